// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"

namespace op::matching {

/// Returns how many \a to are in one \a from; std::nullopt where units of different kinds do not convert.
[[nodiscard]] std::optional<Decimal> unitRatio(const masterdata::MasterDataSnapshot& data, UomId from, UomId to);

/// Returns \a price per \a from as a price per \a to; std::nullopt as above.
[[nodiscard]] std::optional<Decimal> convertedPrice(const masterdata::MasterDataSnapshot& data, const Decimal& price,
                                                    UomId from, UomId to);

/// Returns the price row that counts for \a product from the scope's vendor: in force, of this company, in the order's
/// currency, minimum reached by \a quantity of \a uom (a null uom asks for any minimum); Odoo's own order. nullptr
/// without one.
[[nodiscard]] const masterdata::SupplierInfo* priceRow(const MatchScope& scope, const masterdata::Product& product,
                                                       const Decimal& quantity, UomId uom);

/// Returns the unit in which \a row is priced: its own, else the product's purchase unit, else its unit.
[[nodiscard]] UomId rowUnit(const masterdata::SupplierInfo& row, const masterdata::Product& product);
/// Returns the price of \a row with its discount.
[[nodiscard]] Decimal rowPrice(const masterdata::SupplierInfo& row);

/// Returns what \a product usually costs per its own unit in the order's currency: the vendor's price row, else the
/// newest past order from the vendor, else from anybody; std::nullopt when nothing is known.
[[nodiscard]] std::optional<Decimal> usualPrice(const MatchScope& scope, const masterdata::Product& product,
                                                const Decimal& quantity, UomId uom);

} // namespace op::matching
