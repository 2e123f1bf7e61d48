// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/PurchaseOrderDraft.h"
#include "core/masterdata/MasterDataSnapshot.h"

/// What a server makes of the lines of an order, to the cent.
namespace op::drafting {

/// How a server comes from lines to the amounts of an order.
enum class TaxArithmetic {
    ByLine,  ///< up to 17: each line by itself, then the sum; shares of a tax count as they are
    ByOrder, ///< 18 and later: the sum of each tax is rounded; a tax with a negative share adds nothing
};

/// When taxes are rounded: res.company tax_calculation_rounding_method.
enum class TaxRounding { PerLine, Globally };

struct AmountRules
{
    TaxArithmetic arithmetic = TaxArithmetic::ByLine;
    TaxRounding rounding = TaxRounding::PerLine;
    Decimal currencyRounding = Decimal(1, 2); ///< smallest amount of the order's currency
};

/// Returns what the server stores for an order of \a lines, whose prices and quantities are those that it keeps
/// (storedLine() of DraftBuilder.h). Pure and exact; ties are rounded away from zero, as the server means to.
/// std::nullopt where it cannot be told: a tax that is not known or that is computed by a program, or taxes that the
/// server refuses to mix.
/// Source of the rules: behaviour of Odoo 14 (ByLine) and 19 (ByOrder) on real servers, tests/odoo/tst_taxtotals_lab.
[[nodiscard]] std::optional<OrderTotals> orderTotals(const QList<DraftLine>& lines,
                                                     const masterdata::MasterDataSnapshot& data,
                                                     const AmountRules& rules);

} // namespace op::drafting
