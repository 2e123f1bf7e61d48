// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QSqlError>

namespace op::storage {

/// Returns true when SQLite refused because another connection holds the lock (SQLITE_BUSY).
[[nodiscard]] bool isBusy(const QSqlError& error);
/// Returns true for a broken UNIQUE, CHECK, NOT NULL or FOREIGN KEY rule, and for the RAISE of a trigger.
[[nodiscard]] bool isConstraint(const QSqlError& error);

/// Turns \a error of the database at \a file, met while \a doing, into DatabaseBusy, DatabaseFull, Conflict or
/// DatabaseUnusable.
[[nodiscard]] Error toError(const QSqlError& error, const QString& file, const QString& doing);

} // namespace op::storage
