// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/table/TablePlan.h"

namespace op::extraction::table {

/// The path of a field in findings, made only where there is something to say: "lines[3].quantity".
struct CellName
{
    const TableField& field;
    qsizetype line = 0; ///< of fields of lines
    [[nodiscard]] QString toString() const;
};

/// The TableCells class takes typed fields out of the cells of a table: each with its raw text, its place and a
/// confidence. What stands there but is not understood, or may be read in two ways, leaves a field without value, the
/// raw text kept, and a finding. Lives during one extraction.
class TableCells
{
public:
    TableCells(const documents::TextTable& table, const TablePlan& plan) : m_table(table), m_plan(plan) {}

    [[nodiscard]] TextField text(qsizetype row, const PlannedColumn& column);
    /// As text(), for numbers that identify: what spreadsheets do to long ones (8,71E+12, leading zeros lost) is found.
    [[nodiscard]] TextField code(qsizetype row, const PlannedColumn& column, const CellName& name);
    /// \a unit takes the word behind the number, where there is one.
    [[nodiscard]] DecimalField decimal(qsizetype row, const PlannedColumn& column, const CellName& name,
                                       TextField* unit = nullptr);
    [[nodiscard]] DateField date(qsizetype row, const PlannedColumn& column, const CellName& name);

    /// Returns the ISO codes of the currencies that stood beside numbers since the last call.
    [[nodiscard]] QStringList takeCurrencies() { return std::exchange(m_currencies, {}); }

    /// Adds a finding whose first argument is the field.
    void add(FindingCode code, Severity severity, const QString& name, QStringList arguments);
    [[nodiscard]] Findings takeFindings() { return std::exchange(m_findings, {}); }

private:
    template <class T>
    [[nodiscard]] ExtractedField<T> start(qsizetype row, const PlannedColumn& column) const;

    const documents::TextTable& m_table;
    const TablePlan& m_plan;
    Findings m_findings;
    QStringList m_currencies;
};

/// Returns \a text without what protects it from spreadsheets: ="0012" and '0012 become 0012.
[[nodiscard]] QString unprotected(const QString& text);

} // namespace op::extraction::table
