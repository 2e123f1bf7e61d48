// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/settings/WorkspaceSettings.h"
#include "core/storage/ConnectionRepository.h"

namespace op::demo {
class DemoOdoo;
}

/// What the demo of the command line and that of the window have in common.
namespace op::app {

/// Returns the connection "demo" to \a server.
[[nodiscard]] storage::Connection demoConnection(const demo::DemoOdoo& server);

/// Chooses what an administrator would choose once in the settings: the products that stand for freight and its like.
void chooseChargeProducts(settings::ConnectionSettings& chosen, const masterdata::MasterDataSnapshot& snapshot);

} // namespace op::app
