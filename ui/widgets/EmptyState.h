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

    /// \a drawing is a name of Icons.h; without \a action, or \a other, that button is not there.
    void show(const QString& drawing, const QString& title, const QString& text, const QString& action = {},
              const QString& other = {});

Q_SIGNALS:
    void actionWanted();
    void otherWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintDrawing();

    QLabel* m_drawing;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
    QString m_name; ///< of the drawing
};

} // namespace op::ui
