// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_settings
#include "core/settings/SecretStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace op;
using namespace op::settings;

class TestSettingsSecrets : public QObject
{
    Q_OBJECT
    const QString m_main = QStringLiteral("main");

    static QString fileWith(const QTemporaryDir& folder, const QByteArray& content, mode_t mode)
    {
        QString path = folder.filePath(QStringLiteral("secret"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
        file.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

private Q_SLOTS:
    void cleanup() { qunsetenv("ORDERPILOT_SECRET"); }

    void memoryRemembers()
    {
        MemorySecretStore store;
        QCOMPARE(store.get(m_main).error().code, ErrorCode::SecretMissing);
        QCOMPARE(store.get(m_main).error().arguments, QStringList({m_main}));
        QVERIFY(store.set(m_main, QStringLiteral("s3cret")).has_value());
        QCOMPARE(*store.get(m_main), QStringLiteral("s3cret"));
        QCOMPARE(store.get(QStringLiteral("branch")).error().code, ErrorCode::SecretMissing);
        QVERIFY(store.remove(m_main).has_value());
        QCOMPARE(store.get(m_main).error().code, ErrorCode::SecretMissing);
    }

    void environmentGives()
    {
        EnvironmentSecretStore store;
        QCOMPARE(store.get(m_main).error().code, ErrorCode::SecretMissing);
        qputenv("ORDERPILOT_SECRET", "from the environment");
        QCOMPARE(*store.get(m_main), QStringLiteral("from the environment"));
        QCOMPARE(store.set(m_main, {}).error().code, ErrorCode::SecretUnusable);
        QCOMPARE(store.remove(m_main).error().code, ErrorCode::SecretUnusable);
    }

    void fileGivesItsFirstLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << QByteArray("abc") << QStringLiteral("abc");
        QTest::newRow("newline") << QByteArray("abc\n") << QStringLiteral("abc");
        QTest::newRow("windows") << QByteArray("abc\r\nrest") << QStringLiteral("abc");
        QTest::newRow("blanks count") << QByteArray(" a b \n") << QStringLiteral(" a b ");
        QTest::newRow("utf-8") << QByteArray("p\xc3\xa4ss\n") << QString::fromUtf8("päss");
    }
    void fileGivesItsFirstLine()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, secret);
        QTemporaryDir folder;
        FileSecretStore store(fileWith(folder, content, 0600));
        QCOMPARE(*store.get(m_main), secret);
        QCOMPARE(store.set(m_main, {}).error().code, ErrorCode::SecretUnusable);
    }

    void fileMustBeClosedToOthers_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("good");
        QTest::newRow("0600") << 0600 << true;
        QTest::newRow("0400") << 0400 << true;
        QTest::newRow("0640") << 0640 << false;
        QTest::newRow("0604") << 0604 << false;
        QTest::newRow("0610") << 0610 << false;
        QTest::newRow("0644") << 0644 << false;
    }
    void fileMustBeClosedToOthers()
    {
        QFETCH(const int, mode);
        QFETCH(const bool, good);
        QTemporaryDir folder;
        FileSecretStore store(fileWith(folder, "abc", static_cast<mode_t>(mode)));
        const auto secret = store.get(m_main);
        QCOMPARE(secret.has_value(), good);
        if (!good) {
            QCOMPARE(secret.error().code, ErrorCode::SecretUnusable);
            QVERIFY2(!secret.error().toLogLine().contains(QStringLiteral("abc")), "errors never hold the secret");
        }
    }

    void fileMustBeAFileWithSomethingInIt()
    {
        QTemporaryDir folder;
        QCOMPARE(FileSecretStore(folder.path()).get(m_main).error().code, ErrorCode::SecretUnusable);
        QCOMPARE(FileSecretStore(folder.filePath(QStringLiteral("none"))).get(m_main).error().code,
                 ErrorCode::SecretUnusable);
        QCOMPARE(FileSecretStore(fileWith(folder, "\n", 0600)).get(m_main).error().code, ErrorCode::SecretMissing);
    }

    void chainAsksOneAfterTheOther()
    {
        std::vector<std::unique_ptr<SecretStore>> stores;
        stores.push_back(std::make_unique<EnvironmentSecretStore>());
        stores.push_back(std::make_unique<MemorySecretStore>());
        SecretChain chain(std::move(stores));
        QCOMPARE(chain.get(m_main).error().code, ErrorCode::SecretMissing);
        QVERIFY2(chain.set(m_main, QStringLiteral("kept")).has_value(), "the last store remembers");
        QCOMPARE(*chain.get(m_main), QStringLiteral("kept"));
        qputenv("ORDERPILOT_SECRET", "first");
        QCOMPARE(*chain.get(m_main), QStringLiteral("first"));
    }

    void anUnsafeFileEndsTheSearch()
    {
        qputenv("ORDERPILOT_SECRET", "from the environment");
        QTemporaryDir folder;
        const auto store = defaultSecretStore(fileWith(folder, "abc", 0644));
        QCOMPARE(store->get(m_main).error().code, ErrorCode::SecretUnusable);
        QCOMPARE(*defaultSecretStore({})->get(m_main), QStringLiteral("from the environment"));
    }

    void aMachineWithoutKeyRingIsNoTrouble()
    {
        // no session bus: nothing answers, and nothing may be written elsewhere instead
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        KeyringSecretStore store(QStringLiteral("orderpilot-test"));
        QCOMPARE(store.get(m_main).error().code, ErrorCode::SecretMissing);
        QCOMPARE(store.set(m_main, QStringLiteral("x")).error().code, ErrorCode::SecretUnusable);
    }
};

QTEST_GUILESS_MAIN(TestSettingsSecrets)
#include "tst_settings_secrets.moc"
