// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

/// One factory per command family; allCommands() strings them together. Each command lives in the file named after it.
namespace op::cli {

[[nodiscard]] Command extractCommand();
[[nodiscard]] Command connectionCommand();
[[nodiscard]] Command syncCommand();
[[nodiscard]] Command intakeCommand();
[[nodiscard]] Command queueCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command decideCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command crossrefCommand();
[[nodiscard]] Command mappingCommand();
[[nodiscard]] Command settingsCommand();
[[nodiscard]] Command pushCommand();
[[nodiscard]] Command reconcileCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command matchCommand();
[[nodiscard]] Command demoCommand();

} // namespace op::cli
