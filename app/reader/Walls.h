// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace op::reader {

/// Walls this process in for good: no new privileges, no file can be opened (Landlock where the kernel has it, and
/// seccomp), no network, no new process, nothing executable mapped. Reading standard input, writing standard output and
/// error, memory and time remain. Returns one member per wall: "on" (Landlock with its version), or why it could not be
/// built; containers may refuse either, and the walls that stand must hold alone then.
[[nodiscard]] QJsonObject buildWalls();

} // namespace op::reader
