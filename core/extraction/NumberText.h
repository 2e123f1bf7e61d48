// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace op::extraction {

/// What the marks of a written number tell about which of them is the decimal mark.
enum class DecimalMark {
    None,      ///< whole number without marks: says nothing
    Comma,     ///< certain: 1.234,56   2,5   0,250
    Point,     ///< certain: 1,234.56   2.5   1.234.567 says Comma
    Ambiguous, ///< 1.234 or 1,234: thousands or three decimals
};

/// A number as people and programs write it: "1.234,56", "1 234,56", "1'234.50", "EUR 12,-", "189,00-", "21 %", "5 kg".
/// Made by numberText(); what stood around the figures is kept apart.
struct NumberText
{
    QString figures; ///< digits and marks only; grouping blanks and apostrophes are removed
    bool isNegative = false;
    bool isPercent = false;
    QString currency; ///< ISO code or sign as written; empty without one
    QString unit;     ///< a word behind the number; empty without one
    DecimalMark mark = DecimalMark::None;

    /// Returns the value with \a decimalMark ('.' or ',') where the marks leave it open; std::nullopt when the figures
    /// do not fit that mark. A number that is certain by itself (1.234,56) ignores it.
    [[nodiscard]] std::optional<Decimal> value(QChar decimalMark) const;
};

/// Returns \a text cut into its parts; std::nullopt when it is no single number.
[[nodiscard]] std::optional<NumberText> numberText(QStringView text);

/// Returns true for what spreadsheets make of long codes: "8,71235E+12".
[[nodiscard]] bool isScientific(QStringView text);

} // namespace op::extraction
