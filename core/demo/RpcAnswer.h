// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/demo/DemoDialect.h"
#include "core/odoo/OdooValue.h"

namespace op::demo {

using odoo::OdooList;
using odoo::OdooStruct;
using odoo::OdooValue;

/// What a remote method ends with when it does not answer a value (odoo-rpc.md 1.5).
struct RpcFault
{
    int code = 1;
    QString text;
    QString cause = {}; ///< what was wrong, where the text is a traceback around it

    /// Fault 1: a traceback whose last line is \a lastLine, as in "ValueError: text".
    [[nodiscard]] static RpcFault traceback(const QString& lastLine);
    /// Fault 2: UserError and its kin; the text alone.
    [[nodiscard]] static RpcFault user(const QString& text) { return {2, text}; }
    /// Fault 3: wrong password, key or uid.
    [[nodiscard]] static RpcFault denied() { return {3, QStringLiteral("Access Denied")}; }
    /// Fault 4: rights or record rules.
    [[nodiscard]] static RpcFault access(const QString& text) { return {4, text}; }
};

/// A value, or the fault that takes its place.
template <class T>
using RpcAnswer = tl::expected<T, RpcFault>;

[[nodiscard]] inline tl::unexpected<RpcFault> fault(RpcFault reason)
{
    return tl::unexpected<RpcFault>(std::move(reason));
}

} // namespace op::demo
