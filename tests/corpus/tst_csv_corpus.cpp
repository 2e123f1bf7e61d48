// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/extraction/ReadMessage.h"
#include "core/readers/DocumentReader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace op;

// Every table of tests/data/csv against NAME.expected.json, what `extract --json` has to say about it;
// NAME.mapping.json beside it is the workspace's mapping. A missing expectation is written and the test fails: read it,
// then commit it.
class CsvCorpusTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString beside(const QString& path, const char* ending)
    {
        const QFileInfo file(path);
        return file.path() + u'/' + file.completeBaseName() + QLatin1String(ending);
    }

    static Result<extraction::ReadResult> read(const QString& path)
    {
        readers::ReadOptions options;
        const QByteArray mapping = contentOf(beside(path, ".mapping.json"));
        if (!mapping.isEmpty()) {
            OP_TRY(const extraction::TableMapping parsed,
                   extraction::tableMappingFromJson(QJsonDocument::fromJson(mapping).object()));
            options.mappings.append(parsed);
        }
        return readers::readDocument(contentOf(path), options);
    }

    static void addFiles(const QString& folder)
    {
        QTest::addColumn<QString>("path");
        const QFileInfoList files = QDir(folder).entryInfoList({}, QDir::Files, QDir::Name);
        for (const QFileInfo& file : files) {
            if (!file.fileName().endsWith(QLatin1String(".json")))
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
        QVERIFY2(!files.isEmpty(), qPrintable(folder));
    }

private Q_SLOTS:
    void documents_data() { addFiles(qEnvironmentVariable("ORDERPILOT_TEST_DATA") + QLatin1String("/csv")); }

    void documents()
    {
        QFETCH(const QString, path);
        const auto result = read(path);
        const QJsonObject found = extraction::toExtractJson(QFileInfo(path).fileName(),
                                                            result ? *result : extraction::unreadable(result.error()));
        const QByteArray printed = QJsonDocument(found).toJson(QJsonDocument::Indented);

        QFile expectation(beside(path, ".expected.json"));
        if (!expectation.exists()) {
            QVERIFY(expectation.open(QIODevice::WriteOnly));
            expectation.write(printed);
            QFAIL("there was no expectation; what was read is written beside the document");
        }
        QVERIFY(expectation.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(expectation.readAll()).object();
        if (found != expected)
            qInfo().noquote() << "read:" << printed;
        QCOMPARE(found, expected);
    }

    void losslessMessages_data() { documents_data(); }

    void losslessMessages()
    {
        QFETCH(const QString, path);
        const auto result = read(path);
        const auto decoded = extraction::decodeReadMessage(extraction::encode({result, {}}));
        QVERIFY(decoded.has_value());
        QCOMPARE(decoded->outcome.has_value(), result.has_value());
        if (result)
            QVERIFY(*decoded->outcome == *result);
        else
            QCOMPARE(decoded->outcome.error().arguments, result.error().arguments);
    }

    void fuzzSeeds_data()
    {
        addFiles(qEnvironmentVariable("ORDERPILOT_SOURCE") + QLatin1String("/tests/fuzz/seeds/table"));
    }

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
