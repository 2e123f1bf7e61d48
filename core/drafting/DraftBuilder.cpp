// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/DraftBuilder.h"

#include "core/base/Percent.h"
#include "core/drafting/LineTaxes.h"

#include <algorithm>

namespace op::drafting {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Findings;
using extraction::IncomingOrder;
using extraction::Severity;
using masterdata::MasterDataSnapshot;
using matching::ChargeProposal;
using matching::LineProposal;

constexpr int sequenceStep = 10;
// noon keeps the calendar day in every time zone from UTC-11 to UTC+11 that a reader of the order may sit in
const QTime middayUtc(12, 0);

Decimal foldedPrice(const Decimal& price, const Decimal& discountPercent)
{
    if (discountPercent.isZero())
        return price;
    return lessPercent(price, discountPercent).normalized();
}

// The numbers of a line as they are sent.
DraftLine pricedLine(const LineProposal& line, const ServerAbilities& server)
{
    DraftLine draft;
    draft.quantity = line.quantity.value_or(Decimal());
    draft.discountPercent = server.discountField ? line.discountPercent : Decimal();
    draft.priceUnit =
        foldedPrice(line.priceUnit.value_or(Decimal()), server.discountField ? Decimal() : line.discountPercent);
    draft.taxes = line.taxes.taxes;
    return draft;
}

DraftLine pricedLine(const ChargeProposal& charge)
{
    DraftLine draft;
    draft.quantity = 1;
    draft.priceUnit = charge.amount;
    draft.taxes = charge.taxes.taxes;
    return draft;
}

Decimal currencyStep(const MasterDataSnapshot& snapshot, CurrencyId id)
{
    const masterdata::Currency* currency = snapshot.currency(id);
    return currency && !currency->rounding.isZero() ? currency->rounding : Decimal(1, 2);
}

std::optional<OrderTotals> totalsOf(const QList<DraftLine>& lines, CompanyId companyId, CurrencyId currency,
                                    const MasterDataSnapshot& snapshot, const ServerAbilities& server)
{
    const masterdata::Company* company = snapshot.company(companyId);
    if (!company || company->taxRounding.isEmpty())
        return std::nullopt;
    AmountRules rules;
    rules.arithmetic = server.taxArithmetic;
    rules.rounding = company->taxRounding == u"round_globally" ? TaxRounding::Globally : TaxRounding::PerLine;
    rules.currencyRounding = currencyStep(snapshot, currency);
    QList<DraftLine> kept;
    for (const DraftLine& line : lines)
        kept.append(storedLine(line, server));
    return orderTotals(kept, snapshot, rules);
}

/// Collects what stands in the way while the draft is put together.
class Builder
{
public:
    Builder(const review::ReviewCase& reviewCase, const review::CaseEvaluation& evaluation,
            const MasterDataSnapshot& snapshot, const ServerAbilities& server, const QDateTime& now)
        : m_case(reviewCase),
          m_order(evaluation.order),
          m_proposal(evaluation.proposal),
          m_snapshot(snapshot),
          m_server(server),
          m_now(now)
    {
        for (const Finding& finding : evaluation.findings)
            if (finding.severity == Severity::Blocking)
                m_blocking.append(finding);
    }

    DraftOrFindings build()
    {
        fillHeader();
        for (const LineProposal& line : m_proposal.lines)
            if (line.ordered)
                addLine(line);
        for (const ChargeProposal& charge : m_proposal.charges)
            addCharge(charge);
        if (m_draft.lines.isEmpty())
            block(FindingCode::NoLines, {});
        for (const QString& field : m_server.requiredCustomFields)
            block(FindingCode::RequiredCustomField, {}, {field.section(u'.', 0, -2), field.section(u'.', -1)});
        if (!m_blocking.isEmpty())
            return m_blocking;
        const std::optional<OrderTotals> totals =
            totalsOf(m_draft.lines, m_draft.company, m_draft.currency, m_snapshot, m_server);
        m_draft.expectedUntaxed = totals ? totals->untaxed : sumOfLines();
        if (totals)
            m_draft.expectedTax = totals->tax;
        return m_draft;
    }

private:
    void block(FindingCode code, const QString& subject, const QStringList& arguments = {})
    {
        const bool known = std::any_of(m_blocking.begin(), m_blocking.end(), [&](const Finding& finding) {
            return finding.code == code && finding.subject == subject;
        });
        if (!known)
            m_blocking.append(Finding{code, Severity::Blocking, subject, arguments});
    }

    void fillHeader()
    {
        m_draft.company = m_proposal.company;
        m_draft.vendor = m_snapshot.commercialPartner(PartnerId(m_proposal.vendor.decidedId()));
        m_draft.pickingType = m_proposal.pickingType;
        m_draft.currency = m_proposal.currency;
        m_draft.paymentTerm = m_proposal.paymentTerm;
        m_draft.fiscalPosition = m_proposal.fiscalPosition;
        checkHeader();

        const bool isResponse = m_order.documentType == extraction::DocumentType::OrderResponse;
        const QString orderNumber = m_order.orderNumber.valueOr({}).trimmed();
        const QString documentNumber = m_order.documentNumber.valueOr({}).trimmed();
        const QString salesNumber = m_order.salesOrderNumber.valueOr({}).trimmed();
        m_draft.reference = m_case.reference;
        m_draft.buyerOrderNumber = orderNumber;
        m_draft.vendorNumber = !salesNumber.isEmpty() ? salesNumber : isResponse ? documentNumber : QString();
        m_draft.partnerRef = m_draft.vendorNumber;
        m_draft.origin = orderNumber.isEmpty() ? m_case.reference : m_case.reference + u' ' + orderNumber;
        m_draft.note = m_order.notes.join(u'\n');
        m_draft.orderDate =
            m_order.issueDate.has() ? QDateTime(*m_order.issueDate.value, middayUtc, Qt::UTC) : m_now.toUTC();
        m_draft.documentSha256 = m_case.document.sha256;
        m_draft.documentName = m_case.document.fileName;
        m_draft.externalKey =
            externalKey({m_draft.company, m_draft.vendor, extraction::documentTypeName(m_order.documentType),
                         documentNumber, m_case.revision, m_case.document.sha256, m_case.orderIndex});
    }

    void checkHeader()
    {
        if (m_draft.company.isNull())
            block(FindingCode::CompanyMissing, QStringLiteral("company"));
        if (m_draft.currency.isNull())
            block(FindingCode::CurrencyMissing, QStringLiteral("currency"));
        const masterdata::PickingType* type = m_snapshot.pickingType(m_draft.pickingType);
        if (!type || type->company != m_draft.company)
            block(FindingCode::PickingTypeMissing, QStringLiteral("pickingType"));
        const masterdata::Partner* vendor = m_snapshot.partner(m_draft.vendor);
        if (!vendor) {
            block(FindingCode::VendorMissing, QStringLiteral("vendor"));
            return;
        }
        if (!vendor->active)
            block(FindingCode::VendorArchived, QStringLiteral("vendor"), {vendor->name});
        if (isOfOtherCompany(vendor->company))
            block(FindingCode::VendorOtherCompany, QStringLiteral("vendor"), {vendor->name});
    }

    [[nodiscard]] bool isOfOtherCompany(CompanyId company) const
    {
        return !company.isNull() && company != m_draft.company;
    }

    void addLine(const LineProposal& line)
    {
        const QString subject = QStringLiteral("lines[%1]").arg(line.line);
        const masterdata::Product* product =
            checkedProduct(ProductId(line.product.decidedId()), subject + QStringLiteral(".product"));
        const masterdata::Uom* uom = m_snapshot.uom(line.unit.uom);
        if (!uom || !uom->active)
            block(FindingCode::UnitUnknown, subject + QStringLiteral(".unit"),
                  {m_order.lines.value(line.line).unit.raw});
        else if (product && !isOfProductsKind(*uom, *product))
            block(FindingCode::UnitOfOtherKind, subject + QStringLiteral(".unit"),
                  {uomName(*uom), uomName(product->uom)});
        if (!line.quantity || !line.quantity->isValid() || line.quantity->isZero())
            block(FindingCode::QuantityMissing, subject + QStringLiteral(".quantity"));
        if (!line.priceUnit || !line.priceUnit->isValid())
            block(FindingCode::PriceMissing, subject + QStringLiteral(".unitPrice"),
                  {m_order.lines.value(line.line).lineNo.valueOr({})});
        if (!line.taxes.decided)
            block(FindingCode::TaxMissing, subject + QStringLiteral(".taxes"));
        checkTaxes(line.taxes.taxes, subject + QStringLiteral(".taxes"));

        DraftLine draft = pricedLine(line, m_server);
        draft.product = product ? product->id : ProductId();
        draft.name = line.description;
        draft.uom = line.unit.uom;
        draft.plannedDate = line.plannedDate ? QDateTime(*line.plannedDate, middayUtc, Qt::UTC) : m_draft.orderDate;
        draft.source = subject;
        append(std::move(draft));
    }

    void addCharge(const ChargeProposal& charge)
    {
        const QString subject = QStringLiteral("charges[%1]").arg(charge.charge);
        if (charge.product.isNull()) {
            block(FindingCode::ChargeUnmapped, subject, {charge.kind, charge.amount.toString()});
            return;
        }
        const masterdata::Product* product = checkedProduct(charge.product, subject + QStringLiteral(".product"));
        if (!charge.taxes.decided)
            block(FindingCode::TaxMissing, subject + QStringLiteral(".taxes"));
        checkTaxes(charge.taxes.taxes, subject + QStringLiteral(".taxes"));
        if (!product)
            return;
        const QString reason = m_order.headerCharges.value(charge.charge).reason.valueOr({}).trimmed();
        DraftLine draft = pricedLine(charge);
        draft.product = product->id;
        draft.name = reason.isEmpty() ? product->names.value(QStringLiteral("en_US")) : reason;
        draft.uom = product->uom;
        draft.plannedDate =
            m_order.deliveryTo.has() ? QDateTime(*m_order.deliveryTo.value, middayUtc, Qt::UTC) : m_draft.orderDate;
        draft.source = subject;
        append(std::move(draft));
    }

    void append(DraftLine line)
    {
        line.sequence = (static_cast<int>(m_draft.lines.size()) + 1) * sequenceStep;
        m_draft.lines.append(std::move(line));
    }

    // The server accepts archived, unpurchasable and foreign products silently (odoo-rpc.md 5, 8.4): this is the gate.
    const masterdata::Product* checkedProduct(ProductId id, const QString& subject)
    {
        const masterdata::Product* product = m_snapshot.product(id);
        if (!product) {
            block(FindingCode::ProductMissing, subject);
            return nullptr;
        }
        const QString name = product->names.value(QStringLiteral("en_US"));
        if (!product->active)
            block(FindingCode::ProductArchived, subject, {name});
        else if (!product->purchaseOk)
            block(FindingCode::ProductNotPurchasable, subject, {name});
        if (isOfOtherCompany(product->company))
            block(FindingCode::ProductOtherCompany, subject, {name});
        return product;
    }

    [[nodiscard]] bool isOfProductsKind(const masterdata::Uom& uom, const masterdata::Product& product) const
    {
        const masterdata::Uom* own = m_snapshot.uom(product.uom);
        return (own && own->kind == uom.kind) || product.packUoms.contains(uom.id) || product.purchaseUom == uom.id;
    }

    [[nodiscard]] QString uomName(const masterdata::Uom& uom) const { return uom.names.value(QStringLiteral("en_US")); }
    [[nodiscard]] QString uomName(UomId id) const
    {
        const masterdata::Uom* uom = m_snapshot.uom(id);
        return uom ? uomName(*uom) : QString();
    }

    // Taxes of another company, of sales or archived ones are stored without complaint (odoo-rpc.md 6.2): never send
    // them.
    void checkTaxes(const QList<TaxId>& taxes, const QString& subject)
    {
        for (const TaxId id : taxes) {
            const masterdata::Tax* tax = m_snapshot.tax(id);
            if (!tax || !tax->active || tax->use != QLatin1String("purchase"))
                block(FindingCode::TaxMissing, subject, {tax ? tax->name : QString::number(id.value)});
            else if (tax->company != m_draft.company)
                block(FindingCode::TaxOtherCompany, subject, {tax->name});
        }
    }

    [[nodiscard]] Decimal sumOfLines() const
    {
        const Decimal step = currencyStep(m_snapshot, m_draft.currency);
        Decimal sum;
        for (const DraftLine& line : m_draft.lines) {
            const DraftLine kept = storedLine(line, m_server);
            sum += roundedTo(foldedPrice(kept.priceUnit * kept.quantity, kept.discountPercent), step);
        }
        return sum;
    }

    const review::ReviewCase& m_case;
    const IncomingOrder& m_order;
    const matching::OrderProposal& m_proposal;
    const MasterDataSnapshot& m_snapshot;
    const ServerAbilities& m_server;
    const QDateTime m_now;
    PurchaseOrderDraft m_draft;
    Findings m_blocking;
};

} // namespace

DraftLine storedLine(DraftLine line, const ServerAbilities& server)
{
    if (server.roundsPrices)
        line.priceUnit = line.priceUnit.rounded(server.priceDigits);
    if (server.quantityDigits)
        line.quantity = line.quantity.rounded(*server.quantityDigits);
    if (server.discountDigits)
        line.discountPercent = line.discountPercent.rounded(*server.discountDigits);
    return line;
}

std::optional<OrderTotals> expectedTotals(const review::CaseEvaluation& evaluation, const MasterDataSnapshot& snapshot,
                                          const ServerAbilities& server)
{
    const matching::OrderProposal& proposal = evaluation.proposal;
    QList<DraftLine> lines;
    for (const LineProposal& line : proposal.lines) {
        if (!line.ordered)
            continue;
        if (!line.quantity || !line.priceUnit || !line.taxes.decided)
            return std::nullopt;
        lines.append(pricedLine(line, server));
    }
    for (const ChargeProposal& charge : proposal.charges) {
        if (!charge.taxes.decided)
            return std::nullopt;
        lines.append(pricedLine(charge));
    }
    return totalsOf(lines, proposal.company, proposal.currency, snapshot, server);
}

DraftOrFindings buildDraft(const review::ReviewCase& reviewCase, const review::CaseEvaluation& evaluation,
                           const MasterDataSnapshot& snapshot, const ServerAbilities& server, const QDateTime& now)
{
    return Builder(reviewCase, evaluation, snapshot, server, now).build();
}

} // namespace op::drafting
