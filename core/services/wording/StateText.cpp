// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/Wording.h"
#include "core/services/wording/WordingTr.h"

#include <QRegularExpression>

namespace op::services::wording {

QString stateText(review::ReviewState state)
{
    using enum review::ReviewState;
    switch (state) {
    case Received:
        return Wording::tr("received");
    case CannotRead:
        return Wording::tr("cannot read");
    case NotAnOrder:
        return Wording::tr("not an order");
    case CustomersOrder:
        return Wording::tr("customer's order");
    case Matched:
        return Wording::tr("matched");
    case InReview:
        return Wording::tr("in review");
    case OnHold:
        return Wording::tr("on hold");
    case Approved:
        return Wording::tr("approved");
    case Queued:
        return Wording::tr("queued");
    case Sending:
        return Wording::tr("sending");
    case InOdoo:
        return Wording::tr("in Odoo");
    case Failed:
        return Wording::tr("failed");
    case NotSure:
        return Wording::tr("not sure");
    case Rejected:
        return Wording::tr("rejected");
    case Duplicate:
        return Wording::tr("duplicate");
    }
    return {};
}

QString kindOfPaperText(const QString& kind)
{
    if (kind == QLatin1String("order"))
        return Wording::tr("order");
    if (kind == QLatin1String("orderResponse"))
        return Wording::tr("order confirmation");
    if (kind == QLatin1String("orderChange"))
        return Wording::tr("change of an order");
    if (kind == QLatin1String("orderCancellation"))
        return Wording::tr("cancellation of an order");
    if (kind == QLatin1String("invoice"))
        return Wording::tr("invoice");
    if (kind == QLatin1String("invoice-mail"))
        return Wording::tr("mail with an invoice");
    if (kind == QLatin1String("deliveryNote"))
        return Wording::tr("delivery note");
    if (kind == QLatin1String("mime"))
        return Wording::tr("e-mail");
    if (kind == QLatin1String("empty"))
        return Wording::tr("empty file");
    return Wording::tr("other paper");
}

QString chargeKindText(const QString& kind)
{
    if (kind == QLatin1String("freight"))
        return Wording::tr("freight");
    if (kind == QLatin1String("handling"))
        return Wording::tr("handling");
    if (kind == QLatin1String("packing"))
        return Wording::tr("packing");
    if (kind == QLatin1String("insurance"))
        return Wording::tr("insurance");
    if (kind == QLatin1String("discount"))
        return Wording::tr("discount");
    return Wording::tr("other charge");
}

namespace {

QString choiceText(const review::ReviewDecision& decision)
{
    if (decision.path.endsWith(QLatin1String(".skip"))) {
        const QString line = fieldText(decision.path.chopped(5));
        return decision.ids.value(0) == 1 ? filled(Wording::tr("%1 left out"), {line})
                                          : filled(Wording::tr("%1 taken in again"), {line});
    }
    QStringList ids;
    for (const qint64 id : decision.ids)
        ids.append(QString::number(id));
    return filled(Wording::tr("%1 chosen: %2 (was %3)"),
                  {fieldText(decision.path), ids.join(QStringLiteral(", ")),
                   decision.shown.isEmpty() ? QStringLiteral("-") : decision.shown});
}

// Which point a person let pass; its own sentence has arguments that the decision does not keep.
QString passedText(const QString& code)
{
    using enum extraction::FindingCode;
    const auto known = extraction::findingCodeFromName(code);
    if (!known)
        return code;
    switch (*known) {
    case FieldNotUnderstood:
        return Wording::tr("a value that was not understood");
    case NoNumber:
        return Wording::tr("a paper without a number");
    case CharsetReplaced:
        return Wording::tr("characters that may have been read wrongly");
    case PackConverted:
        return Wording::tr("a converted quantity");
    case UnitUnknown:
        return Wording::tr("an assumed unit");
    case PaymentTermDiffers:
        return Wording::tr("another payment term than usual");
    case LineArithmetic:
        return Wording::tr("quantity times price differs from the printed line total");
    case TotalsApart:
        return Wording::tr("the stated total differs from the lines");
    case DateOrder:
        return Wording::tr("a delivery date before the date of the document");
    case CheckDigit:
        return Wording::tr("a wrong check digit");
    case PriceUnusual:
        return Wording::tr("an unusual price");
    case PricePrecision:
        return Wording::tr("a price with more digits than Odoo keeps");
    case QuantityPrecision:
        return Wording::tr("a quantity with more digits than Odoo keeps");
    case ProductContradiction:
        return Wording::tr("a contradiction to the product");
    case VendorContradiction:
        return Wording::tr("a contradiction about the vendor");
    case SameProductTwice:
        return Wording::tr("the same product on several lines");
    case TaxMismatch:
        return Wording::tr("another tax than the paper's");
    case TaxInPrice:
        return Wording::tr("a tax that Odoo takes out of the price");
    case CurrencyDiffers:
        return Wording::tr("another currency than usual");
    case DuplicateFile:
    case DuplicateOrder:
        return Wording::tr("the same order was received before");
    case AlreadyInOdoo:
        return Wording::tr("an order like it is already in Odoo");
    case QuantityChanged:
        return Wording::tr("the vendor confirms another quantity");
    case PriceChanged:
        return Wording::tr("the vendor confirms another price");
    case DateChanged:
        return Wording::tr("the vendor confirms another date");
    default:
        return code;
    }
}

} // namespace

QString decisionText(const review::ReviewDecision& decision)
{
    using Kind = review::ReviewDecision::Kind;
    switch (decision.kind) {
    case Kind::Set:
        return filled(Wording::tr("%1 set to \"%2\" (was \"%3\")"),
                      {fieldText(decision.path), decision.value, decision.shown});
    case Kind::Choose:
        return choiceText(decision);
    case Kind::Accept:
        return filled(Wording::tr("let pass: %1 (%2)"), {passedText(decision.value), decision.reason});
    case Kind::Approve:
        return decision.reason.isEmpty() ? Wording::tr("approved")
                                         : filled(Wording::tr("approved: %1"), {decision.reason});
    case Kind::Hold:
        return decision.reason.isEmpty() ? Wording::tr("put on hold")
                                         : filled(Wording::tr("put on hold: %1"), {decision.reason});
    case Kind::Reject:
        return decision.reason.isEmpty() ? Wording::tr("rejected")
                                         : filled(Wording::tr("rejected: %1"), {decision.reason});
    case Kind::Reopen:
        return Wording::tr("opened again");
    case Kind::Undo:
        return filled(Wording::tr("decision %1 undone"), {QString::number(decision.undoes)});
    }
    return {};
}

QString pushOutcomeText(const drafting::PushResult& result)
{
    const QString name = result.receipt ? result.receipt->name : QString();
    switch (result.outcome) {
    case drafting::PushOutcome::InOdoo:
        if (result.receipt && !result.receipt->differences.isEmpty())
            return filled(Wording::tr("Draft %1 is in Odoo, but Odoo stores some values otherwise than approved."),
                          {name});
        return filled(Wording::tr("Draft %1 is in Odoo."), {name});
    case drafting::PushOutcome::AlreadyInOdoo:
        return filled(Wording::tr("This order is already in Odoo as %1; nothing was sent."),
                      {result.existing.isEmpty() ? QString() : result.existing.first().name});
    case drafting::PushOutcome::KeyCollision:
        return filled(Wording::tr("Under this order's key Odoo holds another order (%1); nothing was sent."),
                      {result.existing.isEmpty() ? name : result.existing.first().name});
    case drafting::PushOutcome::Failed:
        return Wording::tr("Odoo did not take the order; nothing was stored there.");
    case drafting::PushOutcome::NotSure:
        return Wording::tr("It is not sure whether Odoo stored the order. Push it again: the same key makes a second "
                           "order impossible.");
    }
    return {};
}

namespace {

QString memberText(const QString& member)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("documentNumber"), QT_TRANSLATE_NOOP("Wording", "document number")},
        {QStringLiteral("orderNumber"), QT_TRANSLATE_NOOP("Wording", "order number")},
        {QStringLiteral("salesOrderNumber"), QT_TRANSLATE_NOOP("Wording", "vendor's order number")},
        {QStringLiteral("issueDate"), QT_TRANSLATE_NOOP("Wording", "date of the document")},
        {QStringLiteral("deliveryFrom"), QT_TRANSLATE_NOOP("Wording", "delivery from")},
        {QStringLiteral("deliveryTo"), QT_TRANSLATE_NOOP("Wording", "delivery until")},
        {QStringLiteral("deliveryDate"), QT_TRANSLATE_NOOP("Wording", "delivery date")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("Wording", "currency")},
        {QStringLiteral("vendor"), QT_TRANSLATE_NOOP("Wording", "vendor")},
        {QStringLiteral("company"), QT_TRANSLATE_NOOP("Wording", "company")},
        {QStringLiteral("pickingType"), QT_TRANSLATE_NOOP("Wording", "receipt type")},
        {QStringLiteral("paymentTerm"), QT_TRANSLATE_NOOP("Wording", "payment term")},
        {QStringLiteral("fiscalPosition"), QT_TRANSLATE_NOOP("Wording", "fiscal position")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("Wording", "product")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("Wording", "unit")},
        {QStringLiteral("quantity"), QT_TRANSLATE_NOOP("Wording", "quantity")},
        {QStringLiteral("unitPrice"), QT_TRANSLATE_NOOP("Wording", "unit price")},
        {QStringLiteral("priceUnit"), QT_TRANSLATE_NOOP("Wording", "price")},
        {QStringLiteral("discountPercent"), QT_TRANSLATE_NOOP("Wording", "discount")},
        {QStringLiteral("uom"), QT_TRANSLATE_NOOP("Wording", "unit")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Wording", "text")},
        {QStringLiteral("plannedDate"), QT_TRANSLATE_NOOP("Wording", "delivery date")},
        {QStringLiteral("orderDate"), QT_TRANSLATE_NOOP("Wording", "date of the order")},
        {QStringLiteral("origin"), QT_TRANSLATE_NOOP("Wording", "source")},
        {QStringLiteral("partnerRef"), QT_TRANSLATE_NOOP("Wording", "vendor reference")},
        {QStringLiteral("lines"), QT_TRANSLATE_NOOP("Wording", "lines")},
        {QStringLiteral("priceBaseQuantity"), QT_TRANSLATE_NOOP("Wording", "price base")},
        {QStringLiteral("lineTotal"), QT_TRANSLATE_NOOP("Wording", "line total")},
        {QStringLiteral("taxes"), QT_TRANSLATE_NOOP("Wording", "taxes")},
        {QStringLiteral("taxRate"), QT_TRANSLATE_NOOP("Wording", "tax rate")},
        {QStringLiteral("skip"), QT_TRANSLATE_NOOP("Wording", "left out")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("Wording", "amount")},
        {QStringLiteral("gtin"), QT_TRANSLATE_NOOP("Wording", "GTIN")},
        {QStringLiteral("supplierItemCode"), QT_TRANSLATE_NOOP("Wording", "vendor's article number")},
        {QStringLiteral("buyerItemCode"), QT_TRANSLATE_NOOP("Wording", "our article number")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("Wording", "description")},
        {QStringLiteral("amountUntaxed"), QT_TRANSLATE_NOOP("Wording", "total without tax")},
        {QStringLiteral("amountTax"), QT_TRANSLATE_NOOP("Wording", "tax")},
        {QStringLiteral("amountTotal"), QT_TRANSLATE_NOOP("Wording", "total with tax")},
        {QStringLiteral("totals.net"), QT_TRANSLATE_NOOP("Wording", "total without tax")},
        {QStringLiteral("totals.lines"), QT_TRANSLATE_NOOP("Wording", "total of the lines")},
        {QStringLiteral("totals.gross"), QT_TRANSLATE_NOOP("Wording", "total with tax")},
        {QStringLiteral("totals.payable"), QT_TRANSLATE_NOOP("Wording", "amount to pay")},
        {QStringLiteral("totals.tax"), QT_TRANSLATE_NOOP("Wording", "tax")},
        {QStringLiteral("totals.allowances"), QT_TRANSLATE_NOOP("Wording", "total of the discounts")},
        {QStringLiteral("totals.charges"), QT_TRANSLATE_NOOP("Wording", "total of the charges")},
        {QStringLiteral("totals.prepaid"), QT_TRANSLATE_NOOP("Wording", "paid already")},
        {QStringLiteral("totals.rounding"), QT_TRANSLATE_NOOP("Wording", "rounding")},
        {QStringLiteral("responseCode"), QT_TRANSLATE_NOOP("Wording", "answer of the vendor")},
        {QStringLiteral("customerReference"), QT_TRANSLATE_NOOP("Wording", "our reference")},
        {QStringLiteral("paymentTerms"), QT_TRANSLATE_NOOP("Wording", "payment term")},
        {QStringLiteral("lineNo"), QT_TRANSLATE_NOOP("Wording", "line number")},
        {QStringLiteral("orderLineNo"), QT_TRANSLATE_NOOP("Wording", "line of our order")},
        {QStringLiteral("manufacturerItemCode"), QT_TRANSLATE_NOOP("Wording", "maker's article number")},
        {QStringLiteral("longDescription"), QT_TRANSLATE_NOOP("Wording", "long description")},
        {QStringLiteral("grossUnitPrice"), QT_TRANSLATE_NOOP("Wording", "price before discount")},
        {QStringLiteral("discountAmount"), QT_TRANSLATE_NOOP("Wording", "discount")},
        {QStringLiteral("chargeAmount"), QT_TRANSLATE_NOOP("Wording", "charge")},
        {QStringLiteral("taxCategory"), QT_TRANSLATE_NOOP("Wording", "kind of tax")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Wording", "answer to the line")},
        {QStringLiteral("backOrderQuantity"), QT_TRANSLATE_NOOP("Wording", "quantity on back order")},
        {QStringLiteral("substitute.supplierItemCode"),
         QT_TRANSLATE_NOOP("Wording", "article number of the substitute")},
        {QStringLiteral("substitute.gtin"), QT_TRANSLATE_NOOP("Wording", "GTIN of the substitute")},
        {QStringLiteral("substitute.description"), QT_TRANSLATE_NOOP("Wording", "description of the substitute")},
        {QStringLiteral("reasonCode"), QT_TRANSLATE_NOOP("Wording", "kind of charge")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("Wording", "reason of the charge")},
    };
    const char* name = names.value(member, nullptr);
    return name ? QCoreApplication::translate("Wording", name) : member;
}

// Returns the text of "seller.vatNumber" and the like; empty for what is no field of a party.
QString partyText(const QString& path)
{
    static const QHash<QString, const char*> parties{
        {QStringLiteral("seller"), QT_TRANSLATE_NOOP("Wording", "vendor")},
        {QStringLiteral("buyer"), QT_TRANSLATE_NOOP("Wording", "buyer")},
        {QStringLiteral("deliverTo"), QT_TRANSLATE_NOOP("Wording", "delivery address")},
    };
    static const QHash<QString, const char*> members{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Wording", "name")},
        {QStringLiteral("legalName"), QT_TRANSLATE_NOOP("Wording", "registered name")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Wording", "e-mail address")},
        {QStringLiteral("vatNumber"), QT_TRANSLATE_NOOP("Wording", "VAT number")},
        {QStringLiteral("registrationNumber"), QT_TRANSLATE_NOOP("Wording", "register number")},
        {QStringLiteral("gln"), QT_TRANSLATE_NOOP("Wording", "GLN")},
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("Wording", "country")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("Wording", "city")},
        {QStringLiteral("zip"), QT_TRANSLATE_NOOP("Wording", "postal code")},
        {QStringLiteral("iban"), QT_TRANSLATE_NOOP("Wording", "IBAN")},
    };
    const char* party = parties.value(path.section(u'.', 0, 0), nullptr);
    const char* member = members.value(path.section(u'.', 1), nullptr);
    if (!party || !member)
        return {};
    return QCoreApplication::translate("Wording", party) + QStringLiteral(", ")
        + QCoreApplication::translate("Wording", member);
}

} // namespace

QString fieldText(const QString& path)
{
    if (const QString party = partyText(path); !party.isEmpty())
        return party;
    static const QRegularExpression pattern(QStringLiteral(R"(^(lines|charges)\[(\d+)\](?:\.(.+))?$)"));
    const QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch())
        return memberText(path);
    const QString place =
        filled(match.captured(1) == QLatin1String("lines") ? Wording::tr("line %1") : Wording::tr("charge %1"),
               {QString::number(match.captured(2).toInt() + 1)});
    return match.captured(3).isEmpty() ? place : place + QStringLiteral(", ") + memberText(match.captured(3));
}

} // namespace op::services::wording
