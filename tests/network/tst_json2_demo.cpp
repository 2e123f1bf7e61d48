// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_demo op_odoo op_test_support
#include "core/demo/DemoData.h"
#include "core/demo/DemoOdoo.h"
#include "core/odoo/MakeTransport.h"
#include "core/odoo/connection/ConnectionTest.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "tests/support/CompareRecords.h"
#include "tests/support/MemorySyncSink.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;
using demo::DemoDialect;
using demo::DemoOdoo;

/// Both protocols against the demo server: the same data, the same report.
class TstJson2Demo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInWithTheKeyAlone();
    void syncsTheSame();
    void passesTheConnectionTest();
    void announcesTheEndOfXmlRpc();
    void isRefusedByAnOldServer();
    void answersErrorsAsTheServerDoes();
};

namespace {

struct Synced
{
    test::MemorySyncSink sink;
    Result<SyncReport> report;
};

std::unique_ptr<Synced> sync(OdooTransport& transport)
{
    auto synced = std::make_unique<Synced>();
    const Clock clock;
    const auto profile = discoverProfile(transport);
    if (!profile)
        synced->report = failure(profile.error());
    else
        synced->report = MasterDataSync(transport, *profile, clock).run({}, synced->sink);
    return synced;
}

const StepResult& stepOf(const ConnectionReport& report, TestStep step)
{
    return report.steps[static_cast<int>(step)];
}

} // namespace

void TstJson2Demo::signsInWithTheKeyAlone()
{
    DemoOdoo server(DemoDialect::Odoo19);
    QVERIFY(server.start());
    const auto withKey = makeTransport(TransportKind::Json2, server.endpointWithKey());
    QCOMPARE(withKey->kind(), TransportKind::Json2);
    QCOMPARE(withKey->authenticate().value(), makeTransport(TransportKind::XmlRpc, server.endpoint())->authenticate());
    QCOMPARE(makeTransport(TransportKind::Json2, server.endpoint())->authenticate().error().code,
             ErrorCode::OdooBadCredentials);
    // A key is taken in place of the password over XML-RPC.
    QVERIFY(makeTransport(TransportKind::XmlRpc, server.endpointWithKey())->authenticate());
    OdooEndpoint elsewhere = server.endpointWithKey();
    elsewhere.database = u"nope"_s;
    QCOMPARE(makeTransport(TransportKind::Json2, elsewhere)->authenticate().error().code,
             ErrorCode::OdooUnknownDatabase);
}

void TstJson2Demo::syncsTheSame()
{
    DemoOdoo server(DemoDialect::Odoo19);
    QVERIFY(server.start());
    const auto xml = makeTransport(TransportKind::XmlRpc, server.endpointWithKey());
    const auto json = makeTransport(TransportKind::Json2, server.endpointWithKey());
    const auto expected = sync(*xml);
    const auto found = sync(*json);
    QVERIFY2(expected->report, expected->report ? "" : qPrintable(expected->report.error().toLogLine()));
    QVERIFY2(found->report, found->report ? "" : qPrintable(found->report.error().toLogLine()));
    QVERIFY(found->sink.data().products.size() >= 60);
    test::compareRecords(found->sink.data(), expected->sink.data());
    QCOMPARE(found->report->rows(), expected->report->rows());
    QCOMPARE(found->report->serverVersion, expected->report->serverVersion);
    QVERIFY(found->report->bytes() < expected->report->bytes());
}

void TstJson2Demo::passesTheConnectionTest()
{
    DemoOdoo server(DemoDialect::Odoo19);
    QVERIFY(server.start());
    const auto transport = makeTransport(TransportKind::Json2, server.endpointWithKey());
    const Clock clock;
    const ConnectionReport report = ConnectionTest(*transport, clock).run();
    QVERIFY(!report.hasFailed());
    QCOMPARE(stepOf(report, TestStep::Protocol).code, StepCode::ProtocolJson2);
    QCOMPARE(stepOf(report, TestStep::Protocol).state, StepState::Ok);
    QCOMPARE(stepOf(report, TestStep::Load).code, StepCode::LoadOpen);
}

void TstJson2Demo::announcesTheEndOfXmlRpc()
{
    const Clock clock;
    for (const DemoDialect dialect : demo::allDialects) {
        DemoOdoo server(dialect);
        QVERIFY(server.start());
        const auto transport = makeTransport(TransportKind::XmlRpc, server.endpoint());
        const ConnectionReport report = ConnectionTest(*transport, clock).run();
        const StepResult& protocol = stepOf(report, TestStep::Protocol);
        const bool ends = demo::majorOf(dialect) >= oldestJson2Version;
        QCOMPARE(protocol.code, ends ? StepCode::ProtocolXmlRpcEnds : StepCode::ProtocolXmlRpc);
        QCOMPARE(protocol.state, ends ? StepState::Warning : StepState::Ok);
        QVERIFY(!report.hasFailed());
    }
}

void TstJson2Demo::isRefusedByAnOldServer()
{
    DemoOdoo server(DemoDialect::Odoo14);
    QVERIFY(server.start());
    const auto transport = makeTransport(TransportKind::Json2, server.endpointWithKey());
    const auto uid = transport->authenticate();
    QCOMPARE(uid.error().code, ErrorCode::OdooTooOld);
    QCOMPARE(uid.error().arguments.value(0), u"14.0"_s);
    const Clock clock;
    const ConnectionReport report = ConnectionTest(*transport, clock).run();
    QVERIFY(report.hasFailed());
    QCOMPARE(stepOf(report, TestStep::Version).state, StepState::Ok);
    QCOMPARE(stepOf(report, TestStep::Protocol).code, StepCode::ProtocolNoJson2);
    QCOMPARE(stepOf(report, TestStep::Protocol).arguments, QStringList({u"14.0"_s, u"19"_s}));
    QCOMPARE(stepOf(report, TestStep::SignIn).code, StepCode::NotReached);
}

void TstJson2Demo::answersErrorsAsTheServerDoes()
{
    DemoOdoo server(DemoDialect::Odoo19);
    QVERIFY(server.start());
    const auto transport = makeTransport(TransportKind::Json2, server.endpointWithKey());
    const auto code = [&](const OdooCall& call) {
        const auto answer = transport->call(call);
        return answer ? ErrorCode::Internal : answer.error().code;
    };
    QCOMPARE(code({u"no.model"_s, u"search_count"_s, {OdooList{}}, {}}), ErrorCode::OdooMissingModel);
    QCOMPARE(code({u"ir.model.data"_s, u"check_object_reference"_s, {u"nobody"_s, u"nothing"_s}, {}}),
             ErrorCode::OdooFault);
    QCOMPARE(code({u"res.partner"_s, u"search_read"_s, {OdooList{}}, {{u"nonsense"_s, 1}}}), ErrorCode::OdooFault);
    QCOMPARE(code({u"res.partner"_s, u"search_count"_s, {OdooList{}}, {}}), ErrorCode::Internal); // answers
}

QTEST_GUILESS_MAIN(TstJson2Demo)
#include "tst_json2_demo.moc"
