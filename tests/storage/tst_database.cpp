// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/Checkpointer.h"
#include "core/storage/Migrations.h"
#include "tests/support/TempWorkspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace op;
using namespace op::storage;

class TestDatabase : public QObject
{
    Q_OBJECT
    static Result<std::unique_ptr<Database>> openIn(const QTemporaryDir& folder, std::chrono::milliseconds patience)
    {
        DatabaseOptions options;
        options.busyTimeout = patience;
        return Database::open(folder.filePath(QStringLiteral("a.sqlite")), options);
    }
    static QList<Migration> twoSteps(const QString& second)
    {
        return {{1, {QStringLiteral("CREATE TABLE a (x INTEGER)"), QStringLiteral("INSERT INTO a VALUES (7)")}},
                {2, {QStringLiteral("ALTER TABLE a ADD COLUMN y INTEGER"), second}}};
    }

private Q_SLOTS:
    void usesTheSafeSettings()
    {
        test::TempWorkspace temp;
        Database& database = temp.database();
        QCOMPARE(database.scalar(QStringLiteral("PRAGMA journal_mode"))->toString(), QStringLiteral("wal"));
        QCOMPARE(database.scalar(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        QCOMPARE(database.scalar(QStringLiteral("PRAGMA synchronous"))->toInt(), 2); // FULL
        QCOMPARE(database.scalar(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
    }

    void rollsBackWhatWasNotCommitted()
    {
        test::TempWorkspace temp;
        Database& database = temp.database();
        const auto count = QStringLiteral("SELECT count(*) FROM settings");
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction.has_value());
            QVERIFY(database.execute(QStringLiteral("INSERT INTO settings VALUES ('a', '{}', 1)")).has_value());
            QCOMPARE(database.scalar(count)->toInt(), 1);
        }
        QCOMPARE(database.scalar(count)->toInt(), 0);
    }

    void saysWhatFailed()
    {
        test::TempWorkspace temp;
        const auto unknown = temp.database().execute(QStringLiteral("INSERT INTO nowhere VALUES (1)"));
        QCOMPARE(unknown.error().code, ErrorCode::DatabaseUnusable);
        const auto broken = temp.database().execute(
            QStringLiteral("INSERT INTO case_contents(case_id, findings_json) VALUES (99, '[]')"));
        QCOMPARE(broken.error().code, ErrorCode::Conflict); // foreign key
    }

    void refusesAFileThatIsNoDatabase()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QString::fromLatin1(Workspace::databaseName)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(10'000, 'x'));
        file.close();
        QCOMPARE(Workspace::openOrCreate(folder.path()).error().code, ErrorCode::DatabaseUnusable);
    }

    void refusesAMissingWorkspaceOnlyWhenAsked()
    {
        QTemporaryDir folder;
        QCOMPARE(Workspace::open(folder.filePath(QStringLiteral("w"))).error().code, ErrorCode::NotFound);
        QVERIFY(Workspace::openOrCreate(folder.filePath(QStringLiteral("w"))).has_value());
        QVERIFY(Workspace::open(folder.filePath(QStringLiteral("w"))).has_value());
    }

    void keepsItsTag()
    {
        QTemporaryDir folder;
        const QString tag = (*Workspace::openOrCreate(folder.path()))->tag();
        QVERIFY2(QRegularExpression(QStringLiteral("^[A-Z0-9]{4}$")).match(tag).hasMatch(), qPrintable(tag));
        const auto again = Workspace::open(folder.path());
        QCOMPARE((*again)->tag(), tag);
        QCOMPARE((*again)->reference(12), QStringLiteral("OP-%1-12").arg(tag));
    }

    void isMadeOnceByManyAtATime()
    {
        QTemporaryDir folder;
        QStringList tags(8);
        std::vector<std::thread> threads;
        for (qsizetype i = 0; i < tags.size(); ++i)
            threads.emplace_back([&tags, i, path = folder.path()] {
                const auto opened = Workspace::openOrCreate(path);
                tags.data()[i] = opened ? (*opened)->tag() : opened.error().toLogLine();
            });
        for (std::thread& thread : threads)
            thread.join();
        tags.removeDuplicates();
        QCOMPARE(tags.size(), 1);
        QCOMPARE(tags.first().size(), 4);
    }

    void waitsForTheLockAndThenGivesUp()
    {
        QTemporaryDir folder;
        auto holder = *openIn(folder, std::chrono::milliseconds(100));
        auto other = *openIn(folder, std::chrono::milliseconds(100));
        QVERIFY(holder->execute(QStringLiteral("CREATE TABLE a (x INTEGER)")).has_value());
        auto held = Transaction::begin(*holder);
        QElapsedTimer timer;
        timer.start();
        const auto refused = Transaction::begin(*other);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseBusy);
        QVERIFY(refused.error().retryable);
        QVERIFY2(timer.elapsed() >= 100, qPrintable(QString::number(timer.elapsed())));
        // readers are not held up
        QCOMPARE(other->scalar(QStringLiteral("SELECT count(*) FROM a"))->toInt(), 0);
        QVERIFY(held->commit().has_value());
        QVERIFY(Transaction::begin(*other).has_value());
    }

    void reportsAFullDiskAndLosesNothing()
    {
        QTemporaryDir folder;
        auto database = *openIn(folder, std::chrono::milliseconds(100));
        QVERIFY(database->execute(QStringLiteral("CREATE TABLE a (x BLOB)")).has_value());
        QVERIFY(database->execute(QStringLiteral("INSERT INTO a VALUES (zeroblob(100))")).has_value());
        QVERIFY(database->execute(QStringLiteral("PRAGMA max_page_count = 20")).has_value());
        {
            auto transaction = Transaction::begin(*database);
            const auto full = database->execute(QStringLiteral("INSERT INTO a VALUES (zeroblob(200000))"));
            QCOMPARE(full.error().code, ErrorCode::DatabaseFull);
        }
        QCOMPARE(database->scalar(QStringLiteral("SELECT count(*) FROM a"))->toInt(), 1);
        QVERIFY(database->execute(QStringLiteral("PRAGMA max_page_count = 100000")).has_value());
        auto transaction = Transaction::begin(*database);
        QVERIFY(transaction.has_value());
        QVERIFY(database->execute(QStringLiteral("INSERT INTO a VALUES (zeroblob(200000))")).has_value());
        QVERIFY(transaction->commit().has_value());
    }

    void migratesStepByStepWithABackup()
    {
        QTemporaryDir folder;
        auto database = *openIn(folder, std::chrono::milliseconds(100));
        const QString backups = folder.filePath(QStringLiteral("backups"));
        const QList<Migration> steps = twoSteps(QStringLiteral("UPDATE a SET y = x * 2"));
        QVERIFY(migrate(*database, steps.first(1), backups).has_value());
        QVERIFY2(!QDir(backups).exists(), "an empty file needs no backup");
        QVERIFY(migrate(*database, steps, backups).has_value());
        QCOMPARE(database->scalar(QStringLiteral("SELECT y FROM a"))->toInt(), 14);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA user_version"))->toInt(), 2);

        const QStringList copies = QDir(backups).entryList({QStringLiteral("before-2-*.sqlite")});
        QCOMPARE(copies.size(), 1);
        auto copy = *Database::open(backups + u'/' + copies.first());
        QCOMPARE(copy->scalar(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
        QCOMPARE(copy->scalar(QStringLiteral("SELECT x FROM a"))->toInt(), 7);
    }

    void aFailedStepLeavesTheVersionBefore()
    {
        QTemporaryDir folder;
        auto database = *openIn(folder, std::chrono::milliseconds(100));
        const QString backups = folder.filePath(QStringLiteral("backups"));
        const auto failed = migrate(*database, twoSteps(QStringLiteral("UPDATE nowhere SET y = 1")), backups);
        QCOMPARE(failed.error().code, ErrorCode::DatabaseUnusable);
        QCOMPARE(database->scalar(QStringLiteral("PRAGMA user_version"))->toInt(), 1);
        QVERIFY2(!database->scalar(QStringLiteral("SELECT y FROM a")).has_value(), "the new column must be gone again");
    }

    void taxesOfTheFirstSchemaKeepAndSayNothingMore()
    {
        QTemporaryDir folder;
        auto database = *openIn(folder, std::chrono::milliseconds(100));
        const QString backups = folder.filePath(QStringLiteral("backups"));
        QVERIFY(migrate(*database, migrations().first(1), backups).has_value());
        QVERIFY(database->execute(QStringLiteral("INSERT INTO md_taxes (key, name, amount) VALUES (7, '21%', '21')"))
                    .has_value());
        QVERIFY(
            database->execute(QStringLiteral("INSERT INTO md_companies (key, name) VALUES (1, 'Firma')")).has_value());
        QVERIFY(migrate(*database, migrations(), backups).has_value());
        const auto cell = [&](const char* column) {
            return database->scalar(QStringLiteral("SELECT %1 FROM md_taxes").arg(QLatin1String(column)))->toString();
        };
        QCOMPARE(cell("name"), QStringLiteral("21%"));
        QCOMPARE(cell("shares_known"), QStringLiteral("0"));
        QCOMPARE(cell("share_percent"), QStringLiteral("100"));
        QCOMPARE(cell("base_affected"), QStringLiteral("1"));
        QCOMPARE(cell("includes_base"), QStringLiteral("0"));
        QVERIFY(database->scalar(QStringLiteral("SELECT tax_rounding FROM md_companies"))->isNull());
    }

    void refusesANewerSchema()
    {
        QTemporaryDir folder;
        {
            const auto workspace = Workspace::openOrCreate(folder.path());
            auto database = *(*workspace)->connect();
            QVERIFY(database->execute(QStringLiteral("PRAGMA user_version = 4711")).has_value());
        }
        const auto refused = Workspace::open(folder.path());
        QCOMPARE(refused.error().code, ErrorCode::DatabaseTooNew);
        QCOMPARE(refused.error().arguments,
                 QStringList({QStringLiteral("4711"), QString::number(migrations().last().version)}));
    }

    void historyCannotBeChanged()
    {
        test::TempWorkspace temp;
        Database& database = temp.database();
        QVERIFY(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")).has_value());
        QVERIFY(database
                    .execute(QStringLiteral(
                        "INSERT INTO case_events(case_id, at, actor, kind, detail) VALUES (1, 2, 'a', 'state', '{}')"))
                    .has_value());
        QVERIFY(database
                    .execute(
                        QStringLiteral("INSERT INTO decisions VALUES (1, 1, 'set', '', '', '', '', 0, 'a', 1, '', '')"))
                    .has_value());
        for (const QString& table : {QStringLiteral("case_events"), QStringLiteral("decisions")}) {
            QCOMPARE(database.execute(QStringLiteral("UPDATE %1 SET actor = 'b'").arg(table)).error().code,
                     ErrorCode::Conflict);
            QCOMPARE(database.execute(QStringLiteral("DELETE FROM %1").arg(table)).error().code, ErrorCode::Conflict);
            QCOMPARE(database.scalar(QStringLiteral("SELECT actor FROM %1").arg(table))->toString(),
                     QStringLiteral("a"));
        }
    }

    void backsUpWhileOthersWork()
    {
        test::TempWorkspace temp;
        QVERIFY(temp.database().execute(QStringLiteral("INSERT INTO settings VALUES ('a', '{}', 1)")).has_value());
        auto held = Transaction::begin(temp.database());
        const QString file = temp.folder() + QStringLiteral("/copy.sqlite");
        QVERIFY(temp.workspace().backup(file).has_value());
        auto copy = *Database::open(file);
        QCOMPARE(copy->scalar(QStringLiteral("SELECT name FROM settings"))->toString(), QStringLiteral("a"));
        QCOMPARE(temp.workspace().backup(file).error().code, ErrorCode::InvalidArgument);
    }

    void theLogStaysSmall()
    {
        test::TempWorkspace temp;
        const auto write = [&](const QString& content) {
            auto transaction = Transaction::begin(temp.database());
            return temp.database()
                       .execute(QStringLiteral("INSERT OR REPLACE INTO settings VALUES ('a', %1, 1)").arg(content))
                       .has_value()
                && transaction->commit().has_value();
        };
        const auto logSize = [&] { return Checkpointer::logSize(temp.workspace().databaseFile()); };
        for (int i = 0; i < 400; ++i) {
            QVERIFY(write(QStringLiteral("hex(zeroblob(50000))")));
            QVERIFY2(logSize() < 2 * Checkpointer::walCeiling, qPrintable(QString::number(logSize())));
        }
        // 40 MB went through. When the writer rests, the checkpointer empties the log, and the next write cuts it
        QTRY_VERIFY2_WITH_TIMEOUT(write(QStringLiteral("'{}'")) && logSize() <= Checkpointer::walLimit,
                                  qPrintable(QString::number(logSize())), 5000);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
