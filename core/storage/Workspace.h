// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

namespace op::storage {

/// The Workspace class is a folder on this machine: one SQLite file and the stored documents.
///
///     orderpilot.sqlite       cases, decisions, master data, settings, outbox
///     orderpilot.sqlite-wish  empty; its lock says that somebody waits to write (WriteWish)
///     documents/ab/<sha256>   the bytes that came in
///     backups/                copies of the file, taken before each migration
///
/// Several processes (window, command line, scheduled jobs) work on one workspace at the same time. The object may be
/// shared between threads; each thread makes its own Database with connect() and its repositories on that.
class Workspace
{
public:
    static constexpr auto databaseName = "orderpilot.sqlite";

    /// Opens the workspace in \a folder and brings its file to this program's schema; makes it when it is not there.
    /// Fails with DatabaseTooNew, DatabaseUnusable, DatabaseBusy, DatabaseFull or FileUnreadable (the folder cannot be
    /// made).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openOrCreate(const QString& folder);
    /// As openOrCreate(), but NotFound where there is no workspace.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString& folder);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString documentsFolder() const;
    /// Returns the 4 characters [A-Z0-9] that tell this workspace's orders from another's in Odoo; drawn once.
    [[nodiscard]] const QString& tag() const { return m_tag; }
    /// Returns "OP-<tag>-<number>".
    [[nodiscard]] QString reference(qint64 caseId) const;

    /// Opens a connection for the calling thread. Any thread.
    [[nodiscard]] Result<std::unique_ptr<Database>> connect(
        DatabaseOptions::Durability durability = DatabaseOptions::Durability::Full) const;

    /// Writes a whole, consistent copy of the database to \a file, which must not exist, while others go on working.
    [[nodiscard]] Result<void> backup(const QString& file) const;

private:
    Workspace(QString folder, QString tag, std::shared_ptr<Checkpointer> checkpointer);

    QString m_folder;
    QString m_tag;
    std::shared_ptr<Checkpointer> m_checkpointer;
};

} // namespace op::storage
