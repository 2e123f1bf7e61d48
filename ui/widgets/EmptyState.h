// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace op::ui {

/// The EmptyState class stands where a list or page has nothing to show: a drawing, what is the case, and what to do
/// next, with a button for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// \a drawing is a name of Icons.h; without \a action there is no button.
    void show(const QString& drawing, const QString& title, const QString& text, const QString& action = {});

Q_SIGNALS:
    void actionWanted();

private:
    QLabel* m_drawing;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace op::ui
