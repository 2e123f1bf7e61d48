// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Identifiers.h"
#include "core/base/TextFold.h"
#include "core/matching/Candidates.h"
#include "core/matching/VendorResolver.h"

#include <algorithm>

namespace op::matching {
namespace {

using masterdata::MasterDataSnapshot;
using masterdata::Partner;

// Log odds of each key: what it says when it agrees and when it differs. A second bank account, GLN or mail domain is
// common, a second VAT number is not.
constexpr EvidenceWeight domainWeight{3.6, -0.8};
constexpr EvidenceWeight vatWeight{6.0, -5.0};
constexpr EvidenceWeight registerWeight{5.0, -2.0};
constexpr EvidenceWeight glnWeight{5.0, -0.5};
constexpr EvidenceWeight ibanWeight{5.0, -1.0};
constexpr EvidenceWeight countryWeight{0.3, -1.2};
constexpr double nameSlope = 14;
constexpr double nameMiddle = 0.74;
constexpr double nameDiffers = 0.55;
constexpr double sameCity = 0.7;
constexpr double otherCity = -0.5;
constexpr double knownVendor = 0.4;

void compareVat(MatchCandidate& candidate, const PartyKeys& keys, const Partner& partner,
                const MasterDataSnapshot& data)
{
    const VatNumber own = data.vatOf(partner);
    if (keys.vats.isEmpty() || own.isEmpty())
        return;
    const auto same = std::find_if(keys.vats.begin(), keys.vats.end(),
                                   [&](const QString& text) { return isSameVat(parseVat(text, keys.country), own); });
    if (same != keys.vats.end()) {
        addEvidence(candidate, Feature::VatNumber, true, *same, partner.vat, vatWeight);
        return;
    }
    const VatNumber paper = parseVat(keys.vats.first(), keys.country);
    if (paper.isEmpty())
        return;
    // a firm may be registered for VAT in several countries
    const bool otherCountry = !paper.country.isEmpty() && !own.country.isEmpty() && paper.country != own.country;
    addEvidence(candidate, Feature::VatNumber, Outcome::Differs, keys.vats.first(), partner.vat,
                otherCountry ? -2.0 : vatWeight.differs);
}

void compareRegister(MatchCandidate& candidate, const PartyKeys& keys, const Partner& partner)
{
    const QString own = normalizedRegisterNumber(partner.registerNumber);
    const QString ref = normalizedRegisterNumber(partner.ref);
    for (const QString& text : keys.registerNumbers) {
        const QString paper = normalizedRegisterNumber(text);
        if (!paper.isEmpty() && (paper == own || paper == ref)) {
            addEvidence(candidate, Feature::RegisterNumber, true, text,
                        paper == own ? partner.registerNumber : partner.ref, registerWeight);
            return;
        }
    }
    // `ref` is a free text: only a real register field can differ
    if (!keys.registerNumbers.isEmpty() && !own.isEmpty())
        addEvidence(candidate, Feature::RegisterNumber, false, keys.registerNumbers.first(), partner.registerNumber,
                    registerWeight);
}

void compareIban(MatchCandidate& candidate, const PartyKeys& keys, const Partner& partner,
                 const MasterDataSnapshot& data)
{
    if (keys.ibans.isEmpty())
        return;
    QString known;
    for (const masterdata::BankAccount& account : data.data().bankAccounts) {
        if (!account.active || data.commercialPartner(account.partner) != partner.id)
            continue;
        known = account.accountNumber;
        for (const QString& text : keys.ibans) {
            if (normalizedIban(text) == normalizedIban(known)) {
                addEvidence(candidate, Feature::Iban, true, text, known, ibanWeight);
                return;
            }
        }
    }
    if (!known.isEmpty())
        addEvidence(candidate, Feature::Iban, false, keys.ibans.first(), known, ibanWeight);
}

void compareDomain(MatchCandidate& candidate, const PartyKeys& keys, const QString& senderDomain,
                   const Partner& partner, const MasterDataSnapshot& data)
{
    QStringList domains;
    for (const QString& address : keys.emails)
        domains.append(address.section(u'@', -1));
    if (!senderDomain.isEmpty())
        domains.append(senderDomain);
    for (const QString& domain : domains) {
        const std::vector<PartnerId> holders = data.partnersByEmailDomain(domain);
        if (std::find(holders.begin(), holders.end(), partner.id) != holders.end()) {
            addEvidence(candidate, Feature::EmailDomain, true, domain, partner.email, domainWeight);
            return;
        }
    }
    for (const QString& address : keys.emails) {
        const std::vector<PartnerId> holders = data.partnersByEmail(address);
        if (std::find(holders.begin(), holders.end(), partner.id) != holders.end()) {
            addEvidence(candidate, Feature::EmailDomain, Outcome::Close, address, partner.email, 2.5);
            return;
        }
    }
}

void comparePlace(MatchCandidate& candidate, const PartyKeys& keys, const Partner& partner,
                  const MasterDataSnapshot& data)
{
    if (!keys.city.isEmpty() && !partner.city.isEmpty()) {
        const bool agrees = foldedKey(keys.city) == foldedKey(partner.city)
            || (!keys.zip.isEmpty() && foldedKey(keys.zip).remove(u' ') == foldedKey(partner.zip).remove(u' '));
        addEvidence(candidate, Feature::City, agrees ? Outcome::Agrees : Outcome::Differs, keys.city, partner.city,
                    agrees ? sameCity : otherCity);
    }
    const masterdata::Country* country = data.country(partner.country);
    if (country && !keys.country.isEmpty())
        addEvidence(candidate, Feature::Country, country->code.compare(keys.country, Qt::CaseInsensitive) == 0,
                    keys.country, country->code, countryWeight);
}

void compareName(MatchCandidate& candidate, const PartyKeys& keys, const Partner& partner, const VendorIndex& index,
                 const NameRanking& names)
{
    double best = -1;
    QString paper;
    const CompanyName& known = index.nameOf(partner.id);
    const CompanyName own = known.isEmpty() ? parseCompanyName(partner.name) : known;
    for (const QString& name : keys.names) {
        const double similarity = nameSimilarity(parseCompanyName(name), own);
        if (similarity > best) {
            best = similarity;
            paper = name;
        }
    }
    if (best < 0)
        return;
    const Outcome outcome = best >= 0.98 ? Outcome::Agrees : best >= nameDiffers ? Outcome::Close : Outcome::Differs;
    // whom the engine did not find is compared alone; and a namesake takes nothing from whom a key names
    const double alone = std::max(leastNameOdds, nameSlope * (best - nameMiddle));
    const double ranked = names.oddsOf(partner.id).value_or(alone);
    addEvidence(candidate, Feature::Name, outcome, paper, partner.name,
                hasAgreeingKey(candidate) ? std::max(ranked, std::min(0.0, alone)) : ranked);
}

} // namespace

bool hasAgreeingKey(const MatchCandidate& candidate)
{
    return std::any_of(candidate.evidence.cbegin(), candidate.evidence.cend(), [](const Evidence& evidence) {
        return evidence.outcome == Outcome::Agrees && evidence.feature <= Feature::Iban;
    });
}

MatchCandidate compareVendor(const PartyKeys& keys, const QString& senderDomain, PartnerId partnerId,
                             const MasterDataSnapshot& data, const VendorIndex& index, const NameRanking& names)
{
    MatchCandidate candidate;
    const Partner* partner = data.partner(partnerId);
    if (!partner)
        return candidate;
    candidate.record = refOf(*partner);
    compareDomain(candidate, keys, senderDomain, *partner, data);
    compareVat(candidate, keys, *partner, data);
    compareRegister(candidate, keys, *partner);
    if (const QString own = normalizedGln(partner->gln); !own.isEmpty() && !keys.glns.isEmpty())
        addEvidence(candidate, Feature::Gln, keys.glns.contains(own), keys.glns.contains(own) ? own : keys.glns.first(),
                    own, glnWeight);
    compareIban(candidate, keys, *partner, data);
    compareName(candidate, keys, *partner, index, names);
    comparePlace(candidate, keys, *partner, data);
    if (partner->supplierRank > 0 || !data.pastOrdersOf(partnerId).empty())
        addEvidence(candidate, Feature::BoughtBefore, Outcome::Agrees, {}, {}, knownVendor);
    if (!partner->active)
        addEvidence(candidate, Feature::Archived, Outcome::Differs, {}, partner->name, -1.0);
    candidate.confidence = confidenceOf(candidate.score);
    return candidate;
}

} // namespace op::matching
