// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace op {

/// Returns true when \a digits (ASCII digits only, last one the check digit) passes the GS1 rule: weights 3 and 1 from
/// the right, modulo 10. Serves GTIN-8, 12, 13, 14, GLN and SSCC alike.
[[nodiscard]] bool hasGs1CheckDigit(QStringView digits);

/// Returns true for 8, 12, 13 or 14 digits with a right check digit.
[[nodiscard]] bool isGtin(QStringView text);

/// Returns true for 13 digits with a right check digit.
[[nodiscard]] bool isGln(QStringView text);

} // namespace op
