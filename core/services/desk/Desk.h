// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldPlaces.h"
#include "core/services/ConnectionService.h"
#include "core/services/IntakeService.h"
#include "core/services/LearnedService.h"
#include "core/services/PushService.h"
#include "core/services/ReaderClient.h"
#include "core/services/ReviewService.h"
#include "core/services/SyncService.h"
#include "core/services/desk/OfficeThread.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <stop_token>

namespace op::services {

struct DeskOptions
{
    QString folder; ///< of the workspace
    OfficeOptions office;
    ReaderOptions reader;
    odoo::PushPolicy push;
    std::chrono::milliseconds watchInterval{250}; ///< between looks whether another process wrote
};

/// A case with what is needed to show it.
struct CaseSheet
{
    CaseView view;
    masterdata::SnapshotPtr snapshot;           ///< names of the records in the view; null while no connection is set
    std::optional<drafting::PushResult> pushed; ///< outcome of the last push
};

/// The document of a case as it is shown beside it.
struct CaseSource
{
    QString fileName; ///< under which it arrived
    documents::SourceView view;
    QList<extraction::FieldPlace> fields; ///< what was read and where it stands; corrections change nothing in it
};

/// What happened to a case.
struct CaseStory
{
    QString reference;
    QList<storage::HistoryEntry> entries; ///< oldest first
    masterdata::SnapshotPtr snapshot;     ///< null while no connection is set
};

enum class JobKind { Intake, Sync, Push, ConnectionTest };

/// Where a job of the background is: sent when it begins, after each step and when it ends.
struct JobStatus
{
    int id = 0;
    JobKind kind = JobKind::Intake;
    QString subject; ///< connection name; for one file its name
    QString step;    ///< by kind: file name, masterdata::tableName(), reference of the case, odoo::testStepName()
    int done = 0;
    int total = 0; ///< 0 = not known
    bool finished = false;
    std::optional<Error> error; ///< of a job that ended badly; Cancelled after cancel()
};

class SourceViewCache;

/// The Desk class is the window's door to a workspace: everything a person can do at the desk, as calls that return at
/// once and answers that come later (Deliver.h).
///
/// Lives on the GUI thread. Decisions and look-ups run in order on one thread; intake, sync, tests and pushes on
/// threads of their own, so that no decision waits for a server. Several desks and command lines may work on one
/// workspace; what others write is noticed (workspaceChanged). A sync or push that another of them has in hand ends, or
/// is answered, with the Conflict that names who (storage::Leases::acquire()).
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Opens or makes the workspace; the one call that waits, before there is a window. Fails as Office::open().
    [[nodiscard]] static Result<std::unique_ptr<Desk>> open(DeskOptions options);
    /// Stops every job where it is safe to stop and waits for it. What a person did (decisions, settings, ...) is still
    /// written; calls that only read are dropped, and no signal comes any more.
    ~Desk() override;

    // --- the queue and one case ---------------------------------------------------------------------------------
    [[nodiscard]] QFuture<Result<storage::QueuePage>> queue(const storage::QueueFilter& filter);
    /// Returns the case as it stands. Beside that a case that could be approved is looked for in Odoo itself, at most
    /// every two minutes; an order that is there already turns it into a duplicate (workspaceChanged follows).
    [[nodiscard]] QFuture<Result<CaseSheet>> openCase(qint64 caseId);
    /// As ReviewService::decide(); caseChanged() follows, and workspaceChanged() where it taught something that
    /// changes other waiting cases of the vendor.
    [[nodiscard]] QFuture<Result<CaseSheet>> decide(qint64 caseId, const review::ReviewDecision& decision);
    [[nodiscard]] QFuture<Result<QList<storage::HistoryEntry>>> history(qint64 caseId);
    /// As history(), with what is needed to name the records in it.
    [[nodiscard]] QFuture<Result<CaseStory>> story(qint64 caseId);
    /// Writes \a bytes to the file that a person named, whole or not at all.
    [[nodiscard]] QFuture<Result<void>> saveFile(const QString& path, const QByteArray& bytes);
    /// Returns what would be sent to Odoo now, or what stands in its way.
    [[nodiscard]] QFuture<Result<drafting::DraftOrFindings>> draft(qint64 caseId);
    /// Returns the path of the stored document, to be opened by another program.
    [[nodiscard]] QFuture<Result<QString>> documentPath(qint64 caseId);
    /// Returns what the document of the case looks like, made by the reader process; the newest few are kept. Runs
    /// beside the decisions. A future that is cancelled before its turn costs nothing.
    [[nodiscard]] QFuture<Result<CaseSource>> sourceView(qint64 caseId);
    /// Copies the stored document into \a folder under a name like the one under which it arrived and returns the path
    /// of the copy: for other programs, which may then do with it what they like. The name never makes it a program.
    [[nodiscard]] QFuture<Result<QString>> copyDocument(qint64 caseId, const QString& folder);

    // --- master data --------------------------------------------------------------------------------------------
    [[nodiscard]] QFuture<Result<QList<matching::MatchCandidate>>> searchProducts(const QString& connection,
                                                                                  const QString& text, int limit,
                                                                                  CompanyId company = {});
    [[nodiscard]] QFuture<Result<QList<matching::MatchCandidate>>> searchVendors(const QString& connection,
                                                                                 const QString& text, int limit);
    /// Returns the newest complete snapshot of \a connection, for pickers of units, taxes, companies and so on.
    [[nodiscard]] QFuture<Result<masterdata::SnapshotPtr>> snapshot(const QString& connection);

    // --- connections and settings -------------------------------------------------------------------------------
    /// A connection with what is known about it.
    struct ConnectionInfo
    {
        storage::Connection connection;
        QDateTime syncedAt; ///< UTC; invalid = never
        QString serverVersion;
    };
    [[nodiscard]] QFuture<Result<QList<ConnectionInfo>>> connections();
    /// Stores a new connection (completed as ConnectionService::add() does), or the changed one of that name.
    [[nodiscard]] QFuture<Result<storage::Connection>> saveConnection(const storage::Connection& connection);
    /// As ConnectionService::remove(); its secret is forgotten as well.
    [[nodiscard]] QFuture<Result<void>> removeConnection(const QString& name);
    enum class SecretPlace { KeyRing, Session };
    /// Keeps \a secret in the key ring, or for this run of the program only. SecretUnusable without a key ring.
    [[nodiscard]] QFuture<Result<void>> keepSecret(const QString& connection, const QString& secret, SecretPlace place);
    /// Returns whether the secret of \a connection can be had without asking the person.
    [[nodiscard]] QFuture<Result<bool>> hasSecret(const QString& connection);
    [[nodiscard]] QFuture<Result<settings::WorkspaceSettings>> settings();
    [[nodiscard]] QFuture<Result<void>> saveSettings(const settings::WorkspaceSettings& settings);

    // --- what was learned ---------------------------------------------------------------------------------------
    // A change counts at once for every case that is opened; the queue's facts follow.
    [[nodiscard]] QFuture<Result<QList<LearnedItem>>> learned(const QString& connection, bool withRemoved);
    /// Returns in how many open orders the cross-reference \a id decides a line now.
    [[nodiscard]] QFuture<Result<int>> openOrdersUsing(qint64 id);
    [[nodiscard]] QFuture<Result<void>> removeCrossReference(qint64 id);
    [[nodiscard]] QFuture<Result<void>> restoreCrossReference(qint64 id);
    /// As LearnedService::exportTo() and importFrom(), for files that a person named.
    [[nodiscard]] QFuture<Result<int>> exportCrossReferences(const QString& connection, const QString& path);
    [[nodiscard]] QFuture<Result<storage::ImportedCrossReferences>> importCrossReferences(const QString& connection,
                                                                                          const QString& path);

    // --- mappings of tables (DeskMappings.cpp) ------------------------------------------------------------------
    [[nodiscard]] QFuture<Result<QList<extraction::TableMapping>>> mappings();
    /// Stores \a mapping in place of the one with its name; documents that come in are read with it from now on, those
    /// that wait by readWaiting().
    [[nodiscard]] QFuture<Result<void>> saveMapping(const extraction::TableMapping& mapping);
    [[nodiscard]] QFuture<Result<void>> removeMapping(const QString& name);
    /// Returns what the document of the case says if the workspace held \a mapping, too, in place of one with its name;
    /// without one, as the stored mappings say. Nothing is stored. A future that is cancelled before its turn costs
    /// nothing.
    [[nodiscard]] QFuture<Result<extraction::ReadResult>> tryMapping(
        qint64 caseId, const std::optional<extraction::TableMapping>& mapping);
    /// Reads the document of a case that is *cannot read* once more, with the mappings of now. caseChanged() follows.
    [[nodiscard]] QFuture<Result<IntakeItem>> readAgain(qint64 caseId);

    /// Reads all documents again, as a job, that wait for what their columns mean (IntakeService::readWaiting()).
    /// fileTakenIn() and caseChanged() for those that can be read now.
    int readWaiting();

    // --- jobs in the background ---------------------------------------------------------------------------------
    // Each returns the job's number; jobChanged() tells where it is.
    /// Takes in files and the files of folders, for \a connection (may be empty). fileTakenIn() per file.
    int takeIn(const QStringList& paths, const QString& connection);
    /// Pushes \a caseIds in order; empty = all that are ready. caseChanged() and casePushed() per case.
    int push(const QList<qint64>& caseIds);
    /// As PushService::repost(); told as push() tells it.
    int repost(qint64 caseId, const QString& reason);
    int sync(const QString& connection, bool full);
    /// Tries \a connection with \a secret (empty: the kept one) without storing either; one without a
    /// database asks the server only, for its version and databases. testStepDone() per step.
    int testConnection(const storage::Connection& connection, const QString& secret);
    /// Asks a job to stop where it is safe: a push that has begun to send is finished.
    void cancel(int job);
    [[nodiscard]] QList<JobStatus> runningJobs() const;

    [[nodiscard]] const QString& folder() const { return m_options.folder; }

Q_SIGNALS:
    /// A job of this desk or another process wrote to the workspace, or settings, connections or what was learned were
    /// changed here: reload what is shown.
    void workspaceChanged();
    /// A decision or push of this desk changed the case.
    void caseChanged(qint64 caseId);
    void jobChanged(const op::services::JobStatus& status);
    void fileTakenIn(int job, const op::services::IntakeItem& item);
    void casePushed(int job, const op::services::PushItem& item);
    void testStepDone(int job, const op::odoo::StepResult& result);
    void connectionTested(int job, const op::odoo::ConnectionReport& report);
    /// The master data of \a connection are newer than what was shown; open cases may be judged otherwise now.
    void masterDataChanged(const QString& connection);

private:
    struct RunningJob
    {
        JobStatus status;
        std::stop_source stop;
    };
    Desk(DeskOptions options, std::shared_ptr<settings::SessionSecretStore> secrets);

    /// Runs \a work, a callable Result<void>(Office&, std::stop_token), on \a thread as a job with a number.
    template <class Work>
    int start(JobKind kind, const QString& subject, int total, OfficeThread& thread, Work work);
    /// Tells from any thread where the job is.
    void stepped(int job, const QString& step, int done, int total);
    void finish(int job, const std::optional<Error>& error);
    /// Tells from any thread of a file and its cases.
    void tellTakenIn(int job, const IntakeItem& item);
    /// Tells from any thread what became of a case.
    void tellPushed(int job, const PushItem& item);
    /// Changes what was learned, then judges the waiting cases again beside the desk's work.
    template <class T, class Change, class Judge>
    QFuture<Result<T>> learn(Change change, Judge judge);
    /// Emits workspaceChanged() once \a written has succeeded.
    template <class T>
    void announce(const QFuture<Result<T>>& written);
    /// Judges the waiting cases of a vendor of m_taught again, beside the desk's work.
    void judgeNext();
    void look();
    void looked(qint64 dataVersion, const QStringList& lagging);
    void catchUp(const QString& connection);
    void lookAhead(const CaseView& view);
    [[nodiscard]] bool isSyncing(const QString& connection) const;

    // read by the threads, and never changed
    const DeskOptions m_options;
    const std::shared_ptr<settings::SessionSecretStore> m_secrets;
    const ReaderClient m_reader;
    OfficeThread m_desk;
    OfficeThread m_intake;
    OfficeThread m_push;
    OfficeThread m_sync;
    std::shared_ptr<SourceViewCache> m_views; ///< used on the thread that follows only
    OfficeThread m_view;
    OfficeThread m_test;  ///< tests of connections, and secrets: a person may have to unlock the key ring
    OfficeThread m_ahead; ///< looks in Odoo for what is about to be approved
    OfficeThread m_build; ///< matchers of newer master data, and cases judged by what was learned
    // of the GUI thread alone
    std::stop_source m_ending; ///< of what runs without a job
    QTimer m_watch;
    bool m_looking = false;
    bool m_lookAgain = false; ///< although nothing was written since
    qint64 m_dataVersion = -1;
    QSet<QString> m_catchingUp;
    QHash<qint64, QDateTime> m_lookedAhead;               ///< when each case was last looked for in Odoo
    QMap<std::pair<QString, PartnerId>, qint64> m_taught; ///< not judged yet: connection, vendor; last case decided
    bool m_isJudging = false;
    int m_lastJob = 0;
    std::map<int, RunningJob> m_jobs;
};

} // namespace op::services

Q_DECLARE_METATYPE(op::services::JobStatus)
