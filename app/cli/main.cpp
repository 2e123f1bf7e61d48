// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/common/Workspace.h"
#include "core/services/wording/Translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTextStream>

namespace {

using namespace op;
using namespace op::cli;

void printHelp(const Console& console)
{
    console.note(QCoreApplication::translate(
        "CommandLine",
        "Usage: orderpilot-cli [--workspace DIR] [--secret-file FILE] [--language XX] [--json] COMMAND"));
    for (const Command& command : allCommands()) {
        console.note(QStringLiteral("  %1 %2").arg(command.name, command.usage));
        console.note(QStringLiteral("      %1").arg(command.summary));
    }
    console.note(QCoreApplication::translate(
        "CommandLine", "Exit status: 0 done, 1 something needs a person, 2 usage, 3 could not be done."));
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    // events are for those who ask: QT_LOGGING_RULES="orderpilot.*=true" brings them back
    QLoggingCategory::setFilterRules(QStringLiteral("orderpilot.*.info=false"));
    QCoreApplication::setApplicationName(QStringLiteral("orderpilot"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ORDERPILOT_VERSION));

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const Console console(takeSwitch(arguments, QStringLiteral("--json")));
    const std::optional<QString> language = takeOption(arguments, QStringLiteral("--language"));
    if (!services::wording::useLanguage(language.value_or(QString()), !console.isJson())) {
        console.note(QCoreApplication::translate("CommandLine", "There is no language \"%1\", only: %2.")
                         .arg(*language, services::wording::languages().join(QStringLiteral(", "))));
        return static_cast<int>(ExitStatus::Usage);
    }
    const QString workspace = takeOption(arguments, QStringLiteral("--workspace")).value_or(app::defaultWorkspace());
    const QString secretFile = takeOption(arguments, QStringLiteral("--secret-file")).value_or(QString());
    if (takeSwitch(arguments, QStringLiteral("--version"))) {
        QTextStream(stdout) << "orderpilot-cli " << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    if (arguments.isEmpty() || takeSwitch(arguments, QStringLiteral("--help"))
        || arguments.value(0) == QLatin1String("help")) {
        printHelp(console);
        return arguments.isEmpty() ? static_cast<int>(ExitStatus::Usage) : 0;
    }

    Context context(console, QDir::cleanPath(workspace), secretFile);
    const QString name = arguments.takeFirst();
    for (const Command& command : allCommands())
        if (command.name == name)
            return static_cast<int>(command.run(context, arguments));
    console.note(QCoreApplication::translate("CommandLine", "There is no command %1.").arg(name));
    printHelp(console);
    return static_cast<int>(ExitStatus::Usage);
}
