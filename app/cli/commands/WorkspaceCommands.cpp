// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/Office.h"
#include "core/storage/Backup.h"

#include <QFileInfo>
#include <QJsonObject>

namespace op::cli {
namespace {

// Sets the member at a slash-separated path; the value keeps its JSON kind.
QJsonObject withMember(QJsonObject object, const QStringList& path, const QJsonValue& value)
{
    if (path.size() == 1)
        object.insert(path.first(), value);
    else
        object.insert(path.first(), withMember(object.value(path.first()).toObject(), path.mid(1), value));
    return object;
}

QJsonValue parseJson(const QString& text)
{
    const QJsonObject wrapped = QJsonDocument::fromJson("{\"value\":" + text.toUtf8() + '}').object();
    return wrapped.contains(QStringLiteral("value")) ? wrapped.value(QStringLiteral("value")) : QJsonValue(text);
}

Result<void> changeSetting(services::Office& office, const QString& path, const QString& value)
{
    OP_TRY(const settings::WorkspaceSettings now, office.settings());
    const QJsonObject changed = withMember(settings::toJson(now), path.split(u'/'), parseJson(value));
    OP_TRY(const settings::WorkspaceSettings checked, settings::settingsFromJson(changed));
    return office.saveSettings(checked);
}

ExitStatus runSettings(Context& context, const QStringList& arguments)
{
    const bool show = arguments == QStringList{QStringLiteral("show")};
    const bool set = arguments.size() == 3 && arguments.first() == QLatin1String("set");
    if (!show && !set)
        return usageError(context, QStringLiteral("settings"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    if (set) {
        if (const auto changed = changeSetting(*office, arguments[1], arguments[2]); !changed) {
            context.console().complain(changed.error());
            return ExitStatus::Failed;
        }
    }
    const auto now = office->settings();
    if (!now) {
        context.console().complain(now.error());
        return ExitStatus::Failed;
    }
    context.console().print(settings::toJson(*now));
    return ExitStatus::Done;
}

ExitStatus runBackup(Context& context, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return usageError(context, QStringLiteral("backup"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto done = storage::backupWorkspace(office->workspace(), arguments.first());
    if (!done) {
        context.console().complain(done.error());
        return ExitStatus::Failed;
    }
    context.console().say(
        CommandLine::tr("Backup written: %1 (%n document(s)).", nullptr, done->documents).arg(arguments.first()));
    if (context.console().isJson())
        context.console().print(
            {{QStringLiteral("file"), arguments.first()}, {QStringLiteral("documents"), done->documents}});
    return ExitStatus::Done;
}

ExitStatus runRestore(Context& context, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return usageError(context, QStringLiteral("restore"));
    const auto done = storage::restoreWorkspace(arguments.first(), context.workspaceFolder());
    if (!done) {
        context.console().complain(done.error());
        return ExitStatus::Failed;
    }
    context.console().say(
        CommandLine::tr("Restored into %1 (%n document(s)).", nullptr, done->documents).arg(context.workspaceFolder()));
    if (context.console().isJson())
        context.console().print(
            {{QStringLiteral("workspace"), context.workspaceFolder()}, {QStringLiteral("documents"), done->documents}});
    return ExitStatus::Done;
}

} // namespace

Command settingsCommand()
{
    return {QStringLiteral("settings"), QStringLiteral("show | set PATH VALUE"),
            CommandLine::tr(
                "Shows or changes the settings of the workspace, e.g. set connections/main/chargeProducts/freight 37."),
            runSettings};
}

Command backupCommand()
{
    return {QStringLiteral("backup"), QStringLiteral("FILE"),
            CommandLine::tr("Writes the whole workspace, documents included, into one file."), runBackup};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"), QStringLiteral("FILE"),
            CommandLine::tr("Makes a workspace from a backup; the folder must not hold one."), runRestore};
}

} // namespace op::cli
