// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/base/Logging.h"
#include "core/storage/schema/Schema.h"

#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>

namespace op::storage {
namespace {

Result<int> versionOf(Database& database)
{
    OP_TRY(const QVariant version, database.scalar(QStringLiteral("PRAGMA user_version")));
    return version.toInt();
}

Result<void> backUp(Database& database, int nextVersion, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnreadable, {folder, QStringLiteral("the folder cannot be made")});
    const QString file = QStringLiteral("%1/before-%2-%3-%4.sqlite")
                             .arg(folder)
                             .arg(nextVersion)
                             .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss")))
                             .arg(QRandomGenerator::global()->bounded(0x10000), 4, 16, QLatin1Char('0'));
    OP_CHECK(database.execute(QStringLiteral("VACUUM INTO ?"), {file}));
    qCInfo(lcMigrations).noquote() << "copied the database before version" << nextVersion;
    return {};
}

Result<void> apply(Database& database, const Migration& step)
{
    OP_TRY(Transaction transaction, Transaction::begin(database));
    // another process may have been quicker
    OP_TRY(const int version, versionOf(database));
    if (version >= step.version)
        return {};
    for (const QString& statement : step.statements)
        OP_CHECK(database.execute(statement));
    // PRAGMA takes no bound values; a whole number of our own needs none
    OP_CHECK(database.execute(QStringLiteral("PRAGMA user_version = %1").arg(step.version)));
    OP_CHECK(transaction.commit());
    qCInfo(lcMigrations) << "schema is at version" << step.version;
    return {};
}

} // namespace

const QList<Migration>& migrations()
{
    static const QList<Migration> steps{
        {1, schema::version1()},
        {2, schema::version2()},
    };
    return steps;
}

Result<void> migrate(Database& database, const QList<Migration>& steps, const QString& backupFolder)
{
    const int known = steps.isEmpty() ? 0 : steps.last().version;
    OP_TRY(int version, versionOf(database));
    if (version > known)
        return failure(ErrorCode::DatabaseTooNew, {QString::number(version), QString::number(known)});
    // What the steps themselves make of a new file is not worth a copy.
    OP_TRY(const QVariant tables, database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    const bool isNew = tables.toInt() == 0;
    for (const Migration& step : steps) {
        if (step.version <= version)
            continue;
        if (!isNew)
            OP_CHECK(backUp(database, step.version, backupFolder));
        OP_CHECK(apply(database, step));
        OP_TRY(version, versionOf(database));
    }
    return {};
}

} // namespace op::storage
