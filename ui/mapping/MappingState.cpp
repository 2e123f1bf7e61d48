// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/MappingState.h"

#include "core/extraction/table/ColumnGuess.h"
#include "core/extraction/table/HeaderWords.h"
#include "core/extraction/table/TableFields.h"
#include "ui/mapping/MappingWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace op::ui {
namespace {

using extraction::table::FieldKind;
using extraction::table::TableField;

class Problems
{
    Q_DECLARE_TR_FUNCTIONS(MappingState)
};

constexpr qsizetype longestName = 100;

bool mayRepeat(const QString& path)
{
    const auto field = TableField::named(path);
    return field && field->kind() == FieldKind::Note;
}

QString problemOfColumns(const MappingState& state)
{
    QStringList seen;
    for (qsizetype column = 0; column < state.columns.size(); ++column) {
        const QString& field = state.columns[column].field;
        if (field.isEmpty() || mayRepeat(field))
            continue;
        for (qsizetype before = 0; before < column; ++before)
            if (state.columns[before].field == field)
                return Problems::tr("Columns %1 and %2 cannot both be \"%3\".")
                    .arg(documents::columnName(before), documents::columnName(column), columnFieldText(field));
        seen.append(field);
    }
    static const QStringList items{QStringLiteral("lines.supplierItemCode"), QStringLiteral("lines.buyerItemCode"),
                                   QStringLiteral("lines.gtin"), QStringLiteral("lines.manufacturerItemCode"),
                                   QStringLiteral("lines.description")};
    if (!std::any_of(items.begin(), items.end(), [&](const QString& item) { return seen.contains(item); }))
        return Problems::tr("Say which column tells what is ordered: an article number, a GTIN or a description.");
    if (!seen.contains(QStringLiteral("lines.quantity")))
        return Problems::tr("Say which column is the quantity.");
    return {};
}

} // namespace

bool MappingState::has(QStringView field) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const ColumnMeaning& one) { return one.field == field; });
}

MappingProblems problemsOf(const MappingState& state, const QStringList& taken)
{
    MappingProblems problems;
    problems.columns = problemOfColumns(state);
    if (!state.currency.trimmed().isEmpty() && extraction::table::currencyCode(state.currency).isEmpty())
        problems.currency = Problems::tr("\"%1\" is no code of a currency, such as EUR.").arg(state.currency.trimmed());
    else if (!state.currency.trimmed().isEmpty() && state.has(u"currency"))
        problems.currency = Problems::tr("A column says the currency already; leave one of the two empty.");
    const QString name = state.name.trimmed();
    if (name.isEmpty())
        problems.name = Problems::tr("Give it a name by which you will know these files.");
    else if (name.size() > longestName)
        problems.name = Problems::tr("The name is too long.");
    else if (taken.contains(name, Qt::CaseInsensitive))
        problems.name = Problems::tr("There are meanings saved under this name already; choose another name.");
    return problems;
}

extraction::TableMapping mappingOf(const MappingState& state, const QJsonObject& preview)
{
    extraction::TableMapping mapping;
    mapping.name = state.name.trimmed();
    mapping.vendorName = state.vendor.name;
    mapping.vendorId = state.vendor.id;
    mapping.documentType =
        state.isConfirmation ? extraction::DocumentType::OrderResponse : extraction::DocumentType::Order;
    for (qsizetype column = 0; column < state.columns.size(); ++column)
        if (const QString& field = state.columns[column].field; !field.isEmpty())
            mapping.columns.append({field, QString(), column});
    if (const QString code = extraction::table::currencyCode(state.currency); !code.isEmpty())
        mapping.constants.append({QStringLiteral("currency"), QString(), code});
    mapping.dateFormat = state.dateFormat;
    mapping.decimalMark = state.decimalMark;
    mapping.skipRows = state.rowsAbove;
    extraction::table::learnShape(preview, mapping);
    return mapping;
}

} // namespace op::ui
