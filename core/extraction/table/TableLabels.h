// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/table/TablePlan.h"

namespace op::extraction::table {

/// A field of the order whose value stands beside its label instead of in a column.
struct LabelledValue
{
    PlannedColumn column; ///< of the value; its field
    qsizetype row = 0;
};

/// What stands around the lines of a table.
struct Surroundings
{
    QList<LabelledValue> values;
    QString paper; ///< what a title says the paper is: "orderResponse", "invoice", ...; empty without one
};

/// Returns what the rows from \a begin to before \a end say besides order lines: label and value side by side
/// ("Bestelnummer", "12345"), below each other, or in one cell ("Datum: 3-4-2024"; in \a table only the value is left
/// of it); titles.
[[nodiscard]] Surroundings readSurroundings(documents::TextTable& table, qsizetype begin, qsizetype end,
                                            const TablePlan& plan);

/// Returns the field of the order's header that a label means; std::nullopt for words that are none.
[[nodiscard]] std::optional<PlannedColumn> labelField(QStringView label);

} // namespace op::extraction::table
