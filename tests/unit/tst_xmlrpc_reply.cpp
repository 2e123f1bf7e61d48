// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// Replies as real and sloppy servers write them.
class TstXmlRpcReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryType_data();
    void readsEveryType();
    void readsWhatPythonWrites();
    void readsFaults_data();
    void readsFaults();
    void survivesSloppyBytes_data();
    void survivesSloppyBytes();
    void dropsAtEveryChunkBoundary();
    void refuses_data();
    void refuses();
    void namesPlaceAndStart();
    void staysRefused();
    void boundsDepth();
    void boundsSize();
    void boundsExpansion();
};

namespace {

Result<OdooValue> decode(QByteArrayView bytes, const WireLimits& limits = {}, qsizetype piece = 0)
{
    XmlRpcReplyDecoder decoder(limits);
    piece = piece > 0 ? piece : std::max<qsizetype>(bytes.size(), 1);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        OP_CHECK(decoder.feed(bytes.sliced(at, std::min(piece, bytes.size() - at))));
    OP_CHECK(decoder.finish());
    return decoder.value();
}

QByteArray wrapped(const QByteArray& value)
{
    return "<?xml version='1.0'?>\n<methodResponse>\n<params>\n<param>\n" + value
        + "\n</param>\n</params>\n</methodResponse>\n";
}

OdooValue number(const char* text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

QByteArray reason(const Result<OdooValue>& result)
{
    return result ? QByteArray() : result.error().toLogLine().toUtf8();
}

} // namespace

Q_DECLARE_METATYPE(op::odoo::OdooValue)

void TstXmlRpcReply::readsEveryType_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<OdooValue>("expected");
    const auto row = [](const char* xml, const OdooValue& expected) {
        QTest::newRow(xml) << QByteArray("<value>") + xml + "</value>" << expected;
    };
    row("<int>7</int>", 7);
    row("<int> -7 </int>", -7);
    row("<int>+7</int>", 7);
    row("<i4>-2147483648</i4>", qint64(-2147483648));
    row("<i8>9223372036854775807</i8>", std::numeric_limits<qint64>::max());
    row("<ex:i8>5</ex:i8>", 5);
    row("<i2>5</i2>", 5);
    row("<boolean>1</boolean>", true);
    row("<boolean>0</boolean>", false);
    row("<boolean>true</boolean>", true);
    row("<double>1.5</double>", number("1.5"));
    row("<double>-0.050</double>", number("-0.05"));
    row("<double>7</double>", number("7"));
    row("<double>.5</double>", number("0.5"));
    row("<double>1e-05</double>", number("0.00001"));
    row("<double>1.5E+3</double>", number("1500"));
    row("<double> 0.30000000000000004\n</double>", number("0.3"));
    row("<double>0.21199999999999999</double>", number("0.212"));
    row("<double>nan</double>", {});
    row("<double>-inf</double>", {});
    row("<double>Infinity</double>", {});
    row("<string>text</string>", u"text"_s);
    row("<string></string>", u""_s);
    row("<string/>", u""_s);
    row("<string>  blanks \n kept </string>", u"  blanks \n kept "_s);
    row("<string>a &lt; b &amp; &#8364; &#x20AC; <![CDATA[<raw>]]></string>", u"a < b & € € <raw>"_s);
    row("untyped", u"untyped"_s);
    row("", u""_s);
    row(" a &amp; b ", u" a & b "_s);
    row("\n <int>5</int>\n ", 5);
    row("<dateTime.iso8601>20261123T03:30:09</dateTime.iso8601>", OdooValue::DateTime{u"20261123T03:30:09"_s});
    row("<base64>AAEC\nAwQ=</base64>", QByteArray("\0\1\2\3\4", 5));
    row("<nil/>", {});
    row("<ex:nil/>", {});
    row("<nil></nil>", {});
    row("<array><data></data></array>", OdooList());
    row("<array><data/></array>", OdooList());
    row("<array><data><value><int>1</int></value><value>b</value></data></array>", OdooValue::list({1, u"b"_s}));
    row("<struct></struct>", OdooStruct());
    row("<struct><member><name>a</name><value><array><data><value><struct><member><name> b </name>"
        "<value><nil/></value></member></struct></value></data></array></value></member><member>\n<name></name><value>x"
        "</value></member></struct>",
        OdooValue::dict({{u"a"_s, OdooValue::list({OdooValue::dict({{u" b "_s, OdooValue()}})})}, {u""_s, u"x"_s}}));
}

void TstXmlRpcReply::readsEveryType()
{
    QFETCH(QByteArray, xml);
    QFETCH(OdooValue, expected);
    const QByteArray bytes = wrapped(xml);
    const Result<OdooValue> whole = decode(bytes);
    QVERIFY2(whole, reason(whole));
    QVERIFY(*whole == expected);
    // Every split into two pieces, and byte by byte.
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        XmlRpcReplyDecoder decoder;
        QVERIFY(decoder.feed(QByteArrayView(bytes).first(cut)));
        QVERIFY(decoder.feed(QByteArrayView(bytes).sliced(cut)));
        QVERIFY(decoder.finish());
        QVERIFY(decoder.value() == expected);
    }
    QVERIFY(decode(bytes, {}, 1) == expected);
}

void TstXmlRpcReply::readsWhatPythonWrites()
{
    // Odoo's own answer to version(), as 14 sends it.
    const Result<OdooValue> version = decode(
        "<?xml "
        "version='1.0'?>\n<methodResponse>\n<params>\n<param>\n<value><struct>\n<member>\n<name>server_version</name>\n"
        "<value><string>14.0</string></value>\n</member>\n<member>\n<name>server_version_info</"
        "name>\n<value><array><data>\n"
        "<value><int>14</int></value>\n<value><int>0</int></value>\n<value><int>0</int></value>\n<value><string>final</"
        "string>"
        "</value>\n<value><int>0</int></value>\n<value><string></string></value>\n</data></array></value>\n</member>\n"
        "<member>\n<name>protocol_version</name>\n<value><int>1</int></value>\n</member>\n</struct></value>\n</param>\n"
        "</params>\n</methodResponse>\n");
    QVERIFY2(version, reason(version));
    QCOMPARE(version->member(u"server_version").toText(), u"14.0"_s);
    QCOMPARE(version->member(u"server_version_info").toList().size(), 6U);
    QCOMPARE(version->member(u"server_version_info").at(3).toText(), u"final"_s);
}

void TstXmlRpcReply::readsFaults_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    const QByteArray head = "<methodResponse><fault><value><struct>";
    const QByteArray text = "<member><name>faultString</name><value><string>Access Denied</string></value></member>";
    const QByteArray tail = "</struct></value></fault></methodResponse>";
    QTest::newRow("number") << encodeFault(3, u"Access Denied"_s) << 3 << u"Access Denied"_s;
    QTest::newRow("number as text") << encodeFault(u"2"_s, u"No"_s) << 2 << u"No"_s;
    QTest::newRow("word") << encodeFault(u"AccessDenied"_s, u"No"_s) << 0 << u"AccessDenied: No"_s;
    QTest::newRow("other order") << head + text + "<member><name>faultCode</name><value>4</value></member>" + tail << 4
                                 << u"Access Denied"_s;
    QTest::newRow("no code") << head + text + tail << 0 << u"Access Denied"_s;
    QTest::newRow("control characters") << encodeFault(1, u"x"_s).replace("<string>x", "<string>\x01x\x02") << 1
                                        << u"x"_s;
}

void TstXmlRpcReply::readsFaults()
{
    QFETCH(QByteArray, reply);
    QFETCH(int, code);
    QFETCH(QString, text);
    XmlRpcReplyDecoder decoder;
    QVERIFY(decoder.feed(reply));
    QVERIFY(decoder.finish());
    QVERIFY(decoder.fault().has_value());
    QCOMPARE(decoder.fault()->code, code);
    QCOMPARE(decoder.fault()->text, text);
    QVERIFY(decoder.value().isNil());
    // Rows were expected, a fault came.
    XmlRpcReplyDecoder rows({u"name"_s}, [](const RpcRow&) -> Result<void> { return {}; });
    QVERIFY(rows.feed(reply));
    QVERIFY(rows.finish());
    QCOMPARE(rows.fault()->code, code);
    QCOMPARE(rows.fault()->text, text);
}

void TstXmlRpcReply::survivesSloppyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<OdooValue>("expected");
    const auto text = [](const QByteArray& inside) {
        return wrapped("<value><string>" + inside + "</string></value>");
    };
    QByteArray controls;
    for (char c = 0; c < 32; ++c)
        controls += c;
    QTest::newRow("all control characters") << text("a" + controls + "b") << OdooValue(u"a\t\n\nb"_s);
    QTest::newRow("outside of text") << wrapped(QByteArray(1, '\0') + "<value>x</value>\x1f") << OdooValue(u"x"_s);
    QTest::newRow("in the middle of a long text") << text(QByteArray(1000, 'a') + '\x02' + QByteArray(1000, 'b'))
                                                  << OdooValue(QString(1000, u'a') + QString(1000, u'b'));
    QTest::newRow("references") << text(
        "a&#0;b&#x1F;c&#31;d&#xd800;e&#xFFFE;f&#65535;g&#x110000;h&#99999999999;i&#9;&#10;&#x41;&#x1F600;")
                                << OdooValue(u"abcdefghi\t\nA\U0001F600"_s);
    QTest::newRow("noncharacters") << text("a\xEF\xBF\xBE"
                                           "b\xEF\xBF\xBF"
                                           "c\xEF\xBF\xBD\xEF\xBD\x81")
                                   << OdooValue(u"abc\uFFFD\uFF41"_s);
    QTest::newRow("ampersands") << text("&amp;#0;&amp;&lt;&gt;&quot;&apos;") << OdooValue(u"&#0;&<>\"'"_s);
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + text("x") << OdooValue(u"x"_s);
    QTest::newRow("white space first") << "\r\n \t" + text("x") << OdooValue(u"x"_s);
    QTest::newRow("mark and white space") << "\n\xEF\xBB\xBF\n" + text("x") << OdooValue(u"x"_s);
    QTest::newRow("white space and zeros last") << text("x") + QByteArray(" \n\0\0", 4) << OdooValue(u"x"_s);
    QTest::newRow("no declaration") << text("x").mid(22) << OdooValue(u"x"_s);
    QTest::newRow("declared encoding") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text("\xE4").mid(22)
                                       << OdooValue(u"ä"_s);
    QTest::newRow("comments and instructions")
        << wrapped("<!-- c --><value><?pi x?><int><!-- c -->7</int></value>") << OdooValue(7);
    QTest::newRow("attributes") << wrapped("<value type='x'><int a='b'>7</int></value>") << OdooValue(7);
    QTest::newRow("stray text") << wrapped("<value><array>x<data>y<value><int>7</int>z</value></data></array></value>")
                                << OdooValue::list({7});
}

void TstXmlRpcReply::survivesSloppyBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(OdooValue, expected);
    for (const qsizetype piece : {0, 1, 2, 3, 5, 7, 64, 100}) {
        const Result<OdooValue> value = decode(bytes, {}, piece);
        QVERIFY2(value, reason(value));
        QVERIFY2(*value == expected, qPrintable(value->toText().left(200)));
    }
}

void TstXmlRpcReply::dropsAtEveryChunkBoundary()
{
    const QByteArray bytes = wrapped(QByteArray("<value>a\1b&#0;c&#x1f;d&amp;e\xEF\xBF\xBE"
                                                "f\xEF\xBF\xBD&#65;</value>"));
    const OdooValue expected(u"abcd&ef\uFFFDA"_s);
    for (qsizetype first = 0; first < bytes.size(); ++first) {
        for (qsizetype second = first; second < bytes.size(); second += 3) {
            XmlRpcReplyDecoder decoder;
            QVERIFY(decoder.feed(QByteArrayView(bytes).first(first)));
            QVERIFY(decoder.feed(QByteArrayView(bytes).sliced(first, second - first)));
            QVERIFY(decoder.feed(QByteArrayView(bytes).sliced(second)));
            QVERIFY(decoder.finish());
            QVERIFY(decoder.value() == expected);
            QCOMPARE(decoder.droppedCharacters(), 4);
        }
    }
}

void TstXmlRpcReply::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n");
    QTest::newRow("text") << QByteArray("Internal Server Error");
    QTest::newRow("html") << QByteArray("<html><body><p>502</p></body></html>");
    QTest::newRow("a call") << encodeMethodCall(u"x"_s, {}).value();
    QTest::newRow("no params") << QByteArray("<methodResponse></methodResponse>");
    QTest::newRow("no value") << QByteArray("<methodResponse><params><param></param></params></methodResponse>");
    QTest::newRow("two params") << QByteArray(
        "<methodResponse><params><param><value>1</value></param><param><value>2</value>"
        "</param></params></methodResponse>");
    QTest::newRow("two values") << wrapped("<value>1</value><value>2</value>");
    QTest::newRow("two types") << wrapped("<value><int>1</int><int>2</int></value>");
    QTest::newRow("type without value") << wrapped("<int>1</int>");
    QTest::newRow("unknown type") << wrapped("<value><integer>1</integer></value>");
    QTest::newRow("int of letters") << wrapped("<value><int>a</int></value>");
    QTest::newRow("int with a point") << wrapped("<value><int>1.0</int></value>");
    QTest::newRow("empty int") << wrapped("<value><int/></value>");
    QTest::newRow("int beyond 64 bits") << wrapped("<value><int>9223372036854775808</int></value>");
    QTest::newRow("int with two signs") << wrapped("<value><int>+-1</int></value>");
    QTest::newRow("boolean 2") << wrapped("<value><boolean>2</boolean></value>");
    QTest::newRow("double of letters") << wrapped("<value><double>1,5</double></value>");
    QTest::newRow("empty double") << wrapped("<value><double></double></value>");
    QTest::newRow("double without exponent") << wrapped("<value><double>1e</double></value>");
    QTest::newRow("member without name") << wrapped(
        "<value><struct><member><value>1</value></member></struct></value>");
    QTest::newRow("member without value") << wrapped("<value><struct><member><name>a</name></member></struct></value>");
    QTest::newRow("empty member") << wrapped("<value><struct><member></member></struct></value>");
    QTest::newRow("member with two values")
        << wrapped("<value><struct><member><name>a</name><value>1</value><value>2</value></member></struct></value>");
    QTest::newRow("element in a scalar") << wrapped("<value><string>a<b>c</b></string></value>");
    QTest::newRow("value in a value") << wrapped("<value><value>1</value></value>");
    QTest::newRow("array without data") << wrapped("<value><array><value>1</value></array></value>");
    QTest::newRow("not well-formed") << wrapped("<value><int>1</value></int>");
    QTest::newRow("bad UTF-8") << wrapped("<value>\xFF\xFE</value>");
    QTest::newRow("unknown entity") << wrapped("<value>&nbsp;</value>");
    QTest::newRow("unterminated reference") << wrapped("<value>&#0</value>");
    QTest::newRow("two documents") << wrapped("<value>1</value>") + wrapped("<value>1</value>").mid(22);
    QTest::newRow("doctype") << "<!DOCTYPE methodResponse>" + wrapped("<value>1</value>").mid(22);
    QTest::newRow("external entity") << "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + wrapped("<value>&e;</value>").mid(22);
    const QByteArray whole =
        wrapped("<value><struct><member><name>a</name><value><int>12</int></value></member></struct></value>");
    for (qsizetype cut = 1; cut < whole.trimmed().size(); cut += 9)
        QTest::addRow("cut at %lld", static_cast<long long>(cut)) << whole.first(cut);
}

void TstXmlRpcReply::refuses()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {0, 1, 10}) {
        const Result<OdooValue> value = decode(bytes, {}, piece);
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::ReplyUnreadable);
        QCOMPARE(value.error().arguments.size(), 1);
        QVERIFY(!value.error().arguments.first().isEmpty());
    }
}

void TstXmlRpcReply::namesPlaceAndStart()
{
    const QByteArray bytes = wrapped("<value><int>x</int></value>") + QByteArray(500, ' ');
    const Result<OdooValue> value = decode(bytes);
    QCOMPARE(value.error().arguments, QStringList{u"<int> without a whole number (line 5, column 14)"_s});
    QCOMPARE(value.error().detail, QString::fromUtf8(bytes.left(200)));
    QVERIFY(bytes.startsWith(decode(bytes, {}, 7).error().detail.toUtf8())); // what had come by then
    QVERIFY(decode("").error().arguments.first().startsWith(u"empty"));
}

void TstXmlRpcReply::staysRefused()
{
    XmlRpcReplyDecoder decoder;
    QVERIFY(!decoder.feed("<html>"));
    QVERIFY(!decoder.feed(wrapped("<value>1</value>")));
    QVERIFY(!decoder.finish());
    QVERIFY(decoder.value().isNil());
}

void TstXmlRpcReply::boundsDepth()
{
    const auto nested = [](int depth) {
        return wrapped(QByteArray("<value><array><data>").repeated(depth) + "<value><int>1</int></value>"
                       + QByteArray("</data></array></value>").repeated(depth));
    };
    QVERIFY2(decode(nested(64)), reason(decode(nested(64))));
    QVERIFY(!decode(nested(65)));
    QVERIFY(!decode(nested(100'000)));
    WireLimits limits;
    limits.depth = 3;
    QVERIFY(decode(nested(3), limits));
    QVERIFY(!decode(nested(4), limits));
    QVERIFY(decode(nested(4), limits).error().arguments.first().startsWith(u"nested too deep"));
    // Members that nobody reads are bounded as well.
    XmlRpcReplyDecoder rows({u"a"_s}, [](const RpcRow&) -> Result<void> { return {}; });
    const QByteArray deep =
        "<value><array><data><value><struct><member><name>b</name>" + QByteArray("<value><array><data>").repeated(1000);
    QVERIFY(!rows.feed("<methodResponse><params><param>" + deep));
    const auto structs = [](int depth) {
        return wrapped(QByteArray("<value><struct><member><name>a</name>").repeated(depth) + "<value>1</value>"
                       + QByteArray("</member></struct></value>").repeated(depth));
    };
    QVERIFY(decode(structs(64)));
    QVERIFY(!decode(structs(65)));
}

void TstXmlRpcReply::boundsSize()
{
    WireLimits limits;
    limits.bytes = 1000;
    const QByteArray large = wrapped("<value>" + QByteArray(1000, 'x') + "</value>");
    const Result<OdooValue> value = decode(large, limits, 100);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::ReplyTooLarge);
    QCOMPARE(value.error().arguments, QStringList{u"1000"_s});
    QVERIFY(decode(wrapped("<value>" + QByteArray(500, 'x') + "</value>"), limits));
}

void TstXmlRpcReply::boundsExpansion()
{
    QByteArray laughs = "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a"
            + QByteArray::number(i - 1) + ";\">";
    laughs += "]><methodResponse><params><param><value>&a29;</value></param></params></methodResponse>";
    const Result<OdooValue> value = decode(laughs);
    QVERIFY(!value);
    QVERIFY(value.error().arguments.first().contains(u"document type"));
}

QTEST_GUILESS_MAIN(TstXmlRpcReply)
#include "tst_xmlrpc_reply.moc"
