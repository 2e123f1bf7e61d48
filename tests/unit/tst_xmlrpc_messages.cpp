// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/xmlrpc/XmlRpcMessages.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// Requests as they leave and as a server reads them.
class TstXmlRpcMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryType();
    void readsWhatItWrote();
    void stripsWhatXmlCannotCarry();
    void playsAnOldServer();
    void refusesAnInvalidDecimal();
    void readsAForeignCall();
    void refusesWhatIsNoCall_data();
    void refusesWhatIsNoCall();
};

namespace {

OdooValue everything()
{
    return OdooValue::dict({
        {u"nil"_s, OdooValue()},
        {u"yes"_s, true},
        {u"int"_s, -7},
        {u"big"_s, qint64(1) << 40},
        {u"double"_s, Decimal::parse(u"-12.050").value()},
        {u"text"_s, u"a < b & c > d \u20ac \u6f22\u5b57 \U0001F600 ]]>"_s},
        {u"empty"_s, u""_s},
        {u"bytes"_s, QByteArray("\0\1\2", 3)},
        {u"date"_s, OdooValue::DateTime{u"20261123T03:30:09"_s}},
        {u"list"_s, OdooValue::list({1, OdooValue::list({}), OdooValue(OdooStruct())})},
    });
}

} // namespace

void TstXmlRpcMessages::writesEveryType()
{
    const Result<QByteArray> body = encodeMethodCall(u"m"_s, {everything()});
    QVERIFY(body);
    QCOMPARE(
        *body,
        QByteArray(
            "<?xml version='1.0'?>\n<methodCall><methodName>m</methodName><params><param><value><struct>"
            "<member><name>nil</name><value><nil/></value></member>"
            "<member><name>yes</name><value><boolean>1</boolean></value></member>"
            "<member><name>int</name><value><int>-7</int></value></member>"
            "<member><name>big</name><value><i8>1099511627776</i8></value></member>"
            "<member><name>double</name><value><double>-12.050</double></value></member>"
            "<member><name>text</name><value><string>a &lt; b &amp; c &gt; d \xE2\x82\xAC \xE6\xBC\xA2\xE5\xAD\x97 "
            "\xF0\x9F\x98\x80 ]]&gt;</string></value></member>"
            "<member><name>empty</name><value><string></string></value></member>"
            "<member><name>bytes</name><value><base64>AAEC</base64></value></member>"
            "<member><name>date</name><value><dateTime.iso8601>20261123T03:30:09</dateTime.iso8601></value></member>"
            "<member><name>list</name><value><array><data><value><int>1</int></value><value><array><data></data></"
            "array>"
            "</value><value><struct></struct></value></data></array></value></member>"
            "</struct></value></param></params></methodCall>\n"));
}

void TstXmlRpcMessages::readsWhatItWrote()
{
    const OdooList params{u"db"_s, 2, everything(), OdooValue()};
    const Result<XmlRpcCall> call = decodeMethodCall(encodeMethodCall(u"execute_kw"_s, params).value());
    QVERIFY2(call, call ? "" : qPrintable(call.error().toLogLine()));
    QCOMPARE(call->method, u"execute_kw"_s);
    QVERIFY(call->params == params);
}

void TstXmlRpcMessages::stripsWhatXmlCannotCarry()
{
    const QString dirty = u"a\u0001b\0c"_s + QChar(0xFFFE) + QChar(0xFFFF) + u"d\te\r\nf\rg"_s + QChar(0xD800) + u'h';
    const Result<XmlRpcCall> call = decodeMethodCall(encodeMethodCall(u"m"_s, {dirty}).value());
    QVERIFY(call);
    QCOMPARE(call->params.at(0).toText(), u"abcd\te\nf\ng\uFFFDh"_s);
}

void TstXmlRpcMessages::playsAnOldServer()
{
    QVERIFY(encodeResponse(u"a\u0001b"_s, ControlCharacters::SendRaw)
                .contains("a\x01"
                          "b"));
    QVERIFY(encodeResponse(u"a\u0001b"_s).contains("ab"));
    QVERIFY(encodeFault(3, u"Access Denied"_s).contains("<int>3</int>"));
    QVERIFY(encodeFault(u"AccessDenied"_s, u"x"_s).contains("<string>AccessDenied</string>"));
}

void TstXmlRpcMessages::refusesAnInvalidDecimal()
{
    const Result<QByteArray> body = encodeMethodCall(u"m"_s, {Decimal::invalid()});
    QVERIFY(!body);
    QCOMPARE(body.error().code, ErrorCode::InvalidArgument);
}

void TstXmlRpcMessages::readsAForeignCall()
{
    // As Python's xmlrpc.client writes it.
    const Result<XmlRpcCall> call = decodeMethodCall(
        "<?xml version='1.0'?>\n<methodCall>\n<methodName>execute_kw</methodName>\n<params>\n<param>\n<value><string>db"
        "</string></value>\n</param>\n<param>\n<value><struct>\n<member>\n<name>a</name>\n<value><double>1.5</double>"
        "</value>\n</member>\n</struct></value>\n</param>\n</params>\n</methodCall>\n");
    QVERIFY2(call, call ? "" : qPrintable(call.error().toLogLine()));
    QCOMPARE(call->params.size(), 2U);
    QCOMPARE(call->params[1].member(u"a").toDecimal(), Decimal(15, 1));
    // No parameters at all is legal.
    QVERIFY(decodeMethodCall("<methodCall><methodName>version</methodName></methodCall>"));
}

void TstXmlRpcMessages::refusesWhatIsNoCall_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("response") << encodeResponse(1);
    QTest::newRow("html") << QByteArray("<html><body>no</body></html>");
    QTest::newRow("no name") << QByteArray("<methodCall><params></params></methodCall>");
    QTest::newRow("cut") << QByteArray("<methodCall><methodName>x</methodName><params><param><val");
}

void TstXmlRpcMessages::refusesWhatIsNoCall()
{
    QFETCH(QByteArray, body);
    const Result<XmlRpcCall> call = decodeMethodCall(body);
    QVERIFY(!call);
    QCOMPARE(call.error().code, ErrorCode::ReplyUnreadable);
}

QTEST_GUILESS_MAIN(TstXmlRpcMessages)
#include "tst_xmlrpc_messages.moc"
