// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace op::odoo {

/// How patient one push is. Every wait can be broken by the stop token.
struct PushPolicy
{
    int unknownRepeats = 4; ///< times that a call whose outcome is unknown is sent again within one push
    int busyRepeats = 8;    ///< times that a call is sent again because another client is at the same order
    int lookUpRepeats = 3;  ///< times that a failed look-up or read-back is tried again
    int emptyLookUps =
        3; ///< look-ups without the key after complete fault-1 replies that prove a failure (odoo-rpc.md 8.2)
    /// Returns the wait before repeat number \a repeat (1 is the first); unset = 1 to 10 seconds by chance
    /// (odoo-rpc.md 8.5), so that two desks that collided do not collide again.
    std::function<std::chrono::milliseconds(int repeat)> wait;
};

} // namespace op::odoo
