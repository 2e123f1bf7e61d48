// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/extraction/table/TableExtractor.h"
#include "core/readers/DelimitedText.h"

#include <QtTest>

using namespace op;
using namespace op::extraction;

namespace {

ReadResult readText(const char* text)
{
    return table::extract(readers::readDelimited(QString::fromUtf8(text)).value_or(documents::TextTable()));
}

QStringList codesOf(const ReadResult& result)
{
    QStringList codes;
    for (const Finding& finding : result.findings)
        codes.append(findingCodeName(finding.code) + u' ' + finding.subject);
    return codes;
}

QString decimal(const DecimalField& field)
{
    return field.has() ? field.value->toString() : QString();
}

} // namespace

// What rows and columns mean: headings, several orders, totals, notes, marks and dates over whole columns.
class TableExtractorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalOrders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("repeated") << QByteArray("order no,customer,sku,qty\nA1,Us,x,1\nA1,Us,y,2\nB2,Us,z,3\n");
        QTest::newRow("once, then empty") << QByteArray("order no,customer,sku,qty\nA1,Us,x,1\n,,y,2\nB2,Us,z,3\n");
        QTest::newRow("mixed up") << QByteArray("order no,customer,sku,qty\nA1,Us,x,1\nB2,Us,z,3\nA1,Us,y,2\n");
        QTest::newRow("data on a row of its own")
            << QByteArray("order no,customer,sku,qty\nA1,Us,,\n,,x,1\n,,y,2\nB2,Us,,\n,,z,3\n");
    }

    void severalOrders()
    {
        QFETCH(const QByteArray, text);
        const ReadResult result = readText(text.constData());
        QCOMPARE(result.orders.size(), 2);
        QCOMPARE(*result.orders[0].orderNumber.value, QStringLiteral("A1"));
        QCOMPARE(*result.orders[0].documentNumber.value, QStringLiteral("A1"));
        QCOMPARE(result.orders[0].lines.size(), 2);
        QCOMPARE(*result.orders[0].lines[1].supplierItemCode.value, QStringLiteral("y"));
        QCOMPARE(*result.orders[1].orderNumber.value, QStringLiteral("B2"));
        QCOMPARE(*result.orders[1].buyer->name.value, QStringLiteral("Us"));
        QCOMPARE(result.orders[1].lines.size(), 1);
        QCOMPARE(codesOf(result), QStringList());
    }

    void findingsNameTheirOrder()
    {
        const ReadResult result = readText("order no;ean;qty\nA;8712345004002;1\nB;8712345004003;2\n");
        QCOMPARE(codesOf(result), QStringList{QStringLiteral("checkDigit orders[1].lines[0].gtin")});
        QVERIFY(findingsOf(result, 0).isEmpty());
        QCOMPARE(findingsOf(result, 1).size(), 1);
    }

    void marksOfAColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("price"); ///< of the first line; empty: left open
        const auto row = [](const char* name, const char* text, const char* price) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(price);
        };
        row("point proved below", "sku;qty;price\nA;1;1.234\nB;1;2.5\n", "1.234");
        row("comma proved below", "sku;qty;price\nA;1;1.234\nB;1;2,5\n", "1234");
        row("comma proved elsewhere", "sku;qty;price\nA;1,5;1.234\nB;1;2\n", "1234");
        row("nothing proved", "sku;qty;price\nA;1;1.234\nB;1;2\n", "");
        row("both proved", "sku;qty;price\nA;1;1.234\nB;1;2,5\nC;1;2.5\n", "");
        row("file cut by commas", "sku,qty,price\nA,1,1.234\nB,1,2\n", "1.234");
        row("comma in a file cut by semicolons", "sku;qty;price\nA;1;1,234\nB;1;2\n", "1.234");
        row("comma in a file cut by tabs", "sku\tqty\tprice\nA\t1\t1,234\nB\t1\t2\n", "");
    }

    void marksOfAColumn()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, price);
        const ReadResult result = readText(text.constData());
        QCOMPARE(decimal(result.orders.first().lines.first().unitPrice), price);
        const bool isOpen = codesOf(result).contains(QStringLiteral("valueAmbiguous lines[0].unitPrice"));
        QCOMPARE(isOpen, price.isEmpty());
        QCOMPARE(result.orders.first().lines.first().unitPrice.raw.isEmpty(), false);
    }

    void datesOfAColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDate>("date");
        const auto row = [](const char* name, const char* text, const QDate& date) {
            QTest::newRow(name) << QByteArray(text) << date;
        };
        row("day first below", "sku;qty;due date\nA;1;3/4/2024\nB;1;13/4/2024\n", QDate(2024, 4, 3));
        row("month first below", "sku;qty;due date\nA;1;3/4/2024\nB;1;4/13/2024\n", QDate(2024, 3, 4));
        row("proved by another column", "order date;sku;qty;due date\n1/31/2024;A;1;3/4/2024\n", QDate(2024, 3, 4));
        row("English heading", "sku;qty;due date\nA;1;3/4/2024\n", QDate());
        row("Dutch heading", "artikelnr;aantal;leverdatum\nA;1;3/4/2024\n", QDate(2024, 4, 3));
        row("both ways", "sku;qty;due date\nA;1;3/4/2024\nB;1;13/4/2024\nC;1;4/13/2024\n", QDate());
        row("points", "sku;qty;due date\nA;1;3.4.2024\n", QDate(2024, 4, 3));
    }

    void datesOfAColumn()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QDate, date);
        const ReadResult result = readText(text.constData());
        const DateField& found = result.orders.first().lines.first().deliveryDate;
        QCOMPARE(found.value.value_or(QDate()), date);
        QCOMPARE(codesOf(result).contains(QStringLiteral("valueAmbiguous lines[0].deliveryDate")), !date.isValid());
    }

    void labelsAroundTheTable()
    {
        const ReadResult result = readText("Purchase order;;;\n"
                                           "Order no:;4711;Order date;2024-04-03\n"
                                           "Supplier\n"
                                           "Harbour Ltd\n"
                                           "Your ref.: K-9;;;\n"
                                           "SKU;Description;Qty;Price\n"
                                           "A;Bolt;5;1.25\n"
                                           "Delivery date;2024-05-01;;\n"
                                           "Goods are delivered to the back door.;;;\n");
        const IncomingOrder& order = result.orders.first();
        QCOMPARE(*order.orderNumber.value, QStringLiteral("4711"));
        QCOMPARE(order.orderNumber.place.path, QStringLiteral("B2"));
        QCOMPARE(*order.issueDate.value, QDate(2024, 4, 3));
        QCOMPARE(*order.seller->name.value, QStringLiteral("Harbour Ltd"));
        QCOMPARE(*order.customerReference.value, QStringLiteral("K-9"));
        QCOMPARE(*order.deliveryTo.value, QDate(2024, 5, 1));
        QCOMPARE(order.lines.size(), 1);
        QCOMPARE(order.notes, QStringList{QStringLiteral("Goods are delivered to the back door.")});
    }

    void rowsThatAreNoLines()
    {
        const ReadResult result = readText("Artikelnr;Omschrijving;Aantal;Prijs;Bedrag\n"
                                           "A;Bout;5;1,00;5,00\n"
                                           ";verzinkt;;;\n"
                                           "Artikelnr;Omschrijving;Aantal;Prijs;Bedrag\n"
                                           "B;Totaalstation;1;10,00;10,00\n"
                                           "Subtotaal;;6;;15,00\n"
                                           ";Verzendkosten;1;6,50;6,50\n"
                                           "Totaal excl.;;;;21,50\n"
                                           "21% btw;;;;4,52\n"
                                           "Btw 21%;;;;4,52\n"
                                           "Totaal;;;;26,02\n");
        const IncomingOrder& order = result.orders.first();
        QCOMPARE(order.lines.size(), 2);
        QCOMPARE(order.lines[0].notes, QStringList{QStringLiteral("verzinkt")});
        QCOMPARE(*order.lines[1].description.value, QStringLiteral("Totaalstation"));
        QCOMPARE(decimal(order.totals.lines), QStringLiteral("15.00"));
        QCOMPARE(decimal(order.totals.net), QStringLiteral("21.50"));
        QCOMPARE(decimal(order.totals.tax), QStringLiteral("4.52"));
        QVERIFY(!order.totals.gross.has());
        QCOMPARE(order.headerCharges.size(), 1);
        QCOMPARE(decimal(order.headerCharges.first().amount), QStringLiteral("6.50"));
        QVERIFY(!anyBlocking(result.findings));
    }

    void goodsThatSoundLikeSums()
    {
        const ReadResult result = readText("Omschrijving;Aantal;Prijs\n"
                                           "Bout;5;1,00\n"
                                           "Total station tripod;1;99,00\n"
                                           "Port USB-C;2;9,00\n"
                                           "Freight;;12,50\n");
        QCOMPARE(result.orders.first().lines.size(), 3);
        QCOMPARE(result.orders.first().headerCharges.size(), 1);
    }

    // A wrong total of a line is told, never repaired.
    void arithmeticIsChecked()
    {
        const ReadResult result = readText("sku;qty;price;amount\nA;5;1.50;75.00\n");
        QCOMPARE(result.arithmeticWarnings,
                 QStringList{QStringLiteral("line 1: quantity x price = 7.5, printed 75.00")});
        QVERIFY(codesOf(result).contains(QStringLiteral("lineArithmetic lines[0].lineTotal")));
    }

    void discounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<QString>("amount");
        QTest::newRow("sign in the heading") << QByteArray("sku;qty;price;discount %\nA;1;10;5\n") << "5" << QString();
        QTest::newRow("sign in the value") << QByteArray("sku;qty;price;discount\nA;1;10;5 %\n") << "5" << QString();
        QTest::newRow("by arithmetic, percent")
            << QByteArray("sku;qty;price;discount;amount\nA;2;10;5;19\n") << "5" << QString();
        QTest::newRow("by arithmetic, amount")
            << QByteArray("sku;qty;price;discount;amount\nA;2;10;5;15\n") << QString() << "5";
        QTest::newRow("open") << QByteArray("sku;qty;price;discount\nA;2;10;5\n") << QString() << QString();
    }

    void discounts()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, percent);
        QFETCH(const QString, amount);
        const ReadResult result = readText(text.constData());
        const IncomingOrderLine& line = result.orders.first().lines.first();
        QCOMPARE(decimal(line.discountPercent), percent);
        QCOMPARE(decimal(line.discountAmount), amount);
        QCOMPARE(codesOf(result).contains(QStringLiteral("columnUncertain ")), percent.isEmpty() && amount.isEmpty());
    }

    void wordsThatMeanSeveralThings()
    {
        const auto line = [](const char* text) { return readText(text).orders.first().lines.first(); };
        QCOMPARE(*line("artikel;omschrijving;aantal\nA1;Bout;5\n").supplierItemCode.value, QStringLiteral("A1"));
        QCOMPARE(*line("artikel;artikelnr;aantal\nBout;A1;5\n").description.value, QStringLiteral("Bout"));
        QCOMPARE(*line("artikel;aantal\nZeskantbout M8 verzinkt;5\n").description.value,
                 QStringLiteral("Zeskantbout M8 verzinkt"));
        QCOMPARE(*line("référence;désignation;qté\nR1;Vis;5\nR2;Vis;6\n").supplierItemCode.value, QStringLiteral("R1"));
        QCOMPARE(decimal(line("sku;qty;price;per\nA;5;10;100\n").priceBaseQuantity), QStringLiteral("100"));
        QCOMPARE(*line("sku;qty;price;per\nA;5;10;box\n").unit.value, QStringLiteral("box"));
        QCOMPARE(decimal(line("sku;qty;vat\nA;5;21\nB;6;9\n").taxRate), QStringLiteral("21"));
        QVERIFY(!line("sku;qty;vat\nA;5;13.37\n").taxRate.has());
        QCOMPARE(decimal(line("sku;qty;list price;price;net price\nA;5;3;2;1\n").unitPrice), QStringLiteral("1"));
        QCOMPARE(*line("sku;qty\nA;5 kg\n").unit.value, QStringLiteral("kg"));
    }

    void confirmations()
    {
        const ReadResult columns = readText("your order;sku;qty;confirmed qty;promised date;status\n"
                                            "77;A;10;8;2024-04-03;changed\n"
                                            "77;B;5;0;;cancelled\n"
                                            "77;C;5;5;2024-04-03;hmm\n");
        QCOMPARE(columns.kind, QStringLiteral("orderResponse"));
        const IncomingOrder& order = columns.orders.first();
        QCOMPARE(order.documentType, DocumentType::OrderResponse);
        QCOMPARE(*order.orderNumber.value, QStringLiteral("77"));
        QVERIFY(!order.documentNumber.has());
        QCOMPARE(decimal(order.lines[0].quantity), QStringLiteral("8"));
        QCOMPARE(*order.lines[0].deliveryDate.value, QDate(2024, 4, 3));
        QCOMPARE(confirmationOf(order.documentType, order.lines[0]), LineConfirmation::Changed);
        QCOMPARE(confirmationOf(order.documentType, order.lines[1]), LineConfirmation::NotAccepted);
        QVERIFY(codesOf(columns).contains(QStringLiteral("fieldNotUnderstood lines[2].status")));

        const ReadResult title = readText("Orderbevestiging 2024-9;\nUw order;77\nOnze order;V-5\n\n"
                                          "Uw artikelnr;Ons artikelnr;Aantal\nK1;A1;5\n");
        QCOMPARE(title.kind, QStringLiteral("orderResponse"));
        QCOMPARE(*title.orders.first().documentNumber.value, QStringLiteral("V-5"));
        QCOMPARE(*title.orders.first().orderNumber.value, QStringLiteral("77"));
        QCOMPARE(*title.orders.first().lines.first().buyerItemCode.value, QStringLiteral("K1"));
        QCOMPARE(*title.orders.first().lines.first().supplierItemCode.value, QStringLiteral("A1"));
    }

    void otherPapers()
    {
        for (const char* text : {"Rechnung\n\nArt.-Nr;Menge;Preis\nA;5;1\n", "Rechnungsnr.;Art.-Nr;Menge\nR1;A;5\n"}) {
            const ReadResult result = readText(text);
            QCOMPARE(result.kind, QStringLiteral("invoice"));
            QVERIFY(result.orders.isEmpty());
            QCOMPARE(result.findings.first().code, FindingCode::NotAnOrder);
        }
        QCOMPARE(readText("Pakbon\n\nArtikelnr;Aantal\nA;5\n").kind, QStringLiteral("deliveryNote"));
    }

    void currencies()
    {
        const auto currency = [](const char* text) {
            return readText(text).orders.first().currency.valueOr(QString());
        };
        QCOMPARE(currency("sku;qty;price;currency\nA;1;2;eur\n"), QStringLiteral("EUR"));
        QCOMPARE(currency("sku;qty;price (CHF)\nA;1;2\n"), QStringLiteral("CHF"));
        QCOMPARE(currency("sku;qty;price\nA;1;€ 2,50\n"), QStringLiteral("EUR"));
        QCOMPARE(currency("sku;qty;price\nA;1;$ 2.50\n"), QString());
        const ReadResult mixed = readText("sku;qty;price;currency\nA;1;2;EUR\nB;1;2;USD\n");
        QVERIFY(codesOf(mixed).contains(QStringLiteral("mixedCurrencies currency")));
        const ReadResult signs = readText("sku;qty;price\nA;1;€ 2,50\nB;1;£ 2,50\n");
        QVERIFY(codesOf(signs).contains(QStringLiteral("currencyUncertain currency")));
    }

    void nothingToRead()
    {
        QCOMPARE(readText("").findings.first().arguments.value(0), QStringLiteral("columns-unknown"));
        QCOMPARE(readText("foo;bar\nx;y\n").findings.first().arguments,
                 (QStringList{QStringLiteral("columns-unknown"), QString(), QStringLiteral("2")}));
        const ReadResult heading = readText("sku;qty\n");
        QVERIFY(heading.orders.isEmpty() && heading.findings.first().code == FindingCode::NoLines);
    }

    void lateHeadingIsFound()
    {
        QByteArray text;
        for (int i = 0; i < 15; ++i)
            text += "Words about us;\n";
        text += "sku;qty\nA;5\n";
        QCOMPARE(readText(text.constData()).orders.first().lines.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TableExtractorTest)
#include "tst_tableextractor.moc"
