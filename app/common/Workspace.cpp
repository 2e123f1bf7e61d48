// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Workspace.h"

#include <QStandardPaths>

namespace op::app {

QString defaultWorkspace()
{
    const QString chosen = qEnvironmentVariable("ORDERPILOT_WORKSPACE");
    return chosen.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/orderpilot")
        : chosen;
}

} // namespace op::app
