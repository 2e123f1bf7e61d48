// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadMessage.h"
#include "tests/support/Files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

/// What the tests over folders of documents have in common: a row for each document, its expectation beside it, and the
/// way from the reader's process. The functions fail the test at hand.
namespace op::test {

/// Returns the path of the file that belongs to the document at \a path: its name with \a ending for its own.
inline QString beside(const QString& path, const QString& ending)
{
    const QFileInfo file(path);
    return file.path() + u'/' + file.completeBaseName() + ending;
}

/// Makes one row of the column "path" for each document in \a folder; JSON files only belong to documents.
inline void addDocuments(const QString& folder)
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(folder).entryInfoList({}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        if (!file.fileName().endsWith(QLatin1String(".json")))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
    QVERIFY2(!files.isEmpty(), qPrintable(folder));
}

/// Compares what `extract --json` says about \a result with NAME.expected.json beside the document at \a path. A
/// missing expectation is written and the test fails: read it, then commit it.
inline void compareWithExpectation(const QString& path, const Result<extraction::ReadResult>& result)
{
    const QJsonObject found = extraction::toExtractJson(QFileInfo(path).fileName(),
                                                        result ? *result : extraction::unreadable(result.error()));
    const QByteArray printed = QJsonDocument(found).toJson(QJsonDocument::Indented);

    QFile expectation(beside(path, QStringLiteral(".expected.json")));
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

/// Sends \a result through the message of the reader's process, which must lose nothing.
inline void checkMessage(const Result<extraction::ReadResult>& result)
{
    const auto decoded = extraction::decodeReadMessage(extraction::encode({result, {}}));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->outcome.has_value(), result.has_value());
    if (result)
        QVERIFY(*decoded->outcome == *result);
    else
        QCOMPARE(decoded->outcome.error().arguments, result.error().arguments);
}

} // namespace op::test
