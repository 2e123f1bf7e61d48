// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MatchTables.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/matching/OrderMatcher.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace op::cli {
namespace {

qint64 residentBytes()
{
    // second number of statm: resident pages
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

double percentile(std::vector<qint64> nanoseconds, double share)
{
    if (nanoseconds.empty())
        return 0;
    const auto at = static_cast<size_t>(share * static_cast<double>(nanoseconds.size() - 1));
    std::nth_element(nanoseconds.begin(), nanoseconds.begin() + static_cast<std::ptrdiff_t>(at), nanoseconds.end());
    return static_cast<double>(nanoseconds[at]) / 1e6;
}

void printResult(const Console& console, const MatchCatalogue& catalogue, const QString& query,
                 const matching::MatchProposal& proposal, int top)
{
    QJsonArray candidates;
    QStringList texts;
    for (const matching::MatchCandidate& candidate : proposal.candidates.mid(0, top)) {
        const QString id = catalogue.ids.value(candidate.record.id - 1);
        candidates.append(QJsonObject{{QStringLiteral("id"), id},
                                      {QStringLiteral("score"), candidate.score},
                                      {QStringLiteral("confidence"), candidate.confidence}});
        texts.append(QStringLiteral("%1 (%2 %)").arg(id).arg(qRound(candidate.confidence * 100)));
    }
    if (console.isJson())
        console.printLine({{QStringLiteral("query"), query},
                           {QStringLiteral("candidates"), candidates},
                           {QStringLiteral("verdict"), matching::verdictName(proposal.verdict)}});
    else
        console.say(QStringLiteral("%1\t%2\t%3")
                        .arg(query, matching::verdictName(proposal.verdict), texts.join(QStringLiteral(", "))));
}

ExitStatus runMatch(Context& context, QStringList arguments)
{
    const auto cataloguePath = takeOption(arguments, QStringLiteral("--catalogue"));
    const auto queriesPath = takeOption(arguments, QStringLiteral("--queries"));
    const int top = takeOption(arguments, QStringLiteral("--top")).value_or(QStringLiteral("10")).toInt();
    const bool products = arguments == QStringList{QStringLiteral("products")};
    if (!cataloguePath || !queriesPath || top < 1 || (!products && arguments != QStringList{QStringLiteral("vendors")}))
        return usageError(context, QStringLiteral("match"));

    auto catalogue = products ? readProductCatalogue(*cataloguePath) : readVendorCatalogue(*cataloguePath);
    const auto queries = products ? readProductQueries(*queriesPath) : readVendorQueries(*queriesPath);
    if (!catalogue || !queries) {
        context.console().complain(catalogue ? queries.error() : catalogue.error());
        return ExitStatus::Failed;
    }
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    const matching::OrderMatcher matcher(
        std::make_shared<const masterdata::MasterDataSnapshot>(std::move(catalogue->data)));
    const qint64 buildMilliseconds = timer.elapsed();
    const qint64 indexBytes = residentBytes() - before;

    matching::MatchContext matchContext;
    if (products)
        matchContext.choices.insert(QStringLiteral("vendor"), {matchVendorId});
    std::vector<qint64> times;
    for (const MatchQuery& query : *queries) {
        timer.restart();
        const matching::OrderProposal proposal = matcher.match(query.order, matchContext);
        times.push_back(timer.nsecsElapsed());
        printResult(context.console(), *catalogue, query.id,
                    products ? proposal.lines.value(0).product : proposal.vendor, top);
    }
    context.console().note(
        QStringLiteral("%1 records, %2 queries; index %3 MB, built in %4 ms; per query median %5 ms, p99 %6 ms")
            .arg(catalogue->ids.size())
            .arg(queries->size())
            .arg(static_cast<double>(indexBytes) / 1e6, 0, 'f', 1)
            .arg(buildMilliseconds)
            .arg(percentile(times, 0.5), 0, 'f', 3)
            .arg(percentile(times, 0.99), 0, 'f', 3));
    return ExitStatus::Done;
}

} // namespace

Command matchCommand()
{
    return {QStringLiteral("match"), QStringLiteral("products|vendors --catalogue F --queries F [--top N]"),
            CommandLine::tr("Runs the matching engine over tab-separated tables."), runMatch};
}

} // namespace op::cli
