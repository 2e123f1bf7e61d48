// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/TableLabels.h"

#include "core/extraction/NumberText.h"
#include "core/extraction/table/HeaderWords.h"

namespace op::extraction::table {
namespace {

using documents::TextTable;

constexpr qsizetype reach = 3; ///< columns to the right of a label in which its value may stand

QString withoutColon(const QString& text)
{
    QString label = text;
    while (label.endsWith(u':') || label.endsWith(u'.'))
        label.chop(1);
    return label.trimmed();
}

bool couldBeValue(const PlannedColumn& label, const QString& text)
{
    switch (label.field.kind()) {
    case FieldKind::Date:
    case FieldKind::DeliveryDate:
        return dateText(text).has_value();
    case FieldKind::Decimal:
        return numberText(text).has_value();
    default:
        // a label beside another one has no value
        return !text.isEmpty() && !labelField(withoutColon(text));
    }
}

// "Bestelnummer: 12345" becomes "12345", and the label is returned.
std::optional<PlannedColumn> takeLabel(QString& cell)
{
    const qsizetype colon = cell.indexOf(u':');
    if (colon <= 0 || cell.sliced(colon + 1).trimmed().isEmpty())
        return std::nullopt;
    std::optional<PlannedColumn> label = labelField(QStringView(cell).first(colon));
    const QString value = cell.sliced(colon + 1).trimmed();
    if (!label || !couldBeValue(*label, value))
        return std::nullopt;
    cell = value;
    return label;
}

/// Looks for the value of one label: right of it first, then below.
std::optional<LabelledValue> valueOf(const TextTable& table, qsizetype row, qsizetype column, qsizetype end,
                                     PlannedColumn label)
{
    for (qsizetype right = column + 1; right <= column + reach; ++right) {
        const QString text = table.text(row, right);
        if (text.isEmpty())
            continue;
        if (!couldBeValue(label, text))
            break;
        label.column = right;
        return LabelledValue{label, row};
    }
    if (row + 1 < end && couldBeValue(label, table.text(row + 1, column))) {
        label.column = column;
        return LabelledValue{label, row + 1};
    }
    return std::nullopt;
}

} // namespace

std::optional<PlannedColumn> labelField(QStringView label)
{
    const std::optional<HeadMeaning> meaning = headMeaning(label);
    if (!meaning)
        return std::nullopt;
    QString path = meaning->role;
    // the same word, once for the whole order
    if (path == u"lines.deliveryDate" || path == roleConfirmedDate)
        path = QStringLiteral("deliveryDate");
    else if (path == roleReference)
        path = QStringLiteral("customerReference");
    else if (path == u"lines.note")
        path = QStringLiteral("note");
    const std::optional<TableField> field = TableField::named(path);
    if (!field || field->isLine())
        return std::nullopt;
    PlannedColumn column;
    column.field = *field;
    column.confidence = byHeading * meaning->confidence;
    if (field->kind() == FieldKind::Ids)
        column.scheme =
            field->scope() == FieldScope::Buyer ? QStringLiteral("customerNumber") : QStringLiteral("vendorId");
    if (meaning->languages != English && meaning->languages != Machine)
        column.dayOrder = DayOrder::DayFirst;
    return column;
}

Surroundings readSurroundings(TextTable& table, qsizetype begin, qsizetype end, const TablePlan& plan)
{
    Surroundings found;
    for (qsizetype row = begin; row < end && row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows[row].cells.size(); ++column) {
            const QString text = table.text(row, column);
            if (text.isEmpty())
                continue;
            if (const QString paper = paperOfTitle(text); !paper.isEmpty() && found.paper.isEmpty())
                found.paper = paper;
            if (std::optional<PlannedColumn> inside = takeLabel(table.rows[row].cells[column])) {
                inside->column = column;
                found.values.append({*inside, row});
                continue;
            }
            std::optional<PlannedColumn> label = labelField(withoutColon(text));
            if (!label)
                continue;
            // columns of the same field know more about how its dates are written
            if (const PlannedColumn* planned = plan.column(label->field.path()); planned && planned->dayOrder)
                label->dayOrder = planned->dayOrder;
            if (std::optional<LabelledValue> value = valueOf(table, row, column, end, *label)) {
                // the value itself may look like a label; it is spent
                if (value->row == row)
                    column = value->column.column;
                found.values.append(std::move(*value));
            }
        }
    }
    return found;
}

} // namespace op::extraction::table
