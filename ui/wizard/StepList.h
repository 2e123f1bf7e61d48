// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/StepRow.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace op::ui {

/// The StepList class shows named steps, one result each: shape, word and colour, then cause and fix in words.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);
    void setRows(const QList<StepRow>& rows);
    /// Returns what shows the first step that failed, null when none did.
    [[nodiscard]] QWidget* firstFailed() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line
    {
        QLabel* shape;
        QLabel* title;
        QLabel* word;
        QLabel* text;
        QToolButton* details;
        QLabel* server;
        StepRow shown;
    };
    Line addLine(int at);
    /// Puts the parts of line \a at into the grid: the words beside the title, or below it where there is little room.
    void place(int at);
    void show(Line& line, const StepRow& row);

    QGridLayout* m_grid;
    QList<Line> m_lines;
    bool m_isNarrow = false;
};

} // namespace op::ui
