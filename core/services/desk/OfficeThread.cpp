// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/OfficeThread.h"

#include <QCoreApplication>

namespace op::services {

OfficeThread::OfficeThread(const QString& name, QString folder, OfficeOptions options)
    : m_folder(std::move(folder)),
      m_options(std::move(options)),
      m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

OfficeThread::~OfficeThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        std::erase_if(m_waiting, [](const Waiting& waiting) { return waiting.kind == Kind::Droppable; });
    }
    m_changed.notify_all();
    m_thread->wait();
}

void OfficeThread::post(Kind kind, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        // a job of a job that runs while the thread ends
        if (m_ending && kind == Kind::Droppable)
            return;
        m_waiting.push_back({kind, std::move(task)});
    }
    m_changed.notify_all();
}

void OfficeThread::work()
{
    while (const Task task = next()) {
        task(office());
        // nothing else spins an event loop here, and jobs of the key ring delete themselves by one
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // a database connection has to be closed by the thread that opened it
    m_office.reset();
}

OfficeThread::Task OfficeThread::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
    if (m_waiting.empty())
        return {};
    Task task = std::move(m_waiting.front().task);
    m_waiting.pop_front();
    return task;
}

Result<Office*> OfficeThread::office()
{
    if (!m_office) {
        OP_TRY(m_office, Office::open(m_folder, m_options));
    }
    return m_office.get();
}

} // namespace op::services
