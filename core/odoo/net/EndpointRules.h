// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/OdooTransport.h"

#include <QNetworkProxy>

namespace op::odoo {

/// Returns true for names and addresses of this machine itself.
[[nodiscard]] bool isLoopback(const QString& host);

/// Checks that \a endpoint may be spoken to: http or https with a host; plain http only to this machine or after the
/// explicit choice. Errors: InvalidArgument, InsecureRefused.
[[nodiscard]] Result<void> checkEndpoint(const OdooEndpoint& endpoint);

/// Returns the address of \a path ("/xmlrpc/2/common") below the endpoint's own path.
[[nodiscard]] QUrl endpointUrl(const OdooEndpoint& endpoint, QStringView path);

/// Returns \a url as it may be shown and logged: without user and password.
[[nodiscard]] QString shownAddress(const QUrl& url);

/// Returns the proxy of a setting such as "http://host:port" or "socks5://user:password@host:port"; none for "none",
/// std::nullopt for an empty setting (the system decides). Errors: InvalidArgument.
[[nodiscard]] Result<std::optional<QNetworkProxy>> proxyOf(const QString& setting);

} // namespace op::odoo
