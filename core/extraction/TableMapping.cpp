// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableMapping.h"

#include "core/extraction/DateText.h"
#include "core/extraction/table/TableFields.h"

#include <QJsonArray>

#include <algorithm>

namespace op::extraction {
namespace {

using table::FieldKind;
using table::TableField;

constexpr QLatin1String schemaName("orderpilot.mapping/1");
constexpr qsizetype maxColumns = 500;
constexpr qsizetype maxTextLength = 200;
constexpr qsizetype maxMapped = 200; ///< columns, constants and cells of one mapping
constexpr qsizetype maxSkipRows = 1000;

tl::unexpected<Error> wrong(const QString& what)
{
    return failure(ErrorCode::InvalidArgument, {what});
}

QString shown(QStringView text)
{
    return text.size() > 40 ? text.first(40).toString() + QStringLiteral("...") : text.toString();
}

/// A field as text names it: "buyer.ids[customerNumber]".
struct FieldName
{
    QString field;
    QString scheme;
};

FieldName fieldName(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype open = trimmed.indexOf(u'[');
    if (open < 0 || !trimmed.endsWith(u']'))
        return {trimmed.toString(), {}};
    return {trimmed.first(open).toString(), trimmed.sliced(open + 1).chopped(1).toString()};
}

QString written(const QString& field, const QString& scheme)
{
    return scheme.isEmpty() ? field : QStringLiteral("%1[%2]").arg(field, scheme);
}

Result<void> checkField(const QString& field, const QString& scheme)
{
    const std::optional<TableField> known = TableField::named(field);
    if (!known)
        return wrong(QStringLiteral("there is no field \"%1\"; known are %2")
                         .arg(shown(field), TableField::allPaths().join(QStringLiteral(", "))));
    if (!scheme.isEmpty() && known->kind() != FieldKind::Ids)
        return wrong(QStringLiteral("only ids have a scheme in brackets, \"%1\" has none").arg(field));
    return {};
}

Result<void> checkColumns(const TableMapping& mapping)
{
    QStringList seen;
    bool hasItem = false;
    for (const MappedColumn& column : mapping.columns) {
        OP_CHECK(checkField(column.field, column.scheme));
        if (column.column < 0 || column.column >= maxColumns)
            return wrong(QStringLiteral("column %1 of \"%2\" is not between 1 and %3")
                             .arg(column.column + 1)
                             .arg(column.field)
                             .arg(maxColumns));
        if (mapping.columnCount > 0 && column.column >= mapping.columnCount)
            return wrong(QStringLiteral("\"%1\" stands in column %2, but the files have only %3")
                             .arg(column.field)
                             .arg(column.column + 1)
                             .arg(mapping.columnCount));
        const QString name = written(column.field, column.scheme);
        if (seen.contains(name) && !column.field.endsWith(QLatin1String("note")))
            return wrong(QStringLiteral("\"%1\" has two columns").arg(name));
        seen.append(name);
        hasItem = hasItem || column.field == u"lines.supplierItemCode" || column.field == u"lines.buyerItemCode"
            || column.field == u"lines.gtin" || column.field == u"lines.manufacturerItemCode"
            || column.field == u"lines.description";
    }
    if (!seen.contains(QStringLiteral("lines.quantity")))
        return wrong(QStringLiteral("no column is named for lines.quantity"));
    if (!hasItem)
        return wrong(QStringLiteral("no column says what is ordered: name one for lines.gtin, lines.supplierItemCode, "
                                    "lines.buyerItemCode or lines.description"));
    return {};
}

Result<void> checkConstants(const TableMapping& mapping)
{
    for (const MappedConstant& constant : mapping.constants) {
        OP_CHECK(checkField(constant.field, constant.scheme));
        if (constant.value.trimmed().isEmpty() || constant.value.size() > maxTextLength)
            return wrong(QStringLiteral("the value of \"%1\" is empty or too long").arg(constant.field));
        const FieldKind kind = TableField::named(constant.field)->kind();
        if (kind == FieldKind::Decimal && !Decimal::parse(constant.value))
            return wrong(QStringLiteral("\"%1\" is a number, written with a point: \"%2\" is none")
                             .arg(constant.field, shown(constant.value)));
        if ((kind == FieldKind::Date || kind == FieldKind::DeliveryDate)
            && !QDate::fromString(constant.value, Qt::ISODate).isValid())
            return wrong(QStringLiteral("\"%1\" is a date like 2024-04-03: \"%2\" is none")
                             .arg(constant.field, shown(constant.value)));
    }
    return {};
}

Result<qsizetype> columnNumber(const QString& field, const QJsonValue& value)
{
    const std::optional<qsizetype> column = value.isString()
        ? documents::columnFromName(value.toString())
        : documents::columnFromName(QString::number(value.toInteger(0)));
    if (!column)
        return wrong(QStringLiteral("the column of \"%1\" is neither a number from 1 nor letters").arg(shown(field)));
    return *column;
}

Result<QChar> separatorFromText(const QString& text)
{
    if (text == u"tab" || text == u"\t")
        return QChar(u'\t');
    if (text.isEmpty())
        return QChar();
    if (text.size() != 1 || text[0].isLetterOrNumber() || text[0].isSpace())
        return wrong(
            QStringLiteral("the separator is one character, or the word tab: \"%1\" is neither").arg(shown(text)));
    return text[0];
}

QString separatorText(QChar separator)
{
    return separator == u'\t' ? QStringLiteral("tab") : QString(separator);
}

Result<void> readColumns(const QJsonObject& json, TableMapping& mapping)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const FieldName name = fieldName(it.key());
        OP_TRY(const qsizetype column, columnNumber(it.key(), it.value()));
        mapping.columns.append({name.field, name.scheme, column});
    }
    return {};
}

Result<void> readFits(const QJsonObject& json, TableMapping& mapping)
{
    mapping.columnCount = json.value(QLatin1String("columns")).toInteger();
    OP_TRY(mapping.separator, separatorFromText(json.value(QLatin1String("separator")).toString()));
    const QJsonObject cells = json.value(QLatin1String("cells")).toObject();
    for (auto it = cells.begin(); it != cells.end(); ++it)
        mapping.cells.append({it.key(), it.value().toString()});
    return {};
}

// A misspelt member must not be passed over in silence.
Result<void> checkMembers(const QJsonObject& json, const QStringList& known, const QString& where)
{
    const QStringList members = json.keys();
    for (const QString& member : members)
        if (!known.contains(member))
            return wrong(QStringLiteral("%1 has no member \"%2\"; known are %3")
                             .arg(where, shown(member), known.join(QStringLiteral(", "))));
    return {};
}

Result<void> checkShape(const QJsonObject& json)
{
    if (json.value(QLatin1String("schema")).toString(schemaName) != schemaName)
        return wrong(QStringLiteral("the schema is not %1").arg(schemaName));
    OP_CHECK(checkMembers(json,
                          {QStringLiteral("schema"), QStringLiteral("name"), QStringLiteral("vendor"),
                           QStringLiteral("documentType"), QStringLiteral("skipRows"), QStringLiteral("dateFormat"),
                           QStringLiteral("decimalMark"), QStringLiteral("columns"), QStringLiteral("constants"),
                           QStringLiteral("fits")},
                          QStringLiteral("a mapping")));
    OP_CHECK(checkMembers(json.value(QLatin1String("fits")).toObject(),
                          {QStringLiteral("columns"), QStringLiteral("separator"), QStringLiteral("cells")},
                          QStringLiteral("\"fits\"")));
    return checkMembers(json.value(QLatin1String("vendor")).toObject(), {QStringLiteral("name"), QStringLiteral("id")},
                        QStringLiteral("\"vendor\""));
}

// "a=1,b=2" cut at the commas that stand before another name.
Result<QList<std::pair<QString, QString>>> pairsOf(const QString& text)
{
    QList<std::pair<QString, QString>> pairs;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0)
            return wrong(QStringLiteral("\"%1\" is not of the form field=value").arg(shown(part.trimmed())));
        pairs.append({part.first(equals).trimmed(), part.sliced(equals + 1).trimmed()});
    }
    return pairs;
}

} // namespace

bool fits(const TableMapping& mapping, const documents::TextTable& table)
{
    if (mapping.columnCount > 0 && table.columnCount() != mapping.columnCount)
        return false;
    if (!mapping.separator.isNull() && !table.separator.isNull() && table.separator != mapping.separator)
        return false;
    const bool reaches = std::all_of(mapping.columns.begin(), mapping.columns.end(), [&](const MappedColumn& column) {
        return column.column < table.columnCount() || !column.field.startsWith(u"lines.");
    });
    return reaches && std::all_of(mapping.cells.begin(), mapping.cells.end(), [&](const FixedCell& fixed) {
               const auto cell = documents::cellFromName(fixed.cell);
               return cell && table.text(cell->row, cell->column) == fixed.text.trimmed();
           });
}

Result<void> checked(const TableMapping& mapping)
{
    if (mapping.name.trimmed().isEmpty() || mapping.name.size() > 100)
        return wrong(QStringLiteral("a mapping needs a name of at most 100 characters"));
    if (mapping.vendorId < 0 || (mapping.vendorId > 0 && mapping.vendorName.trimmed().isEmpty()))
        return wrong(QStringLiteral("a vendor is given by name, or by id and name together"));
    if (mapping.documentType != DocumentType::Order && mapping.documentType != DocumentType::OrderResponse)
        return wrong(QStringLiteral("documentType is order or orderResponse"));
    if (mapping.skipRows < 0 || mapping.skipRows > maxSkipRows)
        return wrong(QStringLiteral("skipRows is not between 0 and %1").arg(maxSkipRows));
    if (mapping.columnCount < 0 || mapping.columnCount > maxColumns)
        return wrong(QStringLiteral("the number of columns is not between 1 and %1").arg(maxColumns));
    if (!mapping.dateFormat.isEmpty() && !isDateFormat(mapping.dateFormat))
        return wrong(
            QStringLiteral("\"%1\" is no date format: write day, month and year as dd, MM and yyyy or yy, such as "
                           "dd-MM-yyyy")
                .arg(shown(mapping.dateFormat)));
    if (!mapping.decimalMark.isNull() && mapping.decimalMark != u'.' && mapping.decimalMark != u',')
        return wrong(QStringLiteral("the decimal mark is a point or a comma"));
    if (mapping.columns.size() + mapping.constants.size() + mapping.cells.size() > maxMapped)
        return wrong(QStringLiteral("a mapping names at most %1 columns, constants and cells").arg(maxMapped));
    for (const FixedCell& fixed : mapping.cells)
        if (!documents::cellFromName(fixed.cell) || fixed.text.trimmed().isEmpty() || fixed.text.size() > maxTextLength)
            return wrong(QStringLiteral("\"%1\" is no cell like A1 with a text in it").arg(shown(fixed.cell)));
    OP_CHECK(checkColumns(mapping));
    return checkConstants(mapping);
}

QJsonObject toJson(const TableMapping& mapping)
{
    QJsonObject json{{QLatin1String("schema"), schemaName},
                     {QLatin1String("name"), mapping.name},
                     {QLatin1String("documentType"), documentTypeName(mapping.documentType)},
                     {QLatin1String("skipRows"), mapping.skipRows}};
    QJsonObject columns;
    for (const MappedColumn& column : mapping.columns)
        columns.insert(written(column.field, column.scheme), column.column + 1);
    json.insert(QLatin1String("columns"), columns);
    QJsonObject constants;
    for (const MappedConstant& constant : mapping.constants)
        constants.insert(written(constant.field, constant.scheme), constant.value);
    if (!constants.isEmpty())
        json.insert(QLatin1String("constants"), constants);
    QJsonObject vendor;
    if (!mapping.vendorName.isEmpty())
        vendor.insert(QLatin1String("name"), mapping.vendorName);
    if (mapping.vendorId > 0)
        vendor.insert(QLatin1String("id"), mapping.vendorId);
    if (!vendor.isEmpty())
        json.insert(QLatin1String("vendor"), vendor);
    if (!mapping.dateFormat.isEmpty())
        json.insert(QLatin1String("dateFormat"), mapping.dateFormat);
    if (!mapping.decimalMark.isNull())
        json.insert(QLatin1String("decimalMark"), QString(mapping.decimalMark));
    QJsonObject fit;
    if (mapping.columnCount > 0)
        fit.insert(QLatin1String("columns"), mapping.columnCount);
    if (!mapping.separator.isNull())
        fit.insert(QLatin1String("separator"), separatorText(mapping.separator));
    QJsonObject cells;
    for (const FixedCell& fixed : mapping.cells)
        cells.insert(fixed.cell, fixed.text);
    if (!cells.isEmpty())
        fit.insert(QLatin1String("cells"), cells);
    if (!fit.isEmpty())
        json.insert(QLatin1String("fits"), fit);
    return json;
}

Result<TableMapping> tableMappingFromJson(const QJsonObject& json)
{
    OP_CHECK(checkShape(json));
    TableMapping mapping;
    mapping.name = json.value(QLatin1String("name")).toString().trimmed();
    const QJsonObject vendor = json.value(QLatin1String("vendor")).toObject();
    mapping.vendorName = vendor.value(QLatin1String("name")).toString().trimmed();
    mapping.vendorId = vendor.value(QLatin1String("id")).toInteger();
    const QString type = json.value(QLatin1String("documentType")).toString(QStringLiteral("order"));
    const std::optional<DocumentType> known = documentTypeFromName(type);
    if (!known)
        return wrong(QStringLiteral("documentType is order or orderResponse, not \"%1\"").arg(shown(type)));
    mapping.documentType = *known;
    mapping.skipRows = json.value(QLatin1String("skipRows")).toInteger();
    mapping.dateFormat = json.value(QLatin1String("dateFormat")).toString();
    const QString mark = json.value(QLatin1String("decimalMark")).toString();
    if (mark.size() > 1)
        return wrong(QStringLiteral("the decimal mark is a point or a comma"));
    mapping.decimalMark = mark.isEmpty() ? QChar() : mark[0];
    if (!json.value(QLatin1String("columns")).isObject())
        return wrong(QStringLiteral("\"columns\" is missing: an object of fields and their columns"));
    OP_CHECK(readColumns(json.value(QLatin1String("columns")).toObject(), mapping));
    const QJsonObject constants = json.value(QLatin1String("constants")).toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const FieldName name = fieldName(it.key());
        mapping.constants.append({name.field, name.scheme, it.value().toVariant().toString()});
    }
    OP_CHECK(readFits(json.value(QLatin1String("fits")).toObject(), mapping));
    OP_CHECK(checked(mapping));
    return mapping;
}

Result<QList<MappedColumn>> columnsFromText(const QString& text)
{
    OP_TRY(const auto pairs, pairsOf(text));
    QList<MappedColumn> columns;
    for (const auto& [field, value] : pairs) {
        const FieldName name = fieldName(field);
        OP_TRY(const qsizetype column, columnNumber(field, value));
        columns.append({name.field, name.scheme, column});
    }
    return columns;
}

Result<QList<MappedConstant>> constantsFromText(const QString& text)
{
    OP_TRY(const auto pairs, pairsOf(text));
    QList<MappedConstant> constants;
    for (const auto& [field, value] : pairs) {
        const FieldName name = fieldName(field);
        constants.append({name.field, name.scheme, value});
    }
    return constants;
}

} // namespace op::extraction
