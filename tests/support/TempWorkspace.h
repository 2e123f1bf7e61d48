// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Workspace.h"

#include <QTemporaryDir>

namespace op::test {

/// A workspace in a folder of its own that vanishes with the object, with one connection for the thread that made it.
/// Header only, so that tests of storage link nothing but storage.
class TempWorkspace
{
public:
    TempWorkspace()
    {
        auto opened = storage::Workspace::openOrCreate(folder());
        if (!opened)
            qFatal("no workspace: %s", qPrintable(opened.error().toLogLine()));
        m_workspace = std::move(*opened);
        m_database = connect();
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const storage::Workspace& workspace() const { return *m_workspace; }
    [[nodiscard]] storage::Database& database() { return *m_database; }
    /// Opens one more connection, for the calling thread.
    [[nodiscard]] std::unique_ptr<storage::Database> connect() const
    {
        auto database = m_workspace->connect();
        if (!database)
            qFatal("no connection: %s", qPrintable(database.error().toLogLine()));
        return std::move(*database);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Workspace> m_workspace;
    std::unique_ptr<storage::Database> m_database;
};

/// A clock that stands still until it is told to go on.
class FakeClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
};

} // namespace op::test
