// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_extraction op_documents
#include "core/extraction/DateText.h"
#include "core/extraction/NumberText.h"
#include "core/extraction/table/HeaderWords.h"
#include "core/extraction/table/TableFields.h"

#include <QtTest>

using namespace op;
using namespace op::extraction;

// Numbers, dates and headings as people write them.
class TableTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("withComma");
        QTest::addColumn<QString>("withPoint");
        const auto row = [](const char16_t* text, const char* comma, const char* point) {
            const QString written = QString::fromUtf16(text);
            QTest::newRow(qPrintable(written)) << written << QString::fromLatin1(comma) << QString::fromLatin1(point);
        };
        const auto certain = [&](const char16_t* text, const char* value) { row(text, value, value); };
        certain(u"12", "12");
        certain(u"-3", "-3");
        certain(u"1.234,56", "1234.56");
        certain(u"1,234.56", "1234.56");
        certain(u"1.234.567", "1234567");
        certain(u"1,234,567.8", "1234567.8");
        certain(u"2,5", "2.5");
        certain(u"2.5", "2.5");
        certain(u"0,250", "0.250");
        certain(u"1234,567", "1234.567");
        certain(u"12,3456", "12.3456");
        certain(u"1 234,56", "1234.56");
        certain(u"1\u00a0234,5", "1234.5");
        certain(u"1\u202f234\u202f567", "1234567");
        certain(u"1'234.50", "1234.50");
        certain(u"1’234’567.5", "1234567.5");
        certain(u"1 234,567", "1234.567");
        certain(u"189,00-", "-189.00");
        certain(u"(12,50)", "-12.50");
        certain(u"€ 12,50", "12.50");
        certain(u"EUR12.5", "12.5");
        certain(u"12,50 EUR", "12.50");
        certain(u"399,-", "399");
        certain(u"€ 7,--", "7");
        certain(u"21 %", "21");
        certain(u"5 kg", "5");
        certain(u"100 st.", "100");
        certain(u",5", "0.5");
        row(u"1.234", "1234", "1.234");
        row(u"1,234", "1.234", "1234");
        row(u"999.999", "999999", "999.999");
    }

    void numbers()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, withComma);
        QFETCH(const QString, withPoint);
        const auto number = numberText(text);
        QVERIFY(number.has_value());
        QCOMPARE(number->value(u',')->toString(), withComma);
        QCOMPARE(number->value(u'.')->toString(), withPoint);
        QCOMPARE(number->mark == DecimalMark::Ambiguous, withComma != withPoint);
    }

    void noNumbers_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "-", "abc", "M8x40", "10 x 5", "1.2.3", "1,23,456", "12/5", "1 23 456", "1-2",
                                 "A12", "8,71E+12", "1 234,5 678", "12;5", "..", "5 kg extra 3"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void noNumbers()
    {
        QFETCH(const QString, text);
        QVERIFY(!numberText(text));
    }

    void whatStandsAround()
    {
        QCOMPARE(numberText(u"€ 12,50")->currency, QStringLiteral("€"));
        QCOMPARE(numberText(u"12.50 USD")->currency, QStringLiteral("USD"));
        QVERIFY(numberText(u"21%")->isPercent);
        QCOMPARE(numberText(u"5 kg")->unit, QStringLiteral("kg"));
        QVERIFY(isScientific(u"8,71235E+12") && isScientific(u"1E+05") && isScientific(u"8.7e+12"));
        QVERIFY(!isScientific(u"E12") && !isScientific(u"12E5") && !isScientific(u"AE+5"));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst"); ///< empty: there is no such reading
        const auto row = [](const char16_t* text, const char* dayFirst, const char* monthFirst = "") {
            const QString written = QString::fromUtf16(text);
            QTest::newRow(qPrintable(written))
                << written << QString::fromLatin1(dayFirst) << QString::fromLatin1(monthFirst);
        };
        row(u"2024-04-03", "2024-04-03");
        row(u"2024/4/3", "2024-04-03");
        row(u"2024-04-03T10:15:00", "2024-04-03");
        row(u"2024-04-03 10:15", "2024-04-03");
        row(u"20240403", "2024-04-03");
        row(u"202404031015", "2024-04-03");
        row(u"3-4-2024", "2024-04-03", "2024-03-04");
        row(u"03.04.24", "2024-04-03");
        row(u"3/4/2024", "2024-04-03", "2024-03-04");
        row(u"13/4/2024", "2024-04-13");
        row(u"4/13/2024", "", "2024-04-13");
        row(u"16-Jan-2021", "2021-01-16");
        row(u"19 april 2014", "2014-04-19");
        row(u"7. Mai 2014", "2014-05-07");
        row(u"1er août 2023", "");
        row(u"3 août 2023", "2023-08-03");
        row(u"12 juil. 2023", "2023-07-12");
        row(u"12 juin 2023", "2023-06-12");
        row(u"3 maart 2023", "2023-03-03");
        row(u"5. März 2023", "2023-03-05");
        row(u"5. Maerz 2023", "2023-03-05");
        row(u"April 3, 2024", "2024-04-03");
        row(u"Mon 16 Dec 2024", "2024-12-16");
    }

    void dates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, dayFirst);
        QFETCH(const QString, monthFirst);
        const auto date = dateText(text);
        if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            QVERIFY(!date);
            return;
        }
        QVERIFY(date.has_value());
        QCOMPARE(date->dayFirst ? date->dayFirst->toString(Qt::ISODate) : QString(), dayFirst);
        QCOMPARE(date->monthFirst ? date->monthFirst->toString(Qt::ISODate) : QString(), monthFirst);
        QCOMPARE(date->isAmbiguous(), !dayFirst.isEmpty() && !monthFirst.isEmpty());
    }

    void noDates_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "45000", "2024-13-01", "31-2-2024", "32.1.2024", "2024", "week 12", "1-2", "12:30",
                                 "123456789", "8712345004002", "a/b/c", "3-4-5", "1850-01-01"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void noDates()
    {
        QFETCH(const QString, text);
        QVERIFY(!dateText(text));
    }

    void datesByFormat()
    {
        const auto read = [](const char* text, const char* format) {
            const auto date = dateByFormat(QString::fromLatin1(text), QString::fromLatin1(format));
            return date ? date->toString(Qt::ISODate) : QString();
        };
        QCOMPARE(read("240403", "yyMMdd"), QStringLiteral("2024-04-03"));
        QCOMPARE(read("04/03/2024", "MM/dd/yyyy"), QStringLiteral("2024-04-03"));
        QCOMPARE(read("3.4.24", "d.M.yy"), QStringLiteral("2024-04-03"));
        QCOMPARE(read("13.4.24", "d.M.yy"), QStringLiteral("2024-04-13"));
        QCOMPARE(read("20240403", "yyyyMMdd"), QStringLiteral("2024-04-03"));
        QCOMPARE(read("2024-04-03", "dd-MM-yyyy"), QString());
        QCOMPARE(read("040324x", "ddMMyy"), QString());
        for (const char* good : {"dd-MM-yyyy", "yyyyMMdd", "d/M/yy", "yyMMdd"})
            QVERIFY2(isDateFormat(QString::fromLatin1(good)), good);
        for (const char* bad : {"", "dd-MM", "dd-MM-yyy", "DD-MM-YYYY", "dd-MM-yyyy hh", "ddd-MM-yyyy", "dd-dd-yyyy"})
            QVERIFY2(!isDateFormat(QString::fromLatin1(bad)), bad);
    }

    void heads_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("role");
        const auto row = [](const char16_t* head, const char* role) {
            const QString written = QString::fromUtf16(head);
            QTest::newRow(qPrintable(written)) << written << QString::fromLatin1(role);
        };
        row(u"Bestelnr.", "orderNumber");
        row(u"PO Number", "orderNumber");
        row(u"PO #", "orderNumber");
        row(u"N° de commande", "orderNumber");
        row(u"Bestell-Nr.", "orderNumber");
        row(u"PO_DATE", "issueDate");
        row(u"Besteldatum", "issueDate");
        row(u"Wunschliefertermin", "lines.deliveryDate");
        row(u"Gewenste leverdatum", "lines.deliveryDate");
        row(u"UPC_NUMBER", "lines.gtin");
        row(u"EAN-code", "lines.gtin");
        row(u"Gencod", "lines.gtin");
        row(u"Art.-Nr.", "lines.supplierItemCode");
        row(u"ArtikelNr", "lines.supplierItemCode");
        row(u"Réf. article", "lines.supplierItemCode");
        row(u"Materialnummer", "lines.buyerItemCode");
        row(u"Stück", "lines.quantity");
        row(u"STUECK", "lines.quantity");
        row(u"Qté", "lines.quantity");
        row(u"order_line/product_uom_qty", "lines.quantity");
        row(u"Prijs (EUR)", "lines.unitPrice");
        row(u"Netto prijs €", "lines.unitPrice");
        row(u"P.U. HT", "lines.unitPrice");
        row(u"Désignation", "lines.description");
        row(u"U/M", "lines.unit");
        row(u"Korting %", "lines.discountPercent");
        row(u"Rabatt", "?discount");
        row(u"MwSt. %", "lines.taxRate");
        row(u"Leverancier", "seller.name");
        row(u"Kd.-Nr.", "buyer.ids");
        row(u"#", "lines.lineNo");
        row(u"Artikel", "?article");
        row(u"Tarwebloem", "");
        row(u"Bestellingen boven de 100 euro worden gratis bezorgd", "");
    }

    void heads()
    {
        QFETCH(const QString, head);
        QFETCH(const QString, role);
        const auto meaning = table::headMeaning(head);
        QCOMPARE(meaning ? meaning->role : QString(), role);
    }

    // A word may stand for one role only, or the order of a table in the code would decide.
    void headsKeepWhatTheySay()
    {
        QCOMPARE(table::headMeaning(u"Price [USD]")->currency, QStringLiteral("USD"));
        QVERIFY(table::headMeaning(u"btw %")->isPercent);
        QCOMPARE(table::rowWord(u"Totaal incl. btw"), table::RowWord::Gross);
        QCOMPARE(table::rowWord(u"Zwischensumme:"), table::RowWord::Subtotal);
        QCOMPARE(table::rowWord(u"Sous-total"), table::RowWord::Subtotal);
        QCOMPARE(table::rowWord(u"Totalstation"), table::RowWord::None);
        QCOMPARE(table::rowWord(u"Versandkosten"), table::RowWord::Freight);
        QCOMPARE(table::paperOfTitle(u"Auftragsbestätigung Nr. 5"), QStringLiteral("orderResponse"));
        QCOMPARE(table::paperOfTitle(u"Factuur"), QStringLiteral("invoice"));
        QCOMPARE(table::paperOfTitle(u"Bestelling"), QString());
        QCOMPARE(table::currencyCode(u"$"), QString());
    }

    // Every path that a column may have leads to a field that can be filled.
    void everyFieldCanBeFilled()
    {
        using table::FieldKind;
        using table::TableField;
        for (const QString& path : TableField::allPaths()) {
            const auto field = TableField::named(path);
            QVERIFY2(field.has_value(), qPrintable(path));
            IncomingOrder order;
            IncomingOrderLine line;
            const bool isText = field->text(order, &line) != nullptr;
            const bool isDecimal = field->decimal(order, &line) != nullptr;
            const bool isDate = field->date(order, &line) != nullptr;
            const bool isList = field->kind() == FieldKind::Ids || field->kind() == FieldKind::Note;
            QVERIFY2((isText ? 1 : 0) + (isDecimal ? 1 : 0) + (isDate ? 1 : 0) == (isList ? 0 : 1), qPrintable(path));
        }
        QVERIFY(!TableField::named(u"lines.colour"));
    }
};

QTEST_GUILESS_MAIN(TableTextsTest)
#include "tst_tabletexts.moc"
