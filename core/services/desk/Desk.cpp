// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/Desk.h"

#include "core/base/Logging.h"
#include "core/services/WriteFile.h"
#include "core/services/desk/CaseSources.h"
#include "core/services/desk/Deliver.h"

#include <QFileInfo>

#include <algorithm>

namespace op::services {
namespace {

constexpr qint64 lookAgainSeconds = 120;

OfficeOptions shared(OfficeOptions options, bool matcherMayLag)
{
    options.matcherMayLag = matcherMayLag;
    return options;
}

// A person waits for it, and what is shown is bounded.
ReaderOptions forViews(ReaderOptions options)
{
    constexpr int mostSeconds = 10;
    options.cpuSeconds = std::min(options.cpuSeconds, mostSeconds);
    options.wallSeconds = std::min(options.wallSeconds, mostSeconds);
    return options;
}

// Nothing for a case without a connection, or whose connection was removed.
Result<masterdata::SnapshotPtr> snapshotFor(Office& office, const QString& connection)
{
    if (connection.isEmpty() || !office.connections().get(connection))
        return masterdata::SnapshotPtr();
    OP_TRY(const auto matcher, office.matcher(connection));
    return matcher->snapshot();
}

Result<CaseSheet> sheetOf(Office& office, CaseView view)
{
    CaseSheet sheet;
    OP_TRY(sheet.snapshot, snapshotFor(office, view.reviewCase.connection));
    OP_TRY(sheet.pushed, office.outbox().result(view.reviewCase.id));
    sheet.view = std::move(view);
    return sheet;
}

} // namespace

Result<std::unique_ptr<Desk>> Desk::open(DeskOptions options)
{
    // whether the workspace can be used is said before there is a window; migrations run here
    OP_TRY(auto probe, Office::open(options.folder, options.office));
    probe.reset();
    if (!options.office.matchers)
        options.office.matchers = std::make_shared<MatcherPool>();
    std::shared_ptr<settings::SecretStore> lasting = options.office.secrets;
    if (!lasting)
        lasting = settings::defaultSecretStore(options.office.secretFile);
    auto secrets = std::make_shared<settings::SessionSecretStore>(std::move(lasting));
    options.office.secrets = secrets;
    return std::unique_ptr<Desk>(new Desk(std::move(options), std::move(secrets)));
}

Desk::Desk(DeskOptions options, std::shared_ptr<settings::SessionSecretStore> secrets)
    : m_options(std::move(options)),
      m_secrets(std::move(secrets)),
      m_reader(m_options.reader),
      m_desk(QStringLiteral("desk"), m_options.folder, shared(m_options.office, true)),
      m_intake(QStringLiteral("intake"), m_options.folder, shared(m_options.office, true)),
      m_push(QStringLiteral("push"), m_options.folder, shared(m_options.office, false)),
      m_sync(QStringLiteral("sync"), m_options.folder, shared(m_options.office, false)),
      m_views(std::make_shared<SourceViewCache>(ReaderClient(forViews(m_options.reader)))),
      m_view(QStringLiteral("view"), m_options.folder, shared(m_options.office, true)),
      m_test(QStringLiteral("test"), m_options.folder, shared(m_options.office, true)),
      m_ahead(QStringLiteral("ahead"), m_options.folder, shared(m_options.office, true)),
      m_build(QStringLiteral("build"), m_options.folder, shared(m_options.office, false))
{
    connect(&m_watch, &QTimer::timeout, this, &Desk::look);
    m_watch.start(m_options.watchInterval);
    look();
}

Desk::~Desk()
{
    m_ending.request_stop();
    for (auto& [number, job] : m_jobs)
        job.stop.request_stop();
}

// --- the queue and one case

QFuture<Result<storage::QueuePage>> Desk::queue(const storage::QueueFilter& filter)
{
    return m_desk.run([filter](Office& office) { return office.cases().loadQueue(filter); });
}

QFuture<Result<CaseSheet>> Desk::openCase(qint64 caseId)
{
    auto opened = m_desk.run([caseId](Office& office) -> Result<CaseSheet> {
        OP_TRY(CaseView view, ReviewService(office).open(caseId));
        return sheetOf(office, std::move(view));
    });
    deliver(opened, this, [this](const Result<CaseSheet>& sheet) {
        if (sheet)
            lookAhead(sheet->view);
    });
    return opened;
}

void Desk::lookAhead(const CaseView& view)
{
    const bool canBeApproved = review::isEditable(view.reviewCase.state) && view.evaluation.openCount() == 0;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime last = m_lookedAhead.value(view.reviewCase.id);
    if (!canBeApproved || view.reviewCase.connection.isEmpty()
        || (last.isValid() && last.secsTo(now) < lookAgainSeconds))
        return;
    m_lookedAhead.insert(view.reviewCase.id, now);
    const auto looked = m_ahead.run([id = view.reviewCase.id, stop = m_ending.get_token()](Office& office) {
        return PushService(office).lookAhead(id, stop);
    });
    deliver(looked, this, [](const Result<QList<drafting::ExistingOrder>>& found) {
        // offline work goes on; the same is asked again before anything is sent
        if (!found)
            qCDebug(lcOdooPush) << "not looked ahead:" << found.error().toLogLine();
    });
}

QFuture<Result<CaseSheet>> Desk::decide(qint64 caseId, const review::ReviewDecision& decision)
{
    auto decided = m_desk.runSurely([caseId, decision](Office& office) -> Result<CaseSheet> {
        OP_TRY(CaseView view, ReviewService(office).decide(caseId, decision));
        return sheetOf(office, std::move(view));
    });
    deliver(decided, this, [this, caseId](const Result<CaseSheet>& sheet) {
        if (!sheet)
            return;
        Q_EMIT caseChanged(caseId);
        for (const PartnerId vendor : sheet->view.taughtVendors)
            m_taught.insert({sheet->view.reviewCase.connection, vendor}, caseId);
        judgeNext();
    });
    return decided;
}

// One at a time: choices that follow each other quickly are judged together.
void Desk::judgeNext()
{
    if (m_isJudging || m_taught.isEmpty())
        return;
    m_isJudging = true;
    const auto [connection, vendor] = m_taught.firstKey();
    const qint64 except = m_taught.take({connection, vendor});
    const auto judged = m_build.runSurely([=, connection = connection, vendor = vendor](Office& office) {
        return ReviewService(office).judgeAgain(connection, vendor, except);
    });
    deliver(judged, this, [this](const Result<int>& changed) {
        if (changed.value_or(0) > 0) {
            // this desk's own writes do not show in the data version that look() compares
            m_lookAgain = true;
            Q_EMIT workspaceChanged();
        }
        m_isJudging = false;
        judgeNext();
    });
}

QFuture<Result<QList<storage::HistoryEntry>>> Desk::history(qint64 caseId)
{
    return m_desk.run([caseId](Office& office) { return office.cases().history(caseId); });
}

QFuture<Result<CaseStory>> Desk::story(qint64 caseId)
{
    return m_desk.run([caseId](Office& office) -> Result<CaseStory> {
        OP_TRY(const review::ReviewCase loaded, office.cases().load(caseId));
        CaseStory story;
        story.reference = loaded.reference;
        OP_TRY(story.entries, office.cases().history(caseId));
        OP_TRY(story.snapshot, snapshotFor(office, loaded.connection));
        return story;
    });
}

QFuture<Result<void>> Desk::saveFile(const QString& path, const QByteArray& bytes)
{
    return m_build.runSurely([=](Office&) { return writeFile(path, bytes); });
}

QFuture<Result<drafting::DraftOrFindings>> Desk::draft(qint64 caseId)
{
    return m_desk.run([caseId](Office& office) { return PushService(office).draft(caseId); });
}

QFuture<Result<QString>> Desk::documentPath(qint64 caseId)
{
    return m_desk.run([caseId](Office& office) -> Result<QString> {
        OP_TRY(const review::ReviewCase loaded, office.cases().load(caseId));
        return office.documents().path(loaded.document.sha256);
    });
}

QFuture<Result<CaseSource>> Desk::sourceView(qint64 caseId)
{
    return m_view.run([caseId, views = m_views](Office& office) { return views->get(office, caseId); });
}

QFuture<Result<QString>> Desk::copyDocument(qint64 caseId, const QString& folder)
{
    return m_view.run([=](Office& office) { return services::copyDocument(office, caseId, folder); });
}

// --- master data

QFuture<Result<QList<matching::MatchCandidate>>> Desk::searchProducts(const QString& connection, const QString& text,
                                                                      int limit, CompanyId company)
{
    return m_desk.run([=](Office& office) -> Result<QList<matching::MatchCandidate>> {
        OP_TRY(const auto matcher, office.matcher(connection));
        return matcher->searchProducts(text, limit, company);
    });
}

QFuture<Result<QList<matching::MatchCandidate>>> Desk::searchVendors(const QString& connection, const QString& text,
                                                                     int limit)
{
    return m_desk.run([=](Office& office) -> Result<QList<matching::MatchCandidate>> {
        OP_TRY(const auto matcher, office.matcher(connection));
        return matcher->searchVendors(text, limit);
    });
}

QFuture<Result<masterdata::SnapshotPtr>> Desk::snapshot(const QString& connection)
{
    return m_desk.run([connection](Office& office) -> Result<masterdata::SnapshotPtr> {
        OP_TRY(const auto matcher, office.matcher(connection));
        return matcher->snapshot();
    });
}

// --- connections and settings

QFuture<Result<QList<Desk::ConnectionInfo>>> Desk::connections()
{
    return m_desk.run([](Office& office) -> Result<QList<ConnectionInfo>> {
        OP_TRY(const QList<storage::Connection> all, office.connections().list());
        QList<ConnectionInfo> infos;
        for (const storage::Connection& connection : all) {
            OP_TRY(const storage::SnapshotInfo known, office.masterDataInfo(connection.name));
            infos.append({connection, known.syncedAt, known.serverVersion});
        }
        return infos;
    });
}

QFuture<Result<storage::Connection>> Desk::saveConnection(const storage::Connection& connection)
{
    auto saved = m_desk.runSurely([connection](Office& office) { return ConnectionService(office).save(connection); });
    announce(saved);
    return saved;
}

QFuture<Result<void>> Desk::removeConnection(const QString& name)
{
    auto removed = m_test.runSurely(
        [name, secrets = m_secrets, matchers = m_options.office.matchers](Office& office) -> Result<void> {
            OP_CHECK(ConnectionService(office).remove(name));
            matchers->forget(name, matchers->newest(name).pass);
            // without a key ring there is nothing to remove; the connection is gone all the same
            const Result<void> forgotten = secrets->remove(name);
            return forgotten || forgotten.error().code == ErrorCode::SecretUnusable ? Result<void>() : forgotten;
        });
    announce(removed);
    return removed;
}

QFuture<Result<void>> Desk::keepSecret(const QString& connection, const QString& secret, SecretPlace place)
{
    return m_test.runSurely([=, secrets = m_secrets](Office&) {
        return place == SecretPlace::KeyRing ? secrets->set(connection, secret)
                                             : secrets->keepForSession(connection, secret);
    });
}

QFuture<Result<bool>> Desk::hasSecret(const QString& connection)
{
    return m_test.run(
        [=, secrets = m_secrets](Office&) -> Result<bool> { return secrets->get(connection).has_value(); });
}

QFuture<Result<settings::WorkspaceSettings>> Desk::settings()
{
    return m_desk.run([](Office& office) { return office.settings(); });
}

QFuture<Result<void>> Desk::saveSettings(const settings::WorkspaceSettings& settings)
{
    auto saved = m_desk.runSurely([settings](Office& office) { return office.saveSettings(settings); });
    announce(saved);
    return saved;
}

// --- what was learned

QFuture<Result<QList<LearnedItem>>> Desk::learned(const QString& connection, bool withRemoved)
{
    return m_desk.run([=](Office& office) { return LearnedService(office).list(connection, withRemoved); });
}

QFuture<Result<int>> Desk::openOrdersUsing(qint64 id)
{
    return m_build.run([id](Office& office) { return LearnedService(office).openOrdersUsing(id); });
}

QFuture<Result<void>> Desk::removeCrossReference(qint64 id)
{
    return learn<void>([id](LearnedService& learned) { return learned.remove(id); },
                       [id](LearnedService& learned) { return learned.judgeAgain(id); });
}

QFuture<Result<void>> Desk::restoreCrossReference(qint64 id)
{
    return learn<void>([id](LearnedService& learned) { return learned.restore(id); },
                       [id](LearnedService& learned) { return learned.judgeAgain(id); });
}

QFuture<Result<int>> Desk::exportCrossReferences(const QString& connection, const QString& path)
{
    return m_build.run([=](Office& office) { return LearnedService(office).exportTo(connection, path, true); });
}

QFuture<Result<storage::ImportedCrossReferences>> Desk::importCrossReferences(const QString& connection,
                                                                              const QString& path)
{
    return learn<storage::ImportedCrossReferences>(
        [=](LearnedService& learned) { return learned.importFrom(connection, path); },
        [=](LearnedService& learned) { return learned.judgeAgain(connection); });
}

template <class T, class Change, class Judge>
QFuture<Result<T>> Desk::learn(Change change, Judge judge)
{
    auto changed = m_desk.runSurely([change](Office& office) {
        LearnedService learned(office);
        return change(learned);
    });
    announce(changed);
    // what is opened from now on is judged by it anyway; the queue follows beside the desk's work
    deliver(changed, this, [this, judge](const Result<T>& result) {
        if (!result)
            return;
        const auto judged = m_build.runSurely([judge](Office& office) {
            LearnedService learned(office);
            return judge(learned);
        });
        announce(judged);
    });
    return changed;
}

template <class T>
void Desk::announce(const QFuture<Result<T>>& written)
{
    deliver(written, this, [this](const Result<T>& result) {
        if (!result)
            return;
        // this desk's own writes do not show in the data version that look() compares
        m_lookAgain = true;
        Q_EMIT workspaceChanged();
    });
}

// --- jobs

template <class Work>
int Desk::start(JobKind kind, const QString& subject, int total, OfficeThread& thread, Work work)
{
    const int number = ++m_lastJob;
    RunningJob& job = m_jobs[number];
    job.status.id = number;
    job.status.kind = kind;
    job.status.subject = subject;
    job.status.total = total;
    Q_EMIT jobChanged(job.status);
    const auto done = thread.run(
        [number, work = std::move(work), stop = job.stop.get_token()](Office& office) mutable -> Result<void> {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            return work(office, number, stop);
        });
    deliver(done, this, [this, number](const Result<void>& result) {
        finish(number, result ? std::nullopt : std::optional(result.error()));
    });
    return number;
}

void Desk::stepped(int job, const QString& step, int done, int total)
{
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            const auto found = m_jobs.find(job);
            if (found == m_jobs.end())
                return;
            JobStatus& status = found->second.status;
            status.step = step;
            status.done = done;
            status.total = total;
            Q_EMIT jobChanged(status);
        },
        Qt::QueuedConnection);
}

void Desk::finish(int job, const std::optional<Error>& error)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end())
        return;
    JobStatus status = found->second.status;
    m_jobs.erase(found);
    status.finished = true;
    status.error = error;
    if (!error)
        status.done = status.total;
    Q_EMIT jobChanged(status);
}

void Desk::cancel(int job)
{
    if (const auto found = m_jobs.find(job); found != m_jobs.end())
        found->second.stop.request_stop();
}

QList<JobStatus> Desk::runningJobs() const
{
    QList<JobStatus> all;
    for (const auto& [number, job] : m_jobs)
        all.append(job.status);
    return all;
}

int Desk::takeIn(const QStringList& paths, const QString& connection)
{
    const QString subject = paths.size() == 1 ? QFileInfo(paths.first()).fileName() : QString();
    return start(JobKind::Intake, subject, 0, m_intake,
                 [=, this](Office& office, int job, const std::stop_token& stop) -> Result<void> {
                     // here, as a folder may lie on a slow disk
                     const QStringList files = IntakeService::filesOf(paths);
                     ReaderOptions options = m_reader.options();
                     OP_TRY(options.mappings, office.mappings().list());
                     const ReaderClient reader(options);
                     IntakeService intake(office, [&reader](const QByteArray& bytes, const QString& name) {
                         return reader.readBytes(bytes, name);
                     });
                     for (qsizetype i = 0; i < files.size(); ++i) {
                         if (stop.stop_requested())
                             return failure(ErrorCode::Cancelled);
                         stepped(job, QFileInfo(files[i]).fileName(), static_cast<int>(i),
                                 static_cast<int>(files.size()));
                         OP_TRY(const IntakeItem item, intake.takeIn(files[i], connection));
                         tellTakenIn(job, item);
                     }
                     return {};
                 });
}

int Desk::readWaiting()
{
    return start(JobKind::Intake, QString(), 0, m_intake,
                 [=, this](Office& office, int job, const std::stop_token& stop) -> Result<void> {
                     ReaderOptions options = m_reader.options();
                     OP_TRY(options.mappings, office.mappings().list());
                     const ReaderClient reader(options);
                     IntakeService intake(office, [&reader](const QByteArray& bytes, const QString& name) {
                         return reader.readBytes(bytes, name);
                     });
                     OP_TRY(const int count,
                            intake.readWaiting([=, this](const IntakeItem& item) { tellTakenIn(job, item); }, stop));
                     Q_UNUSED(count)
                     return {};
                 });
}

void Desk::tellTakenIn(int job, const IntakeItem& item)
{
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            Q_EMIT fileTakenIn(job, item);
            if (item.outcome == IntakeItem::Outcome::ReadAgain)
                for (const qint64 id : item.cases)
                    Q_EMIT caseChanged(id);
        },
        Qt::QueuedConnection);
}

int Desk::push(const QList<qint64>& caseIds)
{
    return start(JobKind::Push, QString(), static_cast<int>(caseIds.size()), m_push,
                 [=, this](Office& office, int job, const std::stop_token& stop) -> Result<void> {
                     PushService service(office, m_options.push);
                     QList<qint64> ids = caseIds;
                     if (ids.isEmpty()) {
                         OP_TRY(ids, service.ready());
                     }
                     for (qsizetype i = 0; i < ids.size(); ++i) {
                         if (stop.stop_requested())
                             return failure(ErrorCode::Cancelled);
                         stepped(job, office.workspace().reference(ids[i]), static_cast<int>(i),
                                 static_cast<int>(ids.size()));
                         tellPushed(job, service.push(ids[i], stop));
                     }
                     return {};
                 });
}

int Desk::repost(qint64 caseId, const QString& reason)
{
    return start(JobKind::Push, QString(), 1, m_push,
                 [=, this](Office& office, int job, const std::stop_token& stop) -> Result<void> {
                     stepped(job, office.workspace().reference(caseId), 0, 1);
                     tellPushed(job, PushService(office, m_options.push).repost(caseId, reason, stop));
                     return {};
                 });
}

void Desk::tellPushed(int job, const PushItem& item)
{
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            Q_EMIT casePushed(job, item);
            Q_EMIT caseChanged(item.caseId);
        },
        Qt::QueuedConnection);
}

int Desk::sync(const QString& connection, bool full)
{
    return start(JobKind::Sync, connection, masterdata::tableCount, m_sync,
                 [=, this](Office& office, int job, const std::stop_token& stop) -> Result<void> {
                     OP_TRY(const storage::Connection stored, office.connections().get(connection));
                     const auto progress = [&](const odoo::SyncProgress& where) {
                         stepped(job, masterdata::tableName(where.table), where.tableIndex, masterdata::tableCount);
                     };
                     OP_TRY(const SyncOutcome outcome, SyncService(office).sync(stored, full, progress, stop));
                     Q_UNUSED(outcome)
                     // what is told now can be had at once
                     OP_CHECK(office.matcher(connection));
                     QMetaObject::invokeMethod(
                         this, [=, this] { Q_EMIT masterDataChanged(connection); }, Qt::QueuedConnection);
                     return {};
                 });
}

int Desk::testConnection(const storage::Connection& connection, const QString& secret)
{
    return start(JobKind::ConnectionTest, connection.name, odoo::testStepCount, m_test,
                 [=, this](Office& office, int job, const std::stop_token& stop) -> Result<void> {
                     const auto step = [&](const odoo::StepResult& result) {
                         stepped(job, odoo::testStepName(result.step), static_cast<int>(result.step) + 1,
                                 odoo::testStepCount);
                         QMetaObject::invokeMethod(
                             this, [=, this] { Q_EMIT testStepDone(job, result); }, Qt::QueuedConnection);
                     };
                     OP_TRY(const odoo::ConnectionReport report,
                            ConnectionService(office).tryOut(connection, secret, step, stop));
                     QMetaObject::invokeMethod(
                         this, [=, this] { Q_EMIT connectionTested(job, report); }, Qt::QueuedConnection);
                     return {};
                 });
}

// --- what others write

void Desk::look()
{
    if (m_looking)
        return;
    m_looking = true;
    struct Seen
    {
        qint64 dataVersion = 0;
        QStringList lagging;
    };
    const auto seen = m_desk.run([known = m_dataVersion, again = m_lookAgain](Office& office) -> Result<Seen> {
        Seen now;
        OP_TRY(const QVariant version, office.database().scalar(QStringLiteral("PRAGMA data_version")));
        now.dataVersion = version.toLongLong();
        if (now.dataVersion == known && !again)
            return now;
        OP_TRY(const QList<storage::Connection> all, office.connections().list());
        for (const storage::Connection& connection : all) {
            OP_TRY(const bool lags, office.matcherLags(connection.name));
            if (lags)
                now.lagging.append(connection.name);
        }
        return now;
    });
    deliver(seen, this, [this](const Result<Seen>& now) {
        m_looking = false;
        if (now)
            looked(now->dataVersion, now->lagging);
    });
}

void Desk::looked(qint64 dataVersion, const QStringList& lagging)
{
    m_lookAgain = false;
    for (const QString& connection : lagging) {
        // a sync of our own builds the matcher itself, and this is looked at again when it has ended
        if (isSyncing(connection))
            m_lookAgain = true;
        else
            catchUp(connection);
    }
    const bool isFirst = m_dataVersion < 0;
    if (std::exchange(m_dataVersion, dataVersion) != dataVersion && !isFirst)
        Q_EMIT workspaceChanged();
}

// Builds the matcher of a pass that another process completed, beside the desk's work.
void Desk::catchUp(const QString& connection)
{
    if (m_catchingUp.contains(connection))
        return;
    m_catchingUp.insert(connection);
    const auto built = m_build.run([connection](Office& office) -> Result<bool> {
        // a sync of this desk may have built it meanwhile, and has said so
        OP_TRY(const bool lags, office.matcherLags(connection));
        if (lags)
            OP_CHECK(office.matcher(connection));
        return lags;
    });
    deliver(built, this, [this, connection](const Result<bool>& isNew) {
        m_catchingUp.remove(connection);
        if (!isNew)
            m_lookAgain = true;
        else if (*isNew)
            Q_EMIT masterDataChanged(connection);
    });
}

bool Desk::isSyncing(const QString& connection) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&](const auto& job) {
        return job.second.status.kind == JobKind::Sync && job.second.status.subject == connection;
    });
}

} // namespace op::services
