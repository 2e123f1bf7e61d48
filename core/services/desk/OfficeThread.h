// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/Office.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

namespace op::services {

/// The OfficeThread class is a thread with an Office of its own; jobs run on it one after the other, in the order in
/// which they were given. How a window works with a workspace without ever waiting for it.
///
/// run() and runSurely() may be called from any thread. The Office is opened by the first job; when that fails every
/// job is answered with the reason and the next one tries again. The destructor waits for the job that runs and for
/// those given to runSurely(); the others are dropped: their futures end without a result, as does one
/// that was cancelled before its turn.
class OfficeThread
{
public:
    OfficeThread(const QString& name, QString folder, OfficeOptions options);
    ~OfficeThread();
    OfficeThread(const OfficeThread&) = delete;
    OfficeThread& operator=(const OfficeThread&) = delete;

    /// Runs \a job, a callable Result<T>(Office&), on the thread and returns its outcome to come.
    template <class Job>
    [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job&, Office&>>
    {
        return runAs(Kind::Droppable, std::move(job));
    }
    /// As run() for what a person did: it is carried out although the thread ends.
    template <class Job>
    [[nodiscard]] auto runSurely(Job job) -> QFuture<std::invoke_result_t<Job&, Office&>>
    {
        return runAs(Kind::Sure, std::move(job));
    }

private:
    using Task = std::function<void(const Result<Office*>&)>;
    enum class Kind { Droppable, Sure };
    struct Waiting
    {
        Kind kind;
        Task task;
    };

    template <class Job>
    auto runAs(Kind kind, Job job) -> QFuture<std::invoke_result_t<Job&, Office&>>
    {
        using Outcome = std::invoke_result_t<Job&, Office&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        QFuture<Outcome> future = promise->future();
        promise->start();
        post(kind, [promise = std::move(promise), job = std::move(job)](const Result<Office*>& office) mutable {
            if (!promise->isCanceled())
                promise->addResult(office ? job(**office) : Outcome(tl::unexpected(office.error())));
            promise->finish();
        });
        return future;
    }
    void post(Kind kind, Task task);
    void work();
    /// Waits for the next task; an empty one when the thread is to end.
    [[nodiscard]] Task next();
    [[nodiscard]] Result<Office*> office();

    const QString m_folder;
    const OfficeOptions m_options;
    std::unique_ptr<Office> m_office; ///< of the thread
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting; ///< guarded, as the next
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread; ///< last: it works with all of the above
};

} // namespace op::services
