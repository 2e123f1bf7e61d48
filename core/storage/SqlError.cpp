// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlError.h"

namespace op::storage {
namespace {

// SQLite's result codes (sqlite.org/rescode.html); Qt hands over the extended code as text, its low byte is the primary
// one.
constexpr int sqliteBusy = 5;
constexpr int sqliteFull = 13;
constexpr int sqliteConstraint = 19;

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

bool isBusy(const QSqlError& error)
{
    return primaryCode(error) == sqliteBusy;
}

bool isConstraint(const QSqlError& error)
{
    return primaryCode(error) == sqliteConstraint;
}

Error toError(const QSqlError& error, const QString& file, const QString& doing)
{
    const QString detail = QStringLiteral("%1 (SQLite %2) in: %3")
                               .arg(error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                                    error.nativeErrorCode(), doing.simplified().left(200));
    if (isBusy(error))
        return Error(ErrorCode::DatabaseBusy, {file}, detail).asRetryable();
    if (primaryCode(error) == sqliteFull)
        return Error(ErrorCode::DatabaseFull, {file}, detail);
    if (isConstraint(error))
        return Error(ErrorCode::Conflict, {error.databaseText()}, detail);
    return Error(ErrorCode::DatabaseUnusable, {file, error.databaseText()}, detail);
}

} // namespace op::storage
