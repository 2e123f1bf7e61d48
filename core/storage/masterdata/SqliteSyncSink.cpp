// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/SqliteSyncSink.h"

#include "core/storage/Workspace.h"
#include "core/storage/masterdata/StagingWriter.h"

#include <QUuid>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace op::storage {

using masterdata::PassMode;
using masterdata::RecordPage;
using masterdata::Table;
using masterdata::TableMark;

/// The writer thread with its queue. A job that fails spoils the pass: later jobs are refused with the same error.
class SqliteSyncSink::Thread
{
public:
    using Job = std::function<Result<void>(StagingWriter&)>;
    static constexpr size_t longestQueue = 3; // pages: what a slow disk may cost in memory
    static constexpr std::chrono::seconds heartbeatInterval{5};

    Thread(const Workspace& workspace, QString connection, QString actor, LeaseOwner owner)
        : m_workspace(workspace),
          m_connection(std::move(connection)),
          m_actor(std::move(actor)),
          m_owner(std::move(owner)),
          m_thread([this] { run(); })
    {}

    ~Thread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
            m_jobs.clear();
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Thread(const Thread&) = delete;
    Thread& operator=(const Thread&) = delete;

    /// Queues \a job, waiting for room; fails with what an earlier job failed with.
    Result<void> post(Job job)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_error || m_jobs.size() < longestQueue; });
        if (m_error)
            return failure(*m_error);
        m_jobs.push_back(std::move(job));
        m_changed.notify_all();
        return {};
    }

    /// Runs \a job behind all queued ones and waits for what it returns.
    Result<void> wait(Job job)
    {
        auto done = std::make_shared<std::promise<Result<void>>>();
        std::future<Result<void>> outcome = done->get_future();
        // the job alone keeps the promise: a refused job breaks it
        OP_CHECK(post([done = std::move(done), job = std::move(job)](StagingWriter& writer) {
            Result<void> result = job(writer);
            done->set_value(result);
            return result;
        }));
        // a job in front of this one may fail; then this one is never run, and its promise is broken
        try {
            return outcome.get();
        } catch (const std::future_error&) {
            const std::lock_guard lock(m_mutex);
            return failure(m_error.value_or(Error(ErrorCode::Cancelled)));
        }
    }

private:
    void run()
    {
        auto database = m_workspace.connect(DatabaseOptions::Durability::Normal);
        if (!database) {
            fail(database.error());
            return;
        }
        StagingWriter writer(**database, m_clock, m_connection, m_actor, m_owner);
        while (std::optional<Job> job = next(writer)) {
            const Result<void> done = (*job)(writer);
            job.reset();
            if (!done)
                fail(done.error());
        }
        writer.finish();
    }

    // Returns the next job; keeps the lease alive while there is none; nothing when the sink goes.
    std::optional<Job> next(StagingWriter& writer)
    {
        std::unique_lock lock(m_mutex);
        while (!m_changed.wait_for(lock, heartbeatInterval, [this] { return m_stop || !m_jobs.empty(); })) {
            lock.unlock();
            const Result<void> alive = writer.heartbeat();
            if (!alive)
                fail(alive.error());
            lock.lock();
        }
        if (m_stop)
            return std::nullopt;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_changed.notify_all();
        return job;
    }

    void fail(const Error& error)
    {
        std::deque<Job> refused;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_error)
                m_error = error;
            refused.swap(m_jobs);
        }
        m_changed.notify_all();
    }

    const Workspace& m_workspace;
    QString m_connection;
    QString m_actor;
    LeaseOwner m_owner;
    Clock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::optional<Error> m_error;
    bool m_stop = false;
    std::thread m_thread; // last: starts when everything else is there
};

SqliteSyncSink::SqliteSyncSink(const Workspace& workspace, QString connection, QString actor, LeaseOwner owner)
{
    // two passes of one process are rivals as well
    owner.process += u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_thread = std::make_unique<Thread>(workspace, std::move(connection), std::move(actor), std::move(owner));
}

SqliteSyncSink::~SqliteSyncSink() = default;

void SqliteSyncSink::abandon()
{
    m_thread.reset();
}

Result<void> SqliteSyncSink::checkUsable() const
{
    return m_thread ? Result<void>() : failure(ErrorCode::Cancelled);
}

Result<TableMark> SqliteSyncSink::mark(Table table)
{
    OP_CHECK(checkUsable());
    TableMark mark;
    OP_CHECK(m_thread->wait([&mark, table](StagingWriter& writer) -> Result<void> {
        OP_TRY(mark, writer.mark(table));
        return {};
    }));
    return mark;
}

Result<void> SqliteSyncSink::begin()
{
    OP_CHECK(checkUsable());
    return m_thread->wait([](StagingWriter& writer) { return writer.begin(); });
}

Result<void> SqliteSyncSink::beginTable(Table table, PassMode mode)
{
    OP_CHECK(checkUsable());
    return m_thread->post([table, mode](StagingWriter& writer) { return writer.beginTable(table, mode); });
}

Result<void> SqliteSyncSink::page(RecordPage page)
{
    OP_CHECK(checkUsable());
    return m_thread->post([page = std::make_shared<const RecordPage>(std::move(page))](StagingWriter& writer) {
        return writer.page(*page);
    });
}

Result<void> SqliteSyncSink::retainOnly(std::vector<qint64> ids)
{
    OP_CHECK(checkUsable());
    return m_thread->post(
        [ids = std::move(ids)](StagingWriter& writer) mutable { return writer.retainOnly(std::move(ids)); });
}

Result<void> SqliteSyncSink::endTable(const QDateTime& highestWriteDate)
{
    OP_CHECK(checkUsable());
    return m_thread->post([highestWriteDate](StagingWriter& writer) { return writer.endTable(highestWriteDate); });
}

Result<void> SqliteSyncSink::commit(const QString& serverVersion, const QDateTime& syncedAt)
{
    OP_CHECK(checkUsable());
    OP_CHECK(m_thread->wait([=](StagingWriter& writer) { return writer.commit(serverVersion, syncedAt); }));
    // the pass stands; what it replaced goes while the caller does other things
    return m_thread->post([](StagingWriter& writer) { return writer.sweep(); });
}

} // namespace op::storage
