// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/PurchaseOrderDraft.h"
#include "core/odoo/OdooDate.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/push/OrderFields.h"

namespace op::odoo {

/// Returns the one `purchase.order.load` call that stores \a draft under its external key (odoo-rpc.md 8.2 and 8.4).
///
/// Same draft and fields give the same bytes. Every field of a line is sent; the tax cell of a line without taxes is
/// empty on purpose: that is how "no tax" is said. Header fields that the draft leaves open are sent empty, so that no
/// default of the server fills them.
[[nodiscard]] OdooCall loadCall(const drafting::PurchaseOrderDraft& draft, const OrderFields& fields);

/// Returns the `purchase.order.create` call for servers that refuse `load`. The server does not keep it unique.
[[nodiscard]] OdooCall createCall(const drafting::PurchaseOrderDraft& draft, const OrderFields& fields);

/// Returns the `ir.attachment.load` call that attaches \a content to \a order, once: its key is the order's plus
/// "_att".
[[nodiscard]] OdooCall attachmentCall(const drafting::PurchaseOrderDraft& draft, PurchaseOrderId order,
                                      const QByteArray& content, const OrderFields& fields);

/// Returns the context of every call about an order of \a company.
[[nodiscard]] OdooStruct orderContext(CompanyId company, const OrderFields& fields);

} // namespace op::odoo
