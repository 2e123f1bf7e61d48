// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/LearnedService.h"

namespace op::services::wording {

/// Returns what kind of key a choice is remembered by: "article number", "GTIN", "text".
[[nodiscard]] QString keyKindText(const QString& kind);
/// Returns why a remembered choice deserves a look, as a sentence.
[[nodiscard]] QString doubtText(LearnedDoubt doubt);
/// Returns the vendor of \a item by name, else by number.
[[nodiscard]] QString vendorOf(const LearnedItem& item);
/// Returns the product of \a item by name, else by number.
[[nodiscard]] QString productOf(const LearnedItem& item);
/// Returns one line about \a item: what means what, who said so and when, how it went.
[[nodiscard]] QString learnedText(const LearnedItem& item);

} // namespace op::services::wording
