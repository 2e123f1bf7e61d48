// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op {

/// Returns the letters and digits of \a number, folded: "PO-0042", "po 0042" and "PO0042." are the same number on
/// paper. A number of nothing but punctuation is only trimmed.
[[nodiscard]] QString normalizedNumber(const QString& number);

/// Returns true when \a text names \a number: equal, or one of its parts between blanks, commas or semicolons is
/// (Odoo's `origin` grows by ", SO.." when procurement or a merge joins orders, odoo-rpc.md 3.1).
[[nodiscard]] bool namesNumber(const QString& text, const QString& number);

} // namespace op
