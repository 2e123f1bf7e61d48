// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace op::ui {

/// The FindBar class is the line in which a person types what to find in a document.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows the bar with its text selected and the focus in it.
    void open();
    [[nodiscard]] QString text() const { return m_text->text(); }
    /// Says how many places there are and which one (from 1) is shown; -1: say nothing. \a isAll is false where there
    /// are more than were counted.
    void setCount(qsizetype shown, qsizetype count, bool isAll);

Q_SIGNALS:
    void textEdited(const QString& text);
    void nextWanted();
    void previousWanted();
    void closed();

private:
    void close();
    QLineEdit* m_text = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace op::ui
