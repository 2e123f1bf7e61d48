// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

Result<TableQuery<SupplierInfo>> supplierInfoQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"product.supplierinfo"_s);
    const Column vendor = columns.need(profile.fields.name(Field::SupplierVendor));
    const Column templateId = columns.need(u"product_tmpl_id"_s);
    const Column product = columns.need(u"product_id"_s);
    const Column code = columns.need(u"product_code"_s);
    const Column name = columns.need(u"product_name"_s);
    const Column uom = columns.optional(Field::SupplierUnit);
    const Column minQuantity = columns.need(u"min_qty"_s);
    const Column price = columns.need(u"price"_s);
    const Column discount = columns.optional(Field::SupplierDiscount);
    const Column currency = columns.need(u"currency_id"_s);
    const Column company = columns.optional(u"company_id"_s);
    const Column validFrom = columns.need(u"date_start"_s);
    const Column validTo = columns.need(u"date_end"_s);
    const Column delay = columns.optional(u"delay"_s);
    const Column sequence = columns.optional(u"sequence"_s);

    OP_TRY(TableQuery<SupplierInfo> query, tableQuery<SupplierInfo>(Table::SupplierInfos, columns));
    query.paged = true;
    query.read = [=](const RpcRow& row) {
        SupplierInfo info;
        info.id = row.id();
        info.vendor = vendor.link<PartnerId>(row);
        info.templateId = templateId.link<TemplateId>(row);
        info.product = product.link<ProductId>(row);
        info.productCode = code.text(row);
        info.productName = name.text(row);
        info.uom = uom.link<UomId>(row);
        info.minQuantity = minQuantity.decimal(row);
        info.price = price.decimal(row);
        info.discountPercent = discount.decimal(row);
        info.currency = currency.link<CurrencyId>(row);
        info.company = company.link<CompanyId>(row);
        info.validFrom = validFrom.date(row);
        info.validTo = validTo.date(row);
        info.delayDays = static_cast<int>(delay.integer(row));
        info.sequence = static_cast<int>(sequence.integer(row));
        return info;
    };
    query.changedSince = writtenSince;
    return query;
}

} // namespace op::odoo
