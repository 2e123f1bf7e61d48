// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
// How fast and how right product text is matched (budgets: DESIGN.md section 9).
//
//     bench_matching                                   a made-up catalogue of 100,000 products and noisy lines for it
//     bench_matching [--vendors] [--dump FILE] CATALOGUE QUERIES
//                                                      two tables (core/matching/text/RecordTable.h); prints the share
//                                                      of first answers that are right, and so on, whole and by tag
//
// --vendors: names of companies, with their town as description, by the models of vendors. --dump writes what
// resources/matching/train.py learns from. A plain scan, the token set ratio over the whole catalogue, runs in the same
// process for the ratio; both run under Google Benchmark, too. What noise cannot move are the instructions of a query,
// of one step at a time (RecordIndex::search, compareAll, RecordMatcher::rank):
//
//     valgrind --tool=callgrind --toggle-collect='op::matching::RecordIndex::search*' bench_matching
//         --benchmark_filter=none CATALOGUE QUERIES
#include "core/base/TextFold.h"
#include "core/matching/text/RecordMatcher.h"
#include "core/matching/text/RecordTable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QMap>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <random>
#include <set>

using namespace op;
using namespace op::matching;

namespace {

struct Bench
{
    std::vector<TableRow> records;
    std::vector<TableRow> queries;
};

// Families of articles that differ in one size, material or colour: the nearest wrong answer is one word away.
Bench madeUp(int count)
{
    static constexpr const char16_t* types[] = {u"Hex bolt", u"Zeskantmoer", u"Sluitring",  u"Kabel",  u"Handschoen",
                                                u"Bohrer",   u"Pinsel",      u"Drain pipe", u"Slang",  u"Tape",
                                                u"Lampe",    u"Schakelaar",  u"Ventil",     u"Filter", u"Screw"};
    static constexpr const char16_t* materials[] = {u"zinc plated", u"verzinkt", u"Edelstahl A2", u"PVC",
                                                    u"messing",     u"nylon",    u"HSS",          u"rubber"};
    static constexpr const char16_t* colours[] = {u"black", u"wit", u"rot", u"blauw", u"grey", u"geel"};
    static constexpr const char16_t* brands[] = {u"Vondria", u"Kelmer", u"Ostralux", u"Brenno",  u"Haltec", u"Multifix",
                                                 u"Norvent", u"Ardeco", u"Pelikor",  u"Zentara", u"Duroc",  u"Valmont"};
    Bench bench;
    std::mt19937 random(1); // NOLINT: the same catalogue in every run
    const auto upTo = [&random](int limit) { return 1 + static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const auto one = [&upTo](const auto& list) {
        return QStringView(list[upTo(static_cast<int>(std::size(list))) - 1]).toString();
    };
    while (static_cast<int>(bench.records.size()) < count) {
        const QString brand = one(brands);
        const QString family =
            one(types) + u' ' + brand + QStringLiteral(" %1-%2").arg(one(types).left(2)).arg(upTo(9999));
        const QString material = one(materials);
        for (int size = 0; size < 8; ++size) {
            const int number = static_cast<int>(bench.records.size()) + 1;
            TableRow row;
            row.id = QString::number(number);
            row.name = family + u' ' + material + QStringLiteral(" %1x%2 mm ").arg((size + 1) * 4).arg(upTo(20) * 10)
                + one(colours);
            row.brand = brand;
            row.codes = {
                QStringLiteral("%1-%2").arg(upTo(20), 2, 10, QLatin1Char('0')).arg(number, 6, 10, QLatin1Char('0')),
                QStringLiteral("V%1").arg(number * 7)};
            row.gtin = QStringLiteral("87%1").arg(number, 11, 10, QLatin1Char('0'));
            row.price = upTo(20'000) / 100.0;
            bench.records.push_back(row);
        }
    }
    for (int i = 0; i < 1000; ++i) {
        const TableRow& record = bench.records[static_cast<size_t>(upTo(count)) - 1];
        TableRow query;
        query.id = QString::number(i);
        query.name = record.name;
        if (i % 3 == 0)
            std::swap(query.name[4], query.name[5]);
        if (i % 4 == 0)
            query.name = query.name.section(u' ', 2) + u' ' + query.name.section(u' ', 0, 1);
        if (i % 5 == 0)
            query.name = query.name.toUpper() + QStringLiteral(" as per quote %1").arg(upTo(99999));
        query.kind = QStringLiteral("match");
        query.truth = QStringList{record.id};
        bench.queries.push_back(query);
    }
    return bench;
}

std::vector<TableRow> rowsOf(const char* path, const QString& idColumn)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", path);
    auto rows = readTable(file.readAll(), file.fileName(), idColumn);
    if (!rows)
        qFatal("%s has no column \"name\" or no column for ids", path);
    return *std::move(rows);
}

/// Writes the features of every candidate: a line with their names, then per candidate query, kind, whether it is
/// right, record (32 bit each), the features, length and count of words of the query, weight of each word (-1: a
/// number) and how far the candidate says it (32 bit floats).
class Dump
{
public:
    explicit Dump(const char* path) : m_file(QString::fromLocal8Bit(path))
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", path);
        for (size_t i = 0; i < pairFeatureCount; ++i) {
            const std::string_view name = pairFeatureName(static_cast<PairFeature>(i));
            m_file.write(i == 0 ? "" : " ");
            m_file.write(name.data(), static_cast<qint64>(name.size()));
        }
        m_file.write("\n");
    }

    void add(qint32 query, const TableRow& row, const PreparedQuery& prepared,
             const std::vector<Comparison>& comparisons, const QList<quint32>& truth)
    {
        std::array<float, rivalWords> weights{};
        for (size_t i = 0; i < std::min(rivalWords, prepared.words.size()); ++i)
            weights[i] = prepared.words[i].token.isNumeric() ? -1 : rivalWeight(prepared.words[i]);
        const auto length = static_cast<float>(prepared.length);
        const auto count = static_cast<float>(prepared.words.size());
        const qint32 kind = row.kind == u"match" ? 0 : row.kind == u"nomatch" ? 1 : 2;
        for (const Comparison& comparison : comparisons) {
            const qint32 head[] = {query, kind, truth.contains(comparison.record) ? 1 : 0,
                                   static_cast<qint32>(comparison.record)};
            m_file.write(reinterpret_cast<const char*>(head), sizeof head);
            m_file.write(reinterpret_cast<const char*>(comparison.features.data()), sizeof comparison.features);
            std::array<float, rivalWords> said{};
            for (size_t i = 0; i < std::min(rivalWords, comparison.words.size()); ++i)
                said[i] = saidBy(comparison.words[i]);
            m_file.write(reinterpret_cast<const char*>(&length), sizeof length);
            m_file.write(reinterpret_cast<const char*>(&count), sizeof count);
            m_file.write(reinterpret_cast<const char*>(weights.data()), sizeof weights);
            m_file.write(reinterpret_cast<const char*>(said.data()), sizeof said);
        }
    }

private:
    QFile m_file;
};

struct Answered
{
    bool isMatch = false;
    int place = -1; ///< of the first right answer, from 0
    double confidence = 0;
    QStringList tags;

    [[nodiscard]] bool isRight() const { return isMatch && place == 0; }
};

double percent(double part, double whole)
{
    return whole > 0 ? 100 * part / whole : 0;
}

/// Returns the lowest confidence from which on the answers are right in 99 of 100 cases; above 1 when there is none.
double thresholdOf(std::vector<Answered> outcomes)
{
    std::stable_sort(outcomes.begin(), outcomes.end(),
                     [](const Answered& a, const Answered& b) { return a.confidence > b.confidence; });
    double threshold = 2;
    double right = 0;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        right += outcomes[i].isRight() ? 1 : 0;
        if (right >= 0.99 * static_cast<double>(i + 1))
            threshold = outcomes[i].confidence;
    }
    return threshold;
}

std::pair<double, double> acceptedAt(double threshold, const std::vector<Answered>& outcomes)
{
    double accepted = 0;
    double right = 0;
    for (const Answered& outcome : outcomes) {
        accepted += outcome.confidence >= threshold ? 1 : 0;
        right += outcome.confidence >= threshold && outcome.isRight() ? 1 : 0;
    }
    return {percent(accepted, static_cast<double>(outcomes.size())), percent(right, accepted)};
}

void printMetrics(const char* name, const std::vector<Answered>& outcomes)
{
    double matches = 0;
    double first = 0;
    double ten = 0;
    double forty = 0;
    double reciprocal = 0;
    for (const Answered& outcome : outcomes) {
        if (!outcome.isMatch)
            continue;
        ++matches;
        first += outcome.place == 0 ? 1 : 0;
        ten += outcome.place >= 0 && outcome.place < 10 ? 1 : 0;
        forty += outcome.place >= 0 ? 1 : 0;
        reciprocal += outcome.place >= 0 ? 1.0 / (outcome.place + 1) : 0;
    }
    std::printf("%-14s %6zu queries  R@1 %5.1f  R@10 %5.1f  R@40 %6.2f  MRR %5.1f  at 99 %% %5.1f\n", name,
                outcomes.size(), percent(first, matches), percent(ten, matches), percent(forty, matches),
                percent(reciprocal, matches), acceptedAt(thresholdOf(outcomes), outcomes).first);
}

void printCalibration(const std::vector<Answered>& outcomes)
{
    double error = 0;
    std::printf("confidence     queries   said   right\n");
    for (int bin = 0; bin < 10; ++bin) {
        double count = 0;
        double said = 0;
        double right = 0;
        for (const Answered& outcome : outcomes) {
            if (std::min(9, static_cast<int>(outcome.confidence * 10)) != bin)
                continue;
            ++count;
            said += outcome.confidence;
            right += outcome.isRight() ? 1 : 0;
        }
        if (count == 0)
            continue;
        error += std::abs(said - right);
        std::printf("%3d to %3d %%   %7.0f  %5.1f   %5.1f\n", bin * 10, bin * 10 + 10, count, percent(said, count),
                    percent(right, count));
    }
    std::printf("expected calibration error %.3f\n", error / static_cast<double>(outcomes.size()));
}

/// Tells in which language a line is written: the one that most of its words belong to that the lexicon knows in one
/// language only; "none" where no language leads.
class Languages
{
public:
    Languages()
    {
        // key, then a column for each language (resources/lexicon)
        for (const LexiconTable& table : Lexicon::builtInTables()) {
            if (table.name != u"words" && table.name != u"colours" && table.name != u"materials")
                continue;
            for (const QString& line : table.text.split(u'\n')) {
                const QStringList cells = line.split(u'\t');
                if (line.startsWith(u'#') || cells.size() <= languages.size())
                    continue;
                for (qsizetype i = 0; i < languages.size(); ++i)
                    for (const QString& word : foldedWords(cells[i + 1]))
                        m_languages[word] |= 1 << i;
            }
        }
    }

    [[nodiscard]] QString of(const QString& text) const
    {
        std::vector<int> counts(static_cast<size_t>(languages.size()), 0);
        for (const QString& word : foldedWords(text))
            for (size_t i = 0; i < counts.size(); ++i)
                counts[i] += m_languages.value(word) == 1 << i ? 1 : 0;
        const auto most = std::max_element(counts.begin(), counts.end());
        const bool leads = *most > 0 && std::count(counts.begin(), counts.end(), *most) == 1;
        return leads ? languages[most - counts.begin()] : QStringLiteral("none");
    }

private:
    const QStringList languages{QStringLiteral("nl"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("en")};
    QHash<QString, int> m_languages; ///< by word, a bit each
};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Returns how alike two texts are, 0..1: twice the letters of the longest common subsequence by the letters of both.
double likeness(const std::string& left, const std::string& right, std::vector<quint16>& row)
{
    if (left.empty() || right.empty())
        return left.empty() && right.empty() ? 1 : 0;
    row.assign(right.size() + 1, 0);
    for (const char c : left) {
        quint16 diagonal = 0;
        for (size_t i = 0; i < right.size(); ++i) {
            const quint16 above = row[i + 1];
            row[i + 1] = c == right[i] ? static_cast<quint16>(diagonal + 1) : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return 2.0 * row.back() / static_cast<double>(left.size() + right.size());
}

/// The token set ratio: the sorted common words, and these with the rest of either side, the best likeness among them.
double tokenSetRatio(const std::vector<std::string>& left, const std::vector<std::string>& right,
                     std::vector<quint16>& row)
{
    std::string common;
    std::string restOfLeft;
    std::string restOfRight;
    const auto append = [](std::string& text, const std::string& word) {
        if (!text.empty())
            text += ' ';
        text += word;
    };
    auto a = left.begin();
    auto b = right.begin();
    while (a != left.end() || b != right.end()) {
        if (b == right.end() || (a != left.end() && *a < *b))
            append(restOfLeft, *a++);
        else if (a == left.end() || *b < *a)
            append(restOfRight, *b++);
        else {
            append(common, *a++);
            ++b;
        }
    }
    std::string first = common;
    append(first, restOfLeft);
    std::string second = common;
    append(second, restOfRight);
    return std::max({likeness(common, first, row), likeness(common, second, row), likeness(first, second, row)});
}

/// Returns the milliseconds that a scan of all records by the token set ratio takes for one query.
double plainScan(const std::vector<TableRow>& records, const std::vector<TableRow>& queries)
{
    std::vector<std::vector<std::string>> words;
    const auto sorted = [](const TableRow& row) {
        std::vector<std::string> result;
        for (const QString& word : foldedWords(row.text()))
            result.push_back(word.toStdString());
        std::sort(result.begin(), result.end());
        result.erase(std::unique(result.begin(), result.end()), result.end());
        return result;
    };
    words.reserve(records.size());
    for (const TableRow& record : records)
        words.push_back(sorted(record));
    std::vector<double> times;
    std::vector<quint16> row;
    double best = 0;
    for (size_t i = 0; i < std::min<size_t>(queries.size(), 3); ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::vector<std::string> query = sorted(queries[i]);
        for (const std::vector<std::string>& record : words)
            best = std::max(best, tokenSetRatio(query, record, row));
        times.push_back(milliseconds(timer));
    }
    return best < 0 ? 0 : percentile(times, 0.5);
}

} // namespace

int main(int argc, char* argv[])
{
    benchmark::Initialize(&argc, argv);
    std::vector<const char*> names;
    const char* dumpPath = nullptr;
    bool areVendors = false;
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--dump") == 0 && i + 1 < argc)
            dumpPath = argv[++i];
        else if (qstrcmp(argv[i], "--vendors") == 0)
            areVendors = true;
        else if (argv[i][0] != '-') // other options are meant for the other benchmarks
            names.push_back(argv[i]);
    }
    const Bench bench = names.size() == 2
        ? Bench{rowsOf(names[0], QStringLiteral("id")), rowsOf(names[1], QStringLiteral("qid"))}
        : madeUp(100'000);
    const Lexicon& lexicon = Lexicon::builtIn();
    QElapsedTimer timer;
    timer.start();
    const RecordIndex index(
        static_cast<quint32>(bench.records.size()),
        [&](quint32 record) {
            RecordSource source = sourceOf(bench.records[record]);
            source.findByDetails = areVendors; // as VendorIndex: the description is the town
            return source;
        },
        lexicon);
    const size_t candidates = areVendors ? vendorCandidates : productCandidates;
    const auto matcher = [areVendors]() -> const RecordMatcher& {
        return areVendors ? RecordMatcher::vendors() : RecordMatcher::products();
    };
    std::printf("%zu records, index built in %.0f ms, %.1f MB\n", bench.records.size(), milliseconds(timer),
                static_cast<double>(index.bytes()) / 1e6);
    QHash<QString, quint32> numbers;
    for (size_t i = 0; i < bench.records.size(); ++i)
        numbers.insert(bench.records[i].id, static_cast<quint32>(i));

    std::unique_ptr<Dump> dump = dumpPath ? std::make_unique<Dump>(dumpPath) : nullptr;
    const Languages languages;
    std::vector<Answered> outcomes;
    std::vector<double> times;
    std::vector<double> prepareTimes;
    std::vector<double> searchTimes;
    std::vector<double> compareTimes;
    for (const TableRow& row : bench.queries) {
        timer.restart();
        const PreparedQuery query = queryOf(row, index, areVendors);
        const double prepared = milliseconds(timer);
        const std::vector<RecordHit> hits = index.search(query, candidates);
        const double searched = milliseconds(timer);
        std::vector<Comparison> comparisons = compareAll(index, query, hits);
        const double compared = milliseconds(timer);
        QList<quint32> truth;
        for (const QString& id : row.truth)
            truth.append(numbers.value(id));
        if (dump) { // before there are models
            dump->add(static_cast<qint32>(outcomes.size()), row, query, comparisons, truth);
            outcomes.emplace_back();
            continue;
        }
        const double pause = milliseconds(timer);
        const std::vector<RankedRecord> ranking = matcher().rank(query, std::move(comparisons));
        times.push_back(milliseconds(timer) - pause + compared);
        prepareTimes.push_back(prepared);
        searchTimes.push_back(searched - prepared);
        compareTimes.push_back(compared - searched);

        Answered outcome;
        outcome.isMatch = row.kind == u"match";
        outcome.tags = row.tags;
        outcome.tags.append(QStringLiteral("lang ") + languages.of(row.name));
        outcome.confidence = ranking.empty() ? 0 : ranking.front().confidence;
        for (size_t i = 0; i < ranking.size() && outcome.place < 0; ++i)
            if (truth.contains(ranking[i].comparison.record))
                outcome.place = static_cast<int>(i);
        outcomes.push_back(outcome);
    }
    if (dump)
        return 0;
    printMetrics("all", outcomes);
    QMap<QString, std::vector<Answered>> byTag;
    for (const Answered& outcome : outcomes)
        for (const QString& tag : outcome.tags)
            byTag[tag].push_back(outcome);
    for (auto it = byTag.cbegin(); it != byTag.cend(); ++it)
        printMetrics(qPrintable(it.key()), it.value());
    printCalibration(outcomes);
    std::vector<Answered> halves[2];
    for (size_t i = 0; i < outcomes.size(); ++i)
        halves[i % 2].push_back(outcomes[i]);
    for (int half = 0; half < 2; ++half) {
        const auto [accepted, right] = acceptedAt(thresholdOf(halves[half]), halves[1 - half]);
        std::printf("threshold of one half on the other: accepts %.1f %%, %.2f %% of them right\n", accepted, right);
    }
    const double scan = plainScan(bench.records, bench.queries);
    const double median = percentile(times, 0.5);
    std::printf("a query: median %.3f ms, p99 %.3f ms (prepare %.3f, search %.3f, compare %.3f); plain scan %.1f ms, "
                "%.0f times as long\n",
                median, percentile(times, 0.99), percentile(prepareTimes, 0.5), percentile(searchTimes, 0.5),
                percentile(compareTimes, 0.5), scan, median > 0 ? scan / median : 0);
    benchmark::RegisterBenchmark("match", [&](benchmark::State& state) {
        size_t next = 0;
        for (auto _ : state) {
            const TableRow& row = bench.queries[next++ % bench.queries.size()];
            benchmark::DoNotOptimize(matcher().rank(index, queryOf(row, index, areVendors), candidates));
        }
    })->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("plain_scan",
                                 [&](benchmark::State& state) {
                                     for (auto _ : state)
                                         state.SetIterationTime(plainScan(bench.records, bench.queries) / 1000);
                                 })
        ->Unit(benchmark::kMicrosecond)
        ->UseManualTime()
        ->Iterations(1);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
