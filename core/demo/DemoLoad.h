// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoEnvironment.h"

namespace op::demo {

/// Runs the `load` of \a model (purchase.order or ir.attachment): all or nothing, external ids, `mode` and `noupdate`
/// of the context as odoo-rpc.md 8.2 and 8.4 describe them. An unknown column is a fault, everything else a message.
[[nodiscard]] RpcAnswer<OdooValue> demoLoad(const DemoEnvironment& environment, const QString& model,
                                            const OdooValue& columns, const OdooValue& rows);

/// Returns the answer of a `load` that stored nothing because of \a text.
[[nodiscard]] OdooValue loadRefusal(const QString& text);

/// Stores one attachment from values in the form of `create`; its content comes as base64 text in `datas`.
[[nodiscard]] RpcAnswer<qint64> createAttachment(const DemoEnvironment& environment, const OdooValue& values);

} // namespace op::demo
