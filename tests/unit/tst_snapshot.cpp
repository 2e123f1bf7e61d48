// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_masterdata
#include "core/masterdata/SyncSink.h"
#include "tests/support/MatchingWorld.h"

#include <QSet>
#include <QTest>

using namespace op;
using namespace op::masterdata;
using namespace op::test;

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partnersAreFoundByEachKey()
    {
        const SnapshotPtr data = MatchingWorld().snapshot();
        const auto only = [](PartnerId id) { return std::vector<PartnerId>{id}; };
        // the contact carries a copy of the number: it comes as its company, once
        QCOMPARE(data->partnersByVat(QStringLiteral("nl 8176.400.71 B01")), only(world::vanDijk));
        QCOMPARE(data->partnersByVat(QStringLiteral("NL823170007B16")), only(world::kramer));
        QCOMPARE(data->partnersByVat(QStringLiteral("823170007B16")), only(world::kramer));
        QVERIFY(data->partnersByVat(QStringLiteral("DE823170007B16")).empty());
        QVERIFY(data->partnersByVat(QStringLiteral("/")).empty());
        QVERIFY(data->partnersByVat({}).empty());
        QCOMPARE(data->partnersByVat(QStringLiteral("NL829550021B10")),
                 (std::vector<PartnerId>{world::bakkerRotterdam, world::bakkerUtrecht}));
        QCOMPARE(data->partnersByRegisterNumber(QStringLiteral("KVK 5341.2876")), only(world::kramer));
        QCOMPARE(data->partnersByRegisterNumber(QStringLiteral("5081234")), only(world::vanDijkZwolle));
        QVERIFY(data->partnersByRegisterNumber(QStringLiteral("70412")).empty()); // HRA and HRB are two registers
        QCOMPARE(data->partnersByRegisterNumber(QStringLiteral("Köln HRB 70412")), only(world::hoffmann));
        QCOMPARE(data->partnersByGln(QStringLiteral("8719000200021")), only(world::vanDijk));
        QCOMPARE(data->partnersByIban(QStringLiteral("NL16 RABO 0310 0200 12")), only(world::bakkerRotterdam));
        QCOMPARE(data->partnersByEmail(QStringLiteral("Atelier.Zonnehof@gmail.com")), only(world::zonnehof));
        QCOMPARE(data->partnersByEmailDomain(QStringLiteral("Vandijk-Bevestigingen.example")), only(world::vanDijk));
        QVERIFY(data->partnersByEmailDomain(QStringLiteral("gmail.com")).empty());
        QVERIFY(data->partnersByEmailDomain(QStringLiteral("bevestigingen.example")).empty());
    }

    void productsAreFoundByEachKey()
    {
        MatchingWorld made;
        made.product(world::bolt).barcode = QStringLiteral("0012345678905");
        const SnapshotPtr data = made.snapshot();
        QCOMPARE(data->productsByCode(QStringLiteral(" op-1001 ")), std::vector<ProductId>{world::bolt});
        QCOMPARE(data->productsByCode(QStringLiteral("OP-1015")),
                 (std::vector<ProductId>{world::tieBlack, world::tieWhite}));
        QVERIFY(data->productsByCode({}).empty());
        QCOMPARE(data->productsByBarcode(QStringLiteral("012345678905")), std::vector<ProductId>{world::bolt});
        QVERIFY(data->productsByBarcode({}).empty());
        QCOMPARE(data->packagingsByBarcode(QStringLiteral("18719000190015")).size(), size_t(1));
        QCOMPARE(data->packagingsOf(world::nut).size(), size_t(1));
        QCOMPARE(data->variantsOf(TemplateId(1107)), (std::vector<ProductId>{world::boot42, world::boot43}));
        QCOMPARE(data->supplierInfosByCode(QStringLiteral("a-100")).size(), size_t(2));
        // a row on the template counts for both variants
        QCOMPARE(data->supplierInfosFor(world::boot43).size(), size_t(1));
    }

    void priceRowsComeInOdoosOrder()
    {
        MatchingWorld made;
        made.addPrice(world::vanDijk, world::bolt, {}, {}, "0.30").sequence = -1;
        made.addPrice(world::contact, world::bolt, {}, {}, "0.20");
        const SnapshotPtr data = made.snapshot();
        QStringList prices;
        for (const SupplierInfo* info : data->supplierInfosFor(world::bolt))
            prices.append(info->price.toString());
        // sequence, then the larger minimum, then the lower price
        QCOMPARE(prices,
                 QStringList(
                     {QStringLiteral("0.30"), QStringLiteral("0.19"), QStringLiteral("0.20"), QStringLiteral("0.25")}));
        // rows of the contact are the company's
        QCOMPARE(data->supplierInfosOf(world::contact).size(), data->supplierInfosOf(world::vanDijk).size());
    }

    void companyPropertiesAreOfTheCommercialPartner()
    {
        const SnapshotPtr data = MatchingWorld().snapshot();
        QCOMPARE(data->commercialPartner(world::contact), world::vanDijk);
        QCOMPARE(data->commercialPartner(PartnerId(999)), PartnerId(999));
        QCOMPARE(data->propertiesOf(world::contact, world::ours).paymentTerm, PaymentTermId(1));
        QCOMPARE(data->propertiesOf(world::contact, world::other).paymentTerm, PaymentTermId());
        QCOMPARE(data->propertiesOf(world::contact, world::other).company, world::other);
    }

    void parentCyclesEnd()
    {
        MatchingWorld made;
        made.partner(world::contact).commercial = {};
        made.partner(world::contact).parent = world::nowhere;
        made.partner(world::nowhere).isCompany = false;
        made.partner(world::nowhere).commercial = {};
        made.partner(world::nowhere).parent = world::contact;
        const SnapshotPtr data = made.snapshot();
        QVERIFY(!data->commercialPartner(world::contact).isNull());
    }

    void possibleVendorsHideNothing()
    {
        MatchingWorld made;
        Partner person;
        person.id = PartnerId(50);
        person.name = QStringLiteral("A person");
        made.data.partners.push_back(person);
        person.id = PartnerId(51);
        person.supplierRank = 1;
        made.data.partners.push_back(person);
        person.id = PartnerId(52);
        person.supplierRank = 0;
        made.data.partners.push_back(person);
        made.addPrice(PartnerId(52), world::bolt, {}, {}, "1");
        made.addPrice(PartnerId(9999), world::bolt, {}, {}, "1"); // not visible to the technical user
        const SnapshotPtr data = made.snapshot();
        const auto& vendors = data->possibleVendors();
        const auto has = [&](qint64 id) { return std::binary_search(vendors.begin(), vendors.end(), PartnerId(id)); };
        QVERIFY(!has(50));
        QVERIFY(has(51));
        QVERIFY(has(52));
        QVERIFY(!has(9999));
        QVERIFY(has(world::oudeMaas.value)); // archived ones too: they are shown, and block
        QVERIFY(!has(world::contact.value)); // stands for its company
        QCOMPARE(QSet<PartnerId>(vendors.begin(), vendors.end()).size(), static_cast<qsizetype>(vendors.size()));
    }

    void historyIsNewestFirst()
    {
        MatchingWorld made;
        PastOrder older = made.data.pastOrders.front();
        older.id = PurchaseOrderId(2);
        older.orderDate = older.orderDate.addYears(-1);
        PastOrder newer = older;
        newer.id = PurchaseOrderId(3);
        newer.orderDate = older.orderDate.addYears(2);
        made.data.pastOrders.push_back(older);
        made.data.pastOrders.push_back(newer);
        PastOrderLine line = made.data.pastOrderLines.front();
        for (const qint64 id : {2, 3}) {
            line.id = PurchaseLineId(id);
            line.order = PurchaseOrderId(id);
            made.data.pastOrderLines.push_back(line);
        }
        const SnapshotPtr data = made.snapshot();
        std::vector<qint64> orders;
        for (const PastOrder* order : data->pastOrdersOf(world::contact))
            orders.push_back(order->id.value);
        QCOMPARE(orders, (std::vector<qint64>{3, 1, 2}));
        std::vector<qint64> lines;
        for (const PastOrderLine* past : data->pastLinesOf(world::bolt))
            lines.push_back(past->id.value);
        QCOMPARE(lines, (std::vector<qint64>{3, 1, 2}));
    }

    void recordsAreFoundWhateverTheirOrder()
    {
        MatchingWorld made;
        std::reverse(made.data.products.begin(), made.data.products.end());
        std::reverse(made.data.partners.begin(), made.data.partners.end());
        const SnapshotPtr data = made.snapshot();
        QCOMPARE(data->product(world::bolt)->defaultCode, QStringLiteral("OP-1001"));
        QCOMPARE(data->partner(world::kramer)->name, QStringLiteral("Kramer Elektrotechniek B.V."));
        QVERIFY(!data->product(ProductId(1)));
        QVERIFY(!data->product({}));
        QCOMPARE(data->fingerprint(), MatchingWorld().snapshot()->fingerprint());
    }

    void smallLookUps()
    {
        const SnapshotPtr data = MatchingWorld().snapshot();
        QCOMPARE(data->currencyByCode(QStringLiteral("eur"))->id, CurrencyId(1));
        QVERIFY(!data->currencyByCode({}));
        QCOMPARE(data->countryByCode(QStringLiteral("de"))->id, CountryId(2));
        QCOMPARE(data->digits(QStringLiteral("Product Price"), 9), 2);
        QCOMPARE(data->digits(QStringLiteral("Nothing"), 9), 9);
        QCOMPARE(data->vatOf(*data->partner(world::kramer)).country, QStringLiteral("NL"));
    }

    void fingerprintFollowsTheContent_data()
    {
        QTest::addColumn<int>("change");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("change %d", i) << i;
    }

    void fingerprintFollowsTheContent()
    {
        QFETCH(int, change);
        MatchingWorld made;
        const QString before = made.snapshot()->fingerprint();
        QCOMPARE(before.size(), 24);
        made.data.syncedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(made.snapshot()->fingerprint(), before); // when it was fetched changes no proposal
        switch (change) {
        case 0:
            made.product(world::bolt).names[QStringLiteral("nl_NL")] += u'x';
            break;
        case 1:
            made.partner(world::kramer).email.clear();
            break;
        case 2:
            made.data.supplierInfos.front().price += Decimal(1, 2);
            break;
        case 3:
            made.data.fiscalPositions.front().mappings.append({world::tax21, {}});
            break;
        case 4:
            made.data.taxes.front().active = false;
            break;
        case 5:
            made.data.uoms.front().sizeInReference = 2;
            break;
        case 6:
            made.data.pastOrderLines.clear();
            break;
        case 7:
            std::swap(made.data.products.front().defaultCode, made.data.products.front().barcode);
            break;
        default:
            QFAIL("no such change");
        }
        QVERIFY(made.snapshot()->fingerprint() != before);
    }

    void tablesHaveNames()
    {
        QSet<QString> names;
        for (int i = 0; i < tableCount; ++i)
            names.insert(tableName(static_cast<Table>(i)));
        QCOMPARE(names.size(), tableCount);
        QVERIFY(!names.contains(QString()));
        QCOMPARE(tableName(Table::Products), QStringLiteral("products"));
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
