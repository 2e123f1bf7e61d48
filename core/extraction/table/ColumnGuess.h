// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/TableMapping.h"

#include <QJsonObject>
#include <QList>

namespace op::extraction::table {

/// Why a column is taken for a field.
enum class GuessReason {
    Heading,     ///< its head is a known word
    CheckDigits, ///< numbers with the right check digit that change from row to row (GTIN) or do not (GLN)
    Dates,
    Counting,   ///< 1, 2, 3, ... within each order
    Currencies, ///< codes of currencies
    Units,      ///< words for units
    WholeNumbers,
    Amounts,  ///< numbers with two or more decimals
    Words,    ///< the longest texts
    Repeating ///< a code that stays the same over some rows and then changes
};
[[nodiscard]] QString guessReasonName(GuessReason reason);

/// A proposal for a mapping: this column may hold that field.
struct ColumnGuess
{
    qsizetype column = 0; ///< from 0
    QString field;        ///< path, see TableField
    GuessReason reason = GuessReason::Heading;
    friend bool operator==(const ColumnGuess&, const ColumnGuess&) = default;
};

/// Returns at most one proposal per column and per field, by column; for a person to look at, never used to read
/// orders. Pure.
[[nodiscard]] QList<ColumnGuess> guessColumns(const documents::TextTable& table);

/// Returns the beginning of \a table for whoever makes a mapping: {"separator", "columns", "headerRow" (from 1, absent
/// without one), "rows": [[...]], "guesses": [{"column" (from 1), "field", "reason"}]}. Bounded: 20 rows, 100 columns,
/// 80 characters a cell.
[[nodiscard]] QJsonObject tablePreview(const documents::TextTable& table);

/// Makes \a mapping fit files like the one that begins as \a preview (tablePreview()) says and no others: by width and
/// separator, and by the first few heads above the lines unless it names cells already.
void learnShape(const QJsonObject& preview, TableMapping& mapping);

} // namespace op::extraction::table
