// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeOdoo.h"

using namespace Qt::StringLiterals;

namespace op::test {

using namespace odoo;

namespace {

OdooValue link(qint64 id, const QString& name)
{
    return OdooValue::list({id, name});
}

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

void addModels(FakeTransport& fake, int major)
{
    const bool links = major >= 19;
    const auto add = [&](const QString& model, const QString& common, const QString& old, const QString& recent = {}) {
        fake.addModel(model, words(common + u" id write_date "_s + (links ? recent : old)));
    };
    add(u"purchase.order"_s,
        u"name partner_id company_id partner_ref origin state date_order currency_id amount_untaxed amount_total picking_type_id"_s,
        u"notes"_s, u"note locked"_s);
    add(u"purchase.order.line"_s, u"order_id product_id name product_qty price_unit date_planned"_s,
        major == 12 ? u"taxes_id product_uom"_s : u"taxes_id product_uom display_type"_s,
        u"tax_ids product_uom_id display_type discount technical_price_unit"_s);
    add(u"res.company"_s, u"name partner_id currency_id country_id vat company_registry email"_s, {});
    add(u"res.currency"_s, u"name symbol rounding active"_s, {});
    add(u"res.country"_s, u"code name"_s, {});
    add(u"res.country.group"_s, u"name country_ids"_s, {});
    add(u"res.lang"_s, u"code name active"_s, {});
    add(u"uom.uom"_s, u"name factor rounding active"_s, u"category_id factor_inv uom_type"_s,
        u"relative_uom_id relative_factor"_s);
    add(u"account.tax"_s, u"name company_id type_tax_use amount_type amount price_include active sequence"_s,
        u"description"_s, u"invoice_label tax_scope fiscal_position_ids original_tax_ids"_s);
    add(u"account.fiscal.position"_s,
        u"name company_id active auto_apply vat_required sequence country_id country_group_id state_ids zip_from zip_to tax_ids"_s,
        {});
    if (!links)
        add(u"account.fiscal.position.tax"_s, u"position_id tax_src_id tax_dest_id"_s, {});
    add(u"stock.picking.type"_s, u"name code warehouse_id active sequence"_s, major == 12 ? QString() : u"company_id"_s,
        u"company_id"_s);
    add(u"stock.warehouse"_s, u"name company_id"_s, {});
    add(u"account.payment.term"_s, u"name company_id"_s, {});
    add(u"res.partner"_s,
        u"name commercial_partner_id parent_id is_company active company_id vat ref email phone street zip city "
        u"country_id state_id "
        "lang barcode property_supplier_payment_term_id property_purchase_currency_id property_account_position_id"_s,
        major == 12 ? u"supplier"_s : u"supplier_rank"_s, u"supplier_rank company_registry global_location_number"_s);
    add(u"res.partner.bank"_s, u"partner_id acc_number"_s, {});
    add(u"product.product"_s,
        u"product_tmpl_id name default_code barcode uom_id purchase_ok active company_id supplier_taxes_id "
        u"description_purchase type "
        "categ_id"_s,
        u"uom_po_id product_template_attribute_value_ids"_s, u"uom_ids product_template_variant_value_ids"_s);
    add(u"product.template"_s, u"active"_s, {});
    add(u"product.supplierinfo"_s,
        u"product_tmpl_id product_id product_code product_name min_qty price currency_id company_id date_start date_end delay sequence"_s,
        u"name product_uom"_s, u"partner_id product_uom_id discount"_s);
    add(links ? u"product.uom"_s : u"product.packaging"_s, u"product_id barcode company_id"_s, u"name qty"_s,
        u"uom_id"_s);
    add(u"product.template.attribute.value"_s, u"name"_s, {});
    add(u"ir.attachment"_s, u"name datas raw"_s, {});
    add(u"res.users"_s, u"lang email company_id company_ids"_s, {});
}

void addSmallTables(FakeTransport& fake, int major)
{
    const bool links = major >= 19;
    fake.addRecord(u"res.users"_s,
                   {{u"id"_s, 7},
                    {u"lang"_s, u"nl_NL"_s},
                    {u"email"_s, u"tech@firm.example"_s},
                    {u"company_id"_s, link(3, u"NL Company"_s)},
                    {u"company_ids"_s, OdooValue::list({3})}});
    fake.addRecord(u"res.company"_s,
                   {{u"id"_s, 3},
                    {u"name"_s, u"NL Company"_s},
                    {u"partner_id"_s, link(10, u"NL Company"_s)},
                    {u"currency_id"_s, link(1, u"EUR"_s)},
                    {u"country_id"_s, link(165, u"Netherlands"_s)},
                    {u"vat"_s, u"NL811350009B01"_s},
                    {u"company_registry"_s, u"68750110"_s},
                    {u"email"_s, false}});
    fake.addRecord(u"res.lang"_s,
                   {{u"id"_s, 1}, {u"code"_s, u"en_US"_s}, {u"name"_s, u"English"_s}, {u"active"_s, true}});
    fake.addRecord(u"res.lang"_s,
                   {{u"id"_s, 17}, {u"code"_s, u"nl_NL"_s}, {u"name"_s, u"Dutch"_s}, {u"active"_s, true}});
    fake.addRecord(u"res.lang"_s,
                   {{u"id"_s, 18}, {u"code"_s, u"de_DE"_s}, {u"name"_s, u"German"_s}, {u"active"_s, false}});
    fake.addRecord(u"res.currency"_s,
                   {{u"id"_s, 1},
                    {u"name"_s, u"EUR"_s},
                    {u"symbol"_s, u"€"_s},
                    {u"rounding"_s, Decimal(1, 2)},
                    {u"active"_s, true}});
    fake.addRecord(u"res.country"_s, {{u"id"_s, 165}, {u"code"_s, u"NL"_s}, {u"name"_s, u"Netherlands"_s}});
    const auto unit = [&](qint64 id, const QString& name, OdooStruct more) {
        OdooStruct record{{u"id"_s, id}, {u"name"_s, name}, {u"rounding"_s, Decimal(1, 2)}, {u"active"_s, true}};
        record.insert(record.end(), more.begin(), more.end());
        fake.addRecord(u"uom.uom"_s, std::move(record));
    };
    if (links) {
        unit(1, u"Units"_s, {{u"factor"_s, 1}, {u"relative_uom_id"_s, false}});
        unit(2, u"Dozens"_s, {{u"factor"_s, 12}, {u"relative_uom_id"_s, link(1, u"Units"_s)}});
        unit(3, u"Gross"_s, {{u"factor"_s, Decimal(14400000012, 8)}, {u"relative_uom_id"_s, link(2, u"Dozens"_s)}});
    } else {
        const OdooValue category = link(9, u"Unit"_s);
        const auto size = [&](const Decimal& factor, const Decimal& inverse, const QString& type) {
            return OdooStruct{
                {u"category_id"_s, category}, {u"factor"_s, factor}, {u"factor_inv"_s, inverse}, {u"uom_type"_s, type}};
        };
        unit(1, u"Units"_s, size(1, 1, u"reference"_s));
        unit(2, u"Dozens"_s, size(Decimal(833333333, 10), Decimal(12000000005, 9), u"bigger"_s));
        unit(3, u"Tenths"_s, size(10, Decimal(1, 1), u"smaller"_s));
    }
    const auto tax = [&](qint64 id, const QString& name, const QString& use, OdooList positions, OdooList originals) {
        fake.addRecord(u"account.tax"_s,
                       {{u"id"_s, id},
                        {u"name"_s, name},
                        {u"company_id"_s, link(3, u"NL Company"_s)},
                        {u"type_tax_use"_s, use},
                        {u"amount_type"_s, u"percent"_s},
                        {u"amount"_s, Decimal(210, 1)},
                        {u"price_include"_s, false},
                        {u"active"_s, true},
                        {u"sequence"_s, 1},
                        {links ? u"invoice_label"_s : u"description"_s, u"21 %"_s},
                        {u"fiscal_position_ids"_s, OdooValue(std::move(positions))},
                        {u"original_tax_ids"_s, OdooValue(std::move(originals))}});
    };
    tax(30, u"21%"_s, u"purchase"_s, {}, {});
    tax(31, u"21% EU"_s, u"purchase"_s, {OdooValue(40)}, {OdooValue(30)});
    tax(32, u"21% sale"_s, u"sale"_s, {}, {});
    fake.addRecord(u"account.fiscal.position"_s,
                   {{u"id"_s, 40},
                    {u"name"_s, u"EU"_s},
                    {u"company_id"_s, link(3, u"NL Company"_s)},
                    {u"active"_s, true},
                    {u"auto_apply"_s, true},
                    {u"vat_required"_s, true},
                    {u"sequence"_s, 2},
                    {u"country_group_id"_s, link(1, u"EU"_s)},
                    {u"tax_ids"_s, OdooValue::list({31})}});
    fake.addRecord(u"account.fiscal.position.tax"_s,
                   {{u"id"_s, 1},
                    {u"position_id"_s, link(40, u"EU"_s)},
                    {u"tax_src_id"_s, link(30, u"21%"_s)},
                    {u"tax_dest_id"_s, link(31, u"21% EU"_s)}});
    fake.addRecord(u"stock.picking.type"_s,
                   {{u"id"_s, 11},
                    {u"name"_s, u"Receipts"_s},
                    {u"display_name"_s, u"NL Company: Receipts"_s},
                    {u"code"_s, u"incoming"_s},
                    {u"company_id"_s, link(3, u"NL Company"_s)},
                    {u"warehouse_id"_s, link(5, u"Rotterdam"_s)},
                    {u"active"_s, true},
                    {u"sequence"_s, 1}});
    fake.addRecord(u"stock.warehouse"_s,
                   {{u"id"_s, 5}, {u"name"_s, u"Rotterdam"_s}, {u"company_id"_s, link(3, u"NL Company"_s)}});
    fake.addRecord(u"account.payment.term"_s, {{u"id"_s, 2}, {u"name"_s, u"30 days"_s}});
}

void addPartners(FakeTransport& fake, int major)
{
    const auto partner = [&](qint64 id, const QString& name, qint64 commercial, const QString& written,
                             OdooStruct more) {
        OdooStruct record{
            {u"id"_s, id},
            {u"name"_s, name},
            {u"display_name"_s, name},
            {u"commercial_partner_id"_s, link(commercial, u"top"_s)},
            {u"is_company"_s, id == commercial},
            {u"active"_s, true},
            {major == 12 ? u"supplier"_s : u"supplier_rank"_s, major == 12 ? OdooValue(true) : OdooValue(2)},
            {u"write_date"_s, written}};
        record.insert(record.end(), more.begin(), more.end());
        fake.addRecord(u"res.partner"_s, std::move(record));
    };
    partner(10, u"NL Company"_s, 10, u"2026-11-01 08:00:00"_s, {{u"barcode@3"_s, u"8719000200014"_s}});
    partner(11, u"Vendor"_s, 11, u"2026-11-01 09:00:00"_s,
            {{u"vat"_s, u"NL817640071B01"_s},
             {u"barcode@3"_s, u"8719000200021"_s},
             {u"property_supplier_payment_term_id@3"_s, link(2, u"30 days"_s)},
             {u"property_account_position_id@3"_s, link(40, u"EU"_s)}});
    partner(12, u"Contact"_s, 11, u"2026-11-01 10:00:00"_s,
            {{u"parent_id"_s, link(11, u"Vendor"_s)}, {u"email"_s, u"a@v.example"_s}});
    fake.addRecord(
        u"res.partner.bank"_s,
        {{u"id"_s, 1}, {u"partner_id"_s, link(11, u"Vendor"_s)}, {u"acc_number"_s, u"NL83INGB0006540012"_s}});
}

void addProducts(FakeTransport& fake, int major)
{
    const bool links = major >= 19;
    const QString values = links ? u"product_template_variant_value_ids"_s : u"product_template_attribute_value_ids"_s;
    const auto product = [&](qint64 id, qint64 templateId, const QString& name, OdooStruct more) {
        OdooStruct record{{u"id"_s, id},
                          {u"product_tmpl_id"_s, link(templateId, name)},
                          {u"name"_s, name},
                          {u"display_name"_s, name},
                          {u"default_code"_s, u"P-%1"_s.arg(id)},
                          {u"uom_id"_s, link(1, u"Units"_s)},
                          {u"uom_po_id"_s, link(2, u"Dozens"_s)},
                          {u"purchase_ok"_s, true},
                          {u"active"_s, true},
                          {u"supplier_taxes_id"_s, OdooValue::list({30})},
                          {u"type"_s, u"consu"_s},
                          {u"categ_id"_s, link(4, u"All / Goods"_s)},
                          {u"write_date"_s, u"2026-11-02 08:00:%1"_s.arg(id)},
                          {u"product_tmpl_id.write_date"_s, u"2026-11-02 08:00:00"_s}};
        record.insert(record.end(), more.begin(), more.end());
        fake.addRecord(u"product.product"_s, std::move(record));
        fake.addRecord(u"product.template"_s,
                       {{u"id"_s, templateId}, {u"active"_s, true}, {u"write_date"_s, u"2026-11-02 08:00:00"_s}});
    };
    product(20, 120, u"Bolt"_s, {{u"name@nl_NL"_s, u"Bout"_s}, {u"description_purchase@nl_NL"_s, u"Let op"_s}});
    product(21, 121, u"Nut"_s, {{u"name@nl_NL"_s, u"Moer"_s}, {u"description_purchase"_s, u"Mind"_s}});
    product(22, 122, u"Boot"_s, {{values, OdooValue::list({201})}});
    product(23, 122, u"Boot"_s, {{values, OdooValue::list({202, 203})}});
    product(24, 123, u"Lamp"_s, {});
    fake.setField(u"product.product"_s, 24, u"active"_s, false);
    for (const auto& [id, name] : {std::pair<qint64, QString>(201, u"42"_s), {202, u"43"_s}, {203, u"Black"_s}})
        fake.addRecord(u"product.template.attribute.value"_s, {{u"id"_s, id}, {u"name"_s, name}});
    fake.addRecord(u"product.supplierinfo"_s,
                   {{u"id"_s, 50},
                    {links ? u"partner_id"_s : u"name"_s, link(11, u"Vendor"_s)},
                    {u"product_tmpl_id"_s, link(120, u"Bolt"_s)},
                    {u"product_code"_s, u"V-1"_s},
                    {u"min_qty"_s, Decimal(10)},
                    {u"price"_s, Decimal(25, 2)},
                    {u"date_end"_s, u"2026-12-31"_s},
                    {u"write_date"_s, u"2026-11-02 09:00:00"_s}});
    if (links) {
        fake.addRecord(u"product.uom"_s,
                       {{u"id"_s, 60},
                        {u"product_id"_s, link(21, u"Nut"_s)},
                        {u"barcode"_s, u"18719000190015"_s},
                        {u"uom_id"_s, link(3, u"Gross"_s)}});
    } else {
        fake.addRecord(u"product.packaging"_s,
                       {{u"id"_s, 60},
                        {u"product_id"_s, link(21, u"Nut"_s)},
                        {u"barcode"_s, u"18719000190015"_s},
                        {u"name"_s, u"Gross"_s},
                        {u"qty"_s, Decimal(144)}});
    }
}

void addOrders(FakeTransport& fake, int major)
{
    const auto order = [&](qint64 id, const QString& day) {
        fake.addRecord(u"purchase.order"_s,
                       {{u"id"_s, id},
                        {u"name"_s, u"P%1"_s.arg(id)},
                        {u"partner_id"_s, link(11, u"Vendor"_s)},
                        {u"company_id"_s, link(3, u"NL Company"_s)},
                        {u"state"_s, u"purchase"_s},
                        {u"date_order"_s, day},
                        {u"amount_untaxed"_s, Decimal(250, 2)},
                        {u"write_date"_s, day}});
        fake.addRecord(u"purchase.order.line"_s,
                       {{u"id"_s, id * 10},
                        {u"order_id"_s, link(id, u"P"_s)},
                        {u"order_id.date_order"_s, day},
                        {u"product_id"_s, link(20, u"Bolt"_s)},
                        {u"product_qty"_s, Decimal(10)},
                        {u"price_unit"_s, Decimal(25, 2)},
                        {major >= 19 ? u"product_uom_id"_s : u"product_uom"_s, link(1, u"Units"_s)},
                        {u"display_type"_s, false},
                        {u"date_planned"_s, day},
                        {u"write_date"_s, day}});
    };
    order(70, u"2026-10-01 08:00:00"_s);
    order(71, u"2024-11-22 12:00:00"_s); // a day older than 24 months
}

} // namespace

void fillFakeOdoo(FakeTransport& fake, int major)
{
    fake.versionAnswer =
        OdooValue::dict({{u"server_version"_s, QString::number(major) + u".0"_s},
                         {u"server_version_info"_s, OdooValue::list({major, 0, 0, u"final"_s, 0, u""_s})}});
    addModels(fake, major);
    addSmallTables(fake, major);
    addPartners(fake, major);
    addProducts(fake, major);
    addOrders(fake, major);
    fake.answer(u"purchase.order"_s, u"default_get"_s, OdooValue(OdooStruct{}));
    fake.answer(u"purchase.order.line"_s, u"default_get"_s, OdooValue(OdooStruct{}));
    fake.answer(u"purchase.order"_s, u"load"_s, OdooValue::dict({{u"ids"_s, OdooValue(OdooList{})}}));
    fake.answer(u"account.tax"_s, u"get_metadata"_s, [](const OdooCall& call) -> Result<OdooValue> {
        OdooList rows;
        for (const OdooValue& id : call.args.at(0).toList())
            rows.push_back(OdooValue::dict({{u"id"_s, id}, {u"xmlid"_s, u"account.3_tax_%1"_s.arg(id.toInt())}}));
        return OdooValue(std::move(rows));
    });
}

ServerProfile profileOf(FakeTransport& fake)
{
    Result<ServerProfile> profile = discoverProfile(fake);
    if (!profile)
        qFatal("no profile: %s", qPrintable(profile.error().toLogLine()));
    fake.forgetCalls();
    return std::move(*profile);
}

} // namespace op::test
