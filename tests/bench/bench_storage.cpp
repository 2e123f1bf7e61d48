// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
// What the workspace costs at its intended size: 100,000 products written and loaded, a queue of 100,000 cases filtered
// (budgets: DESIGN.md section 9).
#include "core/storage/CaseRepository.h"
#include "core/storage/masterdata/MasterDataRepository.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "tests/support/CaseSamples.h"
#include "tests/support/MasterDataSamples.h"
#include "tests/support/QueueFill.h"
#include "tests/support/TempWorkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cstdio>
#include <ctime>

using namespace op;
using namespace op::storage;
using masterdata::PassMode;
using masterdata::Table;

namespace {

constexpr qint64 productCount = 100'000;
constexpr qint64 pageSize = 2000;
constexpr int caseCount = 100'000;
const QString connectionName = QStringLiteral("main");

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Prints wall and processor time of a part from construction to destruction.
class Timed
{
public:
    explicit Timed(const char* what) : m_what(what), m_cpu(cpuSeconds()) { m_wall.start(); }
    ~Timed()
    {
        std::printf("%-52s %8.1f ms  (processor %8.1f ms)\n", m_what, static_cast<double>(m_wall.nsecsElapsed()) / 1e6,
                    1e3 * (cpuSeconds() - m_cpu));
    }
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;

private:
    const char* m_what;
    double m_cpu;
    QElapsedTimer m_wall;
};

bool writeProducts(const Workspace& workspace, const std::vector<std::vector<masterdata::Product>>& pages)
{
    SqliteSyncSink sink(workspace, connectionName);
    bool good = sink.begin() && sink.beginTable(Table::Products, PassMode::Replace);
    for (const auto& page : pages)
        good = good && sink.page(page);
    good = good && sink.endTable(test::sampleTime(1)) && sink.commit(QStringLiteral("19.0"), test::sampleTime(2));
    return good;
}

bool writeDelta(const Workspace& workspace, qint64 changes)
{
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= productCount; ++id)
        ids.push_back(id);
    SqliteSyncSink sink(workspace, connectionName);
    return sink.begin() && sink.beginTable(Table::Products, PassMode::Upsert)
        && sink.page(test::sampleProducts(500, changes)) && sink.retainOnly(std::move(ids))
        && sink.endTable(test::sampleTime(3)) && sink.commit(QStringLiteral("19.0"), test::sampleTime(4));
}

bool products(test::TempWorkspace& temp)
{
    std::vector<std::vector<masterdata::Product>> pages;
    for (qint64 from = 1; from <= productCount; from += pageSize)
        pages.push_back(test::sampleProducts(from, pageSize));
    bool good = true;
    {
        const Timed timed("100,000 products: first pass");
        good = writeProducts(temp.workspace(), pages);
    }
    {
        const Timed timed("100,000 products: whole pass again, old one swept");
        good = writeProducts(temp.workspace(), pages) && good;
    }
    {
        const Timed timed("delta of 100 products");
        good = writeDelta(temp.workspace(), 100) && good;
    }
    {
        const Timed timed("delta of 2,000 products");
        good = writeDelta(temp.workspace(), 2000) && good;
    }
    for (int round = 0; round < 3; ++round) {
        const Timed timed("100,000 products: load");
        const auto data = MasterDataRepository(temp.database()).load(connectionName);
        good = good && data && data->products.size() == static_cast<size_t>(productCount);
    }
    return good;
}

bool queue(test::TempWorkspace& temp)
{
    if (!test::fillQueue(temp.database(), caseCount))
        return false;
    const Clock clock;
    CaseRepository cases(temp.database(), temp.workspace(), clock);
    bool good = true;
    QueueFilter filter;
    filter.limit = 100;
    const auto timed = [&](const char* what, int expected) {
        for (int round = 0; round < 2; ++round) {
            const Timed time(what);
            const auto page = cases.loadQueue(filter);
            good = good && page && page->total == expected && !page->rows.isEmpty();
        }
    };
    timed("queue of 100,000: first 100, newest", caseCount);
    filter.text = QStringLiteral("vendor handelsonderneming 499 po-");
    // "499" stands in the number of others, too
    int expected = 0;
    for (int i = 0; i < caseCount; ++i)
        expected += i % 500 == 499 || QString::number(i).contains(QStringLiteral("499")) ? 1 : 0;
    timed("queue of 100,000: four words", expected);
    filter.text = QStringLiteral("po-77777");
    filter.states = {review::ReviewState::InOdoo};
    timed("queue of 100,000: one number, one state", 1);
    filter = {};
    filter.limit = 100;
    filter.sort = QueueSort::Vendor;
    timed("queue of 100,000: first 100 by vendor", caseCount);
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("orderpilot.*=false"));
    test::TempWorkspace temp;
    bool good = products(temp);
    std::printf("%-52s %8.1f MB\n", "file",
                static_cast<double>(QFileInfo(temp.workspace().databaseFile()).size()) / 1e6);
    good = queue(temp) && good;
    if (!good)
        std::printf("a step failed or counted wrong\n");
    return good ? 0 : 1;
}
