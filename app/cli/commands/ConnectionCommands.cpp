// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/odoo/connection/Hosting.h"
#include "core/services/ConnectionService.h"
#include "core/services/SyncService.h"
#include "core/services/wording/RightsRecipe.h"
#include "core/services/wording/StepText.h"
#include "core/services/wording/Wording.h"
#include "core/storage/masterdata/MasterDataRepository.h"

#include <QUrl>

#include <csignal>

namespace op::cli {
namespace {

namespace wording = services::wording;

QJsonObject toJson(const storage::Connection& connection)
{
    return {
        {QStringLiteral("name"), connection.name},
        {QStringLiteral("url"), connection.url},
        {QStringLiteral("database"), connection.database},
        {QStringLiteral("user"), connection.login},
        {QStringLiteral("transport"), connection.transport},
        {QStringLiteral("company"), connection.company.isNull() ? QJsonValue() : QJsonValue(connection.company.value)}};
}

ExitStatus addConnection(Context& context, QStringList arguments)
{
    storage::Connection connection;
    connection.url = takeOption(arguments, QStringLiteral("--url")).value_or(QString());
    connection.database = takeOption(arguments, QStringLiteral("--database")).value_or(QString());
    connection.login = takeOption(arguments, QStringLiteral("--user")).value_or(QString());
    connection.transport = takeOption(arguments, QStringLiteral("--transport")).value_or(QStringLiteral("xmlrpc"));
    connection.company =
        CompanyId(takeOption(arguments, QStringLiteral("--company")).value_or(QStringLiteral("0")).toLongLong());
    connection.caFile = takeOption(arguments, QStringLiteral("--ca-file")).value_or(QString());
    connection.plainHttpAllowed = takeSwitch(arguments, QStringLiteral("--allow-plain-http"));
    const bool keep = takeSwitch(arguments, QStringLiteral("--remember-secret"));
    if (arguments.size() != 1 || connection.url.isEmpty() || connection.login.isEmpty())
        return usageError(context, QStringLiteral("connection"));
    if (!odoo::transportFromName(connection.transport)) {
        context.console().note(
            CommandLine::tr("There is no transport %1: choose xmlrpc (Odoo 12 to 21) or json2 (19 and later, with an "
                            "API key).")
                .arg(connection.transport));
        return ExitStatus::Usage;
    }
    connection.name = arguments.first();
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto added = services::ConnectionService(*office).add(connection);
    if (!added) {
        context.console().complain(added.error());
        return ExitStatus::Failed;
    }
    if (keep) {
        const auto secret = office->secrets().get(connection.name);
        const auto kept =
            secret ? office->secrets().set(connection.name, *secret) : Result<void>(tl::unexpected(secret.error()));
        if (!kept)
            context.console().complain(kept.error());
    }
    context.console().say(CommandLine::tr("Connection %1 added: %2, database %3, user %4.")
                              .arg(added->name, added->url, added->database, added->login));
    if (context.console().isJson())
        context.console().print(toJson(*added));
    return ExitStatus::Done;
}

ExitStatus testConnection(Context& context, const QStringList& arguments)
{
    const auto connection = context.connection(arguments.value(0));
    if (!connection)
        return ExitStatus::Failed;
    const Console& console = context.console();
    QJsonArray steps;
    const auto report =
        services::ConnectionService(*context.office()).test(*connection, [&](const odoo::StepResult& result) {
            const QString text = wording::stepText(result);
            steps.append(QJsonObject{{QStringLiteral("step"), odoo::testStepName(result.step)},
                                     {QStringLiteral("state"), odoo::stepStateName(result.state)},
                                     {QStringLiteral("code"), odoo::stepCodeName(result.code)},
                                     {QStringLiteral("arguments"), QJsonArray::fromStringList(result.arguments)},
                                     {QStringLiteral("text"), text}});
            const QString mark = result.state == odoo::StepState::Ok ? QStringLiteral("ok  ")
                : result.state == odoo::StepState::Warning           ? QStringLiteral("note")
                : result.state == odoo::StepState::Failed            ? QStringLiteral("FAIL")
                                                                     : QStringLiteral("-   ");
            console.say(QStringLiteral("%1  %2: %3").arg(mark, wording::stepTitle(result.step), text));
        });
    if (!report) {
        console.complain(report.error());
        return ExitStatus::Failed;
    }
    const odoo::ServerVersion version = report->profile ? report->profile->version : odoo::ServerVersion();
    const odoo::Hosting hosting = odoo::hostingOf(QUrl(connection->url), version);
    if (const QString text = wording::hostingText(hosting); !text.isEmpty())
        console.say(QStringLiteral("note  ") + text);
    if (console.isJson())
        console.print({{QStringLiteral("connection"), connection->name},
                       {QStringLiteral("ok"), !report->hasFailed()},
                       {QStringLiteral("hosting"), odoo::hostingName(hosting)},
                       {QStringLiteral("steps"), steps}});
    return report->hasFailed() ? ExitStatus::Failed : ExitStatus::Done;
}

ExitStatus listConnections(Context& context)
{
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto all = office->connections().list();
    if (!all) {
        context.console().complain(all.error());
        return ExitStatus::Failed;
    }
    QJsonArray rows;
    for (const storage::Connection& connection : *all) {
        QJsonObject row = toJson(connection);
        const auto info = storage::MasterDataRepository(office->database()).info(connection.name);
        const QString synced =
            info && info->syncedAt.isValid() ? info->syncedAt.toUTC().toString(Qt::ISODate) : QString();
        row.insert(QStringLiteral("syncedAt"), synced.isEmpty() ? QJsonValue() : QJsonValue(synced));
        rows.append(row);
        context.console().say(
            QStringLiteral("%1  %2  %3  %4  %5")
                .arg(connection.name, connection.url, connection.database, connection.login,
                     synced.isEmpty() ? CommandLine::tr("never synced") : CommandLine::tr("synced %1").arg(synced)));
    }
    if (context.console().isJson())
        context.console().print({{QStringLiteral("connections"), rows}});
    else if (all->isEmpty())
        context.console().say(
            CommandLine::tr("No connections yet: orderpilot-cli connection add NAME --url U --database D --user L"));
    return ExitStatus::Done;
}

// What an administrator has to do before any connection works, so nothing is asked of a server.
ExitStatus tellRights(Context& context, QStringList arguments)
{
    const int major = takeOption(arguments, QStringLiteral("--odoo")).value_or(QString()).toInt();
    const QUrl url = QUrl::fromUserInput(takeOption(arguments, QStringLiteral("--url")).value_or(QString()));
    if (!arguments.isEmpty() || major < odoo::oldestMajorVersion)
        return usageError(context, QStringLiteral("connection"));
    const odoo::Hosting hosting = odoo::hostingOf(url, odoo::ServerVersion());
    const QStringList steps = wording::rightsRecipe(major, hosting);
    const Console& console = context.console();
    for (qsizetype i = 0; i < steps.size(); ++i)
        console.say(QStringLiteral("%1. %2").arg(i + 1).arg(steps[i]));
    if (const QString text = wording::hostingText(hosting); !text.isEmpty())
        console.say(text);
    if (console.isJson())
        console.print({{QStringLiteral("odoo"), major},
                       {QStringLiteral("hosting"), odoo::hostingName(hosting)},
                       {QStringLiteral("steps"), QJsonArray::fromStringList(steps)}});
    return ExitStatus::Done;
}

ExitStatus runConnection(Context& context, const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    if (verb == QLatin1String("add"))
        return addConnection(context, arguments.mid(1));
    if (verb == QLatin1String("test") && arguments.size() <= 2)
        return testConnection(context, arguments.mid(1));
    if (verb == QLatin1String("list") && arguments.size() == 1)
        return listConnections(context);
    if (verb == QLatin1String("rights"))
        return tellRights(context, arguments.mid(1));
    return usageError(context, QStringLiteral("connection"));
}

// Ctrl-C ends a sync between pages with the former data whole; a second one ends the program.
std::stop_source& interruption()
{
    static std::stop_source source;
    return source;
}

extern "C" void onInterrupt(int)
{
    std::signal(SIGINT, SIG_DFL);
    interruption().request_stop();
}

void printReport(const Console& console, const QString& name, const services::SyncOutcome& outcome)
{
    QJsonArray tables;
    for (const odoo::TableReport& table : outcome.report.tables) {
        tables.append(QJsonObject{
            {QStringLiteral("table"), masterdata::tableName(table.table)},
            {QStringLiteral("mode"),
             table.mode == masterdata::PassMode::Replace ? QStringLiteral("full") : QStringLiteral("delta")},
            {QStringLiteral("rows"), table.rows},
            {QStringLiteral("pages"), table.pages},
            {QStringLiteral("calls"), table.calls},
            {QStringLiteral("bytes"), table.bytes},
            {QStringLiteral("seconds"), static_cast<double>(table.milliseconds) / 1000}});
        console.say(CommandLine::tr("%1 %2 rows, %3 pages, %4 s, %5 bytes")
                        .arg(masterdata::tableName(table.table), -20)
                        .arg(table.rows, 8)
                        .arg(table.pages, 4)
                        .arg(static_cast<double>(table.milliseconds) / 1000, 8, 'f', 2)
                        .arg(table.bytes, 11));
    }
    const double seconds = static_cast<double>(outcome.report.milliseconds) / 1000;
    console.say(CommandLine::tr("Odoo %1: %2 rows in %3 s; %n case(s) judged anew.", nullptr, outcome.casesJudgedAnew)
                    .arg(outcome.report.serverVersion)
                    .arg(outcome.report.rows())
                    .arg(seconds, 0, 'f', 2));
    if (console.isJson())
        console.print({{QStringLiteral("connection"), name},
                       {QStringLiteral("serverVersion"), outcome.report.serverVersion},
                       {QStringLiteral("tables"), tables},
                       {QStringLiteral("rows"), outcome.report.rows()},
                       {QStringLiteral("bytes"), outcome.report.bytes()},
                       {QStringLiteral("seconds"), seconds},
                       {QStringLiteral("casesJudgedAnew"), outcome.casesJudgedAnew}});
}

ExitStatus runSync(Context& context, QStringList arguments)
{
    const bool full = takeSwitch(arguments, QStringLiteral("--full"));
    if (arguments.size() > 1)
        return usageError(context, QStringLiteral("sync"));
    const auto connection = context.connection(arguments.value(0));
    if (!connection)
        return ExitStatus::Failed;
    std::signal(SIGINT, onInterrupt);
    const Console& console = context.console();
    const auto outcome = services::SyncService(*context.office())
                             .sync(
                                 *connection, full,
                                 [&console](const odoo::SyncProgress& progress) {
                                     if (!progress.finished && progress.rows > 0)
                                         console.note(CommandLine::tr("%1: %2 rows")
                                                          .arg(masterdata::tableName(progress.table))
                                                          .arg(progress.rows));
                                 },
                                 interruption().get_token());
    if (!outcome) {
        console.complain(outcome.error());
        return ExitStatus::Failed;
    }
    printReport(console, connection->name, *outcome);
    return ExitStatus::Done;
}

} // namespace

Command connectionCommand()
{
    return {QStringLiteral("connection"),
            QStringLiteral("add NAME --url U --database D --user L [--transport xmlrpc|json2] [--company ID] "
                           "[--ca-file F] [--allow-plain-http] "
                           "[--remember-secret] | test [NAME] | list | rights --odoo VERSION [--url U]"),
            CommandLine::tr("Adds, tries and lists connections to Odoo, or tells which rights one needs."),
            runConnection};
}

Command syncCommand()
{
    return {QStringLiteral("sync"), QStringLiteral("[NAME] [--full]"),
            CommandLine::tr("Brings master data from Odoo into the workspace."), runSync};
}

} // namespace op::cli
