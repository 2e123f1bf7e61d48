// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/TablePlan.h"

#include "core/extraction/NumberText.h"
#include "core/extraction/table/HeaderWords.h"

#include <algorithm>

namespace op::extraction::table {
namespace {

using documents::TextTable;

bool isNumeric(const FieldKind kind)
{
    return kind == FieldKind::Decimal;
}

bool isDate(const FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::DeliveryDate;
}

/// What the values of a column, or of the whole table, prove.
struct Proof
{
    bool comma = false;
    bool point = false;
    bool dayFirst = false;
    bool monthFirst = false;

    void add(const Proof& other)
    {
        comma = comma || other.comma;
        point = point || other.point;
        dayFirst = dayFirst || other.dayFirst;
        monthFirst = monthFirst || other.monthFirst;
    }
    [[nodiscard]] QChar mark() const { return comma == point ? QChar() : QChar(comma ? u',' : u'.'); }
    [[nodiscard]] std::optional<DayOrder> order() const
    {
        if (dayFirst == monthFirst)
            return std::nullopt;
        return dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    }
};

Proof proofOf(const TextTable& table, const TablePlan& plan, const PlannedColumn& column)
{
    Proof proof;
    for (qsizetype row = plan.firstRow; row < table.rows.size(); ++row) {
        const QString text = table.text(row, column.column);
        if (text.isEmpty())
            continue;
        if (isNumeric(column.field.kind())) {
            const std::optional<NumberText> number = numberText(text);
            proof.comma = proof.comma || (number && number->mark == DecimalMark::Comma);
            proof.point = proof.point || (number && number->mark == DecimalMark::Point);
        } else if (const std::optional<DateText> date = dateText(text)) {
            proof.dayFirst = proof.dayFirst || date->proves == DayOrder::DayFirst;
            proof.monthFirst = proof.monthFirst || date->proves == DayOrder::MonthFirst;
        }
    }
    return proof;
}

} // namespace

const PlannedColumn* TablePlan::column(QStringView field) const
{
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [field](const PlannedColumn& column) { return column.field.path() == field; });
    return it == columns.end() ? nullptr : &*it;
}

bool TablePlan::isUsable() const
{
    return has(u"lines.quantity")
        && (has(u"lines.supplierItemCode") || has(u"lines.buyerItemCode") || has(u"lines.gtin")
            || has(u"lines.manufacturerItemCode") || has(u"lines.description"));
}

void settleFormats(const TextTable& table, TablePlan& plan, unsigned headLanguages)
{
    QList<Proof> proofs;
    Proof whole;
    for (const PlannedColumn& column : plan.columns) {
        const bool looksAt =
            isNumeric(column.field.kind()) || (isDate(column.field.kind()) && plan.dateFormat.isEmpty());
        proofs.append(looksAt ? proofOf(table, plan, column) : Proof());
        whole.add(proofs.last());
    }
    // Dutch, German and French habits agree: the day comes first. Only English heads leave it open.
    const bool isContinental = (headLanguages & (Dutch | German | French)) != 0;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        PlannedColumn& column = plan.columns[i];
        const Proof& own = proofs[i];
        if (column.decimalMark.isNull() && own.comma != own.point)
            column.decimalMark = own.mark();
        else if (column.decimalMark.isNull() && !own.comma)
            column.decimalMark = whole.mark();
        column.isOrderCertain = !column.decimalMark.isNull();
        if (!isDate(column.field.kind()))
            continue;
        column.dayOrder = own.dayFirst != own.monthFirst ? own.order() : own.dayFirst ? std::nullopt : whole.order();
        column.isOrderCertain = column.dayOrder.has_value();
        if (!column.dayOrder && isContinental && !own.monthFirst && !whole.monthFirst)
            column.dayOrder = DayOrder::DayFirst;
    }
}

TablePlan planFromMapping(const TextTable& table, const TableMapping& mapping)
{
    TablePlan plan;
    plan.firstRow = mapping.skipRows;
    plan.type = mapping.documentType;
    plan.dateFormat = mapping.dateFormat;
    plan.constants = mapping.constants;
    plan.vendorName = mapping.vendorName;
    plan.vendorId = mapping.vendorId;
    for (const MappedColumn& mapped : mapping.columns) {
        const std::optional<TableField> field = TableField::named(mapped.field);
        if (!field)
            continue; // checked() refuses such a mapping long before
        PlannedColumn column;
        column.column = mapped.column;
        column.field = *field;
        column.scheme = mapped.scheme;
        column.confidence = byMapping;
        column.decimalMark = mapping.decimalMark;
        plan.columns.append(column);
    }
    settleFormats(table, plan, 0);
    return plan;
}

} // namespace op::extraction::table
