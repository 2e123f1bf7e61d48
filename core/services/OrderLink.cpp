// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/OrderLink.h"

#include "core/odoo/push/OrderPusher.h"

#include <QUrl>

namespace op::services {

QString orderLink(const storage::Connection& connection, PurchaseOrderId id)
{
    return odoo::orderUrl(QUrl(connection.url), id, connection.company);
}

} // namespace op::services
