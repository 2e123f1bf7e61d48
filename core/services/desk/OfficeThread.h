// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/Office.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace op::services {

/// The OfficeThread class is a thread with an Office of its own; jobs run on it one after the other, in the order in
/// which they were given. How a window works with a workspace without ever waiting for it.
///
/// run() may be called from any thread. The Office is opened by the first job; when that fails every job is answered
/// with the reason and the next one tries again. The destructor waits for the job that runs and drops those that wait:
/// their futures end without a result, as does one that was cancelled before its turn.
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
        using Outcome = std::invoke_result_t<Job&, Office&>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        QFuture<Outcome> future = promise->future();
        promise->start();
        post([promise = std::move(promise), job = std::move(job)](const Result<Office*>& office) mutable {
            if (!promise->isCanceled())
                promise->addResult(office ? job(**office) : Outcome(tl::unexpected(office.error())));
            promise->finish();
        });
        return future;
    }

private:
    using Task = std::function<void(const Result<Office*>&)>;
    void post(Task task);
    [[nodiscard]] Result<Office*> office();

    QString m_folder;
    OfficeOptions m_options;
    std::unique_ptr<Office> m_office; ///< of the thread
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< receives what post() sends, in the thread
};

} // namespace op::services
