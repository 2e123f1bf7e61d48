// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/drafting/Push.h"
#include "core/review/ReviewState.h"
#include "core/storage/Leases.h"

namespace op::storage {

/// The Outbox class is the push journal on disk: every step is committed (synchronous FULL) before the next begins.
///
/// The state of the case moves in the same transaction as the journal: record() of step queued or sending makes it
/// *queued* or *sending*, conclude() makes it what the result says. From step sending on, record() asks for a living
/// claim (Conflict, as Leases::acquire() says it). Claims nest; conclude() ends them all. A frozen draft is never
/// exchanged while its fate is open (Conflict). Made on the pusher's thread on a Database of that thread with
/// Durability::Full.
class Outbox : public drafting::PushJournal
{
public:
    static constexpr std::chrono::seconds leaseLength{
        120}; ///< renewed by each record(); a dead process loses it at once

    Outbox(Database& database, const Clock& clock, QString actor, LeaseOwner owner = LeaseOwner::self());

    // drafting::PushJournal
    [[nodiscard]] Result<void> record(const drafting::PushJob& job) override;
    [[nodiscard]] Result<void> claim(qint64 caseId) override;
    void release(qint64 caseId) override;

    /// Stores how the push ended and moves the case to the state that follows: in Odoo, duplicate, failed, not sure.
    /// All but *not sure* settle the job: a later push of the case may bring another draft.
    [[nodiscard]] Result<void> conclude(qint64 caseId, const drafting::PushResult& result);

    /// Stores that a look into Odoo found the order of \a job there before it was sent: the case becomes *duplicate*,
    /// the job is settled. Conflict while a push of the case is under way or its order was sent by us under this key.
    [[nodiscard]] Result<void> concludeUnsent(const drafting::PushJob& job,
                                              const QList<drafting::ExistingOrder>& existing);

    /// Returns the job of \a caseId, if it was ever queued.
    [[nodiscard]] Result<std::optional<drafting::PushJob>> job(qint64 caseId);
    /// Returns what was concluded last for \a caseId.
    [[nodiscard]] Result<std::optional<drafting::PushResult>> result(qint64 caseId);
    /// Returns the jobs that are not settled, oldest first: what a restart goes on with.
    [[nodiscard]] Result<QList<drafting::PushJob>> openJobs(const QString& connection = {});
    /// Returns the cases that are in Odoo while their document still waits to be attached, oldest first.
    [[nodiscard]] Result<QList<qint64>> casesWithoutDocument(const QString& connection = {});
    /// Returns the jobs of all cases that are in Odoo, with their receipts, newest first: what reconcile compares.
    [[nodiscard]] Result<QList<drafting::PushJob>> postedJobs(const QString& connection = {});

private:
    [[nodiscard]] Result<void> checkFree(const QString& subject);
    [[nodiscard]] Result<void> store(const drafting::PushJob& job, bool settled, const QDateTime& queuedAt,
                                     const QDateTime& now);
    [[nodiscard]] Result<void> storeResult(qint64 caseId, const drafting::PushResult& result, bool settled,
                                           const QDateTime& now);

    Database& m_database;
    const Clock& m_clock;
    QString m_actor;
    Leases m_leases;
    QHash<qint64, int> m_claims; ///< how often each case is claimed here
};

/// Returns the state of a case whose push ended with \a outcome.
[[nodiscard]] review::ReviewState stateAfterPush(drafting::PushOutcome outcome);

} // namespace op::storage
