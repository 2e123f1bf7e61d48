// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/connection/Hosting.h"

#include "core/odoo/profile/ServerProfile.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

Hosting hostingOf(const QUrl& url, const ServerVersion& version)
{
    const QString host = url.host().toLower();
    if (host.endsWith(u".dev.odoo.com") || host.endsWith(u".odoo.sh"))
        return Hosting::OdooSh;
    if (version.online)
        return Hosting::OdooOnline;
    return host.endsWith(u".odoo.com") ? Hosting::OnlineOrSh : Hosting::Own;
}

QString hostingName(Hosting hosting)
{
    switch (hosting) {
    case Hosting::Own:
        return u"own"_s;
    case Hosting::OdooOnline:
        return u"odooOnline"_s;
    case Hosting::OdooSh:
        return u"odooSh"_s;
    case Hosting::OnlineOrSh:
        break;
    }
    return u"onlineOrSh"_s;
}

} // namespace op::odoo
