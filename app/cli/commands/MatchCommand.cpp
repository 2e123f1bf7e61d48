// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MatchTables.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/matching/OrderMatcher.h"
#include "core/matching/text/RecordMatcher.h"

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

struct Answer
{
    QString id;
    double score = 0;
    double confidence = 0;
};

void printResult(const Console& console, const QString& query, const QList<Answer>& answers, matching::Verdict verdict)
{
    QJsonArray candidates;
    QStringList texts;
    for (const Answer& answer : answers) {
        candidates.append(QJsonObject{{QStringLiteral("id"), answer.id},
                                      {QStringLiteral("score"), answer.score},
                                      {QStringLiteral("confidence"), answer.confidence}});
        texts.append(QStringLiteral("%1 (%2 %)").arg(answer.id).arg(qRound(answer.confidence * 100)));
    }
    if (console.isJson())
        console.printLine({{QStringLiteral("query"), query},
                           {QStringLiteral("candidates"), candidates},
                           {QStringLiteral("verdict"), matching::verdictName(verdict)}});
    else
        console.say(
            QStringLiteral("%1\t%2\t%3").arg(query, matching::verdictName(verdict), texts.join(QStringLiteral(", "))));
}

struct Measured
{
    qsizetype records = 0;
    qint64 indexBytes = 0;
    qint64 buildMilliseconds = 0;
    std::vector<qint64> times; ///< nanoseconds
};

void printTimes(const Console& console, const Measured& measured)
{
    console.note(
        QStringLiteral("%1 records, %2 queries; index %3 MB, built in %4 ms; per query median %5 ms, p99 %6 ms")
            .arg(measured.records)
            .arg(measured.times.size())
            .arg(static_cast<double>(measured.indexBytes) / 1e6, 0, 'f', 1)
            .arg(measured.buildMilliseconds)
            .arg(percentile(measured.times, 0.5), 0, 'f', 3)
            .arg(percentile(measured.times, 0.99), 0, 'f', 3));
}

Result<Measured> matchProducts(const Console& console, const QString& cataloguePath, const QString& queriesPath,
                               int top)
{
    OP_TRY(const std::vector<matching::TableRow> records, readMatchTable(cataloguePath, QStringLiteral("id")));
    OP_TRY(const std::vector<matching::TableRow> queries, readMatchTable(queriesPath, QStringLiteral("qid")));
    const matching::RecordMatcher& matcher = matching::RecordMatcher::products();
    Measured measured;
    measured.records = static_cast<qsizetype>(records.size());
    QElapsedTimer timer;
    timer.start();
    const matching::RecordIndex index(
        static_cast<quint32>(records.size()), [&records](quint32 record) { return sourceOf(records[record]); },
        matching::Lexicon::builtIn());
    measured.buildMilliseconds = timer.elapsed();
    measured.indexBytes = index.bytes();
    for (const matching::TableRow& query : queries) {
        timer.restart();
        const std::vector<matching::RankedRecord> ranking = matcher.rank(index, queryOf(query, index));
        measured.times.push_back(timer.nsecsElapsed());
        QList<Answer> answers;
        for (const matching::RankedRecord& record : ranking)
            if (answers.size() < top)
                answers.append({records[record.comparison.record].id, record.score, record.confidence});
        printResult(console, query.id, answers, verdictOf(ranking));
    }
    return measured;
}

Result<Measured> matchVendors(const Console& console, const QString& cataloguePath, const QString& queriesPath, int top)
{
    OP_TRY(MatchCatalogue catalogue, readVendorCatalogue(cataloguePath));
    OP_TRY(const QList<MatchQuery> queries, readVendorQueries(queriesPath));
    Measured measured;
    measured.records = catalogue.ids.size();
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    const matching::OrderMatcher matcher(
        std::make_shared<const masterdata::MasterDataSnapshot>(std::move(catalogue.data)));
    measured.buildMilliseconds = timer.elapsed();
    measured.indexBytes = residentBytes() - before;
    for (const MatchQuery& query : queries) {
        timer.restart();
        const matching::MatchProposal vendor = matcher.match(query.order, {}).vendor;
        measured.times.push_back(timer.nsecsElapsed());
        QList<Answer> answers;
        for (const matching::MatchCandidate& candidate : vendor.candidates.mid(0, top))
            answers.append({catalogue.ids.value(candidate.record.id - 1), candidate.score, candidate.confidence});
        printResult(console, query.id, answers, vendor.verdict);
    }
    return measured;
}

ExitStatus runMatch(Context& context, QStringList arguments)
{
    const auto cataloguePath = takeOption(arguments, QStringLiteral("--catalogue"));
    const auto queriesPath = takeOption(arguments, QStringLiteral("--queries"));
    const int top = takeOption(arguments, QStringLiteral("--top")).value_or(QStringLiteral("10")).toInt();
    const bool products = arguments == QStringList{QStringLiteral("products")};
    if (!cataloguePath || !queriesPath || top < 1 || (!products && arguments != QStringList{QStringLiteral("vendors")}))
        return usageError(context, QStringLiteral("match"));
    const auto measured = products ? matchProducts(context.console(), *cataloguePath, *queriesPath, top)
                                   : matchVendors(context.console(), *cataloguePath, *queriesPath, top);
    if (!measured) {
        context.console().complain(measured.error());
        return ExitStatus::Failed;
    }
    printTimes(context.console(), *measured);
    return ExitStatus::Done;
}

} // namespace

Command matchCommand()
{
    return {QStringLiteral("match"), QStringLiteral("products|vendors --catalogue F --queries F [--top N]"),
            CommandLine::tr("Runs the matching engine over tab-separated tables."), runMatch};
}

} // namespace op::cli
