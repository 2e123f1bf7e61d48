// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoSchema.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace op::demo {

/// A record as stored: texts, numbers, booleans; a many2one as its id, x2many as a list of ids, nothing as False.
/// A translated text stands under its name (English) and under "name@nl_NL".
using DemoRecord = QHash<QString, OdooValue>;

/// What an external id leads to.
struct ExternalId
{
    QString model;
    qint64 id = 0;
    bool noupdate = false;
};

/// A user who may sign in.
struct DemoUser
{
    qint64 id = 0;
    QString login;
    QString password;
    QString language;
    QList<qint64> companies; ///< the first is the main one
    bool purchase = false;   ///< Purchase/User beside Internal User
    bool administrator = false;
    QString apiKey; ///< taken in place of the password, and by JSON-2
};

/// The DemoDatabase class is the demo server's database: records by model and id, external ids, users.
/// A plain value whose copies share their data: a copy is how a transaction is rolled back. Not thread-safe.
class DemoDatabase
{
public:
    explicit DemoDatabase(DemoDialect dialect);

    [[nodiscard]] DemoDialect dialect() const { return m_dialect; }
    [[nodiscard]] DialectRules rules() const { return DialectRules(m_dialect); }
    [[nodiscard]] const DemoSchema& schema() const { return *m_schema; }

    /// Stores a new record and returns its id; fields that the schema lacks are left out, id and dates are filled in.
    qint64 insert(const QString& model, DemoRecord record, qint64 userId = 1);
    /// Changes fields of a record and its write date.
    void update(const QString& model, qint64 id, const DemoRecord& changes, qint64 userId = 1);
    /// Deletes a record with its external ids, and the lines of an order.
    void remove(const QString& model, qint64 id);
    [[nodiscard]] const QMap<qint64, DemoRecord>& records(const QString& model) const;
    /// Returns the record, null when there is none.
    [[nodiscard]] const DemoRecord* find(const QString& model, qint64 id) const;
    /// Returns a stored value; False when there is none.
    [[nodiscard]] OdooValue value(const QString& model, qint64 id, const QString& field) const;
    [[nodiscard]] qint64 relatedId(const QString& model, qint64 id, const QString& field) const
    {
        return value(model, id, field).toInt();
    }
    /// Returns the ids at the other end of a x2many, computed for a one2many.
    [[nodiscard]] QList<qint64> relatedIds(const QString& model, qint64 id, const QString& field) const;
    /// Returns the name under which clients see a record, in \a language.
    [[nodiscard]] QString displayName(const QString& model, qint64 id, const QString& language) const;
    /// Returns the topmost partner of \a partner.
    [[nodiscard]] qint64 commercialPartner(qint64 partner) const;

    void setExternalId(const QString& key, const ExternalId& target) { m_externalIds.insert(key, target); }
    [[nodiscard]] const QHash<QString, ExternalId>& externalIds() const { return m_externalIds; }
    [[nodiscard]] QString externalIdOf(const QString& model, qint64 id) const;

    void addUser(const DemoUser& user) { m_users.append(user); }
    [[nodiscard]] const DemoUser* user(qint64 id) const;
    [[nodiscard]] const DemoUser* userByLogin(const QString& login) const;
    [[nodiscard]] const DemoUser* userByKey(const QString& apiKey) const;

    /// Returns the next number of the orders' sequence, "P00001".
    QString nextOrderName();

private:
    DemoDialect m_dialect;
    std::shared_ptr<const DemoSchema> m_schema;
    QHash<QString, QMap<qint64, DemoRecord>> m_records;
    QHash<QString, qint64> m_lastIds;
    QHash<QString, ExternalId> m_externalIds;
    QList<DemoUser> m_users;
    int m_orders = 0;
};

/// Returns the present moment as Odoo writes it.
[[nodiscard]] QString demoNow();
/// Returns \a ids as a value.
[[nodiscard]] OdooValue idList(const QList<qint64>& ids);

} // namespace op::demo
