// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/ProductResolver.h"
#include "core/matching/UnitTable.h"

namespace op::matching {

struct UnitOutcome
{
    UnitProposal proposal;
    extraction::Findings findings;
    bool isOtherKind = false; ///< the paper's unit measures something else than the product's
};

/// Finds the unit of \a line for the product of \a product: a person's choice, a remembered decision, the pack of a
/// barcode, an alias of the installation, a unit of that name, then codes and words. A pack whose content nobody says
/// stays unknown and blocks; nothing converts silently.
[[nodiscard]] UnitOutcome resolveUnit(int lineIndex, const extraction::IncomingOrderLine& line,
                                      const ProductOutcome& product, const MatchScope& scope, const UnitTable& table);

} // namespace op::matching
