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
    void show(Line& line, const StepRow& row);

    QGridLayout* m_grid;
    QList<Line> m_lines;
};

} // namespace op::ui
