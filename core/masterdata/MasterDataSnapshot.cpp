// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/MasterDataSnapshot.h"

#include "core/base/Identifiers.h"
#include "core/masterdata/Fingerprint.h"
#include "core/masterdata/RowIndex.h"

#include <algorithm>

namespace op::masterdata {
namespace {

constexpr int maxParents = 20; // a partner tree is never that deep; a cycle would be endless

qint64 number(qint64 id)
{
    return id;
}

template <class Tag>
qint64 number(Id<Tag> id)
{
    return id.value;
}

template <class Record>
void sortById(std::vector<Record>& records)
{
    const auto less = [](const Record& a, const Record& b) { return number(a.id) < number(b.id); };
    if (!std::is_sorted(records.begin(), records.end(), less))
        std::stable_sort(records.begin(), records.end(), less);
}

template <class Record, class IdType>
const Record* findById(const std::vector<Record>& records, IdType id)
{
    const auto it = std::lower_bound(records.begin(), records.end(), number(id),
                                     [](const Record& record, qint64 value) { return number(record.id) < value; });
    return it != records.end() && number(it->id) == number(id) ? &*it : nullptr;
}

template <class Record>
quint32 rowOf(const std::vector<Record>& records, const Record* record)
{
    return static_cast<quint32>(record - records.data());
}

template <class T>
void sortUnique(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

// The order in which Odoo itself prefers price rows: `sequence, min_qty desc, price` (odoo-rpc.md 5).
bool isPreferred(const SupplierInfo* a, const SupplierInfo* b)
{
    if (a->sequence != b->sequence)
        return a->sequence < b->sequence;
    if (a->minQuantity != b->minQuantity)
        return a->minQuantity > b->minQuantity;
    if (a->price != b->price)
        return a->price < b->price;
    return a->id < b->id;
}

} // namespace

struct MasterDataSnapshot::Indexes
{
    TextIndex vat; // by body: prefixes are compared afterwards
    TextIndex registerNumber;
    TextIndex gln;
    TextIndex iban;
    TextIndex email;
    TextIndex emailDomain;
    TextIndex productCode;
    TextIndex productBarcode;
    TextIndex packagingBarcode;
    TextIndex vendorCode;
    RowIndex packagingsOfProduct;
    RowIndex variants;
    RowIndex supplierInfosOfVendor;
    RowIndex supplierInfosOfProduct;
    RowIndex supplierInfosOfTemplate;
    RowIndex pastLinesOfProduct;
    RowIndex pastOrdersOfVendor;
};

MasterDataSnapshot::MasterDataSnapshot(MasterData data) : m_data(std::move(data))
{
    sortById(m_data.companies);
    sortById(m_data.partners);
    sortById(m_data.bankAccounts);
    sortById(m_data.products);
    sortById(m_data.supplierInfos);
    sortById(m_data.packagings);
    sortById(m_data.uoms);
    sortById(m_data.taxes);
    sortById(m_data.fiscalPositions);
    sortById(m_data.currencies);
    sortById(m_data.countries);
    sortById(m_data.countryGroups);
    sortById(m_data.pickingTypes);
    sortById(m_data.paymentTerms);
    sortById(m_data.decimalPrecisions);
    sortById(m_data.languages);
    sortById(m_data.pastOrders);
    sortById(m_data.pastOrderLines);
    m_fingerprint = fingerprintOf(m_data);

    const auto indexes = std::make_shared<Indexes>();
    indexPartners(*indexes);
    indexProducts(*indexes);
    indexEvidence(*indexes);
    m_indexes = indexes;
}

void MasterDataSnapshot::indexPartners(Indexes& indexes)
{
    for (const Partner& partner : m_data.partners) {
        const quint32 row = rowOf(m_data.partners, &partner);
        indexes.vat.add(vatOf(partner).body, row);
        indexes.registerNumber.add(normalizedRegisterNumber(partner.registerNumber), row);
        indexes.registerNumber.add(normalizedRegisterNumber(partner.ref), row);
        indexes.gln.add(normalizedGln(partner.gln), row);
        for (const QString& address : emailAddresses(partner.email)) {
            indexes.email.add(address, row);
            const QString domain = address.section(u'@', -1);
            if (!isPublicMailHost(domain))
                indexes.emailDomain.add(domain, row);
        }
        if (partner.supplierRank > 0 || partner.isCompany)
            m_possibleVendors.push_back(commercialPartner(partner.id));
    }
    for (const BankAccount& account : m_data.bankAccounts)
        if (account.active)
            indexes.iban.add(normalizedIban(account.accountNumber), rowOf(m_data.bankAccounts, &account));
    for (TextIndex* index :
         {&indexes.vat, &indexes.registerNumber, &indexes.gln, &indexes.iban, &indexes.email, &indexes.emailDomain})
        index->finish();
}

void MasterDataSnapshot::indexProducts(Indexes& indexes)
{
    for (const Product& product : m_data.products) {
        const quint32 row = rowOf(m_data.products, &product);
        indexes.productCode.add(normalizedItemCode(product.defaultCode), row);
        indexes.productBarcode.add(normalizedBarcode(product.barcode), row);
        indexes.variants.add(static_cast<quint64>(product.templateId.value), row);
    }
    for (const Packaging& packaging : m_data.packagings) {
        const quint32 row = rowOf(m_data.packagings, &packaging);
        indexes.packagingBarcode.add(normalizedBarcode(packaging.barcode), row);
        indexes.packagingsOfProduct.add(static_cast<quint64>(packaging.product.value), row);
    }
    for (TextIndex* index : {&indexes.productCode, &indexes.productBarcode, &indexes.packagingBarcode})
        index->finish();
    for (RowIndex* index : {&indexes.variants, &indexes.packagingsOfProduct})
        index->finish();
}

void MasterDataSnapshot::indexEvidence(Indexes& indexes)
{
    for (const SupplierInfo& info : m_data.supplierInfos) {
        const quint32 row = rowOf(m_data.supplierInfos, &info);
        const PartnerId vendor = commercialPartner(info.vendor);
        m_possibleVendors.push_back(vendor);
        indexes.supplierInfosOfVendor.add(static_cast<quint64>(vendor.value), row);
        indexes.vendorCode.add(normalizedItemCode(info.productCode), row);
        if (!info.product.isNull())
            indexes.supplierInfosOfProduct.add(static_cast<quint64>(info.product.value), row);
        else if (!info.templateId.isNull())
            indexes.supplierInfosOfTemplate.add(static_cast<quint64>(info.templateId.value), row);
    }
    for (const PastOrder& order : m_data.pastOrders) {
        const PartnerId vendor = commercialPartner(order.vendor);
        m_possibleVendors.push_back(vendor);
        indexes.pastOrdersOfVendor.add(static_cast<quint64>(vendor.value), rowOf(m_data.pastOrders, &order));
    }
    for (const PastOrderLine& line : m_data.pastOrderLines)
        indexes.pastLinesOfProduct.add(static_cast<quint64>(line.product.value), rowOf(m_data.pastOrderLines, &line));
    indexes.vendorCode.finish();
    for (RowIndex* index : {&indexes.supplierInfosOfVendor, &indexes.supplierInfosOfProduct,
                            &indexes.supplierInfosOfTemplate, &indexes.pastOrdersOfVendor, &indexes.pastLinesOfProduct})
        index->finish();

    sortUnique(m_possibleVendors);
    // a price row may name a partner that is not visible to the technical user
    std::erase_if(m_possibleVendors, [this](PartnerId id) { return partner(id) == nullptr; });
}

VatNumber MasterDataSnapshot::vatOf(const Partner& partner) const
{
    const Country* home = country(partner.country);
    return parseVat(partner.vat, home ? QStringView(home->code) : QStringView());
}

const Company* MasterDataSnapshot::company(CompanyId id) const
{
    return findById(m_data.companies, id);
}

const Partner* MasterDataSnapshot::partner(PartnerId id) const
{
    return findById(m_data.partners, id);
}

const Product* MasterDataSnapshot::product(ProductId id) const
{
    return findById(m_data.products, id);
}

const Uom* MasterDataSnapshot::uom(UomId id) const
{
    return findById(m_data.uoms, id);
}

const Tax* MasterDataSnapshot::tax(TaxId id) const
{
    return findById(m_data.taxes, id);
}

const FiscalPosition* MasterDataSnapshot::fiscalPosition(FiscalPositionId id) const
{
    return findById(m_data.fiscalPositions, id);
}

const Currency* MasterDataSnapshot::currency(CurrencyId id) const
{
    return findById(m_data.currencies, id);
}

const Country* MasterDataSnapshot::country(CountryId id) const
{
    return findById(m_data.countries, id);
}

const CountryGroup* MasterDataSnapshot::countryGroup(CountryGroupId id) const
{
    return findById(m_data.countryGroups, id);
}

const PickingType* MasterDataSnapshot::pickingType(PickingTypeId id) const
{
    return findById(m_data.pickingTypes, id);
}

const PaymentTerm* MasterDataSnapshot::paymentTerm(PaymentTermId id) const
{
    return findById(m_data.paymentTerms, id);
}

const PastOrder* MasterDataSnapshot::pastOrder(PurchaseOrderId id) const
{
    return findById(m_data.pastOrders, id);
}

PartnerId MasterDataSnapshot::commercialPartner(PartnerId id) const
{
    for (int step = 0; step < maxParents; ++step) {
        const Partner* record = partner(id);
        if (!record)
            return id;
        if (!record->commercial.isNull() && partner(record->commercial))
            return record->commercial;
        if (record->isCompany || record->parent.isNull() || !partner(record->parent))
            return id;
        id = record->parent;
    }
    return id;
}

PartnerProperties MasterDataSnapshot::propertiesOf(PartnerId partnerId, CompanyId companyId) const
{
    PartnerProperties none;
    none.company = companyId;
    const Partner* record = partner(commercialPartner(partnerId));
    if (!record)
        return none;
    const auto it = std::find_if(record->properties.begin(), record->properties.end(),
                                 [companyId](const PartnerProperties& p) { return p.company == companyId; });
    return it == record->properties.end() ? none : *it;
}

template <class Matches>
std::vector<PartnerId> MasterDataSnapshot::partnersWith(const TextIndex& index, const QString& key,
                                                        Matches&& matches) const
{
    std::vector<PartnerId> found;
    index.find(key, [&](quint32 row) {
        const Partner& record = m_data.partners[row];
        if (matches(record))
            found.push_back(commercialPartner(record.id));
    });
    sortUnique(found);
    return found;
}

std::vector<PartnerId> MasterDataSnapshot::partnersByVat(const QString& vat, const QString& country) const
{
    const VatNumber wanted = parseVat(vat, country);
    return partnersWith(m_indexes->vat, wanted.body,
                        [&](const Partner& record) { return isSameVat(wanted, vatOf(record)); });
}

std::vector<PartnerId> MasterDataSnapshot::partnersByRegisterNumber(const QString& number) const
{
    const QString key = normalizedRegisterNumber(number);
    return partnersWith(m_indexes->registerNumber, key, [&](const Partner& record) {
        return normalizedRegisterNumber(record.registerNumber) == key || normalizedRegisterNumber(record.ref) == key;
    });
}

std::vector<PartnerId> MasterDataSnapshot::partnersByGln(const QString& gln) const
{
    const QString key = normalizedGln(gln);
    return partnersWith(m_indexes->gln, key, [&](const Partner& record) { return normalizedGln(record.gln) == key; });
}

std::vector<PartnerId> MasterDataSnapshot::partnersByIban(const QString& iban) const
{
    std::vector<PartnerId> found;
    const QString key = normalizedIban(iban);
    m_indexes->iban.find(key, [&](quint32 row) {
        const BankAccount& account = m_data.bankAccounts[row];
        if (normalizedIban(account.accountNumber) == key && partner(account.partner))
            found.push_back(commercialPartner(account.partner));
    });
    sortUnique(found);
    return found;
}

std::vector<PartnerId> MasterDataSnapshot::partnersByEmail(const QString& address) const
{
    const QString key = emailAddresses(address).value(0);
    return partnersWith(m_indexes->email, key,
                        [&](const Partner& record) { return emailAddresses(record.email).contains(key); });
}

std::vector<PartnerId> MasterDataSnapshot::partnersByEmailDomain(const QString& domain) const
{
    const QString key = domain.trimmed().toLower();
    if (isPublicMailHost(key))
        return {};
    const QString ending = u'@' + key;
    return partnersWith(m_indexes->emailDomain, key, [&](const Partner& record) {
        const QStringList addresses = emailAddresses(record.email);
        return std::any_of(addresses.begin(), addresses.end(),
                           [&](const QString& address) { return address.endsWith(ending); });
    });
}

std::vector<ProductId> MasterDataSnapshot::productsByCode(const QString& code) const
{
    std::vector<ProductId> found;
    const QString key = normalizedItemCode(code);
    m_indexes->productCode.find(key, [&](quint32 row) {
        if (normalizedItemCode(m_data.products[row].defaultCode) == key)
            found.push_back(m_data.products[row].id);
    });
    return found;
}

std::vector<ProductId> MasterDataSnapshot::productsByBarcode(const QString& barcode) const
{
    std::vector<ProductId> found;
    const QString key = normalizedBarcode(barcode);
    m_indexes->productBarcode.find(key, [&](quint32 row) {
        if (normalizedBarcode(m_data.products[row].barcode) == key)
            found.push_back(m_data.products[row].id);
    });
    return found;
}

std::vector<const Packaging*> MasterDataSnapshot::packagingsByBarcode(const QString& barcode) const
{
    std::vector<const Packaging*> found;
    const QString key = normalizedBarcode(barcode);
    m_indexes->packagingBarcode.find(key, [&](quint32 row) {
        if (normalizedBarcode(m_data.packagings[row].barcode) == key)
            found.push_back(&m_data.packagings[row]);
    });
    return found;
}

std::vector<const Packaging*> MasterDataSnapshot::packagingsOf(ProductId id) const
{
    std::vector<const Packaging*> found;
    m_indexes->packagingsOfProduct.find(static_cast<quint64>(id.value),
                                        [&](quint32 row) { found.push_back(&m_data.packagings[row]); });
    return found;
}

std::vector<ProductId> MasterDataSnapshot::variantsOf(TemplateId id) const
{
    std::vector<ProductId> found;
    m_indexes->variants.find(static_cast<quint64>(id.value),
                             [&](quint32 row) { found.push_back(m_data.products[row].id); });
    return found;
}

std::vector<const SupplierInfo*> MasterDataSnapshot::supplierInfosOf(PartnerId vendor) const
{
    std::vector<const SupplierInfo*> found;
    m_indexes->supplierInfosOfVendor.find(static_cast<quint64>(commercialPartner(vendor).value),
                                          [&](quint32 row) { found.push_back(&m_data.supplierInfos[row]); });
    std::sort(found.begin(), found.end(), isPreferred);
    return found;
}

std::vector<const SupplierInfo*> MasterDataSnapshot::supplierInfosFor(ProductId productId) const
{
    std::vector<const SupplierInfo*> found;
    const auto take = [&](quint32 row) { found.push_back(&m_data.supplierInfos[row]); };
    m_indexes->supplierInfosOfProduct.find(static_cast<quint64>(productId.value), take);
    if (const Product* record = product(productId); record && !record->templateId.isNull())
        m_indexes->supplierInfosOfTemplate.find(static_cast<quint64>(record->templateId.value), take);
    std::sort(found.begin(), found.end(), isPreferred);
    return found;
}

std::vector<const SupplierInfo*> MasterDataSnapshot::supplierInfosByCode(const QString& productCode) const
{
    std::vector<const SupplierInfo*> found;
    const QString key = normalizedItemCode(productCode);
    m_indexes->vendorCode.find(key, [&](quint32 row) {
        if (normalizedItemCode(m_data.supplierInfos[row].productCode) == key)
            found.push_back(&m_data.supplierInfos[row]);
    });
    std::sort(found.begin(), found.end(), isPreferred);
    return found;
}

std::vector<const PastOrderLine*> MasterDataSnapshot::pastLinesOf(ProductId productId) const
{
    std::vector<std::pair<QDateTime, const PastOrderLine*>> dated;
    m_indexes->pastLinesOfProduct.find(static_cast<quint64>(productId.value), [&](quint32 row) {
        const PastOrderLine* line = &m_data.pastOrderLines[row];
        const PastOrder* order = pastOrder(line->order);
        dated.emplace_back(order ? order->orderDate : QDateTime(), line);
    });
    std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const PastOrderLine*> found;
    found.reserve(dated.size());
    for (const auto& [date, line] : dated)
        found.push_back(line);
    return found;
}

std::vector<const PastOrder*> MasterDataSnapshot::pastOrdersOf(PartnerId vendor) const
{
    std::vector<const PastOrder*> found;
    m_indexes->pastOrdersOfVendor.find(static_cast<quint64>(commercialPartner(vendor).value),
                                       [&](quint32 row) { found.push_back(&m_data.pastOrders[row]); });
    std::stable_sort(found.begin(), found.end(),
                     [](const PastOrder* a, const PastOrder* b) { return a->orderDate > b->orderDate; });
    return found;
}

const Currency* MasterDataSnapshot::currencyByCode(const QString& isoCode) const
{
    const QString code = isoCode.trimmed().toUpper();
    const auto it = std::find_if(m_data.currencies.begin(), m_data.currencies.end(),
                                 [&](const Currency& currency) { return currency.code.toUpper() == code; });
    return code.isEmpty() || it == m_data.currencies.end() ? nullptr : &*it;
}

const Country* MasterDataSnapshot::countryByCode(const QString& isoCode) const
{
    const QString code = isoCode.trimmed().toUpper();
    const auto it = std::find_if(m_data.countries.begin(), m_data.countries.end(),
                                 [&](const Country& record) { return record.code.toUpper() == code; });
    return code.isEmpty() || it == m_data.countries.end() ? nullptr : &*it;
}

int MasterDataSnapshot::digits(const QString& precisionName, int fallback) const
{
    return keptDigits(precisionName).value_or(fallback);
}

std::optional<int> MasterDataSnapshot::keptDigits(const QString& precisionName) const
{
    const auto it = std::find_if(m_data.decimalPrecisions.begin(), m_data.decimalPrecisions.end(),
                                 [&](const DecimalPrecision& precision) { return precision.name == precisionName; });
    return it == m_data.decimalPrecisions.end() ? std::nullopt : std::optional(it->digits);
}

} // namespace op::masterdata
