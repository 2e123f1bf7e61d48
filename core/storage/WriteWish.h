// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op::storage {

/// The WriteWish class tells other connections, of this and of other processes, that somebody waits for the writer's
/// lock.
///
/// SQLite's lock has no queue: a sync that releases it for a moment may have it again before a waiting decision gets to
/// look. The wish is a shared flock() on an empty file beside the database; the sync looks whether there is one before
/// each of its steps. A process that dies takes its wish with it. Where the file cannot be opened there are no wishes,
/// and only the sync's pauses help.
class WriteWish
{
public:
    explicit WriteWish(QString file) : m_file(std::move(file)) {}
    ~WriteWish();
    WriteWish(const WriteWish&) = delete;
    WriteWish& operator=(const WriteWish&) = delete;

    void announce();
    void withdraw();
    [[nodiscard]] bool isAnnouncedByOthers();

private:
    [[nodiscard]] bool open();

    QString m_file;
    int m_descriptor = -1;
    bool m_announced = false;
};

} // namespace op::storage
