// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/Push.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/push/OrderFields.h"

namespace op::odoo {

/// One line of an order as Odoo holds it.
struct StoredLine
{
    qint64 id = 0;
    ProductId product;
    QString name;
    Decimal quantity;
    UomId uom;
    Decimal priceUnit;
    Decimal discountPercent;
    QList<TaxId> taxes;  ///< ascending
    QString plannedDate; ///< "YYYY-MM-DD HH:MM:SS", UTC
};

/// An order as Odoo holds it, without section and note lines.
struct StoredOrder
{
    PurchaseOrderId id;
    QString name;
    QString state;
    PartnerId vendor; ///< as on the order: a contact of the vendor is possible
    CompanyId company;
    PickingTypeId pickingType;
    CurrencyId currency;
    PaymentTermId paymentTerm;
    FiscalPositionId fiscalPosition;
    QString orderDate; ///< "YYYY-MM-DD HH:MM:SS", UTC
    QString origin;
    QString partnerRef;
    std::optional<drafting::OrderTotals> totals; ///< as Odoo computed them
    QList<StoredLine> lines;
};

/// Reads the orders \a ids of \a company with their lines in two calls, however many they are; those that are gone are
/// left out.
[[nodiscard]] Result<QList<StoredOrder>> readOrders(OdooTransport& transport, const OrderFields& fields,
                                                    CompanyId company, const QList<PurchaseOrderId>& ids,
                                                    std::stop_token stop);

/// What of a draft is compared with a stored order.
enum class CompareScope {
    Everything, ///< our own order: each value that was approved
    Content,    ///< an order that somebody else wrote: currency and lines, dates by the day, no wording
};

/// Returns where \a stored differs from \a draft. Fields are named after the members of PurchaseOrderDraft
/// ("paymentTerm", "lines[0].priceUnit"), its
/// amounts "amountUntaxed", "amountTax" and "amountTotal"; ids stand as numbers, taxes as ascending numbers joined by
/// commas. A line that is missing is "lines[0]", one that nobody approved "extraLines[0]", each with its product and
/// quantity.
[[nodiscard]] QList<drafting::FieldDifference> differences(const drafting::PurchaseOrderDraft& draft,
                                                           const StoredOrder& stored, const OrderFields& fields,
                                                           CompareScope scope);

/// Returns whether \a stored is another paper's order: \a storedVendor (the commercial partner) or the company is not
/// the draft's, or it has lines and none of them is for a product of the draft.
[[nodiscard]] bool isAnotherOrder(const drafting::PurchaseOrderDraft& draft, const StoredOrder& stored,
                                  PartnerId storedVendor);

} // namespace op::odoo
