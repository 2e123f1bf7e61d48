// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/sync/MasterDataSync.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <variant>

namespace op::odoo {

struct TableBegins
{
    masterdata::Table table;
    masterdata::PassMode mode;
    qint64 expected;
};
struct PageArrived
{
    masterdata::RecordPage records;
    qint64 rows;
    qint64 bytes;
};
struct IdsArrived
{
    std::vector<qint64> ids;
};
struct TableEnds
{
    QDateTime highestWriteDate;
    TableReport report;
};
using SyncEvent = std::variant<TableBegins, PageArrived, IdsArrived, TableEnds>;

/// The SyncPipe class is the short queue between the thread that fetches and the one that feeds the sink.
class SyncPipe
{
public:
    /// Waits for room; false when \a stop was requested instead.
    [[nodiscard]] bool push(SyncEvent event, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_events.size() < capacity; }))
            return false;
        m_events.push_back(std::move(event));
        m_changed.notify_all();
        return true;
    }
    /// Says that nothing more will come, and why.
    void close(Result<void> outcome)
    {
        const std::lock_guard lock(m_mutex);
        m_outcome = std::move(outcome);
        m_closed = true;
        m_changed.notify_all();
    }
    /// Waits for the next event; std::nullopt after the last one: then outcome() tells how it ended.
    [[nodiscard]] std::optional<SyncEvent> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_events.empty(); });
        // After a failure the rest is of no use.
        if (m_events.empty() || (m_closed && !m_outcome))
            return std::nullopt;
        SyncEvent event = std::move(m_events.front());
        m_events.pop_front();
        m_changed.notify_all();
        return event;
    }
    [[nodiscard]] Result<void> outcome() const
    {
        const std::lock_guard lock(m_mutex);
        return m_outcome;
    }

private:
    static constexpr size_t capacity = 2;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<SyncEvent> m_events;
    Result<void> m_outcome;
    bool m_closed = false;
};

} // namespace op::odoo
