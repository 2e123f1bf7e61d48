// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
#include "core/odoo/json2/JsonReplyDecoder.h"
#include "core/odoo/json2/JsonWriter.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// JSON replies while they arrive: values, rows, and what is refused.
class TstJsonParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void readsTextsAsXmlRpcBringsThem_data();
    void readsTextsAsXmlRpcBringsThem();
    void keepsNumbersExact();
    void refuses_data();
    void refuses();
    void staysBroken();
    void boundsDepthSizeAndNumberOfValues();
    void knowsWhereAValueEnds();
    void readsRows();
    void skipsWhatNobodyReads();
    void refusesWhatIsNoListOfRows_data();
    void refusesWhatIsNoListOfRows();
    void passesTheVisitorsFailure();
    void needsTheSameMemoryForAnyNumberOfRows();
    void writesWhatItReads();
    void writesTextsAsXmlRpcSendsThem();
    void refusesToWriteWhatIsNoNumber();
};

namespace {

Result<void> fed(ReplyDecoder& decoder, QByteArrayView bytes, qsizetype piece)
{
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        OP_CHECK(decoder.feed(bytes.sliced(at, std::min(piece, bytes.size() - at))));
    return decoder.finish();
}

Decimal decimal(const char* text)
{
    return *Decimal::parseFloat(QByteArrayView(text));
}

} // namespace

void TstJsonParser::readsValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* json, const char* written = nullptr) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(written ? written : json);
    };
    row("null");
    row("true");
    row("false");
    row("0");
    row("-0", "0");
    row("-17");
    row("9223372036854775807");
    row("-9223372036854775808");
    row("1.50");
    row("1e3", "1000.0");
    row("-2.5E-3", "-0.0025");
    row("\"\"");
    row("[]");
    row("{}");
    row(" [ 1 , [ ] , { } , { \"a\" : [ null , { \"b\" : false } ] } ]\r\n\t", R"([1,[],{},{"a":[null,{"b":false}]}])");
    row(R"({"ids":false,"messages":[{"type":"error","message":"x"}]})");
    row(R"({"a":{"x":1},"b":{"x":1}})");
}

void TstJsonParser::readsValues()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, written);
    for (qsizetype piece = 1; piece <= json.size(); ++piece) {
        JsonReplyDecoder decoder;
        const Result<void> result = fed(decoder, json, piece);
        QVERIFY2(result, result ? "" : qPrintable(result.error().toLogLine()));
        QCOMPARE(encodeJson(decoder.value()).value(), written);
    }
}

void TstJsonParser::readsTextsAsXmlRpcBringsThem_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << "\"Schroef M8 x 40 verzinkt\""_ba << u"Schroef M8 x 40 verzinkt"_s;
    QTest::newRow("raw UTF-8") << "\"\xE2\x82\xAC \xF0\x9F\x98\x80\""_ba << u"\u20AC \U0001F600"_s;
    QTest::newRow("escapes") << R"("\"\\\/\t\u20ac\ud83d\ude00")"_ba << u"\"\\/\t\u20AC\U0001F600"_s;
    QTest::newRow("line feed first") << R"("\nx")"_ba << u"\nx"_s;
    QTest::newRow("CR LF") << R"("a\r\nb\rc\n\r\n")"_ba << u"a\nb\nc\n\n"_s;
    QTest::newRow("control characters") << R"("a\u0000\u0001\b\fb")"_ba << u"ab"_s;
}

void TstJsonParser::readsTextsAsXmlRpcBringsThem()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    for (qsizetype piece = 1; piece <= json.size(); ++piece) {
        JsonReplyDecoder decoder;
        QVERIFY(fed(decoder, json, piece));
        QCOMPARE(decoder.value().toText(), text);
    }
}

void TstJsonParser::keepsNumbersExact()
{
    const OdooValue value = decodeJson("[0.1,2.675,123456789.123456,0.30000000000000004,1e-05,12.0]").value();
    QCOMPARE(value.at(0).toDecimal(), decimal("0.1"));
    QCOMPARE(value.at(1).toDecimal(), decimal("2.675"));
    QCOMPARE(value.at(2).toDecimal(), decimal("123456789.123456"));
    QCOMPARE(value.at(4).toDecimal(), decimal("0.00001"));
    QVERIFY(value.at(5).isDouble()); // a float stays one, however whole
    QVERIFY(decodeJson("12").value().isInt());
}

void TstJsonParser::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const QByteArray& json, const QString& why) {
        QTest::newRow(name) << json << why;
    };
    row("nothing", "", u"empty"_s);
    row("white space", " \n", u"breaks off"_s);
    row("web page", "<html><body>Please sign in</body></html>", u"no value"_s);
    row("byte order mark", "\xEF\xBB\xBF[]", u"no value"_s);
    row("cut list", "[1,2", u"breaks off"_s);
    row("cut text", "[\"abc", u"breaks off"_s);
    row("cut escape", "\"abc\\", u"breaks off"_s);
    row("cut name", "{\"a", u"breaks off"_s);
    row("cut member", "{\"a\":", u"breaks off"_s);
    row("cut word", "tru", u"neither a number"_s);
    row("NaN", "[NaN]", u"NaN"_s);
    row("infinity", "{\"a\":Infinity}", u"infinity"_s);
    row("minus infinity", "-Infinity", u"infinity"_s);
    row("two values", "1 2", u"behind the end"_s);
    row("behind the end", "[] []", u"behind the end"_s);
    row("comma at the end", "[1,]", u"no value"_s);
    row("comma at the end of an object", "{\"a\":1,}", u"without a name"_s);
    row("comma first", "[,1]", u"no value"_s);
    row("no comma", "[1 2]", u"no comma"_s);
    row("no colon", "{\"a\" 1}", u"no colon"_s);
    row("name without quotes", "{a:1}", u"without a name"_s);
    row("single quotes", "['a']", u"no value"_s);
    row("wrong end", "[1}", u"does not fit"_s);
    row("wrong end of an object", "{\"a\":1]", u"does not fit"_s);
    row("leading zero", "[01]", u"neither a number"_s);
    row("point last", "[1.]", u"neither a number"_s);
    row("point first", "[.5]", u"neither a number"_s);
    row("plus", "[+1]", u"neither a number"_s);
    row("exponent without digits", "[1e]", u"neither a number"_s);
    row("lone minus", "[-]", u"neither a number"_s);
    row("hexadecimal", "[0x10]", u"neither a number"_s);
    row("beyond 64 bit", "[9223372036854775808]", u"64 bit"_s);
    row("endless number", '[' + QByteArray(5000, '1') + ']', u"longer than"_s);
    row("capitals", "[True]", u"neither a number"_s);
    row("comment", "[1/*x*/]", u"no comma"_s);
    row("twice", R"({"a":1,"b":2,"a":3})", u"two members called a"_s);
    row("twice, deep", R"([{"x":{"a":1,"\u0061":3}}])", u"two members called a"_s);
    row("raw line feed", "\"a\nb\"", u"control character"_s);
    row("raw zero", QByteArray("\"a\0b\"", 5), u"control character"_s);
    row("strange escape", R"("\x41")", u"backslash"_s);
    row("short escape", R"("\u00g0")", u"four digits"_s);
    row("half a pair", R"("\ud83d")", u"surrogate"_s);
    row("half a pair before text", R"("\ud83dx")", u"surrogate"_s);
    row("half a pair before an escape", R"("\ud83d\n")", u"surrogate"_s);
    row("two first halves", R"("\ud83d\ud83d")", u"surrogate"_s);
    row("other half", R"("\ude00")", u"surrogate"_s);
    row("invalid UTF-8", "\"a\xFF\"", u"no UTF-8"_s);
    row("cut UTF-8", "\"\xE2\x82\"", u"no UTF-8"_s);
    row("overlong UTF-8", "\"\xC0\xAF\"", u"no UTF-8"_s);
    row("overlong UTF-8 of three", "\"\xE0\x80\xAF\"", u"no UTF-8"_s);
    row("surrogate in UTF-8", "\"\xED\xA0\x80\"", u"no UTF-8"_s);
    row("beyond Unicode", "\"\xF4\x90\x80\x80\"", u"no UTF-8"_s);
    row("invalid UTF-8 in a name", "{\"\xFF\":1}", u"no UTF-8"_s);
    row("too deep", QByteArray(65, '[') + QByteArray(65, ']'), u"too deep"_s);
    row("much too deep", QByteArray(1'000'000, '['), u"too deep"_s);
}

void TstJsonParser::refuses()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, why);
    for (const qsizetype piece : {std::max<qsizetype>(json.size(), 1), qsizetype(1)}) {
        JsonReplyDecoder decoder;
        const Result<void> result = fed(decoder, json, piece);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ReplyUnreadable);
        QVERIFY2(result.error().arguments.value(0).contains(why), qPrintable(result.error().arguments.value(0)));
        QVERIFY(result.error().detail.size() <= 200);
    }
}

void TstJsonParser::staysBroken()
{
    JsonReplyDecoder decoder;
    const Result<void> first = decoder.feed("[1,,");
    QVERIFY(!first);
    const Result<void> second = decoder.feed("2]");
    QVERIFY(!second);
    QCOMPARE(second.error().arguments, first.error().arguments);
    QCOMPARE(decoder.finish().error().arguments, first.error().arguments);
    QVERIFY(!decoder.endsItself());
}

void TstJsonParser::boundsDepthSizeAndNumberOfValues()
{
    QVERIFY(decodeJson(QByteArray(64, '[') + QByteArray(64, ']')));
    WireLimits limits;
    limits.depth = 2;
    QVERIFY(decodeJson("[[1]]", limits));
    QVERIFY(!decodeJson("[[[1]]]", limits));
    limits = {};
    limits.bytes = 10;
    QVERIFY(decodeJson("[1,2,3,44]", limits));
    QCOMPARE(decodeJson("[1,2,3,444]", limits).error().code, ErrorCode::ReplyTooLarge);
    const QByteArray many = '[' + QByteArray("0,").repeated(4'000'001) + "0]";
    const Result<OdooValue> tooMany = decodeJson(many);
    QVERIFY(!tooMany);
    QVERIFY(tooMany.error().arguments.value(0).contains(u"values"));
}

void TstJsonParser::knowsWhereAValueEnds()
{
    const auto ends = [](QByteArrayView text) {
        JsonReplyDecoder decoder;
        return decoder.feed(text) && decoder.endsItself();
    };
    QVERIFY(ends("[72]"));
    QVERIFY(ends("\"72\""));
    QVERIFY(!ends("72")); // the first digits of 722?
    QVERIFY(!ends("[72"));
}

void TstJsonParser::readsRows()
{
    const QByteArray reply = R"([{"id":1,"name":"a","price":2.50,"country_id":[233,"US"],"tags":[4,5],"active":true},
        {"id":2,"name":false,"price":3,"country_id":false,"tags":[],"active":false}, {"name":null,"id":3}])";
    const QStringList fields{u"name"_s, u"price"_s, u"country_id"_s, u"tags"_s, u"active"_s};
    for (qsizetype piece = 1; piece <= reply.size(); ++piece) {
        QStringList seen;
        JsonReplyDecoder decoder(fields, [&seen](const RpcRow& row) -> Result<void> {
            seen.append(u"%1|%2|%3|%4 %5|%6|%7"_s.arg(row.id())
                            .arg(row.isEmptyField(0) ? u"-"_s : row.text(0), row.decimal(1).toString())
                            .arg(row.many2oneId(2))
                            .arg(row.many2oneName(2))
                            .arg(row.ids(3).size())
                            .arg(row.boolean(4)));
            return {};
        });
        QVERIFY(fed(decoder, reply, piece));
        QCOMPARE(seen, QStringList({u"1|a|2.50|233 US|2|1"_s, u"2|-|3|0 |0|0"_s, u"3|-|0|0 |0|0"_s}));
        QCOMPARE(decoder.rows(), 3);
    }
}

void TstJsonParser::skipsWhatNobodyReads()
{
    const auto names = [](QByteArrayView reply) -> Result<QStringList> {
        QStringList seen;
        JsonReplyDecoder decoder({u"name"_s}, [&seen](const RpcRow& row) -> Result<void> {
            seen.append(row.text(0));
            return {};
        });
        OP_CHECK(fed(decoder, reply, 3));
        return seen;
    };
    QCOMPARE(names(R"([{"x":{"y":[1,{"name":"no"}],"z":"}"},"name":"a","w":[[[]]],"v":1.5,"u":"\u20ac"}])").value(),
             QStringList(u"a"_s));
    // What is skipped has to be JSON all the same.
    QVERIFY(!names(R"([{"x":[1,},"name":"a"}])"));
    QVERIFY(!names("[{\"x\":\"\xFF\",\"name\":\"a\"}]"));
    QVERIFY(!names(R"([{"x":NaN,"name":"a"}])"));
    QVERIFY(!names(R"([{"name":"a","x":1,"name":"b"}])"));
    QVERIFY(!names(R"([{"name":"a"},{"name":"b")"));
}

void TstJsonParser::refusesWhatIsNoListOfRows_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"{}", "7", "null", "[1]", "[[]]", "[{},null]", "\"x\"", "[\"x\"]"})
        QTest::newRow(json) << QByteArray(json);
}

void TstJsonParser::refusesWhatIsNoListOfRows()
{
    QFETCH(const QByteArray, json);
    JsonReplyDecoder decoder({u"name"_s}, [](const RpcRow&) -> Result<void> { return {}; });
    const Result<void> result = fed(decoder, json, json.size());
    QVERIFY(!result);
    QVERIFY(result.error().arguments.value(0).contains(u"no list of records"));
}

void TstJsonParser::passesTheVisitorsFailure()
{
    JsonReplyDecoder decoder({u"name"_s},
                             [](const RpcRow&) -> Result<void> { return failure(ErrorCode::DatabaseFull); });
    const Result<void> result = decoder.feed(R"([{"name":"a"},{"name":"b"}])");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DatabaseFull);
    QCOMPARE(decoder.rows(), 1);
}

void TstJsonParser::needsTheSameMemoryForAnyNumberOfRows()
{
    const auto memoryOf = [](int rows) {
        JsonReplyDecoder decoder({u"name"_s, u"x"_s}, [](const RpcRow&) -> Result<void> { return {}; });
        bool good = decoder.feed("[{\"id\":0,\"name\":\"first\",\"x\":[1,2,3]}").has_value();
        for (int i = 1; i < rows && good; ++i)
            good =
                decoder.feed(",{\"id\":" + QByteArray::number(i) + ",\"name\":\"another\",\"x\":[1,2,3],\"y\":\"z\"}")
                    .has_value();
        return good && decoder.feed("]") && decoder.finish() && decoder.rows() == rows ? decoder.memory() : size_t(0);
    };
    const size_t few = memoryOf(10);
    QVERIFY(few > 0);
    QCOMPARE(memoryOf(100'000), few);
}

void TstJsonParser::writesWhatItReads()
{
    const OdooValue value = OdooValue::dict({{u"ids"_s, OdooValue::list({1, 2})},
                                             {u"text"_s, u"€ \"quoted\" \\ \U0001F600\n\ttab"_s},
                                             {u"price"_s, decimal("0.10")},
                                             {u"none"_s, OdooValue()},
                                             {u"no"_s, false},
                                             {u"deep"_s, OdooValue::dict({{u"a"_s, OdooList{}}})}});
    QCOMPARE(decodeJson(encodeJson(value).value()).value(), value);
    QCOMPARE(encodeJson(QByteArray("abc")).value(), "\"YWJj\""_ba);
    QCOMPARE(encodeJson(decimal("5")).value(), "5.0"_ba);
}

void TstJsonParser::writesTextsAsXmlRpcSendsThem()
{
    QCOMPARE(encodeJson(u"a\r\nb\rc\u0001\u0000d"_s).value(), R"("a\nb\ncd")"_ba);
    QCOMPARE(encodeJson(QString(QChar(0xD83D)) + u'x').value(), "\"\xEF\xBF\xBDx\""_ba);
}

void TstJsonParser::refusesToWriteWhatIsNoNumber()
{
    QCOMPARE(encodeJson(OdooValue::list({Decimal::invalid()})).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TstJsonParser)
#include "tst_json_parser.moc"
