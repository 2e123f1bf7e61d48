// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Backup.h"

#include "core/storage/DocumentStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace op::storage {
namespace {

// The documents travel inside the database file: one file to carry, and none of them can be lost on the way.
constexpr auto createTable =
    "CREATE TABLE backup_document (sha256 BLOB PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID";

Result<int> addDocuments(const DocumentStore& documents, const QString& file)
{
    OP_TRY(const auto database, Database::open(file, {.create = false}));
    OP_TRY(const QList<QByteArray> hashes,
           database->listOf(QStringLiteral("SELECT sha256 FROM documents ORDER BY sha256"), {},
                            [](const Statement& row) { return row.bytes(0); }));
    OP_TRY(Transaction transaction, Transaction::begin(*database));
    OP_CHECK(database->execute(QString::fromLatin1(createTable)));
    for (const QByteArray& hash : hashes) {
        OP_TRY(const QByteArray bytes, documents.bytes(hash));
        OP_CHECK(database->execute(QStringLiteral("INSERT INTO backup_document (sha256, bytes) VALUES (?, ?)"),
                                   {hash, bytes}));
    }
    OP_CHECK(transaction.commit());
    OP_CHECK(database->execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
    return static_cast<int>(hashes.size());
}

Result<int> takeDocumentsOut(const DocumentStore& documents, const QString& file)
{
    OP_TRY(const auto database, Database::open(file, {.create = false}));
    int count = 0;
    const auto takeOut = [&](const Statement& row) -> Result<void> {
        OP_TRY(const QByteArray hash, documents.put(row.bytes(1)));
        if (hash != row.bytes(0))
            return failure(ErrorCode::DatabaseUnusable, {file, QStringLiteral("a document does not fit its SHA-256")});
        ++count;
        return {};
    };
    OP_CHECK(database->eachRow(QStringLiteral("SELECT sha256, bytes FROM backup_document"), {}, takeOut));
    OP_TRY(const QVariant missing,
           database->scalar(QStringLiteral(
               "SELECT count(*) FROM documents WHERE sha256 NOT IN (SELECT sha256 FROM backup_document)")));
    if (missing.toInt() != 0)
        return failure(ErrorCode::DatabaseUnusable, {file, QStringLiteral("documents are missing")});
    OP_CHECK(database->execute(QStringLiteral("DROP TABLE backup_document")));
    return count;
}

} // namespace

Result<BackupReport> backupWorkspace(const Workspace& workspace, const QString& file)
{
    if (QFileInfo::exists(file))
        return failure(ErrorCode::Conflict, {file});
    const QString partial = file + QStringLiteral(".partial");
    QFile::remove(partial);
    OP_CHECK(workspace.backup(partial));
    const Result<int> added = addDocuments(DocumentStore(workspace.documentsFolder()), partial);
    if (!added || !QFile::rename(partial, file)) {
        QFile::remove(partial);
        return added ? failure(ErrorCode::FileUnreadable, {file, QStringLiteral("rename")})
                     : tl::unexpected(added.error());
    }
    return BackupReport{*added};
}

Result<BackupReport> restoreWorkspace(const QString& file, const QString& folder)
{
    const QString target = folder + u'/' + QString::fromLatin1(Workspace::databaseName);
    if (QFileInfo::exists(target))
        return failure(ErrorCode::Conflict, {folder});
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileUnreadable, {folder, QStringLiteral("mkdir")});
    const QString partial = target + QStringLiteral(".partial");
    QFile::remove(partial);
    if (!QFile::copy(file, partial))
        return failure(ErrorCode::FileUnreadable, {file, QStringLiteral("copy")});
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner);
    const Result<int> documents = takeDocumentsOut(DocumentStore(folder + QStringLiteral("/documents")), partial);
    if (!documents || !QFile::rename(partial, target)) {
        QFile::remove(partial);
        return documents ? failure(ErrorCode::FileUnreadable, {target, QStringLiteral("rename")})
                         : tl::unexpected(documents.error());
    }
    // opening brings an older backup to today's schema and proves that the file is sound
    OP_TRY(const auto workspace, Workspace::open(folder));
    return BackupReport{*documents};
}

} // namespace op::storage
