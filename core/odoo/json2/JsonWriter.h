// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/OdooValue.h"

namespace op::odoo {

/// Returns \a value as JSON in UTF-8, without white space, members in their order.
///
/// Texts are sent as XML-RPC sends them, so that both store the same: control characters are stripped, CR LF becomes
/// LF. Decimals travel as numbers in plain notation, bytes as base64, date-times as texts. Fails with InvalidArgument
/// for an invalid Decimal.
[[nodiscard]] Result<QByteArray> encodeJson(const OdooValue& value);

} // namespace op::odoo
