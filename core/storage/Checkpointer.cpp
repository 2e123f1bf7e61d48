// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Checkpointer.h"

#include "core/base/Logging.h"
#include "core/storage/Database.h"

#include <QFileInfo>

namespace op::storage {

Checkpointer::Checkpointer(QString databaseFile) : m_file(std::move(databaseFile)) {}

Checkpointer::~Checkpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

qint64 Checkpointer::logSize(const QString& databaseFile)
{
    return QFileInfo(databaseFile + QStringLiteral("-wal")).size();
}

void Checkpointer::committed()
{
    if (logSize(m_file) <= walLimit)
        return;
    const std::lock_guard lock(m_mutex);
    m_wanted = true;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void Checkpointer::run()
{
    DatabaseOptions options;
    options.durability = DatabaseOptions::Durability::Normal;
    options.create = false;
    auto database = Database::open(m_file, options);
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        m_wake.wait(lock, [this] { return m_wanted || m_stop; });
        if (!std::exchange(m_wanted, false))
            continue;
        lock.unlock();
        // a failure costs nothing but a longer log: the next commit asks again
        if (!database)
            database = Database::open(m_file, options);
        else if (const auto done = (*database)->checkpoint(); !done)
            qCWarning(lcStorage).noquote() << "checkpoint failed:" << done.error().toLogLine();
        lock.lock();
    }
}

} // namespace op::storage
