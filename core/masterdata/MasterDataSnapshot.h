// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Identifiers.h"
#include "core/masterdata/Records.h"

#include <memory>

namespace op::masterdata {

class TextIndex;

/// The MasterDataSnapshot class is an immutable view of one connection's master data with its indexes.
///
/// Built once from MasterData (any thread), then shared as `std::shared_ptr<const MasterDataSnapshot>` between threads
/// without locks. Look-ups by key return all holders, in id order: twins are shown, never resolved by order of rows.
class MasterDataSnapshot
{
public:
    explicit MasterDataSnapshot(MasterData data);
    MasterDataSnapshot(const MasterDataSnapshot&) = delete;
    MasterDataSnapshot& operator=(const MasterDataSnapshot&) = delete;

    [[nodiscard]] const MasterData& data() const { return m_data; }
    /// Returns a short digest of the data's versions: same fingerprint, same proposals.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }

    // by id; nullptr when unknown
    [[nodiscard]] const Company* company(CompanyId id) const;
    [[nodiscard]] const Partner* partner(PartnerId id) const;
    [[nodiscard]] const Product* product(ProductId id) const;
    [[nodiscard]] const Uom* uom(UomId id) const;
    [[nodiscard]] const Tax* tax(TaxId id) const;
    [[nodiscard]] const FiscalPosition* fiscalPosition(FiscalPositionId id) const;
    [[nodiscard]] const Currency* currency(CurrencyId id) const;
    [[nodiscard]] const Country* country(CountryId id) const;
    [[nodiscard]] const CountryGroup* countryGroup(CountryGroupId id) const;
    [[nodiscard]] const PickingType* pickingType(PickingTypeId id) const;
    [[nodiscard]] const PaymentTerm* paymentTerm(PaymentTermId id) const;
    [[nodiscard]] const PastOrder* pastOrder(PurchaseOrderId id) const;

    /// Returns the top-level company of \a id, or \a id itself when it has none.
    [[nodiscard]] PartnerId commercialPartner(PartnerId id) const;
    /// Returns the properties that \a partner's commercial partner has inside \a company (all null when none are set).
    [[nodiscard]] PartnerProperties propertiesOf(PartnerId partner, CompanyId company) const;

    // exact keys, all normalised as core/base/Identifiers.h says; partners come as commercial partners without repeats
    /// Returns the holders of \a vat; \a country (ISO code) helps where the paper's number has no prefix.
    [[nodiscard]] std::vector<PartnerId> partnersByVat(const QString& vat, const QString& country = {}) const;
    [[nodiscard]] std::vector<PartnerId> partnersByRegisterNumber(const QString& number) const;
    [[nodiscard]] std::vector<PartnerId> partnersByGln(const QString& gln) const;
    [[nodiscard]] std::vector<PartnerId> partnersByIban(const QString& iban) const;
    [[nodiscard]] std::vector<PartnerId> partnersByEmail(const QString& address) const;
    [[nodiscard]] std::vector<PartnerId> partnersByEmailDomain(
        const QString& domain) const; ///< public mail hosts never count
    [[nodiscard]] std::vector<ProductId> productsByCode(const QString& code) const;
    [[nodiscard]] std::vector<ProductId> productsByBarcode(const QString& barcode) const;
    [[nodiscard]] std::vector<const Packaging*> packagingsByBarcode(const QString& barcode) const;
    [[nodiscard]] std::vector<const Packaging*> packagingsOf(ProductId id) const;
    [[nodiscard]] std::vector<ProductId> variantsOf(TemplateId id) const;

    /// Returns the price rows of \a vendor's commercial partner (rows on its contacts too), in Odoo's own order:
    /// sequence, min_qty desc, price.
    [[nodiscard]] std::vector<const SupplierInfo*> supplierInfosOf(PartnerId vendor) const;
    /// Returns the rows of all vendors for \a product: its own and those of its template, in the same order.
    [[nodiscard]] std::vector<const SupplierInfo*> supplierInfosFor(ProductId product) const;
    /// Returns the rows of all vendors that carry \a productCode, compared by normalizedItemCode().
    [[nodiscard]] std::vector<const SupplierInfo*> supplierInfosByCode(const QString& productCode) const;
    /// Returns the past lines of \a product, newest order first.
    [[nodiscard]] std::vector<const PastOrderLine*> pastLinesOf(ProductId product) const;
    [[nodiscard]] std::vector<const PastOrder*> pastOrdersOf(
        PartnerId vendor) const; ///< by commercial partner, newest first

    [[nodiscard]] const Currency* currencyByCode(const QString& isoCode) const;
    [[nodiscard]] const Country* countryByCode(const QString& isoCode) const;
    /// Returns the fraction digits that the server keeps; \a fallback where it keeps all (keptDigits()).
    [[nodiscard]] int digits(const QString& precisionName, int fallback) const;
    /// Returns the fraction digits to which the server rounds what it stores; std::nullopt = it keeps what it is given,
    /// or has no such field.
    [[nodiscard]] std::optional<int> keptDigits(const QString& precisionName) const;

    /// Returns all partners that could be a vendor: rank > 0, in supplierinfo, on a purchase order, or a company;
    /// active or not.
    [[nodiscard]] const std::vector<PartnerId>& possibleVendors() const { return m_possibleVendors; }

    /// Returns the VAT number of \a partner; a number stored without its prefix takes the partner's country.
    [[nodiscard]] VatNumber vatOf(const Partner& partner) const;

private:
    struct Indexes;
    void indexPartners(Indexes& indexes);
    void indexProducts(Indexes& indexes);
    void indexEvidence(Indexes& indexes);
    template <class Matches>
    [[nodiscard]] std::vector<PartnerId> partnersWith(const TextIndex& index, const QString& key,
                                                      Matches&& matches) const;

    MasterData m_data;
    QString m_fingerprint;
    std::vector<PartnerId> m_possibleVendors;
    std::shared_ptr<const Indexes> m_indexes;
};

using SnapshotPtr = std::shared_ptr<const MasterDataSnapshot>;

} // namespace op::masterdata
