// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata op_extraction
// How fast and how right product text is matched (budgets: DESIGN.md section 9).
//
//     bench_matching                     a made-up catalogue of 100,000 products and noisy order lines for it
//     bench_matching CATALOGUE QUERIES   two TSV files with header rows: id name brand code gtin price description, and
//                                        qid name brand code gtin price description kind truth
#include "core/matching/OrderMatcher.h"
#include "core/matching/ProductEvidence.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace op;
using namespace op::matching;

namespace {

struct Query
{
    QString text;
    QString price;
    QString kind; ///< match, nomatch, ambiguous
    QList<qint64> truth;
};

struct Bench
{
    masterdata::MasterData data;
    std::vector<Query> queries;
    QHash<QString, qint64> ids;
};

void addProduct(Bench& bench, const QString& name, const QString& code, const QString& barcode, const QString& price)
{
    masterdata::Product product;
    product.id = ProductId(static_cast<qint64>(bench.data.products.size()) + 1);
    product.templateId = TemplateId(product.id.value);
    product.names.insert(QStringLiteral("en_US"), name);
    product.defaultCode = code.section(u'|', 0, 0);
    product.barcode = barcode;
    product.uom = UomId(1);
    bench.data.products.push_back(product);
    masterdata::SupplierInfo info;
    info.id = product.id.value;
    info.vendor = PartnerId(1);
    info.product = product.id;
    info.productCode = code.section(u'|', 1, 1);
    info.price = Decimal::parse(QStringView(price)).value_or(Decimal());
    bench.data.supplierInfos.push_back(info);
}

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
    const auto one = [&random](const auto& list) {
        return QStringView(list[std::uniform_int_distribution<size_t>(0, std::size(list) - 1)(random)]).toString();
    };
    const auto upTo = [&random](int limit) { return std::uniform_int_distribution<int>(1, limit)(random); };
    while (static_cast<int>(bench.data.products.size()) < count) {
        const QString family =
            one(types) + u' ' + one(brands) + QStringLiteral(" %1-%2").arg(one(types).left(2)).arg(upTo(9999));
        const QString material = one(materials);
        for (int size = 0; size < 8; ++size) {
            const int number = static_cast<int>(bench.data.products.size()) + 1;
            const QString price = QStringLiteral("%1.%2").arg(upTo(200)).arg(upTo(99), 2, 10, QLatin1Char('0'));
            addProduct(bench,
                       family + u' ' + material + QStringLiteral(" %1x%2 mm ").arg((size + 1) * 4).arg(upTo(20) * 10)
                           + one(colours),
                       QStringLiteral("%1-%2|V%3")
                           .arg(upTo(20), 2, 10, QLatin1Char('0'))
                           .arg(number, 6, 10, QLatin1Char('0'))
                           .arg(number * 7),
                       QStringLiteral("87%1").arg(number, 11, 10, QLatin1Char('0')), price);
        }
    }
    for (int i = 0; i < 500; ++i) {
        const masterdata::Product& product = bench.data.products[static_cast<size_t>(upTo(count)) - 1];
        QString text = product.names.constBegin().value();
        if (i % 3 == 0 && text.size() > 12)
            std::swap(text[4], text[5]);
        if (i % 4 == 0)
            text = text.section(u' ', 2) + u' ' + text.section(u' ', 0, 1);
        if (i % 5 == 0)
            text = text.toUpper() + QStringLiteral(" as per quote %1").arg(upTo(99999));
        bench.queries.push_back({text, {}, QStringLiteral("match"), {product.id.value}});
    }
    return bench;
}

QList<QStringList> rowsOf(const QString& path)
{
    QList<QStringList> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    file.readLine();
    while (!file.atEnd())
        rows.append(QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t'));
    return rows;
}

Bench fromFiles(const QString& catalogue, const QString& queries)
{
    Bench bench;
    for (const QStringList& row : rowsOf(catalogue)) {
        const QString name = row.value(1).contains(row.value(2)) ? row.value(1) : row.value(1) + u' ' + row.value(2);
        addProduct(bench, name, row.value(3), row.value(4), row.value(5));
        bench.ids.insert(row.value(0), bench.data.products.back().id.value);
    }
    for (const QStringList& row : rowsOf(queries)) {
        Query query{row.value(1), row.value(5), row.value(7), {}};
        for (const QString& part : {row.value(2), row.value(3)})
            if (!query.text.contains(part))
                query.text += u' ' + part;
        for (const QString& id : row.value(8).split(u',', Qt::SkipEmptyParts))
            query.truth.append(bench.ids.value(id));
        bench.queries.push_back(query);
    }
    return bench;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char* argv[])
{
    const bool isNamed = argc > 2 && argv[1][0] != '-'; // options are meant for the other benchmarks
    Bench bench =
        isNamed ? fromFiles(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])) : madeUp(100'000);
    QElapsedTimer timer;
    timer.start();
    const auto snapshot = std::make_shared<const masterdata::MasterDataSnapshot>(std::move(bench.data));
    const double snapshotTime = milliseconds(timer);
    timer.start();
    const ProductIndex index(*snapshot);
    std::printf("%zu products: snapshot %.0f ms, text index %.0f ms, %.1f MB\n", snapshot->data().products.size(),
                snapshotTime, milliseconds(timer), static_cast<double>(index.bytes()) / 1e6);
    const OrderMatcher matcher(snapshot);

    std::vector<double> times;
    int matches = 0;
    int first = 0;
    int top10 = 0;
    struct BandCount
    {
        int shown = 0;
        int right = 0;
    };
    BandCount bands[4]; // from 0.99, 0.95, 0.80, below
    for (const Query& query : bench.queries) {
        extraction::IncomingOrder order;
        extraction::IncomingOrderLine line;
        line.description.value = query.text;
        line.unitPrice.value = Decimal::parse(QStringView(query.price));
        order.lines = {line};
        timer.start();
        const MatchProposal found = matcher.match(order, {}).lines.first().product;
        times.push_back(milliseconds(timer));
        const bool isMatch = query.kind == u"match";
        const bool hit = isMatch && !found.candidates.isEmpty() && query.truth.contains(found.candidates[0].record.id);
        matches += isMatch ? 1 : 0;
        first += hit ? 1 : 0;
        top10 += isMatch
                && std::any_of(found.candidates.begin(), found.candidates.end(),
                               [&](const MatchCandidate& c) { return query.truth.contains(c.record.id); })
            ? 1
            : 0;
        const double shown = found.candidates.isEmpty() ? 0 : found.candidates[0].confidence;
        const bool accepted = found.verdict != Verdict::Ambiguous;
        BandCount& band = bands[!accepted || shown < 0.8 ? 3 : shown < 0.95 ? 2 : shown < 0.99 ? 1 : 0];
        ++band.shown;
        band.right += hit ? 1 : 0;
    }
    std::sort(times.begin(), times.end());
    std::printf("%zu lines: median %.2f ms, p99 %.2f ms a line; R@1 %.1f %%, R@8 %.1f %% of %d\n", times.size(),
                times[times.size() / 2], times[times.size() * 99 / 100], 100.0 * first / matches,
                100.0 * top10 / matches, matches);
    const char* names[] = {">= 99 %", "95..99 %", "80..95 %", "below or ambiguous"};
    for (int i = 0; i < 4; ++i)
        std::printf("  %-20s %5d lines, %5.1f %% right\n", names[i], bands[i].shown,
                    bands[i].shown ? 100.0 * bands[i].right / bands[i].shown : 0.0);
    return 0;
}
