// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/OrderMatcher.h"
#include "core/review/ReviewCase.h"

namespace op::review {

/// What a case looks like now: the order with typed corrections, the proposal with choices, and what is still open.
struct CaseEvaluation
{
    extraction::IncomingOrder order;
    matching::OrderProposal proposal;
    extraction::Findings findings; ///< reading, matching and duplicates together, without those that a person accepted
    ReviewState proposedState = ReviewState::InReview; ///< matched, in review, customer's order, not an order ...

    [[nodiscard]] int openCount() const;
};

/// Replays the effective decisions of \a reviewCase over its order and matches the result. Pure: same case, snapshot
/// and context give the same answer. \a known are findings of other places (a push that met an order in Odoo).
[[nodiscard]] CaseEvaluation evaluate(const ReviewCase& reviewCase, const matching::OrderMatcher& matcher,
                                      matching::MatchContext context, const extraction::Findings& known = {});

/// Returns AlreadyInOdoo for each order of the snapshot that looks like \a order: same commercial partner, not
/// cancelled, its name or origin names the buyer's order number, or its partner_ref is the document's number (DESIGN.md
/// section 4, step 0). Those in \a former are left out: the snapshot may not show yet that they are gone.
[[nodiscard]] extraction::Findings ordersAlreadyInOdoo(const extraction::IncomingOrder& order,
                                                       const matching::OrderProposal& proposal,
                                                       const masterdata::MasterDataSnapshot& snapshot,
                                                       const QList<PurchaseOrderId>& former = {});

/// Checks that \a decision is possible now (known path, parsable value, allowed state) and fills its `shown`.
/// Fails with InvalidArgument (0: what is wrong) or Conflict (0: the state in which the case is).
[[nodiscard]] Result<ReviewDecision> checkDecision(const ReviewCase& reviewCase, const CaseEvaluation& now,
                                                   const masterdata::MasterDataSnapshot& snapshot,
                                                   ReviewDecision decision);

/// Returns whether choosing \a ids at \a path overrides taxes that were worked out and decided: that takes a reason.
[[nodiscard]] bool overridesTaxes(const CaseEvaluation& now, const QString& path, const QList<qint64>& ids);

/// Returns the state of \a reviewCase after the newest of its decisions, when its evaluation is \a after.
[[nodiscard]] ReviewState stateAfter(const ReviewCase& reviewCase, const CaseEvaluation& after);

/// Returns a digest of what \a evaluation would order: partners, terms, products, quantities, units, prices and taxes.
/// Kept with an approval, so that nothing else is sent than what was approved.
[[nodiscard]] QString contentDigest(const CaseEvaluation& evaluation);

/// Returns true where a person may let a blocking finding of this kind pass with a reason; others have to be put right.
[[nodiscard]] bool isAcceptable(extraction::FindingCode code);

/// Returns the ids that stand at the choice path \a path now; NotFound for a path that does not exist.
[[nodiscard]] Result<QList<qint64>> currentChoice(const CaseEvaluation& evaluation, const QString& path);

/// Sets the document field at \a path of \a order to \a value in wire form ("" clears it). Paths are those of `extract
/// --json`'s `fields`.
[[nodiscard]] Result<void> setField(extraction::IncomingOrder& order, const QString& path, const QString& value);
/// Returns the value at \a path in wire form; NotFound for a path that does not exist.
[[nodiscard]] Result<QString> fieldValue(const extraction::IncomingOrder& order, const QString& path);

} // namespace op::review
