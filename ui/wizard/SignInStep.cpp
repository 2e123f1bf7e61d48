// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/SignInStep.h"

#include <QRegularExpression>

namespace op::ui {

void SignInStep::setServer(const QStringList& databases, int majorVersion)
{
    m_databases = databases;
    m_majorVersion = majorVersion;
    if (m_database.isEmpty() && databases.size() == 1)
        m_database = databases.first();
    Q_EMIT changed();
}

QString SignInStep::keySteps() const
{
    if (!hasKeys())
        return tr("Odoo %1 has no API keys: use the password of a user that is made for OrderPilot alone.")
            .arg(m_majorVersion);
    if (m_majorVersion >= 19)
        return tr("In Odoo, open the menu of your user at the top right, then My Preferences and the page Security. "
                  "Choose Add API Key, give it the name OrderPilot and the longest duration, and copy the key here: "
                  "Odoo shows it only once.");
    if (m_majorVersion == 18)
        return tr("In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page "
                  "Account Security. Choose New API Key, give it the name OrderPilot and the longest duration, and "
                  "copy the key here: Odoo shows it only once.");
    return tr("In Odoo, open the menu of your user at the top right, then My Profile (or Preferences) and the page "
              "Account Security. Choose New API Key, give it the name OrderPilot, and copy the key here: Odoo shows "
              "it only once.");
}

bool SignInStep::hasJson2() const
{
    return m_majorVersion >= odoo::oldestJson2Version;
}

bool SignInStep::offersJson2() const
{
    // Odoo makes keys of 20 random bytes.
    static const QRegularExpression key(QStringLiteral("^[0-9a-f]{40}$"));
    const bool isKept = m_isExisting && m_secret.isEmpty();
    return hasJson2() && (isKept || key.match(m_secret).hasMatch());
}

void SignInStep::setJson2(bool wanted)
{
    if (m_wantsJson2 == wanted)
        return;
    m_wantsJson2 = wanted;
    Q_EMIT changed();
}

odoo::TransportKind SignInStep::transport() const
{
    return m_wantsJson2 && offersJson2() ? odoo::TransportKind::Json2 : odoo::TransportKind::XmlRpc;
}

void SignInStep::setDatabase(const QString& database)
{
    if (m_database == database)
        return;
    m_database = database;
    Q_EMIT changed();
}

void SignInStep::setLogin(const QString& login)
{
    if (m_login == login)
        return;
    m_login = login;
    Q_EMIT changed();
}

void SignInStep::setSecret(const QString& secret)
{
    if (m_secret == secret)
        return;
    m_secret = secret;
    Q_EMIT changed();
}

void SignInStep::forgetSecret()
{
    m_secret.fill(u'\0');
    m_secret.clear();
}

QString SignInStep::name() const
{
    return m_name.isEmpty() ? m_database.trimmed() : m_name;
}

void SignInStep::setName(const QString& name)
{
    const QString own = name == m_database.trimmed() ? QString() : name;
    if (m_isExisting || m_name == own)
        return;
    m_name = own;
    Q_EMIT changed();
}

void SignInStep::setPlace(services::Desk::SecretPlace place)
{
    if (m_place == place)
        return;
    m_place = place;
    Q_EMIT changed();
}

void SignInStep::setTakenNames(const QSet<QString>& names)
{
    m_takenNames = names;
    Q_EMIT changed();
}

void SignInStep::setExisting(const QString& name)
{
    m_name = name;
    m_isExisting = true;
    Q_EMIT changed();
}

QString SignInStep::databaseProblem() const
{
    if (!m_database.trimmed().isEmpty())
        return {};
    return m_databases.isEmpty() ? tr("Type the name of the database; the administrator knows it.")
                                 : tr("Choose the database.");
}

QString SignInStep::loginProblem() const
{
    return m_login.trimmed().isEmpty() ? tr("Enter the login, often an e-mail address.") : QString();
}

QString SignInStep::secretProblem() const
{
    if (!m_secret.isEmpty() || m_isExisting)
        return {};
    return hasKeys() ? tr("Enter an API key, or the password.") : tr("Enter the password.");
}

QString SignInStep::nameProblem() const
{
    if (name().trimmed().isEmpty())
        return tr("Give the connection a name.");
    if (!m_isExisting && m_takenNames.contains(name().trimmed()))
        return tr("There is a connection of this name already. Choose another one.");
    return {};
}

bool SignInStep::isComplete() const
{
    return databaseProblem().isEmpty() && loginProblem().isEmpty() && secretProblem().isEmpty()
        && nameProblem().isEmpty();
}

void SignInStep::describe(storage::Connection& connection) const
{
    connection.name = name().trimmed();
    connection.database = m_database.trimmed();
    connection.login = m_login.trimmed();
    connection.transport = odoo::transportName(transport());
}

} // namespace op::ui
