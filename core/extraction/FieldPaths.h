// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"

namespace op::extraction {

/// Returns what a person calls \a line: the paper's own number, else its place \a index (from 0) counted from 1.
[[nodiscard]] inline QString lineNumber(const IncomingOrderLine& line, qsizetype index)
{
    return line.lineNo.valueOr(QString::number(index + 1));
}

/// The one table of field paths ("orderNumber", "seller.vatNumber", "lines[0].unitPrice"): every place that names a
/// field by text (decisions, `fields` of `extract --json`, findings) walks it. \a Order is IncomingOrder or const
/// IncomingOrder; \a visit takes (const QString& path, ExtractedField<T>& field) for T = QString, Decimal, QDate.

template <class PartyType, class Visitor>
void visitPartyFields(const QString& prefix, PartyType& party, Visitor&& visit)
{
    visit(prefix + QStringLiteral(".name"), party.name);
    visit(prefix + QStringLiteral(".legalName"), party.legalName);
    visit(prefix + QStringLiteral(".email"), party.email);
    visit(prefix + QStringLiteral(".vatNumber"), party.vatNumber);
    visit(prefix + QStringLiteral(".registrationNumber"), party.registrationNumber);
    visit(prefix + QStringLiteral(".gln"), party.gln);
    visit(prefix + QStringLiteral(".country"), party.country);
    visit(prefix + QStringLiteral(".city"), party.city);
    visit(prefix + QStringLiteral(".zip"), party.zip);
    visit(prefix + QStringLiteral(".iban"), party.iban);
}

template <class LineType, class Visitor>
void visitLineFields(const QString& prefix, LineType& line, Visitor&& visit)
{
    visit(prefix + QStringLiteral(".lineNo"), line.lineNo);
    visit(prefix + QStringLiteral(".orderLineNo"), line.orderLineNo);
    visit(prefix + QStringLiteral(".supplierItemCode"), line.supplierItemCode);
    visit(prefix + QStringLiteral(".buyerItemCode"), line.buyerItemCode);
    visit(prefix + QStringLiteral(".gtin"), line.gtin);
    visit(prefix + QStringLiteral(".manufacturerItemCode"), line.manufacturerItemCode);
    visit(prefix + QStringLiteral(".description"), line.description);
    visit(prefix + QStringLiteral(".longDescription"), line.longDescription);
    visit(prefix + QStringLiteral(".quantity"), line.quantity);
    visit(prefix + QStringLiteral(".unit"), line.unit);
    visit(prefix + QStringLiteral(".unitPrice"), line.unitPrice);
    visit(prefix + QStringLiteral(".priceBaseQuantity"), line.priceBaseQuantity);
    visit(prefix + QStringLiteral(".grossUnitPrice"), line.grossUnitPrice);
    visit(prefix + QStringLiteral(".discountPercent"), line.discountPercent);
    visit(prefix + QStringLiteral(".discountAmount"), line.discountAmount);
    visit(prefix + QStringLiteral(".chargeAmount"), line.chargeAmount);
    visit(prefix + QStringLiteral(".taxCategory"), line.taxCategory);
    visit(prefix + QStringLiteral(".taxRate"), line.taxRate);
    visit(prefix + QStringLiteral(".deliveryDate"), line.deliveryDate);
    visit(prefix + QStringLiteral(".lineTotal"), line.lineTotal);
    visit(prefix + QStringLiteral(".status"), line.status);
    visit(prefix + QStringLiteral(".backOrderQuantity"), line.backOrderQuantity);
    if (line.substitute) {
        visit(prefix + QStringLiteral(".substitute.supplierItemCode"), line.substitute->supplierItemCode);
        visit(prefix + QStringLiteral(".substitute.gtin"), line.substitute->gtin);
        visit(prefix + QStringLiteral(".substitute.description"), line.substitute->description);
    }
}

template <class ChargeType, class Visitor>
void visitChargeFields(const QString& prefix, ChargeType& charge, Visitor&& visit)
{
    visit(prefix + QStringLiteral(".reasonCode"), charge.reasonCode);
    visit(prefix + QStringLiteral(".reason"), charge.reason);
    visit(prefix + QStringLiteral(".amount"), charge.amount);
    visit(prefix + QStringLiteral(".taxCategory"), charge.taxCategory);
    visit(prefix + QStringLiteral(".taxRate"), charge.taxRate);
}

template <class TotalsType, class Visitor>
void visitTotalsFields(const QString& prefix, TotalsType& totals, Visitor&& visit)
{
    visit(prefix + QStringLiteral(".lines"), totals.lines);
    visit(prefix + QStringLiteral(".allowances"), totals.allowances);
    visit(prefix + QStringLiteral(".charges"), totals.charges);
    visit(prefix + QStringLiteral(".net"), totals.net);
    visit(prefix + QStringLiteral(".tax"), totals.tax);
    visit(prefix + QStringLiteral(".gross"), totals.gross);
    visit(prefix + QStringLiteral(".payable"), totals.payable);
    visit(prefix + QStringLiteral(".prepaid"), totals.prepaid);
    visit(prefix + QStringLiteral(".rounding"), totals.rounding);
}

/// The fields of the order itself, without parties, lines, charges and totals.
template <class Order, class Visitor>
void visitHeaderFields(Order& order, Visitor&& visit)
{
    visit(QStringLiteral("documentNumber"), order.documentNumber);
    visit(QStringLiteral("orderNumber"), order.orderNumber);
    visit(QStringLiteral("salesOrderNumber"), order.salesOrderNumber);
    visit(QStringLiteral("issueDate"), order.issueDate);
    visit(QStringLiteral("deliveryFrom"), order.deliveryFrom);
    visit(QStringLiteral("deliveryTo"), order.deliveryTo);
    visit(QStringLiteral("currency"), order.currency);
    visit(QStringLiteral("responseCode"), order.responseCode);
    visit(QStringLiteral("customerReference"), order.customerReference);
    visit(QStringLiteral("paymentTerms"), order.paymentTerms);
}

template <class Order, class Visitor>
void visitFields(Order& order, Visitor&& visit)
{
    visitHeaderFields(order, visit);
    if (order.buyer)
        visitPartyFields(QStringLiteral("buyer"), *order.buyer, visit);
    if (order.seller)
        visitPartyFields(QStringLiteral("seller"), *order.seller, visit);
    if (order.deliverTo)
        visitPartyFields(QStringLiteral("deliverTo"), *order.deliverTo, visit);
    for (qsizetype i = 0; i < order.lines.size(); ++i)
        visitLineFields(QStringLiteral("lines[%1]").arg(i), order.lines[i], visit);
    for (qsizetype i = 0; i < order.headerCharges.size(); ++i)
        visitChargeFields(QStringLiteral("charges[%1]").arg(i), order.headerCharges[i], visit);
    visitTotalsFields(QStringLiteral("totals"), order.totals, visit);
}

} // namespace op::extraction
