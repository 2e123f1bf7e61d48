// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/OfficeThread.h"

namespace op::services {

OfficeThread::OfficeThread(const QString& name, QString folder, OfficeOptions options)
    : m_folder(std::move(folder)),
      m_options(std::move(options)),
      m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    // a database connection has to be closed by the thread that opened it
    QObject::connect(
        &m_thread, &QThread::finished, m_worker.get(), [this] { m_office.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

OfficeThread::~OfficeThread()
{
    m_thread.quit();
    m_thread.wait();
}

void OfficeThread::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, task = std::move(task)] { task(office()); }, Qt::QueuedConnection);
}

Result<Office*> OfficeThread::office()
{
    if (!m_office) {
        OP_TRY(m_office, Office::open(m_folder, m_options));
    }
    return m_office.get();
}

} // namespace op::services
