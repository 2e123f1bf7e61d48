// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/extraction/table/ColumnGuess.h"
#include "core/services/IntakeService.h"
#include "core/services/Office.h"
#include "core/services/wording/Wording.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace op::cli {
namespace {

using extraction::TableMapping;

constexpr qint64 maxMappingFile = 1024 * 1024;

/// What `mapping save` was told.
struct SaveOptions
{
    QString name;
    std::optional<QString> file;
    std::optional<QString> columns;
    std::optional<QString> constants;
    std::optional<QString> sample;
    std::optional<QString> vendor;
    std::optional<QString> connection;
    std::optional<QString> dateFormat;
    std::optional<QString> decimalMark;
    std::optional<QString> skipRows;
    QStringList fixed; ///< "A1" or "A1=TEXT"
    bool isConfirmation = false;
};

SaveOptions takeSaveOptions(QStringList& arguments)
{
    SaveOptions options;
    options.file = takeOption(arguments, QStringLiteral("--file"));
    options.columns = takeOption(arguments, QStringLiteral("--columns"));
    options.constants = takeOption(arguments, QStringLiteral("--constants"));
    options.sample = takeOption(arguments, QStringLiteral("--sample"));
    options.vendor = takeOption(arguments, QStringLiteral("--vendor"));
    options.connection = takeOption(arguments, QStringLiteral("--connection"));
    options.dateFormat = takeOption(arguments, QStringLiteral("--date-format"));
    options.decimalMark = takeOption(arguments, QStringLiteral("--decimal-mark"));
    options.skipRows = takeOption(arguments, QStringLiteral("--skip-rows"));
    while (const auto fixed = takeOption(arguments, QStringLiteral("--fixed")))
        options.fixed.append(*fixed);
    options.isConfirmation = takeSwitch(arguments, QStringLiteral("--confirmation"));
    return options;
}

Result<TableMapping> mappingFromFile(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    QJsonParseError problem;
    QJsonObject json = QJsonDocument::fromJson(file.read(maxMappingFile), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::DocumentMalformed, {path, QString::number(problem.offset), problem.errorString()});
    json.insert(QStringLiteral("name"), name);
    return extraction::tableMappingFromJson(json);
}

/// Returns how the table in the document at \a path begins; it is read in the reader process, as all foreign bytes are.
Result<QJsonObject> previewOf(services::Office& office, const QString& path)
{
    OP_TRY(const services::ReaderOptions options, office.readerOptions());
    OP_TRY(const extraction::ReadResult read, services::ReaderClient(options).readFile(path));
    if (read.table.isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("%1 is no table").arg(QFileInfo(path).fileName())});
    return read.table;
}

QString cellOf(const QJsonObject& preview, const documents::CellIndex& cell)
{
    return preview.value(QLatin1String("rows")).toArray().at(cell.row).toArray().at(cell.column).toString();
}

Result<void> addFixedCells(const QStringList& wanted, const std::optional<QJsonObject>& preview, TableMapping& mapping)
{
    for (const QString& fixed : wanted) {
        const QString cell = fixed.section(u'=', 0, 0).trimmed().toUpper();
        const auto index = documents::cellFromName(cell);
        QString text = fixed.contains(u'=') ? fixed.section(u'=', 1) : QString();
        if (text.isEmpty() && preview && index)
            text = cellOf(*preview, *index);
        if (text.isEmpty())
            return failure(
                ErrorCode::InvalidArgument,
                {QStringLiteral("the text of cell %1 is not known; give it as %1=TEXT or name a --sample").arg(cell)});
        mapping.cells.append({cell, text});
    }
    return {};
}

// A number is a partner's id in Odoo; its name is kept beside it, so that another database's 42 is never taken for it.
Result<void> setVendor(services::Office& office, const SaveOptions& options, TableMapping& mapping)
{
    bool isId = false;
    const qint64 id = options.vendor->toLongLong(&isId);
    mapping.vendorName = isId ? QString() : *options.vendor;
    mapping.vendorId = 0;
    if (!isId)
        return {};
    OP_TRY(const storage::Connection connection, office.connection(options.connection.value_or(QString())));
    OP_TRY(const auto matcher, office.matcher(connection.name));
    const masterdata::Partner* partner = matcher->snapshot()->partner(PartnerId(id));
    if (!partner)
        return failure(ErrorCode::NotFound, {QStringLiteral("vendor %1").arg(id)});
    mapping.vendorId = id;
    mapping.vendorName = partner->name;
    return {};
}

Result<TableMapping> buildMapping(services::Office& office, const SaveOptions& options)
{
    TableMapping mapping;
    if (options.file) {
        OP_TRY(mapping, mappingFromFile(*options.file, options.name));
    }
    mapping.name = options.name;
    if (options.columns) {
        OP_TRY(mapping.columns, extraction::columnsFromText(*options.columns));
    }
    if (options.constants) {
        OP_TRY(mapping.constants, extraction::constantsFromText(*options.constants));
    }
    if (options.dateFormat)
        mapping.dateFormat = *options.dateFormat;
    if (options.decimalMark) {
        if (options.decimalMark->size() != 1)
            return failure(ErrorCode::InvalidArgument, {QStringLiteral("the decimal mark is a point or a comma")});
        mapping.decimalMark = options.decimalMark->at(0);
    }
    if (options.skipRows) {
        bool isNumber = false;
        mapping.skipRows = options.skipRows->toInt(&isNumber);
        if (!isNumber)
            return failure(ErrorCode::InvalidArgument, {QStringLiteral("--skip-rows takes a number")});
    }
    if (options.isConfirmation)
        mapping.documentType = extraction::DocumentType::OrderResponse;
    std::optional<QJsonObject> preview;
    if (options.sample) {
        OP_TRY(preview, previewOf(office, *options.sample));
    }
    OP_CHECK(addFixedCells(options.fixed, preview, mapping));
    if (preview)
        extraction::table::learnShape(*preview, mapping);
    if (options.vendor)
        OP_CHECK(setVendor(office, options, mapping));
    OP_CHECK(extraction::checked(mapping));
    return mapping;
}

QString columnsText(const TableMapping& mapping)
{
    QStringList parts;
    for (const extraction::MappedColumn& column : mapping.columns)
        parts.append(QStringLiteral("%1=%2").arg(column.field, documents::columnName(column.column)));
    return parts.join(QStringLiteral(", "));
}

void sayMapping(const Console& console, const TableMapping& mapping)
{
    console.say(mapping.vendorName.isEmpty() ? mapping.name
                                             : QStringLiteral("%1 (%2)").arg(mapping.name, mapping.vendorName));
    console.say(QStringLiteral("    ") + columnsText(mapping));
}

// What could not be read so far may fit now; its cases are named.
Result<QJsonObject> readWaiting(const Context& context, services::Office& office)
{
    OP_TRY(const services::ReaderOptions options, office.readerOptions());
    const services::ReaderClient reader(options);
    services::IntakeService intake(
        office, [&reader](const QByteArray& bytes, const QString& name) { return reader.readBytes(bytes, name); });
    QJsonArray cases;
    OP_TRY(const int count, intake.readWaiting([&cases](const services::IntakeItem& item) {
        for (const qint64 id : item.cases)
            cases.append(id);
    }));
    if (count > 0)
        context.console().say(CommandLine::tr("%n paper(s) that waited can be read now.", nullptr, count));
    return QJsonObject{{QStringLiteral("documents"), count}, {QStringLiteral("cases"), cases}};
}

Result<void> save(Context& context, services::Office& office, const SaveOptions& options)
{
    OP_TRY(const TableMapping mapping, buildMapping(office, options));
    OP_CHECK(office.mappings().save(mapping));
    context.console().say(CommandLine::tr("Saved the mapping %1.").arg(mapping.name));
    OP_TRY(const QJsonObject read, readWaiting(context, office));
    if (context.console().isJson()) {
        QJsonObject json = extraction::toJson(mapping);
        json.insert(QStringLiteral("readAgain"), read);
        context.console().print(json);
    }
    return {};
}

Result<void> list(const Context& context, services::Office& office)
{
    OP_TRY(const QList<TableMapping> mappings, office.mappings().list());
    QJsonArray rows;
    for (const TableMapping& mapping : mappings) {
        rows.append(extraction::toJson(mapping));
        sayMapping(context.console(), mapping);
    }
    if (mappings.isEmpty())
        context.console().say(CommandLine::tr("There is no mapping."));
    if (context.console().isJson())
        context.console().print({{QStringLiteral("mappings"), rows}});
    return {};
}

Result<void> show(const Context& context, services::Office& office, const QString& name)
{
    OP_TRY(const TableMapping mapping, office.mappings().get(name));
    if (context.console().isJson())
        context.console().print(extraction::toJson(mapping));
    else
        context.console().say(
            QString::fromUtf8(QJsonDocument(extraction::toJson(mapping)).toJson(QJsonDocument::Indented)).trimmed());
    return {};
}

Result<void> remove(const Context& context, services::Office& office, const QString& name)
{
    OP_CHECK(office.mappings().remove(name));
    context.console().say(CommandLine::tr("Removed the mapping %1.").arg(name));
    OP_TRY(const QJsonObject read, readWaiting(context, office));
    if (context.console().isJson())
        context.console().print({{QStringLiteral("removed"), name}, {QStringLiteral("readAgain"), read}});
    return {};
}

// The columns of one file with what stands in them first and what they may be: the text for --columns, half written.
Result<void> guess(const Context& context, services::Office& office, const QString& path)
{
    OP_TRY(const QJsonObject preview, previewOf(office, path));
    if (context.console().isJson()) {
        context.console().print(preview);
        return {};
    }
    QHash<qint64, QJsonObject> guesses;
    for (const auto& value : preview.value(QLatin1String("guesses")).toArray())
        guesses.insert(value.toObject().value(QLatin1String("column")).toInteger(), value.toObject());
    const QJsonArray rows = preview.value(QLatin1String("rows")).toArray();
    const qint64 columns = preview.value(QLatin1String("columns")).toInteger();
    for (qint64 column = 1; column <= columns; ++column) {
        QStringList values;
        for (const auto& row : rows)
            if (const QString text = row.toArray().at(column - 1).toString();
                !text.isEmpty() && !values.contains(text) && values.size() < 3)
                values.append(text);
        const QString field = guesses.value(column).value(QLatin1String("field")).toString();
        context.console().say(QStringLiteral("%1  %2  %3")
                                  .arg(documents::columnName(column - 1), 3)
                                  .arg(field.isEmpty() ? QStringLiteral("-") : field, -24)
                                  .arg(values.join(QStringLiteral(" | "))));
    }
    return {};
}

ExitStatus runMapping(Context& context, QStringList arguments)
{
    const QString verb = arguments.isEmpty() ? QString() : arguments.takeFirst();
    SaveOptions options;
    if (verb == QLatin1String("save"))
        options = takeSaveOptions(arguments);
    const bool isKnown = verb == QLatin1String("list") ? arguments.isEmpty()
                                                       : arguments.size() == 1
            && QStringList{QStringLiteral("save"), QStringLiteral("show"), QStringLiteral("remove"),
                           QStringLiteral("guess")}
                   .contains(verb);
    if (!isKnown || (verb == QLatin1String("save") && !options.file && !options.columns))
        return usageError(context, QStringLiteral("mapping"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    Result<void> done;
    if (verb == QLatin1String("save")) {
        options.name = arguments.first();
        done = save(context, *office, options);
    } else if (verb == QLatin1String("list")) {
        done = list(context, *office);
    } else if (verb == QLatin1String("show")) {
        done = show(context, *office, arguments.first());
    } else if (verb == QLatin1String("remove")) {
        done = remove(context, *office, arguments.first());
    } else {
        done = guess(context, *office, arguments.first());
    }
    return statusOf(context, done);
}

} // namespace

Command mappingCommand()
{
    return {QStringLiteral("mapping"),
            QStringLiteral("save NAME --columns \"orderNumber=5,lines.gtin=27,lines.quantity=AD,...\" [--sample FILE] "
                           "[--vendor NAME|ID] [--constants \"currency=EUR,...\"] [--date-format dd-MM-yyyy] "
                           "[--decimal-mark ,|.] [--skip-rows N] [--fixed CELL[=TEXT]] [--confirmation] | "
                           "save NAME --file FILE.json | guess FILE | list | show NAME | remove NAME"),
            CommandLine::tr("What stands in the columns of tables without a heading that is known."), runMapping};
}

} // namespace op::cli
