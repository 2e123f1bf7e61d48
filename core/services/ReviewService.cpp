// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ReviewService.h"

#include "core/matching/CrossReferenceKeys.h"

#include <algorithm>

namespace op::services {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using review::ReviewState;
using Kind = review::ReviewDecision::Kind;

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

using matching::Feature;
using matching::MatchCandidate;
using matching::Outcome;

bool hasEvidence(const MatchCandidate& candidate, std::initializer_list<Feature> features, Outcome outcome)
{
    return std::any_of(candidate.evidence.begin(), candidate.evidence.end(), [&](const matching::Evidence& evidence) {
        return evidence.outcome == outcome
            && std::find(features.begin(), features.end(), evidence.feature) != features.end();
    });
}

// A choice that is about this line only: the vendor delivers a substitute, the code names several products in Odoo (a
// template's code), or it names one that the line's own words contradict. Overruling a code that named its product
// cleanly is a correction and remembered.
bool isOneOff(const extraction::IncomingOrder& order, const matching::LineProposal& line)
{
    if (extraction::confirmationOf(order.documentType, order.lines[line.line])
        == extraction::LineConfirmation::Substituted)
        return true;
    const matching::MatchProposal& chosen = line.product;
    const auto isKeyed = [](const MatchCandidate& candidate) {
        return hasEvidence(candidate, {Feature::VendorCode, Feature::Barcode, Feature::PackagingBarcode},
                           Outcome::Agrees);
    };
    const bool isOwnKey = !chosen.candidates.isEmpty() && isKeyed(chosen.candidates.first());
    return std::any_of(chosen.candidates.begin(), chosen.candidates.end(), [&](const MatchCandidate& other) {
        return other.record.id != chosen.decidedId() && isKeyed(other)
            && (isOwnKey
                || hasEvidence(other, {Feature::Sizes, Feature::Numbers, Feature::Colours, Feature::UnitKind},
                               Outcome::Differs));
    });
}

// The same key stands for two products on one paper: remembering either would turn against the other line.
bool isAmbiguousHere(const matching::CrossReferenceKey& key, const matching::LineProposal& line,
                     const review::CaseEvaluation& evaluation)
{
    return std::any_of(evaluation.proposal.lines.begin(), evaluation.proposal.lines.end(),
                       [&](const matching::LineProposal& other) {
                           return other.ordered && other.product.decidedId() != line.product.decidedId()
                               && matching::crossReferenceKey(evaluation.order.lines[other.line]) == key;
                       });
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
    if (reviewCase.connection.isEmpty())
        return judgeAlone(reviewCase);
    OP_TRY(const auto matcher, m_office.matcher(reviewCase.connection));
    OP_TRY(matching::MatchContext context, m_office.matchContext(reviewCase.connection));
    OP_TRY(const auto pushed,
           reviewCase.id != 0 ? m_office.outbox().result(reviewCase.id)
                              : Result<std::optional<drafting::PushResult>>());
    return review::evaluate(reviewCase, *matcher, std::move(context), findingsOfPush(pushed));
}

Result<CaseView> ReviewService::open(qint64 caseId)
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

Result<CaseView> ReviewService::decide(qint64 caseId, review::ReviewDecision decision)
{
    OP_TRY(CaseView before, open(caseId));
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
    const ReviewState state = review::stateAfter(after.reviewCase, after.evaluation);
    const storage::CaseFacts facts = factsOf(after.reviewCase, after.evaluation);
    OP_CHECK(m_office.cases().appendDecision(before.reviewCase, decision, state, facts));
    OP_TRY(after.reviewCase, m_office.cases().load(caseId));
    if (decision.kind == Kind::Approve)
        OP_CHECK(learn(after));
    return after;
}

Result<int> ReviewService::judgeAgain(const QString& connection, PartnerId vendor)
{
    using enum ReviewState;
    OP_TRY(const QList<qint64> ids,
           m_office.cases().idsInStates({Received, Matched, InReview, OnHold, Failed, CustomersOrder}, connection,
                                        vendor));
    int changed = 0;
    for (const qint64 id : ids) {
        OP_TRY(const CaseView view, open(id));
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

Result<void> ReviewService::learn(const CaseView& approved)
{
    const auto& evaluation = approved.evaluation;
    const PartnerId vendor(evaluation.proposal.vendor.decidedId());
    for (const matching::LineProposal& line : evaluation.proposal.lines) {
        if (!line.ordered || line.product.decidedId() == 0)
            continue;
        if (line.product.rule == QLatin1String("crossReference")) {
            OP_CHECK(countUse(approved, line, true));
            continue;
        }
        // only what a person chose is new knowledge; what the rules found they find again
        if (line.product.rule != QLatin1String("person"))
            continue;
        OP_CHECK(countUse(approved, line, false));
        const matching::CrossReferenceKey key = matching::crossReferenceKey(evaluation.order.lines[line.line]);
        if (key.kind.isEmpty() || isOneOff(evaluation.order, line) || isAmbiguousHere(key, line, evaluation))
            continue;
        matching::CrossReference reference;
        reference.keyKind = key.kind;
        reference.key = key.key;
        reference.vendor = vendor;
        reference.product = ProductId(line.product.decidedId());
        if (line.unit.rule == QLatin1String("person")) {
            reference.uom = line.unit.uom;
            reference.factor = line.unit.factor;
        }
        OP_CHECK(m_office.crossReferences().add(approved.reviewCase.connection, reference, m_office.actor(),
                                                approved.reviewCase.id));
    }
    return {};
}

Result<void> ReviewService::countUse(const CaseView& approved, const matching::LineProposal& line, bool hit)
{
    const PartnerId vendor(approved.evaluation.proposal.vendor.decidedId());
    const matching::CrossReferenceKey key = matching::crossReferenceKey(approved.evaluation.order.lines[line.line]);
    OP_TRY(const auto known, m_office.crossReferences().active(approved.reviewCase.connection, vendor));
    for (const matching::CrossReference& reference : known) {
        if (reference.keyKind != key.kind || reference.key != key.key)
            continue;
        const bool agrees = reference.product == ProductId(line.product.decidedId());
        if (hit && agrees)
            OP_CHECK(m_office.crossReferences().countHit(reference.id));
        else if (!hit && !agrees)
            OP_CHECK(m_office.crossReferences().countMiss(reference.id));
    }
    return {};
}

} // namespace op::services
