// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/Office.h"
#include "core/services/wording/HistoryText.h"
#include "core/services/wording/Wording.h"

#include <QJsonArray>
#include <QJsonObject>

namespace op::cli {
namespace {

using services::wording::stateText;

QJsonObject toJson(const storage::QueueRow& row)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("state"), review::stateName(row.state)},
            {QStringLiteral("vendor"), row.vendorName.isEmpty() ? QJsonValue() : QJsonValue(row.vendorName)},
            {QStringLiteral("number"), row.number.isEmpty() ? QJsonValue() : QJsonValue(row.number)},
            {QStringLiteral("lines"), row.lineCount},
            {QStringLiteral("open"), row.openCount},
            {QStringLiteral("file"), row.fileName},
            {QStringLiteral("reference"), row.reference},
            {QStringLiteral("connection"), row.connection},
            {QStringLiteral("kind"), row.kind},
            {QStringLiteral("duplicateOf"), row.duplicateOf == 0 ? QJsonValue() : QJsonValue(row.duplicateOf)},
            {QStringLiteral("received"), row.createdAt.toUTC().toString(Qt::ISODate)}};
}

bool waitsForPerson(review::ReviewState state)
{
    using enum review::ReviewState;
    return state == InReview || state == Matched || state == OnHold || state == CannotRead || state == Failed
        || state == NotSure;
}

ExitStatus runQueue(Context& context, QStringList arguments)
{
    storage::QueueFilter filter;
    filter.sort = storage::QueueSort::Oldest;
    if (const auto state = takeOption(arguments, QStringLiteral("--state"))) {
        const auto parsed = review::stateFromName(*state);
        if (!parsed)
            return usageError(context, QStringLiteral("queue"),
                              CommandLine::tr("There is no state \"%1\".").arg(*state));
        filter.states = {*parsed};
    }
    filter.text = takeOption(arguments, QStringLiteral("--text")).value_or(QString());
    filter.connection = takeOption(arguments, QStringLiteral("--connection")).value_or(QString());
    if (!arguments.isEmpty())
        return usageError(context, QStringLiteral("queue"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto page = office->cases().loadQueue(filter);
    if (!page) {
        context.console().complain(page.error());
        return ExitStatus::Failed;
    }

    QJsonArray rows;
    bool waiting = false;
    for (const storage::QueueRow& row : page->rows) {
        rows.append(toJson(row));
        waiting = waiting || waitsForPerson(row.state);
        const QString counts = CommandLine::tr("%1, %2").arg(CommandLine::tr("%n line(s)", nullptr, row.lineCount),
                                                             CommandLine::tr("%n open", nullptr, row.openCount));
        context.console().say(QStringLiteral("%1  %2  %3  %4  ")
                                  .arg(row.id, 5)
                                  .arg(stateText(row.state), -16)
                                  .arg(row.vendorName.isEmpty() ? QStringLiteral("-") : row.vendorName, -36)
                                  .arg(row.number.isEmpty() ? QStringLiteral("-") : row.number, -18)
                              + counts + QStringLiteral("  ") + row.fileName);
    }
    if (page->rows.isEmpty())
        context.console().say(CommandLine::tr("No cases."));
    if (context.console().isJson())
        context.console().print({{QStringLiteral("cases"), rows}});
    return waiting ? ExitStatus::NeedsPerson : ExitStatus::Done;
}

// Records are named where the master data are known; a history can be read without.
masterdata::SnapshotPtr namesIn(services::Office& office, const QString& connection)
{
    if (connection.isEmpty())
        return {};
    const auto matcher = office.matcher(connection);
    return matcher ? (*matcher)->snapshot() : masterdata::SnapshotPtr();
}

ExitStatus runHistory(Context& context, const QStringList& arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.value(0).toLongLong(&isNumber);
    if (arguments.size() != 1 || !isNumber)
        return usageError(context, QStringLiteral("history"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto loaded = office->cases().load(id);
    const auto entries = office->cases().history(id);
    if (!loaded || !entries) {
        context.console().complain(loaded ? entries.error() : loaded.error());
        return ExitStatus::Failed;
    }
    const masterdata::SnapshotPtr names = namesIn(*office, loaded->connection);
    QJsonArray rows;
    for (const storage::HistoryEntry& entry : *entries) {
        rows.append(QJsonObject{
            {QStringLiteral("id"), entry.id},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("kind"), entry.kind},
            {QStringLiteral("from"), entry.from ? QJsonValue(review::stateName(*entry.from)) : QJsonValue()},
            {QStringLiteral("to"), entry.to ? QJsonValue(review::stateName(*entry.to)) : QJsonValue()},
            {QStringLiteral("detail"), entry.detail}});
        QString line =
            QStringLiteral("%1  %2  %3")
                .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t")),
                     services::wording::actorText(entry.actor), services::wording::historyText(entry, names, *entries));
        if (entry.to && entry.from != entry.to)
            line += QStringLiteral("  -> ") + stateText(*entry.to);
        context.console().say(line);
    }
    if (context.console().isJson())
        context.console().print({{QStringLiteral("case"), id}, {QStringLiteral("history"), rows}});
    return ExitStatus::Done;
}

} // namespace

Command queueCommand()
{
    return {QStringLiteral("queue"), QStringLiteral("[--state S] [--text T] [--connection NAME]"),
            CommandLine::tr("Lists the cases."), runQueue};
}

Command historyCommand()
{
    return {QStringLiteral("history"), QStringLiteral("CASE"), CommandLine::tr("Shows what happened to a case."),
            runHistory};
}

} // namespace op::cli
