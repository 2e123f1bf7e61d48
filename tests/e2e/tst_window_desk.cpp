// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/services/wording/Wording.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "tests/support/MasterDataSamples.h"
#include "tests/support/NoKeyRing.h"
#include "tests/support/WindowDesk.h"

#include <thread>

using namespace op;
using namespace op::services;
using review::ReviewState;
using test::awaited;
using test::WindowDesk;
using Kind = review::ReviewDecision::Kind;

namespace {

const QString demoName = QStringLiteral("demo");

demo::DemoFaultRule trouble(const QString& model, const QString& method, demo::DemoTrouble kind, int milliseconds = 0,
                            int times = 1)
{
    demo::DemoFaultRule rule;
    rule.model = model;
    rule.method = method;
    rule.trouble = kind;
    rule.wait = std::chrono::milliseconds(milliseconds);
    rule.times = times;
    return rule;
}

} // namespace

/// The Desk as a window uses it, against the demo Odoo; Offices of other threads stand for other programs.
class TestWindowDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<WindowDesk>();
        QVERIFY(m_world->connectAndSync());
    }
    void cleanup() { m_world.reset(); }

    void fromFileToHistory()
    {
        Desk& desk = *m_world->desk;
        QList<JobStatus> steps;
        connect(&desk, &Desk::jobChanged, this, [&](const JobStatus& status) { steps.append(status); });
        QSignalSpy changed(&desk, &Desk::caseChanged);
        const int job = desk.takeIn(demo::demoDocuments().mid(0, 3), demoName);
        QCOMPARE(desk.runningJobs().size(), 1);
        const auto ended = m_world->finished(job);
        QVERIFY(ended && !ended->error);
        QCOMPARE(ended->done, 3);
        QCOMPARE(ended->total, 3);
        QVERIFY(desk.runningJobs().isEmpty());
        QCOMPARE(steps.size(), 5); // begun, one each, ended
        QCOMPARE(steps[1].step, QStringLiteral("01-domestic-fasteners.xml"));
        QCOMPARE(steps[3].done, 2);

        const auto page = awaited(desk.queue({}));
        QVERIFY(page && *page);
        QCOMPARE((*page)->total, 3);
        const qint64 id = (*page)->rows.last().id;
        const auto sheet = awaited(desk.openCase(id));
        QVERIFY(sheet && *sheet && (*sheet)->snapshot);
        QCOMPARE((*sheet)->view.reviewCase.state, ReviewState::Matched);
        const auto held = m_world->decide(id, Kind::Hold, {}, {}, {}, QStringLiteral("ask Piet"));
        QVERIFY(held && *held);
        QCOMPARE((*held)->view.reviewCase.state, ReviewState::OnHold);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toLongLong(), id);
        const auto history = awaited(desk.history(id));
        QVERIFY(history && *history);
        QCOMPARE((*history)->size(), 2);
        QCOMPARE((*history)->last().kind, QStringLiteral("decision"));
        QVERIFY(QFile::exists(awaited(desk.documentPath(id)).value_or(QString()).value_or(QString())));
        QCOMPARE(awaited(desk.openCase(999))->error().code, ErrorCode::NotFound);
    }

    void aLostReplyIsLookedUp()
    {
        Desk& desk = *m_world->desk;
        const qint64 id = m_world->takeIn("01-domestic");
        QVERIFY(*m_world->decide(id, Kind::Approve));
        const QString model = QStringLiteral("purchase.order");
        m_world->server.faults().add(trouble(model, QStringLiteral("load"), demo::DemoTrouble::DropAfter));
        const int before = m_world->server.count(model);
        QSignalSpy pushed(&desk, &Desk::casePushed);
        const auto ended = m_world->finished(desk.push({}));
        QVERIFY(ended && !ended->error);
        QTRY_COMPARE(pushed.size(), 1);
        QCOMPARE(pushed.first().at(1).value<PushItem>().state, ReviewState::InOdoo);
        QCOMPARE(m_world->server.count(model), before + 1);
        const auto sheet = awaited(desk.openCase(id));
        QVERIFY((*sheet)->pushed && (*sheet)->pushed->receipt);
    }

    void aSyncTellsItsStepsAndCanBeStopped()
    {
        Desk& desk = *m_world->desk;
        const masterdata::SnapshotPtr before = **awaited(desk.snapshot(demoName));
        QStringList steps;
        connect(&desk, &Desk::jobChanged, this, [&](const JobStatus& status) { steps.append(status.step); });
        m_world->server.faults().add(
            trouble(QStringLiteral("product.product"), {}, demo::DemoTrouble::DelayBefore, 600, -1));
        const int job = desk.sync(demoName, true);
        QTRY_VERIFY_WITH_TIMEOUT(steps.contains(QStringLiteral("products")), 60'000);
        desk.cancel(job);
        const auto ended = m_world->finished(job);
        QVERIFY(ended && ended->error);
        QCOMPARE(ended->error->code, ErrorCode::Cancelled);
        QCOMPARE((**awaited(desk.snapshot(demoName)))->fingerprint(), before->fingerprint());
        m_world->server.faults().clear();
        QSignalSpy newer(&desk, &Desk::masterDataChanged);
        QVERIFY(!m_world->finished(desk.sync(demoName, true))->error);
        QTRY_VERIFY(!newer.isEmpty());
        QTest::qWait(100);
        QCOMPARE(newer.size(), 1); // and its own pass is not taken for another's
    }

    void aConnectionIsTriedBeforeItIsStored()
    {
        Desk& desk = *m_world->desk;
        storage::Connection typed = m_world->connection();
        typed.name = QStringLiteral("typed");
        QSignalSpy steps(&desk, &Desk::testStepDone);
        QSignalSpy tested(&desk, &Desk::connectionTested);
        // beside a sync that takes its time
        m_world->server.faults().add(trouble(QStringLiteral("product.supplierinfo"), QStringLiteral("search_read"),
                                             demo::DemoTrouble::DelayBefore, 8000));
        const int sync = desk.sync(demoName, true);
        const auto ended = m_world->finished(desk.testConnection(typed, m_world->server.endpoint().secret));
        QVERIFY(ended && !ended->error);
        QTRY_COMPARE(tested.size(), 1);
        QCOMPARE(steps.size(), odoo::testStepCount);
        QCOMPARE(desk.runningJobs().size(), 1);
        desk.cancel(sync);
        QVERIFY(m_world->finished(sync));
        const auto all = awaited(desk.connections());
        QCOMPARE((*all)->size(), 1);
        // a wrong secret is a step's result, no breakdown
        QVERIFY(!m_world->finished(desk.testConnection(typed, QStringLiteral("wrong")))->error);
        QTRY_COMPARE(tested.size(), 2);
    }

    void secretsWithoutAKeyRing()
    {
        DeskOptions options = m_world->options();
        options.office.secrets = std::make_shared<test::NoKeyRing>();
        const auto desk = Desk::open(options);
        QVERIFY(desk);
        const QString secret = QStringLiteral("s3cret");
        QCOMPARE(**awaited((*desk)->hasSecret(demoName)), false);
        QCOMPARE(awaited((*desk)->keepSecret(demoName, secret, Desk::SecretPlace::KeyRing))->error().code,
                 ErrorCode::SecretUnusable);
        QVERIFY(*awaited((*desk)->keepSecret(demoName, secret, Desk::SecretPlace::Session)));
        QCOMPARE(**awaited((*desk)->hasSecret(demoName)), true);
        QVERIFY(*awaited((*desk)->removeConnection(demoName)));
        QCOMPARE(**awaited((*desk)->hasSecret(demoName)), false);
    }

    void whatOthersWriteIsNoticed()
    {
        Desk& desk = *m_world->desk;
        const qint64 id = m_world->takeIn("01-domestic");
        QTest::qWait(100);
        QSignalSpy changed(&desk, &Desk::workspaceChanged);
        QTest::qWait(100);
        QCOMPARE(changed.size(), 0);
        const auto other = m_world->office();
        review::ReviewDecision hold;
        hold.kind = Kind::Hold;
        QVERIFY(ReviewService(*other).decide(id, hold));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE((*awaited(desk.openCase(id)))->view.reviewCase.state, ReviewState::OnHold);
        // settings of this desk count as well
        QTest::qWait(100);
        changed.clear();
        QVERIFY(*awaited(desk.saveSettings(**awaited(desk.settings()))));
        QTRY_COMPARE(changed.size(), 1);
    }

    void newMasterDataOfAnotherProgramArriveBeside()
    {
        Desk& desk = *m_world->desk;
        const qint64 id = m_world->takeIn("01-domestic");
        QVERIFY(awaited(desk.openCase(id)));
        const masterdata::SnapshotPtr older = **awaited(desk.snapshot(demoName));
        QSignalSpy newer(&desk, &Desk::masterDataChanged);
        // 10,000 products: their matcher takes far longer to build than a decision may wait
        QElapsedTimer clock;
        double buildMs = 0;
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            const auto office = m_world->office();
            storage::SqliteSyncSink sink(office->workspace(), demoName);
            const bool stored =
                test::syncWhole(sink, masterdata::Table::Products, test::sampleProducts(1000, 10'000)).has_value();
            QElapsedTimer built;
            built.start();
            if (stored && office->matcher(demoName))
                buildMs = static_cast<double>(built.nsecsElapsed()) / 1e6;
            isDone = true;
        });
        QList<double> times;
        bool hold = true;
        bool good = true;
        while (newer.isEmpty() && times.size() < 100'000) {
            clock.start();
            const auto decided = m_world->decide(id, hold ? Kind::Hold : Kind::Reopen);
            times.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            good = good && decided && *decided;
            hold = !hold;
        }
        other.join();
        QVERIFY(good);
        QVERIFY(buildMs > 0);
        QVERIFY((**awaited(desk.snapshot(demoName)))->data().products.size() >= 10'000);
        QVERIFY(**awaited(desk.snapshot(demoName)) != older);
        std::sort(times.begin(), times.end());
        qInfo("decisions while master data came in: %d, median %.1f ms, longest %.1f ms; the matcher took %.0f ms",
              static_cast<int>(times.size()), times[times.size() / 2], times.last(), buildMs);
        QVERIFY2(times.last() < buildMs / 2, "no decision waits for the matcher");
    }

    void aRemovedConnectionLeavesItsCases()
    {
        Desk& desk = *m_world->desk;
        const qint64 id = m_world->takeIn("01-domestic");
        const qint64 approved = m_world->takeIn("02-german");
        QVERIFY(*m_world->decide(approved, Kind::Approve));
        // an order that may be on the way keeps its connection
        m_world->server.faults().add(
            trouble(QStringLiteral("purchase.order"), QStringLiteral("load"), demo::DemoTrouble::DropBefore, 0, -1));
        QVERIFY(m_world->finished(desk.push({approved})));
        QCOMPARE((*awaited(desk.openCase(approved)))->view.reviewCase.state, ReviewState::NotSure);
        const auto refused = awaited(desk.removeConnection(demoName));
        QCOMPARE(refused->error().code, ErrorCode::Conflict);
        QVERIFY(wording::errorText(refused->error()).contains(QStringLiteral("on the way")));
        m_world->server.faults().clear();
        QVERIFY(m_world->finished(desk.push({approved})));

        QSignalSpy changed(&desk, &Desk::workspaceChanged);
        QVERIFY(*awaited(desk.removeConnection(demoName)));
        QTRY_VERIFY(!changed.isEmpty());
        const auto sheet = awaited(desk.openCase(id));
        QVERIFY(sheet && *sheet);
        QVERIFY(!(*sheet)->view.evaluation.order.lines.isEmpty());
        QVERIFY(!(*sheet)->snapshot);
        QCOMPARE(m_world->decide(id, Kind::Approve)->error().code, ErrorCode::NotFound);
        QVERIFY(!m_world->secrets->get(demoName));

        // the same name again begins without the old master data
        QVERIFY(*awaited(desk.saveConnection(m_world->connection())));
        QTRY_VERIFY((**awaited(desk.snapshot(demoName)))->data().products.empty());
    }

    void twoDesksShareAWorkspace()
    {
        Desk& first = *m_world->desk;
        const auto second = m_world->open();
        const qint64 id = m_world->takeIn("01-domestic");
        // one decision each, from both at once: both are stored, or the later one hears of the earlier
        review::ReviewDecision hold;
        hold.kind = Kind::Hold;
        const auto a = first.decide(id, hold);
        const auto b = second->decide(id, hold);
        const int stored = (awaited(a)->has_value() ? 1 : 0) + (awaited(b)->has_value() ? 1 : 0);
        QVERIFY(stored >= 1);
        for (const auto& one : {awaited(a), awaited(b)})
            QVERIFY(*one || one->error().code == ErrorCode::Conflict);
        QCOMPARE((*awaited(first.openCase(id)))->view.reviewCase.decisions.size(), stored);
    }

    void oneDeskAtATimePushesACase()
    {
        Desk& first = *m_world->desk;
        const auto second = m_world->open();
        const qint64 id = m_world->takeIn("01-domestic");
        QVERIFY(*m_world->decide(id, Kind::Approve));
        const QString model = QStringLiteral("purchase.order");
        const int before = m_world->server.count(model);
        m_world->server.faults().add(trouble(model, QStringLiteral("load"), demo::DemoTrouble::DelayAfter, 1500));
        QSignalSpy ours(&first, &Desk::casePushed);
        QSignalSpy theirs(second.get(), &Desk::casePushed);
        const int job = first.push({id});
        QTRY_COMPARE(m_world->server.faults().arrivals(model, QStringLiteral("load")), 1);
        QVERIFY(test::finished(*second, second->push({id})));
        QTRY_COMPARE(theirs.size(), 1);
        const auto refused = theirs.first().at(1).value<PushItem>();
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, ErrorCode::Conflict);
        QCOMPARE(refused.error->arguments.size(), 4);
        const QString text = wording::errorText(*refused.error);
        QVERIFY2(text.contains(refused.error->arguments[2]) && text.contains(refused.error->arguments[3]),
                 qPrintable(text));
        // and a program of its own, as the command line is
        const PushItem third = PushService(*m_world->office()).push(id);
        QCOMPARE(third.error->code, ErrorCode::Conflict);
        QVERIFY(m_world->finished(job));
        QTRY_COMPARE(ours.size(), 1);
        QCOMPARE(ours.first().at(1).value<PushItem>().state, ReviewState::InOdoo);
        QCOMPARE(m_world->server.count(model), before + 1);
        // afterwards the lease is free and the state says no
        const PushItem late = PushService(*m_world->office()).push(id);
        QCOMPARE(late.error->arguments, QStringList{review::stateName(ReviewState::InOdoo)});
    }

    void pushesFromEverywhereMakeOneOrder()
    {
        const qint64 id = m_world->takeIn("01-domestic");
        QVERIFY(*m_world->decide(id, Kind::Approve));
        const QString model = QStringLiteral("purchase.order");
        const int before = m_world->server.count(model);
        const auto second = m_world->open();
        std::vector<std::thread> programs;
        programs.reserve(3);
        for (int i = 0; i < 3; ++i)
            programs.emplace_back([&] {
                const auto office = m_world->office();
                odoo::PushPolicy policy = m_world->options().push;
                for (int turn = 0; turn < 5; ++turn)
                    static_cast<void>(PushService(*office, policy).push(id));
            });
        const int ours = m_world->desk->push({id});
        const int theirs = second->push({id});
        QVERIFY(test::finished(*second, theirs) || true);
        static_cast<void>(ours);
        for (std::thread& program : programs)
            program.join();
        QTRY_VERIFY(m_world->desk->runningJobs().isEmpty());
        QCOMPARE((*awaited(m_world->desk->openCase(id)))->view.reviewCase.state, ReviewState::InOdoo);
        QCOMPARE(m_world->server.count(model), before + 1);
    }

    void oneProgramAtATimeSyncs()
    {
        Desk& desk = *m_world->desk;
        const auto other = m_world->office();
        auto sink = std::make_unique<storage::SqliteSyncSink>(other->workspace(), demoName, QStringLiteral("anna"),
                                                              other->leaseOwner());
        QVERIFY(sink->begin());
        const auto ended = m_world->finished(desk.sync(demoName, true));
        QVERIFY(ended && ended->error);
        QCOMPARE(ended->error->code, ErrorCode::Conflict);
        const QString text = wording::errorText(*ended->error);
        QVERIFY2(text.contains(QStringLiteral("anna")) && text.contains(demoName), qPrintable(text));
        QCOMPARE(awaited(desk.removeConnection(demoName))->error().code, ErrorCode::Conflict);
        sink.reset();
        QVERIFY(!m_world->finished(desk.sync(demoName, true))->error);
    }

    void theEndKeepsWhatAPersonDid()
    {
        const qint64 id = m_world->takeIn("01-domestic");
        m_world->server.faults().add(
            trouble(QStringLiteral("product.product"), {}, demo::DemoTrouble::DelayBefore, 20'000, -1));
        bool told = false;
        {
            Desk& desk = *m_world->desk;
            desk.sync(demoName, true);
            desk.takeIn(demo::demoDocuments(), demoName);
            for (int i = 0; i < 20; ++i)
                static_cast<void>(desk.openCase(id));
            review::ReviewDecision hold;
            hold.kind = Kind::Hold;
            deliver(desk.decide(id, hold), &desk, [&](const Result<CaseSheet>&) { told = true; });
            connect(&desk, &Desk::jobChanged, this, [&](const JobStatus&) { told = true; });
            QTest::qWait(50);
            told = false;
            QElapsedTimer clock;
            clock.start();
            m_world->desk.reset();
            QVERIFY2(clock.elapsed() < 15'000, "the end does not wait for the server");
        }
        QTest::qWait(50);
        QVERIFY(!told);
        QCOMPARE(m_world->office()->cases().load(id)->state, ReviewState::OnHold);
    }

private:
    std::unique_ptr<WindowDesk> m_world;
};

QTEST_GUILESS_MAIN(TestWindowDesk)
#include "tst_window_desk.moc"
