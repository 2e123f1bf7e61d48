// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"
#include "core/matching/OrderMatcher.h"

namespace op::matching {

/// Returns the cross-reference of \a line with only `key` and `keyKind` filled, by its strongest identity: the vendor's code, else the
/// GTIN, else the folded description; an empty key for a line that has none of them. Learning and look-up both use it.
[[nodiscard]] CrossReference crossReferenceKey(const extraction::IncomingOrderLine& line);

} // namespace op::matching
