// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/storage/Database.h"

#include <QJsonObject>

#include <optional>

namespace op::storage {

/// One Odoo database with its address and technical user. Its secret is never stored here (core/settings/SecretStore).
struct Connection
{
    QString name; ///< as the person calls it; unique
    QString url;
    QString database;
    QString login;
    QString transport = QStringLiteral("xmlrpc"); ///< or "json2" (odoo::transportName())
    CompanyId company;                            ///< null = the user's default company
    bool plainHttpAllowed = false;                ///< the person chose http to a host that is not loopback
    QString caFile;                               ///< additional certificate authorities, PEM; empty = the system's
    QDateTime createdAt;
    friend bool operator==(const Connection&, const Connection&) = default;
};

/// The ConnectionRepository class stores connections and what was found out about their servers. Thread: of the
/// Database.
class ConnectionRepository
{
public:
    ConnectionRepository(Database& database, const Clock& clock);

    /// Conflict when the name is taken; InvalidArgument without name or address.
    [[nodiscard]] Result<void> add(const Connection& connection);
    [[nodiscard]] Result<void> update(const Connection& connection); ///< by name; NotFound
    [[nodiscard]] Result<void> remove(
        const QString& name); ///< its cases and history stay; its master data goes with the next sync pass; NotFound
    [[nodiscard]] Result<Connection> get(const QString& name); ///< NotFound
    [[nodiscard]] Result<QList<Connection>> list();            ///< by name

    /// The server profile as JSON, cached per server version: a server that was upgraded has none yet.
    [[nodiscard]] Result<void> saveProfile(const QString& connection, const QString& serverVersion,
                                           const QJsonObject& profile);
    [[nodiscard]] Result<std::optional<QJsonObject>> profile(const QString& connection, const QString& serverVersion);
    /// Returns the profile that was discovered last, for offline work.
    [[nodiscard]] Result<std::optional<QJsonObject>> latestProfile(const QString& connection);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace op::storage
