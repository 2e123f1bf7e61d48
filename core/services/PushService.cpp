// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/PushService.h"

#include "core/odoo/push/OrderLookUp.h"
#include "core/odoo/push/OrderPusher.h"
#include "core/odoo/push/ServerAbilities.h"
#include "core/services/ReviewService.h"
#include "core/services/SyncService.h"

#include <algorithm>

namespace op::services {
namespace {

using review::ReviewState;

bool acceptsDuplicate(const review::ReviewCase& reviewCase)
{
    const QString code = extraction::findingCodeName(extraction::FindingCode::AlreadyInOdoo);
    const QList<review::ReviewDecision> decisions = review::effectiveDecisions(reviewCase.decisions);
    return std::any_of(decisions.begin(), decisions.end(), [&](const review::ReviewDecision& decision) {
        return decision.kind == review::ReviewDecision::Kind::Accept && decision.value == code;
    });
}

// The content that was approved last; empty for an approval of a version that did not keep it.
QString approvedContent(const review::ReviewCase& reviewCase)
{
    const QList<review::ReviewDecision> decisions = review::effectiveDecisions(reviewCase.decisions);
    const auto approval =
        std::find_if(decisions.crbegin(), decisions.crend(), [](const review::ReviewDecision& decision) {
            return decision.kind == review::ReviewDecision::Kind::Approve;
        });
    return approval == decisions.crend() ? QString() : approval->shown;
}

// The order is in Odoo, its document is not: the line broke in between.
bool lacksDocument(ReviewState state, const std::optional<drafting::PushJob>& job)
{
    return state == ReviewState::InOdoo && job && job->step == drafting::PushStep::Verified;
}

// Only an order whose number is known was in Odoo for certain; one that vanished before it was read back was, too.
bool wasInOdoo(ReviewState state, const std::optional<drafting::PushJob>& job)
{
    return job && !job->orderId.isNull() && job->step >= drafting::PushStep::Answered
        && (state == ReviewState::InOdoo || state == ReviewState::Failed);
}

/// Holds the lease on a case from the look at it to the conclusion: nobody moves it in between.
class Claim
{
public:
    Claim(storage::Outbox& outbox, qint64 caseId) : m_outbox(outbox), m_caseId(caseId), m_result(outbox.claim(caseId))
    {}
    ~Claim()
    {
        if (m_result)
            m_outbox.release(m_caseId);
    }
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;
    [[nodiscard]] const Result<void>& result() const { return m_result; }

private:
    storage::Outbox& m_outbox;
    qint64 m_caseId;
    Result<void> m_result;
};

bool mayPush(ReviewState state)
{
    return state == ReviewState::Approved || state == ReviewState::Queued || state == ReviewState::Sending
        || state == ReviewState::NotSure || state == ReviewState::Failed;
}

} // namespace

Result<QList<qint64>> PushService::ready(const QString& connection)
{
    OP_TRY(QList<qint64> ids,
           m_office.cases().idsInStates(
               {ReviewState::Approved, ReviewState::Queued, ReviewState::Sending, ReviewState::NotSure}, connection));
    OP_TRY(const QList<qint64> unattached, m_office.outbox().casesWithoutDocument(connection));
    return ids + unattached;
}

Result<drafting::DraftOrFindings> PushService::draft(qint64 caseId)
{
    ReviewService review(m_office);
    OP_TRY(const CaseView view, review.open(caseId));
    if (review::isInFlight(view.reviewCase.state) || view.reviewCase.state == ReviewState::Queued) {
        OP_TRY(const std::optional<drafting::PushJob> job, m_office.outbox().job(caseId));
        if (job)
            return drafting::DraftOrFindings(job->draft);
    }
    if (!view.reviewCase.order)
        return drafting::DraftOrFindings(view.evaluation.findings);
    OP_TRY(const auto matcher, m_office.matcher(view.reviewCase.connection));
    OP_TRY(const odoo::ServerProfile profile, SyncService(m_office).knownProfile(view.reviewCase.connection));
    return drafting::buildDraft(view.reviewCase, view.evaluation, *matcher->snapshot(), odoo::abilitiesOf(profile),
                                m_office.clock().now());
}

PushItem PushService::push(qint64 caseId, std::stop_token stop)
{
    Result<PushItem> item = tryPush(caseId, stop);
    return item ? std::move(*item) : failed(caseId, item.error());
}

PushItem PushService::repost(qint64 caseId, const QString& reason, std::stop_token stop)
{
    const Result<void> begun = beginRevision(caseId, reason.trimmed(), stop);
    return begun ? push(caseId, stop) : failed(caseId, begun.error());
}

PushItem PushService::failed(qint64 caseId, const Error& error)
{
    PushItem item;
    item.caseId = caseId;
    item.error = error;
    if (const Result<review::ReviewCase> now = m_office.cases().load(caseId))
        item.state = now->state;
    return item;
}

Result<void> PushService::beginRevision(qint64 caseId, const QString& reason, std::stop_token stop)
{
    OP_CHECK(m_office.cases().load(caseId));
    if (reason.isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("reason")});
    const Claim claim(m_office.outbox(), caseId);
    OP_CHECK(claim.result());
    OP_TRY(const review::ReviewCase before, m_office.cases().load(caseId));
    OP_TRY(const std::optional<drafting::PushJob> former, m_office.outbox().job(caseId));
    if (!wasInOdoo(before.state, former))
        return failure(ErrorCode::Conflict, {review::stateName(before.state)});
    OP_TRY(const storage::Connection connection, m_office.connection(before.connection));
    OP_TRY(const odoo::ServerProfile profile, SyncService(m_office).knownProfile(connection.name));
    OP_TRY(const auto transport, m_office.transport(connection));
    OP_TRY(const QList<odoo::StoredOrder> orders,
           odoo::readOrders(*transport, odoo::OrderFields::fromProfile(profile), former->draft.company,
                            {former->orderId}, stop));
    if (!orders.isEmpty() && orders.first().state != QLatin1String("cancel"))
        return failure(ErrorCode::OrderStands, {orders.first().name});
    OP_CHECK(m_office.cases().beginRevision(caseId, m_office.actor(), reason, former->orderId));
    return {};
}

Result<PushItem> PushService::tryPush(qint64 caseId, std::stop_token stop)
{
    PushItem item;
    item.caseId = caseId;
    // the case may not exist at all, which is said before a lease is taken on it
    OP_CHECK(m_office.cases().load(caseId));
    const Claim claim(m_office.outbox(), caseId);
    OP_CHECK(claim.result());
    OP_TRY(const review::ReviewCase before, m_office.cases().load(caseId));
    item.state = before.state;
    OP_TRY(std::optional<drafting::PushJob> job, m_office.outbox().job(caseId));
    const bool isUnattached = lacksDocument(before.state, job);
    if (!mayPush(before.state) && !isUnattached)
        return failure(ErrorCode::Conflict, {review::stateName(before.state)});
    OP_TRY(const storage::Connection connection, m_office.connection(before.connection));
    OP_TRY(const odoo::ServerProfile profile, SyncService(m_office).knownProfile(connection.name));

    // what was frozen goes on as it is; only a settled or new case is built afresh
    const bool isOpen = review::isInFlight(before.state) || before.state == ReviewState::Queued || isUnattached;
    if (!isOpen || !job) {
        OP_TRY(job, newJob(before, item));
        if (!job)
            return item;
    }
    OP_TRY(const auto transport, m_office.transport(connection));
    OP_TRY(const QByteArray bytes, m_office.documents().bytes(before.document.sha256));
    odoo::OrderPusher pusher(*transport, odoo::OrderFields::fromProfile(profile), m_office.outbox(), m_office.clock(),
                             m_policy, QUrl(connection.url));
    drafting::PushResult result = pusher.push(*job, bytes, stop);
    if (result.error && result.error->code == ErrorCode::Conflict && result.outcome == drafting::PushOutcome::NotSure) {
        // another process has it in hand; its outcome is not ours to write
        item.error = result.error;
    } else {
        OP_CHECK(m_office.outbox().conclude(caseId, result));
        item.result = std::move(result);
    }
    OP_TRY(const review::ReviewCase after, m_office.cases().load(caseId));
    item.state = after.state;
    return item;
}

Result<QList<drafting::ExistingOrder>> PushService::lookAhead(qint64 caseId, std::stop_token stop)
{
    OP_TRY(const review::ReviewCase atDesk, m_office.cases().load(caseId));
    const bool isOpen = review::isEditable(atDesk.state) || atDesk.state == ReviewState::Approved;
    if (!isOpen || !atDesk.order || atDesk.connection.isEmpty() || acceptsDuplicate(atDesk))
        return QList<drafting::ExistingOrder>();
    OP_TRY(const drafting::DraftOrFindings built, draft(caseId));
    const auto* draft = std::get_if<drafting::PurchaseOrderDraft>(&built);
    if (!draft)
        return QList<drafting::ExistingOrder>();
    OP_TRY(const storage::Connection connection, m_office.connection(atDesk.connection));
    OP_TRY(const odoo::ServerProfile profile, SyncService(m_office).knownProfile(connection.name));
    OP_TRY(const auto transport, m_office.transport(connection));
    OP_TRY(const QList<drafting::ExistingOrder> existing,
           odoo::findExistingOrders(*transport, odoo::OrderFields::fromProfile(profile), *draft, stop));
    if (existing.isEmpty())
        return existing;
    drafting::PushJob job;
    job.caseId = caseId;
    job.connection = atDesk.connection;
    job.draft = *draft;
    OP_CHECK(m_office.outbox().concludeUnsent(job, existing));
    return existing;
}

Result<bool> PushService::sendBack(const review::ReviewCase& reviewCase, PushItem& item)
{
    const QString approved = approvedContent(reviewCase);
    if (approved.isEmpty())
        return false;
    ReviewService review(m_office);
    OP_TRY(const review::CaseEvaluation now, review.judge(reviewCase));
    if (review::contentDigest(now) == approved)
        return false;
    item.state = now.proposedState;
    item.blocking = now.findings;
    item.blocking.append({extraction::FindingCode::ChangedSinceApproval, extraction::Severity::Blocking, {}, {}});
    OP_CHECK(m_office.cases().setState(reviewCase.id, reviewCase.state, item.state, QStringLiteral("orderpilot"),
                                       QStringLiteral("changed since the approval"), review.factsOf(reviewCase, now)));
    return true;
}

Result<std::optional<drafting::PushJob>> PushService::newJob(const review::ReviewCase& reviewCase, PushItem& item)
{
    OP_TRY(const bool isBack, sendBack(reviewCase, item));
    if (isBack)
        return std::optional<drafting::PushJob>();
    OP_TRY(drafting::DraftOrFindings built, draft(reviewCase.id));
    if (const auto* findings = std::get_if<extraction::Findings>(&built)) {
        item.blocking = *findings;
        return std::optional<drafting::PushJob>();
    }
    OP_TRY(const std::optional<drafting::PushJob> former, m_office.outbox().job(reviewCase.id));
    drafting::PushJob job;
    job.caseId = reviewCase.id;
    job.connection = reviewCase.connection;
    job.draft = std::get<drafting::PurchaseOrderDraft>(std::move(built));
    job.duplicateAccepted = acceptsDuplicate(reviewCase);
    // An order stored under this key before is read back, never sent again; a deleted one needs a new revision.
    if (former && former->step >= drafting::PushStep::Answered && former->draft.externalKey == job.draft.externalKey)
        return former;
    OP_CHECK(m_office.outbox().record(job));
    return std::optional(std::move(job));
}

} // namespace op::services
