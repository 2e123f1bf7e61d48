// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Database.h"

#include <QStringList>

namespace op::storage {

/// One step of the schema: from version - 1 to version. Statements are executed in order inside one transaction.
struct Migration
{
    int version = 0;
    QStringList statements;
};

/// Returns this program's migrations, 1, 2, 3, ... A released one is never changed; tests hold a file of every version.
[[nodiscard]] const QList<Migration>& migrations();

/// Brings \a database from its `user_version` to the newest of \a steps, one transaction each.
///
/// A file that already holds something is first copied into \a backupFolder ("before-<version>-<time>.sqlite"). Two
/// processes at once are fine: the version is read again under the writer's lock. Fails with DatabaseTooNew (0: found,
/// 1: known) for the file of a newer program; a step that fails leaves the file at the version before.
[[nodiscard]] Result<void> migrate(Database& database, const QList<Migration>& steps, const QString& backupFolder);

} // namespace op::storage
