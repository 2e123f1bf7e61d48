// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Workspace.h"

#include "core/storage/Checkpointer.h"
#include "core/storage/DocumentStore.h"
#include "core/storage/Migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace op::storage {
namespace {

constexpr int tagLength = 4;

QString drawTag()
{
    const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    QString tag;
    for (int i = 0; i < tagLength; ++i)
        tag += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return tag;
}

// Two processes may make the workspace at the same moment: the first tag stays.
Result<QString> tagOf(Database& database)
{
    OP_TRY(QVariant tag, database.scalar(QStringLiteral("SELECT value FROM workspace_info WHERE key = 'tag'")));
    if (tag.isNull()) {
        OP_CHECK(database.execute(
            QStringLiteral("INSERT INTO workspace_info(key, value) VALUES('tag', ?) ON CONFLICT(key) DO NOTHING"),
            {drawTag()}));
        OP_TRY(tag, database.scalar(QStringLiteral("SELECT value FROM workspace_info WHERE key = 'tag'")));
    }
    return tag.toString();
}

QString fileIn(const QString& folder)
{
    return folder + u'/' + QLatin1String(Workspace::databaseName);
}

} // namespace

Workspace::Workspace(QString folder, QString tag, std::shared_ptr<Checkpointer> checkpointer)
    : m_folder(std::move(folder)),
      m_tag(std::move(tag)),
      m_checkpointer(std::move(checkpointer))
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& folder)
{
    if (!QFileInfo::exists(fileIn(folder)))
        return failure(ErrorCode::NotFound, {folder});
    return openOrCreate(folder);
}

Result<std::unique_ptr<Workspace>> Workspace::openOrCreate(const QString& folder)
{
    const QString absolute = QDir(folder).absolutePath();
    if (!QDir().mkpath(absolute + QStringLiteral("/documents")))
        return failure(ErrorCode::FileUnreadable, {absolute, QStringLiteral("the folder cannot be made")});
    OP_TRY(const std::unique_ptr<Database> database, Database::open(fileIn(absolute)));
    OP_CHECK(migrate(*database, migrations(), absolute + QStringLiteral("/backups")));
    OP_TRY(const QString tag, tagOf(*database));
    std::unique_ptr<Workspace> workspace(
        new Workspace(absolute, tag, std::make_shared<Checkpointer>(fileIn(absolute))));
    DocumentStore(workspace->documentsFolder()).removeLeftovers();
    return workspace;
}

QString Workspace::databaseFile() const
{
    return fileIn(m_folder);
}

QString Workspace::documentsFolder() const
{
    return m_folder + QStringLiteral("/documents");
}

QString Workspace::reference(qint64 caseId) const
{
    return QStringLiteral("OP-%1-%2").arg(m_tag).arg(caseId);
}

Result<std::unique_ptr<Database>> Workspace::connect(DatabaseOptions::Durability durability) const
{
    DatabaseOptions options;
    options.durability = durability;
    options.create = false;
    OP_TRY(std::unique_ptr<Database> database, Database::open(databaseFile(), options));
    // who writes staging rows checkpoints between its own steps
    if (durability == DatabaseOptions::Durability::Full)
        database->setCheckpointer(m_checkpointer);
    return database;
}

Result<void> Workspace::backup(const QString& file) const
{
    if (QFileInfo::exists(file))
        return failure(ErrorCode::InvalidArgument, {file});
    OP_TRY(const std::unique_ptr<Database> database, connect());
    OP_CHECK(database->execute(QStringLiteral("VACUUM INTO ?"), {file}));
    return {};
}

} // namespace op::storage
