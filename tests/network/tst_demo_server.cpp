// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_demo op_odoo
#include "core/demo/DemoData.h"
#include "core/demo/DemoOdoo.h"
#include "core/demo/DomainEvaluator.h"
#include "core/odoo/XmlRpcTransport.h"
#include "tests/support/Dialects.h"
#include "tests/support/RawRpc.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace op;
using namespace op::demo;
using namespace Qt::StringLiterals;
using test::RawRpc;

/// The demo server itself: domains, records, wire, planned trouble. Whether it resembles a real one is another test's
/// matter (tests/odoo/tst_demo_conversation.cpp).
class TstDemoServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluatesDomains_data();
    void evaluatesDomains();
    void holdsSoundSampleData_data() { test::addDialects(); }
    void holdsSoundSampleData();
    void choosesPositions_data();
    void choosesPositions();
    void rollsBack();
    void hidesOtherCompanies();
    void takesRequestsInPieces();
    void keepsAConnection();
    void servesManyAtOnce();
    void plansTrouble();
    void playsServersThatCannotBeUsed();
    void speaksWithACertificateOfItsOwn();
    void keepsWhatItHoldsOverAStop();
    void sendsControlCharactersAs14Does();

private:
    static OdooValue leaf(const QString& field, const QString& comparator, const OdooValue& value)
    {
        return OdooValue::list({field, comparator, value});
    }
};

Q_DECLARE_METATYPE(op::odoo::OdooValue)

void TstDemoServer::evaluatesDomains_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<OdooValue>("domain");
    QTest::addColumn<int>("found");
    const QString product = u"product.product"_s;
    const QString partner = u"res.partner"_s;
    const auto row = [](const char* name, const QString& model, std::initializer_list<OdooValue> terms, int found) {
        QTest::newRow(name) << model << OdooValue::list(terms) << found;
    };
    row("everything", product, {}, 63);
    row("equal", product, {leaf(u"default_code"_s, u"="_s, u"WT-1050"_s)}, 1);
    row("unequal", product, {leaf(u"default_code"_s, u"!="_s, u"WT-1050"_s)}, 62);
    row("in", product, {leaf(u"default_code"_s, u"in"_s, OdooValue::list({u"WT-1050"_s, u"WT-1040"_s, u"none"_s}))}, 2);
    row("not in", product, {leaf(u"default_code"_s, u"not in"_s, OdooValue::list({u"WT-1050"_s}))}, 62);
    row("ilike", product, {leaf(u"default_code"_s, u"ilike"_s, u"wt-70"_s)}, 6);
    row("like minds case", product, {leaf(u"default_code"_s, u"like"_s, u"wt-70"_s)}, 0);
    row("not ilike", product, {leaf(u"default_code"_s, u"not ilike"_s, u"wt-70"_s)}, 57);
    row("=ilike", product, {leaf(u"default_code"_s, u"=ilike"_s, u"wt-10%"_s)}, 9);
    row("=ilike is whole", product, {leaf(u"default_code"_s, u"=ilike"_s, u"wt-10"_s)}, 0);
    row("escaped percent", product, {leaf(u"default_code"_s, u"=ilike"_s, u"wt-10\\%"_s)}, 0);
    row("empty", product, {leaf(u"barcode"_s, u"="_s, false)}, 4);
    row("not empty", product, {leaf(u"barcode"_s, u"!="_s, false)}, 59);
    row("archived", product, {leaf(u"active"_s, u"="_s, false)}, 1);
    row("or", product,
        {u"|"_s, leaf(u"default_code"_s, u"="_s, u"WT-1050"_s), leaf(u"default_code"_s, u"="_s, u"WT-1040"_s)}, 2);
    row("not", product, {u"!"_s, leaf(u"default_code"_s, u"="_s, u"WT-1050"_s)}, 62);
    row("and within or", product,
        {u"|"_s, u"&"_s, leaf(u"default_code"_s, u"ilike"_s, u"WT-7"_s), leaf(u"default_code"_s, u"ilike"_s, u"-42"_s),
         leaf(u"default_code"_s, u"="_s, u"WT-1040"_s)},
        2);
    row("two terms", product,
        {leaf(u"default_code"_s, u"ilike"_s, u"WT-7"_s), leaf(u"default_code"_s, u"ilike"_s, u"-42"_s)}, 1);
    row("greater", product, {leaf(u"standard_price"_s, u">"_s, *Decimal::parse(u"50"))}, 5);
    row("at most", product, {leaf(u"standard_price"_s, u"<="_s, 0)}, 3);
    row("path", product, {leaf(u"uom_id.name"_s, u"="_s, u"m"_s)}, 4);
    row("path over many", product, {leaf(u"seller_ids.product_code"_s, u"="_s, u"EN-VS-S3"_s)}, 3);
    row("contacts", partner, {leaf(u"parent_id"_s, u"!="_s, false)}, 5);
    row("contacts of a name", partner, {leaf(u"parent_id"_s, u"ilike"_s, u"brinkman"_s)}, 2);
    row("always", partner, {OdooValue::list({1, u"="_s, 1}), leaf(u"parent_id"_s, u"!="_s, false)}, 5);
}

void TstDemoServer::evaluatesDomains()
{
    QFETCH(QString, model);
    QFETCH(OdooValue, domain);
    const DemoDatabase database = demoData(DemoDialect::Odoo19);
    const auto found = DomainEvaluator(database, u"en_US"_s).search(model, domain);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QTEST(static_cast<int>(found->size()), "found");
}

void TstDemoServer::holdsSoundSampleData()
{
    QFETCH(DemoDialect, dialect);
    const DemoDatabase database = demoData(dialect);
    QCOMPARE(database.records(u"product.product"_s).size(), 63);
    QCOMPARE(database.records(u"purchase.order"_s).size(), 7);
    QSet<QString> barcodes;
    for (const DemoRecord& product : database.records(u"product.product"_s)) {
        const qint64 id = product.value(u"id"_s).toInt();
        QVERIFY2(database.find(u"uom.uom"_s, product.value(u"uom_id"_s).toInt()),
                 qPrintable(product.value(u"default_code"_s).toText()));
        QVERIFY(database.find(u"product.template"_s, product.value(u"product_tmpl_id"_s).toInt()));
        QCOMPARE(database.relatedIds(u"product.product"_s, id, u"supplier_taxes_id"_s).size(), 1);
        QVERIFY(!product.value(u"name@nl_NL"_s).toText().isEmpty());
        const QString barcode = product.value(u"barcode"_s).toText();
        QVERIFY2(barcode.isEmpty() || !barcodes.contains(barcode), qPrintable(barcode));
        barcodes.insert(barcode);
    }
    const QString vendorField = database.schema().firstOf(u"product.supplierinfo"_s, {u"partner_id"_s, u"name"_s});
    for (const DemoRecord& row : database.records(u"product.supplierinfo"_s)) {
        QVERIFY(database.find(u"res.partner"_s, row.value(vendorField).toInt()));
        QVERIFY(row.value(u"price"_s).toDecimal() > Decimal(0));
    }
    for (const DemoRecord& order : database.records(u"purchase.order"_s)) {
        const qint64 id = order.value(u"id"_s).toInt();
        QVERIFY(order.value(u"amount_untaxed"_s).toDecimal() > Decimal(0));
        for (const qint64 line : database.relatedIds(u"purchase.order"_s, id, u"order_line"_s)) {
            QVERIFY(database.relatedId(u"purchase.order.line"_s, line, u"product_id"_s) > 0);
            const QString taxes = database.schema().firstOf(u"purchase.order.line"_s, {u"tax_ids"_s, u"taxes_id"_s});
            QVERIFY(!database.relatedIds(u"purchase.order.line"_s, line, taxes).isEmpty());
        }
    }
    QVERIFY(demoDocuments().size() >= 6);
}

void TstDemoServer::choosesPositions_data()
{
    QTest::addColumn<DemoDialect>("dialect");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("position");
    const auto row = [](const char* name, const QString& vendor, const QString& in14, const QString& in19) {
        QTest::addRow("14 %s", name) << DemoDialect::Odoo14 << vendor << in14;
        QTest::addRow("19 %s", name) << DemoDialect::Odoo19 << vendor << in19;
    };
    row("domestic", u"Brinkman Bevestigingen B.V."_s, u"Binnenland"_s, u"NL Domestic"_s);
    row("contact", u"Sanne de Ruiter"_s, u"Binnenland"_s, u"NL Domestic"_s);
    row("union", u"Rheinwerk Dichtungstechnik GmbH"_s, u"EU landen"_s, u"EU intra B2B"_s);
    row("world", u"Prairie Tool Company Inc."_s, u"Niet-EU landen"_s, u"EU non-intra"_s);
    row("world with a number", u"Nordvik Marine AS"_s, u"Niet-EU landen"_s, u"EU non-intra"_s);
}

void TstDemoServer::choosesPositions()
{
    QFETCH(DemoDialect, dialect);
    QFETCH(QString, vendor);
    QFETCH(QString, position);
    DemoOdoo server(dialect);
    const qint64 partner = server.idOf(u"res.partner"_s, u"name"_s, vendor);
    QVERIFY(partner > 0);
    const auto answer =
        server.ask(u"purchase.order"_s, u"onchange"_s,
                   {OdooValue(OdooList{}), OdooValue::dict({{u"partner_id"_s, partner}, {u"company_id"_s, 1}}),
                    dialect == DemoDialect::Odoo14 ? OdooValue(u"partner_id"_s) : OdooValue::list({u"partner_id"_s})});
    QVERIFY(answer);
    const qint64 chosen = answer->member(u"value").member(u"fiscal_position_id").toMany2oneId();
    QCOMPARE(chosen, server.idOf(u"account.fiscal.position"_s, u"name"_s, position));
    // 14 answers pairs, 19 bare ids
    QCOMPARE(answer->member(u"value").member(u"fiscal_position_id").isList(), dialect == DemoDialect::Odoo14);
}

void TstDemoServer::rollsBack()
{
    DemoOdoo server(DemoDialect::Odoo14);
    const int orders = server.count(u"purchase.order"_s);
    const int lines = server.count(u"purchase.order.line"_s);
    const qint64 vendor = server.idOf(u"res.partner"_s, u"name"_s, u"Brinkman Bevestigingen B.V."_s);
    const qint64 product = server.idOf(u"product.product"_s, u"default_code"_s, u"WT-1050"_s);
    // One good and one bad order in one load: neither is stored, and the number of the next one is not used up.
    const OdooValue columns =
        OdooValue::list({u"id"_s, u"partner_id/.id"_s, u"order_line/product_id/.id"_s, u"order_line/name"_s});
    const OdooValue rows = OdooValue::list({OdooValue::list({u"__t__.a"_s, vendor, product, u"x"_s}),
                                            OdooValue::list({u"__t__.b"_s, vendor, QString(), u"y"_s})});
    const auto answer = server.ask(u"purchase.order"_s, u"load"_s, {columns, rows});
    QVERIFY(answer && answer->member(u"ids") == OdooValue(false));
    QCOMPARE(server.count(u"purchase.order"_s), orders);
    QCOMPARE(server.count(u"purchase.order.line"_s), lines);
    const auto created = server.ask(u"purchase.order"_s, u"create"_s, {OdooValue::dict({{u"partner_id"_s, vendor}})});
    const auto read =
        server.ask(u"purchase.order"_s, u"read"_s, {OdooValue::list({*created}), OdooValue::list({u"name"_s})});
    QCOMPARE(read->at(0).member(u"name").toText(), u"P00008"_s);

    // Without the flags the same key overwrites and doubles the lines: what the flags are for (odoo-rpc.md 8.2).
    const OdooValue one = OdooValue::list({OdooValue::list({u"__t__.c"_s, vendor, product, u"x"_s})});
    for (int i = 0; i < 2; ++i)
        QVERIFY(server.ask(u"purchase.order"_s, u"load"_s, {columns, one})->member(u"ids").isList());
    QCOMPARE(server.count(u"purchase.order.line"_s), lines + 2);
}

void TstDemoServer::hidesOtherCompanies()
{
    DemoOdoo server(DemoDialect::Odoo19);
    QVERIFY(server.start());
    RawRpc rpc(server.endpoint());
    const auto companies =
        rpc.call(u"res.company"_s, u"search_read"_s, {OdooValue(OdooList{}), OdooValue::list({u"name"_s})});
    QCOMPARE(companies.value.toList().size(), size_t(1));
    QCOMPARE(rpc.call(u"res.company"_s, u"read"_s, {OdooValue::list({2}), OdooValue::list({u"name"_s})}).fault, 4);
    QCOMPARE(server.count(u"stock.picking.type"_s, {leaf(u"code"_s, u"="_s, u"incoming"_s)}), 2);
    const auto types =
        rpc.call(u"stock.picking.type"_s, u"search"_s, {OdooValue::list({leaf(u"code"_s, u"="_s, u"incoming"_s)})});
    QCOMPARE(types.value.toList().size(), size_t(1));
    QCOMPARE(rpc.call(u"res.partner"_s, u"create"_s, {OdooValue::dict({{u"name"_s, u"x"_s}})}).fault, 4);
}

void TstDemoServer::takesRequestsInPieces()
{
    DemoOdoo server;
    QVERIFY(server.start());
    const QByteArray body = *odoo::encodeMethodCall(u"version"_s, {});
    const QByteArray request = "POST /xmlrpc/2/common/ HTTP/1.1\r\nhost: x\r\nCONTENT-LENGTH: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.url().port()));
    QVERIFY(socket.waitForConnected());
    for (qsizetype at = 0; at < request.size(); at += 40) {
        socket.write(request.mid(at, 40));
        socket.flush();
        QTest::qWait(1);
    }
    QTRY_VERIFY(socket.bytesAvailable() > 0);
    QVERIFY(socket.readAll().contains("19.0"));
}

void TstDemoServer::keepsAConnection()
{
    DemoOdoo server;
    QVERIFY(server.start());
    const QByteArray body = *odoo::encodeMethodCall(u"version"_s, {});
    const QByteArray request =
        "POST /xmlrpc/2/common HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write(request + request + request); // one after the other, all at once
    QByteArray replies;
    QTRY_COMPARE_WITH_TIMEOUT((replies += socket.readAll()).count("</methodResponse>"), 3, 5000);
    QCOMPARE(server.faults().arrivals(u"common"_s, u"version"_s), 3);
}

void TstDemoServer::servesManyAtOnce()
{
    DemoOdoo server;
    QVERIFY(server.start());
    std::vector<std::thread> clients;
    std::atomic<int> good = 0;
    clients.reserve(8);
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&server, &good] {
            RawRpc rpc(server.endpoint());
            for (int call = 0; call < 10; ++call) {
                const auto answer = rpc.call(u"product.product"_s, u"search_read"_s,
                                             {OdooValue(OdooList{}), OdooValue::list({u"name"_s})});
                good += answer.value.toList().size() == 62 ? 1 : 0;
            }
        });
    }
    for (std::thread& client : clients)
        client.join();
    QCOMPARE(good.load(), 80);
    QCOMPARE(server.faults().arrivals(u"product.product"_s, u"search_read"_s), 80);
}

void TstDemoServer::plansTrouble()
{
    DemoFaults faults;
    DemoFaultRule rule;
    rule.model = u"purchase.order"_s;
    rule.method = u"load"_s;
    rule.trouble = DemoTrouble::Busy;
    rule.after = 1;
    rule.times = 2;
    faults.add(rule);
    QVERIFY(!faults.arrived(u"purchase.order"_s, u"load"_s));
    QVERIFY(!faults.arrived(u"purchase.order"_s, u"read"_s));
    QVERIFY(faults.arrived(u"purchase.order"_s, u"load"_s));
    QVERIFY(faults.arrived(u"purchase.order"_s, u"load"_s));
    QVERIFY(!faults.arrived(u"purchase.order"_s, u"load"_s));
    QCOMPARE(faults.arrivals(u"purchase.order"_s, u"load"_s), 4);
    QCOMPARE(faults.arrivals(), 5);
    QVERIFY(!faults.arrived(u"common"_s, u"version"_s));
    QCOMPARE(faults.arrivals(), 5); // services do not count as calls
    faults.clear();
    QCOMPARE(faults.arrivals(), 0);
}

void TstDemoServer::playsServersThatCannotBeUsed()
{
    DemoOdoo server;
    QVERIFY(server.start());
    odoo::XmlRpcTransport transport(server.endpoint());
    const auto plan = [&server](const QString& model, const QString& method, DemoTrouble trouble) {
        DemoFaultRule rule;
        rule.model = model;
        rule.method = method;
        rule.trouble = trouble;
        server.faults().add(rule);
    };
    plan(u"common"_s, u"version"_s, DemoTrouble::OldVersion);
    QCOMPARE(transport.version()->member(u"server_version").toText(), u"11.0"_s);
    plan(u"common"_s, u"version"_s, DemoTrouble::Moved);
    const auto moved = transport.version();
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::Redirected);
    QVERIFY(moved.error().arguments.value(0).startsWith(u"https://127.0.0.1"));
    const odoo::OdooCall call{
        u"uom.uom"_s, u"search_read"_s, {OdooValue(OdooList{}), OdooValue::list({u"name"_s})}, {}};
    plan(u"uom.uom"_s, u"search_read"_s, DemoTrouble::FindsNothing);
    const auto nothing = transport.call(call);
    QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().toLogLine()));
    QVERIFY(nothing->toList().empty());
    const auto units = transport.call(call);
    QVERIFY2(units, units ? "" : qPrintable(units.error().toLogLine()));
    QVERIFY(!units->toList().empty());
    plan(u"uom.uom"_s, u"search_read"_s, DemoTrouble::ModelMissing);
    const auto missing = transport.call(call);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::OdooMissingModel);
    plan(u"common"_s, u"authenticate"_s, DemoTrouble::SaysNo);
    odoo::XmlRpcTransport stranger(server.endpoint());
    const auto refused = stranger.authenticate();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OdooBadCredentials);
}

void TstDemoServer::speaksWithACertificateOfItsOwn()
{
    DemoOdoo server;
    QVERIFY(server.start(0, DemoWire::Encrypted));
    QCOMPARE(server.url().scheme(), u"https"_s);
    odoo::XmlRpcTransport stranger(server.endpoint());
    const auto refused = stranger.version();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TlsFailed);
    odoo::OdooEndpoint told = server.endpoint();
    QFile authority(u":/demo/self-signed.pem"_s);
    QVERIFY(authority.open(QIODevice::ReadOnly));
    told.extraCaPem = authority.readAll();
    odoo::XmlRpcTransport knowing(told);
    QVERIFY2(knowing.version(), "the server's own certificate is its authority");

    DemoOdoo plain;
    QVERIFY(plain.start());
    odoo::OdooEndpoint greeted = plain.endpoint();
    greeted.url.setScheme(u"https"_s);
    odoo::XmlRpcTransport greeting(greeted);
    const auto answer = greeting.version();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::TlsFailed); // said at once, not after a time-out
}

void TstDemoServer::keepsWhatItHoldsOverAStop()
{
    DemoOdoo server;
    QVERIFY(server.start());
    const quint16 port = static_cast<quint16>(server.url().port());
    const qint64 vendor = server.idOf(u"res.partner"_s, u"name"_s, u"Brinkman Bevestigingen B.V."_s);
    QVERIFY(server.ask(u"purchase.order"_s, u"create"_s, {OdooValue::dict({{u"partner_id"_s, vendor}})}));
    server.stop();
    RawRpc rpc(server.endpoint());
    QCOMPARE(rpc.service(u"common"_s, u"version"_s, {}).fault, -1);
    QVERIFY(server.start(port));
    QCOMPARE(rpc.service(u"common"_s, u"version"_s, {}).fault, 0);
    QCOMPARE(server.count(u"purchase.order"_s), 8);
    DemoOdoo second;
    const auto taken = second.start(port);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::ConnectionRefused);
}

void TstDemoServer::sendsControlCharactersAs14Does()
{
    for (const DemoDialect dialect : {DemoDialect::Odoo14, DemoDialect::Odoo19}) {
        DemoOdoo server(dialect);
        QVERIFY(server.start());
        const qint64 vendor = server.idOf(u"res.partner"_s, u"name"_s, u"Brinkman Bevestigingen B.V."_s);
        QVERIFY(server.ask(u"res.partner"_s, u"write"_s,
                           {OdooValue::list({vendor}), OdooValue::dict({{u"ref"_s, u"a\u0001b"_s}})}));
        RawRpc rpc(server.endpoint());
        const auto answer =
            rpc.call(u"res.partner"_s, u"read"_s, {OdooValue::list({vendor}), OdooValue::list({u"ref"_s})});
        QCOMPARE(answer.fault, 0); // the parser drops it, whichever side left it in
        QCOMPARE(answer.value.at(0).member(u"ref").toText(), u"ab"_s);
    }
}

QTEST_GUILESS_MAIN(TstDemoServer)
#include "tst_demo_server.moc"
