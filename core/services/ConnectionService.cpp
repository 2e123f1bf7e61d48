// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ConnectionService.h"

#include "core/services/ConnectionAddress.h"

#include <QJsonDocument>

namespace op::services {
namespace {

// What a person typed, completed, or why it cannot be a connection.
Result<storage::Connection> checked(storage::Connection connection)
{
    OP_TRY(const ServerAddress address, completedAddress(connection.url));
    connection.url = address.url;
    if (!odoo::transportFromName(connection.transport))
        return failure(ErrorCode::InvalidArgument, {connection.transport});
    return connection;
}

} // namespace

Result<storage::Connection> ConnectionService::add(storage::Connection connection)
{
    OP_TRY(connection, checked(std::move(connection)));
    OP_CHECK(m_office.connections().add(connection));
    return m_office.connections().get(connection.name);
}

Result<storage::Connection> ConnectionService::save(storage::Connection connection)
{
    OP_TRY(connection, checked(std::move(connection)));
    Result<storage::Connection> known = m_office.connections().get(connection.name);
    if (!known && known.error().code != ErrorCode::NotFound)
        return known;
    OP_CHECK(known ? m_office.connections().update(connection) : m_office.connections().add(connection));
    return m_office.connections().get(connection.name);
}

Result<void> ConnectionService::remove(const QString& name)
{
    using enum review::ReviewState;
    OP_CHECK(m_office.connections().get(name));
    OP_TRY(const QList<qint64> inFlight, m_office.cases().idsInStates({Queued, Sending, NotSure}, name));
    if (!inFlight.isEmpty())
        return failure(ErrorCode::Conflict, {QStringLiteral("in flight"), QString::number(inFlight.size())});
    storage::Leases leases(m_office.database(), m_office.clock(), m_office.leaseOwner());
    OP_CHECK(leases.checkFree(QStringLiteral("sync"), name));
    return m_office.connections().remove(name);
}

Result<odoo::ConnectionReport> ConnectionService::tryOut(storage::Connection connection, const QString& secret,
                                                         const odoo::ConnectionTest::Callback& callback,
                                                         std::stop_token stop)
{
    OP_TRY(connection, checked(std::move(connection)));
    OP_TRY(const auto transport,
           secret.isEmpty() && !connection.database.isEmpty() ? m_office.transport(connection)
                                                              : m_office.transport(connection, secret));
    odoo::ConnectionTestOptions options;
    options.company = connection.company;
    return odoo::ConnectionTest(*transport, m_office.clock(), options).run(callback, stop);
}

Result<odoo::ConnectionReport> ConnectionService::test(const storage::Connection& connection,
                                                       const odoo::ConnectionTest::Callback& callback,
                                                       std::stop_token stop)
{
    OP_TRY(const odoo::ConnectionReport report, tryOut(connection, {}, callback, stop));
    if (report.profile)
        OP_CHECK(m_office.connections().saveProfile(connection.name, report.profile->version.text,
                                                    QJsonDocument::fromJson(report.profile->toJson()).object()));
    return report;
}

} // namespace op::services
