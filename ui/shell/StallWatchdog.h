// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace op::ui {

/// The StallWatchdog class notices when the GUI thread does not answer: a thread of its own asks it every few
/// milliseconds and logs, in the category orderpilot.perf, each stall of more than 100 ms with what a person did last.
/// Made on the GUI thread; longest() may be asked there.
class StallWatchdog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds limit{100};

    explicit StallWatchdog(QObject* parent = nullptr);
    ~StallWatchdog() override;

    /// Returns whether the programs watch: in debug builds, elsewhere where ORDERPILOT_WATCH_STALLS is set.
    [[nodiscard]] static bool isWanted();
    /// Returns the longest stall since the start or the last reset(), also one that is shorter than the limit.
    [[nodiscard]] std::chrono::milliseconds longest() const { return m_longest; }
    void reset() { m_longest = {}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Moment = std::chrono::steady_clock::time_point;
    void watch(const std::stop_token& stop);
    void answer(Moment asked);

    QString m_action; ///< what a person did last: object name and kind of event
    std::chrono::milliseconds m_longest{0};
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_isAnswered = true;
    std::jthread m_thread;
};

} // namespace op::ui
