// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/LineMatcher.h"

#include <vector>

namespace op::matching {

/// Matches the lines of one order together: first each alone; then those that only words speak for once more, knowing
/// which products the other lines mean surely. The same product twice is legal, but seldom written in other words: a
/// product that another line holds becomes less probable, and what competes with it more.
///
/// Lines that are written alike, keys and a person's choice are not touched by it.
[[nodiscard]] std::vector<LineOutcome> matchLines(const MatchScope& scope, const OriginalOrder& original,
                                                  const ProductIndex& products, const UnitTable& units);

} // namespace op::matching
