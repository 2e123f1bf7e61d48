// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
#include "core/services/desk/Deliver.h"
#include "core/services/desk/OfficeThread.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

using namespace op;
using namespace op::services;

namespace {

OfficeOptions quiet()
{
    OfficeOptions options;
    options.secrets = std::make_shared<settings::MemorySecretStore>();
    return options;
}

/// Keeps a thread busy until it is opened.
struct Gate
{
    std::promise<void> opened;
    std::promise<void> reached;
    auto job()
    {
        return [this, wait = std::make_shared<std::future<void>>(opened.get_future())](Office&) -> Result<void> {
            reached.set_value();
            wait->wait();
            return {};
        };
    }
};

PooledMatcher matcherOf(qint64 pass)
{
    return {pass,
            std::make_shared<matching::OrderMatcher>(
                std::make_shared<const masterdata::MasterDataSnapshot>(masterdata::MasterData()))};
}

} // namespace

/// OfficeThread, deliver() and MatcherPool: what the Desk stands on.
class TestOfficeThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsInOrderOnOneThread()
    {
        QTemporaryDir folder;
        OfficeThread thread(QStringLiteral("t"), folder.filePath(QStringLiteral("w")), quiet());
        QList<int> order;
        QSet<QThread*> threads;
        QFuture<Result<void>> last;
        for (int i = 0; i < 50; ++i)
            last = thread.run([&, i](Office&) -> Result<void> {
                order.append(i);
                threads.insert(QThread::currentThread());
                return {};
            });
        QVERIFY(last.result().has_value());
        QCOMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void anUnusableWorkspaceIsSaidAndTriedAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("w"));
        QFile inTheWay(path);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        OfficeThread thread(QStringLiteral("t"), path, quiet());
        const auto ask = [&thread] { return thread.run([](Office& office) { return office.settings(); }).result(); };
        QCOMPARE(ask().error().code, ErrorCode::FileUnreadable);
        QCOMPARE(ask().error().code, ErrorCode::FileUnreadable);
        QVERIFY(QFile::remove(path));
        QVERIFY(ask().has_value());
    }

    void theEndWaitsForTheRunningJobAndDropsTheWaiting()
    {
        QTemporaryDir folder;
        Gate gate;
        std::atomic<int> ran = 0;
        auto thread =
            std::make_unique<OfficeThread>(QStringLiteral("t"), folder.filePath(QStringLiteral("w")), quiet());
        const auto running = thread->run(gate.job());
        const auto dropped = thread->run([&](Office&) -> Result<void> {
            ++ran;
            return {};
        });
        const auto sure = thread->runSurely([&](Office& office) -> Result<void> {
            ran += 10;
            return office.saveSettings({});
        });
        int delivered = 0;
        QObject receiver;
        deliver(running, &receiver, [&](const Result<void>&) { ++delivered; });
        deliver(dropped, &receiver, [&](const Result<void>&) { delivered += 100; });
        deliver(sure, &receiver, [&](const Result<void>&) { ++delivered; });
        gate.reached.get_future().wait();
        // the gate opens only while the destructor waits already
        std::thread opener([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            gate.opened.set_value();
        });
        thread.reset();
        opener.join();
        QVERIFY(running.isFinished() && running.result().has_value());
        QVERIFY(dropped.isFinished());
        QCOMPARE(dropped.resultCount(), 0);
        QVERIFY(sure.isFinished() && sure.result().has_value());
        QCOMPARE(ran.load(), 10);
        QTRY_COMPARE(delivered, 2);
        QTest::qWait(20);
        QCOMPARE(delivered, 2); // a future without a result never calls back
    }

    void aDeadReceiverIsNotCalled()
    {
        QTemporaryDir folder;
        Gate gate;
        OfficeThread thread(QStringLiteral("t"), folder.filePath(QStringLiteral("w")), quiet());
        const auto done = thread.run(gate.job());
        auto receiver = std::make_unique<QObject>();
        bool called = false;
        deliver(done, receiver.get(), [&](const Result<void>&) { called = true; });
        gate.reached.get_future().wait();
        receiver.reset();
        gate.opened.set_value();
        QVERIFY(done.result().has_value());
        QTest::qWait(20);
        QVERIFY(!called);
        // and one that dies by what it is told
        auto* mortal = new QObject;
        bool told = false;
        deliver(thread.run([](Office&) -> Result<int> { return 1; }), mortal, [&](const Result<int>&) {
            told = true;
            delete mortal;
        });
        QTRY_VERIFY(told);
    }

    void thePoolKeepsTheNewest()
    {
        MatcherPool pool;
        const QString name = QStringLiteral("main");
        QVERIFY(!pool.newest(name).matcher);
        const PooledMatcher five = matcherOf(5);
        pool.keep(name, five);
        pool.keep(name, matcherOf(4)); // whoever was slow
        QCOMPARE(pool.newest(name).matcher, five.matcher);
        const PooledMatcher six = matcherOf(6);
        pool.keep(name, six);
        QCOMPARE(pool.newest(name).pass, 6);
        pool.forget(name, 5);
        QCOMPARE(pool.newest(name).matcher, six.matcher);
        // the connection was removed: an older number counts again
        pool.forget(name, 6);
        pool.keep(name, matcherOf(0));
        QCOMPARE(pool.newest(name).pass, 0);
        QVERIFY(!pool.newest(QStringLiteral("other")).matcher);
    }

    void aLaggingOfficeAnswersWithTheOlderPass()
    {
        QTemporaryDir folder;
        OfficeOptions options = quiet();
        options.matchers = std::make_shared<MatcherPool>();
        options.matcherMayLag = true;
        const QString path = folder.filePath(QStringLiteral("w"));
        const auto lagging = Office::open(path, options);
        options.matcherMayLag = false;
        const auto prompt = Office::open(path, options);
        QVERIFY(lagging && prompt);
        const QString name = QStringLiteral("main");
        // a pass that nobody has built: number 0 is what an empty workspace has
        const PooledMatcher older = matcherOf(7);
        options.matchers->keep(name, older);
        QCOMPARE(*(*lagging)->matcher(name), older.matcher);
        QVERIFY(*(*lagging)->matcherLags(name));
        const auto fresh = (*prompt)->matcher(name);
        QVERIFY(*fresh != older.matcher);
        QVERIFY(!*(*lagging)->matcherLags(name));
        QCOMPARE(*(*lagging)->matcher(name), *fresh);
    }
};

QTEST_GUILESS_MAIN(TestOfficeThread)
#include "tst_officethread.moc"
