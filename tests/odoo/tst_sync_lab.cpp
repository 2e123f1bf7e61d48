// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo op_test_support
// LABELS: odoo
// TIMEOUT: 600
#include "core/odoo/OdooDate.h"
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "tests/support/CompareRecords.h"
#include "tests/support/LabDatabase.h"
#include "tests/support/LabTest.h"
#include "tests/support/MemorySyncSink.h"

#include <QProcess>
#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace op::masterdata;
using namespace Qt::StringLiterals;

/// A whole sync from the real servers of the lab, against what the servers count and what the seed promises
/// (tests/lab/SEED.md).
class TstSyncLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatTheServerCounts_data() { test::addServers(); }
    void bringsWhatTheServerCounts();
    void bringsTheSeededRecords_data() { test::addServers(); }
    void bringsTheSeededRecords();
    void bringsUnitsOfBothDialectsToOneMeaning_data() { test::addServers(); }
    void bringsUnitsOfBothDialectsToOneMeaning();
    void bringsTaxesAndPositions_data() { test::addServers(); }
    void bringsTaxesAndPositions();
    void bringsOnlyChangesTheSecondTime_data() { test::addServers(); }
    void bringsOnlyChangesTheSecondTime();
    void followsRealChanges_data() { test::addServers(); }
    void followsRealChanges();
    void pagesSmallOrLargeBringTheSame_data() { test::addServers(); }
    void pagesSmallOrLargeBringTheSame();
    void stopsWhenAsked_data() { test::addServers(); }
    void stopsWhenAsked();
    void cleanupTestCase();
};

namespace {

/// One synced database of its own, kept for all tests of this program: other tests order in the lab's common one.
struct Synced
{
    Synced(const test::LabServer& lab, const QString& purpose)
        : database(lab, purpose),
          server(database.server()),
          transport(server.technical)
    {
        Result<ServerProfile> found = discoverProfile(transport);
        if (!found) {
            error = found.error();
            return;
        }
        profile = std::move(*found);
        run({});
    }

    void run(const SyncOptions& options, const SyncProgressCallback& progress = {}, std::stop_token stop = {})
    {
        Result<SyncReport> outcome = MasterDataSync(transport, profile, clock).run(options, sink, progress, stop);
        error.reset();
        if (outcome)
            report = std::move(*outcome);
        else
            error = outcome.error();
    }

    test::LabDatabase database;
    test::LabServer server;
    XmlRpcTransport transport;
    ServerProfile profile;
    Clock clock;
    test::MemorySyncSink sink;
    SyncReport report;
    std::optional<Error> error;
};

std::map<int, std::unique_ptr<Synced>> allSynced;

Synced& synced(int index)
{
    auto& entry = allSynced[index];
    if (!entry)
        entry = std::make_unique<Synced>(test::labServers().at(index), u"sync"_s);
    return *entry;
}

/// Runs \a script and returns what went wrong: a witness of its own, and the app's client must not be able to write.
QString runPython(const QString& script, const QStringList& arguments)
{
    QProcess process;
    process.start(u"python3"_s, QStringList({u"-c"_s, script}) + arguments);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    return done ? QString() : u"python3: "_s + QString::fromUtf8(process.readAllStandardError()).right(2000);
}

void printReport(const Synced& run)
{
    std::fprintf(stderr, "Odoo %s, %lld rows, %lld bytes in %lld ms\n", qPrintable(run.report.serverVersion),
                 run.report.rows(), run.report.bytes(), run.report.milliseconds);
    for (const TableReport& table : run.report.tables) {
        std::fprintf(stderr, "  %-18s %-7s %6lld rows %3lld pages %3lld calls %9lld bytes %6lld ms\n",
                     qPrintable(tableName(table.table)), table.mode == PassMode::Replace ? "replace" : "upsert",
                     table.rows, table.pages, table.calls, table.bytes, table.milliseconds);
    }
}

qint64 countOf(OdooTransport& transport, const QString& model, OdooList domain)
{
    const Result<OdooValue> count = transport.call(
        {model, u"search_count"_s, {OdooValue(std::move(domain))}, {{u"context"_s, callContext()}}, CallKind::Read});
    return count ? count->toInt() : -1;
}

OdooValue leaf(const QString& field, const QString& comparison, OdooValue value)
{
    return OdooValue::list({field, comparison, std::move(value)});
}

template <class Record, class Predicate>
const Record* findRecord(const std::vector<Record>& records, Predicate predicate)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), predicate);
    return found == records.cend() ? nullptr : &*found;
}

const Product* productOf(const MasterData& data, const QString& code)
{
    return findRecord(data.products, [&](const Product& product) { return product.defaultCode == code; });
}

const Partner* partnerOf(const MasterData& data, const QString& name)
{
    return findRecord(data.partners, [&](const Partner& partner) { return partner.name == name; });
}

} // namespace

// Names the pass of the row at hand `run`, and ends the test where it failed.
#define SYNCED()                                                                                                       \
    QFETCH(int, index);                                                                                                \
    Synced& run = synced(index);                                                                                       \
    QVERIFY2(!run.error, qPrintable(run.error ? run.error->toLogLine() : QString()))

void TstSyncLab::bringsWhatTheServerCounts()
{
    SYNCED();
    printReport(run);
    const MasterData& data = run.sink.data();
    const OdooValue any = OdooValue::list({true, false});
    const OdooList withArchived{leaf(u"active"_s, u"in"_s, any)};
    const OdooList taken{leaf(u"date_order"_s, u">="_s, odooDateTime(run.report.serverTime.addMonths(-24)))};
    QCOMPARE(qint64(data.partners.size()), countOf(run.transport, u"res.partner"_s, withArchived));
    QCOMPARE(qint64(data.products.size()), countOf(run.transport, u"product.product"_s, withArchived));
    QCOMPARE(qint64(data.supplierInfos.size()), countOf(run.transport, u"product.supplierinfo"_s, {}));
    QCOMPARE(qint64(data.taxes.size()), countOf(run.transport, u"account.tax"_s, withArchived));
    QCOMPARE(qint64(data.fiscalPositions.size()), countOf(run.transport, u"account.fiscal.position"_s, withArchived));
    QCOMPARE(qint64(data.uoms.size()), countOf(run.transport, u"uom.uom"_s, withArchived));
    QCOMPARE(qint64(data.currencies.size()), countOf(run.transport, u"res.currency"_s, withArchived));
    QCOMPARE(qint64(data.countries.size()), countOf(run.transport, u"res.country"_s, {}));
    QCOMPARE(qint64(data.bankAccounts.size()), countOf(run.transport, u"res.partner.bank"_s, {}));
    QCOMPARE(qint64(data.pastOrders.size()), countOf(run.transport, u"purchase.order"_s, taken));
    const QString packs = run.server.major >= 19 ? u"product.uom"_s : u"product.packaging"_s;
    QCOMPARE(qint64(data.packagings.size()), countOf(run.transport, packs, {}));
    QVERIFY(!data.pastOrderLines.empty());
    QVERIFY(!data.pickingTypes.empty());
    QVERIFY(!data.paymentTerms.empty());
    QVERIFY(!data.countryGroups.empty());
    QCOMPARE(data.languages.size(), size_t(2));
    QCOMPARE(data.serverVersion.section(u'.', 0, 0).toInt(), run.server.major);
}

void TstSyncLab::bringsTheSeededRecords()
{
    SYNCED();
    const MasterData& data = run.sink.data();
    const Company* company =
        findRecord(data.companies, [&](const Company& entry) { return entry.name == run.server.company; });
    QVERIFY(company);
    QCOMPARE(company->vat, u"NL811350009B01"_s);
    QCOMPARE(company->registerNumber, u"68750110"_s);
    QCOMPARE(company->gln, u"8719000200014"_s);

    const Partner* vendor = partnerOf(data, u"Van Dijk Bevestigingen B.V."_s);
    QVERIFY(vendor);
    QCOMPARE(vendor->vat, u"NL817640071B01"_s);
    QCOMPARE(vendor->ref, u"24310087"_s);
    QCOMPARE(vendor->gln, u"8719000200021"_s);
    QVERIFY(vendor->isCompany && vendor->commercial == vendor->id);
    QCOMPARE(vendor->properties.size(), 1);
    QCOMPARE(vendor->properties.constFirst().company, company->id);
    const PaymentTerm* term = findRecord(data.paymentTerms, [&](const PaymentTerm& entry) {
        return entry.id == vendor->properties.constFirst().paymentTerm;
    });
    QVERIFY(term && term->name.contains(u"30"));
    const BankAccount* account =
        findRecord(data.bankAccounts, [&](const BankAccount& entry) { return entry.partner == vendor->id; });
    QVERIFY(account);
    QCOMPARE(QString(account->accountNumber).remove(u' '), u"NL83INGB0006540012"_s);
    const Partner* contact = partnerOf(data, u"Anouk de Wit"_s);
    QVERIFY(contact && contact->commercial == vendor->id && contact->parent == vendor->id);
    const Partner* archived = partnerOf(data, u"Oude Maas Handel B.V."_s);
    QVERIFY(archived && !archived->active);
    const Partner* american = partnerOf(data, u"Great Lakes Fasteners Inc."_s);
    QVERIFY(american && american->properties.size() == 1);
    const Currency* dollar = findRecord(data.currencies, [](const Currency& entry) { return entry.code == u"USD"_s; });
    QVERIFY(dollar && american->properties.constFirst().purchaseCurrency == dollar->id);

    const Product* bolt = productOf(data, u"OP-1001"_s);
    QVERIFY(bolt);
    QCOMPARE(bolt->names.value(u"en_US"_s), u"Hex bolt M8x40 zinc plated"_s);
    QCOMPARE(bolt->names.value(u"nl_NL"_s), u"Zeskantbout M8x40 verzinkt"_s);
    QCOMPARE(bolt->barcode, u"8719000110016"_s);
    QVERIFY(bolt->variantText.isEmpty());
    QVERIFY(!bolt->supplierTaxes.isEmpty());
    QVERIFY(!productOf(data, u"OP-1010"_s)->active);
    QVERIFY(!productOf(data, u"OP-1011"_s)->purchaseOk);
    QCOMPARE(productOf(data, u"OP-1007-42"_s)->variantText, u"42"_s);
    QCOMPARE(productOf(data, u"OP-1008-RD"_s)->variantText, u"Red"_s);
    QCOMPARE(productOf(data, u"OP-1007-42"_s)->templateId, productOf(data, u"OP-1007-43"_s)->templateId);

    std::vector<SupplierInfo> prices = data.supplierInfos;
    std::erase_if(prices, [&](const SupplierInfo& info) { return info.productCode != u"VD-840Z"_s; });
    QCOMPARE(prices.size(), size_t(2));
    QVERIFY(prices[0].vendor == vendor->id && prices[0].templateId == bolt->templateId);
    const Decimal low = std::min(prices[0].price.toDouble(), prices[1].price.toDouble()) == prices[0].price.toDouble()
        ? prices[0].price
        : prices[1].price;
    QCOMPARE(low, Decimal(19, 2));
    const SupplierInfo* expired =
        findRecord(data.supplierInfos, [](const SupplierInfo& info) { return info.productCode == u"HV-6-OLD"_s; });
    QVERIFY(expired);
    QCOMPARE(expired->validFrom, QDate(2018, 1, 1));
    QCOMPARE(expired->validTo, QDate(2020, 12, 31));

    const Packaging* box =
        findRecord(data.packagings, [](const Packaging& pack) { return pack.barcode == u"18719000190015"_s; });
    QVERIFY(box);
    QCOMPARE(box->quantity, Decimal(100));
    QCOMPARE(box->product, productOf(data, u"OP-1002"_s)->id);

    const PastOrder* past =
        findRecord(data.pastOrders, [](const PastOrder& order) { return order.name == u"LABP0002"_s; });
    QVERIFY(past);
    QCOMPARE(past->state, u"purchase"_s);
    QCOMPARE(past->partnerRef, u"VD-2025-0001"_s);
    QCOMPARE(past->vendor, vendor->id);
    QCOMPARE(past->amountUntaxed, Decimal(219));
    const PastOrderLine* line = findRecord(data.pastOrderLines, [&](const PastOrderLine& entry) {
        return entry.order == past->id && entry.product == bolt->id;
    });
    QVERIFY(line);
    QCOMPARE(line->quantity, Decimal(1000));
    QCOMPARE(line->priceUnit, Decimal(19, 2));
    QCOMPARE(line->uom, bolt->uom);
    QVERIFY(!findRecord(data.pastOrders, [](const PastOrder& order) { return order.name == u"LABP0007"_s; }));
}

void TstSyncLab::bringsUnitsOfBothDialectsToOneMeaning()
{
    SYNCED();
    const MasterData& data = run.sink.data();
    const auto unit = [&](const QString& name) {
        return findRecord(data.uoms, [&](const Uom& uom) { return uom.names.value(u"en_US"_s) == name; });
    };
    for (const QString& name :
         {u"Units"_s, u"Dozens"_s, u"Box of 10"_s, u"Pallet of 240"_s, u"kg"_s, u"g"_s, u"Hours"_s, u"Days"_s})
        QVERIFY2(unit(name), qPrintable(name));
    QCOMPARE(unit(u"Units"_s)->sizeInReference, Decimal(1));
    QCOMPARE(unit(u"Dozens"_s)->sizeInReference, Decimal(12));
    QCOMPARE(unit(u"Box of 10"_s)->sizeInReference, Decimal(10));
    QCOMPARE(unit(u"Pallet of 240"_s)->sizeInReference, Decimal(240));
    QCOMPARE(unit(u"Dozens"_s)->kind, unit(u"Units"_s)->kind);
    QCOMPARE(unit(u"Box of 10"_s)->kind, unit(u"Units"_s)->kind);
    QVERIFY(unit(u"kg"_s)->kind != unit(u"Units"_s)->kind);
    QCOMPARE(unit(u"g"_s)->kind, unit(u"kg"_s)->kind);
    QCOMPARE(unit(u"kg"_s)->sizeInReference / unit(u"g"_s)->sizeInReference, Decimal(1000));
    QCOMPARE(unit(u"Days"_s)->sizeInReference / unit(u"Hours"_s)->sizeInReference, Decimal(8));
    QCOMPARE(productOf(data, u"OP-1003"_s)->uom, unit(u"Units"_s)->id);
    if (run.server.major < 19)
        QCOMPARE(productOf(data, u"OP-1003"_s)->purchaseUom, unit(u"Box of 10"_s)->id);
}

void TstSyncLab::bringsTaxesAndPositions()
{
    SYNCED();
    const MasterData& data = run.sink.data();
    const auto tax = [&](const QString& suffix) {
        return findRecord(data.taxes, [&](const Tax& entry) { return entry.xmlId.endsWith(u'_' + suffix); });
    };
    for (const QString& suffix : {u"btw_21_buy"_s, u"btw_9_buy"_s, u"btw_21_buy_d"_s, u"btw_I_21"_s, u"btw_E2"_s})
        QVERIFY2(tax(suffix), qPrintable(suffix));
    QCOMPARE(tax(u"btw_21_buy"_s)->amount, Decimal(21));
    QCOMPARE(tax(u"btw_9_buy"_s)->use, u"purchase"_s);
    QVERIFY(productOf(data, u"OP-1009"_s)->supplierTaxes.contains(tax(u"btw_9_buy"_s)->id));

    const QString name = run.server.major >= 19 ? u"EU intra B2B"_s : u"EU landen"_s;
    const FiscalPosition* position =
        findRecord(data.fiscalPositions, [&](const FiscalPosition& entry) { return entry.name == name; });
    QVERIFY(position);
    QVERIFY(position->autoApply && position->vatRequired);
    QList<TaxId> mapped;
    if (position->usesTaxLinks) {
        for (const Tax& entry : data.taxes) {
            if (entry.fiscalPositions.contains(position->id) && entry.originalTaxes.contains(tax(u"btw_21_buy"_s)->id))
                mapped.append(entry.id);
        }
        QVERIFY(position->destinationTaxes.contains(tax(u"btw_I_21"_s)->id));
    } else {
        for (const FiscalPosition::Mapping& mapping : position->mappings) {
            if (mapping.source == tax(u"btw_21_buy"_s)->id)
                mapped.append(mapping.destination);
        }
    }
    QCOMPARE(mapped, QList<TaxId>{tax(u"btw_I_21"_s)->id});
    QCOMPARE(position->usesTaxLinks, run.server.major >= 19);
}

void TstSyncLab::bringsOnlyChangesTheSecondTime()
{
    SYNCED();
    const MasterData before = run.sink.data();
    run.run({});
    QVERIFY2(!run.error, qPrintable(run.error ? run.error->toLogLine() : QString()));
    printReport(run);
    QCOMPARE(run.sink.modeOf(Table::Products), PassMode::Upsert);
    QCOMPARE(run.sink.modeOf(Table::Partners), PassMode::Upsert);
    QCOMPARE(run.sink.modeOf(Table::Taxes), PassMode::Replace);
    test::compareRecords(run.sink.data(), before);
}

void TstSyncLab::followsRealChanges()
{
    QFETCH(int, index);
    Synced run(test::labServers().at(index), u"sync_changes"_s);
    QVERIFY2(!run.error, qPrintable(run.error ? run.error->toLogLine() : QString()));
    const size_t partners = run.sink.data().partners.size();

    // A template's text, a variant's archiving, a translation, a deleted contact, a new vendor, a price, a deleted
    // price row.
    const QString trouble = runPython(uR"(
import sys, xmlrpc.client
url, db = sys.argv[1:3]
uid = xmlrpc.client.ServerProxy(url + '/xmlrpc/2/common').authenticate(db, 'admin', 'admin', {})
proxy = xmlrpc.client.ServerProxy(url + '/xmlrpc/2/object', allow_none=True)
def x(model, method, *args, **kw): return proxy.execute_kw(db, uid, 'admin', model, method, list(args), kw)
def one(model, *domain): return x(model, 'search', [list(leaf) for leaf in domain], limit=1)[0]
def template(code): return x('product.product', 'read', [one('product.product', ('default_code', '=', code))], ['product_tmpl_id'])[0]['product_tmpl_id'][0]
x('product.template', 'write', [template('OP-1001')], {'description_purchase': 'Changed by a test'})
x('product.template', 'write', [template('OP-1002')], {'name': 'Zeskantmoer M8, gewijzigd'}, context={'lang': 'nl_NL'})
x('product.product', 'write', [one('product.product', ('default_code', '=', 'OP-1012'))], {'active': False})
x('res.partner', 'unlink', [one('res.partner', ('name', '=', 'Ruud Kramer'))])
x('res.partner', 'create', {'name': 'Nieuwe Leverancier B.V.', 'is_company': True, 'ref': '70000001'})
prices = x('product.supplierinfo', 'search', [['product_code', 'in', ['VD-840Z', 'VD-M8Z']]], order='id')
x('product.supplierinfo', 'write', [prices[0]], {'price': 0.27})
x('product.supplierinfo', 'unlink', [prices[-1]])
)"_s,
                                      {run.server.technical.url.toString(), run.server.technical.database});
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));

    SyncOptions options;
    options.overlap = std::chrono::minutes(0); // else all that was seeded lately comes again
    run.run(options);
    QVERIFY2(!run.error, qPrintable(run.error ? run.error->toLogLine() : QString()));
    const MasterData changed = run.sink.data();
    QVERIFY(run.sink.modeOf(Table::Products) == PassMode::Upsert);
    const TableReport& products = run.report.tables[static_cast<size_t>(Table::Products)];
    QVERIFY2(products.rows >= 3 && products.rows < 20, qPrintable(QString::number(products.rows)));
    QCOMPARE(productOf(changed, u"OP-1001"_s)->purchaseDescriptions.value(u"en_US"_s), u"Changed by a test"_s);
    QCOMPARE(productOf(changed, u"OP-1002"_s)->names.value(u"nl_NL"_s), u"Zeskantmoer M8, gewijzigd"_s);
    QVERIFY(!productOf(changed, u"OP-1012"_s)->active);
    QVERIFY(!partnerOf(changed, u"Ruud Kramer"_s) && partnerOf(changed, u"Nieuwe Leverancier B.V."_s));
    QCOMPARE(changed.partners.size(), partners);

    // The same as all of it anew.
    options.full = true;
    run.run(options);
    QVERIFY(!run.error);
    test::compareRecords(changed, run.sink.data());
}

void TstSyncLab::pagesSmallOrLargeBringTheSame()
{
    SYNCED();
    const MasterData before = run.sink.data();
    SyncOptions options;
    options.full = true;
    options.pageSize = 7;
    run.run(options);
    QVERIFY2(!run.error, qPrintable(run.error ? run.error->toLogLine() : QString()));
    QCOMPARE(run.sink.modeOf(Table::Products), PassMode::Replace);
    QVERIFY(run.sink.pages() > 30);
    test::compareRecords(run.sink.data(), before);
}

void TstSyncLab::stopsWhenAsked()
{
    SYNCED();
    const int commits = run.sink.commits();
    std::stop_source stop;
    SyncOptions options;
    options.full = true;
    options.pageSize = 10;
    run.run(
        options,
        [&](const SyncProgress& progress) {
            if (progress.table == Table::Partners && progress.rows > 0)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(run.error);
    QCOMPARE(run.error->code, ErrorCode::Cancelled);
    QCOMPARE(run.sink.commits(), commits);
    run.error.reset();
}

void TstSyncLab::cleanupTestCase()
{
    allSynced.clear(); // drops the databases while the application still lives
}

int main(int argc, char** argv)
{
    return test::runInLab<TstSyncLab>(argc, argv);
}

#include "tst_sync_lab.moc"
