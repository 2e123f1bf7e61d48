// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ConnectionRepository.h"

#include "core/storage/Json.h"

namespace op::storage {
namespace {

Connection connectionFrom(const Statement& row)
{
    Connection connection;
    connection.name = row.text(0);
    connection.url = row.text(1);
    connection.database = row.text(2);
    connection.login = row.text(3);
    connection.transport = row.text(4);
    connection.company = CompanyId(row.integer(5));
    connection.plainHttpAllowed = row.flag(6);
    connection.caFile = row.text(7);
    connection.createdAt = row.time(8);
    return connection;
}

QVariant idOrNull(CompanyId id)
{
    return id.isNull() ? QVariant() : QVariant(id.value);
}

Result<void> check(const Connection& connection)
{
    if (connection.name.isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("name")});
    if (connection.url.isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("url")});
    return {};
}

} // namespace

ConnectionRepository::ConnectionRepository(Database& database, const Clock& clock)
    : m_database(database),
      m_clock(clock)
{}

Result<void> ConnectionRepository::add(const Connection& connection)
{
    OP_CHECK(check(connection));
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const QVariant taken,
           m_database.scalar(QStringLiteral("SELECT 1 FROM connections WHERE name = ?"), {connection.name}));
    if (!taken.isNull())
        return failure(ErrorCode::Conflict, {connection.name});
    OP_CHECK(m_database.execute(QStringLiteral(R"(
        INSERT INTO connections(name, url, database_name, login, transport, company, plain_http_allowed, ca_file, created_at)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?))"),
                                {connection.name, connection.url, connection.database, connection.login,
                                 connection.transport, idOrNull(connection.company),
                                 connection.plainHttpAllowed ? 1 : 0, connection.caFile, storedTime(m_clock.now())}));
    return transaction.commit();
}

Result<void> ConnectionRepository::update(const Connection& connection)
{
    OP_CHECK(check(connection));
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const qint64 changed,
           m_database.execute(QStringLiteral(R"(
        UPDATE connections SET url = ?, database_name = ?, login = ?, transport = ?, company = ?, plain_http_allowed = ?,
            ca_file = ? WHERE name = ?)"),
                              {connection.url, connection.database, connection.login, connection.transport,
                               idOrNull(connection.company), connection.plainHttpAllowed ? 1 : 0, connection.caFile,
                               connection.name}));
    if (changed == 0)
        return failure(ErrorCode::NotFound, {connection.name});
    return transaction.commit();
}

Result<void> ConnectionRepository::remove(const QString& name)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const qint64 changed, m_database.execute(QStringLiteral("DELETE FROM connections WHERE name = ?"), {name}));
    if (changed == 0)
        return failure(ErrorCode::NotFound, {name});
    // its synced rows now belong to no table: the next sync pass sweeps them away
    OP_CHECK(m_database.execute(QStringLiteral("DELETE FROM md_tables WHERE connection = ?"), {name}));
    return transaction.commit();
}

Result<Connection> ConnectionRepository::get(const QString& name)
{
    OP_TRY(Statement row,
           m_database.query(QStringLiteral(R"(
        SELECT name, url, database_name, login, transport, company, plain_http_allowed, ca_file, created_at
        FROM connections WHERE name = ?)"),
                            {name}));
    OP_TRY(const bool any, row.next());
    if (!any)
        return failure(ErrorCode::NotFound, {name});
    return connectionFrom(row);
}

Result<QList<Connection>> ConnectionRepository::list()
{
    return m_database.listOf(QStringLiteral(R"(
        SELECT name, url, database_name, login, transport, company, plain_http_allowed, ca_file, created_at
        FROM connections ORDER BY name)"),
                             {}, connectionFrom);
}

Result<void> ConnectionRepository::saveProfile(const QString& connection, const QString& serverVersion,
                                               const QJsonObject& profile)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_CHECK(m_database.execute(QStringLiteral(R"(
        INSERT INTO server_profiles(connection, server_version, json, discovered_at) VALUES(?, ?, ?, ?)
        ON CONFLICT(connection, server_version) DO UPDATE SET json = excluded.json, discovered_at = excluded.discovered_at)"),
                                {connection, serverVersion, toText(profile), storedTime(m_clock.now())}));
    return transaction.commit();
}

Result<std::optional<QJsonObject>> ConnectionRepository::profile(const QString& connection,
                                                                 const QString& serverVersion)
{
    OP_TRY(const QVariant json,
           m_database.scalar(
               QStringLiteral("SELECT json FROM server_profiles WHERE connection = ? AND server_version = ?"),
               {connection, serverVersion}));
    if (json.isNull())
        return std::nullopt;
    OP_TRY(const QJsonObject object, objectFromText(json.toString(), m_database.file()));
    return object;
}

Result<std::optional<QJsonObject>> ConnectionRepository::latestProfile(const QString& connection)
{
    OP_TRY(const QVariant json,
           m_database.scalar(QStringLiteral(R"(
        SELECT json FROM server_profiles WHERE connection = ? ORDER BY discovered_at DESC, server_version DESC LIMIT 1)"),
                             {connection}));
    if (json.isNull())
        return std::nullopt;
    OP_TRY(const QJsonObject object, objectFromText(json.toString(), m_database.file()));
    return object;
}

} // namespace op::storage
