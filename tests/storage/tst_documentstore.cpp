// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/DocumentStore.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace op;
using namespace op::storage;

class TestDocumentStore : public QObject
{
    Q_OBJECT
    static int filesBelow(const QString& folder)
    {
        int count = 0;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext(); files.next())
            ++count;
        return count;
    }

private Q_SLOTS:
    void givesBackWhatCameIn()
    {
        QTemporaryDir folder;
        const DocumentStore store(folder.path());
        const QByteArray bytes("\0binary\xff", 8);
        const auto sha256 = store.put(bytes);
        QCOMPARE(*sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(*store.bytes(*sha256), bytes);
        QVERIFY(store.contains(*sha256));
        const QString hex = QString::fromLatin1(sha256->toHex());
        QCOMPARE(store.path(*sha256), folder.filePath(hex.left(2) + u'/' + hex));
        QCOMPARE(store.bytes(QByteArray(32, 'x')).error().code, ErrorCode::NotFound);
    }

    void storesTheSameBytesOnce()
    {
        QTemporaryDir folder;
        const DocumentStore store(folder.path());
        QTemporaryDir elsewhere;
        QFile file(elsewhere.filePath(QStringLiteral("order.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("same");
        file.close();
        const auto first = store.put("same");
        QCOMPARE(*store.put("same"), *first);
        QCOMPARE(*store.putFile(file.fileName(), 100), *first);
        QCOMPARE(filesBelow(folder.path()), 1);
        QVERIFY(*store.put("other") != *first);
        QCOMPARE(filesBelow(folder.path()), 2);
    }

    void storesTheEmptyDocument()
    {
        QTemporaryDir folder;
        const DocumentStore store(folder.path());
        const auto sha256 = store.put({});
        QVERIFY(sha256.has_value());
        QCOMPARE(store.bytes(*sha256)->size(), 0);
    }

    void refusesLargeFilesBeforeStoring()
    {
        QTemporaryDir folder;
        const DocumentStore store(folder.filePath(QStringLiteral("documents")));
        QFile file(folder.filePath(QStringLiteral("large.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(200ll << 20)); // sparse
        const auto refused = store.putFile(file.fileName(), 64 << 20);
        QCOMPARE(refused.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(refused.error().arguments, QStringList({file.fileName(), QString::number(64 << 20)}));
        QCOMPARE(filesBelow(folder.filePath(QStringLiteral("documents"))), 0);
        QCOMPARE(store.putFile(folder.filePath(QStringLiteral("absent")), 1).error().code, ErrorCode::FileUnreadable);
    }

    void noticesADamagedDisk()
    {
        QTemporaryDir folder;
        const DocumentStore store(folder.path());
        const auto sha256 = store.put("original");
        QFile file(store.path(*sha256));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0riginal");
        file.close();
        QCOMPARE(store.bytes(*sha256).error().code, ErrorCode::FileUnreadable);
    }

    void takesTheSameBytesFromManyAtOnce()
    {
        QTemporaryDir folder;
        const QByteArray bytes(300'000, 'a');
        std::vector<std::thread> threads;
        std::atomic<int> stored = 0;
        threads.reserve(8);
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] { stored += DocumentStore(folder.path()).put(bytes).has_value() ? 1 : 0; });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(stored.load(), 8);
        QCOMPARE(filesBelow(folder.path()), 1);
    }

    void removesOnlyOldLeftovers()
    {
        QTemporaryDir folder;
        const DocumentStore store(folder.path());
        QVERIFY(store.put("kept").has_value());
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("incoming")));
        for (const QString& name : {QStringLiteral("old"), QStringLiteral("young")}) {
            QFile file(folder.filePath(QStringLiteral("incoming/") + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (name == QStringLiteral("old"))
                QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFile::FileModificationTime));
        }
        store.removeLeftovers();
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("incoming/old"))));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("incoming/young"))));
        QCOMPARE(filesBelow(folder.path()), 2);
    }
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
