// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDatabase.h"

namespace op::demo {

/// Who calls, in which language and for which companies: Odoo's `env`, made anew for each call from its context.
class DemoEnvironment
{
public:
    /// Returns the environment of \a user under \a context; fault 4 for a company that is not the user's, fault 2 for a
    /// language that 19 does not know.
    [[nodiscard]] static RpcAnswer<DemoEnvironment> make(DemoDatabase& database, const DemoUser& user,
                                                         const OdooValue& context);

    [[nodiscard]] DemoDatabase& database() const { return *m_database; }
    [[nodiscard]] const DemoUser& user() const { return m_user; }
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] qint64 company() const { return m_companies.first(); } ///< the current one
    [[nodiscard]] const OdooValue& context() const { return m_context; }

    /// Returns nothing when the user may do \a operation (read, create, write, unlink) on \a model, else fault 4.
    [[nodiscard]] RpcAnswer<void> checkRights(const QString& model, const QString& operation) const;
    [[nodiscard]] bool may(const QString& model, const QString& operation) const;
    /// Returns whether the record rules show the record: those of companies that are not active are hidden.
    [[nodiscard]] bool sees(const QString& model, qint64 id) const;

    /// Returns the ids that \a domain means, as far as the rules and the archive show them, in \a order ("name desc,
    /// id").
    [[nodiscard]] RpcAnswer<QList<qint64>> search(const QString& model, const OdooValue& domain,
                                                  const QString& order = {}) const;
    /// Returns \a fields of the records \a ids as `read` sends them; missing ones are left out, hidden ones are
    /// fault 4.
    [[nodiscard]] RpcAnswer<OdooValue> read(const QString& model, const QList<qint64>& ids,
                                            const QStringList& fields) const;
    /// Returns one value as `read` sends it.
    [[nodiscard]] OdooValue formatted(const QString& model, qint64 id, const DemoField& field) const;

private:
    DemoEnvironment(DemoDatabase& database, DemoUser user, OdooValue context)
        : m_database(&database),
          m_user(std::move(user)),
          m_context(std::move(context))
    {}

    DemoDatabase* m_database;
    DemoUser m_user;
    OdooValue m_context;
    QString m_language;
    QList<qint64> m_companies;
};

} // namespace op::demo
