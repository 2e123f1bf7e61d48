// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo ZLIB::ZLIB
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "tests/network/ScriptedServer.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>
#include <zlib.h>

using namespace op;
using namespace op::odoo;
using namespace op::test;
using namespace Qt::StringLiterals;

/// The transport against a server that behaves well, badly, slowly or not at all.
class TstTransportWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatOdooExpects();
    void keepsThePathOfAProxy();
    void signsInOnceForTwoThreads();
    void doesNotRepeatARefusedSignIn();
    void keepsConnections();
    void streamsRowsWhileTheyArrive();
    void readsAnyFraming_data();
    void readsAnyFraming();
    void judgesFailures_data();
    void judgesFailures();
    void neverFollowsARedirect();
    void refusesWhatIsNotAllowed();
    void refusesInsecureAddresses_data();
    void refusesInsecureAddresses();
    void refusedConnectionProvesNothingStored();
    void unknownHostProvesNothingStored();
    void idleLimit();
    void totalLimit();
    void slowVisitorIsNotSilence();
    void cancels();
    void cancelledBeforeTheStart();
    void visitorEndsTheCall();
    void brokenStreamIsNotShownTwice();
    void limitsTheReply();
    void neverShowsTheSecret();
    void listsDatabases_data();
    void listsDatabases();
    void recognisesAForeignServer_data();
    void recognisesAForeignServer();
    void destructionWaitsForNobody();
};

namespace {

OdooEndpoint endpointOf(const ScriptedServer& server)
{
    OdooEndpoint endpoint;
    endpoint.url = QUrl(u"http://127.0.0.1:%1"_s.arg(server.port()));
    endpoint.database = u"db"_s;
    endpoint.login = u"me"_s;
    endpoint.secret = u"hush-hush"_s;
    return endpoint;
}

/// Signs everybody in as 2 and plays \a script for calls of models.
std::function<Script(const Arrival&, int)> afterSignIn(const Script& script)
{
    return [script](const Arrival& arrival, int) -> Script {
        if (arrival.path.endsWith("/common"))
            return {{.bytes = httpReply(encodeResponse(2))}};
        return script;
    };
}

OdooCall readCall(CallKind kind = CallKind::Read)
{
    return {u"res.partner"_s, u"search_read"_s, {OdooList()}, {}, kind};
}

OdooCall writeCall()
{
    return {u"purchase.order"_s, u"load"_s, {OdooList(), OdooList()}, {}, CallKind::Write};
}

QByteArray rowsReply(int count, const QString& name = u"Name"_s)
{
    OdooList rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back(OdooValue::dict({{u"id"_s, i}, {u"name"_s, name}}));
    return encodeResponse(rows);
}

QByteArray gzip(const QByteArray& bytes)
{
    QByteArray packed(bytes.size() + 1024, Qt::Uninitialized);
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray chunked(const QByteArray& bytes, qsizetype size)
{
    QByteArray framed;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const QByteArray part = bytes.mid(at, size);
        framed += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    return framed + "0\r\n\r\n";
}

template <class T>
QByteArray reason(const Result<T>& result)
{
    return result ? QByteArray() : result.error().toLogLine().toUtf8();
}

Result<void> ignoreRow(const RpcRow& /*row*/)
{
    return {};
}

} // namespace

void TstTransportWire::sendsWhatOdooExpects()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(encodeResponse(OdooValue::list({5})))}}));
    XmlRpcTransport transport(endpointOf(server));
    OdooCall call{u"res.partner"_s, u"search"_s, {OdooList()}, {{u"context"_s, callContext(3)}}};
    QVERIFY(transport.call(call));
    const QList<Arrival> arrivals = server.arrivals();
    QCOMPARE(arrivals.size(), 2);
    QCOMPARE(arrivals[0].path, "/xmlrpc/2/common"_ba);
    QCOMPARE(arrivals[1].path, "/xmlrpc/2/object"_ba);
    QVERIFY(arrivals[1].headers.startsWith("POST "));
    QVERIFY(arrivals[1].headers.contains("Content-Type: text/xml"));
    QVERIFY(arrivals[1].headers.contains("gzip"));
    QVERIFY(!arrivals[1].headers.toLower().contains("upgrade"));

    const Result<XmlRpcCall> signIn = decodeMethodCall(arrivals[0].body);
    QCOMPARE(signIn->method, u"authenticate"_s);
    QVERIFY(signIn->params == (OdooList{u"db"_s, u"me"_s, u"hush-hush"_s, OdooStruct()}));
    const Result<XmlRpcCall> search = decodeMethodCall(arrivals[1].body);
    QCOMPARE(search->method, u"execute_kw"_s);
    const OdooStruct context{
        {u"lang"_s, u"en_US"_s}, {u"tz"_s, u"UTC"_s}, {u"allowed_company_ids"_s, OdooValue::list({3})}};
    QVERIFY(search->params
            == (OdooList{u"db"_s, 2, u"hush-hush"_s, u"res.partner"_s, u"search"_s, OdooList{OdooList()},
                         OdooStruct{{u"context"_s, context}}}));

    const CallStats stats = transport.lastCallStats();
    QCOMPARE(stats.requestBytes, arrivals[1].body.size());
    QCOMPARE(stats.replyBytes, encodeResponse(OdooValue::list({5})).size());
    QCOMPARE(stats.serverTime, QDateTime(QDate(2026, 11, 23), QTime(3, 30, 9), Qt::UTC));
}

void TstTransportWire::keepsThePathOfAProxy()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(encodeResponse(1))}}));
    OdooEndpoint endpoint = endpointOf(server);
    endpoint.url.setPath(u"/erp/odoo/"_s);
    XmlRpcTransport transport(endpoint);
    QVERIFY(transport.authenticate());
    QCOMPARE(server.arrivals().at(0).path, "/erp/odoo/xmlrpc/2/common"_ba);
}

void TstTransportWire::signsInOnceForTwoThreads()
{
    const ScriptedServer server(afterSignIn({{.delay = 20, .bytes = httpReply(rowsReply(50))}}));
    XmlRpcTransport transport(endpointOf(server));
    std::atomic<int> rows{0};
    const auto work = [&] {
        for (int i = 0; i < 20; ++i)
            (void)transport.callRows(readCall(), {u"name"_s}, [&rows](const RpcRow& row) -> Result<void> {
                rows += row.text(0) == u"Name" ? 1 : 0;
                return {};
            });
    };
    std::thread first(work);
    std::thread second(work);
    first.join();
    second.join();
    QCOMPARE(rows.load(), 2 * 20 * 50);
    qsizetype signIns = 0;
    for (const Arrival& arrival : server.arrivals())
        signIns += arrival.path.endsWith("common");
    QCOMPARE(signIns, 1);
}

void TstTransportWire::doesNotRepeatARefusedSignIn()
{
    const ScriptedServer server(
        [](const Arrival&, int) -> Script { return {{.bytes = httpReply(encodeResponse(false))}}; });
    XmlRpcTransport transport(endpointOf(server));
    for (int i = 0; i < 3; ++i) {
        const Result<OdooValue> value = transport.call(readCall());
        QCOMPARE(value.error().code, ErrorCode::OdooBadCredentials);
        QCOMPARE(value.error().arguments, QStringList{u"me"_s});
    }
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(!transport.authenticate()); // asked for by name: asks again
    QCOMPARE(server.arrivals().size(), 2);
}

void TstTransportWire::keepsConnections()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(rowsReply(1))}}));
    XmlRpcTransport transport(endpointOf(server));
    for (int i = 0; i < 10; ++i)
        QVERIFY(transport.call(readCall()));
    QCOMPARE(server.arrivals().size(), 11);
    QCOMPARE(server.connections(), 1);
}

void TstTransportWire::streamsRowsWhileTheyArrive()
{
    const QByteArray body = rowsReply(2);
    const qsizetype half = body.indexOf("<name>id</name>", body.indexOf("Name<"));
    const QByteArray whole = httpReply(body);
    const qsizetype cut = whole.size() - body.size() + half;
    const ScriptedServer server(afterSignIn({{.bytes = whole.first(cut)}, {.delay = 400, .bytes = whole.mid(cut)}}));
    XmlRpcTransport transport(endpointOf(server));
    QVERIFY(transport.authenticate());
    QElapsedTimer clock;
    clock.start();
    QList<qint64> times;
    const Result<CallStats> stats = transport.callRows(readCall(), {u"name"_s}, [&](const RpcRow&) -> Result<void> {
        times.append(clock.elapsed());
        return {};
    });
    QVERIFY2(stats, reason(stats));
    QCOMPARE(times.size(), 2);
    QVERIFY2(times[1] - times[0] > 200, "the first row waited for the second");
}

void TstTransportWire::readsAnyFraming_data()
{
    QTest::addColumn<Script>("script");
    const QByteArray body =
        rowsReply(3000, u"a name that packs very well indeed, a name that packs very well indeed"_s);
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    QTest::newRow("length") << Script{{.bytes = httpReply(body)}};
    QTest::newRow("chunked, odd pieces") << Script{
        {.bytes = head + "Transfer-Encoding: chunked\r\n\r\n" + chunked(body, 777)}};
    QTest::newRow("gzip") << Script{{.bytes = httpReply(gzip(body), "200 OK", "Content-Encoding: gzip\r\n")}};
    QTest::newRow("gzip, chunked") << Script{
        {.bytes = head + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked(gzip(body), 100)}};
    QTest::newRow("until close, HTTP/1.0")
        << Script{{.bytes = "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + body, .close = true}};
    Script pieces{{.bytes = head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"}};
    for (qsizetype at = 0; at < body.size(); at += 20'011)
        pieces.append({.delay = 1, .bytes = body.mid(at, 20'011)});
    QTest::newRow("slow pieces") << pieces;
}

void TstTransportWire::readsAnyFraming()
{
    QFETCH(Script, script);
    const ScriptedServer server(afterSignIn(script));
    XmlRpcTransport transport(endpointOf(server));
    qint64 expected = 0;
    bool good = true;
    const Result<CallStats> stats = transport.callRows(readCall(), {u"name"_s}, [&](const RpcRow& row) -> Result<void> {
        good = good && row.id() == ++expected && row.text(0).startsWith(u"a name that");
        return {};
    });
    QVERIFY2(stats, reason(stats));
    QVERIFY(good);
    QCOMPARE(stats->rows, 3000);
}

void TstTransportWire::judgesFailures_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("proven"); ///< that a write stored nothing
    QTest::addColumn<bool>("retryable");
    const QByteArray rows = httpReply(rowsReply(20));
    const auto fault = [](int code, const QString& text) {
        return Script{{.bytes = httpReply(encodeFault(code, text))}};
    };

    QTest::newRow("fault 1") << fault(1, u"Traceback\n  File \"x\"\nValueError: no"_s) << ErrorCode::OdooFault << false
                             << false;
    QTest::newRow("fault 2") << fault(2, u"Not so."_s) << ErrorCode::OdooUserError << true << false;
    QTest::newRow("fault 3") << fault(3, u"Access Denied"_s) << ErrorCode::OdooAccessDenied << true << false;
    QTest::newRow("fault 4") << fault(4, u"No right"_s) << ErrorCode::OdooAccessError << true << false;
    QTest::newRow("413") << Script{{.bytes = httpReply("too big", "413 Too Large")}} << ErrorCode::HttpStatus << true
                         << false;
    QTest::newRow("403") << Script{{.bytes = httpReply("no", "403 Forbidden")}} << ErrorCode::HttpStatus << true
                         << false;
    QTest::newRow("401") << Script{{.bytes =
                                        httpReply("no", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n")}}
                         << ErrorCode::HttpStatus << true << false;
    QTest::newRow("404") << Script{{.bytes = httpReply("<html/>", "404 Not Found")}} << ErrorCode::OdooNotOdoo << true
                         << false;
    QTest::newRow("500") << Script{{.bytes = httpReply("", "500 Oh")}} << ErrorCode::HttpStatus << false << false;
    QTest::newRow("502") << Script{{.bytes = httpReply("<html>", "502 Bad Gateway")}} << ErrorCode::HttpStatus << false
                         << true;
    QTest::newRow("503") << Script{{.bytes = httpReply("", "503 Busy")}} << ErrorCode::HttpStatus << false << true;
    QTest::newRow("504") << Script{{.bytes = httpReply("", "504 Late")}} << ErrorCode::HttpStatus << false << true;
    QTest::newRow("204") << Script{{.bytes = "HTTP/1.1 204 No Content\r\n\r\n"}} << ErrorCode::HttpStatus << false
                         << false;
    QTest::newRow("html") << Script{{.bytes = httpReply("<html><p>hello</p></html>")}} << ErrorCode::ReplyUnreadable
                          << false << false;
    QTest::newRow("empty") << Script{{.bytes = httpReply("")}} << ErrorCode::ReplyUnreadable << false << false;
    QTest::newRow("truncated XML") << Script{{.bytes = httpReply(rowsReply(20).chopped(60))}}
                                   << ErrorCode::ReplyUnreadable << false << false;
    QTest::newRow("no HTTP") << Script{{.bytes = "SSH-2.0-OpenSSH\r\n", .close = true}} << ErrorCode::ConnectionLost
                             << false << true;
    QTest::newRow("hung up") << Script{{.close = true}} << ErrorCode::ConnectionLost << false << true;
    QTest::newRow("reset") << Script{{.reset = true}} << ErrorCode::ConnectionLost << false << true;
    QTest::newRow("cut in the headers") << Script{{.bytes = rows.first(40), .close = true}} << ErrorCode::ConnectionLost
                                        << false << true;
    QTest::newRow("cut in the body") << Script{{.bytes = rows.chopped(100), .close = true}} << ErrorCode::ConnectionLost
                                     << false << true;
    QTest::newRow("cut in a chunk")
        << Script{{.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n<?xml vers", .close = true}}
        << ErrorCode::ConnectionLost << false << true;
    QTest::newRow("broken gzip") << Script{{.bytes = httpReply("\x1f\x8bgarbage in here", "200 OK",
                                                               "Content-Encoding: gzip\r\n")}}
                                 << ErrorCode::ReplyUnreadable << false << false;
}

void TstTransportWire::judgesFailures()
{
    QFETCH(Script, script);
    QFETCH(ErrorCode, code);
    QFETCH(bool, proven);
    QFETCH(bool, retryable);
    const ScriptedServer server(afterSignIn(script));
    XmlRpcTransport transport(endpointOf(server));
    const Result<OdooValue> written = transport.call(writeCall());
    QVERIFY(!written);
    QVERIFY2(written.error().code == code, reason(written));
    QCOMPARE(written.error().remoteEffect, proven ? RemoteEffect::None : RemoteEffect::Unknown);
    QCOMPARE(written.error().retryable, retryable);
    QCOMPARE(server.arrivals().size(), 2);

    const Result<CallStats> read = transport.callRows(readCall(), {u"name"_s}, &ignoreRow);
    QVERIFY(!read);
    QVERIFY2(read.error().code == code, reason(read));
    QCOMPARE(read.error().remoteEffect, RemoteEffect::None);
}

void TstTransportWire::neverFollowsARedirect()
{
    for (const QByteArray& status : {"301 Moved"_ba, "302 Found"_ba, "307 Temporary"_ba, "308 Permanent"_ba}) {
        const ScriptedServer server([&status](const Arrival&, int) -> Script {
            return {{.bytes = httpReply("", status, "Location: /web/login?x=1\r\n")}};
        });
        XmlRpcTransport transport(endpointOf(server));
        const Result<qint64> uid = transport.authenticate();
        QVERIFY(!uid);
        QCOMPARE(uid.error().code, ErrorCode::Redirected);
        QCOMPARE(uid.error().arguments, QStringList{u"http://127.0.0.1:%1/web/login"_s.arg(server.port())});
        QCOMPARE(server.arrivals().size(), 1);
        QCOMPARE(transport.databases().error().code, ErrorCode::Redirected);
    }
}

void TstTransportWire::refusesWhatIsNotAllowed()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(encodeResponse(1))}}));
    XmlRpcTransport transport(endpointOf(server));
    const std::pair<QString, QString> forbidden[] = {
        {u"res.partner"_s, u"create"_s},    {u"purchase.order"_s, u"button_confirm"_s},
        {u"purchase.order"_s, u"unlink"_s}, {u"purchase.order"_s, u"write"_s},
        {u"common"_s, u"authenticate"_s},   {u"db"_s, u"list"_s},
        {u"product.product"_s, u"load"_s},  {QString(), u"read"_s}};
    for (const auto& [model, method] : forbidden) {
        const Result<OdooValue> value = transport.call({model, method, {}, {}, CallKind::Read});
        QCOMPARE(value.error().code, ErrorCode::MethodNotAllowed);
        QCOMPARE(value.error().arguments, QStringList{model + u'.' + method});
    }
    QCOMPARE(server.arrivals().size(), 0);
}

void TstTransportWire::refusesInsecureAddresses_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("http") << QUrl(u"http://erp.invalid"_s) << false << ErrorCode::InsecureRefused;
    QTest::newRow("http by address") << QUrl(u"http://192.0.2.1:8069"_s) << false << ErrorCode::InsecureRefused;
    QTest::newRow("a name that only looks local")
        << QUrl(u"http://localhost.invalid"_s) << false << ErrorCode::InsecureRefused;
    QTest::newRow("http, chosen") << QUrl(u"http://erp.invalid"_s) << true << ErrorCode::HostNotFound;
    QTest::newRow("https") << QUrl(u"https://erp.invalid"_s) << false << ErrorCode::HostNotFound;
    QTest::newRow("ftp") << QUrl(u"ftp://erp.invalid"_s) << true << ErrorCode::InvalidArgument;
    QTest::newRow("no host") << QUrl(u"erp"_s) << true << ErrorCode::InvalidArgument;
}

void TstTransportWire::refusesInsecureAddresses()
{
    QFETCH(QUrl, url);
    QFETCH(bool, allowed);
    QFETCH(ErrorCode, code);
    OdooEndpoint endpoint;
    endpoint.url = url;
    endpoint.allowInsecure = allowed;
    endpoint.proxyUrl = u"none"_s;
    XmlRpcTransport transport(endpoint);
    const Result<OdooValue> version = transport.version();
    QVERIFY2(version.error().code == code, reason(version));
    QCOMPARE(transport.databases().error().code, code);
    QCOMPARE(transport.authenticate().error().code, code);
}

void TstTransportWire::refusedConnectionProvesNothingStored()
{
    quint16 port = 0;
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        port = closed.serverPort();
    }
    // Sign in at a server, then let it vanish: the write itself meets a closed port.
    auto server = std::make_unique<ScriptedServer>([](const Arrival&, int) -> Script {
        return {{.bytes = httpReply(encodeResponse(2), "200 OK", "Connection: close\r\n"), .close = true}};
    });
    XmlRpcTransport transport(endpointOf(*server));
    QVERIFY(transport.authenticate());
    server.reset();
    const Result<OdooValue> written = transport.call(writeCall());
    QCOMPARE(written.error().code, ErrorCode::ConnectionRefused);
    QCOMPARE(written.error().remoteEffect, RemoteEffect::None);
    QVERIFY(written.error().retryable);
    QVERIFY(written.error().arguments.at(0).startsWith(u"127.0.0.1:"));

    OdooEndpoint proxied = transport.endpoint();
    proxied.proxyUrl = u"http://127.0.0.1:%1"_s.arg(port);
    XmlRpcTransport behind(proxied);
    const Result<qint64> uid = behind.authenticate();
    QCOMPARE(uid.error().code, ErrorCode::ProxyFailed);
    proxied.proxyUrl = u"gopher://x"_s;
    QCOMPARE(XmlRpcTransport(proxied).authenticate().error().code, ErrorCode::InvalidArgument);
}

void TstTransportWire::unknownHostProvesNothingStored()
{
    OdooEndpoint endpoint;
    endpoint.url = QUrl(u"https://no-such-host.invalid"_s);
    endpoint.proxyUrl = u"none"_s;
    XmlRpcTransport transport(endpoint);
    const Result<qint64> uid = transport.authenticate();
    QCOMPARE(uid.error().code, ErrorCode::HostNotFound);
    QCOMPARE(uid.error().arguments, QStringList{u"no-such-host.invalid"_s});
    QCOMPARE(uid.error().remoteEffect, RemoteEffect::None);
}

void TstTransportWire::idleLimit()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(rowsReply(9)).chopped(50)}})); // then silence
    TransportOptions options;
    options.write.idle = options.read.idle = std::chrono::milliseconds(200);
    XmlRpcTransport transport(endpointOf(server), options);
    QVERIFY(transport.authenticate());
    QElapsedTimer clock;
    clock.start();
    const Result<OdooValue> written = transport.call(writeCall());
    QCOMPARE(written.error().code, ErrorCode::TimedOut);
    QCOMPARE(written.error().remoteEffect, RemoteEffect::Unknown);
    QVERIFY(clock.elapsed() >= 190 && clock.elapsed() < 3000);
    const Result<OdooValue> read = transport.call(readCall());
    QCOMPARE(read.error().code, ErrorCode::TimedOut);
    QCOMPARE(read.error().remoteEffect, RemoteEffect::None);
    QCOMPARE(server.arrivals().size(), 3); // a time-out is not repeated
}

void TstTransportWire::totalLimit()
{
    Script drip{{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n<?xml version='1.0'?>"}};
    for (int i = 0; i < 100; ++i)
        drip.append({.delay = 40, .bytes = " "});
    const ScriptedServer server(afterSignIn(drip));
    TransportOptions options;
    options.read.idle = std::chrono::milliseconds(5000);
    options.read.total = std::chrono::milliseconds(300);
    XmlRpcTransport transport(endpointOf(server), options);
    QVERIFY(transport.authenticate());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(transport.call(readCall()).error().code, ErrorCode::TimedOut);
    QVERIFY(clock.elapsed() < 2500);
}

void TstTransportWire::slowVisitorIsNotSilence()
{
    const QByteArray whole = httpReply(rowsReply(2000));
    const ScriptedServer server(
        afterSignIn({{.bytes = whole.first(20'000)}, {.delay = 50, .bytes = whole.mid(20'000)}}));
    TransportOptions options;
    options.read.idle = std::chrono::milliseconds(150);
    XmlRpcTransport transport(endpointOf(server), options);
    int rows = 0;
    const Result<CallStats> stats = transport.callRows(readCall(), {u"name"_s}, [&rows](const RpcRow&) -> Result<void> {
        if (++rows % 500 == 100)
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        return {};
    });
    QVERIFY2(stats, reason(stats));
    QCOMPARE(rows, 2000);
}

void TstTransportWire::cancels()
{
    const ScriptedServer server(afterSignIn({{.delay = 20'000, .bytes = httpReply(rowsReply(1))}}));
    XmlRpcTransport transport(endpointOf(server));
    QVERIFY(transport.authenticate());
    for (const bool write : {false, true}) {
        std::stop_source source;
        std::thread stopper([&source] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            source.request_stop();
        });
        QElapsedTimer clock;
        clock.start();
        const Result<OdooValue> value = transport.call(write ? writeCall() : readCall(), source.get_token());
        stopper.join();
        QCOMPARE(value.error().code, ErrorCode::Cancelled);
        QCOMPARE(value.error().remoteEffect, write ? RemoteEffect::Unknown : RemoteEffect::None);
        QVERIFY(clock.elapsed() < 3000);
    }
}

void TstTransportWire::cancelledBeforeTheStart()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(rowsReply(1))}}));
    XmlRpcTransport transport(endpointOf(server));
    QVERIFY(transport.authenticate());
    std::stop_source source;
    source.request_stop();
    const Result<OdooValue> value = transport.call(writeCall(), source.get_token());
    QCOMPARE(value.error().code, ErrorCode::Cancelled);
    QCOMPARE(value.error().remoteEffect, RemoteEffect::None); // not a byte left
    QCOMPARE(server.arrivals().size(), 1);
}

void TstTransportWire::visitorEndsTheCall()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(rowsReply(1000))}}));
    XmlRpcTransport transport(endpointOf(server));
    int rows = 0;
    const Result<CallStats> stats = transport.callRows(readCall(), {u"name"_s}, [&rows](const RpcRow&) -> Result<void> {
        if (++rows == 3)
            return failure(ErrorCode::DatabaseFull);
        return {};
    });
    QCOMPARE(stats.error().code, ErrorCode::DatabaseFull);
    QCOMPARE(rows, 3);
    QVERIFY(transport.call(readCall())); // and the transport goes on
}

void TstTransportWire::brokenStreamIsNotShownTwice()
{
    const ScriptedServer server(afterSignIn({{.bytes = httpReply(rowsReply(1000)).chopped(200), .close = true}}));
    XmlRpcTransport transport(endpointOf(server));
    QList<qint64> seen;
    const Result<CallStats> stats =
        transport.callRows(readCall(), {u"name"_s}, [&seen](const RpcRow& row) -> Result<void> {
            seen.append(row.id());
            return {};
        });
    QCOMPARE(stats.error().code, ErrorCode::ConnectionLost);
    QVERIFY(seen.size() > 900 && seen.size() < 1000);
    QCOMPARE(seen.last(), seen.size());
    QCOMPARE(server.arrivals().size(), 2);
}

void TstTransportWire::limitsTheReply()
{
    const ScriptedServer server(
        afterSignIn({{.bytes = httpReply(gzip(rowsReply(5000)), "200 OK", "Content-Encoding: gzip\r\n")}}));
    TransportOptions options;
    options.read.replyBytes = 100'000;
    XmlRpcTransport transport(endpointOf(server), options);
    const Result<OdooValue> value = transport.call(readCall());
    QCOMPARE(value.error().code, ErrorCode::ReplyTooLarge);
    QCOMPARE(value.error().arguments, QStringList{u"100000"_s});
    QVERIFY(transport.call(readCall(CallKind::BulkRead)));
}

void TstTransportWire::neverShowsTheSecret()
{
    const QString leak = u"Traceback\n  File \"x\"\n    login('me', 'hush-hush')\nValueError: hush-hush"_s;
    const QList<Script> leaks{{{.bytes = httpReply(encodeFault(1, leak))}},
                              {{.bytes = httpReply(encodeFault(2, leak))}},
                              {{.bytes = httpReply("<html>hush-hush</html>")}},
                              {{.bytes = httpReply("hush-hush", "500 hush-hush")}}};
    for (const Script& script : leaks) {
        const ScriptedServer server(afterSignIn(script));
        XmlRpcTransport transport(endpointOf(server));
        const Result<OdooValue> value = transport.call(writeCall());
        QVERIFY(!value);
        const QString everything =
            value.error().toLogLine() + value.error().detail + value.error().arguments.join(u' ');
        QVERIFY2(!everything.contains(u"hush-hush"), qPrintable(everything));
        QVERIFY(everything.contains(u"***"));
    }
}

void TstTransportWire::listsDatabases_data()
{
    QTest::addColumn<QByteArray>("web");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray denied =
        httpReply(R"({"jsonrpc":"2.0","error":{"code":200,"data":{"name":"odoo.exceptions.AccessDenied"}}})");
    const QByteArray list = httpReply(encodeResponse(OdooValue::list({u"x"_s, u"y"_s})));
    QTest::newRow("web") << httpReply(R"({"jsonrpc":"2.0","id":1,"result":["a","b"]})") << QByteArray()
                         << QStringList{u"a"_s, u"b"_s} << ErrorCode::Internal;
    QTest::newRow("service") << httpReply("<html/>", "404 Not Found") << list << QStringList{u"x"_s, u"y"_s}
                             << ErrorCode::Internal;
    QTest::newRow("denied") << denied << httpReply(encodeFault(3, u"Access Denied"_s)) << QStringList()
                            << ErrorCode::OdooAccessDenied;
    QTest::newRow("garbage") << httpReply("garbage") << list << QStringList{u"x"_s, u"y"_s} << ErrorCode::Internal;
}

void TstTransportWire::listsDatabases()
{
    QFETCH(QByteArray, web);
    QFETCH(QByteArray, service);
    QFETCH(QStringList, names);
    QFETCH(ErrorCode, code);
    const ScriptedServer server([&](const Arrival& arrival, int) -> Script {
        return {{.bytes = arrival.path == "/web/database/list" ? web : service}};
    });
    XmlRpcTransport transport(endpointOf(server));
    const Result<QStringList> found = transport.databases();
    if (names.isEmpty()) {
        QCOMPARE(found.error().code, code);
    } else {
        QVERIFY2(found, reason(found));
        QCOMPARE(*found, names);
    }
    QVERIFY(server.arrivals().at(0).headers.contains("application/json"));
}

void TstTransportWire::recognisesAForeignServer_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("404") << httpReply("<html/>", "404 Not Found");
    QTest::newRow("web page") << httpReply("<!DOCTYPE html><html><body>Welcome</body></html>");
    QTest::newRow("another XML-RPC service") << httpReply(encodeFault(-32601, u"method not found"_s));
    QTest::newRow("a version without a version") << httpReply(encodeResponse(OdooStruct()));
}

void TstTransportWire::recognisesAForeignServer()
{
    QFETCH(QByteArray, reply);
    const ScriptedServer server([&](const Arrival&, int) -> Script { return {{.bytes = reply}}; });
    XmlRpcTransport transport(endpointOf(server));
    const Result<OdooValue> version = transport.version();
    QCOMPARE(version.error().code, ErrorCode::OdooNotOdoo);
    QCOMPARE(version.error().arguments, QStringList{u"http://127.0.0.1:%1"_s.arg(server.port())});
}

void TstTransportWire::destructionWaitsForNobody()
{
    const ScriptedServer server(afterSignIn({{.delay = 20'000, .bytes = httpReply(rowsReply(1))}}));
    auto transport = std::make_unique<XmlRpcTransport>(endpointOf(server));
    QVERIFY(transport->authenticate());
    QElapsedTimer clock;
    clock.start();
    transport.reset();
    QVERIFY(clock.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TstTransportWire)
#include "tst_transport_wire.moc"
