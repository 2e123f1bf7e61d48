// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/Json2Transport.h"
#include "core/odoo/json2/JsonWriter.h"
#include "core/odoo/push/LoadAnswer.h"
#include "tests/network/ScriptedServer.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace op::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView hangUpOn = "HANG UP";

QByteArray json(const OdooValue& value, const QByteArray& status = "200 OK")
{
    return httpReply(encodeJson(value).value(), status);
}

QByteArray errorReply(const QByteArray& status, const QString& name, const QString& message)
{
    return json(OdooValue::dict({{u"name"_s, name}, {u"message"_s, message}, {u"debug"_s, u"Traceback: hush"_s}}),
                status);
}

/// Lets user 2, "me", sign in; \a rest answers everything else.
std::function<Script(const Arrival&, int)> signedIn(std::function<Script(const Arrival&)> rest)
{
    return [rest = std::move(rest)](const Arrival& arrival, int /*number*/) -> Script {
        if (arrival.path.endsWith("/context_get"))
            return {{.bytes = json(OdooValue::dict({{u"uid"_s, 2}}))}};
        if (arrival.path.endsWith("/res.users/read"))
            return {{.bytes = json(OdooValue::list({OdooValue::dict({{u"id"_s, 2}, {u"login"_s, u"me"_s}})}))}};
        return rest(arrival);
    };
}

/// Always answers \a reply once signed in.
std::function<Script(const Arrival&, int)> always(const QByteArray& reply)
{
    return signedIn([reply](const Arrival&) { return Script{{.bytes = reply, .close = true}}; });
}

OdooEndpoint endpointOf(const ScriptedServer& server)
{
    OdooEndpoint endpoint;
    endpoint.url = QUrl(u"http://127.0.0.1:%1/erp"_s.arg(server.port()));
    endpoint.database = u"db"_s;
    endpoint.login = u"me"_s;
    endpoint.secret = u"hush"_s;
    return endpoint;
}

OdooCall loadCall(const QString& text = u"x"_s)
{
    return {u"purchase.order"_s,
            u"load"_s,
            {OdooValue::list({u"id"_s}), OdooValue::list({OdooValue::list({text})})},
            {{u"context"_s, OdooValue::dict({{u"tz"_s, u"UTC"_s}})}},
            CallKind::Write};
}

OdooCall readCall()
{
    return {u"res.partner"_s, u"search_read"_s, {OdooList{}, OdooValue::list({u"name"_s})}, {}, CallKind::Read};
}

qsizetype arrivalsOf(const ScriptedServer& server, const QByteArray& method)
{
    qsizetype count = 0;
    for (const Arrival& arrival : server.arrivals())
        count += arrival.path.endsWith('/' + method);
    return count;
}

} // namespace

/// JSON-2 against a server that answers anything at all.
class TstJson2Wire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatOdooReads();
    void signsInOnce();
    void refusesAnotherUsersKey();
    void judgesSignIn_data();
    void judgesSignIn();
    void tellsAnOldServerFromAnUnknownDatabase();
    void asksTheVersion();
    void listsDatabases();
    void writeArrivesOnce_data();
    void writeArrivesOnce();
    void readIsSentAgainOnce();
    void rowsShownAreNotShownAgain();
    void judgesAnswers_data();
    void judgesAnswers();
    void takesLongErrors();
    void distrustsACutNumber();
    void takesAWholeAnswerOfABrokenConnection();
    void stopsAtItsLimits();
    void timesOut();
    void streamsHugeReplies();
    void answersTheShapesOfXmlRpc();
    void callsNothingThatIsNotAllowed();
};

void TstJson2Wire::sendsWhatOdooReads()
{
    const ScriptedServer server(always(json(OdooValue::list({}))));
    Json2Transport transport(endpointOf(server));
    QVERIFY(transport.call({u"res.partner"_s,
                            u"read"_s,
                            {OdooValue::list({1}), OdooValue::list({u"name"_s})},
                            {{u"context"_s, OdooValue::dict({{u"lang"_s, u"nl_NL"_s}})}}}));
    const Arrival last = server.arrivals().constLast();
    QCOMPARE(last.path, "/erp/json/2/res.partner/read"_ba);
    QCOMPARE(last.body, R"({"ids":[1],"fields":["name"],"context":{"lang":"nl_NL"}})"_ba);
    QVERIFY(last.headers.startsWith("POST "));
    const QByteArray headers = last.headers.toLower();
    QVERIFY(headers.contains("authorization: bearer hush"));
    QVERIFY(headers.contains("content-type: application/json"));
    QVERIFY(headers.contains("x-odoo-database: db"));
    QVERIFY(!last.body.contains("hush"));
}

void TstJson2Wire::signsInOnce()
{
    const ScriptedServer server(always(json(7)));
    Json2Transport transport(endpointOf(server));
    QCOMPARE(transport.uid(), 0);
    QCOMPARE(transport.authenticate().value(), 2);
    QCOMPARE(transport.uid(), 2);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(transport.call({u"res.partner"_s, u"search_count"_s, {OdooList{}}, {}}).value().toInt(), 7);
    QCOMPARE(arrivalsOf(server, "context_get"), 1);
    QVERIFY(transport.takesSignIns().value());
}

void TstJson2Wire::refusesAnotherUsersKey()
{
    const ScriptedServer server(always(json(7)));
    OdooEndpoint endpoint = endpointOf(server);
    endpoint.login = u"somebody"_s;
    Json2Transport transport(endpoint);
    const auto uid = transport.authenticate();
    QCOMPARE(uid.error().code, ErrorCode::OdooBadCredentials);
    QCOMPARE(uid.error().arguments, QStringList(u"somebody"_s));
    // A refusal is remembered: the next call is no further try.
    QCOMPARE(transport.call(readCall()).error().code, ErrorCode::OdooBadCredentials);
    QCOMPARE(arrivalsOf(server, "context_get"), 1);
}

void TstJson2Wire::judgesSignIn_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("bad key") << errorReply("401 UNAUTHORIZED", u"werkzeug.exceptions.Unauthorized"_s, u"Invalid"_s)
                             << ErrorCode::OdooBadCredentials;
    QTest::newRow("server trouble") << errorReply("500 ERROR", u"builtins.KeyError"_s, u"'x'"_s)
                                    << ErrorCode::OdooFault;
    QTest::newRow("proxy") << httpReply("<html/>", "502 Bad Gateway") << ErrorCode::HttpStatus;
    QTest::newRow("web page") << httpReply("<html>Please sign in</html>") << ErrorCode::ReplyUnreadable;
    QTest::newRow("nobody") << json(OdooValue::dict({{u"uid"_s, false}})) << ErrorCode::ReplyUnreadable;
    QTest::newRow("moved") << httpReply("", "301 Moved", "Location: https://erp.example/\r\n") << ErrorCode::Redirected;
}

void TstJson2Wire::judgesSignIn()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const ErrorCode, code);
    const ScriptedServer server([reply](const Arrival&, int) { return Script{{.bytes = reply}}; });
    const auto uid = Json2Transport(endpointOf(server)).authenticate();
    QVERIFY(!uid);
    QCOMPARE(uid.error().code, code);
    QCOMPARE(uid.error().remoteEffect, RemoteEffect::None);
    QVERIFY(!uid.error().toLogLine().contains(u"hush"));
}

void TstJson2Wire::tellsAnOldServerFromAnUnknownDatabase()
{
    for (const int major : {18, 19}) {
        const ScriptedServer server([major](const Arrival& arrival, int) -> Script {
            if (!arrival.path.endsWith("/version_info"))
                return {{.bytes = httpReply("<h1>Not Found</h1>", "404 NOT FOUND")}};
            return {{.bytes = json(OdooValue::dict(
                         {{u"result"_s,
                           OdooValue::dict({{u"server_version"_s, u"%1.0"_s.arg(major)},
                                            {u"server_version_info"_s, OdooValue::list({major, 0})}})}}))}};
        });
        const auto uid = Json2Transport(endpointOf(server)).authenticate();
        QVERIFY(!uid);
        QCOMPARE(uid.error().code, major == 18 ? ErrorCode::OdooTooOld : ErrorCode::OdooUnknownDatabase);
        QCOMPARE(uid.error().arguments.value(0), major == 18 ? u"18.0"_s : u"db"_s);
    }
}

void TstJson2Wire::asksTheVersion()
{
    const ScriptedServer server([](const Arrival&, int) -> Script {
        return {{.bytes = httpReply(R"({"version_info": [19, 0, 0, "final", 0, ""], "version": "19.0"})")}};
    });
    const auto version = Json2Transport(endpointOf(server)).version();
    QVERIFY(version);
    QCOMPARE(version->member(u"server_version").toText(), u"19.0"_s);
    QCOMPARE(version->member(u"server_version_info").at(0).toInt(), 19);
    QCOMPARE(server.arrivals().size(), 1);
    QVERIFY(server.arrivals().constFirst().headers.startsWith("GET /erp/web/version "));
    QVERIFY(!server.arrivals().constFirst().headers.contains("hush"));

    const ScriptedServer other([](const Arrival&, int) -> Script { return {{.bytes = httpReply("<html/>")}}; });
    QCOMPARE(Json2Transport(endpointOf(other)).version().error().code, ErrorCode::OdooNotOdoo);
}

void TstJson2Wire::listsDatabases()
{
    const ScriptedServer open([](const Arrival&, int) -> Script {
        return {{.bytes = httpReply(R"({"jsonrpc":"2.0","id":1,"result":["one","two"]})")}};
    });
    QCOMPARE(Json2Transport(endpointOf(open)).databases().value(), QStringList({u"one"_s, u"two"_s}));
    const ScriptedServer closed([](const Arrival&, int) -> Script {
        return {{.bytes = httpReply(R"({"jsonrpc":"2.0","id":1,"error":{"code":0}})")}};
    });
    QCOMPARE(Json2Transport(endpointOf(closed)).databases().error().code, ErrorCode::OdooAccessDenied);
}

void TstJson2Wire::writeArrivesOnce_data()
{
    QTest::addColumn<bool>("kept");
    QTest::addColumn<int>("size");
    QTest::newRow("fresh connection") << false << 10;
    QTest::newRow("kept connection") << true << 10;
    QTest::newRow("big body") << true << 3'000'000;
}

void TstJson2Wire::writeArrivesOnce()
{
    QFETCH(const bool, kept);
    QFETCH(const int, size);
    const ScriptedServer server(signedIn([](const Arrival& arrival) -> Script {
        if (arrival.body.contains(hangUpOn))
            return {{.close = true}};
        return {{.bytes = json(7)}};
    }));
    Json2Transport transport(endpointOf(server));
    QVERIFY(transport.authenticate());
    if (!kept) {
        OdooCall hangUp = loadCall(QString::fromLatin1(hangUpOn));
        hangUp.method = u"search_count"_s; // lets the kept connection go
        hangUp.args.resize(1);
        hangUp.args[0] = OdooValue::list({u"HANG UP"_s});
        QVERIFY(!transport.call(hangUp));
    }
    const auto loaded = transport.call(loadCall(u"HANG UP"_s + QString(size, u'x')));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(loaded.error().remoteEffect, RemoteEffect::Unknown);
    QCOMPARE(arrivalsOf(server, "load"), 1);
}

void TstJson2Wire::readIsSentAgainOnce()
{
    std::atomic<int> reads{0};
    const ScriptedServer server(signedIn([&reads](const Arrival&) -> Script {
        if (++reads == 1)
            return {{.close = true}};
        return {{.bytes = json(OdooValue::list({OdooValue::dict({{u"id"_s, 1}})}))}};
    }));
    Json2Transport transport(endpointOf(server));
    QVERIFY(transport.authenticate());
    QCOMPARE(transport.call(readCall()).value().toList().size(), size_t(1));
    QCOMPARE(reads.load(), 2);
}

void TstJson2Wire::rowsShownAreNotShownAgain()
{
    const ScriptedServer server(signedIn([](const Arrival&) -> Script {
        return {{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n[{\"id\":1,\"name\":\"a\"},", .close = true}};
    }));
    Json2Transport transport(endpointOf(server));
    int rows = 0;
    const auto stats = transport.callRows(readCall(), {u"name"_s}, [&rows](const RpcRow&) -> Result<void> {
        ++rows;
        return {};
    });
    QCOMPARE(stats.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(rows, 1);
    QCOMPARE(arrivalsOf(server, "search_read"), 1);
}

void TstJson2Wire::judgesAnswers_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("proven");
    const auto row = [](const char* name, const QByteArray& reply, ErrorCode code, bool proven) {
        QTest::newRow(name) << reply << code << proven;
    };
    row("401", errorReply("401 UNAUTHORIZED", u"werkzeug.exceptions.Unauthorized"_s, u"x"_s),
        ErrorCode::OdooAccessDenied, true);
    row("403", errorReply("403 FORBIDDEN", u"odoo.exceptions.AccessError"_s, u"x"_s), ErrorCode::OdooAccessError, true);
    row("404, model",
        errorReply("404 NOT FOUND", u"werkzeug.exceptions.NotFound"_s, u"the model 'purchase.order' does not exist"_s),
        ErrorCode::OdooMissingModel, true);
    row("404, page", httpReply("<h1>Not Found</h1>", "404 NOT FOUND"), ErrorCode::OdooUnknownDatabase, true);
    row("422", errorReply("422 UNPROCESSABLE", u"odoo.exceptions.UserError"_s, u"x"_s), ErrorCode::OdooUserError, true);
    row("500", errorReply("500 ERROR", u"builtins.ValueError"_s, u"x"_s), ErrorCode::OdooFault, false);
    row("502", httpReply("<h1>Bad Gateway</h1>", "502 Bad Gateway"), ErrorCode::HttpStatus, false);
    row("web page", httpReply("<h1>Welcome</h1>"), ErrorCode::ReplyUnreadable, false);
    row("nothing", httpReply(""), ErrorCode::ReplyUnreadable, false);
    row("NaN", httpReply("{\"ids\":[NaN]}"), ErrorCode::ReplyUnreadable, false);
    row("cut", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"ids\":[7", ErrorCode::ConnectionLost, false);
    row("cut error", "HTTP/1.1 422 NO\r\nContent-Length: 1000\r\n\r\n{\"name\":\"odoo.exc", ErrorCode::HttpStatus,
        false);
    row("moved", httpReply("", "307 Temporary Redirect", "Location: https://erp.example/\r\n"), ErrorCode::Redirected,
        true);
}

void TstJson2Wire::judgesAnswers()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const ErrorCode, code);
    QFETCH(const bool, proven);
    const ScriptedServer server(always(reply));
    Json2Transport transport(endpointOf(server));
    const auto loaded = transport.call(loadCall());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, code);
    QCOMPARE(loaded.error().remoteEffect, proven ? RemoteEffect::None : RemoteEffect::Unknown);
    QVERIFY(!loaded.error().detail.contains(u"hush"));
    QCOMPARE(arrivalsOf(server, "load"), 1);
}

void TstJson2Wire::takesLongErrors()
{
    const QByteArray body = encodeJson(OdooValue::dict({{u"name"_s, u"odoo.exceptions.UserError"_s},
                                                        {u"message"_s, u"No vendor."_s},
                                                        {u"debug"_s, QString(300'000, u'x')}}))
                                .value();
    const ScriptedServer server(always(httpReply(body, "422 NO")));
    Json2Transport transport(endpointOf(server));
    const auto loaded = transport.call(loadCall());
    QCOMPARE(loaded.error().code, ErrorCode::OdooUserError);
    QCOMPARE(loaded.error().remoteEffect, RemoteEffect::None);
}

void TstJson2Wire::distrustsACutNumber()
{
    const ScriptedServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n72"));
    Json2Transport transport(endpointOf(server));
    const auto count = transport.call({u"res.partner"_s, u"search_count"_s, {OdooList{}}, {}});
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::ConnectionLost);
}

void TstJson2Wire::takesAWholeAnswerOfABrokenConnection()
{
    const ScriptedServer server(always("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ids\":[7]}"));
    Json2Transport transport(endpointOf(server));
    const auto loaded = transport.call(loadCall());
    QVERIFY(loaded);
    QCOMPARE(loaded->member(u"ids").at(0).toInt(), 7);
}

void TstJson2Wire::stopsAtItsLimits()
{
    TransportOptions options;
    options.read.replyBytes = 1000;
    const ScriptedServer server(always(json(QString(2000, u'x'))));
    Json2Transport transport(endpointOf(server), options);
    QCOMPARE(transport.call(readCall()).error().code, ErrorCode::ReplyTooLarge);
}

void TstJson2Wire::timesOut()
{
    TransportOptions options;
    options.write.idle = std::chrono::milliseconds(200);
    const ScriptedServer server(signedIn([](const Arrival&) { return Script{{.delay = 60'000, .bytes = json(7)}}; }));
    Json2Transport transport(endpointOf(server), options);
    const auto loaded = transport.call(loadCall());
    QCOMPARE(loaded.error().code, ErrorCode::TimedOut);
    QCOMPARE(loaded.error().remoteEffect, RemoteEffect::Unknown);
    QCOMPARE(arrivalsOf(server, "load"), 1);
}

void TstJson2Wire::streamsHugeReplies()
{
    constexpr int pieces = 100;
    constexpr int rowsOfAPiece = 1000;
    QByteArray piece;
    for (int i = 0; i < rowsOfAPiece; ++i)
        piece += "{\"id\":7,\"name\":\"" + QByteArray(200, 'x') + "\",\"list_price\":1.25},\n";
    const ScriptedServer server(signedIn([&piece](const Arrival&) {
        const qsizetype length = 1 + piece.size() * pieces + 9;
        Script script{{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n["}};
        for (int i = 0; i < pieces; ++i)
            script.append({.bytes = piece});
        script.append({.bytes = "{\"id\":8}]"});
        return script;
    }));
    TransportOptions options;
    options.read.replyBytes = 512 * TransportOptions::mebibyte;
    Json2Transport transport(endpointOf(server), options);
    QVERIFY(transport.authenticate());
    // That memory does not grow with the rows is tst_json_parser's to show: here the server shares the process.
    qint64 names = 0;
    const auto stats = transport.callRows(readCall(), {u"name"_s}, [&names](const RpcRow& row) -> Result<void> {
        names += row.text(0).size();
        return {};
    });
    QVERIFY2(stats, stats ? "" : qPrintable(stats.error().toLogLine()));
    QCOMPARE(stats->rows, static_cast<qint64>(pieces) * rowsOfAPiece + 1);
    QCOMPARE(names, static_cast<qint64>(pieces) * rowsOfAPiece * 200);
    QVERIFY(stats->replyBytes > 20'000'000);
}

void TstJson2Wire::answersTheShapesOfXmlRpc()
{
    const ScriptedServer server(signedIn([](const Arrival& arrival) -> Script {
        if (arrival.path.endsWith("/create"))
            return {{.bytes = json(OdooValue::list({722}))}};
        return {{.bytes = json(OdooValue())}};
    }));
    Json2Transport transport(endpointOf(server));
    QCOMPARE(transport.call({u"purchase.order"_s, u"create"_s, {OdooStruct{}}, {}, CallKind::Write}).value(),
             OdooValue(722));
    QVERIFY(transport.call(loadCall()).value().isNil());
}

void TstJson2Wire::callsNothingThatIsNotAllowed()
{
    const ScriptedServer server(always(json(true)));
    Json2Transport transport(endpointOf(server));
    for (const QString& method : {u"unlink"_s, u"write"_s, u"button_confirm"_s})
        QCOMPARE(transport.call({u"purchase.order"_s, method, {}, {}}).error().code, ErrorCode::MethodNotAllowed);
    QVERIFY(server.arrivals().isEmpty());
}

QTEST_GUILESS_MAIN(TstJson2Wire)
#include "tst_json2_wire.moc"
