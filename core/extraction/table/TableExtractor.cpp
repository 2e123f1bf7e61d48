// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/TableExtractor.h"

#include "core/extraction/table/ColumnGuess.h"
#include "core/extraction/table/TableOrders.h"

namespace op::extraction::table {
namespace {

using documents::TextTable;

ReadResult cannotRead(ErrorCode code, const QString& argument)
{
    ReadResult result;
    result.kind = QStringLiteral("other");
    result.findings.append(
        {FindingCode::CannotRead, Severity::Blocking, QString(), {errorCodeName(code), QString(), argument}});
    return result;
}

ReadResult notAnOrder(const QString& kind)
{
    ReadResult result;
    result.kind = kind;
    result.findings.append({FindingCode::NotAnOrder, Severity::Blocking, QString(), {kind, QStringLiteral("table")}});
    return result;
}

ReadResult read(const TextTable& table, const QList<TableMapping>& mappings)
{
    const qsizetype headerRow = findHeader(table);
    TablePlan heading;
    if (headerRow >= 0)
        heading = planFromHeader(table, headerRow);
    QList<TableMapping> fitting;
    for (const TableMapping& mapping : mappings)
        if (fits(mapping, table) && (!heading.isUsable() || !mapping.cells.isEmpty()))
            fitting.append(mapping);
    if (fitting.size() > 1) {
        QStringList names;
        for (const TableMapping& mapping : fitting)
            names.append(mapping.name);
        return cannotRead(ErrorCode::MappingsAmbiguous, names.join(QStringLiteral(", ")));
    }
    if (fitting.isEmpty() && !heading.otherPaper.isEmpty())
        return notAnOrder(heading.otherPaper);
    if (fitting.isEmpty() && !heading.isUsable())
        return cannotRead(ErrorCode::ColumnsUnknown, QString::number(table.columnCount()));
    ReadResult result = readOrders(table, fitting.isEmpty() ? heading : planFromMapping(table, fitting.first()));
    if (fitting.isEmpty() && (result.kind == u"invoice" || result.kind == u"deliveryNote"))
        return notAnOrder(result.kind);
    if (result.orders.isEmpty())
        result.findings.append({FindingCode::NoLines, Severity::Blocking, QString(), {}});
    return result;
}

} // namespace

ReadResult extract(const TextTable& table, const QList<TableMapping>& mappings)
{
    ReadResult result = read(table, mappings);
    result.table = tablePreview(table);
    return result;
}

} // namespace op::extraction::table
