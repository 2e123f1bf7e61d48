// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/storage/ConnectionRepository.h"

namespace op::services {

/// Returns the address under which a browser opens the order \a id in the Odoo of \a connection.
[[nodiscard]] QString orderLink(const storage::Connection& connection, PurchaseOrderId id);

} // namespace op::services
