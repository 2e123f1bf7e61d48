// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/OdooValue.h"
#include "core/odoo/wire/WireLimits.h"

namespace op::odoo {

/// What becomes of characters that XML cannot carry: real servers up to Odoo 18 send them raw (odoo-rpc.md 9.6).
enum class ControlCharacters {
    Strip,
    SendRaw, ///< only for a server that plays an old one
};

/// Returns the request body of a call of \a method with \a params, UTF-8 with prologue.
///
/// Control characters are stripped from texts and CR LF becomes LF, as any XML reader would make of it; whole numbers
/// beyond 32 bit travel as i8, decimals as double in plain notation. Fails with InvalidArgument for an invalid Decimal.
[[nodiscard]] Result<QByteArray> encodeMethodCall(const QString& method, const OdooList& params);

// The server's side of the same wire, for the demo server and the tests.

/// The XmlRpcCall struct is one request as a server reads it.
struct XmlRpcCall
{
    QString method;
    OdooList params;
};

/// Returns the call that \a body holds; the errors are those of XmlRpcParser.
[[nodiscard]] Result<XmlRpcCall> decodeMethodCall(QByteArrayView body, const WireLimits& limits = {});
/// Returns the reply body that carries \a value; an invalid Decimal becomes nil.
[[nodiscard]] QByteArray encodeResponse(const OdooValue& value, ControlCharacters controls = ControlCharacters::Strip);
/// Returns the reply body of a fault. Odoo's /xmlrpc/2 sends a whole number as \a code, its older /xmlrpc a text.
[[nodiscard]] QByteArray encodeFault(const OdooValue& code, const QString& text);

} // namespace op::odoo
