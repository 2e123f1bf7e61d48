// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ReviewService.h"

#include "core/odoo/push/ServerAbilities.h"
#include "core/services/CaseLearning.h"
#include "core/services/SyncService.h"

namespace op::services {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using review::ReviewState;

// What a push met stays known until a person lets it pass, although the synced orders may not show it yet.
extraction::Findings findingsOfPush(const std::optional<drafting::PushResult>& result)
{
    extraction::Findings findings;
    if (!result)
        return findings;
    if (result->outcome == drafting::PushOutcome::AlreadyInOdoo)
        for (const drafting::ExistingOrder& order : result->existing)
            findings.append({FindingCode::AlreadyInOdoo,
                             Severity::Blocking,
                             QStringLiteral("order"),
                             {order.name, QString::number(order.id.value)}});
    return findings;
}

// A paper that came in before the first connection was made: an order waits, a paper that is none is known at once.
review::CaseEvaluation judgeAlone(const review::ReviewCase& reviewCase)
{
    if (!reviewCase.order) {
        static const matching::OrderMatcher nothing(
            std::make_shared<const masterdata::MasterDataSnapshot>(masterdata::MasterData()));
        return review::evaluate(reviewCase, nothing, {});
    }
    review::CaseEvaluation evaluation;
    evaluation.order = *reviewCase.order;
    evaluation.findings = reviewCase.readFindings;
    evaluation.proposedState = ReviewState::Received;
    return evaluation;
}

} // namespace

storage::CaseFacts ReviewService::factsOf(const review::ReviewCase& reviewCase,
                                          const review::CaseEvaluation& evaluation)
{
    storage::CaseFacts facts = storage::factsOf(reviewCase);
    if (!reviewCase.order)
        return facts;
    const matching::MatchProposal& vendor = evaluation.proposal.vendor;
    facts.vendorId = vendor.decidedId();
    facts.vendorName = vendor.decidedId() != 0 ? vendor.candidates.first().record.displayName
        : evaluation.order.seller              ? evaluation.order.seller->bestName()
                                               : QString();
    facts.number = evaluation.order.documentNumber.valueOr(evaluation.order.orderNumber.valueOr({}));
    facts.lineCount = static_cast<int>(evaluation.order.lines.size());
    facts.openCount = evaluation.openCount();
    return facts;
}

Result<review::CaseEvaluation> ReviewService::judge(const review::ReviewCase& reviewCase)
{
    return judge(reviewCase, std::nullopt);
}

Result<review::CaseEvaluation> ReviewService::judge(const review::ReviewCase& reviewCase,
                                                    const std::optional<QList<matching::CrossReference>>& references)
{
    if (reviewCase.connection.isEmpty())
        return judgeAlone(reviewCase);
    OP_TRY(const auto matcher, m_office.matcher(reviewCase.connection));
    OP_TRY(matching::MatchContext context, m_office.matchContext(reviewCase.connection));
    if (references)
        context.crossReferences = *references;
    OP_TRY(const auto pushed,
           reviewCase.id != 0 ? m_office.outbox().result(reviewCase.id)
                              : Result<std::optional<drafting::PushResult>>());
    return review::evaluate(reviewCase, *matcher, std::move(context), findingsOfPush(pushed));
}

Result<CaseView> ReviewService::open(qint64 caseId)
{
    OP_TRY(CaseView view, judged(caseId));
    OP_TRY(view.willStore, totalsOf(view.reviewCase.connection, view.evaluation));
    return view;
}

Result<CaseView> ReviewService::judged(qint64 caseId)
{
    CaseView view;
    OP_TRY(view.reviewCase, m_office.cases().load(caseId));
    const QString& name = view.reviewCase.connection;
    if (const auto connection = m_office.connections().get(name);
        !name.isEmpty() && !connection && connection.error().code == ErrorCode::NotFound) {
        view.evaluation = judgeAlone(view.reviewCase);
        return view;
    }
    OP_TRY(view.evaluation, judge(view.reviewCase));
    return view;
}

Result<std::optional<drafting::OrderTotals>> ReviewService::totalsOf(const QString& connection,
                                                                     const review::CaseEvaluation& evaluation)
{
    if (connection.isEmpty() || evaluation.proposal.lines.isEmpty())
        return std::optional<drafting::OrderTotals>();
    const Result<odoo::ServerProfile> profile = SyncService(m_office).knownProfile(connection);
    if (!profile)
        return std::optional<drafting::OrderTotals>();
    OP_TRY(const auto matcher, m_office.matcher(connection));
    return drafting::expectedTotals(evaluation, *matcher->snapshot(), odoo::abilitiesOf(*profile));
}

Result<CaseView> ReviewService::decide(qint64 caseId, review::ReviewDecision decision)
{
    OP_TRY(CaseView before, judged(caseId));
    if (!before.reviewCase.connection.isEmpty())
        OP_CHECK(m_office.connections().get(before.reviewCase.connection));
    OP_TRY(const auto matcher, m_office.matcher(before.reviewCase.connection));
    decision.actor = m_office.actor();
    decision.snapshot = before.evaluation.proposal.snapshotFingerprint;
    OP_TRY(decision,
           review::checkDecision(before.reviewCase, before.evaluation, *matcher->snapshot(), std::move(decision)));

    CaseView after = before;
    after.reviewCase.decisions.append(decision);
    OP_TRY(after.evaluation, judge(after.reviewCase));
    const bool isApproved = review::stateAfter(after.reviewCase, after.evaluation) == ReviewState::Approved;
    OP_TRY(const CaseLearning learning,
           learningOf(m_office, before.reviewCase, before.evaluation, after.evaluation,
                      before.reviewCase.state == ReviewState::Approved, isApproved));
    // other lines follow what was just taught, or no longer do
    if (learning.isNew()) {
        OP_TRY(after.evaluation, judge(after.reviewCase, learning.references));
    }
    const ReviewState state = review::stateAfter(after.reviewCase, after.evaluation);
    const storage::CaseFacts facts = factsOf(after.reviewCase, after.evaluation);
    OP_CHECK(m_office.cases().appendDecision(before.reviewCase, decision, state, facts, learning.change));
    OP_TRY(after.reviewCase, m_office.cases().load(caseId));
    OP_TRY(after.willStore, totalsOf(after.reviewCase.connection, after.evaluation));
    after.taughtVendors = learning.vendors;
    return after;
}

Result<int> ReviewService::judgeAgain(const QString& connection, PartnerId vendor, qint64 except)
{
    using enum ReviewState;
    OP_TRY(const QList<qint64> ids,
           m_office.cases().idsInStates({Received, Matched, InReview, OnHold, Failed, CustomersOrder}, connection,
                                        vendor));
    int changed = 0;
    for (const qint64 id : ids) {
        if (id == except)
            continue;
        OP_TRY(const CaseView view, judged(id));
        // a person put it there, or the server did: new knowledge does not take it away
        const bool stays = view.reviewCase.state == OnHold || view.reviewCase.state == Failed;
        const ReviewState state = stays ? view.reviewCase.state : view.evaluation.proposedState;
        const storage::CaseFacts facts = factsOf(view.reviewCase, view.evaluation);
        if (state == view.reviewCase.state && facts == storage::factsOf(view.reviewCase))
            continue;
        const Result<void> moved = m_office.cases().setState(
            id, view.reviewCase.state, state, QStringLiteral("orderpilot"), QStringLiteral("judged again"), facts);
        // somebody decided meanwhile: their view is the newer one
        if (!moved && moved.error().code != ErrorCode::Conflict)
            return tl::unexpected(moved.error());
        changed += moved ? 1 : 0;
    }
    return changed;
}

} // namespace op::services
