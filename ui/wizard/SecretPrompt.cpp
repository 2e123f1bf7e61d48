// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/SecretPrompt.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/Wording.h"
#include "ui/wizard/FormParts.h"
#include "ui/wizard/SecretField.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace op::ui {

using SecretPlace = services::Desk::SecretPlace;

SecretPrompt::SecretPrompt(services::Desk& desk, const storage::Connection& connection, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_connection(connection.name),
      m_secret(new SecretField(this)),
      m_keyRing(new QRadioButton(tr("Keep it in the key &ring"), this)),
      m_session(new QRadioButton(tr("Ask at each s&tart"), this)),
      m_use(new QPushButton(tr("&Use it"), this))
{
    setObjectName(QStringLiteral("secretPrompt"));
    setWindowTitle(tr("Sign in to \"%1\"").arg(connection.name));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(
        paragraph(tr("OrderPilot does not have the secret of %1 for %2. Reviewing works without it; sending "
                     "to Odoo and new master data need it.")
                      .arg(connection.login, connection.url),
                  this));
    m_note = addField(layout, tr("API &key or password"), m_secret->line(), "secret", m_secret);
    m_keyRing->setObjectName(QStringLiteral("keepInKeyRing"));
    m_keyRing->setToolTip(
        tr("The store for passwords of this desktop; OrderPilot itself writes no secret into a file"));
    m_session->setObjectName(QStringLiteral("askAtEachStart"));
    m_session->setToolTip(tr("The secret is forgotten when OrderPilot is closed"));
    m_session->setChecked(true);
    layout->addWidget(m_keyRing);
    layout->addWidget(m_session);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* later = new QPushButton(tr("&Later"), this);
    later->setObjectName(QStringLiteral("later"));
    later->setToolTip(tr("Goes on without the server (Esc)"));
    later->setAutoDefault(false);
    m_use->setObjectName(QStringLiteral("useSecret"));
    m_use->setToolTip(tr("Uses the secret from now on (Return)"));
    m_use->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(later);
    buttons->addWidget(m_use);
    layout->addLayout(buttons);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &SecretPrompt::keep);
    connect(m_secret->line(), &QLineEdit::textChanged, this, &SecretPrompt::refresh);
    refresh();
    m_secret->line()->setFocus();
    resize(fontMetrics().height() * 30, sizeHint().height());
}

void SecretPrompt::refresh()
{
    const bool isEmpty = m_secret->line()->text().isEmpty();
    m_note->setProblem(isEmpty ? tr("Enter an API key, or the password.") : QString());
    m_use->setEnabled(!isEmpty && !m_isKeeping);
}

void SecretPrompt::keep()
{
    m_isKeeping = true;
    refresh();
    const SecretPlace place = m_keyRing->isChecked() ? SecretPlace::KeyRing : SecretPlace::Session;
    services::deliver(m_desk.keepSecret(m_connection, m_secret->line()->text(), place), this,
                      [this](const Result<void>& kept) {
                          m_isKeeping = false;
                          refresh();
                          if (kept) {
                              Q_EMIT secretKept(m_connection);
                              accept();
                              return;
                          }
                          const bool noKeyRing = kept.error().code == ErrorCode::SecretUnusable;
                          if (noKeyRing)
                              m_session->setChecked(true);
                          m_note->setProblem(noKeyRing ? tr("There is no key ring to keep it in. It can be used until "
                                                            "OrderPilot is closed.")
                                                       : services::wording::errorText(kept.error()));
                      });
}

void SecretPrompt::done(int result)
{
    m_secret->forget();
    QDialog::done(result);
}

} // namespace op::ui
