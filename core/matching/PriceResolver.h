// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"
#include "core/matching/OrderProposal.h"

namespace op::matching {

/// Quantity and price of one line in its unit, with what is to be said about them.
struct PriceOutcome
{
    std::optional<Decimal> quantity;  ///< in the line's unit
    std::optional<Decimal> priceUnit; ///< net per that unit
    Decimal discountPercent;
    std::optional<Decimal>
        ratio;     ///< of the net price to the usual one; over 10 or under 0.1 speaks against the product
    QString usual; ///< the usual price per the line's unit
    extraction::Findings findings;
};

/// Works out quantity and price of \a line: price per one of the base, pack factors applied to both, the line's own
/// allowances and charges folded in so that the line's total stays right to the cent. \a original gives what a
/// confirmation leaves out, the vendor's price row a missing price. \a product may be null.
[[nodiscard]] PriceOutcome resolvePrice(int lineIndex, const extraction::IncomingOrderLine& line,
                                        const masterdata::Product* product, const UnitProposal& unit,
                                        const masterdata::PastOrderLine* original, const MatchScope& scope);

} // namespace op::matching
