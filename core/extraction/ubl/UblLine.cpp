// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ubl/UblLine.h"

namespace op::extraction::ubl {
namespace {

using Index = UblFields::Index;

// Adds \a amount to \a sum: lines may carry several allowances, the schema has one figure.
void addAmount(UblFields& fields, DecimalField& sum, const DecimalField& amount, const QString& name)
{
    if (sum.raw.isEmpty()) {
        sum = amount;
        return;
    }
    sum.raw += QStringLiteral(" + ") + amount.raw;
    sum.confidence = inferred;
    const Decimal total = sum.valueOr(Decimal::invalid()) + amount.valueOr(Decimal::invalid());
    sum.value = total.isValid() ? std::optional(total) : std::nullopt;
    // One part that is not understood was told already.
    if (amount.has() && !sum.has())
        fields.add(FindingCode::FieldNotUnderstood, Severity::Warning, name, {name, sum.raw});
}

// MultiplierFactorNumeric is a percentage in Peppol and a fraction in plain UBL 2.0: base and amount tell which.
DecimalField discountPercent(UblFields& fields, Index allowance, const DecimalField& amount, const QString& name)
{
    DecimalField factor = fields.decimal(fields.find(allowance, u"MultiplierFactorNumeric"), name);
    const DecimalField base = fields.decimal(fields.find(allowance, u"BaseAmount"), name);
    if (!factor.has() || !base.has() || !amount.has() || amount.value->isZero())
        return factor;
    const Decimal percent = *factor.value * Decimal(100);
    if (percent.isValid() && (*factor.value * *base.value - *amount.value).abs() < Decimal(5, 3)) {
        factor.value = percent;
        factor.confidence = inferred;
    }
    return factor;
}

// Allowances and charges of the line change its total, not its price (order-formats.md, UBL).
void readAllowances(UblFields& fields, Index item, IncomingOrderLine& line, const QString& name)
{
    int discounts = 0;
    for (const Index allowance : fields.all(item, u"AllowanceCharge")) {
        const bool isCharge = fields.isTrue(fields.find(allowance, u"ChargeIndicator"));
        const QString amountName = name + QLatin1String(isCharge ? ".chargeAmount" : ".discountAmount");
        const DecimalField amount = fields.decimal(fields.find(allowance, u"Amount"), amountName);
        addAmount(fields, isCharge ? line.chargeAmount : line.discountAmount, amount, amountName);
        if (isCharge)
            continue;
        const DecimalField percent =
            discountPercent(fields, allowance, amount, name + QLatin1String(".discountPercent"));
        // Two percentages do not add up to one.
        line.discountPercent = discounts++ == 0 ? percent : DecimalField{};
    }
}

void readPrice(UblFields& fields, Index item, IncomingOrderLine& line, const QString& name)
{
    const Index price = fields.find(item, u"Price");
    line.unitPrice = fields.decimal(fields.find(price, u"PriceAmount"), name + QLatin1String(".unitPrice"));
    line.priceBaseQuantity =
        fields.decimal(fields.find(price, u"BaseQuantity"), name + QLatin1String(".priceBaseQuantity"));
    line.grossUnitPrice =
        fields.decimal(fields.find(price, u"AllowanceCharge/BaseAmount"), name + QLatin1String(".grossUnitPrice"));
}

void readItem(UblFields& fields, Index item, IncomingOrderLine& line, const QString& name)
{
    line.description = fields.text(fields.find(item, u"Name"));
    line.longDescription = fields.text(fields.find(item, u"Description"));
    line.supplierItemCode = fields.text(fields.find(item, u"SellersItemIdentification/ID"));
    line.buyerItemCode = fields.text(fields.find(item, u"BuyersItemIdentification/ID"));
    line.manufacturerItemCode = fields.text(fields.find(item, u"ManufacturersItemIdentification/ID"));
    line.gtin = fields.text(fields.find(item, u"StandardItemIdentification/ID"));
    const Index tax = fields.find(item, u"ClassifiedTaxCategory");
    line.taxCategory = fields.text(fields.find(tax, u"ID"));
    line.taxRate = fields.decimal(fields.find(tax, u"Percent"), name + QLatin1String(".taxRate"));
}

// A unit stands in an attribute: its place is that of the quantity.
TextField unitOf(const UblFields& fields, Index quantity)
{
    TextField unit;
    if (quantity == UblFields::none)
        return unit;
    const QString code = fields.tree().attribute(quantity, u"unitCode");
    if (code.trimmed().isEmpty())
        return unit;
    unit.value = code.trimmed();
    unit.raw = code;
    unit.place = fields.tree().place(quantity);
    unit.place.path += QStringLiteral("/@unitCode");
    unit.confidence = certain;
    return unit;
}

// Several deliveries of one line: the schema has one date, so the last one stands, less sure.
DateField lineDelivery(UblFields& fields, Index item, const QString& name)
{
    DateField last;
    for (const Index delivery : fields.all(item, u"Delivery")) {
        const DateField date = readDelivery(fields, delivery, name, name).to;
        if (!last.has()) {
            last = date;
        } else if (date.has() && *date.value != *last.value) {
            if (*date.value > *last.value)
                last = date;
            last.confidence = oneOfSeveral;
        }
    }
    return last;
}

std::optional<SubstituteItem> readSubstitute(UblFields& fields, Index orderLine)
{
    const Index item = fields.find(orderLine, u"SellerSubstitutedLineItem/Item");
    if (item == UblFields::none)
        return std::nullopt;
    return SubstituteItem{fields.text(fields.find(item, u"SellersItemIdentification/ID")),
                          fields.text(fields.find(item, u"StandardItemIdentification/ID")),
                          fields.text(fields.find(item, u"Name"))};
}

} // namespace

DeliveryWindow readDelivery(UblFields& fields, Index delivery, const QString& fromName, const QString& toName)
{
    DeliveryWindow window;
    for (const QStringView period :
         {u"PromisedDeliveryPeriod", u"RequestedDeliveryPeriod", u"EstimatedDeliveryPeriod"}) {
        const Index element = fields.find(delivery, period);
        window.from = fields.date(fields.find(element, u"StartDate"), fromName);
        window.to = fields.date(fields.find(element, u"EndDate"), toName);
        if (!window.from.raw.isEmpty() || !window.to.raw.isEmpty())
            break;
    }
    if (window.from.raw.isEmpty() && window.to.raw.isEmpty())
        window.to = fields.date(fields.find(delivery, u"LatestDeliveryDate"), toName);
    if (!window.from.has() && window.to.has())
        window.from = window.to;
    if (!window.to.has() && window.from.has())
        window.to = window.from;
    return window;
}

IncomingOrderLine readLine(UblFields& fields, Index orderLine, const QString& name)
{
    IncomingOrderLine line;
    const Index item = fields.find(orderLine, u"LineItem");
    line.lineNo = fields.text(fields.find(item, u"ID"));
    line.orderLineNo = fields.text(fields.find(orderLine, u"OrderLineReference/LineID"));
    if (!line.orderLineNo.has())
        line.orderLineNo = fields.text(fields.find(item, u"OrderLineReference/LineID"));
    const Index quantity = fields.find(item, u"Quantity");
    line.quantity = fields.decimal(quantity, name + QLatin1String(".quantity"));
    line.unit = unitOf(fields, quantity);
    line.lineTotal = fields.decimal(fields.find(item, u"LineExtensionAmount"), name + QLatin1String(".lineTotal"));
    line.status = fields.text(fields.find(item, u"LineStatusCode"));
    line.backOrderQuantity =
        fields.decimal(fields.find(item, u"MaximumBackorderQuantity"), name + QLatin1String(".backOrderQuantity"));
    line.deliveryDate = lineDelivery(fields, item, name + QLatin1String(".deliveryDate"));
    readPrice(fields, item, line, name);
    readAllowances(fields, item, line, name);
    readItem(fields, fields.find(item, u"Item"), line, name);
    line.substitute = readSubstitute(fields, orderLine);
    for (const Index parent : {orderLine, item}) {
        for (const Index note : fields.all(parent, u"Note")) {
            const QString text = fields.textOf(note);
            if (!text.isEmpty() && !line.notes.contains(text))
                line.notes += text;
        }
    }
    return line;
}

} // namespace op::extraction::ubl
