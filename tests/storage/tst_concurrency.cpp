// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
// TIMEOUT: 300
#include "core/storage/CaseRepository.h"
#include "core/storage/masterdata/MasterDataRepository.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "tests/support/CaseSamples.h"
#include "tests/support/MasterDataSamples.h"
#include "tests/support/SelfProcess.h"
#include "tests/support/TempWorkspace.h"

#include <QElapsedTimer>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace op;
using namespace op::storage;
using masterdata::PassMode;
using masterdata::Table;
using review::ReviewState;

namespace {

const QString connectionName = QStringLiteral("main");
const Clock wallClock;

Result<review::ReviewDecision> decide(CaseRepository& cases, qint64 caseId, const QString& value)
{
    OP_TRY(const review::ReviewCase seen, cases.load(caseId));
    return cases.appendDecision(seen, test::sampleDecision(value), ReviewState::InReview, factsOf(seen));
}

// Role "write": writes inside a transaction, says so, and waits to be killed before the commit.
int writeUntilKilled(const Workspace& workspace, qint64 caseId)
{
    const auto database = workspace.connect();
    auto transaction = Transaction::begin(**database);
    if (!(*database)->execute(QStringLiteral("UPDATE cases SET state = 'rejected' WHERE id = ?"), {caseId}))
        return 1;
    test::SelfProcess::say("written");
    QThread::sleep(60);
    return 0;
}

// Role "decide": appends decisions as fast as it can, retrying where another was quicker; says each one after it is
// stored.
int decideMany(const Workspace& workspace, qint64 caseId, int count)
{
    const auto database = workspace.connect();
    CaseRepository cases(**database, workspace, wallClock);
    for (int i = 0; i < count;) {
        const auto done = decide(cases, caseId, QString::number(i));
        if (done) {
            test::SelfProcess::say(QByteArray::number(done->number).constData());
            ++i;
        } else if (done.error().code != ErrorCode::Conflict) {
            return 1;
        }
    }
    test::SelfProcess::say("done");
    return 0;
}

int playRole(const QStringList& role)
{
    const auto workspace = Workspace::open(role.value(1));
    if (!workspace)
        return 9;
    if (role.first() == QStringLiteral("write"))
        return writeUntilKilled(**workspace, role.value(2).toLongLong());
    return decideMany(**workspace, role.value(2).toLongLong(), role.value(3).toInt());
}

} // namespace

/// Several threads and processes on one workspace: nothing is lost, nobody waits long, a kill -9 leaves no half of
/// anything.
class TestConcurrency : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TempWorkspace> m_temp;
    std::unique_ptr<CaseRepository> m_cases;
    qint64 m_case = 0;

    /// How a sync that runs beside decisions ends.
    enum class End { Committed, RolledBack };

    // Runs a sync of 20,000 products on a thread of its own while this thread decides without a pause.
    void decideDuringSync(End end)
    {
        std::atomic<bool> running = true;
        std::atomic<bool> failed = false;
        std::thread sync([&] {
            SqliteSyncSink sink(m_temp->workspace(), connectionName);
            bool good = sink.begin().has_value() && sink.beginTable(Table::Products, PassMode::Replace).has_value();
            for (int page = 0; good && page < 20; ++page)
                good = sink.page(test::sampleProducts(1 + page * 1000, 1000)).has_value();
            good = good && sink.endTable(test::sampleTime(1)).has_value();
            if (end == End::Committed)
                good = good && sink.commit(QStringLiteral("19.0"), test::sampleTime(2)).has_value();
            else
                sink.abandon();
            failed = !good;
            running = false;
        });
        QStringList decided;
        qint64 longest = 0;
        while (running) {
            const QString value = QString::number(decided.size());
            QElapsedTimer timer;
            timer.start();
            const auto done = decide(*m_cases, m_case, value);
            longest = std::max(longest, timer.elapsed());
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toLogLine()));
            decided.append(value);
        }
        sync.join();
        QVERIFY(!failed);
        QVERIFY2(decided.size() > 5, qPrintable(QString::number(decided.size())));
        const auto stored = m_cases->load(m_case);
        QCOMPARE(stored->decisions.size(), decided.size());
        for (qsizetype i = 0; i < decided.size(); ++i)
            QCOMPARE(stored->decisions[i].value, decided[i]);
        qInfo("%lld decisions beside the sync, the slowest took %lld ms", static_cast<long long>(decided.size()),
              static_cast<long long>(longest));
        // the budget of 50 ms is measured by bench_decision_latency; here only what no loaded machine explains
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
        const auto info = MasterDataRepository(m_temp->database()).info(connectionName);
        QCOMPARE(info->rows.value(Table::Products), end == End::Committed ? 20'000 : 0);
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<test::TempWorkspace>();
        m_cases = std::make_unique<CaseRepository>(m_temp->database(), m_temp->workspace(), wallClock);
        m_case = m_cases->insert(test::sampleDocument(), {test::sampleCase()}, QStringLiteral("anna"))->first();
    }
    void cleanup()
    {
        m_cases.reset();
        m_temp.reset();
    }

    void decisionsBesideASync() { decideDuringSync(End::Committed); }
    void decisionsBesideASyncThatIsRolledBack() { decideDuringSync(End::RolledBack); }

    void aKillBeforeTheCommitLeavesNothing()
    {
        test::SelfProcess child({QStringLiteral("write"), m_temp->folder(), QString::number(m_case)});
        QCOMPARE(child.heard(), QByteArray("written"));
        QCOMPARE(m_cases->load(m_case)->state, ReviewState::InReview);
        child.kill();
        QVERIFY2(decide(*m_cases, m_case, QStringLiteral("1")).has_value(), "its lock is gone with it");
        QCOMPARE(m_cases->load(m_case)->state, ReviewState::InReview);
        QCOMPARE(m_temp->database().scalar(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
    }

    void twoProcessesDecideOnOneCase()
    {
        constexpr int each = 40;
        const QStringList role{QStringLiteral("decide"), m_temp->folder(), QString::number(m_case),
                               QString::number(each)};
        test::SelfProcess first(role);
        test::SelfProcess second(role);
        QCOMPARE(first.finished(), 0);
        QCOMPARE(second.finished(), 0);
        const auto stored = m_cases->load(m_case);
        QCOMPARE(stored->decisions.size(), 2 * each);
        for (int i = 0; i < 2 * each; ++i)
            QCOMPARE(stored->decisions[i].number, i + 1);
        QCOMPARE(m_cases->history(m_case)->size(), 2 * each + 1);
    }

    void whatWasSaidSurvivesAKill()
    {
        for (int round = 0; round < 5; ++round) {
            test::SelfProcess child(
                {QStringLiteral("decide"), m_temp->folder(), QString::number(m_case), QStringLiteral("100000")});
            QByteArray last;
            for (int i = 0; i < 10 + round * 7; ++i) {
                last = child.heard();
                QVERIFY(!last.isEmpty());
            }
            child.kill();
            QVERIFY(m_cases->load(m_case)->decisions.size() >= last.toInt());
            QCOMPARE(m_cases->history(m_case)->size(), m_cases->load(m_case)->decisions.size() + 1);
        }
        QCOMPARE(m_temp->database().scalar(QStringLiteral("PRAGMA integrity_check"))->toString(), QStringLiteral("ok"));
    }

    void theSameFileFromTwoThreadsIsOneCase()
    {
        std::atomic<int> stored = 0;
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        threads.reserve(4);
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                const auto database = m_temp->connect();
                CaseRepository cases(*database, m_temp->workspace(), wallClock);
                const auto ids =
                    cases.insert(test::sampleDocument("<Same/>"), {test::sampleCase()}, QStringLiteral("a"));
                stored += ids ? 1 : 0;
                refused += !ids && ids.error().code == ErrorCode::Conflict ? 1 : 0;
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(stored.load(), 1);
        QCOMPARE(refused.load(), 3);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList role = test::SelfProcess::role(); !role.isEmpty())
        return playRole(role);
    TestConcurrency test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_concurrency.moc"
