// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/matching/OrderMatcher.h"
#include "core/odoo/OdooTransport.h"
#include "core/services/MatcherPool.h"
#include "core/services/ReaderClient.h"
#include "core/settings/SecretStore.h"
#include "core/settings/WorkspaceSettings.h"
#include "core/storage/CaseRepository.h"
#include "core/storage/ConnectionRepository.h"
#include "core/storage/CrossReferenceRepository.h"
#include "core/storage/DocumentStore.h"
#include "core/storage/MappingRepository.h"
#include "core/storage/Outbox.h"
#include "core/storage/Workspace.h"
#include "core/storage/masterdata/MasterDataRepository.h"

#include <functional>

namespace op::services {

struct OfficeOptions
{
    QString secretFile;                             ///< `--secret-file`; empty = ORDERPILOT_SECRET, then the key ring
    std::shared_ptr<settings::SecretStore> secrets; ///< used instead of the above when given
    std::shared_ptr<MatcherPool> matchers;          ///< shared with other offices of the process when given
    /// Answer with the matcher of an older sync pass while the newest has not been built by another office of the pool:
    /// for an office that a person waits for.
    bool matcherMayLag = false;
};

/// The Office class is an opened workspace with everything that the use cases work with: one database connection of the
/// thread that opened it, the repositories on it, settings, secrets and the matcher of each connection.
///
/// One Office per thread; several, in one process or in many, may be open on the same folder.
class Office
{
public:
    /// Opens or makes the workspace in \a folder. Fails as storage::Workspace::openOrCreate() does.
    [[nodiscard]] static Result<std::unique_ptr<Office>> open(const QString& folder, const OfficeOptions& options = {});
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] const storage::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const QString& actor() const { return m_actor; }
    /// Returns who holds the leases of this office's jobs.
    [[nodiscard]] const storage::LeaseOwner& leaseOwner() const { return m_leaseOwner; }

    [[nodiscard]] storage::CaseRepository& cases() { return m_cases; }
    [[nodiscard]] storage::ConnectionRepository& connections() { return m_connections; }
    [[nodiscard]] storage::CrossReferenceRepository& crossReferences() { return m_crossReferences; }
    [[nodiscard]] storage::MappingRepository& mappings() { return m_mappings; }
    [[nodiscard]] const storage::DocumentStore& documents() const { return m_documents; }
    [[nodiscard]] storage::Outbox& outbox() { return m_outbox; }
    [[nodiscard]] settings::SecretStore& secrets() { return *m_secrets; }

    [[nodiscard]] Result<settings::WorkspaceSettings> settings();
    [[nodiscard]] Result<void> saveSettings(const settings::WorkspaceSettings& settings);
    /// Returns how documents of this workspace are read: its limits and its table mappings.
    [[nodiscard]] Result<ReaderOptions> readerOptions();

    /// Returns the connection called \a name; with an empty name the only one. NotFound, or InvalidArgument where
    /// several could be meant.
    [[nodiscard]] Result<storage::Connection> connection(const QString& name);
    /// Returns a transport for \a connection with its secret; nothing is sent yet. SecretMissing or SecretUnusable.
    [[nodiscard]] Result<std::unique_ptr<odoo::OdooTransport>> transport(const storage::Connection& connection);
    /// As above with \a secret instead of the kept one.
    [[nodiscard]] Result<std::unique_ptr<odoo::OdooTransport>> transport(const storage::Connection& connection,
                                                                         const QString& secret);

    /// Returns the matcher over the newest complete sync of \a connection; kept until a newer pass is complete.
    /// Before the first sync it works on empty master data: everything is then "no match".
    [[nodiscard]] Result<std::shared_ptr<const matching::OrderMatcher>> matcher(const QString& connection);
    /// Returns whether matcher() answers with an older pass than the newest complete one.
    [[nodiscard]] Result<bool> matcherLags(const QString& connection);
    /// Returns what is known about the synced master data of \a connection without loading them.
    [[nodiscard]] Result<storage::SnapshotInfo> masterDataInfo(const QString& connection);
    /// Returns whether \a connection was ever synced.
    [[nodiscard]] Result<bool> hasMasterData(const QString& connection);
    /// Returns what matching needs to know beside the snapshot.
    [[nodiscard]] Result<matching::MatchContext> matchContext(const QString& connection);

private:
    Office(std::unique_ptr<storage::Workspace> workspace, std::unique_ptr<storage::Database> database,
           const OfficeOptions& options);

    std::unique_ptr<storage::Workspace> m_workspace;
    std::unique_ptr<storage::Database> m_database;
    Clock m_clock;
    QString m_actor;
    storage::LeaseOwner m_leaseOwner;
    storage::CaseRepository m_cases;
    storage::ConnectionRepository m_connections;
    storage::CrossReferenceRepository m_crossReferences;
    storage::MappingRepository m_mappings;
    storage::DocumentStore m_documents;
    storage::Outbox m_outbox;
    std::shared_ptr<settings::SecretStore> m_secrets;
    std::shared_ptr<MatcherPool> m_matchers;
    bool m_matcherMayLag;
};

} // namespace op::services
