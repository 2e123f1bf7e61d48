// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace op::drafting {

/// One order line as Odoo will store it: ids and decimals, nothing to interpret.
struct DraftLine
{
    int sequence = 10;
    ProductId product;
    QString name;
    Decimal quantity;
    UomId uom;
    Decimal priceUnit;
    Decimal discountPercent; ///< sent only where the server has the field; else it is already folded into priceUnit
    QList<TaxId> taxes;
    QDateTime plannedDate; ///< UTC
    QString source;        ///< path of the paper's line, "lines[0]" or "charges[0]": for differences and messages
    friend bool operator==(const DraftLine&, const DraftLine&) = default;
};

/// The amounts of an order, in its currency.
struct OrderTotals
{
    Decimal untaxed;
    Decimal tax;
    Decimal total;
    friend bool operator==(const OrderTotals&, const OrderTotals&) = default;
};

/// The PurchaseOrderDraft is the exact content of one draft `purchase.order`. Frozen into the outbox as canonical JSON
/// before a byte leaves.
struct PurchaseOrderDraft
{
    QString externalKey; ///< complete external id, `module.name` (ExternalKey.h)
    QString reference;   ///< "OP-7F3A-12"
    CompanyId company;
    PartnerId vendor; ///< commercial partner
    PickingTypeId pickingType;
    CurrencyId currency;
    PaymentTermId paymentTerm;
    FiscalPositionId fiscalPosition;
    QDateTime orderDate; ///< UTC
    QString origin;      ///< reference, then the buyer's order number where the paper has one
    QString partnerRef;  ///< the vendor's own number
    QString note;        ///< plain text; escaped for servers whose field is HTML
    QList<DraftLine> lines;
    QByteArray documentSha256;
    QString documentName;
    QString buyerOrderNumber; ///< for the look-up of orders that are already there
    QString vendorNumber;     ///< the document's own number in a confirmation
    Decimal expectedUntaxed;  ///< what Odoo will store (OrderTotals.h); without expectedTax the sum of our lines
    std::optional<Decimal> expectedTax; ///< what Odoo will store; absent where it cannot be told
    friend bool operator==(const PurchaseOrderDraft&, const PurchaseOrderDraft&) = default;
};

[[nodiscard]] QJsonObject toJson(const PurchaseOrderDraft& draft);
[[nodiscard]] Result<PurchaseOrderDraft> draftFromJson(const QJsonObject& json);

} // namespace op::drafting
