// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/TransportOptions.h"

#include <memory>

namespace op::odoo {

/// Makes the transport of \a kind to \a endpoint; nothing is sent yet.
[[nodiscard]] std::unique_ptr<OdooTransport> makeTransport(TransportKind kind, OdooEndpoint endpoint,
                                                           TransportOptions options = {});

} // namespace op::odoo
