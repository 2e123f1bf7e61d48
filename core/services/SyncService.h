// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/sync/MasterDataSync.h"
#include "core/services/Office.h"

#include <stop_token>

namespace op::services {

/// What a sync brought and what it changed in the queue.
struct SyncOutcome
{
    odoo::SyncReport report;
    int casesJudgedAnew = 0;
};

/// The SyncService class brings a connection's master data into the workspace and judges waiting cases again.
/// Blocks; not for the window's thread.
class SyncService
{
public:
    explicit SyncService(Office& office) : m_office(office) {}

    [[nodiscard]] Result<SyncOutcome> sync(const storage::Connection& connection, bool full,
                                           const odoo::SyncProgressCallback& progress = {}, std::stop_token stop = {});
    /// Returns the server's profile: discovered now and kept for offline work.
    [[nodiscard]] Result<odoo::ServerProfile> discover(const storage::Connection& connection,
                                                       odoo::OdooTransport& transport, std::stop_token stop = {});
    /// Returns the profile that was discovered last; NotFound before the first sync or test.
    [[nodiscard]] Result<odoo::ServerProfile> knownProfile(const QString& connection);

private:
    Office& m_office;
};

} // namespace op::services
