// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Records.h"
#include "core/masterdata/SyncSink.h"

#include <type_traits>

/// The one list of columns of each synced record: writing, reading and the statements all walk it. \a Row is the record
/// or a const one; \a visit takes (const char* column, field). The column `key`, pass * 2^32 + id, stands before them
/// in every table.
namespace op::storage::records {

using namespace op::masterdata;

template <class Row, class Record>
concept IsRow = std::is_same_v<std::remove_const_t<Row>, Record>;

/// SQL name of a record's table; frozen with the schema.
template <class Record>
inline constexpr const char* sqlTable = nullptr;

template <>
inline constexpr const char* sqlTable<Company> = "md_companies";
template <>
inline constexpr const char* sqlTable<Currency> = "md_currencies";
template <>
inline constexpr const char* sqlTable<Country> = "md_countries";
template <>
inline constexpr const char* sqlTable<CountryGroup> = "md_country_groups";
template <>
inline constexpr const char* sqlTable<Language> = "md_languages";
template <>
inline constexpr const char* sqlTable<DecimalPrecision> = "md_decimal_precisions";
template <>
inline constexpr const char* sqlTable<Uom> = "md_uoms";
template <>
inline constexpr const char* sqlTable<Tax> = "md_taxes";
template <>
inline constexpr const char* sqlTable<FiscalPosition> = "md_fiscal_positions";
template <>
inline constexpr const char* sqlTable<PickingType> = "md_picking_types";
template <>
inline constexpr const char* sqlTable<PaymentTerm> = "md_payment_terms";
template <>
inline constexpr const char* sqlTable<Partner> = "md_partners";
template <>
inline constexpr const char* sqlTable<BankAccount> = "md_bank_accounts";
template <>
inline constexpr const char* sqlTable<Product> = "md_products";
template <>
inline constexpr const char* sqlTable<SupplierInfo> = "md_supplier_infos";
template <>
inline constexpr const char* sqlTable<Packaging> = "md_packagings";
template <>
inline constexpr const char* sqlTable<PastOrder> = "md_past_orders";
template <>
inline constexpr const char* sqlTable<PastOrderLine> = "md_past_order_lines";

/// Returns the id of \a row as a number.
template <class Record>
[[nodiscard]] qint64 idOf(const Record& row)
{
    if constexpr (std::is_integral_v<decltype(row.id)>)
        return row.id;
    else
        return row.id.value;
}

template <class Record>
void setId(Record& row, qint64 id)
{
    row.id = decltype(row.id)(id);
}

template <class Row, class Visitor>
requires IsRow<Row, Company>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("partner", row.partner);
    visit("currency", row.currency);
    visit("country", row.country);
    visit("vat", row.vat);
    visit("register_number", row.registerNumber);
    visit("gln", row.gln);
    visit("email", row.email);
    visit("tax_rounding", row.taxRounding);
}

template <class Row, class Visitor>
requires IsRow<Row, Currency>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("code", row.code);
    visit("symbol", row.symbol);
    visit("rounding", row.rounding);
    visit("active", row.active);
}

template <class Row, class Visitor>
requires IsRow<Row, Country>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("code", row.code);
    visit("name", row.name);
}

template <class Row, class Visitor>
requires IsRow<Row, CountryGroup>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("countries", row.countries);
}

template <class Row, class Visitor>
requires IsRow<Row, Language>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("code", row.code);
    visit("name", row.name);
}

template <class Row, class Visitor>
requires IsRow<Row, DecimalPrecision>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("digits", row.digits);
}

template <class Row, class Visitor>
requires IsRow<Row, Uom>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("names", row.names);
    visit("kind", row.kind);
    visit("size_in_reference", row.sizeInReference);
    visit("rounding", row.rounding);
    visit("active", row.active);
}

template <class Row, class Visitor>
requires IsRow<Row, Tax>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("invoice_label", row.invoiceLabel);
    visit("xml_id", row.xmlId);
    visit("company", row.company);
    visit("use", row.use);
    visit("amount_type", row.amountType);
    visit("amount", row.amount);
    visit("price_included", row.priceIncluded);
    visit("active", row.active);
    visit("sequence", row.sequence);
    visit("scope", row.scope);
    visit("fiscal_positions", row.fiscalPositions);
    visit("original_taxes", row.originalTaxes);
    visit("includes_base", row.includesBase);
    visit("base_affected", row.baseAffected);
    visit("children", row.children);
    visit("shares_known", row.sharesKnown);
    visit("share_percent", row.sharePercent);
}

template <class Row, class Visitor>
requires IsRow<Row, FiscalPosition>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("company", row.company);
    visit("active", row.active);
    visit("auto_apply", row.autoApply);
    visit("vat_required", row.vatRequired);
    visit("sequence", row.sequence);
    visit("country", row.country);
    visit("country_group", row.countryGroup);
    visit("states", row.states);
    visit("zip_from", row.zipFrom);
    visit("zip_to", row.zipTo);
    visit("mappings", row.mappings);
    visit("uses_tax_links", row.usesTaxLinks);
    visit("destination_taxes", row.destinationTaxes);
}

template <class Row, class Visitor>
requires IsRow<Row, PickingType>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("company", row.company);
    visit("warehouse", row.warehouse);
    visit("active", row.active);
    visit("sequence", row.sequence);
}

template <class Row, class Visitor>
requires IsRow<Row, PaymentTerm>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("company", row.company);
}

template <class Row, class Visitor>
requires IsRow<Row, Partner>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("commercial", row.commercial);
    visit("parent", row.parent);
    visit("is_company", row.isCompany);
    visit("active", row.active);
    visit("company", row.company);
    visit("vat", row.vat);
    visit("ref", row.ref);
    visit("register_number", row.registerNumber);
    visit("gln", row.gln);
    visit("email", row.email);
    visit("phone", row.phone);
    visit("street", row.street);
    visit("zip", row.zip);
    visit("city", row.city);
    visit("country", row.country);
    visit("state", row.state);
    visit("language", row.language);
    visit("supplier_rank", row.supplierRank);
    visit("properties", row.properties);
    visit("write_date", row.writeDate);
}

template <class Row, class Visitor>
requires IsRow<Row, BankAccount>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("partner", row.partner);
    visit("account_number", row.accountNumber);
    visit("active", row.active);
}

template <class Row, class Visitor>
requires IsRow<Row, Product>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("template", row.templateId);
    visit("names", row.names);
    visit("default_code", row.defaultCode);
    visit("barcode", row.barcode);
    visit("uom", row.uom);
    visit("purchase_uom", row.purchaseUom);
    visit("pack_uoms", row.packUoms);
    visit("purchase_ok", row.purchaseOk);
    visit("active", row.active);
    visit("company", row.company);
    visit("supplier_taxes", row.supplierTaxes);
    visit("purchase_descriptions", row.purchaseDescriptions);
    visit("type", row.type);
    visit("category", row.category);
    visit("variant_text", row.variantText);
    visit("write_date", row.writeDate);
}

template <class Row, class Visitor>
requires IsRow<Row, SupplierInfo>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("vendor", row.vendor);
    visit("template", row.templateId);
    visit("product", row.product);
    visit("product_code", row.productCode);
    visit("product_name", row.productName);
    visit("uom", row.uom);
    visit("min_quantity", row.minQuantity);
    visit("price", row.price);
    visit("discount_percent", row.discountPercent);
    visit("currency", row.currency);
    visit("company", row.company);
    visit("valid_from", row.validFrom);
    visit("valid_to", row.validTo);
    visit("delay_days", row.delayDays);
    visit("sequence", row.sequence);
}

template <class Row, class Visitor>
requires IsRow<Row, Packaging>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("product", row.product);
    visit("name", row.name);
    visit("barcode", row.barcode);
    visit("quantity", row.quantity);
    visit("uom", row.uom);
    visit("company", row.company);
}

template <class Row, class Visitor>
requires IsRow<Row, PastOrder>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("name", row.name);
    visit("vendor", row.vendor);
    visit("company", row.company);
    visit("partner_ref", row.partnerRef);
    visit("origin", row.origin);
    visit("state", row.state);
    visit("order_date", row.orderDate);
    visit("currency", row.currency);
    visit("amount_untaxed", row.amountUntaxed);
    visit("amount_total", row.amountTotal);
    visit("write_date", row.writeDate);
}

template <class Row, class Visitor>
requires IsRow<Row, PastOrderLine>
void visitColumns(Row& row, Visitor&& visit)
{
    visit("order_id", row.order);
    visit("product", row.product);
    visit("name", row.name);
    visit("quantity", row.quantity);
    visit("uom", row.uom);
    visit("price_unit", row.priceUnit);
    visit("planned_date", row.plannedDate);
}

/// Calls \a function with std::type_identity of the record that \a table holds.
template <class Function>
decltype(auto) withRecordOf(Table table, Function&& function)
{
    switch (table) {
    case Table::Companies:
        return function(std::type_identity<Company>{});
    case Table::Currencies:
        return function(std::type_identity<Currency>{});
    case Table::Countries:
        return function(std::type_identity<Country>{});
    case Table::CountryGroups:
        return function(std::type_identity<CountryGroup>{});
    case Table::Languages:
        return function(std::type_identity<Language>{});
    case Table::DecimalPrecisions:
        return function(std::type_identity<DecimalPrecision>{});
    case Table::Uoms:
        return function(std::type_identity<Uom>{});
    case Table::Taxes:
        return function(std::type_identity<Tax>{});
    case Table::FiscalPositions:
        return function(std::type_identity<FiscalPosition>{});
    case Table::PickingTypes:
        return function(std::type_identity<PickingType>{});
    case Table::PaymentTerms:
        return function(std::type_identity<PaymentTerm>{});
    case Table::Partners:
        return function(std::type_identity<Partner>{});
    case Table::BankAccounts:
        return function(std::type_identity<BankAccount>{});
    case Table::Products:
        return function(std::type_identity<Product>{});
    case Table::SupplierInfos:
        return function(std::type_identity<SupplierInfo>{});
    case Table::Packagings:
        return function(std::type_identity<Packaging>{});
    case Table::PastOrders:
        return function(std::type_identity<PastOrder>{});
    case Table::PastOrderLines:
        return function(std::type_identity<PastOrderLine>{});
    }
    Q_UNREACHABLE();
}

} // namespace op::storage::records
