// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QStringView>

namespace op::odoo {

/// Returns how many reference units one unit of 12 to 18 is (odoo-rpc.md 5): \a factor counts units per reference, so
/// the size is its inverse, which the server computes itself for bigger ones; what the division left of a whole number
/// is rounded away.
[[nodiscard]] Decimal sizeOfCategoryUnit(QStringView type, const Decimal& factor, const Decimal& factorInverse);

/// Returns \a size without the noise of a binary division: 11.9999999 and 12.0000001 are 12.
[[nodiscard]] Decimal withoutNoise(const Decimal& size);

} // namespace op::odoo
