// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace op::storage {

/// The Checkpointer class moves a grown WAL into the database file on a thread of its own.
///
/// No connection checkpoints by itself (wal_autocheckpoint is off), because the one that does waits for the disk: that
/// would be the person whose decision happened to fill the log. Thread-safe; the thread starts with the first need.
class Checkpointer
{
public:
    static constexpr qint64 walLimit = 1 << 20;    ///< bytes above which a checkpoint pays
    static constexpr qint64 walCeiling = 16 << 20; ///< bytes above which the writer itself has to wait for one

    explicit Checkpointer(QString databaseFile);
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// Returns the bytes of the log beside \a databaseFile.
    [[nodiscard]] static qint64 logSize(const QString& databaseFile);

    /// Called after a commit: costs one look at the size of the WAL.
    void committed();

private:
    void run();

    QString m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_wanted = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace op::storage
