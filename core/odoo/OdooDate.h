// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace op::odoo {

/// Returns \a moment as Odoo writes date-times: UTC, "YYYY-MM-DD HH:MM:SS"; empty for an invalid one.
[[nodiscard]] QString odooDateTime(const QDateTime& moment);
/// Returns the moment that Odoo's "YYYY-MM-DD HH:MM:SS" (UTC, fractions ignored) means; invalid for anything else,
/// False included.
[[nodiscard]] QDateTime parseOdooDateTime(QStringView text);
/// Returns the day that Odoo's "YYYY-MM-DD" means; invalid for anything else.
[[nodiscard]] QDate parseOdooDate(QStringView text);

} // namespace op::odoo
