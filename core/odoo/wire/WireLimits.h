// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace op::odoo {

/// The WireLimits struct bounds what one message of a server may cost; a message beyond them is refused, never cut.
struct WireLimits
{
    int depth = 64;                    ///< structs and arrays inside one another; at most 64
    qint64 bytes = 64LL * 1024 * 1024; ///< of one whole message, after decompression
};

} // namespace op::odoo
