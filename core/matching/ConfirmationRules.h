// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"
#include "core/matching/OrderProposal.h"

namespace op::matching {

/// The order of ours that a confirmation answers, as the snapshot holds it.
struct OriginalOrder
{
    const masterdata::PastOrder* order = nullptr;
    std::vector<const masterdata::PastOrderLine*> lines;

    /// Returns the line of \a product, nullptr when the order has none or several of it.
    [[nodiscard]] const masterdata::PastOrderLine* lineOf(ProductId product) const;
};

/// Returns our order that a response of the scope's vendor names by its order number (Odoo's name, or its origin), not
/// cancelled; empty for other papers and when none or several fit.
[[nodiscard]] OriginalOrder originalOrder(const MatchScope& scope);

/// What a confirmation's state does to a line.
struct LineStanding
{
    bool ordered = true;
    bool isSubstituted = false; ///< the vendor's other article is meant: a person has to choose
    extraction::Findings findings;
};

/// Returns whether line \a lineIndex is ordered: refused, delivered and back-ordered lines are not, nor is what a
/// person skipped.
[[nodiscard]] LineStanding lineStanding(int lineIndex, const MatchScope& scope);

/// Returns the line as it has to be matched: with the substitute's codes and text where the vendor replaces the
/// article.
[[nodiscard]] extraction::IncomingOrderLine effectiveLine(const extraction::IncomingOrderLine& line,
                                                          bool isSubstituted);

/// Returns what the confirmation of \a line changes against \a original: quantity, price, date.
[[nodiscard]] extraction::Findings changesAgainst(const masterdata::PastOrderLine& original, const LineProposal& line,
                                                  const MatchScope& scope);

} // namespace op::matching
