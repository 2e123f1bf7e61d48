// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/SignInPage.h"

#include "ui/wizard/FormParts.h"
#include "ui/wizard/SecretField.h"
#include "ui/wizard/SignInStep.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace op::ui {

using SecretPlace = services::Desk::SecretPlace;

SignInPage::SignInPage(SignInStep& step, QWidget* parent) : WizardPageWidget(parent), m_step(step)
{
    auto* layout = new QVBoxLayout(this);
    m_database = new QComboBox(this);
    m_database->setEditable(true);
    m_database->setInsertPolicy(QComboBox::NoInsert);
    m_database->setToolTip(tr("The name of the Odoo database"));
    m_databaseNote = addField(layout, tr("&Database"), m_database, "database");

    m_login = new QLineEdit(this);
    m_login->setToolTip(tr("The login of the Odoo user that OrderPilot works with"));
    m_loginNote = addField(layout, tr("&Login"), m_login, "login");

    m_secret = new SecretField(this);
    m_secretNote = addField(layout, tr("API &key (recommended) or password"), m_secret->line(), "secret", m_secret);
    m_keySteps = paragraph({}, this);
    m_keySteps->setObjectName(QStringLiteral("keySteps"));
    layout->addWidget(m_keySteps);
    m_json2 = new QCheckBox(tr("Speak &JSON-2, the successor of XML-RPC"), this);
    m_json2->setObjectName(QStringLiteral("speakJson2"));
    m_json2->setToolTip(tr("Odoo 19 and later; with an API key only"));
    layout->addWidget(m_json2);
    layout->addSpacing(fontMetrics().height() / 2);

    auto* places = new QButtonGroup(this);
    layout->addWidget(paragraph(tr("Where the secret is kept"), this));
    m_keyRing = new QRadioButton(tr("In the key &ring"), this);
    m_session = new QRadioButton(tr("Ask at each s&tart"), this);
    m_keyRing->setObjectName(QStringLiteral("keepInKeyRing"));
    m_session->setObjectName(QStringLiteral("askAtEachStart"));
    m_keyRing->setToolTip(
        tr("The store for passwords of this desktop; OrderPilot itself writes no secret into a file"));
    m_session->setToolTip(tr("The secret is forgotten when OrderPilot is closed"));
    places->addButton(m_keyRing);
    places->addButton(m_session);
    layout->addWidget(m_keyRing);
    layout->addWidget(m_session);
    layout->addSpacing(fontMetrics().height() / 2);

    m_name = new QLineEdit(this);
    m_name->setToolTip(tr("What this connection is called here"));
    m_nameNote = addField(layout, tr("Na&me of this connection"), m_name, "connectionName");
    layout->addStretch(1);

    connect(m_database, &QComboBox::editTextChanged, &m_step, &SignInStep::setDatabase);
    connect(m_login, &QLineEdit::textEdited, &m_step, &SignInStep::setLogin);
    connect(m_secret->line(), &QLineEdit::textEdited, &m_step, &SignInStep::setSecret);
    connect(m_json2, &QCheckBox::toggled, &m_step, &SignInStep::setJson2);
    connect(m_name, &QLineEdit::textEdited, &m_step, &SignInStep::setName);
    connect(m_session, &QRadioButton::toggled, &m_step,
            [this](bool session) { m_step.setPlace(session ? SecretPlace::Session : SecretPlace::KeyRing); });
    connect(&m_step, &SignInStep::changed, this, &SignInPage::refresh);
    refresh();
}

void SignInPage::focusFirst()
{
    if (!m_step.databaseProblem().isEmpty())
        m_database->setFocus();
    else if (!m_step.loginProblem().isEmpty())
        m_login->setFocus();
    else
        m_secret->line()->setFocus();
}

void SignInPage::forgetSecret()
{
    m_secret->forget();
}

void SignInPage::refreshDatabases()
{
    QStringList shown;
    for (int i = 0; i < m_database->count(); ++i)
        shown.append(m_database->itemText(i));
    const QSignalBlocker quiet(m_database);
    if (shown != m_step.databases()) {
        m_database->clear();
        m_database->addItems(m_step.databases());
    }
    if (m_database->currentText() != m_step.database())
        m_database->setEditText(m_step.database());
}

void SignInPage::refresh()
{
    refreshDatabases();
    if (m_login->text() != m_step.login())
        m_login->setText(m_step.login());
    if (!m_name->hasFocus() && m_name->text() != m_step.name())
        m_name->setText(m_step.name());
    m_name->setReadOnly(m_step.isExisting());
    m_keySteps->setText(m_step.keySteps());
    m_json2->setVisible(m_step.hasJson2());
    m_json2->setEnabled(m_step.offersJson2());
    const QSignalBlocker quietJson2(m_json2);
    m_json2->setChecked(m_step.transport() == odoo::TransportKind::Json2);
    const QSignalBlocker quietRing(m_keyRing);
    const QSignalBlocker quietSession(m_session);
    m_session->setChecked(m_step.place() == SecretPlace::Session);
    m_keyRing->setChecked(m_step.place() == SecretPlace::KeyRing);
    m_databaseNote->setHint(m_step.databases().isEmpty() ? QString()
                                                         : tr("%n database(s) offered by the server.", nullptr,
                                                              static_cast<int>(m_step.databases().size())));
    m_databaseNote->setProblem(m_step.databaseProblem());
    m_loginNote->setProblem(m_step.loginProblem());
    m_secretNote->setHint(m_step.isExisting() ? tr("Leave it empty to use the secret that is kept.") : QString());
    m_secretNote->setProblem(m_step.secretProblem());
    m_nameNote->setProblem(m_step.nameProblem());
}

} // namespace op::ui
