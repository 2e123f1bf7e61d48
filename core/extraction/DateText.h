// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace op::extraction {

/// Which of the first two numbers of 3/4/2024 is the day.
enum class DayOrder { DayFirst, MonthFirst };

/// A date as people and programs write it. Where day and month could be exchanged both readings are there.
struct DateText
{
    std::optional<QDate> dayFirst;   ///< the date, or its reading with the day first
    std::optional<QDate> monthFirst; ///< the other reading; absent where there is none
    /// The order that this text proves by itself (13/4/2024): nothing where it says nothing (2024-04-03) or is open.
    std::optional<DayOrder> proves;

    [[nodiscard]] bool isAmbiguous() const { return dayFirst && monthFirst && *dayFirst != *monthFirst; }
    [[nodiscard]] std::optional<QDate> value(DayOrder order) const
    {
        return order == DayOrder::MonthFirst && monthFirst ? monthFirst : dayFirst ? dayFirst : monthFirst;
    }
};

/// Returns the date in \a text: 2024-04-03 (a time after it is dropped), 20240403, 3-4-2024, 03.04.24, 4/3/2024,
/// 16-Jan-2021, 19 april 2014, 7. Mai 2014, April 3, 2024; months in Dutch, German, French and English. Dates with
/// points have the day first. std::nullopt for anything else and for days that do not exist.
[[nodiscard]] std::optional<DateText> dateText(QStringView text);

/// Returns the date in \a text written as \a format says: "dd-MM-yyyy", "yyMMdd", "MM/dd/yyyy", ... (letters d, M, y;
/// everything else literally; d and M also take two digits). Two-digit years mean 1980 to 2079.
[[nodiscard]] std::optional<QDate> dateByFormat(QStringView text, QStringView format);

/// Returns whether \a format is one that dateByFormat() understands: a day, a month and a year, each once.
[[nodiscard]] bool isDateFormat(QStringView format);

} // namespace op::extraction
