// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/readers/DelimitedText.h"
#include "core/readers/DocumentSniffer.h"
#include "core/readers/TextDecoding.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace op;
using namespace op::readers;
using documents::TextTable;

namespace {

QStringList cellsOf(const TextTable& table)
{
    QStringList rows;
    for (const TextTable::Row& row : table.rows)
        rows.append(row.cells.join(u'^'));
    return rows;
}

QByteArray wide(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

// From bytes to a table: character sets, separators, quotes, limits, and what is no table at all.
class DelimitedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dialects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("separator");
        QTest::addColumn<int>("columns");
        const auto row = [](const char* name, const char16_t* text, const char* separator, int columns) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromLatin1(separator) << columns;
        };
        row("semicolon", u"a;b;c\n1;2;3\n", ";", 3);
        row("comma", u"a,b\n1,2\n", ",", 2);
        row("tab", u"a\tb, c\n1\t2,5\n", "\t", 2);
        row("pipe", u"a|b|c\n1|2|3\n", "|", 3);
        row("decimal commas", u"A;1,5;2,5\nB;2,5;3,5\n", ";", 3);
        row("commas in quotes", u"a;b\n\"x,y,z\";1\n\"p,q,r\";2\n", ";", 2);
        row("labels above", u"Order;1\nDate;2\n\nx;y;z;w\n1;2;3;4\n1;2;3;4\n1;2;3;4\n", ";", 4);
        row("title above", u"My order, please\n\na;b;c\n1;2;3\n", ";", 3);
        row("declared", u"sep=|\na;b|c;d\n1;2|3;4\n", "|", 2);
        row("quoted line ends", u"a,b\n\"x\ny;z\",2\n\"p\nq;r\",3\n", ",", 2);
        row("one column", u"abc\ndef\n", "", 0);
    }

    void dialects()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, separator);
        QFETCH(const int, columns);
        const Dialect dialect = guessDialect(text);
        QCOMPARE(dialect.separator.isNull() ? QString() : QString(dialect.separator), separator);
        QCOMPARE(dialect.columns, columns);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char* name, const char* text, const QStringList& rows) {
            QTest::newRow(name) << QString::fromUtf8(text) << rows;
        };
        const auto s = [](const char* text) { return QString::fromUtf8(text); };
        row("line ends", "a;b\r\n1;2\r3;4\n", {s("a^b"), s("1^2"), s("3^4")});
        row("no end", "a;b\n1;2", {s("a^b"), s("1^2")});
        row("empty last cell", "a;b\n1;", {s("a^b"), s("1^")});
        row("quotes", "a;b\n\"1;1\";\"say \"\"hi\"\"\"\n", {s("a^b"), s("1;1^say \"hi\"")});
        row("empty quotes", "a;b\n\"\";\"\"\n1;\"\"", {s("a^b"), s(""), s("1^")});
        row("inches", "a;b\n11\" Tablet;1\n\"24\" Screen\";2\n\"9\"\" Foil\";3\n",
            {s("a^b"), s("11\" Tablet^1"), s("24\" Screen^2"), s("9\" Foil^3")});
        row("blanks around quotes", "a; \"b\" ;c\n1; \"2;2\" ;3\n", {s("a^b^c"), s("1^2;2^3")});
        row("lines in a field", "a;b\n\"x\r\ny\";1\nz;2\n", {s("a^b"), s("x\ny^1"), s("z^2")});
        row("blank lines count", "a;b\n\n1;2\n;\n3;4\n\n", {s("a^b"), s(""), s("1^2"), s(""), s("3^4")});
        row("comments count", "# made by hand\na;b;c\n1;2;3\n#;2;3\n", {s(""), s("a^b^c"), s("1^2^3"), s("#^2^3")});
        row("sep line does not count", "sep=;\r\na;b\n1;2\n", {s("a^b"), s("1^2")});
        row("ragged", "a;b;c\n1;2\n1;2;3\n1;2;3;4\n", {s("a^b^c"), s("1^2"), s("1^2^3"), s("1^2^3^4")});
    }

    void tables()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, rows);
        const auto table = readDelimited(text);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().toLogLine()));
        QCOMPARE(cellsOf(*table), rows);
    }

    void knowsPlaces()
    {
        const auto table = readDelimited(QStringLiteral("sep=;\na;b\n\"x\ny\";1\nz;2\n"));
        QVERIFY(table.has_value());
        QCOMPARE(table->place(2, 1), (documents::SourcePlace{QStringLiteral("B3"), 5, 0}));
        QCOMPARE(table->place(1, 0).line, 3);
        QCOMPARE(documents::columnName(0) + documents::columnName(25) + documents::columnName(26)
                     + documents::columnName(701) + documents::columnName(702),
                 QStringLiteral("AZAAZZAAA"));
        for (const qsizetype column : {0, 25, 26, 51, 701, 702, 16'383})
            QCOMPARE(documents::columnFromName(documents::columnName(column)), std::optional(column));
        QCOMPARE(documents::columnFromName(u"27"), std::optional<qsizetype>(26));
        QVERIFY(!documents::columnFromName(u"0") && !documents::columnFromName(u"")
                && !documents::columnFromName(u"A1"));
        QCOMPARE(documents::cellFromName(u"AB12"), std::optional(documents::CellIndex{11, 27}));
        QVERIFY(!documents::cellFromName(u"12") && !documents::cellFromName(u"A") && !documents::cellFromName(u"A0"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QString& text, const char* place, const char* words) {
            QTest::newRow(name) << text << QString::fromLatin1(place) << QString::fromLatin1(words);
        };
        const QString start = QStringLiteral("a;b\n1;2\n");
        row("quote at the end", start + QStringLiteral("x;\"y\n"), "line 3, column 3", "never closed");
        row("quote that swallows", start + QStringLiteral("\"y;1\n") + QStringLiteral("z;2\n").repeated(20),
            "line 3, column 1", "never closed");
        row("rows", QStringLiteral("a;b\n").repeated(30), "line 21", "more than 20 rows");
        row("columns", QStringLiteral("a;b\n1;2\n") + QStringLiteral("x;").repeated(40), "line 3",
            "more than 10 columns");
        row("cell", start + QString(200, u'x') + u'\n', "line 3", "longer than 100 characters");
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, place);
        QFETCH(const QString, words);
        TableLimits limits;
        limits.maxRows = 20;
        limits.maxColumns = 10;
        limits.maxCell = 100;
        limits.maxLinesOfCell = 10;
        const auto table = readDelimited(text, limits);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::DocumentMalformed);
        QVERIFY2(table.error().arguments.value(1).startsWith(place), qPrintable(table.error().toLogLine()));
        QVERIFY2(table.error().arguments.value(2).contains(words), qPrintable(table.error().toLogLine()));
    }

    void cellsAreBounded()
    {
        TableLimits limits;
        limits.maxCells = 100;
        const auto table = readDelimited(QStringLiteral("a;b;c;d\n").repeated(30), limits);
        QVERIFY(!table && table.error().arguments.value(2).contains(QLatin1String("100 fields")));
    }

    void charsets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("charset");
        QTest::addColumn<bool>("replaced");
        const QString text = QStringLiteral(u"Crème;€ 5\nBär;2\n");
        QTest::newRow("utf-8") << text.toUtf8() << QStringLiteral("UTF-8") << false;
        QTest::newRow("utf-8 mark") << "\xef\xbb\xbf" + text.toUtf8() << QStringLiteral("UTF-8") << false;
        QTest::newRow("1252") << QByteArray("Cr\xe8me;\x80 5\nB\xe4r;2\n") << QStringLiteral("Windows-1252") << false;
        QTest::newRow("mark that lies") << QByteArray("\xef\xbb\xbf"
                                                      "Cr\xe8me;\x80 5\nB\xe4r;2\n")
                                        << QStringLiteral("Windows-1252") << true;
        QTest::newRow("utf-16 le") << "\xff\xfe" + wide(text, false) << QStringLiteral("UTF-16") << false;
        QTest::newRow("utf-16 be") << "\xfe\xff" + wide(text, true) << QStringLiteral("UTF-16") << false;
        QTest::newRow("utf-16 without mark") << wide(text, false) << QStringLiteral("UTF-16") << false;
    }

    void charsets()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, charset);
        QFETCH(const bool, replaced);
        const auto decoded = decodeText(bytes);
        QVERIFY2(decoded.has_value(), decoded ? "" : qPrintable(decoded.error().toLogLine()));
        QCOMPARE(decoded->text, QStringLiteral(u"Crème;€ 5\nBär;2\n"));
        QCOMPARE(decoded->charset, charset);
        QCOMPARE(!decoded->wrongCharset.isEmpty(), replaced);
        QCOMPARE(sniff(bytes).format, QStringLiteral("csv"));
    }

    void undecodableBytesHaveAPlace()
    {
        const auto decoded = decodeText("a;b\n1;\x81\n");
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().arguments.value(1), QStringLiteral("line 2, column 3"));
    }

    // What is a table, and what only has commas.
    void sniffing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* name, const QByteArray& bytes, const char* format) {
            QTest::newRow(name) << bytes << QString::fromLatin1(format);
        };
        row("heading only and a row", "artikel;aantal\nA;1\n", "csv");
        row("one row without heading", "ORD;1;20240501;8712345004002;5\n", "csv");
        row("one quoted row", "\"a\",\"b\",\"c\",\"d\"\n", "csv");
        row("title and labels", "Order\n\nNumber;1\nDate;2\n\na;b;c\n1;2;3\n4;5;6\n", "csv");
        row("declared", "sep=,\na,b\n", "csv");
        row("long fields", "a;b\n\"" + QByteArray(3000, 'x') + "\n\";1\nx;2\n", "csv");
        row("larger than the head", "a;b;\xc3\xa4\n" + QByteArray("1;2;\xc3\xa4\n").repeated(20'000), "csv");
        row("note", "Beste leverancier,\n\nGraag 100 stuks, voor vrijdag.\n\nGroet,\nJan\n", "text");
        row("letter", "Dear Sir,\nplease send 5, not 6.\nThanks,\n", "text");
        row("list of sentences", "We need bolts, nuts and rings, please.\nSend them soon, or not, thank you.\n",
            "text");
        row("json", "{\"a\": 1,\n \"b\": 2,\n \"c\": 3}\n", "text");
        row("one sentence", "Bolts; nuts; rings\n", "text");
        row("mail", "From: a@b.example\nTo: c;d;e\nSubject: x;y;z\n\nx;y;z\n", "mail");
        row("edifact", "UNB+UNOC:3+1+2'\nUNH+1+ORDERS:D:96A:UN'", "edifact-orders-d96a");
        row("html", "<html>a;b;c\n1;2;3</html>", "html");
    }

    void sniffing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, format);
        QCOMPARE(sniff(bytes).format, format);
    }

    void isLinear()
    {
        QString text = QStringLiteral("number;article;quantity\n");
        for (int i = 0; i < 49'000; ++i)
            text += QStringLiteral("%1;\"A \"\"%1\"\"\";5\n").arg(i);
        QElapsedTimer clock;
        clock.start();
        const auto table = readDelimited(text);
        QVERIFY(table && table->rows.size() == 49'001);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(DelimitedTest)
#include "tst_delimited.moc"
