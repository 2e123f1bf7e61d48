// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Outbox.h"

#include "core/base/Logging.h"
#include "core/storage/CaseRows.h"
#include "core/storage/Json.h"

#include <array>

namespace op::storage {
namespace {

using drafting::PushJob;
using drafting::PushOutcome;
using drafting::PushResult;
using drafting::PushStep;
using review::ReviewState;

constexpr std::array allSteps{PushStep::Queued,   PushStep::Sending,  PushStep::Answered,
                              PushStep::Verified, PushStep::Attached, PushStep::Done};

const QString columns =
    QStringLiteral("o.case_id, o.connection, o.draft, o.step, o.attempts, o.empty_lookups, o.order_id, "
                   "o.duplicate_accepted, o.progress, o.settled, o.queued_at");

QString purpose()
{
    return QStringLiteral("push");
}

/// A row of the outbox: the job, and what only the table knows.
struct Entry
{
    PushJob job;
    bool settled = false;
    QDateTime queuedAt;
};

// Receipt and last error travel in the one JSON form that drafting has for them.
QString progressOf(const PushJob& job)
{
    PushResult progress;
    progress.receipt = job.receipt;
    progress.error = job.lastError;
    return toText(drafting::toJson(progress));
}

Result<PushStep> stepFrom(const QString& word, const QString& file)
{
    for (const PushStep step : allSteps)
        if (drafting::pushStepName(step) == word)
            return step;
    return failure(ErrorCode::DatabaseUnusable, {file, QStringLiteral("unknown push step: ") + word});
}

Result<Entry> entryFrom(const Statement& row, const QString& file)
{
    Entry entry;
    PushJob& job = entry.job;
    job.caseId = row.integer(0);
    job.connection = row.text(1);
    OP_TRY(const QJsonObject draft, objectFromText(row.text(2), file));
    OP_TRY(job.draft, drafting::draftFromJson(draft));
    OP_TRY(job.step, stepFrom(row.text(3), file));
    job.attempts = row.number(4);
    job.emptyLookups = row.number(5);
    job.orderId = PurchaseOrderId(row.integer(6));
    job.duplicateAccepted = row.flag(7);
    OP_TRY(const QJsonObject json, objectFromText(row.text(8), file));
    OP_TRY(const PushResult progress, drafting::pushResultFromJson(json));
    job.receipt = progress.receipt;
    job.lastError = progress.error;
    entry.settled = row.flag(9);
    entry.queuedAt = row.time(10);
    return entry;
}

Result<std::optional<Entry>> entryOf(Database& database, qint64 caseId)
{
    OP_TRY(Statement row,
           database.query(QStringLiteral("SELECT %1 FROM outbox o WHERE o.case_id = ?").arg(columns), {caseId}));
    OP_TRY(const bool any, row.next());
    if (!any)
        return std::nullopt;
    OP_TRY(const Entry entry, entryFrom(row, database.file()));
    return entry;
}

Result<QList<PushJob>> jobsWhere(Database& database, const QString& tail, const QVariantList& values)
{
    const auto jobFrom = [&database](const Statement& row) -> Result<PushJob> {
        OP_TRY(Entry entry, entryFrom(row, database.file()));
        return std::move(entry.job);
    };
    return database.listOf(QStringLiteral("SELECT %1 FROM outbox o JOIN cases c ON c.id = o.case_id ").arg(columns)
                               + tail,
                           values, jobFrom);
}

// A draft whose fate on the server is open is never exchanged for another one.
Result<void> checkFrozen(const std::optional<Entry>& before, const PushJob& job)
{
    if (!before || before->settled || before->job.step == PushStep::Queued || before->job.draft == job.draft)
        return {};
    return failure(ErrorCode::Conflict, {QStringLiteral("draft"), drafting::pushStepName(before->job.step)});
}

QJsonObject stepDetail(const PushJob& job)
{
    return {{QStringLiteral("step"), drafting::pushStepName(job.step)},
            {QStringLiteral("attempts"), job.attempts},
            {QStringLiteral("orderId"), job.orderId.value},
            {QStringLiteral("error"), job.lastError ? errorCodeName(job.lastError->code) : QString()}};
}

// Where the case has to be while the job is at \a step; nothing for the steps after sending, which conclude() ends.
std::optional<ReviewState> stateDuring(PushStep step)
{
    switch (step) {
    case PushStep::Queued:
        return ReviewState::Queued;
    case PushStep::Sending:
        return ReviewState::Sending;
    default:
        return std::nullopt;
    }
}

} // namespace

ReviewState stateAfterPush(PushOutcome outcome)
{
    switch (outcome) {
    case PushOutcome::InOdoo:
        return ReviewState::InOdoo;
    case PushOutcome::AlreadyInOdoo:
        return ReviewState::Duplicate;
    case PushOutcome::KeyCollision:
    case PushOutcome::Failed:
        return ReviewState::Failed;
    case PushOutcome::NotSure:
        return ReviewState::NotSure;
    }
    return ReviewState::NotSure;
}

Outbox::Outbox(Database& database, const Clock& clock, QString actor, LeaseOwner owner)
    : m_database(database),
      m_clock(clock),
      m_actor(std::move(actor)),
      m_leases(database, clock, std::move(owner))
{}

Result<void> Outbox::record(const PushJob& job)
{
    const QString subject = QString::number(job.caseId);
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    // anybody may queue a case; from sending on only who claimed it, and has not lost the claim to another, goes on
    if (job.step == PushStep::Queued) {
        OP_CHECK(checkFree(subject));
    } else {
        OP_CHECK(m_leases.renew(purpose(), subject, leaseLength));
    }
    OP_TRY(const CaseHead head, headOf(m_database, job.caseId));
    OP_TRY(const std::optional<Entry> before, entryOf(m_database, job.caseId));
    OP_CHECK(checkFrozen(before, job));

    const QDateTime now = m_clock.now();
    const std::optional<ReviewState> state = stateDuring(job.step);
    if (state)
        OP_CHECK(moveState(m_database, job.caseId, head.state, *state, now));
    const bool reopens = state.has_value();
    const bool settled = before && before->settled && !reopens;
    const QDateTime queuedAt = before && job.step != PushStep::Queued ? before->queuedAt : now;
    OP_CHECK(store(job, settled, queuedAt, now));
    const bool moved = state && *state != head.state;
    OP_CHECK(addEvent(m_database, job.caseId, now, m_actor, QStringLiteral("push"),
                      moved ? std::optional(head.state) : std::nullopt, moved ? state : std::nullopt, stepDetail(job)));
    return transaction.commit();
}

Result<void> Outbox::store(const PushJob& job, bool settled, const QDateTime& queuedAt, const QDateTime& now)
{
    OP_CHECK(m_database.execute(QStringLiteral(R"(
        INSERT INTO outbox(case_id, connection, external_key, draft, step, attempts, empty_lookups, order_id,
            duplicate_accepted, progress, settled, queued_at, changed_at)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(case_id) DO UPDATE SET connection = excluded.connection, external_key = excluded.external_key,
            draft = excluded.draft, step = excluded.step, attempts = excluded.attempts,
            empty_lookups = excluded.empty_lookups, order_id = excluded.order_id,
            duplicate_accepted = excluded.duplicate_accepted, progress = excluded.progress, settled = excluded.settled,
            queued_at = excluded.queued_at, changed_at = excluded.changed_at)"),
                                {job.caseId, job.connection, job.draft.externalKey, toText(drafting::toJson(job.draft)),
                                 drafting::pushStepName(job.step), job.attempts, job.emptyLookups,
                                 job.orderId.isNull() ? QVariant() : QVariant(job.orderId.value),
                                 job.duplicateAccepted ? 1 : 0, progressOf(job), settled ? 1 : 0, storedTime(queuedAt),
                                 storedTime(now)}));
    return {};
}

Result<void> Outbox::storeResult(qint64 caseId, const PushResult& result, bool settled, const QDateTime& now)
{
    OP_TRY(const qint64 changed,
           m_database.execute(
               QStringLiteral("UPDATE outbox SET result = ?, settled = ?, changed_at = ? WHERE case_id = ?"),
               {toText(drafting::toJson(result)), settled ? 1 : 0, storedTime(now), caseId}));
    return changed == 0 ? failure(ErrorCode::NotFound, {QStringLiteral("push of case %1").arg(caseId)})
                        : Result<void>();
}

Result<void> Outbox::checkFree(const QString& subject)
{
    return m_leases.checkFree(purpose(), subject);
}

Result<void> Outbox::claim(qint64 caseId)
{
    OP_CHECK(m_leases.acquire(purpose(), QString::number(caseId), leaseLength, m_actor));
    ++m_claims[caseId];
    return {};
}

void Outbox::release(qint64 caseId)
{
    if (m_claims.value(caseId) > 1) {
        --m_claims[caseId];
        return;
    }
    m_claims.remove(caseId);
    if (const auto done = m_leases.release(purpose(), QString::number(caseId)); !done)
        qCWarning(lcStorage).noquote() << "the lease on case" << caseId
                                       << "stays until it expires:" << done.error().toLogLine();
}

Result<void> Outbox::conclude(qint64 caseId, const PushResult& result)
{
    const QString subject = QString::number(caseId);
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_CHECK(checkFree(subject));
    OP_TRY(const CaseHead head, headOf(m_database, caseId));
    const ReviewState after = stateAfterPush(result.outcome);
    const QDateTime now = m_clock.now();
    ReviewState from = head.state;
    if (!review::mayFollow(from, after) && review::mayFollow(from, ReviewState::Sending)) {
        // our own order was found before a byte of it was sent: the diagram goes through sending all the same
        OP_CHECK(moveState(m_database, caseId, from, ReviewState::Sending, now));
        from = ReviewState::Sending;
    }
    OP_CHECK(moveState(m_database, caseId, from, after, now));
    OP_CHECK(storeResult(caseId, result, result.outcome != PushOutcome::NotSure, now));
    OP_CHECK(addEvent(m_database, caseId, now, m_actor, QStringLiteral("push"), head.state, after,
                      {{QStringLiteral("result"), drafting::toJson(result)}}));
    OP_CHECK(m_leases.release(purpose(), subject));
    OP_CHECK(transaction.commit());
    m_claims.remove(caseId);
    return {};
}

Result<void> Outbox::concludeUnsent(const PushJob& job, const QList<drafting::ExistingOrder>& existing)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_CHECK(checkFree(QString::number(job.caseId)));
    OP_TRY(const CaseHead head, headOf(m_database, job.caseId));
    OP_TRY(const std::optional<Entry> before, entryOf(m_database, job.caseId));
    const bool isOurs = before && before->job.step >= PushStep::Answered
        && before->job.draft.externalKey == job.draft.externalKey; // not a former revision's
    if (before && (!before->settled || isOurs))
        return failure(ErrorCode::Conflict, {review::stateName(head.state)});
    const QDateTime now = m_clock.now();
    const PushResult result{PushOutcome::AlreadyInOdoo, {}, existing, {}};
    const ReviewState after = stateAfterPush(result.outcome);
    OP_CHECK(moveState(m_database, job.caseId, head.state, after, now));
    OP_CHECK(store(job, true, now, now));
    OP_CHECK(storeResult(job.caseId, result, true, now));
    OP_CHECK(addEvent(m_database, job.caseId, now, m_actor, QStringLiteral("push"), head.state, after,
                      {{QStringLiteral("result"), drafting::toJson(result)}}));
    return transaction.commit();
}

Result<std::optional<PushJob>> Outbox::job(qint64 caseId)
{
    OP_TRY(const std::optional<Entry> entry, entryOf(m_database, caseId));
    return entry ? std::optional(entry->job) : std::nullopt;
}

Result<std::optional<PushResult>> Outbox::result(qint64 caseId)
{
    OP_TRY(const QVariant text,
           m_database.scalar(QStringLiteral("SELECT result FROM outbox WHERE case_id = ?"), {caseId}));
    if (text.isNull())
        return std::nullopt;
    OP_TRY(const QJsonObject json, objectFromText(text.toString(), m_database.file()));
    OP_TRY(const PushResult result, drafting::pushResultFromJson(json));
    return result;
}

Result<QList<PushJob>> Outbox::openJobs(const QString& connection)
{
    return jobsWhere(
        m_database,
        QStringLiteral("WHERE o.settled = 0 AND (? = '' OR o.connection = ?) ORDER BY o.queued_at, o.case_id"),
        {connection, connection});
}

Result<QList<qint64>> Outbox::casesWithoutDocument(const QString& connection)
{
    return m_database.listOf(
        QStringLiteral("SELECT o.case_id FROM outbox o JOIN cases c ON c.id = o.case_id "
                       "WHERE o.settled = 1 AND o.step = ? AND c.state = ? "
                       "AND (? = '' OR o.connection = ?) ORDER BY o.case_id"),
        {drafting::pushStepName(PushStep::Verified), review::stateName(ReviewState::InOdoo), connection, connection},
        [](const Statement& row) { return row.integer(0); });
}

Result<QList<PushJob>> Outbox::postedJobs(const QString& connection)
{
    return jobsWhere(m_database,
                     QStringLiteral("WHERE c.state = ? AND o.order_id IS NOT NULL AND (? = '' OR o.connection = ?) "
                                    "ORDER BY o.changed_at DESC, o.case_id DESC"),
                     {review::stateName(ReviewState::InOdoo), connection, connection});
}

} // namespace op::storage
