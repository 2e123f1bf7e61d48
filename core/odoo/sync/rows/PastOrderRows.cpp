// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

Result<TableQuery<PastOrder>> pastOrderQuery(const ServerProfile& profile, const SyncOptions& options)
{
    Columns columns(profile.fields, u"purchase.order"_s);
    const Column name = columns.need(u"name"_s);
    const Column vendor = columns.need(u"partner_id"_s);
    const Column company = columns.need(u"company_id"_s);
    const Column partnerRef = columns.need(u"partner_ref"_s);
    const Column origin = columns.need(u"origin"_s);
    const Column state = columns.need(u"state"_s);
    const Column orderDate = columns.need(u"date_order"_s);
    const Column currency = columns.need(u"currency_id"_s);
    const Column amountUntaxed = columns.need(u"amount_untaxed"_s);
    const Column amountTotal = columns.need(u"amount_total"_s);
    const Column writeDate = columns.need(u"write_date"_s);

    OP_TRY(TableQuery<PastOrder> query, tableQuery<PastOrder>(Table::PastOrders, columns));
    query.paged = true;
    query.domain = {domainLeaf(u"date_order"_s, u">="_s, odooDateTime(options.historySince))};
    query.read = [=](const RpcRow& row) {
        PastOrder order;
        order.id = PurchaseOrderId(row.id());
        order.name = name.text(row);
        order.vendor = vendor.link<PartnerId>(row);
        order.company = company.link<CompanyId>(row);
        order.partnerRef = partnerRef.text(row);
        order.origin = origin.text(row);
        order.state = state.text(row);
        order.orderDate = orderDate.dateTime(row);
        order.currency = currency.link<CurrencyId>(row);
        order.amountUntaxed = amountUntaxed.decimal(row);
        order.amountTotal = amountTotal.decimal(row);
        order.writeDate = writeDate.dateTime(row);
        return order;
    };
    query.changedSince = writtenSince;
    return query;
}

Result<TableQuery<PastOrderLine>> pastOrderLineQuery(const ServerProfile& profile, const SyncOptions& options)
{
    Columns columns(profile.fields, u"purchase.order.line"_s);
    const Column order = columns.need(u"order_id"_s);
    const Column product = columns.need(u"product_id"_s);
    const Column name = columns.need(u"name"_s);
    const Column quantity = columns.need(u"product_qty"_s);
    const Column uom = columns.need(profile.fields.name(Field::LineUnit));
    const Column priceUnit = columns.need(u"price_unit"_s);
    const Column plannedDate = columns.need(u"date_planned"_s);

    OP_TRY(TableQuery<PastOrderLine> query, tableQuery<PastOrderLine>(Table::PastOrderLines, columns));
    query.paged = true;
    query.domain = {domainLeaf(u"order_id.date_order"_s, u">="_s, odooDateTime(options.historySince))};
    // Sections and notes are no goods.
    if (profile.fields.has(Field::LineDisplayType))
        query.domain.push_back(domainLeaf(u"display_type"_s, u"="_s, false));
    query.read = [=](const RpcRow& row) {
        PastOrderLine line;
        line.id = PurchaseLineId(row.id());
        line.order = order.link<PurchaseOrderId>(row);
        line.product = product.link<ProductId>(row);
        line.name = name.text(row);
        line.quantity = quantity.decimal(row);
        line.uom = uom.link<UomId>(row);
        line.priceUnit = priceUnit.decimal(row);
        line.plannedDate = plannedDate.dateTime(row);
        return line;
    };
    query.changedSince = writtenSince;
    return query;
}

} // namespace op::odoo
