// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/MakeTransport.h"

#include "core/odoo/Json2Transport.h"
#include "core/odoo/XmlRpcTransport.h"

namespace op::odoo {

std::unique_ptr<OdooTransport> makeTransport(TransportKind kind, OdooEndpoint endpoint, TransportOptions options)
{
    if (kind == TransportKind::Json2)
        return std::make_unique<Json2Transport>(std::move(endpoint), options);
    return std::make_unique<XmlRpcTransport>(std::move(endpoint), options);
}

} // namespace op::odoo
