// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/readers/DocumentReader.h"
#include "tests/support/ReadCorpus.h"

#include <QElapsedTimer>

using namespace op;

// Every table of tests/data/csv against NAME.expected.json, what `extract --json` has to say about it;
// NAME.mapping.json beside it is the workspace's mapping. The fuzzer's seeds are replayed beside it.
class CsvCorpusTest : public QObject
{
    Q_OBJECT

private:
    static Result<extraction::ReadResult> read(const QString& path)
    {
        readers::ReadOptions options;
        const QByteArray mapping = test::contentOf(test::beside(path, QStringLiteral(".mapping.json")));
        if (!mapping.isEmpty()) {
            OP_TRY(const extraction::TableMapping parsed,
                   extraction::tableMappingFromJson(QJsonDocument::fromJson(mapping).object()));
            options.mappings.append(parsed);
        }
        return readers::readDocument(test::contentOf(path), options);
    }

private Q_SLOTS:
    void documents_data() { test::addDocuments(test::dataFile(QStringLiteral("csv"))); }

    void documents()
    {
        QFETCH(const QString, path);
        test::compareWithExpectation(path, read(path));
    }

    void losslessMessages_data() { documents_data(); }

    void losslessMessages()
    {
        QFETCH(const QString, path);
        test::checkMessage(read(path));
    }

    void fuzzSeeds_data() { test::addDocuments(test::sourceFile(QStringLiteral("tests/fuzz/seeds/table"))); }

    void fuzzSeeds() { losslessMessages(); }

    // An order of 200 lines within the budget of a structured order (DESIGN.md section 9), the process aside.
    void timeOfOneOrder()
    {
        QByteArray bytes = "Bestelnummer;Datum;Artikelnummer;EAN;Omschrijving;Aantal;Eenheid;Prijs;Bedrag\n";
        for (int i = 1; i <= 200; ++i)
            bytes += "B-1;13-4-2024;A-" + QByteArray::number(i) + ";8712345004002;Zeskantbout M8;2;st;1,50;3,00\n";
        QElapsedTimer clock;
        clock.start();
        const auto result = readers::readDocument(bytes);
        const qint64 first = clock.nsecsElapsed();
        QVERIFY(result && result->orders.size() == 1 && result->orders.first().lines.size() == 200);
        clock.restart();
        for (int i = 0; i < 10; ++i)
            QVERIFY(readers::readDocument(bytes).has_value());
        qInfo() << "200 lines: first" << first / 1000 << "us, then" << clock.nsecsElapsed() / 10'000 << "us";
    }

    // The most rows that are read, and one more.
    void hugeTables()
    {
        const auto table = [](int rows) {
            QByteArray bytes = "Bestelnummer;Artikelnummer;Omschrijving;Aantal;Prijs\n";
            for (int i = 1; i < rows; ++i)
                bytes += "B-1;A-" + QByteArray::number(i) + ";Zeskantbout M8;2;1,50\n";
            return bytes;
        };
        const auto most = readers::readDocument(table(50'000));
        QVERIFY(most.has_value());
        QCOMPARE(most->orders.first().lines.size(), 49'999);
        const auto more = readers::readDocument(table(50'001));
        QVERIFY(!more);
        QCOMPARE(more.error().code, ErrorCode::DocumentMalformed);
    }
};

QTEST_GUILESS_MAIN(CsvCorpusTest)
#include "tst_csv_corpus.moc"
