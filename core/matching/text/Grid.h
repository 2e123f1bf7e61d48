// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace op::matching {

/// Returns \a value on a grid that hides the last bits of logarithms and exponentials, which differ between machines.
[[nodiscard]] inline float onGrid(double value)
{
    return static_cast<float>(std::round(value * 4096.0) / 4096.0);
}

} // namespace op::matching
