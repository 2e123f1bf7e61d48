// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/OrderMatcher.h"

namespace op::matching {

/// Under which key a decision about a line is remembered and found again.
struct CrossReferenceKey
{
    QString kind; ///< "code", "gtin", "text"; empty when the line holds nothing to remember it by
    QString key;
    friend bool operator==(const CrossReferenceKey&, const CrossReferenceKey&) = default;
};

/// Returns the key of \a line: its supplier item code, else its GTIN, else its folded description. A text is no key
/// while a code stands on the line: variants share their text.
[[nodiscard]] CrossReferenceKey crossReferenceKey(const extraction::IncomingOrderLine& line);
/// Returns whether \a reference is remembered under \a key, for whichever vendor.
[[nodiscard]] bool hasKey(const CrossReference& reference, const CrossReferenceKey& key);

} // namespace op::matching
