// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/OrderTotals.h"

#include <vector>

namespace op::drafting {

/// Rounds \a value to a multiple of \a step, halves away from zero.
[[nodiscard]] Decimal roundedTo(const Decimal& value, const Decimal& step);

/// Returns \a taxes as a server applies them: groups replaced by their children, in the order of sequence, then id.
/// Empty optional: one is not known.
[[nodiscard]] std::optional<std::vector<const masterdata::Tax*>> appliedTaxes(
    const QList<TaxId>& taxes, const masterdata::MasterDataSnapshot& data);

/// One tax of a line.
struct TaxAmount
{
    const masterdata::Tax* tax = nullptr;
    Decimal amount;             ///< before the sum is rounded
    bool priceIncluded = false; ///< taken out of the price
};

struct LineAmounts
{
    Decimal untaxed;
    std::vector<TaxAmount> taxes; ///< without those that add nothing by being owed and claimed at once (ByOrder)
    bool hasExcluded = false;     ///< any tax on top of the price, one that adds nothing among them
};

/// Returns the amounts of one line by the rules of servers up to 17; empty when the server would refuse the mix.
[[nodiscard]] std::optional<LineAmounts> lineAmountsByLine(const DraftLine& line,
                                                           const std::vector<const masterdata::Tax*>& taxes,
                                                           const AmountRules& rules);
/// Returns the amounts of one line by the rules of servers from 18 on: rounded per line, or exact.
[[nodiscard]] LineAmounts lineAmountsByOrder(const DraftLine& line, const std::vector<const masterdata::Tax*>& taxes,
                                             const AmountRules& rules);

} // namespace op::drafting
