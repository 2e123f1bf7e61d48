// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
// How long a person's decision waits while a sync of 20,000 products writes to the same file (budget: 50 ms, DESIGN.md
// section 4). The sync delivers pages without any pause, which no server does; each phase also shows the wait without a
// sync, because fsync costs what the disk and its other users make of it.
#include "core/storage/CaseRepository.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "tests/support/CaseSamples.h"
#include "tests/support/MasterDataSamples.h"
#include "tests/support/SelfProcess.h"
#include "tests/support/TempWorkspace.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace op;
using namespace op::storage;
using masterdata::PassMode;
using masterdata::Table;
using review::ReviewState;

namespace {

constexpr qint64 productCount = 20'000;
constexpr qint64 pageSize = 1000;
constexpr double budgetMs = 50;
const QString connectionName = QStringLiteral("main");
const Clock wallClock;

enum class Ending { Committed, RolledBack };

bool runSync(const Workspace& workspace, Ending ending)
{
    SqliteSyncSink sink(workspace, connectionName);
    bool good = sink.begin() && sink.beginTable(Table::Products, PassMode::Replace);
    for (qint64 from = 1; good && from <= productCount; from += pageSize)
        good = sink.page(test::sampleProducts(from, pageSize)).has_value();
    good = good && sink.endTable(test::sampleTime(1)).has_value();
    if (ending == Ending::Committed)
        good = good && sink.commit(QStringLiteral("19.0"), test::sampleTime(2)).has_value();
    return good;
}

/// Decides without a pause and remembers how long each decision took from the click to the disk.
class Decider
{
public:
    explicit Decider(test::TempWorkspace& temp)
        : m_database(temp.connect()),
          m_cases(*m_database, temp.workspace(), wallClock)
    {}

    template <class Condition>
    bool decideWhile(const QByteArray& document, Condition&& condition)
    {
        const auto ids = m_cases.insert(test::sampleDocument(document), {test::sampleCase()}, QStringLiteral("anna"));
        if (!ids)
            return false;
        auto seen = m_cases.load(ids->first());
        m_waits.clear();
        while (seen && condition(m_waits.size())) {
            QElapsedTimer timer;
            timer.start();
            const auto stored =
                m_cases.appendDecision(*seen, test::sampleDecision(), ReviewState::InReview, factsOf(*seen));
            m_waits.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            if (!stored)
                return false;
            seen->decisions.append(*stored);
        }
        const auto now = m_cases.load(ids->first());
        return now && now->decisions.size() == static_cast<qsizetype>(m_waits.size());
    }

    void print(const char* phase)
    {
        std::sort(m_waits.begin(), m_waits.end());
        if (m_waits.empty())
            return;
        const auto at = [this](double share) {
            return m_waits[static_cast<size_t>(share * static_cast<double>(m_waits.size() - 1))];
        };
        const auto over = std::count_if(m_waits.begin(), m_waits.end(), [](double wait) { return wait > budgetMs; });
        std::printf("%-34s %6zu decisions  median %6.2f  p99 %6.2f  max %6.2f ms  over %.0f ms: %lld\n", phase,
                    m_waits.size(), at(0.5), at(0.99), m_waits.back(), budgetMs, static_cast<long long>(over));
    }

private:
    std::unique_ptr<Database> m_database;
    CaseRepository m_cases;
    std::vector<double> m_waits;
};

bool measure(test::TempWorkspace& temp, Decider& decider, Ending ending, const char* phase, const QByteArray& document)
{
    std::atomic<bool> running = true;
    std::atomic<bool> good = true;
    std::thread sync([&] {
        for (int round = 0; round < 3; ++round)
            good = runSync(temp.workspace(), ending) && good;
        running = false;
    });
    const bool kept = decider.decideWhile(document, [&](size_t) { return running.load(); });
    sync.join();
    decider.print(phase);
    return kept && good;
}

bool measureKilled(test::TempWorkspace& temp, Decider& decider)
{
    std::atomic<bool> running = true;
    std::thread killer([&] {
        for (int round = 0; round < 5; ++round) {
            test::SelfProcess sync({temp.folder()});
            sync.heard();
            QThread::msleep(static_cast<unsigned long>(60 + 50 * round));
            sync.kill();
        }
        running = false;
    });
    const bool kept = decider.decideWhile("<Killed/>", [&](size_t) { return running.load(); });
    killer.join();
    decider.print("syncs in processes that are killed");
    return kept;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("orderpilot.*=false"));
    if (const QStringList role = test::SelfProcess::role(); !role.isEmpty()) {
        const auto workspace = Workspace::open(role.first());
        test::SelfProcess::say("started");
        return workspace && runSync(**workspace, Ending::Committed) ? 0 : 1;
    }
    test::TempWorkspace temp;
    Decider decider(temp);
    bool good = decider.decideWhile("<Idle/>", [](size_t count) { return count < 300; });
    decider.print("no sync");
    good = measure(temp, decider, Ending::Committed, "3 syncs of 20,000 products", "<Committed/>") && good;
    good = measure(temp, decider, Ending::RolledBack, "3 syncs that are rolled back", "<RolledBack/>") && good;
    good = measureKilled(temp, decider) && good;
    if (!good)
        std::printf("a decision was lost or a sync failed\n");
    return good ? 0 : 1;
}
