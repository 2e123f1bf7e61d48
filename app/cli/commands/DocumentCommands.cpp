// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/IntakeService.h"
#include "core/services/ReaderClient.h"
#include "core/services/wording/Wording.h"

#include <QFileInfo>

namespace op::cli {
namespace {

namespace wording = services::wording;

// The mappings of the workspace, where there is one: `extract` makes none and goes on without.
services::ReaderOptions readerOptions(Context& context)
{
    if (!QFileInfo::exists(context.workspaceFolder() + u'/' + QLatin1String(storage::Workspace::databaseName)))
        return {};
    services::Office* office = context.office();
    if (!office)
        return {};
    const Result<services::ReaderOptions> options = office->readerOptions();
    if (!options)
        context.console().complain(options.error());
    return options.value_or(services::ReaderOptions());
}

ExitStatus runExtract(Context& context, const QStringList& arguments)
{
    if (arguments.isEmpty())
        return usageError(context, QStringLiteral("extract"));
    const services::ReaderClient reader(readerOptions(context));
    const Console& console = context.console();
    ExitStatus status = ExitStatus::Done;
    QJsonArray files;
    for (const QString& path : arguments) {
        const auto read = reader.readFile(path);
        const extraction::ReadResult result = read ? *read : extraction::unreadable(read.error());
        if (!read) {
            console.complain(read.error());
            status = worse(status, ExitStatus::Failed);
        }
        files.append(extraction::toExtractJson(QFileInfo(path).fileName(), result));
        console.say(QStringLiteral("%1: %2 (%3)").arg(path, wording::kindOfPaperText(result.kind), result.format));
        for (const extraction::IncomingOrder& order : result.orders)
            console.say(CommandLine::tr("  number %1, seller %2, buyer %3, %n line(s)", nullptr,
                                        static_cast<int>(order.lines.size()))
                            .arg(order.documentNumber.valueOr(QStringLiteral("-")),
                                 order.seller ? order.seller->bestName() : QStringLiteral("-"),
                                 order.buyer ? order.buyer->bestName() : QStringLiteral("-")));
        for (const extraction::Finding& finding : result.findings) {
            if (read)
                console.say(QStringLiteral("  ") + wording::findingText(finding));
            if (finding.severity == extraction::Severity::Blocking)
                status = worse(status, ExitStatus::NeedsPerson);
        }
    }
    if (console.isJson())
        console.print(
            {{QStringLiteral("schema"), QStringLiteral("orderpilot.order/1")}, {QStringLiteral("files"), files}});
    return status;
}

QString outcomeName(services::IntakeItem::Outcome outcome)
{
    switch (outcome) {
    case services::IntakeItem::Outcome::New:
        return QStringLiteral("new");
    case services::IntakeItem::Outcome::KnownFile:
        return QStringLiteral("known file");
    case services::IntakeItem::Outcome::ReadAgain:
        return QStringLiteral("read again");
    case services::IntakeItem::Outcome::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

/// Prints what became of one file and returns whether a person has to look at it.
class IntakeReport
{
public:
    IntakeReport(const Console& console, services::Office& office) : m_console(console), m_office(office) {}

    void add(const services::IntakeItem& item)
    {
        QJsonArray cases;
        for (const qint64 id : item.cases)
            if (const auto loaded = m_office.cases().load(id))
                cases.append(addCase(item, *loaded));
        if (item.error) {
            m_console.complain(*item.error);
            m_status = worse(m_status, ExitStatus::Failed);
        }
        m_files.append(
            QJsonObject{{QStringLiteral("file"), item.file},
                        {QStringLiteral("outcome"), outcomeName(item.outcome)},
                        {QStringLiteral("cases"), cases},
                        {QStringLiteral("error"), item.error ? QJsonValue(cli::toJson(*item.error)) : QJsonValue()}});
    }

    [[nodiscard]] ExitStatus status() const { return m_status; }
    [[nodiscard]] const QJsonArray& files() const { return m_files; }

private:
    QJsonObject addCase(const services::IntakeItem& item, const review::ReviewCase& loaded)
    {
        using enum review::ReviewState;
        const QString name = QFileInfo(item.file).fileName();
        if (item.outcome == services::IntakeItem::Outcome::KnownFile)
            m_console.say(CommandLine::tr("%1: this file is known, case %2 (%3)")
                              .arg(name)
                              .arg(loaded.id)
                              .arg(wording::stateText(loaded.state)));
        else if (loaded.duplicateOf != 0)
            m_console.say(CommandLine::tr("%1: case %2, duplicate of case %3: same vendor and number")
                              .arg(name)
                              .arg(loaded.id)
                              .arg(loaded.duplicateOf));
        else
            m_console.say(CommandLine::tr("%1: case %2, %3, %4")
                              .arg(name)
                              .arg(loaded.id)
                              .arg(wording::kindOfPaperText(loaded.kind), wording::stateText(loaded.state)));
        if (item.outcome == services::IntakeItem::Outcome::ReadAgain)
            m_console.say(CommandLine::tr("    It could not be read before and was read again."));
        for (const extraction::Finding& finding : loaded.readFindings)
            if (loaded.state == CannotRead)
                m_console.say(QStringLiteral("    ") + wording::findingText(finding));
        const bool waits = loaded.state == CannotRead || loaded.state == InReview || loaded.state == Matched;
        if (item.outcome != services::IntakeItem::Outcome::KnownFile && waits)
            m_status = worse(m_status, ExitStatus::NeedsPerson);
        return {
            {QStringLiteral("id"), loaded.id},
            {QStringLiteral("state"), review::stateName(loaded.state)},
            {QStringLiteral("kind"), loaded.kind},
            {QStringLiteral("duplicateOf"), loaded.duplicateOf == 0 ? QJsonValue() : QJsonValue(loaded.duplicateOf)}};
    }

    const Console& m_console;
    services::Office& m_office;
    ExitStatus m_status = ExitStatus::Done;
    QJsonArray m_files;
};

/// Returns the connection that new cases are for: the named one, the only one, or none yet.
Result<QString> connectionFor(services::Office& office, const std::optional<QString>& name)
{
    if (!name) {
        OP_TRY(const auto all, office.connections().list());
        if (all.isEmpty())
            return QString();
    }
    OP_TRY(const storage::Connection connection, office.connection(name.value_or(QString())));
    return connection.name;
}

ExitStatus runIntake(Context& context, QStringList arguments)
{
    const std::optional<QString> name = takeOption(arguments, QStringLiteral("--connection"));
    if (arguments.isEmpty())
        return usageError(context, QStringLiteral("intake"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto connection = connectionFor(*office, name);
    const auto options = office->readerOptions();
    if (!connection || !options) {
        context.console().complain(connection ? options.error() : connection.error());
        return ExitStatus::Failed;
    }
    const services::ReaderClient reader(*options);
    services::IntakeService intake(*office, [&reader](const QByteArray& bytes, const QString& fileName) {
        return reader.readBytes(bytes, fileName);
    });

    IntakeReport report(context.console(), *office);
    for (const QString& file : services::IntakeService::filesOf(arguments)) {
        const auto item = intake.takeIn(file, *connection);
        if (!item) {
            context.console().complain(item.error());
            return ExitStatus::Failed;
        }
        report.add(*item);
    }
    if (context.console().isJson())
        context.console().print({{QStringLiteral("files"), report.files()}});
    return report.status();
}

} // namespace

Command extractCommand()
{
    return {QStringLiteral("extract"), QStringLiteral("FILE..."),
            CommandLine::tr("Reads documents and shows what stands in them; stores nothing."), runExtract};
}

Command intakeCommand()
{
    return {QStringLiteral("intake"), QStringLiteral("FILE|DIR... [--connection NAME]"),
            CommandLine::tr("Stores documents as review cases."), runIntake};
}

} // namespace op::cli
