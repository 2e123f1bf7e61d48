// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo op_test_support
#include "core/odoo/OdooDate.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "core/odoo/sync/rows/UomRows.h"
#include "tests/support/FakeOdoo.h"
#include "tests/support/MemorySyncSink.h"

#include <QTest>

#include <atomic>
#include <numeric>

using namespace op;
using namespace op::odoo;
using namespace op::masterdata;
using namespace Qt::StringLiterals;

/// The sync against scripted servers: what it asks for, what it makes of the answers, and that a broken pass leaves
/// nothing behind.
class TstSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBothDialects_data() { dialects(); }
    void readsBothDialects();
    void readsCompanyDependentValues();
    void readsTwelve();
    void readsTextsPerLanguage();
    void readsOneLanguageOnce();
    void namesVariants_data() { dialects(); }
    void namesVariants();
    void pagesByKey();
    void refusesAPageThatDoesNotAdvance();
    void asksForChangesOnly();
    void seesATemplatesChange();
    void dropsWhatIsGone();
    void neverMovesTheMarkBack();
    void fetchesWholeAfterADay();
    void fetchesWholeWhenAsked();
    void countsBackTwoYears();
    void readsExternalIdsOneByOne();
    void doesWithoutExternalIds();
    void leavesNothingWhenAnyCallFails();
    void leavesNothingWhenTheSinkFails();
    void stopsAtAnyCall();
    void fetchesAheadOfTheSink();
    void tellsProgress();
    void namesAMissingField();
    void measuresUnits_data();
    void measuresUnits();
    void readsDates();

private:
    static void dialects()
    {
        QTest::addColumn<int>("major");
        QTest::newRow("14") << 14;
        QTest::newRow("19") << 19;
    }
};

namespace {

/// A scripted server, its profile and a sink.
struct Bench
{
    explicit Bench(int major)
    {
        test::fillFakeOdoo(fake, major);
        profile = test::profileOf(fake);
    }
    Result<SyncReport> run(const SyncOptions& options = {}, const SyncProgressCallback& progress = {},
                           std::stop_token stop = {})
    {
        return MasterDataSync(fake, profile, clock).run(options, sink, progress, std::move(stop));
    }
    [[nodiscard]] const MasterData& data() const { return sink.data(); }

    test::FakeTransport fake;
    ServerProfile profile;
    Clock clock;
    test::MemorySyncSink sink;
};

/// Returns the fields that a call asks for.
QStringList fieldsOf(const OdooCall& call)
{
    QStringList fields;
    for (const OdooValue& field : call.args.at(1).toList())
        fields.append(field.toText());
    return fields;
}

/// Returns the value of the domain's leaf about \a field, nil when there is none.
OdooValue leafOf(const OdooCall& call, QStringView field, QStringView comparison)
{
    for (const OdooValue& term : call.args.at(0).toList()) {
        if (term.at(0).toText() == field && term.at(1).toText() == comparison)
            return term.at(2);
    }
    return {};
}

QString languageOf(const OdooCall& call)
{
    for (const OdooMember& member : call.kwargs) {
        if (member.first == u"context"_s)
            return member.second.member(u"lang").toText();
    }
    return {};
}

} // namespace

#define VERIFY_RUN(outcome)                                                                                            \
    do {                                                                                                               \
        const auto opOutcome = (outcome);                                                                              \
        QVERIFY2(opOutcome, qPrintable(opOutcome ? QString() : opOutcome.error().toLogLine()));                        \
    } while (false)

void TstSync::readsBothDialects()
{
    QFETCH(int, major);
    Bench bench(major);
    VERIFY_RUN(bench.run());
    const MasterData& data = bench.data();
    QCOMPARE(data.serverVersion, QString::number(major) + u".0"_s);
    QCOMPARE(data.syncedAt, bench.fake.serverTime);
    QCOMPARE(data.companies.size(), size_t(1));
    QCOMPARE(data.companies[0].vat, u"NL811350009B01"_s);
    QCOMPARE(data.companies[0].partner, PartnerId(10));
    QCOMPARE(data.partners.size(), size_t(3));
    QCOMPARE(data.partners[1].commercial, PartnerId(11));
    QCOMPARE(data.partners[1].supplierRank, 2);
    QCOMPARE(data.partners[1].writeDate, QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(data.partners[2].parent, PartnerId(11));
    QCOMPARE(data.bankAccounts.size(), size_t(1));
    QCOMPARE(data.products.size(), size_t(5));
    QCOMPARE(data.products[0].purchaseUom, UomId(major >= 19 ? 1 : 2));
    QCOMPARE(data.products[0].category, u"All / Goods"_s);
    QVERIFY(!data.products[4].active);
    QCOMPARE(data.supplierInfos.size(), size_t(1));
    QCOMPARE(data.supplierInfos[0].vendor, PartnerId(11));
    QCOMPARE(data.supplierInfos[0].validTo, QDate(2026, 12, 31));
    QVERIFY(!data.supplierInfos[0].validFrom.isValid());
    QCOMPARE(data.packagings.size(), size_t(1));
    QCOMPARE(data.packagings[0].quantity, Decimal(144));
    QCOMPARE(data.packagings[0].name, u"Gross"_s);
    QCOMPARE(data.uoms.size(), size_t(3));
    QCOMPARE(data.uoms[1].sizeInReference, Decimal(12));
    QCOMPARE(data.uoms[1].kind, data.uoms[0].kind);
    QCOMPARE(data.uoms[2].kind, data.uoms[0].kind);
    QCOMPARE(data.uoms[2].sizeInReference, major >= 19 ? Decimal(144) : Decimal(1, 1));
    QCOMPARE(data.taxes.size(), size_t(3));
    QCOMPARE(data.taxes[0].xmlId, u"account.3_tax_30"_s);
    QVERIFY(data.taxes[2].xmlId.isEmpty()); // a sale tax
    QCOMPARE(data.taxes[0].invoiceLabel, u"21 %"_s);
    QCOMPARE(data.fiscalPositions.size(), size_t(1));
    QCOMPARE(data.fiscalPositions[0].usesTaxLinks, major >= 19);
    if (major >= 19) {
        QCOMPARE(data.fiscalPositions[0].destinationTaxes, QList<TaxId>{TaxId(31)});
        QCOMPARE(data.taxes[1].originalTaxes, QList<TaxId>{TaxId(30)});
        QVERIFY(data.fiscalPositions[0].mappings.isEmpty());
    } else {
        QCOMPARE(data.fiscalPositions[0].mappings, (QList<FiscalPosition::Mapping>{{TaxId(30), TaxId(31)}}));
        QVERIFY(data.fiscalPositions[0].destinationTaxes.isEmpty());
    }
    QCOMPARE(data.pickingTypes.size(), size_t(1));
    QCOMPARE(data.pickingTypes[0].warehouse, u"Rotterdam"_s);
    QCOMPARE(data.pickingTypes[0].company, CompanyId(3));
    QCOMPARE(data.languages.size(), size_t(2));
    QCOMPARE(data.pastOrders.size(), size_t(1));
    QCOMPARE(data.pastOrderLines.size(), size_t(1));
    QCOMPARE(data.pastOrderLines[0].uom, UomId(1));
}

void TstSync::readsCompanyDependentValues()
{
    Bench bench(14);
    bench.profile.companies.append({CompanyId(5), u"Second"_s});
    bench.fake.addRecord(u"res.partner"_s,
                         {{u"id"_s, 13},
                          {u"name"_s, u"Both"_s},
                          {u"active"_s, true},
                          {u"write_date"_s, u"2026-11-01 11:00:00"_s},
                          {u"property_purchase_currency_id@3"_s, OdooValue::list({1, u"EUR"_s})},
                          {u"property_purchase_currency_id@5"_s, OdooValue::list({2, u"USD"_s})}});
    VERIFY_RUN(bench.run());
    const MasterData& data = bench.data();
    QCOMPARE(data.companies[0].gln, u"8719000200014"_s);
    QCOMPARE(data.partners[1].gln, u"8719000200021"_s);
    QCOMPARE(data.partners[1].properties,
             QList<PartnerProperties>({{CompanyId(3), PaymentTermId(2), CurrencyId(), FiscalPositionId(40)}}));
    QVERIFY(data.partners[2].properties.isEmpty());
    QCOMPARE(data.partners[3].properties,
             QList<PartnerProperties>({{CompanyId(3), {}, CurrencyId(1), {}}, {CompanyId(5), {}, CurrencyId(2), {}}}));
}

void TstSync::readsTwelve()
{
    Bench bench(12);
    VERIFY_RUN(bench.run());
    const MasterData& data = bench.data();
    QCOMPARE(data.partners[1].supplierRank, 1);
    QCOMPARE(data.pickingTypes[0].company, CompanyId(3)); // by its warehouse
    const OdooStruct context = bench.profile.companyContext(CompanyId(3));
    QVERIFY(std::any_of(context.cbegin(), context.cend(),
                        [](const OdooMember& member) { return member.first == u"force_company"_s; }));
}

void TstSync::readsTextsPerLanguage()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    const MasterData& data = bench.data();
    QCOMPARE(data.products[0].names, (TextByLanguage{{u"en_US"_s, u"Bolt"_s}, {u"nl_NL"_s, u"Bout"_s}}));
    QCOMPARE(data.products[0].purchaseDescriptions, (TextByLanguage{{u"nl_NL"_s, u"Let op"_s}}));
    QCOMPARE(data.products[1].purchaseDescriptions, (TextByLanguage{{u"en_US"_s, u"Mind"_s}}));
    QVERIFY2(!data.products[2].names.contains(u"nl_NL"_s), "a text that is not translated stands once");
    const auto reads = bench.fake.callsOf(u"product.product"_s, u"search_read"_s);
    QCOMPARE(reads.size(), size_t(2));
    QCOMPARE(languageOf(reads[0]), u"en_US"_s);
    QCOMPARE(languageOf(reads[1]), u"nl_NL"_s);
    QCOMPARE(fieldsOf(reads[1]), QStringList({u"name"_s, u"description_purchase"_s}));
    QVERIFY(!fieldsOf(reads[0]).isEmpty());
}

void TstSync::readsOneLanguageOnce()
{
    Bench bench(14);
    bench.profile.languages = {u"nl_NL"_s};
    VERIFY_RUN(bench.run());
    const auto reads = bench.fake.callsOf(u"product.product"_s, u"search_read"_s);
    QCOMPARE(reads.size(), size_t(1));
    QCOMPARE(languageOf(reads[0]), u"nl_NL"_s);
    // The source text stands under en_US, whatever language it is in.
    QCOMPARE(bench.data().products[0].names, (TextByLanguage{{u"en_US"_s, u"Bout"_s}, {u"nl_NL"_s, u"Bout"_s}}));
}

void TstSync::namesVariants()
{
    QFETCH(int, major);
    Bench bench(major);
    VERIFY_RUN(bench.run());
    const MasterData& data = bench.data();
    QCOMPARE(data.products[0].variantText, QString());
    QCOMPARE(data.products[2].variantText, u"42"_s);
    QCOMPARE(data.products[3].variantText, u"43, Black"_s);
    QCOMPARE(bench.fake.callsOf(u"product.template.attribute.value"_s, u"read"_s).size(), size_t(1));
}

void TstSync::pagesByKey()
{
    Bench bench(14);
    SyncOptions options;
    options.pageSize = 2;
    VERIFY_RUN(bench.run(options));
    QCOMPARE(bench.data().products.size(), size_t(5));
    std::vector<OdooCall> reads = bench.fake.callsOf(u"product.product"_s, u"search_read"_s);
    std::erase_if(reads, [](const OdooCall& call) { return languageOf(call) != u"en_US"_s; });
    QCOMPARE(reads.size(), size_t(3));
    QCOMPARE(leafOf(reads[0], u"id", u">").toInt(), 0);
    QCOMPARE(leafOf(reads[1], u"id", u">").toInt(), 21);
    QCOMPARE(leafOf(reads[2], u"id", u">").toInt(), 23);
    for (const OdooCall& read : reads) {
        QVERIFY2(leafOf(read, u"active", u"in").isList(), "archived records belong to the data");
        QVERIFY(read.kind == CallKind::BulkRead);
    }
    Bench whole(14);
    VERIFY_RUN(whole.run());
    QCOMPARE(bench.data().products, whole.data().products);
    QCOMPARE(bench.data().partners, whole.data().partners);
}

void TstSync::refusesAPageThatDoesNotAdvance()
{
    Bench bench(14);
    bench.fake.answer(
        u"product.supplierinfo"_s, u"search_read"_s,
        OdooValue(OdooList(3, OdooValue::dict({{u"id"_s, 50}, {u"write_date"_s, u"2026-11-02 09:00:00"_s}}))));
    SyncOptions options;
    options.pageSize = 3;
    const Result<SyncReport> report = bench.run(options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::ReplyUnreadable);
}

void TstSync::asksForChangesOnly()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    QCOMPARE(bench.sink.mark(Table::Partners)->highestWriteDate, QDateTime(QDate(2026, 11, 1), QTime(10, 0), Qt::UTC));
    bench.fake.forgetCalls();
    bench.fake.setField(u"res.partner"_s, 11, u"name"_s, u"Vendor, renamed"_s);
    bench.fake.setField(u"res.partner"_s, 11, u"write_date"_s, u"2026-11-20 10:00:00"_s);
    bench.fake.serverTime = bench.fake.serverTime.addSecs(3600);
    const Result<SyncReport> report = bench.run();
    QVERIFY(report);
    QVERIFY(bench.sink.modeOf(Table::Partners) == PassMode::Upsert);
    QVERIFY(bench.sink.modeOf(Table::Taxes) == PassMode::Replace);
    QVERIFY(bench.sink.modeOf(Table::Packagings) == PassMode::Replace);
    QCOMPARE(bench.data().partners.size(), size_t(3));
    QCOMPARE(bench.data().partners[1].name, u"Vendor, renamed"_s);
    QCOMPARE(bench.data().partners[1].gln, u"8719000200021"_s); // completed for the changed ones, by id
    const auto reads = bench.fake.callsOf(u"res.partner"_s, u"search_read"_s);
    QCOMPARE(leafOf(reads[0], u"write_date", u">=").toText(), u"2026-11-01 09:45:00"_s); // 15 minutes of overlap
    QCOMPARE(leafOf(reads[1], u"id", u"in").toList().size(), size_t(2)); // the changed one and the overlap's
    const TableReport& partners = report->tables[static_cast<size_t>(Table::Partners)];
    QCOMPARE(partners.rows, 2);
}

void TstSync::seesATemplatesChange()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    bench.fake.setField(u"product.product"_s, 20, u"name"_s, u"Bolt, renamed"_s);
    bench.fake.setField(u"product.product"_s, 20, u"product_tmpl_id.write_date"_s, u"2026-11-20 10:00:00"_s);
    bench.fake.setField(u"product.template"_s, 120, u"write_date"_s, u"2026-11-20 10:00:00"_s);
    Result<SyncReport> report = bench.run();
    QVERIFY(report);
    QCOMPARE(report->tables[static_cast<size_t>(Table::Products)].rows, 5); // all within the overlap of the first mark
    QCOMPARE(bench.data().products[0].names.value(u"en_US"_s), u"Bolt, renamed"_s);
    QCOMPARE(bench.sink.mark(Table::Products)->highestWriteDate, QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC));
    report = bench.run();
    QVERIFY(report);
    QCOMPARE(report->tables[static_cast<size_t>(Table::Products)].rows, 1); // the template's date moved the mark
}

void TstSync::dropsWhatIsGone()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    bench.fake.removeRecord(u"product.product"_s, 21);
    bench.fake.removeRecord(u"res.partner"_s, 12);
    bench.fake.removeRecord(u"product.packaging"_s, 60);
    VERIFY_RUN(bench.run());
    QCOMPARE(bench.data().products.size(), size_t(4));
    QCOMPARE(bench.data().products[1].id, ProductId(22));
    QCOMPARE(bench.data().partners.size(), size_t(2));
    QVERIFY(bench.data().packagings.empty());
    const auto searches = bench.fake.callsOf(u"product.product"_s, u"search"_s);
    QCOMPARE(searches.size(), size_t(1));
    QVERIFY2(leafOf(searches[0], u"active", u"in").isList(), "an archived record is not a deleted one");
    // After the pages: else a record made in between would be dropped again.
    const auto calls = bench.fake.calls();
    const auto place = [&](const QString& method) {
        return std::find_if(
                   calls.crbegin(), calls.crend(),
                   [&](const OdooCall& call) { return call.model == u"product.product"_s && call.method == method; })
            - calls.crbegin();
    };
    QVERIFY(place(u"search"_s) < place(u"search_read"_s));
}

void TstSync::neverMovesTheMarkBack()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    const QDateTime before = bench.sink.mark(Table::Partners)->highestWriteDate;
    bench.fake.removeRecord(u"res.partner"_s, 12); // the youngest
    VERIFY_RUN(bench.run());
    QCOMPARE(bench.sink.mark(Table::Partners)->highestWriteDate, before);
}

void TstSync::fetchesWholeAfterADay()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    bench.fake.serverTime = bench.fake.serverTime.addSecs(23 * 3600);
    VERIFY_RUN(bench.run());
    QVERIFY(bench.sink.modeOf(Table::Products) == PassMode::Upsert);
    bench.fake.serverTime = bench.fake.serverTime.addSecs(2 * 3600);
    VERIFY_RUN(bench.run());
    QVERIFY(bench.sink.modeOf(Table::Products) == PassMode::Replace);
}

void TstSync::fetchesWholeWhenAsked()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    SyncOptions options;
    options.full = true;
    VERIFY_RUN(bench.run(options));
    QVERIFY(bench.sink.modeOf(Table::Products) == PassMode::Replace);
    QCOMPARE(bench.data().products.size(), size_t(5));
}

void TstSync::countsBackTwoYears()
{
    Bench bench(14);
    VERIFY_RUN(bench.run());
    const auto reads = bench.fake.callsOf(u"purchase.order"_s, u"search_read"_s);
    QCOMPARE(leafOf(reads[0], u"date_order", u">=").toText(), u"2024-11-23 12:00:00"_s); // from the server's time
    const auto lines = bench.fake.callsOf(u"purchase.order.line"_s, u"search_read"_s);
    QCOMPARE(leafOf(lines[0], u"order_id.date_order", u">=").toText(), u"2024-11-23 12:00:00"_s);
    QCOMPARE(leafOf(lines[0], u"display_type", u"=").isBool(), true);
}

void TstSync::readsExternalIdsOneByOne()
{
    Bench bench(14);
    bench.fake.answer(u"account.tax"_s, u"get_metadata"_s, [](const OdooCall& call) -> Result<OdooValue> {
        OdooList rows;
        for (const OdooValue& id : call.args.at(0).toList()) {
            const bool first = rows.empty();
            rows.push_back(OdooValue::dict(
                {{u"id"_s, id},
                 {u"xmlid"_s, first ? OdooValue(u"l10n_nl.3_tax_%1"_s.arg(id.toInt())) : OdooValue(false)}}));
        }
        return OdooValue(std::move(rows));
    });
    VERIFY_RUN(bench.run());
    QCOMPARE(bench.data().taxes[0].xmlId, u"l10n_nl.3_tax_30"_s);
    QCOMPARE(bench.data().taxes[1].xmlId, u"l10n_nl.3_tax_31"_s);
    QCOMPARE(bench.fake.callsOf(u"account.tax"_s, u"get_metadata"_s).size(), size_t(3));
}

void TstSync::doesWithoutExternalIds()
{
    for (const ErrorCode code : {ErrorCode::OdooFault, ErrorCode::OdooAccessError}) {
        Bench bench(19);
        bench.fake.answer(u"account.tax"_s, u"get_metadata"_s,
                          [code](const OdooCall&) -> Result<OdooValue> { return failure(code); });
        VERIFY_RUN(bench.run());
        QCOMPARE(bench.data().taxes.size(), size_t(3));
        QVERIFY(bench.data().taxes[0].xmlId.isEmpty());
    }
}

void TstSync::leavesNothingWhenAnyCallFails()
{
    int calls = 0;
    {
        Bench bench(19);
        VERIFY_RUN(bench.run());
        calls = static_cast<int>(bench.fake.calls().size());
    }
    QVERIFY(calls > 25);
    for (int call = 1; call <= calls; ++call) {
        Bench bench(19);
        bench.fake.failAt(call, Error(ErrorCode::TimedOut, {u"300"_s}));
        const Result<SyncReport> report = bench.run();
        QVERIFY2(!report, qPrintable(u"call %1 failed unseen"_s.arg(call)));
        QCOMPARE(report.error().code, ErrorCode::TimedOut);
        QCOMPARE(bench.sink.commits(), 0);
        QVERIFY(bench.data().products.empty());
    }
}

void TstSync::leavesNothingWhenTheSinkFails()
{
    int pages = 0;
    {
        Bench bench(14);
        VERIFY_RUN(bench.run());
        pages = bench.sink.pages();
    }
    for (int page = 1; page <= pages; ++page) {
        Bench bench(14);
        bench.sink.failAtPage(page);
        const Result<SyncReport> report = bench.run();
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::DatabaseFull);
        QCOMPARE(bench.sink.commits(), 0);
    }
}

void TstSync::stopsAtAnyCall()
{
    for (int wanted = 1; wanted <= 30; ++wanted) {
        Bench bench(14);
        std::stop_source stop;
        std::atomic<int> calls = 0;
        bench.fake.onCall = [&](const OdooCall&) {
            if (++calls == wanted)
                stop.request_stop();
        };
        const Result<SyncReport> report = bench.run({}, {}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(bench.sink.commits(), 0);
        QVERIFY2(calls <= wanted + 1, "no further calls after the stop");
    }
}

void TstSync::fetchesAheadOfTheSink()
{
    Bench bench(14);
    std::atomic<int> reads = 0;
    bench.fake.onCall = [&](const OdooCall& call) {
        if (call.model == u"product.product"_s && call.method == u"search_read"_s && languageOf(call) == u"en_US"_s)
            ++reads;
    };
    for (int id = 300; id < 340; ++id) {
        bench.fake.addRecord(u"product.product"_s, {{u"id"_s, id}, {u"active"_s, true}, {u"name"_s, u"More"_s}});
    }
    bool ahead = false;
    int most = 0;
    int pagesOfProducts = 0;
    SyncOptions options;
    options.pageSize = 2;
    VERIFY_RUN(bench.run(options, [&](const SyncProgress& progress) {
        if (progress.table != Table::Products || progress.rows == 0 || progress.finished)
            return;
        ++pagesOfProducts;
        QTest::qSleep(10); // a slow sink
        ahead = ahead || reads > pagesOfProducts;
        most = std::max(most, reads - pagesOfProducts);
    }));
    QCOMPARE(pagesOfProducts, 23);
    QVERIFY2(ahead, "the next page is fetched while the last one is written");
    QVERIFY2(most <= 4, "memory is bounded: two pages wait, one is fetched");
}

void TstSync::tellsProgress()
{
    Bench bench(14);
    std::vector<SyncProgress> seen;
    SyncOptions options;
    options.pageSize = 2;
    const Result<SyncReport> report =
        bench.run(options, [&](const SyncProgress& progress) { seen.push_back(progress); });
    QVERIFY(report);
    QCOMPARE(report->tables.size(), size_t(tableCount));
    std::erase_if(seen, [](const SyncProgress& progress) { return progress.table != Table::Products; });
    QCOMPARE(seen.size(), size_t(5)); // begins, three pages, ends
    QCOMPARE(seen.front().rows, 0);
    QCOMPARE(seen.front().expected, 5);
    QCOMPARE(seen[1].rows, 2);
    QCOMPARE(seen.back().rows, 5);
    QVERIFY(seen.back().finished && seen.back().bytes > 0);
    const TableReport& products = report->tables[static_cast<size_t>(Table::Products)];
    QCOMPARE(products.rows, 5);
    QCOMPARE(products.pages, 3);
    QCOMPARE(report->rows(),
             std::accumulate(report->tables.cbegin(), report->tables.cend(), qint64(0),
                             [](qint64 sum, const TableReport& table) { return sum + table.rows; }));
    QVERIFY(report->bytes() > products.bytes && products.bytes > 0);
}

void TstSync::namesAMissingField()
{
    Bench bench(14);
    QVERIFY(checkSyncFields(bench.profile));
    bench.profile.fields.setModel(u"account.tax"_s, {u"name"_s, u"company_id"_s, u"amount"_s});
    const Result<void> check = checkSyncFields(bench.profile);
    QVERIFY(!check);
    QCOMPARE(check.error().code, ErrorCode::OdooMissingField);
    QCOMPARE(check.error().arguments, QStringList({u"account.tax"_s, u"type_tax_use"_s}));
    QVERIFY(!bench.run());
    QCOMPARE(bench.sink.commits(), 0);
}

void TstSync::measuresUnits_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<QString>("inverse");
    QTest::addColumn<QString>("size");
    QTest::newRow("reference") << u"reference"_s << u"1"_s << u"1"_s << u"1"_s;
    QTest::newRow("dozen") << u"bigger"_s << u"0.0833333333333333"_s << u"12"_s << u"12"_s;
    QTest::newRow("dozen, noisy") << u"bigger"_s << u"0.08333333"_s << u"12.0000005"_s << u"12"_s;
    QTest::newRow("gram") << u"smaller"_s << u"1000"_s << u"0.001"_s << u"0.001"_s;
    QTest::newRow("ton") << u"bigger"_s << u"0.001"_s << u"1000"_s << u"1000"_s;
    QTest::newRow("hours of a day") << u"smaller"_s << u"8"_s << u"0.125"_s << u"0.125"_s;
    QTest::newRow("gallon") << u"bigger"_s << u"0.26417217685799"_s << u"3.78541"_s << u"3.78541"_s;
    QTest::newRow("no factor") << u"smaller"_s << u"0"_s << u"0"_s << u"1"_s;
}

void TstSync::measuresUnits()
{
    QFETCH(QString, type);
    QFETCH(QString, factor);
    QFETCH(QString, inverse);
    QFETCH(QString, size);
    QCOMPARE(sizeOfCategoryUnit(type, *Decimal::parse(factor), *Decimal::parse(inverse)).toString(), size);
}

void TstSync::readsDates()
{
    QCOMPARE(parseOdooDateTime(u"2026-11-23 03:51:20"), QDateTime(QDate(2026, 11, 23), QTime(3, 51, 20), Qt::UTC));
    QCOMPARE(parseOdooDateTime(u"2026-11-23 03:51:20.123456"),
             QDateTime(QDate(2026, 11, 23), QTime(3, 51, 20), Qt::UTC));
    QCOMPARE(odooDateTime(parseOdooDateTime(u"2026-02-28 23:59:59")), u"2026-02-28 23:59:59"_s);
    for (const QStringView text :
         {QStringView(u""), QStringView(u"2026-11-23"), QStringView(u"2026-13-01 00:00:00"),
          QStringView(u"2026-11-23 25:00:00"), QStringView(u"2026-1x-23 03:51:20"), QStringView(u"a")})
        QVERIFY2(!parseOdooDateTime(text).isValid(), qPrintable(text.toString()));
    QCOMPARE(parseOdooDate(u"2026-12-31"), QDate(2026, 12, 31));
    QVERIFY(!parseOdooDate(u"31-12-2026").isValid());
    QVERIFY(!parseOdooDate(u"").isValid());
}

QTEST_GUILESS_MAIN(TstSync)
#include "tst_sync.moc"
