// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

/// Plain records of what is synced from Odoo, in the field's own words; one struct per model. A null id is Odoo's
/// False. Field names that differ between server versions are resolved by the server profile before they get here.
namespace op::masterdata {

/// A company-dependent many2one or text per language is kept as a short list: few companies, few languages.
using TextByLanguage =
    QHash<QString, QString>; ///< language code ("nl_NL") -> text; the source text stands under "en_US"

/// res.company with what its own partner says about it.
struct Company
{
    CompanyId id;
    QString name;
    PartnerId partner;
    CurrencyId currency;
    CountryId country;
    QString vat;
    QString registerNumber; ///< company_registry (KvK, HRB, SIREN)
    QString gln;            ///< partner's global_location_number, else barcode
    QString email;
    QString taxRounding; ///< tax_calculation_rounding_method: round_per_line, round_globally; empty: not told
    friend bool operator==(const Company&, const Company&) = default;
};

/// What a partner's properties say inside one company (odoo-rpc.md 4).
struct PartnerProperties
{
    CompanyId company;
    PaymentTermId paymentTerm;
    CurrencyId purchaseCurrency;
    FiscalPositionId fiscalPosition;
    friend bool operator==(const PartnerProperties&, const PartnerProperties&) = default;
};

/// res.partner: companies, persons and child contacts alike; a vendor is no kind of its own (odoo-rpc.md 4).
struct Partner
{
    PartnerId id;
    QString name;
    PartnerId commercial; ///< the top company; itself for a company
    PartnerId parent;
    bool isCompany = false;
    bool active = true;
    CompanyId company; ///< null = shared by all companies
    QString vat;       ///< as stored: with or without prefix, or "/"
    QString ref;
    QString registerNumber; ///< company_registry, l10n_nl_kvk or the configured custom field, whichever the server has
    QString gln;
    QString email; ///< as stored: may hold several addresses and display names
    QString phone;
    QString street;
    QString zip;
    QString city;
    CountryId country;
    CountryStateId state;
    QString language;
    int supplierRank = 0; ///< only ranks, hides nothing
    QList<PartnerProperties> properties;
    QDateTime writeDate;
    friend bool operator==(const Partner&, const Partner&) = default;
};

/// res.partner.bank
struct BankAccount
{
    qint64 id = 0;
    PartnerId partner;
    QString accountNumber; ///< as stored; compare through normalizedIban()
    bool active = true;
    friend bool operator==(const BankAccount&, const BankAccount&) = default;
};

/// product.product: the variant, with the fields of its template.
struct Product
{
    ProductId id;
    TemplateId templateId;
    TextByLanguage names;
    QString defaultCode;
    QString barcode;
    UomId uom;
    UomId purchaseUom;     ///< uom_po_id (12-18); the unit itself where the field is gone
    QList<UomId> packUoms; ///< uom_ids (19): further units this product is bought in
    bool purchaseOk = true;
    bool active = true;
    CompanyId company;
    QList<TaxId> supplierTaxes; ///< of all visible companies: filter by company
    TextByLanguage purchaseDescriptions;
    QString type;        ///< consu, service, product, combo
    QString category;    ///< display name of the category
    QString variantText; ///< "Black, 500 GB": the variant's attribute values, empty for a single variant
    QDateTime writeDate;
    friend bool operator==(const Product&, const Product&) = default;
};

/// product.supplierinfo: a vendor's code, name and price for a template or one variant of it.
struct SupplierInfo
{
    qint64 id = 0;
    PartnerId vendor;
    TemplateId templateId; ///< 14 allows none
    ProductId product;     ///< null = all variants of the template
    QString productCode;
    QString productName;
    UomId uom;
    Decimal minQuantity;
    Decimal price;
    Decimal discountPercent; ///< 17 and later
    CurrencyId currency;
    CompanyId company;
    QDate validFrom;
    QDate validTo; ///< inclusive
    int delayDays = 0;
    int sequence = 0;
    friend bool operator==(const SupplierInfo&, const SupplierInfo&) = default;
};

/// product.packaging (12-18) or product.uom (19): a pack of a product with a barcode of its own.
struct Packaging
{
    qint64 id = 0;
    ProductId product;
    QString name;
    QString barcode;
    Decimal quantity = 1; ///< in the product's own unit; on 19 derived from the unit
    UomId uom;            ///< 19 only
    CompanyId company;
    friend bool operator==(const Packaging&, const Packaging&) = default;
};

/// uom.uom with both dialects brought to one meaning.
struct Uom
{
    UomId id;
    TextByLanguage names;
    qint64 kind = 0;             ///< units of one kind convert: category id (12-18), id of the root unit (19)
    Decimal sizeInReference = 1; ///< how many reference units one of this is: dozen = 12 on every version
    Decimal rounding;
    bool active = true;
    friend bool operator==(const Uom&, const Uom&) = default;
};

/// account.tax
struct Tax
{
    TaxId id;
    QString name;
    QString invoiceLabel;
    QString xmlId; ///< complete external id where the server told it (get_metadata), e.g. "account.4_btw_21_buy"
    CompanyId company;
    QString use;        ///< type_tax_use: purchase, sale, none
    QString amountType; ///< percent, fixed, division, group
    Decimal amount;
    bool priceIncluded = false;
    bool active = true;
    int sequence = 0;
    QString scope;                           ///< service, consu or empty
    QList<FiscalPositionId> fiscalPositions; ///< 19: positions whose destination this is
    QList<TaxId> originalTaxes;              ///< 19: taxes that this one replaces
    bool includesBase = false;               ///< include_base_amount: later taxes are computed on top of it
    bool baseAffected = true;                ///< is_base_affected (15+): earlier such taxes count in its base
    QList<TaxId> children;                   ///< of a group
    bool sharesKnown = false;                ///< sharePercent was read (account.tax.repartition.line, 13+)
    Decimal sharePercent = 100;              ///< sum of the shares of a bill; owed and claimed at once: 0
    friend bool operator==(const Tax&, const Tax&) = default;
};

/// account.fiscal.position with both mapping models (odoo-rpc.md 6.3).
struct FiscalPosition
{
    /// One row of account.fiscal.position.tax (12-18); a null destination drops the tax.
    struct Mapping
    {
        TaxId source;
        TaxId destination;
        friend bool operator==(const Mapping&, const Mapping&) = default;
    };
    FiscalPositionId id;
    QString name;
    CompanyId company;
    bool active = true;
    bool autoApply = false;
    bool vatRequired = false;
    int sequence = 0;
    CountryId country;
    CountryGroupId countryGroup;
    QList<CountryStateId> states;
    QString zipFrom;
    QString zipTo;
    QList<Mapping> mappings;       ///< 12-18
    bool usesTaxLinks = false;     ///< 19: the mapping stands on the taxes
    QList<TaxId> destinationTaxes; ///< 19: tax_ids; empty with usesTaxLinks = the position removes all taxes
    friend bool operator==(const FiscalPosition&, const FiscalPosition&) = default;
};

struct Currency
{
    CurrencyId id;
    QString code; ///< ISO 4217
    QString symbol;
    Decimal rounding;
    bool active = true;
    friend bool operator==(const Currency&, const Currency&) = default;
};

struct Country
{
    CountryId id;
    QString code; ///< ISO 3166 alpha-2
    QString name;
    friend bool operator==(const Country&, const Country&) = default;
};

struct CountryGroup
{
    CountryGroupId id;
    QString name;
    QList<CountryId> countries;
    friend bool operator==(const CountryGroup&, const CountryGroup&) = default;
};

/// stock.picking.type of code "incoming"
struct PickingType
{
    PickingTypeId id;
    QString name;
    CompanyId company;
    QString warehouse;
    bool active = true;
    int sequence = 0;
    friend bool operator==(const PickingType&, const PickingType&) = default;
};

struct PaymentTerm
{
    PaymentTermId id;
    QString name;
    CompanyId company;
    friend bool operator==(const PaymentTerm&, const PaymentTerm&) = default;
};

/// decimal.precision: "Product Price", "Product Unit of Measure" ("Product Unit" on 19), "Discount"
struct DecimalPrecision
{
    qint64 id = 0;
    QString name;
    int digits = 2;
    friend bool operator==(const DecimalPrecision&, const DecimalPrecision&) = default;
};

struct Language
{
    qint64 id = 0;
    QString code; ///< "nl_NL"
    QString name;
    friend bool operator==(const Language&, const Language&) = default;
};

/// A past purchase order of the last 24 months: evidence, and the look-up for orders that are already there.
struct PastOrder
{
    PurchaseOrderId id;
    QString name;
    PartnerId vendor;
    CompanyId company;
    QString partnerRef;
    QString origin;
    QString state;
    QDateTime orderDate;
    CurrencyId currency;
    Decimal amountUntaxed;
    Decimal amountTotal;
    QDateTime writeDate;
    friend bool operator==(const PastOrder&, const PastOrder&) = default;
};

struct PastOrderLine
{
    PurchaseLineId id;
    PurchaseOrderId order;
    ProductId product;
    QString name;
    Decimal quantity;
    UomId uom;
    Decimal priceUnit;
    QDateTime plannedDate;
    friend bool operator==(const PastOrderLine&, const PastOrderLine&) = default;
};

/// Everything synced from one connection, as lists in id order.
struct MasterData
{
    QString serverVersion;
    QDateTime syncedAt; ///< end of the last complete pass
    std::vector<Company> companies;
    std::vector<Partner> partners;
    std::vector<BankAccount> bankAccounts;
    std::vector<Product> products;
    std::vector<SupplierInfo> supplierInfos;
    std::vector<Packaging> packagings;
    std::vector<Uom> uoms;
    std::vector<Tax> taxes;
    std::vector<FiscalPosition> fiscalPositions;
    std::vector<Currency> currencies;
    std::vector<Country> countries;
    std::vector<CountryGroup> countryGroups;
    std::vector<PickingType> pickingTypes;
    std::vector<PaymentTerm> paymentTerms;
    std::vector<DecimalPrecision> decimalPrecisions;
    std::vector<Language> languages;
    std::vector<PastOrder> pastOrders;
    std::vector<PastOrderLine> pastOrderLines;
};

} // namespace op::masterdata
