// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/masterdata/MasterDataRepository.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "core/storage/masterdata/StagingWriter.h"
#include "tests/support/MasterDataSamples.h"
#include "tests/support/SelfProcess.h"
#include "tests/support/TempWorkspace.h"

#include <QtTest>

#include <algorithm>

using namespace op;
using namespace op::masterdata;
using namespace op::storage;
using test::sampleProduct;
using test::sampleProducts;
using test::sampleTime;

namespace {

const QString connectionName = QStringLiteral("main");

// Stages 3000 products, says so, and waits to be killed.
int stageUntilKilled(const QString& folder)
{
    const auto workspace = Workspace::open(folder);
    SqliteSyncSink sink(**workspace, connectionName);
    if (!sink.begin() || !sink.beginTable(Table::Products, PassMode::Replace))
        return 1;
    for (int page = 0; page < 3; ++page)
        if (!sink.page(sampleProducts(1 + page * 1000, 1000)))
            return 2;
    if (!sink.endTable(sampleTime(1)) || !sink.mark(Table::Products)) // mark() waits until everything is written
        return 3;
    test::SelfProcess::say("staged");
    QThread::sleep(60);
    return 0;
}

} // namespace

class TestSyncSink : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TempWorkspace> m_temp;

    MasterData load(const QString& name = connectionName)
    {
        auto data = MasterDataRepository(m_temp->database()).load(name);
        if (!data)
            qFatal("load: %s", qPrintable(data.error().toLogLine()));
        return std::move(*data);
    }
    qint64 storedRows(const QString& table = QStringLiteral("md_products"))
    {
        return m_temp->database().scalar(QStringLiteral("SELECT count(*) FROM %1").arg(table))->toLongLong();
    }
    template <class Record>
    Result<void> replace(Table table, const std::vector<Record>& records, const QString& name = connectionName)
    {
        SqliteSyncSink sink(m_temp->workspace(), name);
        return test::syncWhole(sink, table, records);
    }
    /// A delta of products: changed rows, and the ids that exist on the server.
    Result<void> change(const std::vector<Product>& changed, std::vector<qint64> existing, const QDateTime& highest)
    {
        SqliteSyncSink sink(m_temp->workspace(), connectionName);
        OP_CHECK(sink.begin());
        OP_CHECK(sink.beginTable(Table::Products, PassMode::Upsert));
        if (!changed.empty())
            OP_CHECK(sink.page(changed));
        OP_CHECK(sink.retainOnly(std::move(existing)));
        OP_CHECK(sink.endTable(highest));
        return sink.commit(QStringLiteral("19.0"), sampleTime(5000));
    }
    static std::vector<qint64> idsUpTo(qint64 last)
    {
        std::vector<qint64> ids;
        for (qint64 id = last; id > 0; --id) // not sorted on purpose
            ids.push_back(id);
        return ids;
    }

private Q_SLOTS:
    void init() { m_temp = std::make_unique<test::TempWorkspace>(); }
    void cleanup() { m_temp.reset(); }

    void keepsEveryFieldOfEveryRecord()
    {
        SqliteSyncSink sink(m_temp->workspace(), connectionName);
        QVERIFY(sink.begin().has_value());
        MasterData sent;
        const auto send = [&](Table table, auto record, auto& list) {
            using Record = decltype(record);
            Record plain; // a second record with nothing but an id: empty fields stay empty
            plain.id = decltype(plain.id)(9);
            list = {record, plain};
            return sink.beginTable(table, PassMode::Replace).has_value()
                && sink.page(std::vector<Record>(list)).has_value() && sink.endTable(sampleTime(1)).has_value();
        };
        const auto text = [](const char* word) { return QString::fromUtf8(word); };
        QVERIFY(send(Table::Companies,
                     Company{CompanyId(1), text("Firma Ä"), PartnerId(2), CurrencyId(3), CountryId(4), text("NL001"),
                             text("KvK"), text("871"), text("a@b"), text("round_globally")},
                     sent.companies));
        QVERIFY(send(Table::Currencies, Currency{CurrencyId(1), text("EUR"), text("€"), Decimal(1, 2), false},
                     sent.currencies));
        QVERIFY(send(Table::Countries, Country{CountryId(1), text("NL"), text("Nederland")}, sent.countries));
        QVERIFY(send(Table::CountryGroups, CountryGroup{CountryGroupId(1), text("EU"), {CountryId(4), CountryId(2)}},
                     sent.countryGroups));
        QVERIFY(send(Table::Languages, Language{1, text("nl_NL"), text("Nederlands")}, sent.languages));
        QVERIFY(send(Table::DecimalPrecisions, DecimalPrecision{1, text("Product Price"), 4}, sent.decimalPrecisions));
        QVERIFY(send(Table::Uoms,
                     Uom{UomId(1),
                         {{text("en_US"), text("Dozen")}, {text("nl_NL"), text("Dozijn")}},
                         7,
                         Decimal(12),
                         Decimal(1, 2),
                         false},
                     sent.uoms));
        QVERIFY(send(Table::Taxes,
                     Tax{TaxId(1),
                         text("21%"),
                         text("BTW"),
                         text("l10n_nl.x"),
                         CompanyId(1),
                         text("purchase"),
                         text("percent"),
                         Decimal(2100, 2),
                         true,
                         false,
                         5,
                         text("service"),
                         {FiscalPositionId(3)},
                         {TaxId(8), TaxId(9)},
                         true,
                         false,
                         {TaxId(6), TaxId(7)},
                         true,
                         Decimal(-100)},
                     sent.taxes));
        FiscalPosition position{
            FiscalPositionId(1), text("EU"),          CompanyId(1), false,        true, true, 3,         CountryId(4),
            CountryGroupId(5),   {CountryStateId(6)}, text("1000"), text("1999"), {},   true, {TaxId(2)}};
        position.mappings = {{TaxId(1), TaxId(2)}, {TaxId(3), TaxId()}};
        QVERIFY(send(Table::FiscalPositions, position, sent.fiscalPositions));
        QVERIFY(send(Table::PickingTypes,
                     PickingType{PickingTypeId(1), text("Receipts"), CompanyId(1), text("WH"), false, 2},
                     sent.pickingTypes));
        QVERIFY(
            send(Table::PaymentTerms, PaymentTerm{PaymentTermId(1), text("30 days"), CompanyId(1)}, sent.paymentTerms));
        Partner partner{PartnerId(1),
                        text("Müller"),
                        PartnerId(2),
                        PartnerId(3),
                        true,
                        false,
                        CompanyId(1),
                        text("/"),
                        text("ref"),
                        text("123"),
                        text("gln"),
                        text("a@b, c@d"),
                        text("+31"),
                        text("Straat 1"),
                        text("1011"),
                        text("Amsterdam"),
                        CountryId(4),
                        CountryStateId(5),
                        text("nl_NL"),
                        6,
                        {},
                        sampleTime(77)};
        partner.properties = {{CompanyId(1), PaymentTermId(2), CurrencyId(3), FiscalPositionId(4)},
                              {CompanyId(2), PaymentTermId(), CurrencyId(), FiscalPositionId(5)}};
        QVERIFY(send(Table::Partners, partner, sent.partners));
        QVERIFY(send(Table::BankAccounts, BankAccount{1, PartnerId(2), text("NL91 ABNA"), false}, sent.bankAccounts));
        QVERIFY(send(Table::Products, sampleProduct(1), sent.products));
        QVERIFY(send(Table::SupplierInfos,
                     SupplierInfo{1, PartnerId(2), TemplateId(3), ProductId(4), text("code"), text("name"), UomId(5),
                                  Decimal(10), Decimal(123450, 5), Decimal(25, 1), CurrencyId(6), CompanyId(7),
                                  QDate(2026, 1, 2), QDate(2026, 12, 31), 14, 3},
                     sent.supplierInfos));
        QVERIFY(send(Table::Packagings,
                     Packaging{1, ProductId(2), text("Box"), text("871"), Decimal(200), UomId(3), CompanyId(4)},
                     sent.packagings));
        QVERIFY(
            send(Table::PastOrders,
                 PastOrder{PurchaseOrderId(1), text("P00001"), PartnerId(2), CompanyId(3), text("ref"), text("origin"),
                           text("draft"), sampleTime(1), CurrencyId(4), Decimal(100), Decimal(121), sampleTime(2)},
                 sent.pastOrders));
        QVERIFY(send(Table::PastOrderLines,
                     PastOrderLine{PurchaseLineId(1), PurchaseOrderId(2), ProductId(3), text("Screw\nM4"), Decimal(5),
                                   UomId(4), Decimal(25, 1), sampleTime(3)},
                     sent.pastOrderLines));
        QVERIFY(sink.commit(QStringLiteral("saas~18.2"), sampleTime(100)).has_value());

        const MasterData got = load();
        QCOMPARE(got.serverVersion, QStringLiteral("saas~18.2"));
        QCOMPARE(got.syncedAt, sampleTime(100));
        QVERIFY(got.companies == sent.companies);
        QVERIFY(got.currencies == sent.currencies);
        QVERIFY(got.countries == sent.countries);
        QVERIFY(got.countryGroups == sent.countryGroups);
        QVERIFY(got.languages == sent.languages);
        QVERIFY(got.decimalPrecisions == sent.decimalPrecisions);
        QVERIFY(got.uoms == sent.uoms);
        QVERIFY(got.taxes == sent.taxes);
        QVERIFY(got.fiscalPositions == sent.fiscalPositions);
        QVERIFY(got.pickingTypes == sent.pickingTypes);
        QVERIFY(got.paymentTerms == sent.paymentTerms);
        QVERIFY(got.partners == sent.partners);
        QVERIFY(got.bankAccounts == sent.bankAccounts);
        QVERIFY(got.products == sent.products);
        QVERIFY(got.supplierInfos == sent.supplierInfos);
        QVERIFY(got.packagings == sent.packagings);
        QVERIFY(got.pastOrders == sent.pastOrders);
        QVERIFY(got.pastOrderLines == sent.pastOrderLines);
    }

    void givesRowsInIdOrder()
    {
        QVERIFY(replace(Table::Products, std::vector<Product>{sampleProduct(7), sampleProduct(2), sampleProduct(5)})
                    .has_value());
        const MasterData data = load();
        QCOMPARE(data.products.size(), size_t(3));
        QVERIFY(std::is_sorted(data.products.begin(), data.products.end(),
                               [](const Product& a, const Product& b) { return a.id < b.id; }));
    }

    void showsAPassOnlyWhenItIsComplete()
    {
        QVERIFY(replace(Table::Products, sampleProducts(1, 50)).has_value());
        {
            SqliteSyncSink sink(m_temp->workspace(), connectionName);
            QVERIFY(sink.begin().has_value());
            QVERIFY(sink.beginTable(Table::Products, PassMode::Replace).has_value());
            QVERIFY(sink.page(sampleProducts(1000, 20)).has_value());
            QVERIFY(sink.endTable(sampleTime(9)).has_value());
            QCOMPARE(sink.mark(Table::Products)->rows, 50); // everything is written by now
            QCOMPARE(storedRows(), 70);
            QVERIFY(load().products == sampleProducts(1, 50));
        }
        QVERIFY(load().products == sampleProducts(1, 50));
        QCOMPARE(storedRows(), 50); // what broke off is gone
    }

    void replacesOnlyTheTablesOfThePass()
    {
        QVERIFY(replace(Table::Products, sampleProducts(1, 50)).has_value());
        QVERIFY(replace(Table::Countries, std::vector<Country>{{CountryId(1), QStringLiteral("NL"), {}}}).has_value());
        QVERIFY(load().products == sampleProducts(1, 50));
        QCOMPARE(load().countries.size(), size_t(1));
        QVERIFY(replace(Table::Products, sampleProducts(30, 10)).has_value());
        QVERIFY(load().products == sampleProducts(30, 10));
        QTRY_COMPARE(storedRows(), 10);
    }

    void appliesDeltas_data()
    {
        QTest::addColumn<int>("changes");
        QTest::newRow("nothing") << 0;
        QTest::newRow("few, moved by the commit") << 30;
        QTest::newRow("many, table completed by copies") << 800;
    }
    void appliesDeltas()
    {
        QFETCH(const int, changes);
        QVERIFY(replace(Table::Products, sampleProducts(1, 2000)).has_value());
        // half of the changes are of known products, half are new ones; 1990 to 2000 are deleted on the server
        std::vector<Product> changed;
        for (int i = 0; i < changes; ++i) {
            changed.push_back(sampleProduct(i % 2 == 0 ? 1 + i : 2001 + i));
            changed.back().defaultCode = QStringLiteral("changed");
        }
        std::vector<qint64> existing = idsUpTo(1989);
        for (const Product& product : changed)
            existing.push_back(product.id.value);
        QVERIFY(change(changed, existing, sampleTime(4000)).has_value());

        const MasterData data = load();
        QCOMPARE(data.products.size(), size_t(1989 + changes / 2));
        QCOMPARE(std::count_if(data.products.begin(), data.products.end(),
                               [](const Product& product) { return product.defaultCode == QStringLiteral("changed"); }),
                 changes);
        for (const Product& product : data.products)
            if (product.defaultCode != QStringLiteral("changed"))
                QVERIFY(product == sampleProduct(product.id.value));
        MasterDataRepository repository(m_temp->database());
        QCOMPARE(repository.info(connectionName)->rows.value(Table::Products), 1989 + changes / 2);
        QCOMPARE(repository.info(connectionName)->syncedAt, sampleTime(5000));
        const auto mark = repository.mark(connectionName, Table::Products);
        QCOMPARE(mark->highestWriteDate, sampleTime(4000));
        QCOMPARE(mark->lastFull, sampleTime(2000)); // the pass that replaced
        QTRY_COMPARE(storedRows(), 1989 + changes / 2);
    }

    void aDeltaOnNothingIsAWholePass()
    {
        QVERIFY(change(sampleProducts(1, 10), idsUpTo(10), sampleTime(10)).has_value());
        QVERIFY(load().products == sampleProducts(1, 10));
        QCOMPARE(MasterDataRepository(m_temp->database()).mark(connectionName, Table::Products)->lastFull,
                 sampleTime(5000));
    }

    void aDeltaWithoutChangesKeepsItsMark()
    {
        QVERIFY(replace(Table::Products, sampleProducts(1, 10)).has_value());
        QVERIFY(change({}, idsUpTo(10), {}).has_value());
        QCOMPARE(MasterDataRepository(m_temp->database()).mark(connectionName, Table::Products)->highestWriteDate,
                 sampleTime(1000));
        QVERIFY(load().products == sampleProducts(1, 10));
    }

    void tellsMarksAndPasses()
    {
        MasterDataRepository repository(m_temp->database());
        QVERIFY(!repository.mark(connectionName, Table::Products)->highestWriteDate.isValid());
        QCOMPARE(repository.info(connectionName)->pass, 0);
        QVERIFY(replace(Table::Products, sampleProducts(1, 10)).has_value());
        const auto first = repository.info(connectionName);
        QVERIFY(first->pass > 0);
        QVERIFY(change({}, idsUpTo(10), {}).has_value());
        QVERIFY(repository.info(connectionName)->pass > first->pass);
    }

    void keepsConnectionsApart()
    {
        QVERIFY(replace(Table::Products, sampleProducts(1, 10)).has_value());
        QVERIFY(replace(Table::Products, sampleProducts(5, 3), QStringLiteral("branch")).has_value());
        QVERIFY(load().products == sampleProducts(1, 10));
        QVERIFY(load(QStringLiteral("branch")).products == sampleProducts(5, 3));
        QVERIFY(load(QStringLiteral("unknown")).products.empty());
    }

    void oneSyncOfAConnectionAtATime()
    {
        SqliteSyncSink first(m_temp->workspace(), connectionName, QStringLiteral("anna"));
        QVERIFY(first.begin().has_value());
        SqliteSyncSink second(m_temp->workspace(), connectionName, QStringLiteral("bert"));
        const auto refused = second.begin();
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().arguments.value(2), QStringLiteral("anna"));
        SqliteSyncSink elsewhere(m_temp->workspace(), QStringLiteral("branch"));
        QVERIFY(elsewhere.begin().has_value());
        first.abandon();
        SqliteSyncSink third(m_temp->workspace(), connectionName);
        QVERIFY(third.begin().has_value());
    }

    void twoConnectionsAtOnceDoNotSweepEachOther()
    {
        SqliteSyncSink one(m_temp->workspace(), connectionName);
        QVERIFY(one.begin().has_value());
        QVERIFY(one.beginTable(Table::Products, PassMode::Replace).has_value());
        QVERIFY(one.page(sampleProducts(1, 100)).has_value());
        QVERIFY(one.mark(Table::Products).has_value());
        {
            SqliteSyncSink other(m_temp->workspace(), QStringLiteral("branch"));
            QVERIFY(test::syncWhole(other, Table::Products, sampleProducts(1, 7)).has_value());
        }
        QVERIFY(one.page(sampleProducts(101, 100)).has_value());
        QVERIFY(one.endTable(sampleTime(1)).has_value());
        QVERIFY(one.commit(QStringLiteral("14.0"), sampleTime(2)).has_value());
        QVERIFY(load().products == sampleProducts(1, 200));
        QVERIFY(load(QStringLiteral("branch")).products == sampleProducts(1, 7));
    }

    void errorsOfTheWriterComeBack()
    {
        SqliteSyncSink sink(m_temp->workspace(), connectionName);
        QVERIFY(sink.begin().has_value());
        QVERIFY(sink.beginTable(Table::Products, PassMode::Replace).has_value());
        QVERIFY(sink.page(std::vector<Country>{{CountryId(1), {}, {}}}).has_value()); // of another table
        QCOMPARE(sink.commit({}, sampleTime(1)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(sink.page(sampleProducts(1, 1)).error().code, ErrorCode::InvalidArgument);
        QVERIFY(load().products.empty());
    }

    void aPassThatWasTakenOverDoesNotCount()
    {
        test::FakeClock clock;
        const auto database = *m_temp->workspace().connect(DatabaseOptions::Durability::Normal);
        StagingWriter slow(*database, clock, connectionName, QStringLiteral("slow"), LeaseOwner::self());
        QVERIFY(slow.begin().has_value());
        QVERIFY(slow.beginTable(Table::Products, PassMode::Replace).has_value());
        QVERIFY(slow.page(RecordPage(sampleProducts(1, 5))).has_value());
        QVERIFY(slow.endTable(sampleTime(1)).has_value());
        // the machine slept; meanwhile another process synced and swept
        clock.advance(StagingWriter::leaseLength.count() + 1);
        LeaseOwner rival = LeaseOwner::self();
        rival.process = QStringLiteral("rival");
        const auto second = m_temp->connect();
        StagingWriter quick(*second, clock, connectionName, QStringLiteral("quick"), rival);
        QVERIFY(quick.begin().has_value());
        QVERIFY(quick.beginTable(Table::Products, PassMode::Replace).has_value());
        QVERIFY(quick.page(RecordPage(sampleProducts(1, 9))).has_value());
        QVERIFY(quick.endTable(sampleTime(1)).has_value());
        QVERIFY(quick.commit(QStringLiteral("19.0"), sampleTime(3)).has_value());
        quick.finish();
        QCOMPARE(slow.commit(QStringLiteral("19.0"), sampleTime(4)).error().code, ErrorCode::Conflict);
        slow.finish();
        QVERIFY(load().products == sampleProducts(1, 9));
        QCOMPARE(storedRows(), 9);
    }

    void sweepsWhatAKilledSyncLeft()
    {
        QVERIFY(replace(Table::Products, sampleProducts(1, 10)).has_value());
        test::SelfProcess child({m_temp->folder()});
        QCOMPARE(child.heard(), QByteArray("staged"));
        child.kill();
        QVERIFY(load().products == sampleProducts(1, 10));
        QCOMPARE(storedRows(), 3010);
        SqliteSyncSink sink(m_temp->workspace(), connectionName);
        QVERIFY(sink.begin().has_value());
        QCOMPARE(storedRows(), 10);
        QVERIFY(load().products == sampleProducts(1, 10));
    }

    void sweepsAfterARemovedConnection()
    {
        QVERIFY(replace(Table::Products, sampleProducts(1, 10), QStringLiteral("gone")).has_value());
        QVERIFY(
            m_temp->database().execute(QStringLiteral("DELETE FROM md_tables WHERE connection = 'gone'")).has_value());
        QVERIFY(replace(Table::Products, sampleProducts(1, 5)).has_value());
        QTRY_COMPARE(storedRows(), 5);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList role = test::SelfProcess::role(); !role.isEmpty())
        return stageUntilKilled(role.first());
    TestSyncSink test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sync_sink.moc"
