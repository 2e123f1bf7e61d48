// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/extraction/ReadMessage.h"
#include "core/readers/DocumentReader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace op;

// Every document of tests/data/ubl against NAME.expected.json, what `extract --json` has to say about it. A missing
// expectation is written and the test fails: read it, then commit it. The fuzzer's seeds are replayed beside it.
class UblCorpusTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void addFiles(const QString& folder)
    {
        QTest::addColumn<QString>("path");
        const QFileInfoList files = QDir(folder).entryInfoList({}, QDir::Files, QDir::Name);
        for (const QFileInfo& file : files) {
            if (!file.fileName().endsWith(QLatin1String(".expected.json")))
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
        QVERIFY2(!files.isEmpty(), qPrintable(folder));
    }

private Q_SLOTS:
    void documents_data() { addFiles(qEnvironmentVariable("ORDERPILOT_TEST_DATA") + QLatin1String("/ubl")); }

    void documents()
    {
        QFETCH(const QString, path);
        const QFileInfo file(path);
        const auto result = readers::readDocument(contentOf(path));
        const QJsonObject found =
            extraction::toExtractJson(file.fileName(), result ? *result : extraction::unreadable(result.error()));
        const QByteArray printed = QJsonDocument(found).toJson(QJsonDocument::Indented);

        QFile expectation(file.path() + u'/' + file.completeBaseName() + QLatin1String(".expected.json"));
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
        const auto result = readers::readDocument(contentOf(path));
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
        addFiles(qEnvironmentVariable("ORDERPILOT_SOURCE") + QLatin1String("/tests/fuzz/seeds/ubl"));
    }

    void fuzzSeeds() { losslessMessages(); }
};

QTEST_GUILESS_MAIN(UblCorpusTest)
#include "tst_ubl_corpus.moc"
