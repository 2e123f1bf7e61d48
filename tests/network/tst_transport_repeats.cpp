// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "tests/network/ScriptedServer.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace op::test;
using namespace Qt::StringLiterals;

/// How often a POST reaches the server when the server reads it and hangs up.
class TstTransportRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void managerRepeatsAPlainPost_data() { freshOrKept(); }
    void managerRepeatsAPlainPost();
    void writeArrivesOnce_data() { freshOrKept(); }
    void writeArrivesOnce();
    void bigWriteArrivesOnce();
    void readMarkedAsWriteArrivesOnce();
    void writeMarkedAsReadArrivesOnce();
    void signInArrivesOnce();
    void readIsSentAgainOnce_data();
    void readIsSentAgainOnce();

private:
    static void freshOrKept()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("fresh connection") << false;
        QTest::newRow("kept connection") << true;
    }
};

namespace {

constexpr QByteArrayView hangUpOn = "HANG UP";

/// Answers sign-in with uid 2, hangs up after reading a body that holds the mark, and answers all else with 7.
Script answerOrHangUp(const Arrival& arrival, int /*number*/)
{
    if (arrival.body.contains(hangUpOn))
        return {{.close = true}};
    return {{.bytes = httpReply(encodeResponse(arrival.path.endsWith("common") ? 2 : 7))}};
}

qsizetype marked(const ScriptedServer& server)
{
    qsizetype count = 0;
    for (const Arrival& arrival : server.arrivals())
        count += arrival.body.contains(hangUpOn);
    return count;
}

OdooEndpoint endpointOf(const ScriptedServer& server)
{
    OdooEndpoint endpoint;
    endpoint.url = QUrl(u"http://127.0.0.1:%1"_s.arg(server.port()));
    endpoint.database = u"db"_s;
    endpoint.login = u"me"_s;
    endpoint.secret = u"hush"_s;
    return endpoint;
}

OdooCall hangUpCall(const QString& model, const QString& method, CallKind kind)
{
    return {model, method, {u"HANG UP"_s}, {}, kind};
}

} // namespace

void TstTransportRepeats::managerRepeatsAPlainPost()
{
    // The trap itself: were this to fail one day, the manager has changed and the guard may go.
    QFETCH(bool, kept);
    const ScriptedServer server(&answerOrHangUp);
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/x"_s.arg(server.port())));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "text/xml"_ba);
    const auto post = [&](const QByteArray& body) {
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.count() > 0 || finished.wait(10'000);
    };
    if (kept)
        QVERIFY(post("hello"));
    QVERIFY(post(hangUpOn.toByteArray()));
    QVERIFY2(marked(server) > 1, "a plain post() is no longer repeated");
}

void TstTransportRepeats::writeArrivesOnce()
{
    QFETCH(bool, kept);
    const ScriptedServer server(&answerOrHangUp);
    XmlRpcTransport transport(endpointOf(server));
    if (kept) {
        QVERIFY(transport.call({u"purchase.order"_s, u"search_count"_s, {}, {}}));
        QCOMPARE(server.connections(), 1);
    } else {
        // Sign in, then let the kept connection go, so that the call opens one of its own.
        QVERIFY(transport.authenticate());
        (void)transport.call(hangUpCall(u"purchase.order"_s, u"search_count"_s, CallKind::Write));
    }
    const qsizetype before = marked(server);
    const int connections = server.connections();
    const Result<OdooValue> loaded = transport.call(hangUpCall(u"purchase.order"_s, u"load"_s, CallKind::Write));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(loaded.error().remoteEffect, RemoteEffect::Unknown);
    QCOMPARE(marked(server) - before, 1);
    QCOMPARE(server.connections() > connections, !kept);
}

void TstTransportRepeats::bigWriteArrivesOnce()
{
    const ScriptedServer server(&answerOrHangUp);
    XmlRpcTransport transport(endpointOf(server));
    OdooCall call = hangUpCall(u"purchase.order"_s, u"load"_s, CallKind::Write);
    call.args.emplace_back(QString(3'000'000, u'x'));
    const Result<OdooValue> loaded = transport.call(call);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().remoteEffect, RemoteEffect::Unknown);
    QCOMPARE(marked(server), 1);
    QVERIFY(server.arrivals().last().headers.contains("Content-Length: 30"));
    QVERIFY(!server.arrivals().last().headers.toLower().contains("transfer-encoding"));
}

void TstTransportRepeats::readMarkedAsWriteArrivesOnce()
{
    const ScriptedServer server(&answerOrHangUp);
    XmlRpcTransport transport(endpointOf(server));
    QVERIFY(!transport.call(hangUpCall(u"res.partner"_s, u"search_read"_s, CallKind::Write)));
    QCOMPARE(marked(server), 1);
}

void TstTransportRepeats::writeMarkedAsReadArrivesOnce()
{
    const ScriptedServer server(&answerOrHangUp);
    XmlRpcTransport transport(endpointOf(server));
    for (const CallKind kind : {CallKind::Read, CallKind::BulkRead, CallKind::Probe}) {
        const qsizetype before = marked(server);
        const Result<OdooValue> created = transport.call(hangUpCall(u"ir.attachment"_s, u"create"_s, kind));
        QVERIFY(!created);
        QCOMPARE(created.error().remoteEffect, RemoteEffect::Unknown);
        QCOMPARE(marked(server) - before, 1);
    }
}

void TstTransportRepeats::signInArrivesOnce()
{
    const ScriptedServer server(&answerOrHangUp);
    OdooEndpoint endpoint = endpointOf(server);
    endpoint.login = u"HANG UP"_s;
    XmlRpcTransport transport(endpoint);
    const Result<qint64> uid = transport.authenticate();
    QVERIFY(!uid);
    QCOMPARE(uid.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(uid.error().remoteEffect, RemoteEffect::None);
    QCOMPARE(marked(server), 1);
}

void TstTransportRepeats::readIsSentAgainOnce_data()
{
    QTest::addColumn<int>("hangUps");
    QTest::addColumn<bool>("answered");
    QTest::newRow("one") << 1 << true;
    QTest::newRow("all") << 1000 << false;
}

void TstTransportRepeats::readIsSentAgainOnce()
{
    QFETCH(int, hangUps);
    QFETCH(bool, answered);
    int hungUp = 0;
    const ScriptedServer server([&hungUp, hangUps](const Arrival& arrival, int number) -> Script {
        if (arrival.body.contains(hangUpOn) && ++hungUp <= hangUps)
            return {{.close = true}};
        return answerOrHangUp({arrival.path, {}, {}, 0}, number);
    });
    XmlRpcTransport transport(endpointOf(server));
    const Result<OdooValue> count = transport.call(hangUpCall(u"res.partner"_s, u"search_count"_s, CallKind::Read));
    QCOMPARE(count.has_value(), answered);
    QCOMPARE(marked(server), 2);
    if (answered) {
        QCOMPARE(count->toInt(), 7);
    } else {
        QCOMPARE(count.error().code, ErrorCode::ConnectionLost);
        QCOMPARE(count.error().remoteEffect, RemoteEffect::None);
        QVERIFY(count.error().retryable);
    }
}

QTEST_GUILESS_MAIN(TstTransportRepeats)
#include "tst_transport_repeats.moc"
