// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/SyncService.h"

#include "core/services/ReviewService.h"
#include "core/storage/masterdata/SqliteSyncSink.h"

#include <QJsonDocument>

namespace op::services {

Result<odoo::ServerProfile> SyncService::discover(const storage::Connection& connection, odoo::OdooTransport& transport,
                                                  std::stop_token stop)
{
    OP_TRY(odoo::ServerProfile profile, odoo::discoverProfile(transport, stop));
    OP_CHECK(m_office.connections().saveProfile(connection.name, profile.version.text,
                                                QJsonDocument::fromJson(profile.toJson()).object()));
    return profile;
}

Result<odoo::ServerProfile> SyncService::knownProfile(const QString& connection)
{
    OP_TRY(const std::optional<QJsonObject> stored, m_office.connections().latestProfile(connection));
    if (!stored)
        return failure(ErrorCode::NotFound, {QStringLiteral("server profile of %1").arg(connection)});
    return odoo::ServerProfile::fromJson(QJsonDocument(*stored).toJson(QJsonDocument::Compact));
}

Result<SyncOutcome> SyncService::sync(const storage::Connection& connection, bool full,
                                      const odoo::SyncProgressCallback& progress, std::stop_token stop)
{
    OP_TRY(const auto transport, m_office.transport(connection));
    OP_TRY(const odoo::ServerProfile profile, discover(connection, *transport, stop));
    OP_TRY(const settings::WorkspaceSettings settings, m_office.settings());
    odoo::SyncOptions options;
    options.full = full;
    options.registerNumberField = settings.of(connection.name).registerNumberField;

    SyncOutcome outcome;
    storage::SqliteSyncSink sink(m_office.workspace(), connection.name, m_office.actor(), m_office.leaseOwner());
    odoo::MasterDataSync pass(*transport, profile, m_office.clock());
    OP_TRY(outcome.report, pass.run(options, sink, progress, stop));
    OP_TRY(outcome.casesJudgedAnew, ReviewService(m_office).judgeAgain(connection.name));
    return outcome;
}

} // namespace op::services
