// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"
#include "core/matching/OrderProposal.h"
#include "core/matching/ProductIndex.h"

namespace op::matching {

/// The product that the rules propose for one line, with what its key says about the pack.
struct ProductOutcome
{
    MatchProposal proposal;
    extraction::Findings findings;
    const masterdata::Packaging* packaging = nullptr; ///< the paper's barcode is this pack's
    std::optional<CrossReference> crossReference;     ///< the remembered decision that was used

    /// Returns the best candidate's product unless nothing fits; price, unit and tax are read by it.
    [[nodiscard]] ProductId likely() const;
};

/// Finds the product of line \a lineIndex, read from \a line (the line itself, or the substitute it names):
/// cross-reference, vendor's code, our code, barcode, then text (DESIGN.md section 5). Exact keys decide; text only
/// proposes.
[[nodiscard]] ProductOutcome resolveProduct(int lineIndex, const extraction::IncomingOrderLine& line,
                                            const MatchScope& scope, const ProductIndex& index);

/// Takes the decision back because \a what contradicts it (ProductContradiction), unless a person made it.
void contradictProduct(ProductOutcome& outcome, const QString& what, const QString& paper, const QString& record);

} // namespace op::matching
