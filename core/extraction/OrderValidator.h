// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Finding.h"
#include "core/extraction/IncomingOrder.h"

namespace op::extraction {

/// What may differ before totals count as apart (DESIGN.md section 5): more than the larger of both.
struct ValidationPolicy
{
    Decimal totalsAbsolute{5, 2}; ///< in the order's currency
    Decimal totalsRelative{1, 3}; ///< of the stated total
};

/// Returns what in \a order does not follow from its own figures: line arithmetic, totals, dates, a missing number, no
/// lines, check digits. Nothing is repaired. Pure: the same order always gives the same findings, so call it again
/// after a correction.
[[nodiscard]] Findings validateOrder(const IncomingOrder& order, const ValidationPolicy& policy = {});

/// Returns \a findings without those that validateOrder() makes, followed by the ones it makes for \a order now.
[[nodiscard]] Findings revalidated(const Findings& findings, const IncomingOrder& order,
                                   const ValidationPolicy& policy = {});

/// Returns the truth schema's `arithmeticWarnings` of \a order, e.g. "line 1: quantity x price = 10000, printed
/// 100.00".
[[nodiscard]] QStringList arithmeticWarnings(const IncomingOrder& order);

/// Returns what \a line's total should be: quantity x unit price / price base - discount + charge, in full precision.
/// std::nullopt where quantity or price are absent or the price base is zero.
[[nodiscard]] std::optional<Decimal> computedLineTotal(const IncomingOrderLine& line);

} // namespace op::extraction
