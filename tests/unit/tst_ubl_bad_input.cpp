// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/readers/DocumentReader.h"
#include "core/readers/DocumentSniffer.h"
#include "core/readers/TextDecoding.h"

#include <QtTest>

using namespace op;
using namespace op::readers;
using extraction::FindingCode;

namespace {

QByteArray order(const QByteArray& inner,
                 const QByteArray& declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
{
    return declaration
        + "<Order xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Order-2\""
          " xmlns:c=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\""
          " xmlns:d=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\">\n"
        + inner + "</Order>";
}

QByteArray lineOf(const QByteArray& name)
{
    return "<d:OrderLine><d:LineItem><c:ID>1</c:ID><c:Quantity>1</c:Quantity><d:Item><c:Name>" + name
        + "</c:Name></d:Item></d:LineItem></d:OrderLine>";
}

bool hasFinding(const extraction::ReadResult& result, FindingCode code)
{
    return std::any_of(result.findings.begin(), result.findings.end(),
                       [code](const auto& f) { return f.code == code; });
}

} // namespace

// Hostile and broken documents: each ends as an error with a place or as a finding, never as a guess.
class UblBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& bytes, const char* place, const char* words) {
            QTest::newRow(name) << bytes << QString::fromLatin1(place) << QString::fromLatin1(words);
        };
        row("cut off", order(lineOf("x")).chopped(20), "line 3", "ends in the middle");
        row("wrong end tag", order("<c:ID>1</c:Id>\n"), "line 3, column", "not well-formed");
        row("unknown prefix", order("<x:ID>1</x:ID>\n"), "line 3, column", "not well-formed");
        row("billion laughs",
            "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol \"lol\">\n<!ENTITY lol2 "
            "\"&lol;&lol;\">\n]>\n<lolz>&lol2;</lolz>",
            "line 2, column 16", "entities of its own");
        row("parameter entity", "<!DOCTYPE a SYSTEM \"x[y\" [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><a/>",
            "line 1, column 26", "entities of its own");
        row("undeclared entity", order("<c:ID>&secret;</c:ID>\n"), "line 3", "not well-formed");
        row("too deep", QByteArray("<a>").repeated(200), "line 1, column 301", "more than 100 levels");
        row("no charset fits", order("<c:ID>a\x81\xe9</c:ID>\n"), "line 3, column 8", "0x81");
        row("unknown charset", order("<c:ID>\xe9</c:ID>", "<?xml version='1.0' encoding='EBCDIC'?>"),
            "line 2, column 7", "EBCDIC");
        row("odd UTF-16", QByteArray("\xff\xfe<\0a\0/\0>", 9), "line 1", "UTF-16");
        row("huge attribute", order("<c:ID schemeID=\"" + QByteArray(2'000'000, 'x') + "\"/>"), "line 3, column 1",
            "longer than");
    }

    void malformed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, place);
        QFETCH(const QString, words);
        const auto result = readDocument(bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DocumentMalformed);
        QVERIFY2(result.error().arguments.value(1).startsWith(place), qPrintable(result.error().toLogLine()));
        QVERIFY2(result.error().arguments.value(2).contains(words), qPrintable(result.error().toLogLine()));
    }

    void limits()
    {
        XmlLimits limits;
        limits.maxElements = 10;
        const auto many = readDocument(order(lineOf("x") + lineOf("y")), {limits, {}, {}});
        QVERIFY(!many && many.error().arguments.value(2).contains(QLatin1String("more than 10 elements")));
        limits = {};
        limits.maxText = 1000;
        const auto long1 = readDocument(order("<c:Note>" + QByteArray(2000, 'x') + "</c:Note>"), {limits, {}, {}});
        QVERIFY(!long1 && long1.error().arguments.value(2).contains(QLatin1String("1000 characters")));
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("read");
        QTest::addColumn<bool>("replaced");
        const auto row = [](const char* declared, const char* name, const char16_t* read, bool replaced) {
            QTest::addRow("%s %s", declared, name)
                << QByteArray(declared) << QByteArray(name) << QString::fromUtf16(read) << replaced;
        };
        row("UTF-8", "B\xc3\xa4r", u"Bär", false);
        row("UTF-8", "B\xe4r", u"Bär", true);
        row("UTF-8", "100 \x80", u"100 €", true);
        row("UTF-8",
            "\xe2\x80\x9c"
            "B\xe4r\xe2\x80\x9d",
            u"“Bär”", true);
        row("ISO-8859-1", "B\xe4r", u"Bär", false);
        row("iso-8859-1", "B\xc3\xa4r", u"Bär", true);
        row("windows-1252", "100 \x80", u"100 €", false);
        row("ISO-8859-15", "100 \xa4", u"100 €", false);
        row("US-ASCII", "B\xe4r", u"Bär", true);
        row("UTF-16", "B\xc3\xa4r", u"Bär", true);
        row("EBCDIC", "Bar", u"Bar", false);
    }

    void charsets()
    {
        QFETCH(const QByteArray, declared);
        QFETCH(const QByteArray, name);
        QFETCH(const QString, read);
        QFETCH(const bool, replaced);
        const auto result = readDocument(
            order(lineOf(name) + lineOf("plain"), "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>"));
        QVERIFY(result.has_value());
        const auto& lines = result->orders.first().lines;
        QCOMPARE(*lines[0].description.value, read);
        QCOMPARE(hasFinding(*result, FindingCode::CharsetReplaced), replaced);
        QCOMPARE(lines[0].description.confidence < 0.8, replaced);
        QCOMPARE(lines[1].description.confidence, 1.0);
    }

    void utf16()
    {
        const QByteArray utf8 = order(lineOf("B\xc3\xa4r"), "<?xml version=\"1.0\" encoding=\"UTF-16\"?>");
        const QString text = QString::fromUtf8(utf8);
        const QByteArray littleEndian(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        for (const QByteArray& bytes : {QByteArray("\xff\xfe") + littleEndian, littleEndian}) {
            const auto result = readDocument(bytes);
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toLogLine()));
            QCOMPARE(*result->orders.first().lines.first().description.value, QStringLiteral("Bär"));
            QVERIFY(!hasFinding(*result, FindingCode::CharsetReplaced));
        }
    }

    void strictUtf8_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("at");
        QTest::newRow("good") << QByteArray("a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80") << -1;
        QTest::newRow("overlong") << QByteArray("a\xc0\xaf") << 1;
        QTest::newRow("overlong 3") << QByteArray("\xe0\x80\xaf") << 0;
        QTest::newRow("surrogate") << QByteArray("ab\xed\xa0\x80") << 2;
        QTest::newRow("too high") << QByteArray("\xf4\x90\x80\x80") << 0;
        QTest::newRow("cut") << QByteArray("abc\xe2\x82") << 3;
        QTest::newRow("lone") << QByteArray("\x80") << 0;
    }

    void strictUtf8()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, at);
        QCOMPARE(firstInvalidUtf8(bytes), qsizetype(at));
    }

    void ordersWithoutContent()
    {
        const auto noLines = readDocument(order("<c:ID>4711</c:ID>"));
        QVERIFY(noLines && noLines->orders.size() == 1);
        QVERIFY(hasFinding(*noLines, FindingCode::NoLines));
        QVERIFY(extraction::anyBlocking(noLines->findings));
        const auto noNumber = readDocument(order("<c:ID/>" + lineOf("x")));
        QVERIFY(noNumber && hasFinding(*noNumber, FindingCode::NoNumber));
        QVERIFY(!noNumber->orders.first().documentNumber.has());
    }

    void currencies_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("finding");
        const QByteArray code = "<c:DocumentCurrencyCode>EUR</c:DocumentCurrencyCode>";
        const QByteArray eur = "<d:OrderLine><d:LineItem><c:LineExtensionAmount "
                               "currencyID=\"EUR\">1</c:LineExtensionAmount></d:LineItem></d:OrderLine>";
        const QByteArray usd = QByteArray(eur).replace("EUR", "USD");
        QTest::newRow("code") << code + eur << QStringLiteral("EUR") << QString();
        QTest::newRow("code and another")
            << code + eur + usd << QStringLiteral("EUR") << QStringLiteral("mixedCurrencies");
        QTest::newRow("amounts") << eur << QStringLiteral("EUR") << QString();
        QTest::newRow("amounts differ") << eur + usd << QString() << QStringLiteral("currencyUncertain");
        QTest::newRow("none") << QByteArray() << QString() << QString();
    }

    void currencies()
    {
        QFETCH(const QByteArray, inner);
        QFETCH(const QString, currency);
        QFETCH(const QString, finding);
        const auto result = readDocument(order(inner));
        QVERIFY(result.has_value());
        QCOMPARE(result->orders.first().currency.valueOr(QString()), currency);
        for (const FindingCode code : {FindingCode::MixedCurrencies, FindingCode::CurrencyUncertain})
            QCOMPARE(hasFinding(*result, code), extraction::findingCodeName(code) == finding);
    }

    void places()
    {
        const auto result =
            readDocument(order("<c:ID>1</c:ID><!-- x --><c:IssueDate>2024-01-01</c:IssueDate>\n  <c:Note/>"
                               "<c:CustomerReference>r</c:CustomerReference>\n"
                               + lineOf("a") + lineOf("b")));
        QVERIFY(result.has_value());
        const auto& read = result->orders.first();
        QCOMPARE(read.documentNumber.place, (documents::SourcePlace{QStringLiteral("/Order/ID"), 3, 1}));
        QCOMPARE(read.issueDate.place, (documents::SourcePlace{QStringLiteral("/Order/IssueDate"), 3, 25}));
        QCOMPARE(read.customerReference.place,
                 (documents::SourcePlace{QStringLiteral("/Order/CustomerReference"), 4, 12}));
        QCOMPARE(read.lines[1].description.place.path, QStringLiteral("/Order/OrderLine[2]/LineItem/Item/Name"));
        QCOMPARE(read.lines[0].description.place.path, QStringLiteral("/Order/OrderLine[1]/LineItem/Item/Name"));
    }

    void sniffing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("format");
        const auto row = [](const QByteArray& bytes, const char* kind, const char* format) {
            QTest::newRow(format) << bytes << QString::fromLatin1(kind) << QString::fromLatin1(format);
        };
        const auto ubl = [](const QByteArray& root) {
            return "<x:" + root + " xmlns:x=\"urn:oasis:names:specification:ubl:schema:xsd:" + root + "-2\"/>";
        };
        row("", "empty", "empty");
        row(ubl("Invoice"), "invoice", "ubl-invoice");
        row(ubl("CreditNote"), "invoice", "ubl-creditNote");
        row(ubl("OrderChange"), "orderChange", "ubl-orderChange");
        row(ubl("OrderCancellation"), "orderCancellation", "ubl-orderCancellation");
        row(ubl("OrderResponseSimple"), "other", "ubl-orderResponseSimple");
        row(ubl("DespatchAdvice"), "deliveryNote", "ubl-despatchAdvice");
        row("<a:CrossIndustryInvoice xmlns:a=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\"/>",
            "invoice", "cii-invoice");
        row("<!DOCTYPE cXML SYSTEM \"x.dtd\"><cXML><Request><OrderRequest/></Request></cXML>", "other",
            "cxml-orderRequest");
        row("<ORDER xmlns=\"http://www.opentrans.org/XMLSchema/2.1\"/>", "other", "opentrans-order");
        row("<Order/>", "other", "xml");
        row("\xef\xbb\xbfUNA:+.? '\nUNB+UNOC:3+1+2'\nUNH+1+INVOIC:D:96A:UN'", "invoice", "edifact-invoic-d96a");
        row("UNA|#.? 'UNB#UNOC|3'UNH#1#ORDERS|D|01B|UN'", "other", "edifact-orders-d01b");
        row("%PDF-1.4\n", "other", "pdf");
        row("PK\3\4....xl/workbook.xml", "other", "xlsx");
        row("PK\3\4....", "other", "zip");
        row("\x89PNG\r\n\x1a\n", "other", "png");
        row("\xff\xd8\xff\xe0", "other", "jpeg");
        row("From: a@b.example\r\nSubject: order\r\n\r\nHello", "mime", "mail");
        row("<!DOCTYPE html><html></html>", "other", "html");
        row("some;columns\nA;1\nB;2\n", "other", "csv");
        row("Dear all, please send 5 pieces.\nThanks\n", "other", "text");
        row(QByteArray("\x01\x02\x03\x00garbage\x07\x08", 13), "other", "unknown");
    }

    void sniffing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, kind);
        QFETCH(const QString, format);
        const auto result = readDocument(bytes);
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().toLogLine()));
        QCOMPARE(result->format, format);
        QCOMPARE(result->kind, kind);
        QVERIFY(result->orders.isEmpty());
        const bool known = kind != u"other" && kind != u"mime";
        QVERIFY(hasFinding(*result, known ? FindingCode::NotAnOrder : FindingCode::CannotRead));
    }

    // Alternating names must not cost quadratic time.
    void manySiblings()
    {
        QByteArray inner;
        for (int i = 0; i < 100'000; ++i)
            inner += i % 2 == 0 ? "<c:A/>" : "<c:B/>";
        QElapsedTimer clock;
        clock.start();
        QVERIFY(readDocument(order(inner)).has_value());
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(UblBadInputTest)
#include "tst_ubl_bad_input.moc"
