// SPDX-License-Identifier: GPL-3.0-or-later
// Makes decisions on cases of a workspace until standard input ends, as a window that stays open would, and prints how
// long each one took and how long of that it waited:  decision_clock WORKSPACE CASE... Every case is put on hold and
// opened again in turn.
#include "core/services/ReviewService.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <poll.h>

namespace {

using namespace op;
using Kind = review::ReviewDecision::Kind;

constexpr int pauseMilliseconds = 5;
constexpr double limitMilliseconds = 50;

bool inputHasEnded()
{
    pollfd input{0, POLLIN, 0};
    if (poll(&input, 1, pauseMilliseconds) <= 0)
        return false;
    char ignored = 0;
    return std::fread(&ignored, 1, 1, stdin) == 0;
}

/// Measures a step: what it took, and what of that this thread did not compute but wait (for locks, disk or a
/// processor).
class StepTimer
{
public:
    StepTimer() : m_computed(computedMilliseconds()) { m_timer.start(); }
    [[nodiscard]] double taken() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double waited() const { return taken() - (computedMilliseconds() - m_computed); }

private:
    static double computedMilliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }

    QElapsedTimer m_timer;
    double m_computed;
};

/// The times of one kind of step.
class Times
{
public:
    void add(double milliseconds) { m_times.append(milliseconds); }
    [[nodiscard]] QJsonObject toJson()
    {
        std::sort(m_times.begin(), m_times.end());
        const auto at = [this](double share) {
            return m_times.isEmpty() ? 0.0
                                     : m_times[static_cast<qsizetype>(share * static_cast<double>(m_times.size() - 1))];
        };
        const auto over = std::count_if(m_times.begin(), m_times.end(), [](double t) { return t > limitMilliseconds; });
        return {{QStringLiteral("count"), m_times.size()},
                {QStringLiteral("median"), at(0.5)},
                {QStringLiteral("p99"), at(0.99)},
                {QStringLiteral("max"), at(1.0)},
                {QStringLiteral("over"), static_cast<qint64>(over)}};
    }

private:
    QList<double> m_times;
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto office = services::Office::open(arguments.value(1));
    if (!office || arguments.size() < 3)
        return 2;
    services::ReviewService review(**office);

    Times decisions;
    Times waits;
    Times reloads;
    QJsonObject made;
    QJsonArray failures;
    for (qsizetype turn = 0; !inputHasEnded(); ++turn) {
        const qint64 id = arguments[2 + turn % (arguments.size() - 2)].toLongLong();
        const auto before = (*office)->cases().load(id);
        if (!before)
            return 3;
        // New master data have to be read once after a sync: counted apart, a window does it in the background.
        const StepTimer reload;
        const auto matcher = (*office)->matcher(before->connection);
        if (!matcher)
            return 3;
        reloads.add(reload.taken());

        review::ReviewDecision decision;
        decision.kind = before->state == review::ReviewState::OnHold ? Kind::Reopen : Kind::Hold;
        const StepTimer step;
        const auto after = review.decide(id, decision);
        const double taken = step.taken();
        const double waited = step.waited();
        const auto matcherAfter = (*office)->matcher(before->connection);
        if (matcherAfter && *matcherAfter == *matcher) {
            decisions.add(taken);
            waits.add(waited);
        } else {
            reloads.add(taken);
        }
        if (!after)
            failures.append(errorCodeName(after.error().code));
        else
            made.insert(QString::number(id), after->reviewCase.decisions.last().number);
    }
    const QJsonObject report{{QStringLiteral("decisions"), decisions.toJson()},
                             {QStringLiteral("waits"), waits.toJson()},
                             {QStringLiteral("matcher"), reloads.toJson()},
                             {QStringLiteral("made"), made},
                             {QStringLiteral("failures"), failures}};
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}
