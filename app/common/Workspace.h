// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op::app {

/// Returns the workspace that is opened when none is named: ORDERPILOT_WORKSPACE, else `orderpilot` in the user's data
/// folder.
[[nodiscard]] QString defaultWorkspace();

} // namespace op::app
