// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QDate>
#include <QLocale>

#include <optional>

/// Values as a person of this locale reads and types them. Files and wires use the C locale; screens use this.
namespace op::ui {

/// Returns \a value with the locale's decimal and group marks and all its digits, at least \a leastDecimals; an en dash
/// for an invalid one.
[[nodiscard]] QString decimalText(const Decimal& value, const QLocale& locale = {}, int leastDecimals = 0);
[[nodiscard]] QString decimalText(const std::optional<Decimal>& value, const QLocale& locale = {},
                                  int leastDecimals = 0);
/// Returns what a person typed as a decimal: the locale's marks, or the other pair where only one reading is possible.
/// std::nullopt for no number and for an ambiguous one ("1.234" where the point could be either mark).
[[nodiscard]] std::optional<Decimal> typedDecimal(const QString& text, const QLocale& locale = {});

/// Returns \a date in the locale's short form with four digits for the year; an en dash for an invalid one.
[[nodiscard]] QString dateText(QDate date, const QLocale& locale = {});
/// Returns what a person typed as a date, in the locale's short form or ISO.
[[nodiscard]] std::optional<QDate> typedDate(const QString& text, const QLocale& locale = {});
/// Returns the value of a paper's field, whatever its type.
[[nodiscard]] inline QString valueText(const QString& value, const QLocale&)
{
    return value;
}
[[nodiscard]] inline QString valueText(const Decimal& value, const QLocale& locale)
{
    return decimalText(value, locale);
}
[[nodiscard]] inline QString valueText(QDate value, const QLocale& locale)
{
    return dateText(value, locale);
}
/// Returns a UTC moment as local date and time.
[[nodiscard]] QString momentText(const QDateTime& utc, const QLocale& locale = {});

} // namespace op::ui
