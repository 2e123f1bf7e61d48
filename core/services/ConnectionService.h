// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/connection/ConnectionTest.h"
#include "core/services/Office.h"

namespace op::services {

/// The ConnectionService class adds and tries connections. test() blocks; not for the window's thread.
class ConnectionService
{
public:
    explicit ConnectionService(Office& office) : m_office(office) {}

    /// Stores \a connection; nothing is sent. The address is completed ("company.odoo.com" -> https). InvalidArgument
    /// for one that cannot be an address or that holds a password.
    [[nodiscard]] Result<storage::Connection> add(storage::Connection connection);
    /// Stores what changed in the connection of that name, or a new one; as add().
    [[nodiscard]] Result<storage::Connection> save(storage::Connection connection);
    /// Removes the connection called \a name; its cases stay and can be looked at. Conflict while one of its orders may
    /// be on the way to Odoo (0: "in flight", 1: how many), or while it is synced (as Leases::acquire()).
    [[nodiscard]] Result<void> remove(const QString& name);
    /// Tries \a connection, which need not be stored, with \a secret (empty: the kept one); nothing is kept.
    /// Without a database only the server is asked, which needs no secret.
    [[nodiscard]] Result<odoo::ConnectionReport> tryOut(storage::Connection connection, const QString& secret,
                                                        const odoo::ConnectionTest::Callback& callback = {},
                                                        std::stop_token stop = {});
    /// Tries \a connection step by step; the profile it discovers is kept.
    [[nodiscard]] Result<odoo::ConnectionReport> test(const storage::Connection& connection,
                                                      const odoo::ConnectionTest::Callback& callback = {},
                                                      std::stop_token stop = {});

private:
    Office& m_office;
};

} // namespace op::services
