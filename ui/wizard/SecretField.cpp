// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/SecretField.h"

#include "ui/style/Icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace op::ui {

SecretField::SecretField(QWidget* parent) : QWidget(parent), m_line(new QLineEdit(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_line->setEchoMode(QLineEdit::Password);
    // no text that an input method would learn or offer again
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_line->setToolTip(tr("An API key (recommended), or the password"));
    auto* reveal = new QToolButton(this);
    reveal->setObjectName(QStringLiteral("revealSecret"));
    reveal->setIcon(icon(QStringLiteral("reveal")));
    reveal->setIconSize({fontMetrics().height(), fontMetrics().height()});
    reveal->setText(tr("Show"));
    reveal->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    reveal->setFocusPolicy(Qt::StrongFocus);
    reveal->setCheckable(true);
    reveal->setToolTip(tr("Shows the secret while it is pressed in"));
    reveal->setAccessibleName(tr("Show the secret"));
    layout->addWidget(m_line, 1);
    layout->addWidget(reveal);
    connect(reveal, &QToolButton::toggled, m_line,
            [this](bool shown) { m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
}

void SecretField::forget()
{
    m_line->setText({}); // clear() could be undone
}

} // namespace op::ui
