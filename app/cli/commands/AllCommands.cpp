// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

namespace op::cli {

const QList<Command>& allCommands()
{
    static const QList<Command> commands{
        extractCommand(),  connectionCommand(), syncCommand(),    intakeCommand(),  queueCommand(),    showCommand(),
        decideCommand(),   pushCommand(),       historyCommand(), searchCommand(),  crossrefCommand(), mappingCommand(),
        settingsCommand(), reconcileCommand(),  backupCommand(),  restoreCommand(), matchCommand(),    demoCommand(),
    };
    return commands;
}

} // namespace op::cli
