// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchProposal.h"
#include "core/matching/MatchScope.h"

namespace op::matching {

/// One exact key of a line and the products that carry it.
struct ProductKeyHit
{
    Feature feature = Feature::VendorCode;
    QString rule;
    QString paper;
    std::vector<ProductId> products; ///< sorted, usable ones only where there are any
    bool isWeak = false;             ///< proposes: an expired price row, or a vendor's code that equals one of ours
    const masterdata::Packaging* packaging = nullptr;
    std::optional<CrossReference> crossReference = {};

    [[nodiscard]] bool isUnique() const { return products.size() == 1; }
    [[nodiscard]] bool has(ProductId id) const;
};

/// Returns the hits of \a line's keys in the order of the cascade.
[[nodiscard]] QList<ProductKeyHit> productKeyHits(const extraction::IncomingOrderLine& line, const MatchScope& scope);

/// Returns true when \a product may be ordered for the scope's company: active, purchasable, shared or of that company.
[[nodiscard]] bool isOrderable(const masterdata::Product& product, const MatchScope& scope);

} // namespace op::matching
