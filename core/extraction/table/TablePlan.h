// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/TextTable.h"
#include "core/extraction/DateText.h"
#include "core/extraction/Finding.h"
#include "core/extraction/TableMapping.h"
#include "core/extraction/table/TableFields.h"

namespace op::extraction::table {

/// A column and the field that stands in it.
struct PlannedColumn
{
    qsizetype column = 0; ///< from 0
    TableField field;
    QString scheme; ///< of ids
    double confidence = 0;
    QChar decimalMark;                ///< what the column's numbers prove or the plan says; null = open
    std::optional<DayOrder> dayOrder; ///< the same for its dates
    bool isOrderCertain = false;      ///< mark and order follow from values or a person, not from habits
};

/// What is to be read where in a table: made from its heading or from a mapping, walked by readOrders().
struct TablePlan
{
    QList<PlannedColumn> columns;
    qsizetype headerRow = -1; ///< -1 = none
    qsizetype firstRow = 0;   ///< where lines may begin
    DocumentType type = DocumentType::Order;
    QString dateFormat; ///< of a mapping
    QString currency;   ///< that stands in a heading
    QList<MappedConstant> constants;
    QString vendorName;
    qint64 vendorId = 0;
    QString otherPaper; ///< "invoice" or "deliveryNote" where the heading says that this is none of ours
    Findings findings;

    [[nodiscard]] const PlannedColumn* column(QStringView field) const;
    [[nodiscard]] bool has(QStringView field) const { return column(field) != nullptr; }
    /// Returns whether the plan names a quantity and something that is ordered.
    [[nodiscard]] bool isUsable() const;
};

/// Returns the row among the first 20 that is the heading: the one with the most known words; -1 without one.
[[nodiscard]] qsizetype findHeader(const documents::TextTable& table);

/// Returns what the heading at \a headerRow says.
[[nodiscard]] TablePlan planFromHeader(const documents::TextTable& table, qsizetype headerRow);
[[nodiscard]] TablePlan planFromMapping(const documents::TextTable& table, const TableMapping& mapping);

/// Settles decimal marks and the order of day and month for each column over all its values, then over the table;
/// \a plan's own (a mapping's) stay. Called by both makers above.
void settleFormats(const documents::TextTable& table, TablePlan& plan, unsigned headLanguages);

/// Confidences: what a person said once, a heading's own word, what follows from other columns, what is a habit.
inline constexpr double byMapping = 1.0;
inline constexpr double byHeading = 0.97;
inline constexpr double byInference = 0.9;
inline constexpr double byHabit = 0.8;

} // namespace op::extraction::table
