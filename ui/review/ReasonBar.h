// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace op::ui {

/// The ReasonBar class asks for a reason in the window, not in a box in front of it. Return takes it, Escape leaves;
/// the focus goes back to where it was.
class ReasonBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget* parent = nullptr);

    /// Asks \a question; \a verb is on the button. \a then gets what was typed, never an empty text.
    void ask(const QString& question, const QString& verb, std::function<void(const QString& reason)> then);
    void cancel();

Q_SIGNALS:
    void left(); ///< the person gave no reason

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    void leave();

    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_verb;
    std::function<void(const QString&)> m_then;
    QPointer<QWidget> m_before;
};

} // namespace op::ui
