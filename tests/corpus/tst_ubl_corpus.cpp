// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/readers/DocumentReader.h"
#include "tests/support/ReadCorpus.h"

using namespace op;

// Every document of tests/data/ubl against NAME.expected.json, what `extract --json` has to say about it. The fuzzer's
// seeds are replayed beside it.
class UblCorpusTest : public QObject
{
    Q_OBJECT

private:
    static Result<extraction::ReadResult> read(const QString& path)
    {
        return readers::readDocument(test::contentOf(path));
    }

private Q_SLOTS:
    void documents_data() { test::addDocuments(test::dataFile(QStringLiteral("ubl"))); }

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

    void fuzzSeeds_data() { test::addDocuments(test::sourceFile(QStringLiteral("tests/fuzz/seeds/ubl"))); }

    void fuzzSeeds() { losslessMessages(); }
};

QTEST_GUILESS_MAIN(UblCorpusTest)
#include "tst_ubl_corpus.moc"
