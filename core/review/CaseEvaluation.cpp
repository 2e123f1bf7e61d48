// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/CaseEvaluation.h"

#include "core/extraction/OrderValidator.h"

#include <algorithm>

namespace op::review {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Findings;
using extraction::Severity;
using Kind = ReviewDecision::Kind;

bool isAccepted(const Finding& finding, const QList<ReviewDecision>& decisions)
{
    const QString code = extraction::findingCodeName(finding.code);
    return std::any_of(decisions.begin(), decisions.end(), [&](const ReviewDecision& decision) {
        return decision.kind == Kind::Accept && decision.path == finding.subject && decision.value == code;
    });
}

// What the reader could not understand is settled once a person typed the field.
bool isTypedOver(const Finding& finding, const QList<ReviewDecision>& decisions)
{
    const bool aboutField = finding.code == FindingCode::FieldNotUnderstood || finding.code == FindingCode::CheckDigit
        || finding.code == FindingCode::NoNumber || finding.code == FindingCode::CurrencyUncertain
        || finding.code == FindingCode::ValueAmbiguous || finding.code == FindingCode::ValuesDiffer
        || finding.code == FindingCode::CodeDamaged || finding.code == FindingCode::ZerosRestored;
    return aboutField && std::any_of(decisions.begin(), decisions.end(), [&](const ReviewDecision& decision) {
               return decision.kind == Kind::Set && !finding.subject.isEmpty() && decision.path == finding.subject;
           });
}

void addOpen(Findings& target, const Findings& source, const QList<ReviewDecision>& decisions)
{
    for (const Finding& finding : source)
        if (!isAccepted(finding, decisions) && !isTypedOver(finding, decisions))
            target.append(finding);
}

bool hasFinding(const Findings& findings, FindingCode code)
{
    return std::any_of(findings.begin(), findings.end(), [code](const Finding& finding) {
        return finding.code == code && finding.severity == Severity::Blocking;
    });
}

ReviewState stateWithoutOrder(const ReviewCase& reviewCase)
{
    return hasFinding(reviewCase.readFindings, FindingCode::CannotRead) ? ReviewState::CannotRead
                                                                        : ReviewState::NotAnOrder;
}

// What the paper's figures said before a correction may no longer be so, and a correction may bring new trouble.
Findings readingOf(const ReviewCase& reviewCase, const extraction::IncomingOrder& corrected, bool isCorrected,
                   const matching::MatchContext& context)
{
    if (!isCorrected)
        return reviewCase.readFindings;
    const extraction::ValidationPolicy policy{context.totalsTolerance, context.totalsTolerancePercent * Decimal(1, 2)};
    return extraction::revalidated(reviewCase.readFindings, corrected, policy);
}

bool hasEffective(const QList<ReviewDecision>& decisions, Kind kind)
{
    return std::any_of(decisions.begin(), decisions.end(),
                       [kind](const ReviewDecision& decision) { return decision.kind == kind; });
}

} // namespace

int CaseEvaluation::openCount() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Blocking;
    }));
}

bool isAcceptable(FindingCode code)
{
    switch (code) {
    case FindingCode::TotalsApart:
    case FindingCode::LineArithmetic:
    case FindingCode::AlreadyInOdoo:
    case FindingCode::PriceUnusual:
    case FindingCode::PricePrecision:
    case FindingCode::QuantityPrecision:
    case FindingCode::TaxMismatch:
    case FindingCode::TaxInPrice:
    case FindingCode::FieldNotUnderstood:
    case FindingCode::CheckDigit:
    case FindingCode::ValuesDiffer:
    case FindingCode::CodeDamaged:
    case FindingCode::ZerosRestored:
    case FindingCode::ColumnUncertain:
    case FindingCode::DateOrder:
    case FindingCode::NoNumber:
    case FindingCode::QuantityChanged:
    case FindingCode::PriceChanged:
    case FindingCode::DateChanged:
    case FindingCode::SameProductTwice:
    case FindingCode::CharsetReplaced:
    case FindingCode::DuplicateOrder:
        return true;
    default:
        return false;
    }
}

CaseEvaluation evaluate(const ReviewCase& reviewCase, const matching::OrderMatcher& matcher,
                        matching::MatchContext context, const extraction::Findings& known)
{
    CaseEvaluation result;
    const QList<ReviewDecision> decisions = effectiveDecisions(reviewCase.decisions);
    if (!reviewCase.order) {
        addOpen(result.findings, reviewCase.readFindings, decisions);
        result.proposedState = stateWithoutOrder(reviewCase);
        return result;
    }

    result.order = *reviewCase.order;
    Findings lost;
    for (const ReviewDecision& decision : decisions) {
        if (decision.kind == Kind::Choose)
            context.choices.insert(decision.path, decision.ids);
        // a stored path that the order no longer has (read again by a newer reader) must stay visible, not vanish
        else if (decision.kind == Kind::Set && !setField(result.order, decision.path, decision.value))
            lost.append(Finding{
                FindingCode::FieldNotUnderstood, Severity::Blocking, decision.path, {decision.path, decision.value}});
    }
    addOpen(result.findings, readingOf(reviewCase, result.order, hasEffective(decisions, Kind::Set), context),
            decisions);
    result.findings += lost;
    result.proposal = matcher.match(result.order, context);
    addOpen(result.findings, result.proposal.findings, decisions);
    addOpen(result.findings, known, decisions);
    if (!hasFinding(known, FindingCode::AlreadyInOdoo))
        addOpen(result.findings,
                ordersAlreadyInOdoo(result.order, result.proposal, *matcher.snapshot(), reviewCase.formerOrders),
                decisions);

    const bool reopened = hasEffective(decisions, Kind::Reopen);
    const bool isDuplicate = reviewCase.duplicateOf != 0 || hasFinding(result.findings, FindingCode::AlreadyInOdoo);
    if (hasFinding(result.findings, FindingCode::CustomerOrder))
        result.proposedState = ReviewState::CustomersOrder;
    else if (isDuplicate && !reopened)
        result.proposedState = ReviewState::Duplicate;
    else
        result.proposedState = result.openCount() == 0 ? ReviewState::Matched : ReviewState::InReview;
    return result;
}

ReviewState stateAfter(const ReviewCase& reviewCase, const CaseEvaluation& after)
{
    // the newest decision that still counts decides; edits on a held case leave it on hold
    ReviewState lifecycle = after.proposedState;
    bool edited = false;
    const QList<ReviewDecision> decisions = effectiveDecisions(reviewCase.decisions);
    for (auto it = decisions.crbegin(); it != decisions.crend(); ++it) {
        switch (it->kind) {
        case Kind::Hold:
            return ReviewState::OnHold;
        case Kind::Reject:
            return edited ? lifecycle : ReviewState::Rejected;
        case Kind::Approve:
            return edited ? lifecycle : ReviewState::Approved;
        case Kind::Reopen:
            return lifecycle;
        default:
            edited = true;
        }
    }
    return lifecycle;
}

} // namespace op::review
