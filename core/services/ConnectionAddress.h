// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace op::services {

/// Where an Odoo server is, as a connection keeps it.
struct ServerAddress
{
    QString url; ///< scheme, host, port and the server's own path; no page of the web client, no slash at the end
    QString host;
    bool isEncrypted = false;
    bool isLoopback = false; ///< this machine itself: plain http harms nobody
};

/// Returns what a person typed or pasted, completed: "company.odoo.com/odoo/contacts" -> "https://company.odoo.com",
/// "localhost:8069" -> "http://localhost:8069". InvalidArgument (0: the text as it may be shown) for what is no web
/// address and for one that holds a password.
[[nodiscard]] Result<ServerAddress> completedAddress(const QString& typed);

} // namespace op::services
