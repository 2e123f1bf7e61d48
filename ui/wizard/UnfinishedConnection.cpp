// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/UnfinishedConnection.h"

#include <QDir>
#include <QFile>
#include <QSettings>

namespace op::ui {

QString UnfinishedConnection::path(const QString& workspaceFolder)
{
    return QDir(workspaceFolder).filePath(QStringLiteral("unfinished-connection.ini"));
}

UnfinishedConnection UnfinishedConnection::load(const QString& workspaceFolder)
{
    const QSettings file(path(workspaceFolder), QSettings::IniFormat);
    UnfinishedConnection kept;
    kept.address = file.value(QStringLiteral("address")).toString();
    kept.plainAllowed = file.value(QStringLiteral("plainAllowed")).toBool();
    kept.caFile = file.value(QStringLiteral("caFile")).toString();
    kept.database = file.value(QStringLiteral("database")).toString();
    kept.login = file.value(QStringLiteral("login")).toString();
    kept.name = file.value(QStringLiteral("name")).toString();
    kept.askAtEachStart = file.value(QStringLiteral("askAtEachStart")).toBool();
    return kept;
}

void UnfinishedConnection::save(const QString& workspaceFolder) const
{
    QSettings file(path(workspaceFolder), QSettings::IniFormat);
    file.setValue(QStringLiteral("address"), address);
    file.setValue(QStringLiteral("plainAllowed"), plainAllowed);
    file.setValue(QStringLiteral("caFile"), caFile);
    file.setValue(QStringLiteral("database"), database);
    file.setValue(QStringLiteral("login"), login);
    file.setValue(QStringLiteral("name"), name);
    file.setValue(QStringLiteral("askAtEachStart"), askAtEachStart);
}

void UnfinishedConnection::forget(const QString& workspaceFolder)
{
    QFile::remove(path(workspaceFolder));
}

} // namespace op::ui
