// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/OrderMatcher.h"

#include "core/base/Identifiers.h"
#include "core/matching/Candidates.h"
#include "core/matching/ChargeResolver.h"
#include "core/matching/FiscalPositions.h"
#include "core/matching/HeaderRules.h"
#include "core/matching/LineAssignment.h"
#include "core/matching/ProductEvidence.h"
#include "core/matching/VendorResolver.h"

#include <algorithm>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;

constexpr qsizetype searchBreadth = 60;
constexpr double exactSearchHit = 12; // log odds: a typed key that is equal stands before every text

void cut(QList<MatchCandidate>& candidates, int limit)
{
    MatchProposal sorted;
    sorted.candidates = std::move(candidates);
    rank(sorted, limit);
    candidates = std::move(sorted.candidates);
}

} // namespace

OrderMatcher::OrderMatcher(masterdata::SnapshotPtr snapshot)
    : m_snapshot(std::move(snapshot)),
      m_products(std::make_unique<const ProductIndex>(*m_snapshot)),
      m_vendors(std::make_unique<const VendorIndex>(*m_snapshot)),
      m_units(std::make_unique<const UnitTable>(*m_snapshot))
{}

OrderMatcher::~OrderMatcher() = default;

OrderProposal OrderMatcher::match(const extraction::IncomingOrder& order, const MatchContext& context) const
{
    OrderProposal proposal;
    proposal.snapshotFingerprint = m_snapshot->fingerprint();
    proposal.engineVersion = engineVersion();
    MatchScope scope{*m_snapshot, order, context, {}, {}, {}, {}, order.issueDate.value.value_or(context.today)};

    const WhoseOrder whose = whoseOrder(scope);
    proposal.role = whose.role;
    proposal.company = whose.company;
    proposal.companyRule = whose.rule;
    scope.company = whose.company;
    if (m_snapshot->data().companies.empty())
        proposal.findings.append(Finding{FindingCode::SnapshotMissing, Severity::Blocking, {}, {}});
    if (whose.role == OurRole::Seller) {
        // a customer's order: nothing on it is bought
        proposal.vendor.subject = QStringLiteral("vendor");
        proposal.findings += findingsAbout(whose, scope, {});
        for (int i = 0; i < order.lines.size(); ++i) {
            LineProposal line;
            line.line = i;
            line.ordered = false;
            line.product.subject = QStringLiteral("lines[%1].product").arg(i);
            proposal.lines.append(line);
        }
        return proposal;
    }

    VendorOutcome vendor = resolveVendor(whose, scope, *m_vendors);
    proposal.vendor = std::move(vendor.proposal);
    scope.vendor = vendorForLines(proposal.vendor);
    const masterdata::Partner* proposed = m_snapshot->partner(scope.vendor);
    proposal.findings += findingsAbout(whose, scope, proposed ? proposed->name : QString());
    proposal.findings += vendor.findings;
    if (extraction::isRefused(order))
        proposal.findings.append(Finding{FindingCode::RefusedByVendor, Severity::Blocking, {}, {}});

    scope.currency = currencyOf(scope, proposal.findings);
    const FiscalPositionChoice position = chooseFiscalPosition(scope);
    scope.fiscalPosition = position.position;
    proposal.fiscalPositionRule = position.rule;
    proposal.findings += fillHeader(proposal, scope);

    const OriginalOrder original = originalOrder(scope);
    for (LineOutcome& line : matchLines(scope, original, *m_products, *m_units)) {
        proposal.lines.append(std::move(line.proposal));
        proposal.findings += line.findings;
    }
    for (int i = 0; i < order.headerCharges.size(); ++i) {
        const extraction::HeaderCharge& charge = order.headerCharges[i];
        if (charge.amount.has() && charge.amount.value->isZero())
            continue;
        ChargeOutcome outcome = resolveCharge(i, scope);
        proposal.charges.append(std::move(outcome.proposal));
        proposal.findings += outcome.findings;
    }
    proposal.findings += repeatedProducts(proposal, scope);
    proposal.findings += checkTotals(proposal, scope);
    return proposal;
}

QList<MatchCandidate> OrderMatcher::searchProducts(const QString& text, int limit, CompanyId company) const
{
    QList<MatchCandidate> found;
    ProductQuery query = productQuery(text);
    query.company = company;
    const auto add = [&](ProductId id, const ProductRank* rank, Feature exact) {
        const masterdata::Product* product = m_snapshot->product(id);
        if (!product || (!company.isNull() && !product->company.isNull() && product->company != company))
            return;
        if (std::any_of(found.begin(), found.end(),
                        [id](const MatchCandidate& candidate) { return candidate.record.id == id.value; }))
            return;
        MatchCandidate candidate =
            compareProduct(query, *product, rank ? *rank : m_products->rankOf(query, id), *m_snapshot, *m_products);
        if (exact != Feature::ProductName)
            addEvidence(candidate, exact, Outcome::Agrees, text, displayName(*product), exactSearchHit);
        if (!product->active)
            addEvidence(candidate, Feature::Archived, Outcome::Differs, {}, displayName(*product), -2);
        candidate.confidence = confidenceOf(candidate.score);
        found.append(candidate);
    };
    for (const ProductId id : m_snapshot->productsByCode(text))
        add(id, nullptr, Feature::DefaultCode);
    for (const ProductId id : m_snapshot->productsByBarcode(text))
        add(id, nullptr, Feature::Barcode);
    for (const masterdata::Packaging* packaging : m_snapshot->packagingsByBarcode(text))
        add(packaging->product, nullptr, Feature::PackagingBarcode);
    for (const masterdata::SupplierInfo* info : m_snapshot->supplierInfosByCode(text)) {
        if (!info->product.isNull())
            add(info->product, nullptr, Feature::VendorCode);
        else if (!info->templateId.isNull())
            for (const ProductId id : m_snapshot->variantsOf(info->templateId))
                add(id, nullptr, Feature::VendorCode);
    }
    for (const ProductRank& ranked : m_products->search(query, std::max<qsizetype>(searchBreadth, limit)))
        add(ranked.product, &ranked, Feature::ProductName);
    cut(found, limit);
    return found;
}

QList<MatchCandidate> OrderMatcher::searchVendors(const QString& text, int limit) const
{
    QList<MatchCandidate> found;
    PartyKeys keys;
    keys.names = {text.simplified()};
    keys.vats = {text};
    keys.registerNumbers = {text};
    keys.emails = emailAddresses(text);
    if (const QString gln = normalizedGln(text); !gln.isEmpty())
        keys.glns = {gln};
    if (isIban(text))
        keys.ibans = {text};
    const NameRanking names = m_vendors->rank(keys.names, {});
    const QString domain = text.contains(u' ') || !text.contains(u'.') ? QString() : text.section(u'@', -1).toLower();
    const auto add = [&](PartnerId id) {
        if (std::any_of(found.begin(), found.end(),
                        [id](const MatchCandidate& candidate) { return candidate.record.id == id.value; }))
            return;
        // a typed text is one key, not a contradiction of all others
        MatchCandidate candidate = compareVendor(keys, domain, id, *m_snapshot, *m_vendors, names);
        const bool hasKey = hasAgreeingKey(candidate);
        candidate.evidence.removeIf([hasKey](const Evidence& evidence) {
            return evidence.outcome == Outcome::Differs && evidence.feature != Feature::Archived
                && (hasKey || evidence.feature != Feature::Name);
        });
        candidate.score = 0;
        for (const Evidence& evidence : std::as_const(candidate.evidence))
            candidate.score += evidence.contribution;
        candidate.confidence = confidenceOf(candidate.score);
        found.append(candidate);
    };
    for (const auto& holders : {m_snapshot->partnersByVat(text), m_snapshot->partnersByRegisterNumber(text),
                                m_snapshot->partnersByGln(text), m_snapshot->partnersByIban(text),
                                m_snapshot->partnersByEmail(text), m_snapshot->partnersByEmailDomain(domain)})
        for (const PartnerId id : holders)
            add(id);
    for (const NameRanking::Entry& entry : names.entries)
        add(entry.partner);
    cut(found, limit);
    return found;
}

QString engineVersion()
{
    return QStringLiteral("4");
}

} // namespace op::matching
