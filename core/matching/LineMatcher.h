// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/ConfirmationRules.h"
#include "core/matching/ProductIndex.h"
#include "core/matching/UnitTable.h"

namespace op::matching {

struct LineOutcome
{
    LineProposal proposal;
    extraction::Findings findings;
};

/// Joins the rules for one line: standing, product, unit, price, what contradicts an exact key, taxes, date and text.
[[nodiscard]] LineOutcome matchLine(int lineIndex, const MatchScope& scope, const OriginalOrder& original,
                                    const ProductIndex& products, const UnitTable& units);

} // namespace op::matching
