// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReasonBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace op::ui {

ReasonBar::ReasonBar(QWidget* parent)
    : QFrame(parent),
      m_question(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_verb(new QPushButton(this))
{
    setFrameShape(StyledPanel);
    setObjectName(QStringLiteral("caseReasonBar"));
    m_question->setBuddy(m_reason);
    m_question->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(QStringLiteral("caseReason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_verb->setObjectName(QStringLiteral("caseReasonOk"));
    m_verb->setAutoDefault(false);
    m_verb->setToolTip(tr("Return"));
    auto* leaveButton = new QPushButton(tr("Cancel"), this);
    leaveButton->setObjectName(QStringLiteral("caseReasonCancel"));
    leaveButton->setAutoDefault(false);
    leaveButton->setToolTip(tr("Escape"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->addWidget(m_question);
    row->addWidget(m_reason, 1);
    row->addWidget(m_verb);
    row->addWidget(leaveButton);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_verb->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBar::accept);
    connect(m_verb, &QPushButton::clicked, this, &ReasonBar::accept);
    connect(leaveButton, &QPushButton::clicked, this, &ReasonBar::leave);
    hide();
}

void ReasonBar::ask(const QString& question, const QString& verb, std::function<void(const QString&)> then)
{
    if (isHidden())
        m_before = window()->focusWidget();
    m_then = std::move(then);
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_verb->setText(verb);
    m_reason->clear();
    m_verb->setEnabled(false);
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ReasonBar::cancel()
{
    if (!isHidden())
        leave();
}

void ReasonBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    leave();
    Q_EMIT left();
}

void ReasonBar::accept()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    const auto then = std::move(m_then);
    leave();
    then(reason);
}

void ReasonBar::leave()
{
    const QPointer<QWidget> before = std::exchange(m_before, {});
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::OtherFocusReason);
    m_then = nullptr;
    hide();
}

} // namespace op::ui
