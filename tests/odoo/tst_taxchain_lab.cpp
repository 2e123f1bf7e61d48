// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching op_odoo op_test_support
// LABELS: odoo
// TIMEOUT: 600
#include "core/matching/FiscalPositions.h"
#include "core/matching/TaxResolver.h"
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "tests/support/LabDatabase.h"
#include "tests/support/LabTest.h"
#include "tests/support/MemorySyncSink.h"

#include <QTest>

using namespace op;
using namespace op::matching;
using namespace op::odoo;
using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t* vendorNames[] = {
    u"Van Dijk Bevestigingen B.V.",      u"Kramer Elektrotechniek B.V.", u"Atelier Zonnehof",
    u"Hoffmann Verbindungstechnik GmbH", u"Müller & Söhne Werkzeuge",    u"Vlaamse Verpakkingen NV",
    u"Fjordline Industrier AS",          u"Great Lakes Fasteners Inc.",
};
constexpr const char16_t* productCodes[] = {u"OP-1001", u"OP-1009", u"OP-1020", u"OP-FREIGHT", u"OP-1014"};

/// One database of its own, synced: orders made here disturb nobody.
struct Synced
{
    explicit Synced(const test::LabServer& server) : database(server, u"taxchain"_s)
    {
        if (!database.isMade())
            return;
        transport = std::make_unique<XmlRpcTransport>(database.server().technical);
        sync();
    }

    void sync()
    {
        const Result<ServerProfile> found = discoverProfile(*transport);
        if (!found) {
            trouble = found.error().toLogLine();
            return;
        }
        profile = *found;
        test::MemorySyncSink sink;
        const Clock clock;
        const Result<SyncReport> report = MasterDataSync(*transport, profile, clock).run({}, sink);
        if (!report) {
            trouble = report.error().toLogLine();
            return;
        }
        data = std::make_shared<const masterdata::MasterDataSnapshot>(sink.data());
        for (const masterdata::Company& known : data->data().companies)
            if (known.name == database.server().company)
                company = known.id;
    }

    [[nodiscard]] PartnerId vendor(QStringView name) const
    {
        for (const masterdata::Partner& partner : data->data().partners)
            if (partner.name == name)
                return partner.id;
        return {};
    }

    test::LabDatabase database;
    std::unique_ptr<XmlRpcTransport> transport;
    ServerProfile profile;
    masterdata::SnapshotPtr data;
    CompanyId company;
    QString trouble;
};

/// What the server's own form would choose for \a vendor (odoo-rpc.md 6.4); 0 = none.
Result<qint64> serversPosition(Synced& synced, PartnerId vendor)
{
    const OdooValue values =
        OdooValue::dict({{u"partner_id"_s, vendor.value}, {u"company_id"_s, synced.company.value}});
    OdooCall call{
        u"purchase.order"_s, u"onchange"_s, {}, {{u"context"_s, callContext(synced.company.value)}}, CallKind::Read};
    if (synced.profile.version.major >= 17) {
        call.args = {
            OdooValue::list({}), values, OdooValue::list({u"partner_id"_s}),
            OdooValue::dict({{u"partner_id"_s, OdooValue::dict({})}, {u"fiscal_position_id"_s, OdooValue::dict({})}})};
    } else {
        call.args = {OdooValue::list({}), values, u"partner_id"_s,
                     OdooValue::dict({{u"partner_id"_s, u"1"_s}, {u"fiscal_position_id"_s, u""_s}})};
    }
    const Result<OdooValue> answer = synced.transport->call(call);
    if (!answer)
        return failure(answer.error());
    return answer->member(u"value").member(u"fiscal_position_id").toMany2oneId();
}

/// The taxes that the server itself gives the lines of a new draft, by product.
Result<QHash<qint64, QList<qint64>>> serversTaxes(Synced& synced, PartnerId vendor, const QList<ProductId>& products)
{
    OdooList lines;
    for (const ProductId product : products) {
        lines.push_back(OdooValue::list(
            {0, 0,
             OdooValue::dict(
                 {{u"product_id"_s, product.value}, {u"product_qty"_s, 1}, {u"price_unit"_s, Decimal(1)}})}));
    }
    OdooStruct values{
        {u"partner_id"_s, vendor.value}, {u"company_id"_s, synced.company.value}, {u"order_line"_s, OdooValue(lines)}};
    for (const masterdata::PickingType& type : synced.data->data().pickingTypes)
        if (type.company == synced.company && type.active)
            values.emplace_back(u"picking_type_id"_s, type.id.value);
    const OdooStruct named{{u"context"_s, callContext(synced.company.value)}};
    const Result<OdooValue> made =
        synced.transport->call({u"purchase.order"_s, u"create"_s, {OdooValue(values)}, named, CallKind::Write});
    if (!made)
        return failure(made.error());
    const QString taxField = synced.profile.fields.name(Field::LineTaxes);
    const Result<OdooValue> rows =
        synced.transport->call({u"purchase.order.line"_s,
                                u"search_read"_s,
                                {OdooValue::list({OdooValue::list({u"order_id"_s, u"="_s, made->toInt()})}),
                                 OdooValue::list({u"product_id"_s, taxField})},
                                named,
                                CallKind::Read});
    if (!rows)
        return failure(rows.error());
    QHash<qint64, QList<qint64>> taxes;
    for (const OdooValue& row : rows->toList()) {
        QList<qint64>& ids = taxes[row.member(u"product_id").toMany2oneId()];
        for (const OdooValue& id : row.member(taxField).toList())
            ids.append(id.toInt());
        std::sort(ids.begin(), ids.end());
    }
    return taxes;
}

} // namespace

/// Our fiscal positions and taxes against what real servers choose by themselves.
class TstTaxChainLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_synced.clear(); }
    void choosesAndMapsLikeTheServer_data();
    void choosesAndMapsLikeTheServer();
    void reverseChargeAddsNothing_data() { test::addServers(); }
    void reverseChargeAddsNothing();

private:
    std::vector<std::unique_ptr<Synced>> m_synced;
};

void TstTaxChainLab::initTestCase()
{
    for (const test::LabServer& server : test::labServers()) {
        auto synced = std::make_unique<Synced>(server);
        QVERIFY2(synced->database.isMade(), "the lab made no database");
        QVERIFY2(synced->trouble.isEmpty(), qPrintable(synced->trouble));
        QVERIFY(!synced->company.isNull());
        m_synced.push_back(std::move(synced));
    }
}

void TstTaxChainLab::choosesAndMapsLikeTheServer_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("vendor");
    for (size_t i = 0; i < m_synced.size(); ++i)
        for (const char16_t* name : vendorNames)
            QTest::addRow("%d %s", m_synced[i]->database.server().major, qPrintable(QStringView(name).toString()))
                << static_cast<int>(i) << QStringView(name).toString();
    // records of Odoo's own demo data: without country, without VAT, of other countries
    for (size_t i = 0; i < m_synced.size(); ++i) {
        int taken = 0;
        for (const masterdata::Partner& partner : m_synced[i]->data->data().partners) {
            const bool isPlain = partner.isCompany && partner.active && partner.company.isNull()
                && partner.commercial == partner.id && !partner.name.isEmpty();
            if (!isPlain || taken == 6)
                continue;
            const bool isSeeded = std::any_of(std::begin(vendorNames), std::end(vendorNames),
                                              [&](const char16_t* name) { return partner.name == QStringView(name); });
            if (isSeeded)
                continue;
            ++taken;
            QTest::addRow("%d demo %lld", m_synced[i]->database.server().major, partner.id.value)
                << static_cast<int>(i) << partner.name;
        }
    }
}

void TstTaxChainLab::choosesAndMapsLikeTheServer()
{
    QFETCH(int, index);
    QFETCH(QString, vendor);
    Synced& synced = *m_synced.at(static_cast<size_t>(index));
    const PartnerId partner = synced.vendor(vendor);
    QVERIFY2(!partner.isNull(), "not in the synced data");

    const extraction::IncomingOrder order;
    const MatchContext context;
    MatchScope scope{*synced.data, order, context, synced.company, partner, {}, {}, QDate(2026, 3, 1)};
    const FiscalPositionChoice choice = chooseFiscalPosition(scope);
    const Result<qint64> position = serversPosition(synced, partner);
    QVERIFY2(position, qPrintable(position ? QString() : position.error().toLogLine()));
    QCOMPARE(choice.position.value, *position);

    scope.fiscalPosition = choice.position;
    QList<ProductId> products;
    for (const char16_t* code : productCodes) {
        const std::vector<ProductId> found = synced.data->productsByCode(QStringView(code).toString());
        QCOMPARE(found.size(), size_t(1));
        products.append(found.front());
    }
    const auto taxes = serversTaxes(synced, partner, products);
    QVERIFY2(taxes, qPrintable(taxes ? QString() : taxes.error().toLogLine()));
    QCOMPARE(taxes->size(), products.size());
    for (const ProductId product : std::as_const(products)) {
        const TaxOutcome outcome = resolveTaxes(u"lines[0]"_s, synced.data->product(product), {}, scope);
        QList<qint64> ours;
        for (const TaxId id : outcome.proposal.taxes)
            ours.append(id.value);
        std::sort(ours.begin(), ours.end());
        QCOMPARE(ours, taxes->value(product.value));
    }
}

void TstTaxChainLab::reverseChargeAddsNothing()
{
    QFETCH(int, index);
    Synced& synced = *m_synced.at(static_cast<size_t>(index));
    int plain = 0;
    int reverse = 0;
    for (const masterdata::Tax& tax : synced.data->data().taxes) {
        if (tax.company != synced.company || tax.use != u"purchase" || tax.amountType != u"percent")
            continue;
        // the chart's own ids say what each tax is (odoo-rpc.md 6.5)
        const QString id = tax.xmlId.section(u'.', -1);
        if (id.isEmpty())
            continue;
        const bool addsNothing = id.contains(u"btw_ink_0") || id.contains(u"btw_I_") || id.contains(u"btw_E");
        const std::optional<Decimal> rate = effectiveRate(*synced.data, {tax.id});
        QVERIFY(rate);
        QVERIFY2(*rate == (addsNothing ? Decimal(0) : tax.amount), qPrintable(tax.xmlId));
        ++(addsNothing ? reverse : plain);
    }
    QVERIFY2(plain >= 5 && reverse >= 5, "the sync brings no external ids of taxes");
}

int main(int argc, char** argv)
{
    return test::runInLab<TstTaxChainLab>(argc, argv);
}

#include "tst_taxchain_lab.moc"
