// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>

namespace op::odoo {

/// Our words for fields whose name, or very existence, differs between servers (odoo-rpc.md 3, odoo-versions.md 3 to
/// 7). Which server name each one stands for is decided once per connection by the presence of the field, never by a
/// version number.
enum class Field {
    // purchase.order
    OrderNote,        ///< note (19), notes (12-18)
    OrderClientRef,   ///< client_order_ref, of third-party modules
    OrderLocked,      ///< locked (19); before that the state `done` says it
    OrderPickingType, ///< picking_type_id; absent without the stock application
    OrderIncoterm,    ///< incoterm_id
    // purchase.order.line
    LineTaxes,          ///< tax_ids (19), taxes_id (12-18)
    LineUnit,           ///< uom_id (20), product_uom_id (19), product_uom (12-18)
    LineDiscount,       ///< discount (17+)
    LineTechnicalPrice, ///< technical_price_unit (19): has to differ from the price, or it is recomputed
                        ///< (odoo-rpc.md 6.2)
    LineDisplayType,    ///< display_type (13+): sections and notes
    // product.supplierinfo
    SupplierVendor,   ///< partner_id (16+), name (12-15)
    SupplierUnit,     ///< uom_id (20), product_uom_id (19), product_uom (12-18)
    SupplierDiscount, ///< discount (17+)
    // uom.uom
    UomCategory,      ///< category_id (12-18)
    UomRelativeTo,    ///< relative_uom_id (19)
    UomFactorInverse, ///< factor_inv (12-18)
    UomType,          ///< uom_type (12-18)
    UomRounding,      ///< rounding; gone in 20
    // product.product
    ProductPurchaseUnit,  ///< uom_po_id (12-18)
    ProductPackUnits,     ///< uom_ids (19)
    ProductVariantValues, ///< product_template_variant_value_ids, product_template_attribute_value_ids (up to 14)
    ProductType,          ///< detailed_type (15-17), type
    // res.partner
    PartnerGln,          ///< global_location_number
    PartnerBarcode,      ///< barcode: company-dependent, holds the GLN where no better field exists
    PartnerRegister,     ///< company_registry (16-19)
    PartnerKvk,          ///< l10n_nl_kvk (15, 16)
    PartnerSupplierRank, ///< supplier_rank (13+)
    PartnerSupplierFlag, ///< supplier (12)
    PartnerPaymentTerm,  ///< property_supplier_payment_term_id
    PartnerCurrency,     ///< property_purchase_currency_id
    PartnerPosition,     ///< property_account_position_id
    // res.partner.bank
    BankAccountNumber, ///< account_number (20), acc_number
    // res.company
    CompanyRegister, ///< company_registry
    // account.tax
    TaxInvoiceLabel, ///< invoice_label (17+), description (12-16)
    TaxScope,        ///< tax_scope (14+)
    TaxPositions,    ///< fiscal_position_ids (19)
    TaxOriginals,    ///< original_tax_ids (19)
    // stock.picking.type
    PickingCompany, ///< company_id (13+); 12 knows it by the warehouse
    // ir.attachment
    AttachmentRaw,      ///< raw: takes base64 from 20 on only, see ServerProfile::attachmentsTakeRaw
    AttachmentFileName, ///< datas_fname (12)
};
inline constexpr int fieldCount = static_cast<int>(Field::AttachmentFileName) + 1;

/// Returns the model to which \a field belongs.
[[nodiscard]] QString fieldModel(Field field);
/// Returns the stable word for \a field in JSON and logs, for instance "lineTaxes".
[[nodiscard]] QString fieldWord(Field field);
/// Returns the names under which servers know \a field, newest first.
[[nodiscard]] QStringList fieldCandidates(Field field);

/// The FieldMap class says which fields one server has and how it calls ours. A value; made by discoverProfile().
class FieldMap
{
public:
    /// Tells the map what `fields_get` answered for \a model; an empty set = the server has no such model.
    void setModel(const QString& model, const QStringList& fields);

    /// Returns the server's name of \a field; empty when it has none.
    [[nodiscard]] QString name(Field field) const { return m_names[static_cast<size_t>(field)]; }
    [[nodiscard]] bool has(Field field) const { return !name(field).isEmpty(); }
    /// Returns whether \a model exists on the server (among the models that were asked for).
    [[nodiscard]] bool hasModel(const QString& model) const { return m_fields.contains(model); }
    /// Returns whether \a model has the field called \a field on the server.
    [[nodiscard]] bool has(const QString& model, const QString& field) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static FieldMap fromJson(const QJsonObject& json);
    friend bool operator==(const FieldMap&, const FieldMap&) = default;

private:
    QHash<QString, QSet<QString>> m_fields;
    std::array<QString, fieldCount> m_names;
};

} // namespace op::odoo
