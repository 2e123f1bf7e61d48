// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/profile/FieldMap.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace op::odoo {

namespace {

struct FieldEntry
{
    Field field;
    QStringView word;
    QStringView model;
    QStringView candidates; ///< separated by blanks, newest first
};

constexpr std::array<FieldEntry, fieldCount> fieldTable{{
    {Field::OrderNote, u"orderNote", u"purchase.order", u"note notes"},
    {Field::OrderClientRef, u"orderClientRef", u"purchase.order", u"client_order_ref"},
    {Field::OrderLocked, u"orderLocked", u"purchase.order", u"locked"},
    {Field::OrderPickingType, u"orderPickingType", u"purchase.order", u"picking_type_id"},
    {Field::OrderIncoterm, u"orderIncoterm", u"purchase.order", u"incoterm_id"},
    {Field::LineTaxes, u"lineTaxes", u"purchase.order.line", u"tax_ids taxes_id"},
    {Field::LineUnit, u"lineUnit", u"purchase.order.line", u"uom_id product_uom_id product_uom"},
    {Field::LineDiscount, u"lineDiscount", u"purchase.order.line", u"discount"},
    {Field::LineTechnicalPrice, u"lineTechnicalPrice", u"purchase.order.line", u"technical_price_unit"},
    {Field::LineDisplayType, u"lineDisplayType", u"purchase.order.line", u"display_type"},
    {Field::SupplierVendor, u"supplierVendor", u"product.supplierinfo", u"partner_id name"},
    {Field::SupplierUnit, u"supplierUnit", u"product.supplierinfo", u"uom_id product_uom_id product_uom"},
    {Field::SupplierDiscount, u"supplierDiscount", u"product.supplierinfo", u"discount"},
    {Field::UomCategory, u"uomCategory", u"uom.uom", u"category_id"},
    {Field::UomRelativeTo, u"uomRelativeTo", u"uom.uom", u"relative_uom_id"},
    {Field::UomFactorInverse, u"uomFactorInverse", u"uom.uom", u"factor_inv"},
    {Field::UomType, u"uomType", u"uom.uom", u"uom_type"},
    {Field::UomRounding, u"uomRounding", u"uom.uom", u"rounding"},
    {Field::ProductPurchaseUnit, u"productPurchaseUnit", u"product.product", u"uom_po_id"},
    {Field::ProductPackUnits, u"productPackUnits", u"product.product", u"uom_ids"},
    {Field::ProductVariantValues, u"productVariantValues", u"product.product",
     u"product_template_variant_value_ids product_template_attribute_value_ids"},
    {Field::ProductType, u"productType", u"product.product", u"detailed_type type"},
    {Field::PartnerGln, u"partnerGln", u"res.partner", u"global_location_number"},
    {Field::PartnerBarcode, u"partnerBarcode", u"res.partner", u"barcode"},
    {Field::PartnerRegister, u"partnerRegister", u"res.partner", u"company_registry"},
    {Field::PartnerKvk, u"partnerKvk", u"res.partner", u"l10n_nl_kvk"},
    {Field::PartnerSupplierRank, u"partnerSupplierRank", u"res.partner", u"supplier_rank"},
    {Field::PartnerSupplierFlag, u"partnerSupplierFlag", u"res.partner", u"supplier"},
    {Field::PartnerPaymentTerm, u"partnerPaymentTerm", u"res.partner", u"property_supplier_payment_term_id"},
    {Field::PartnerCurrency, u"partnerCurrency", u"res.partner", u"property_purchase_currency_id"},
    {Field::PartnerPosition, u"partnerPosition", u"res.partner", u"property_account_position_id"},
    {Field::BankAccountNumber, u"bankAccountNumber", u"res.partner.bank", u"account_number acc_number"},
    {Field::CompanyRegister, u"companyRegister", u"res.company", u"company_registry"},
    {Field::TaxInvoiceLabel, u"taxInvoiceLabel", u"account.tax", u"invoice_label description"},
    {Field::TaxScope, u"taxScope", u"account.tax", u"tax_scope"},
    {Field::TaxPositions, u"taxPositions", u"account.tax", u"fiscal_position_ids"},
    {Field::TaxOriginals, u"taxOriginals", u"account.tax", u"original_tax_ids"},
    {Field::PickingCompany, u"pickingCompany", u"stock.picking.type", u"company_id"},
    {Field::AttachmentRaw, u"attachmentRaw", u"ir.attachment", u"raw"},
    {Field::AttachmentFileName, u"attachmentFileName", u"ir.attachment", u"datas_fname"},
}};

constexpr bool tableFollowsTheEnumeration()
{
    for (int i = 0; i < fieldCount; ++i) {
        if (static_cast<int>(fieldTable[static_cast<size_t>(i)].field) != i)
            return false;
    }
    return true;
}
static_assert(tableFollowsTheEnumeration());

const FieldEntry& entryOf(Field field)
{
    return fieldTable[static_cast<size_t>(field)];
}

} // namespace

QString fieldModel(Field field)
{
    return entryOf(field).model.toString();
}

QString fieldWord(Field field)
{
    return entryOf(field).word.toString();
}

QStringList fieldCandidates(Field field)
{
    return entryOf(field).candidates.toString().split(u' ');
}

void FieldMap::setModel(const QString& model, const QStringList& fields)
{
    if (fields.isEmpty())
        m_fields.remove(model);
    else
        m_fields.insert(model, QSet<QString>(fields.cbegin(), fields.cend()));
    for (const FieldEntry& entry : fieldTable) {
        if (model != entry.model)
            continue;
        const QStringList candidates = fieldCandidates(entry.field);
        const auto found =
            std::find_if(candidates.cbegin(), candidates.cend(), [&](const QString& name) { return has(model, name); });
        m_names[static_cast<size_t>(entry.field)] = found == candidates.cend() ? QString() : *found;
    }
}

bool FieldMap::has(const QString& model, const QString& field) const
{
    const auto fields = m_fields.constFind(model);
    return fields != m_fields.cend() && fields->contains(field);
}

QJsonObject FieldMap::toJson() const
{
    QJsonObject json;
    for (auto model = m_fields.cbegin(); model != m_fields.cend(); ++model) {
        QStringList names(model->cbegin(), model->cend());
        names.sort();
        json.insert(model.key(), names.join(u' '));
    }
    return json;
}

FieldMap FieldMap::fromJson(const QJsonObject& json)
{
    FieldMap map;
    for (auto model = json.constBegin(); model != json.constEnd(); ++model)
        map.setModel(model.key(), model.value().toString().split(u' ', Qt::SkipEmptyParts));
    return map;
}

} // namespace op::odoo
