// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/Fingerprint.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace op::masterdata {
namespace {

constexpr qsizetype bufferSize = 64 * 1024;
constexpr qsizetype shownBytes = 12;

/// Feeds records to the hash: numbers in little-endian form, texts with their length, so that fields cannot run
/// together.
class Digest
{
public:
    Digest() { m_buffer.reserve(bufferSize + 4096); }

    void add(qint64 number)
    {
        const qint64 little = qToLittleEndian(number);
        m_buffer.append(reinterpret_cast<const char*>(&little), sizeof little);
        if (m_buffer.size() >= bufferSize)
            flush();
    }
    void add(int number) { add(static_cast<qint64>(number)); }
    void add(bool flag) { add(static_cast<qint64>(flag)); }
    template <class Tag>
    void add(Id<Tag> id)
    {
        add(id.value);
    }
    void add(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        add(static_cast<qint64>(bytes.size()));
        m_buffer.append(bytes);
    }
    void add(const Decimal& value) { add(value.normalized().toString()); }
    void add(QDate date) { add(date.isValid() ? date.toJulianDay() : -1); }
    void add(const QDateTime& moment) { add(moment.isValid() ? moment.toMSecsSinceEpoch() : -1); }
    void add(const TextByLanguage& texts)
    {
        QStringList languages = texts.keys();
        languages.sort();
        add(static_cast<qint64>(languages.size()));
        for (const QString& language : languages)
            addAll(language, texts.value(language));
    }
    void add(const PartnerProperties& p) { addAll(p.company, p.paymentTerm, p.purchaseCurrency, p.fiscalPosition); }
    void add(const FiscalPosition::Mapping& m) { addAll(m.source, m.destination); }
    template <class T>
    void add(const QList<T>& values)
    {
        add(static_cast<qint64>(values.size()));
        for (const T& value : values)
            add(value);
    }
    template <class T>
    void add(const std::vector<T>& records)
    {
        add(static_cast<qint64>(records.size()));
        for (const T& record : records)
            add(record);
    }

    void add(const Company& r)
    {
        addAll(r.id, r.name, r.partner, r.currency, r.country, r.vat, r.registerNumber, r.gln, r.email, r.taxRounding);
    }
    void add(const Partner& r)
    {
        addAll(r.id, r.name, r.commercial, r.parent, r.isCompany, r.active, r.company, r.vat, r.ref, r.registerNumber);
        addAll(r.gln, r.email, r.phone, r.street, r.zip, r.city, r.country, r.state, r.language, r.supplierRank);
        addAll(r.properties, r.writeDate);
    }
    void add(const BankAccount& r) { addAll(r.id, r.partner, r.accountNumber, r.active); }
    void add(const Product& r)
    {
        addAll(r.id, r.templateId, r.names, r.defaultCode, r.barcode, r.uom, r.purchaseUom, r.packUoms, r.purchaseOk);
        addAll(r.active, r.company, r.supplierTaxes, r.purchaseDescriptions, r.type, r.category, r.variantText);
        add(r.writeDate);
    }
    void add(const SupplierInfo& r)
    {
        addAll(r.id, r.vendor, r.templateId, r.product, r.productCode, r.productName, r.uom, r.minQuantity, r.price);
        addAll(r.discountPercent, r.currency, r.company, r.validFrom, r.validTo, r.delayDays, r.sequence);
    }
    void add(const Packaging& r) { addAll(r.id, r.product, r.name, r.barcode, r.quantity, r.uom, r.company); }
    void add(const Uom& r) { addAll(r.id, r.names, r.kind, r.sizeInReference, r.rounding, r.active); }
    void add(const Tax& r)
    {
        addAll(r.id, r.name, r.invoiceLabel, r.xmlId, r.company, r.use, r.amountType, r.amount, r.priceIncluded);
        addAll(r.active, r.sequence, r.scope, r.fiscalPositions, r.originalTaxes);
        addAll(r.includesBase, r.baseAffected, r.children, r.sharesKnown, r.sharePercent);
    }
    void add(const FiscalPosition& r)
    {
        addAll(r.id, r.name, r.company, r.active, r.autoApply, r.vatRequired, r.sequence, r.country, r.countryGroup);
        addAll(r.states, r.zipFrom, r.zipTo, r.mappings, r.usesTaxLinks, r.destinationTaxes);
    }
    void add(const Currency& r) { addAll(r.id, r.code, r.symbol, r.rounding, r.active); }
    void add(const Country& r) { addAll(r.id, r.code, r.name); }
    void add(const CountryGroup& r) { addAll(r.id, r.name, r.countries); }
    void add(const PickingType& r) { addAll(r.id, r.name, r.company, r.warehouse, r.active, r.sequence); }
    void add(const PaymentTerm& r) { addAll(r.id, r.name, r.company); }
    void add(const DecimalPrecision& r) { addAll(r.id, r.name, r.digits); }
    void add(const Language& r) { addAll(r.id, r.code, r.name); }
    void add(const PastOrder& r)
    {
        addAll(r.id, r.name, r.vendor, r.company, r.partnerRef, r.origin, r.state, r.orderDate, r.currency);
        addAll(r.amountUntaxed, r.amountTotal, r.writeDate);
    }
    void add(const PastOrderLine& r)
    {
        addAll(r.id, r.order, r.product, r.name, r.quantity, r.uom, r.priceUnit, r.plannedDate);
    }

    template <class... Values>
    void addAll(const Values&... values)
    {
        (add(values), ...);
    }

    QString result()
    {
        flush();
        return QString::fromLatin1(m_hash.result().left(shownBytes).toHex());
    }

private:
    void flush()
    {
        m_hash.addData(m_buffer);
        m_buffer.resize(0);
    }

    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    QByteArray m_buffer;
};

} // namespace

QString fingerprintOf(const MasterData& data)
{
    Digest digest;
    digest.addAll(data.serverVersion, data.companies, data.partners, data.bankAccounts, data.products);
    digest.addAll(data.supplierInfos, data.packagings, data.uoms, data.taxes, data.fiscalPositions, data.currencies);
    digest.addAll(data.countries, data.countryGroups, data.pickingTypes, data.paymentTerms, data.decimalPrecisions);
    digest.addAll(data.languages, data.pastOrders, data.pastOrderLines);
    return digest.result();
}

} // namespace op::masterdata
