// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui
// A queue of 100,000 cases as the window uses it: from a changed filter to rows in the model (budget: 100 ms with the
// pause for typing left out), and a look at a page far down.
#include "tests/support/QueueFill.h"
#include "tests/support/TempWorkspace.h"
#include "ui/models/QueueModel.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>

#include <benchmark/benchmark.h>

using namespace op;
using namespace op::ui;

namespace {

constexpr int caseCount = 100'000;

/// The workspace that all benchmarks share, and a desk on it.
struct Bench
{
    Bench()
    {
        if (!test::fillQueue(workspace.database(), caseCount))
            qFatal("the queue could not be filled");
        services::DeskOptions options;
        options.folder = workspace.folder();
        options.office.secrets = std::make_shared<settings::MemorySecretStore>();
        auto opened = services::Desk::open(options);
        if (!opened)
            qFatal("no desk: %s", qPrintable(opened.error().toLogLine()));
        desk = std::move(*opened);
    }
    test::TempWorkspace workspace;
    std::unique_ptr<services::Desk> desk;
};

Bench& bench()
{
    static Bench made;
    return made;
}

/// Asks and waits, as the window's event loop does, until the rows are there.
void ask(QueueModel& model, const storage::QueueFilter& question)
{
    QEventLoop loop;
    const auto done = QObject::connect(&model, &QueueModel::answered, &loop, &QEventLoop::quit);
    model.ask(question);
    loop.exec();
    QObject::disconnect(done);
}

void filter(benchmark::State& state, const QString& text, storage::QueueSort sort)
{
    QueueModel model([](const storage::QueueFilter& question) { return bench().desk->queue(question); });
    storage::QueueFilter question;
    question.text = text;
    question.sort = sort;
    question.states = {review::ReviewState::InReview, review::ReviewState::Matched};
    for (auto round : state) {
        Q_UNUSED(round)
        ask(model, question);
    }
    state.counters["rows"] = model.rowCount();
}

void farPage(benchmark::State& state)
{
    QueueModel model([](const storage::QueueFilter& question) { return bench().desk->queue(question); });
    ask(model, {});
    int row = 1000;
    for (auto round : state) {
        Q_UNUSED(round)
        row = (row + 7919) % caseCount;
        QEventLoop loop;
        if (model.rowAt(row))
            continue;
        const auto done = QObject::connect(&model, &QueueModel::dataChanged, &loop, &QEventLoop::quit);
        model.showRows(row, row);
        loop.exec();
        QObject::disconnect(done);
    }
}

BENCHMARK_CAPTURE(filter, everything, QString(), storage::QueueSort::Newest)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, two_letters, QStringLiteral("ha"), storage::QueueSort::Newest)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, four_words, QStringLiteral("vendor handelsonderneming 499 po-"), storage::QueueSort::Newest)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, one_number, QStringLiteral("po-77777"), storage::QueueSort::Newest)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, by_vendor, QString(), storage::QueueSort::Vendor)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, by_number, QString(), storage::QueueSort::NumberDown)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filter, by_open_points, QString(), storage::QueueSort::MostOpen)->Unit(benchmark::kMillisecond);
BENCHMARK(farPage)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("orderpilot.*=false"));
    benchmark::Initialize(&argc, argv);
    static_cast<void>(bench()); // filling the queue is no part of the first measure
    benchmark::RunSpecifiedBenchmarks();
    bench().desk.reset();
    return 0;
}
