// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Workspace.h"

namespace op::storage {

/// What a backup or a restore moved.
struct BackupReport
{
    int documents = 0;
};

/// Writes the database and every document of \a workspace into the single SQLite file \a file, which must not exist.
/// Others may go on working meanwhile. The file is complete and checked when this returns; a failure leaves none
/// behind.
[[nodiscard]] Result<BackupReport> backupWorkspace(const Workspace& workspace, const QString& file);

/// Makes the workspace \a folder from \a file. Conflict when the folder holds a workspace already; DatabaseUnusable
/// when the backup is damaged: every document is compared with its SHA-256 before anything counts.
[[nodiscard]] Result<BackupReport> restoreWorkspace(const QString& file, const QString& folder);

} // namespace op::storage
