// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/Office.h"

#include "core/odoo/MakeTransport.h"
#include "core/storage/SettingsRepository.h"

#include <QFile>
#include <QUuid>

#include <pwd.h>
#include <unistd.h>

namespace op::services {
namespace {

// Each office is an owner of leases: two desks of one program keep apart as two programs do.
storage::LeaseOwner ownerOfItsOwn()
{
    storage::LeaseOwner owner = storage::LeaseOwner::self();
    owner.process = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return owner;
}

QString operatingSystemUser()
{
    // the account, not $USER: who decided is part of the history
    const passwd* entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

// A person sets the silence; the whole keeps its proportion to it.
odoo::CallLimits withSilence(odoo::CallLimits limits, std::chrono::seconds silence)
{
    const std::chrono::milliseconds idle(silence);
    limits.total = limits.total * idle.count() / limits.idle.count();
    limits.idle = idle;
    return limits;
}

odoo::TransportOptions transportOptions(const settings::TimeoutSettings& timeouts)
{
    odoo::TransportOptions options;
    options.probe = withSilence(options.probe, timeouts.connect);
    options.read = withSilence(options.read, timeouts.quickCall);
    options.bulkRead = withSilence(options.bulkRead, timeouts.pageCall);
    options.write = withSilence(options.write, timeouts.writeCall);
    return options;
}

} // namespace

Result<std::unique_ptr<Office>> Office::open(const QString& folder, const OfficeOptions& options)
{
    OP_TRY(auto workspace, storage::Workspace::openOrCreate(folder));
    OP_TRY(auto database, workspace->connect());
    return std::unique_ptr<Office>(new Office(std::move(workspace), std::move(database), options));
}

Office::Office(std::unique_ptr<storage::Workspace> workspace, std::unique_ptr<storage::Database> database,
               const OfficeOptions& options)
    : m_workspace(std::move(workspace)),
      m_database(std::move(database)),
      m_actor(operatingSystemUser()),
      m_leaseOwner(ownerOfItsOwn()),
      m_cases(*m_database, *m_workspace, m_clock),
      m_connections(*m_database, m_clock),
      m_crossReferences(*m_database, m_clock),
      m_mappings(*m_database, m_clock),
      m_documents(m_workspace->documentsFolder()),
      m_outbox(*m_database, m_clock, m_actor, m_leaseOwner),
      m_secrets(options.secrets ? options.secrets : settings::defaultSecretStore(options.secretFile)),
      m_matchers(options.matchers ? options.matchers : std::make_shared<MatcherPool>()),
      m_matcherMayLag(options.matcherMayLag)
{}

Office::~Office() = default;

Result<settings::WorkspaceSettings> Office::settings()
{
    OP_TRY(const QJsonObject stored, storage::SettingsRepository(*m_database, m_clock).load());
    return settings::settingsFromJson(stored);
}

Result<void> Office::saveSettings(const settings::WorkspaceSettings& settings)
{
    return storage::SettingsRepository(*m_database, m_clock).save(settings::toJson(settings));
}

Result<ReaderOptions> Office::readerOptions()
{
    OP_TRY(const settings::WorkspaceSettings workspace, settings());
    ReaderOptions options;
    options.maxFileBytes = workspace.documentSizeLimit;
    options.wallSeconds = static_cast<int>(workspace.timeouts.reading.count());
    OP_TRY(options.mappings, m_mappings.list());
    return options;
}

Result<storage::Connection> Office::connection(const QString& name)
{
    if (!name.isEmpty())
        return m_connections.get(name);
    OP_TRY(const QList<storage::Connection> all, m_connections.list());
    if (all.isEmpty())
        return failure(ErrorCode::NotFound, {QStringLiteral("connection")});
    if (all.size() > 1)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("there are several connections; name one")});
    return all.first();
}

Result<std::unique_ptr<odoo::OdooTransport>> Office::transport(const storage::Connection& connection)
{
    OP_TRY(const QString secret, m_secrets->get(connection.name));
    return transport(connection, secret);
}

Result<std::unique_ptr<odoo::OdooTransport>> Office::transport(const storage::Connection& connection,
                                                               const QString& secret)
{
    odoo::OdooEndpoint endpoint;
    endpoint.url = QUrl(connection.url);
    endpoint.database = connection.database;
    endpoint.login = connection.login;
    endpoint.allowInsecure = connection.plainHttpAllowed;
    endpoint.secret = secret;
    if (!connection.caFile.isEmpty()) {
        QFile file(connection.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {connection.caFile, file.errorString()});
        endpoint.extraCaPem = file.readAll();
    }
    OP_TRY(const settings::WorkspaceSettings workspace, settings());
    const std::optional<odoo::TransportKind> kind = odoo::transportFromName(connection.transport);
    if (!kind)
        return failure(ErrorCode::InvalidArgument, {connection.transport});
    return odoo::makeTransport(*kind, endpoint, transportOptions(workspace.timeouts));
}

Result<std::shared_ptr<const matching::OrderMatcher>> Office::matcher(const QString& connection)
{
    storage::MasterDataRepository repository(*m_database);
    PooledMatcher known = m_matchers->newest(connection);
    if (known.matcher && m_matcherMayLag)
        return known.matcher;
    OP_TRY(const storage::SnapshotInfo info, repository.info(connection));
    // passes only grow: one that sank belongs to a connection that was removed
    if (known.matcher && info.pass < known.pass)
        m_matchers->forget(connection, known.pass);
    if (!known.matcher || known.pass != info.pass) {
        OP_TRY(masterdata::MasterData data, repository.load(connection));
        auto snapshot = std::make_shared<const masterdata::MasterDataSnapshot>(std::move(data));
        known = {info.pass, std::make_shared<const matching::OrderMatcher>(std::move(snapshot))};
        m_matchers->keep(connection, known);
    }
    return known.matcher;
}

Result<bool> Office::matcherLags(const QString& connection)
{
    const PooledMatcher known = m_matchers->newest(connection);
    OP_TRY(const storage::SnapshotInfo info, masterDataInfo(connection));
    return known.matcher && known.pass != info.pass;
}

Result<storage::SnapshotInfo> Office::masterDataInfo(const QString& connection)
{
    return storage::MasterDataRepository(*m_database).info(connection);
}

Result<bool> Office::hasMasterData(const QString& connection)
{
    OP_TRY(const storage::SnapshotInfo info, masterDataInfo(connection));
    return info.syncedAt.isValid();
}

Result<matching::MatchContext> Office::matchContext(const QString& connection)
{
    OP_TRY(const settings::WorkspaceSettings workspace, settings());
    OP_TRY(const storage::Connection stored, m_connections.get(connection));
    const settings::ConnectionSettings chosen = workspace.of(connection);
    matching::MatchContext context;
    context.defaultCompany = chosen.defaultCompany.isNull() ? stored.company : chosen.defaultCompany;
    context.chargeProducts = chosen.chargeProducts;
    context.unitAliases = chosen.unitAliases;
    context.pickingTypes = chosen.pickingTypes;
    context.taxPresets = chosen.taxPresets;
    context.totalsTolerance = workspace.totalsTolerance;
    context.totalsTolerancePercent = workspace.totalsTolerancePercent;
    context.today = m_clock.now().date();
    OP_TRY(context.crossReferences, m_crossReferences.active(connection));
    return context;
}

} // namespace op::services
