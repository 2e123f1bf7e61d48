// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LinesModel.h"

#include <QTableView>

namespace op::ui {

/// The LinesView class shows the lines of a case: two texts a cell, the paper's above, what is proposed below. Space
/// takes the suggestion of the current line, Return edits it, Alt+Down opens its candidates.
class LinesView : public QTableView
{
    Q_OBJECT

public:
    explicit LinesView(QWidget* parent = nullptr);

    /// Shows \a rows; current line and scroll position stay where their line is.
    void setRows(const QList<LineRow>& rows);
    [[nodiscard]] const LinesModel& lines() const { return m_model; }
    /// Returns the path of the current line, empty without one.
    [[nodiscard]] QString currentPath() const;
    void setCurrentPath(const QString& path);

Q_SIGNALS:
    void currentPathChanged(const QString& path);
    void suggestionAccepted(const QString& path);
    void candidatesWanted(const QString& path);
    void editWanted(const QString& path);
    void focused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();

    LinesModel m_model;
};

} // namespace op::ui
