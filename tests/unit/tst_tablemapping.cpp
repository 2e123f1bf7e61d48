// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/extraction/TableMapping.h"
#include "core/extraction/table/ColumnGuess.h"
#include "core/extraction/table/TableExtractor.h"
#include "core/readers/DelimitedText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace op;
using namespace op::extraction;

namespace {

const char* const headerless = "77-1001;3-4-2024;8712345004002;24;1.234\n"
                               "77-1001;13-4-2024;8712345005009;6;2,5\n"
                               "77-1002;3-4-2024;8712345006006;100;8\n";

documents::TextTable tableOf(const char* text)
{
    return readers::readDelimited(QString::fromUtf8(text)).value_or(documents::TextTable());
}

QJsonObject jsonOf(const char* text)
{
    return QJsonDocument::fromJson(text).object();
}

TableMapping sample()
{
    TableMapping mapping;
    mapping.name = QStringLiteral("harbour");
    mapping.columns = columnsFromText(QStringLiteral("orderNumber=1,issueDate=B,lines.gtin=3,lines.quantity=4,"
                                                     "lines.unitPrice=5"))
                          .value_or(QList<MappedColumn>());
    mapping.columnCount = 5;
    mapping.separator = u';';
    return mapping;
}

bool hasFinding(const ReadResult& result, FindingCode code)
{
    return std::any_of(result.findings.begin(), result.findings.end(),
                       [code](const Finding& finding) { return finding.code == code; });
}

QString firstWord(const ReadResult& result)
{
    return result.findings.isEmpty() ? QString() : result.findings.first().arguments.value(0);
}

} // namespace

// Mappings: their JSON form, what is refused, which file they fit, what is read with them.
class TableMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        const QJsonObject json = jsonOf(R"({"schema": "orderpilot.mapping/1", "name": "harbour",
            "vendor": {"name": "Harbour Ltd", "id": 42}, "documentType": "orderResponse", "skipRows": 1,
            "dateFormat": "yyyyMMdd", "decimalMark": ".",
            "columns": {"buyer.ids[customerNumber]": 2, "lines.gtin": 27, "lines.quantity": 30, "orderNumber": 5},
            "constants": {"currency": "EUR", "seller.gln": "8712345000004"},
            "fits": {"columns": 30, "separator": "tab", "cells": {"A1": "ORDERSD96A"}}})");
        const auto mapping = tableMappingFromJson(json);
        QVERIFY2(mapping.has_value(), mapping ? "" : qPrintable(mapping.error().toLogLine()));
        QCOMPARE(toJson(*mapping), json);
        QCOMPARE(mapping->separator, QChar(u'\t'));
        QCOMPARE(*tableMappingFromJson(toJson(*mapping)), *mapping);
        QCOMPARE(
            tableMappingFromJson(jsonOf(R"({"name": "a", "columns": {"lines.gtin": "AA", "lines.quantity": "ad"}})"))
                ->columns.last()
                .column,
            29);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const QByteArray& json, const char* words) {
            QTest::newRow(words) << json << QString::fromLatin1(words);
        };
        const QByteArray columns = R"("columns": {"lines.gtin": 1, "lines.quantity": 2})";
        row("{" + columns + "}", "needs a name");
        row(R"({"name": "a"})", "\"columns\" is missing");
        row(R"({"name": "a", "columns": {"lines.gtin": 1}})", "no column is named for lines.quantity");
        row(R"({"name": "a", "columns": {"lines.quantity": 1}})", "what is ordered");
        row(R"({"name": "a", "columns": {"lines.colour": 1}})", "no field \"lines.colour\"");
        row(R"({"name": "a", "columns": {"lines.gtin": 0, "lines.quantity": 2}})",
            "neither a number from 1 nor letters");
        row(R"({"name": "a", "columns": {"lines.gtin": 501, "lines.quantity": 2}})", "not between 1 and 500");
        row(R"({"name": "a", "columns": {"lines.gtin[x]": 1, "lines.quantity": 2}})", "only ids have a scheme");
        row("{\"name\": \"a\", \"fits\": {\"columns\": 1}, " + columns + "}", "the files have only 1");
        row("{\"name\": \"a\", \"dateFormat\": \"DD-MM\", " + columns + "}", "no date format");
        row("{\"name\": \"a\", \"decimalMark\": \";\", " + columns + "}", "point or a comma");
        row("{\"name\": \"a\", \"documentType\": \"invoice\", " + columns + "}", "order or orderResponse");
        row("{\"name\": \"a\", \"vendor\": {\"id\": 7}, " + columns + "}", "by id and name together");
        row("{\"name\": \"a\", \"colums\": {}, " + columns + "}", "no member \"colums\"");
        row("{\"name\": \"a\", \"constants\": {\"issueDate\": \"3-4-2024\"}, " + columns + "}", "date like 2024-04-03");
        row("{\"name\": \"a\", \"constants\": {\"lines.taxRate\": \"21 %\"}, " + columns + "}", "is a number");
        row("{\"name\": \"a\", \"fits\": {\"cells\": {\"1A\": \"x\"}}, " + columns + "}", "no cell like A1");
        row("{\"name\": \"a\", \"schema\": \"orderpilot.mapping/2\", " + columns + "}", "the schema is not");
        row("{\"name\": \"a\", \"skipRows\": -1, " + columns + "}", "skipRows");
    }

    void refuses()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        const auto mapping = tableMappingFromJson(jsonOf(json.constData()));
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(mapping.error().arguments.value(0).contains(words), qPrintable(mapping.error().toLogLine()));
    }

    void columnsFromTheCommandLine()
    {
        const auto columns =
            columnsFromText(QStringLiteral(" orderNumber = 5, buyer.ids[customerNumber]=B ,lines.gtin=AA"));
        QVERIFY(columns.has_value());
        QCOMPARE(*columns,
                 (QList<MappedColumn>{{QStringLiteral("orderNumber"), {}, 4},
                                      {QStringLiteral("buyer.ids"), QStringLiteral("customerNumber"), 1},
                                      {QStringLiteral("lines.gtin"), {}, 26}}));
        QVERIFY(!columnsFromText(QStringLiteral("orderNumber")));
        QVERIFY(!columnsFromText(QStringLiteral("orderNumber=x1")));
        QCOMPARE(constantsFromText(QStringLiteral("currency=EUR"))->first().value, QStringLiteral("EUR"));
    }

    void readsWithTheOneThatFits()
    {
        const auto table = tableOf(headerless);
        const ReadResult unread = table::extract(table);
        QVERIFY(unread.orders.isEmpty());
        QCOMPARE(firstWord(unread), QStringLiteral("columns-unknown"));

        TableMapping other = sample();
        other.name = QStringLiteral("other");
        other.columnCount = 6;
        TableMapping comma = sample();
        comma.separator = u',';
        const ReadResult read = table::extract(table, {other, sample(), comma});
        QCOMPARE(read.orders.size(), 2);
        const IncomingOrder& first = read.orders.first();
        QCOMPARE(*first.orderNumber.value, QStringLiteral("77-1001"));
        QCOMPARE(first.orderNumber.place.path, QStringLiteral("A1"));
        QCOMPARE(*first.issueDate.value, QDate(2024, 4, 3)); // the 13th on the second row settles it
        QCOMPARE(first.lines.size(), 2);
        QCOMPARE(first.lines[0].unitPrice.value->toString(), QStringLiteral("1234")); // as 2,5 below it proves
        QVERIFY(hasFinding(read, FindingCode::ValuesDiffer));
    }

    void twoThatFitAreToldApartByACell()
    {
        const auto table = tableOf(headerless);
        TableMapping twin = sample();
        twin.name = QStringLiteral("twin");
        const ReadResult unsure = table::extract(table, {sample(), twin});
        QVERIFY(unsure.orders.isEmpty());
        QCOMPARE(unsure.findings.first().arguments,
                 (QStringList{QStringLiteral("mappings-ambiguous"), QString(), QStringLiteral("harbour, twin")}));
        twin.cells = {{QStringLiteral("A1"), QStringLiteral("something else")}};
        QCOMPARE(table::extract(table, {sample(), twin}).orders.size(), 2);
    }

    // A heading that is understood goes before a mapping that only counts columns, not before one that names a cell.
    void headingsAndMappings()
    {
        const auto table = tableOf("Ordernummer;Datum;EAN;Aantal;Prijs\n1;3-4-2024;8712345004002;5;1,50\n");
        TableMapping mapping = sample();
        mapping.constants = {{QStringLiteral("currency"), {}, QStringLiteral("CHF")}};
        QVERIFY(!table::extract(table, {mapping}).orders.first().currency.has());
        mapping.skipRows = 1;
        mapping.cells = {{QStringLiteral("A1"), QStringLiteral("Ordernummer")}};
        const ReadResult read = table::extract(table, {mapping});
        QCOMPARE(read.orders.size(), 1);
        QCOMPARE(*read.orders.first().currency.value, QStringLiteral("CHF"));
        QCOMPARE(read.orders.first().currency.origin, FieldOrigin::Defaulted);
    }

    void fillsConstantsAndTheVendor()
    {
        TableMapping mapping = sample();
        mapping.vendorName = QStringLiteral("Harbour Ltd");
        mapping.vendorId = 42;
        mapping.dateFormat = QStringLiteral("d-M-yyyy");
        mapping.decimalMark = u'.';
        mapping.constants =
            constantsFromText(QStringLiteral("buyer.gln=8712345000004,lines.unit=PCE,deliveryDate=2024-05-01"))
                .value_or(QList<MappedConstant>());
        const IncomingOrder order = table::extract(tableOf(headerless), {mapping}).orders.first();
        QCOMPARE(*order.seller->name.value, QStringLiteral("Harbour Ltd"));
        QCOMPARE(order.vendorPartner, 42);
        QCOMPARE(*order.buyer->gln.value, QStringLiteral("8712345000004"));
        QCOMPARE(*order.deliveryFrom.value, QDate(2024, 5, 1));
        QCOMPARE(*order.deliveryTo.value, QDate(2024, 5, 1));
        QCOMPARE(*order.lines.last().unit.value, QStringLiteral("PCE"));
        QCOMPARE(order.lines[0].unitPrice.value->toString(), QStringLiteral("1.234"));
        const auto again = incomingOrderFromJson(toJson(order));
        QVERIFY(again && *again == order);
    }

    void doesNotReachBeyondTheTable()
    {
        TableMapping wide = sample();
        wide.columnCount = 0;
        wide.columns.append({QStringLiteral("lines.description"), {}, 9});
        QCOMPARE(firstWord(table::extract(tableOf(headerless), {wide})), QStringLiteral("columns-unknown"));
    }

    void guessesColumns()
    {
        const auto fields = [](const char* text) {
            QStringList found;
            for (const table::ColumnGuess& guess : table::guessColumns(tableOf(text)))
                found.append(
                    QStringLiteral("%1=%2 %3")
                        .arg(documents::columnName(guess.column), guess.field, table::guessReasonName(guess.reason)));
            return found;
        };
        QCOMPARE(fields("77-1001;20240403;1;8712345004002;24;ST;EUR;2.50;Bolt M8 x 40 galvanised\n"
                        "77-1001;20240403;2;8712345005009;6;ST;EUR;0.75;Nut M8 galvanised\n"
                        "77-1002;20240404;1;8712345006006;100;KG;EUR;12.00;Grease, lithium, tube\n"),
                 (QStringList{QStringLiteral("A=orderNumber repeating"), QStringLiteral("B=issueDate dates"),
                              QStringLiteral("C=lines.lineNo counting"), QStringLiteral("D=lines.gtin checkDigits"),
                              QStringLiteral("E=lines.quantity wholeNumbers"), QStringLiteral("F=lines.unit units"),
                              QStringLiteral("G=currency currencies"), QStringLiteral("H=lines.unitPrice amounts"),
                              QStringLiteral("I=lines.description words")}));
        QCOMPARE(fields("Bestelnummer;EAN;Aantal\n1;8712345004002;5\n"),
                 (QStringList{QStringLiteral("A=orderNumber heading"), QStringLiteral("B=lines.gtin heading"),
                              QStringLiteral("C=lines.quantity heading")}));
    }

    void previewIsBounded()
    {
        QString text;
        for (int row = 0; row < 100; ++row)
            text += QString(300, u'x') + QStringLiteral(";1").repeated(150) + u'\n';
        const QJsonObject preview = table::tablePreview(readers::readDelimited(text).value());
        QCOMPARE(preview.value(QLatin1String("columns")).toInt(), 151);
        QCOMPARE(preview.value(QLatin1String("rows")).toArray().size(), 20);
        QCOMPARE(preview.value(QLatin1String("rows")).toArray().at(0).toArray().size(), 100);
        QCOMPARE(preview.value(QLatin1String("rows")).toArray().at(0).toArray().at(0).toString().size(), 80);
    }
};

QTEST_GUILESS_MAIN(TableMappingTest)
#include "tst_tablemapping.moc"
