// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QObject>
#include <QSet>

namespace op::ui {

/// The SignInStep class is what the wizard knows of database, user and secret. The secret lives in this object only and
/// is given to nobody but the test and the key ring. No widgets; GUI thread.
class SignInStep : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SignInStep() override { forgetSecret(); }

    /// Takes what the server said: its databases (empty: it lists none) and its version (0: not known).
    void setServer(const QStringList& databases, int majorVersion);
    [[nodiscard]] const QStringList& databases() const { return m_databases; }
    /// Returns the steps that make an API key in this version of Odoo; says so where there are none.
    [[nodiscard]] QString keySteps() const;
    [[nodiscard]] bool hasKeys() const { return m_majorVersion == 0 || m_majorVersion >= 14; }
    /// Returns whether this server speaks JSON-2.
    [[nodiscard]] bool hasJson2() const;
    /// Returns whether JSON-2 can be chosen: the server has it, and the secret looks like an API key or is kept.
    [[nodiscard]] bool offersJson2() const;
    /// The choice counts while JSON-2 is offered; it is remembered meanwhile.
    void setJson2(bool wanted);
    [[nodiscard]] odoo::TransportKind transport() const;

    [[nodiscard]] const QString& database() const { return m_database; }
    void setDatabase(const QString& database);
    [[nodiscard]] const QString& login() const { return m_login; }
    void setLogin(const QString& login);
    [[nodiscard]] const QString& secret() const { return m_secret; }
    void setSecret(const QString& secret);
    /// Overwrites and drops the secret.
    void forgetSecret();
    /// The connection's name on this desk; follows the database until it is typed.
    [[nodiscard]] QString name() const;
    void setName(const QString& name);
    [[nodiscard]] services::Desk::SecretPlace place() const { return m_place; }
    void setPlace(services::Desk::SecretPlace place);

    /// Names that other connections have.
    void setTakenNames(const QSet<QString>& names);
    /// A connection that exists is changed: its name stays, and without a new secret the kept one is used.
    void setExisting(const QString& name);
    [[nodiscard]] bool isExisting() const { return m_isExisting; }

    // why the page is not complete; empty = nothing is wrong
    [[nodiscard]] QString databaseProblem() const;
    [[nodiscard]] QString loginProblem() const;
    [[nodiscard]] QString secretProblem() const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] bool isComplete() const;

    /// Fills in name, database, login and protocol.
    void describe(storage::Connection& connection) const;

Q_SIGNALS:
    void changed();

private:
    QStringList m_databases;
    int m_majorVersion = 0;
    QString m_database;
    QString m_login;
    QString m_secret;
    bool m_wantsJson2 = false;
    QString m_name;
    bool m_isExisting = false;
    services::Desk::SecretPlace m_place = services::Desk::SecretPlace::KeyRing;
    QSet<QString> m_takenNames;
};

} // namespace op::ui
