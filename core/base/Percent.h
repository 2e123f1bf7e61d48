// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

namespace op {

/// Returns \a percent hundredths of \a value, exactly.
[[nodiscard]] inline Decimal percentOf(const Decimal& value, const Decimal& percent)
{
    return value * percent * Decimal(1, 2);
}

/// Returns what is left of \a value when \a percent hundredths of it are taken off, exactly; \a value as it is written
/// when nothing is.
[[nodiscard]] inline Decimal lessPercent(const Decimal& value, const Decimal& percent)
{
    return percent.isZero() ? value : percentOf(value, Decimal(100) - percent);
}

} // namespace op
