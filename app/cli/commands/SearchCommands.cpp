// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/Office.h"

#include <QJsonArray>
#include <QJsonObject>

namespace op::cli {
namespace {

constexpr int searchLimit = 20;

ExitStatus runSearch(Context& context, QStringList arguments)
{
    const QString name = takeOption(arguments, QStringLiteral("--connection")).value_or(QString());
    const bool products = arguments.value(0) == QLatin1String("products");
    if (arguments.size() < 2 || (!products && arguments.value(0) != QLatin1String("vendors")))
        return usageError(context, QStringLiteral("search"));
    const auto connection = context.connection(name);
    if (!connection)
        return ExitStatus::Failed;
    const auto matcher = context.office()->matcher(connection->name);
    if (!matcher) {
        context.console().complain(matcher.error());
        return ExitStatus::Failed;
    }
    const QString text = arguments.mid(1).join(u' ');
    const QList<matching::MatchCandidate> found = products
        ? (*matcher)->searchProducts(text, searchLimit, connection->company)
        : (*matcher)->searchVendors(text, searchLimit);
    QJsonArray rows;
    for (const matching::MatchCandidate& candidate : found) {
        rows.append(QJsonObject{{QStringLiteral("id"), candidate.record.id},
                                {QStringLiteral("name"), candidate.record.displayName},
                                {QStringLiteral("score"), candidate.score}});
        context.console().say(QStringLiteral("%1  %2").arg(candidate.record.id, 7).arg(candidate.record.displayName));
    }
    if (context.console().isJson())
        context.console().print({{arguments.first(), rows}});
    else if (found.isEmpty())
        context.console().say(CommandLine::tr("Nothing found."));
    return ExitStatus::Done;
}

} // namespace

Command searchCommand()
{
    return {QStringLiteral("search"), QStringLiteral("products|vendors TEXT [--connection NAME]"),
            CommandLine::tr("Searches the local master data."), runSearch};
}

} // namespace op::cli
