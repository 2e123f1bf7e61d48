// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/StoredOrder.h"

#include "core/odoo/OdooDate.h"
#include "core/odoo/push/LoadPayload.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

using drafting::DraftLine;
using drafting::FieldDifference;
using drafting::PurchaseOrderDraft;

OdooList idList(const QList<PurchaseOrderId>& ids)
{
    OdooList list;
    for (PurchaseOrderId id : ids)
        list.emplace_back(id.value);
    return list;
}

OdooList nameList(const QStringList& names)
{
    OdooList list;
    for (const QString& name : names) {
        if (!name.isEmpty())
            list.emplace_back(name);
    }
    return list;
}

OdooCall ordersCall(const OrderFields& fields, CompanyId company, const QList<PurchaseOrderId>& ids)
{
    const QStringList names{u"name"_s,          u"state"_s,       u"partner_id"_s,      u"company_id"_s,
                            fields.pickingType, u"currency_id"_s, u"payment_term_id"_s, u"fiscal_position_id"_s,
                            u"date_order"_s,    u"origin"_s,      u"partner_ref"_s,     u"amount_untaxed"_s,
                            u"amount_tax"_s,    u"amount_total"_s};
    return {u"purchase.order"_s,
            u"read"_s,
            {idList(ids), nameList(names)},
            {{u"context"_s, orderContext(company, fields)}},
            CallKind::Read};
}

OdooCall linesCall(const OrderFields& fields, CompanyId company, const QList<PurchaseOrderId>& ids)
{
    const QStringList names{u"order_id"_s,     u"product_id"_s,       u"name"_s,           u"product_qty"_s,
                            fields.lineUom,    u"price_unit"_s,       fields.lineDiscount, fields.lineTaxes,
                            u"date_planned"_s, fields.lineDisplayType};
    const OdooValue domain = OdooValue::list({OdooValue::list({u"order_id"_s, u"in"_s, idList(ids)})});
    return {u"purchase.order.line"_s,
            u"search_read"_s,
            {domain, nameList(names)},
            {{u"order"_s, u"order_id, sequence, id"_s}, {u"context"_s, orderContext(company, fields)}},
            CallKind::Read};
}

StoredOrder orderOf(const OdooValue& row, const OrderFields& fields)
{
    StoredOrder order;
    order.id = PurchaseOrderId(row.member(u"id").toInt());
    order.name = row.member(u"name").toText();
    order.state = row.member(u"state").toText();
    order.vendor = PartnerId(row.member(u"partner_id").toMany2oneId());
    order.company = CompanyId(row.member(u"company_id").toMany2oneId());
    order.pickingType = PickingTypeId(row.member(fields.pickingType).toMany2oneId());
    order.currency = CurrencyId(row.member(u"currency_id").toMany2oneId());
    order.paymentTerm = PaymentTermId(row.member(u"payment_term_id").toMany2oneId());
    order.fiscalPosition = FiscalPositionId(row.member(u"fiscal_position_id").toMany2oneId());
    order.orderDate = row.member(u"date_order").toText();
    order.origin = row.member(u"origin").toText();
    order.partnerRef = row.member(u"partner_ref").toText();
    const OdooValue& tax = row.member(u"amount_tax");
    if (!tax.isEmptyField())
        order.totals = drafting::OrderTotals{row.member(u"amount_untaxed").toDecimal(), tax.toDecimal(),
                                             row.member(u"amount_total").toDecimal()};
    return order;
}

StoredLine lineOf(const OdooValue& row, const OrderFields& fields)
{
    StoredLine line;
    line.id = row.member(u"id").toInt();
    line.product = ProductId(row.member(u"product_id").toMany2oneId());
    line.name = row.member(u"name").toText();
    line.quantity = row.member(u"product_qty").toDecimal();
    line.uom = UomId(row.member(fields.lineUom).toMany2oneId());
    line.priceUnit = row.member(u"price_unit").toDecimal();
    line.discountPercent = row.member(fields.lineDiscount).toDecimal();
    line.plannedDate = row.member(u"date_planned").toText();
    for (const OdooValue& tax : row.member(fields.lineTaxes).toList())
        line.taxes.append(TaxId(tax.toInt()));
    std::sort(line.taxes.begin(), line.taxes.end());
    return line;
}

/// A line that is no product line: a section or a note.
bool isText(const OdooValue& row, const OrderFields& fields)
{
    return !row.member(fields.lineDisplayType).toText().isEmpty();
}

template <class Tag>
QString text(Id<Tag> id)
{
    return id.isNull() ? QString() : QString::number(id.value);
}

QString text(const QList<TaxId>& taxes)
{
    QList<TaxId> sorted = taxes;
    std::sort(sorted.begin(), sorted.end());
    QStringList ids;
    for (TaxId tax : sorted)
        ids.append(text(tax));
    return ids.join(u',');
}

/// The server hands line ends and blanks at the ends back in its own way; neither is a difference.
QString comparable(const QString& value)
{
    QString copy = value;
    return copy.replace(u"\r\n"_s, u"\n"_s).trimmed();
}

class Comparison
{
public:
    Comparison(const OrderFields& fields, CompareScope scope) : m_fields(fields), m_scope(scope) {}

    void texts(const QString& field, const QString& approved, const QString& stored)
    {
        if (comparable(approved) != comparable(stored))
            m_found.append({field, approved, stored});
    }

    void numbers(const QString& field, const Decimal& approved, const Decimal& stored)
    {
        if (!(approved == stored))
            m_found.append({field, approved.normalized().toString(), stored.normalized().toString()});
    }

    void moments(const QString& field, const QDateTime& approved, const QString& stored)
    {
        const qsizetype length = m_scope == CompareScope::Everything ? 19 : 10; // "2026-11-23" of "2026-11-23 10:00:00"
        const QString ours = odooDateTime(approved);
        if (!ours.isEmpty() && ours.left(length) != stored.left(length))
            m_found.append({field, ours.left(length), stored.left(length)});
    }

    void lines(const QString& path, const DraftLine& approved, const StoredLine& stored)
    {
        if (m_scope == CompareScope::Everything)
            texts(path + u"name"_s, approved.name, stored.name);
        numbers(path + u"quantity"_s, approved.quantity, stored.quantity);
        texts(path + u"uom"_s, text(approved.uom), text(stored.uom));
        numbers(path + u"priceUnit"_s, approved.priceUnit, stored.priceUnit);
        if (!m_fields.lineDiscount.isEmpty())
            numbers(path + u"discountPercent"_s, approved.discountPercent, stored.discountPercent);
        texts(path + u"taxes"_s, text(approved.taxes), text(stored.taxes));
        moments(path + u"plannedDate"_s, approved.plannedDate, stored.plannedDate);
    }

    [[nodiscard]] QList<FieldDifference> found() const { return m_found; }

private:
    const OrderFields& m_fields;
    CompareScope m_scope;
    QList<FieldDifference> m_found;
};

/// Returns for each approved line the index of the stored line of the same product, first come first served but with
/// the same quantity before another one; -1 where there is none.
QList<qsizetype> pairLines(const PurchaseOrderDraft& draft, const StoredOrder& stored)
{
    QList<qsizetype> pairs(draft.lines.size(), -1);
    QList<bool> taken(stored.lines.size(), false);
    for (const bool sameQuantity : {true, false}) {
        for (qsizetype i = 0; i < draft.lines.size(); ++i) {
            for (qsizetype j = 0; pairs[i] < 0 && j < stored.lines.size(); ++j) {
                const bool fits = !taken[j] && stored.lines[j].product == draft.lines[i].product
                    && (!sameQuantity || stored.lines[j].quantity == draft.lines[i].quantity);
                if (fits) {
                    pairs[i] = j;
                    taken[j] = true;
                }
            }
        }
    }
    return pairs;
}

QString productAndQuantity(ProductId product, const Decimal& quantity)
{
    return text(product) + u" x "_s + quantity.normalized().toString();
}

} // namespace

Result<QList<StoredOrder>> readOrders(OdooTransport& transport, const OrderFields& fields, CompanyId company,
                                      const QList<PurchaseOrderId>& ids, std::stop_token stop)
{
    QList<StoredOrder> orders;
    OP_TRY(const OdooValue rows, transport.call(ordersCall(fields, company, ids), stop));
    if (!rows.isList())
        return failure(ErrorCode::ReplyUnreadable, {u"read answered no list"_s});
    for (const OdooValue& row : rows.toList())
        orders.append(orderOf(row, fields));
    if (orders.isEmpty())
        return orders;

    OP_TRY(const OdooValue lines, transport.call(linesCall(fields, company, ids), stop));
    if (!lines.isList())
        return failure(ErrorCode::ReplyUnreadable, {u"search_read answered no list"_s});
    for (const OdooValue& row : lines.toList()) {
        const PurchaseOrderId owner(row.member(u"order_id").toMany2oneId());
        const auto order =
            std::find_if(orders.begin(), orders.end(), [owner](const StoredOrder& o) { return o.id == owner; });
        if (order != orders.end() && !isText(row, fields))
            order->lines.append(lineOf(row, fields));
    }
    return orders;
}

QList<FieldDifference> differences(const PurchaseOrderDraft& draft, const StoredOrder& stored,
                                   const OrderFields& fields, CompareScope scope)
{
    Comparison comparison(fields, scope);
    comparison.texts(u"currency"_s, text(draft.currency), text(stored.currency));
    if (scope == CompareScope::Everything) {
        comparison.texts(u"vendor"_s, text(draft.vendor), text(stored.vendor));
        comparison.texts(u"company"_s, text(draft.company), text(stored.company));
        if (!fields.pickingType.isEmpty())
            comparison.texts(u"pickingType"_s, text(draft.pickingType), text(stored.pickingType));
        comparison.texts(u"paymentTerm"_s, text(draft.paymentTerm), text(stored.paymentTerm));
        comparison.texts(u"fiscalPosition"_s, text(draft.fiscalPosition), text(stored.fiscalPosition));
        comparison.moments(u"orderDate"_s, draft.orderDate, stored.orderDate);
        comparison.texts(u"origin"_s, draft.origin, stored.origin);
        comparison.texts(u"partnerRef"_s, draft.partnerRef, stored.partnerRef);
    }

    const QList<qsizetype> pairs = pairLines(draft, stored);
    for (qsizetype i = 0; i < draft.lines.size(); ++i) {
        const DraftLine& line = draft.lines[i];
        const QString path = u"lines[%1]"_s.arg(i);
        if (pairs[i] < 0)
            comparison.texts(path, productAndQuantity(line.product, line.quantity), QString());
        else
            comparison.lines(path + u'.', line, stored.lines[pairs[i]]);
    }
    if (scope == CompareScope::Everything && draft.expectedTax && stored.totals) {
        comparison.numbers(u"amountUntaxed"_s, draft.expectedUntaxed, stored.totals->untaxed);
        comparison.numbers(u"amountTax"_s, *draft.expectedTax, stored.totals->tax);
        comparison.numbers(u"amountTotal"_s, draft.expectedUntaxed + *draft.expectedTax, stored.totals->total);
    }
    int extra = 0;
    for (qsizetype j = 0; j < stored.lines.size(); ++j) {
        const StoredLine& line = stored.lines[j];
        if (!pairs.contains(j))
            comparison.texts(u"extraLines[%1]"_s.arg(extra++), QString(),
                             productAndQuantity(line.product, line.quantity));
    }
    return comparison.found();
}

bool isAnotherOrder(const PurchaseOrderDraft& draft, const StoredOrder& stored, PartnerId storedVendor)
{
    if (storedVendor != draft.vendor || stored.company != draft.company)
        return true;
    if (stored.lines.isEmpty() || draft.lines.isEmpty())
        return false;
    return std::none_of(stored.lines.begin(), stored.lines.end(), [&draft](const StoredLine& line) {
        return std::any_of(draft.lines.begin(), draft.lines.end(),
                           [&line](const DraftLine& own) { return own.product == line.product; });
    });
}

} // namespace op::odoo
