// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/AllowedMethods.h"
#include "core/odoo/Faults.h"
#include "core/odoo/net/EndpointRules.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// What a failed call proves, and what may be called at all.
class TstOdooFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesFaults_data();
    void judgesFaults();
    void findsTheExceptionLine_data();
    void findsTheExceptionLine();
    void judgesSignIn_data();
    void judgesSignIn();
    void judgesStatus_data();
    void judgesStatus();
    void judgesNetwork_data();
    void judgesNetwork();
    void masksSecrets();
    void allowsOnlyTheList();
    void knowsLoopback();
    void buildsAddresses();
    void readsProxies();
    void emptiesByFieldType();
    void contextNamesOneCompany();
};

namespace {

CallFacts writeFacts()
{
    CallFacts facts;
    facts.address = u"https://erp.example"_s;
    facts.host = u"erp.example"_s;
    facts.database = u"prod"_s;
    facts.model = u"purchase.order"_s;
    facts.pureRead = false;
    return facts;
}

} // namespace

void TstOdooFaults::judgesFaults_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("proven");
    QTest::newRow("traceback")
        << 1 << u"Traceback (most recent call last):\n  File \"a.py\", line 1\n    x()\nValueError: Wrong value\n"_s
        << ErrorCode::OdooFault << u"ValueError: Wrong value"_s << false;
    QTest::newRow("no code") << 0 << u"something"_s << ErrorCode::OdooFault << u"something"_s << false;
    QTest::newRow("unknown code") << -32601 << u"method not found"_s << ErrorCode::OdooFault << u"method not found"_s
                                  << false;
    QTest::newRow("user error") << 2 << u" No vendor. "_s << ErrorCode::OdooUserError << u"No vendor."_s << true;
    QTest::newRow("missing model") << 2 << u"Object purchase.order doesn't exist"_s << ErrorCode::OdooMissingModel
                                   << u"purchase.order"_s << true;
    QTest::newRow("missing model, Dutch")
        << 2 << u"Object purchase.order bestaat niet"_s << ErrorCode::OdooMissingModel << u"purchase.order"_s << true;
    QTest::newRow("another model is missing")
        << 2 << u"Object stock.warehouse doesn't exist"_s << ErrorCode::OdooUserError
        << u"Object stock.warehouse doesn't exist"_s << true;
    QTest::newRow("record is missing")
        << 2 << u"Record does not exist or has been deleted.\n(Record: purchase.order(9,), User: 2)"_s
        << ErrorCode::OdooUserError
        << u"Record does not exist or has been deleted.\n(Record: purchase.order(9,), User: 2)"_s << true;
    QTest::newRow("denied") << 3 << u"Access Denied"_s << ErrorCode::OdooAccessDenied << u"Access Denied"_s << true;
    QTest::newRow("no right") << 4 << u"You may not"_s << ErrorCode::OdooAccessError << u"You may not"_s << true;
}

void TstOdooFaults::judgesFaults()
{
    QFETCH(int, code);
    QFETCH(QString, text);
    QFETCH(ErrorCode, expected);
    QFETCH(QString, argument);
    QFETCH(bool, proven);
    CallFacts call = writeFacts();
    const Error write = errorFromFault({code, text}, call);
    QCOMPARE(write.code, expected);
    QCOMPARE(write.arguments.value(0), argument);
    QCOMPARE(write.detail, text);
    QCOMPARE(write.remoteEffect, proven ? RemoteEffect::None : RemoteEffect::Unknown);
    QVERIFY(!write.retryable);
    call.pureRead = true;
    QCOMPARE(errorFromFault({code, text}, call).remoteEffect, RemoteEffect::None);
    QVERIFY(
        errorFromFault({1, u"x\npsycopg2.errors.SerializationFailure: could not serialize access"_s}, call).retryable);
}

void TstOdooFaults::findsTheExceptionLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain")
        << u"Traceback (most recent call last):\n  File \"a\", line 1, in f\n    g()\n    ^^^\nKeyError: 'x'\n"_s
        << u"KeyError: 'x'"_s;
    QTest::newRow("detail lines")
        << u"Traceback:\n  File \"a\", line 1\n    g()\npsycopg2.errors.UniqueViolation: duplicate key\nDETAIL:  Key (a)=(1) exists.\n"_s
        << u"psycopg2.errors.UniqueViolation: duplicate key"_s;
    QTest::newRow("chained")
        << u"Traceback:\n  File \"a\"\nKeyError: 1\n\nDuring handling ...\n\nTraceback:\n  File \"b\"\nValueError: 2"_s
        << u"ValueError: 2"_s;
    QTest::newRow("no frames") << u"one\ntwo\n\n"_s << u"two"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TstOdooFaults::findsTheExceptionLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(exceptionLine(text), line);
}

void TstOdooFaults::judgesSignIn_data()
{
    // Texts of odoo-rpc.md 1.1.
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("14") << 1 << u"Traceback\npsycopg2.OperationalError: FATAL:  database \"nope\" does not exist\n"_s
                        << ErrorCode::OdooUnknownDatabase;
    QTest::newRow("19")
        << 1
        << u"Traceback\npsycopg2.OperationalError: connection to server at \"127.0.0.1\", port 5432 failed: FATAL:  "
           "database \"nope\" does not exist\n"_s
        << ErrorCode::OdooUnknownDatabase;
    QTest::newRow("19, empty name") << 1 << u"Traceback\nAssertionError: Missing database name"_s
                                    << ErrorCode::OdooUnknownDatabase;
    QTest::newRow("something else") << 1 << u"Traceback\nRuntimeError: role does not exist"_s << ErrorCode::OdooFault;
    QTest::newRow("denied") << 3 << u"Access Denied"_s << ErrorCode::OdooAccessDenied;
}

void TstOdooFaults::judgesSignIn()
{
    QFETCH(int, code);
    QFETCH(QString, text);
    QFETCH(ErrorCode, expected);
    const Error error = errorFromSignInFault({code, text}, writeFacts());
    QCOMPARE(error.code, expected);
    QCOMPARE(error.remoteEffect, RemoteEffect::None);
    if (expected == ErrorCode::OdooUnknownDatabase)
        QCOMPARE(error.arguments, QStringList{u"prod"_s});
}

void TstOdooFaults::judgesStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<bool>("proven");
    QTest::addColumn<bool>("retryable");
    const auto row = [](int status, ErrorCode expected, bool proven, bool retryable) {
        QTest::addRow("%d", status) << status << expected << proven << retryable;
    };
    row(202, ErrorCode::HttpStatus, false, false);
    row(302, ErrorCode::Redirected, true, false);
    row(308, ErrorCode::Redirected, true, false);
    row(400, ErrorCode::HttpStatus, true, false);
    row(404, ErrorCode::OdooNotOdoo, true, false);
    row(408, ErrorCode::HttpStatus, false, true);
    row(413, ErrorCode::HttpStatus, true, false);
    row(429, ErrorCode::HttpStatus, true, true);
    row(500, ErrorCode::HttpStatus, false, false);
    row(502, ErrorCode::HttpStatus, false, true);
    row(504, ErrorCode::HttpStatus, false, true);
}

void TstOdooFaults::judgesStatus()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, expected);
    QFETCH(bool, proven);
    QFETCH(bool, retryable);
    const Error error =
        errorFromHttpStatus(status, u"Reason"_s, u"https://elsewhere"_s, QByteArray(9000, 'x'), writeFacts());
    QCOMPARE(error.code, expected);
    QCOMPARE(error.remoteEffect, proven ? RemoteEffect::None : RemoteEffect::Unknown);
    QCOMPARE(error.retryable, retryable);
    QCOMPARE(error.detail.size(), 2000);
    if (expected == ErrorCode::HttpStatus)
        QCOMPARE(error.arguments, (QStringList{QString::number(status), u"Reason"_s}));
    if (expected == ErrorCode::Redirected)
        QCOMPARE(error.arguments, QStringList{u"https://elsewhere"_s});
}

void TstOdooFaults::judgesNetwork_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("network");
    QTest::addColumn<ErrorCode>("expected");
    QTest::addColumn<bool>("proven"); ///< although bytes of the body had left
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << ErrorCode::ConnectionRefused << true;
    QTest::newRow("unknown host") << QNetworkReply::HostNotFoundError << ErrorCode::HostNotFound << true;
    QTest::newRow("TLS") << QNetworkReply::SslHandshakeFailedError << ErrorCode::TlsFailed << true;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << ErrorCode::ConnectionLost << false;
    QTest::newRow("resend") << QNetworkReply::ContentReSendError << ErrorCode::ConnectionLost << false;
    QTest::newRow("network") << QNetworkReply::UnknownNetworkError << ErrorCode::ConnectionLost << false;
    QTest::newRow("proxy") << QNetworkReply::ProxyConnectionClosedError << ErrorCode::ProxyFailed << false;
    QTest::newRow("protocol") << QNetworkReply::ProtocolFailure << ErrorCode::ReplyUnreadable << false;
}

void TstOdooFaults::judgesNetwork()
{
    QFETCH(QNetworkReply::NetworkError, network);
    QFETCH(ErrorCode, expected);
    QFETCH(bool, proven);
    CallFacts call = writeFacts();
    const Error error = errorFromNetwork(network, u"why"_s, call);
    QCOMPARE(error.code, expected);
    QCOMPARE(error.remoteEffect, proven ? RemoteEffect::None : RemoteEffect::Unknown);
    call.bodyLeft = false; // not a byte of the call left
    QCOMPARE(errorFromNetwork(network, u"why"_s, call).remoteEffect, RemoteEffect::None);
    call = writeFacts();
    call.pureRead = true;
    QCOMPARE(errorFromNetwork(network, u"why"_s, call).remoteEffect, RemoteEffect::None);
}

void TstOdooFaults::masksSecrets()
{
    const Error inner(ErrorCode::HttpStatus, {u"a&b"_s}, u"x a&amp;b y"_s);
    const Error masked =
        withoutSecret(inner.causing(Error(ErrorCode::OdooFault, {u"1 a&b 2"_s}, u"a&ba&b"_s)), u"a&b"_s);
    QCOMPARE(masked.arguments, QStringList{u"1 *** 2"_s});
    QCOMPARE(masked.detail, u"******"_s);
    QCOMPARE(masked.cause->arguments, QStringList{u"***"_s});
    QCOMPARE(masked.cause->detail, u"x *** y"_s);
    QCOMPARE(withoutSecret(inner, QString()).detail, inner.detail);
}

void TstOdooFaults::allowsOnlyTheList()
{
    QCOMPARE(methodAccess(u"any.model", u"search_read"), MethodAccess::Read);
    QCOMPARE(methodAccess(u"purchase.order", u"load"), MethodAccess::Write);
    QCOMPARE(methodAccess(u"purchase.order", u"create"), MethodAccess::Write);
    QCOMPARE(methodAccess(u"ir.attachment", u"create"), MethodAccess::Write);
    QCOMPARE(methodAccess(u"purchase.order", u"onchange"), MethodAccess::Read);
    QCOMPARE(methodAccess(u"ir.model.data", u"check_object_reference"), MethodAccess::Read);
    QCOMPARE(methodAccess(u"common", u"version"), MethodAccess::Read);
    QCOMPARE(methodAccess(u"common", u"authenticate"), MethodAccess::Write);
    for (const char16_t* method :
         {u"write", u"unlink", u"create", u"load", u"button_confirm", u"onchange", u"check_object_reference", u""})
        QCOMPARE(methodAccess(u"res.partner", method), MethodAccess::NotAllowed);
    QCOMPARE(methodAccess(u"purchase.order", u"write"), MethodAccess::NotAllowed);
    QCOMPARE(methodAccess(u"*", u"load"), MethodAccess::NotAllowed);
    QCOMPARE(methodAccess(u"common", u"search_read"), MethodAccess::NotAllowed);
    QCOMPARE(methodAccess(u"db", u"drop"), MethodAccess::NotAllowed);
    QCOMPARE(methodAccess(u"", u"read"), MethodAccess::NotAllowed);
    // What may store something is a short list of its own.
    QStringList writing;
    for (const AllowedMethod& entry : allowedMethods()) {
        if (entry.access == MethodAccess::Write)
            writing.append(entry.model.toString() + u"."_s + entry.method.toString());
    }
    QCOMPARE(writing,
             (QStringList{u"common.authenticate"_s, u"purchase.order.load"_s, u"purchase.order.create"_s,
                          u"ir.attachment.load"_s, u"ir.attachment.create"_s}));
}

void TstOdooFaults::knowsLoopback()
{
    for (const QString& host :
         {u"localhost"_s, u"LOCALHOST"_s, u"127.0.0.1"_s, u"127.8.9.1"_s, u"::1"_s, u"odoo.localhost"_s})
        QVERIFY2(isLoopback(host), qPrintable(host));
    for (const QString& host :
         {u"192.168.1.1"_s, u"localhost.example"_s, u"127.0.0.1.example"_s, u"0.0.0.0"_s, QString(), u"::2"_s})
        QVERIFY2(!isLoopback(host), qPrintable(host));
}

void TstOdooFaults::buildsAddresses()
{
    OdooEndpoint endpoint;
    endpoint.url = QUrl(u"https://user:pw@erp.example:8443/erp/?x=1#y"_s);
    QCOMPARE(endpointUrl(endpoint, u"/xmlrpc/2/common").toString(QUrl::RemoveUserInfo),
             u"https://erp.example:8443/erp/xmlrpc/2/common"_s);
    QCOMPARE(shownAddress(endpoint.url), u"https://erp.example:8443/erp/"_s);
    endpoint.url = QUrl(u"https://erp.example"_s);
    QCOMPARE(endpointUrl(endpoint, u"/xmlrpc/2/object").toString(), u"https://erp.example/xmlrpc/2/object"_s);
}

void TstOdooFaults::readsProxies()
{
    QVERIFY(!proxyOf(QString())->has_value());
    QCOMPARE((*proxyOf(u"none"_s))->type(), QNetworkProxy::NoProxy);
    const QNetworkProxy http = proxyOf(u"http://user:p%40ss@proxy.example:3128"_s)->value();
    QCOMPARE(http.type(), QNetworkProxy::HttpProxy);
    QCOMPARE(http.hostName(), u"proxy.example"_s);
    QCOMPARE(http.port(), 3128);
    QCOMPARE(http.password(), u"p@ss"_s);
    QCOMPARE((*proxyOf(u"socks5://proxy.example"_s))->type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE((*proxyOf(u"socks5://proxy.example"_s))->port(), 1080);
    const auto bad = proxyOf(u"ftp://user:secret@proxy.example"_s);
    QCOMPARE(bad.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!bad.error().toLogLine().contains(u"secret"));
    QVERIFY(!proxyOf(u"proxy.example:3128"_s));
}

void TstOdooFaults::emptiesByFieldType()
{
    QVERIFY(OdooValue(false).isEmptyField());
    QVERIFY(OdooValue().isEmptyField());
    QVERIFY(!OdooValue(u""_s).isEmptyField());
    QVERIFY(!OdooValue(0).isEmptyField());
    QCOMPARE(OdooValue(false).toText(), QString());
    QCOMPARE(OdooValue(false).toMany2oneId(), 0);
    QCOMPARE(OdooValue::list({7, u"Seven"_s}).toMany2oneId(), 7);
    QCOMPARE(OdooValue::list({7, u"Seven"_s}).toMany2oneName(), u"Seven"_s);
    QCOMPARE(OdooValue(7).toMany2oneId(), 7);
    QCOMPARE(OdooValue(7).toDecimal(), Decimal(7));
    QCOMPARE(OdooValue(u"7"_s).toInt(), 0);
    QVERIFY(OdooValue(Decimal(5, 1)).toBool());
    QVERIFY(OdooValue::dict({{u"a"_s, 1}}).member(u"b").isNil());
    QVERIFY(OdooValue(1).at(0).isNil());
}

void TstOdooFaults::contextNamesOneCompany()
{
    const OdooStruct expected{
        {u"lang"_s, u"nl_NL"_s}, {u"tz"_s, u"UTC"_s}, {u"allowed_company_ids"_s, OdooValue::list({4})}};
    QVERIFY(callContext(4, u"nl_NL"_s) == expected);
    QVERIFY(callContext() == (OdooStruct{{u"lang"_s, u"en_US"_s}, {u"tz"_s, u"UTC"_s}}));
}

QTEST_GUILESS_MAIN(TstOdooFaults)
#include "tst_odoo_faults.moc"
