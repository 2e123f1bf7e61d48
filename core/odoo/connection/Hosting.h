// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace op::odoo {

struct ServerVersion;

/// Who runs a server, as far as its address and its version tell.
enum class Hosting {
    Own,        ///< a server of the company or of a partner
    OdooOnline, ///< a version that Odoo runs only itself ("saas~18.2")
    OdooSh,     ///< a staging or development branch (dev.odoo.com, odoo.sh)
    OnlineOrSh, ///< an address of odoo.com: both use them
};

/// Returns who runs the server at \a url that answered \a version; a domain of one's own hides it.
[[nodiscard]] Hosting hostingOf(const QUrl& url, const ServerVersion& version);

/// Returns the stable word for `--json`: "own", "odooOnline", "odooSh", "onlineOrSh".
[[nodiscard]] QString hostingName(Hosting hosting);

} // namespace op::odoo
