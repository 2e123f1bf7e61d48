// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/OdooTransport.h"

#include <chrono>

namespace op::odoo {

/// The CallLimits struct bounds one call: time in milliseconds, size in bytes after decompression.
struct CallLimits
{
    std::chrono::milliseconds idle;  ///< without a byte in either direction; the server computes in silence
    std::chrono::milliseconds total; ///< from start to end
    qint64 replyBytes;
};

/// The TransportOptions struct holds the limits of each CallKind; the defaults are odoo-rpc.md 7.3's with room.
struct TransportOptions
{
    static constexpr qint64 mebibyte = 1024 * 1024;
    CallLimits probe{std::chrono::seconds(20), std::chrono::seconds(30), 64 * mebibyte};
    CallLimits read{std::chrono::seconds(90), std::chrono::seconds(180), 64 * mebibyte};
    CallLimits bulkRead{std::chrono::seconds(300), std::chrono::seconds(1800), 512 * mebibyte};
    CallLimits write{std::chrono::seconds(240), std::chrono::seconds(300), 64 * mebibyte};

    [[nodiscard]] const CallLimits& of(CallKind kind) const;
};

} // namespace op::odoo
