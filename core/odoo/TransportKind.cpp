// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/OdooTransport.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

QString transportName(TransportKind kind)
{
    return kind == TransportKind::Json2 ? u"json2"_s : u"xmlrpc"_s;
}

std::optional<TransportKind> transportFromName(QStringView name)
{
    for (const TransportKind kind : {TransportKind::XmlRpc, TransportKind::Json2}) {
        if (transportName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace op::odoo
