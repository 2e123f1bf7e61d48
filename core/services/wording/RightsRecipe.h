// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/connection/Hosting.h"

#include <QStringList>

namespace op::services::wording {

/// Returns what an administrator of Odoo \a major does so that OrderPilot may work there and nothing more: one step an
/// entry, in order, without numbers. The groups are those that were found to be enough (odoo-rpc.md 2).
[[nodiscard]] QStringList rightsRecipe(int major, odoo::Hosting hosting);

/// Returns what has to be known of a server that is run by \a hosting; empty for a server of one's own.
[[nodiscard]] QString hostingText(odoo::Hosting hosting);

} // namespace op::services::wording
