// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/VendorResolver.h"

#include "core/base/Identifiers.h"
#include "core/base/TextFold.h"
#include "core/matching/Candidates.h"

#include <algorithm>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using masterdata::Partner;

constexpr qsizetype shownCandidates = 8;
constexpr double possibleFrom = 0.5;
constexpr double ambiguousBelow = 0.15; ///< margin of two names that fit about equally well

/// One key of the paper and the partners that hold it.
struct KeyHit
{
    Feature feature = Feature::VatNumber;
    QString rule;
    QString paper;
    std::vector<PartnerId> holders;
    [[nodiscard]] bool isUnique() const { return holders.size() == 1; }
    [[nodiscard]] bool has(PartnerId id) const
    {
        return std::find(holders.begin(), holders.end(), id) != holders.end();
    }
};

class Resolver
{
public:
    Resolver(const WhoseOrder& whose, const MatchScope& scope, const VendorIndex& index)
        : m_whose(whose),
          m_scope(scope),
          m_index(index),
          m_keys(whose.vendor.value_or(PartyKeys())),
          m_names(index.rank(m_keys.names, m_keys.city))
    {
        m_proposal.subject = QStringLiteral("vendor");
        findOwnPartners();
        useSender();
    }

    VendorOutcome run()
    {
        collectKeys();
        if (!decideByPerson() && !decideByKeys() && !decideByMapping() && !decideByDomain() && !proposeByAddress())
            proposeByName();
        if (!m_whose.vendorMayDecide && m_proposal.rule != u"person")
            m_proposal.needsPerson = true;
        reportState();
        return {std::move(m_proposal), std::move(m_findings)};
    }

private:
    void add(FindingCode code, const QStringList& arguments, Severity severity = Severity::Blocking)
    {
        m_findings.append(Finding{code, severity, m_proposal.subject, arguments});
    }

    [[nodiscard]] const Partner& partner(PartnerId id) const { return *m_scope.data.partner(id); }

    void findOwnPartners()
    {
        for (const masterdata::Company& company : m_scope.data.data().companies) {
            m_ownPartners.push_back(m_scope.data.commercialPartner(company.partner));
            const QString domain = emailDomainOf(company.email);
            if (!domain.isEmpty() && !isPublicMailHost(domain))
                m_ownDomains.append(domain);
        }
    }

    // A colleague who forwards a paper is no vendor; a public host names nobody.
    void useSender()
    {
        const QString domain = m_scope.context.senderDomain.trimmed().toLower();
        if (!domain.isEmpty() && !isPublicMailHost(domain) && !m_ownDomains.contains(domain))
            m_senderDomain = domain;
    }

    // Takes out our own companies, and records that cannot be used where another one can.
    [[nodiscard]] std::vector<PartnerId> usable(std::vector<PartnerId> holders) const
    {
        std::erase_if(holders, [this](PartnerId id) {
            return m_scope.data.partner(id) == nullptr
                || std::find(m_ownPartners.begin(), m_ownPartners.end(), id) != m_ownPartners.end();
        });
        std::vector<PartnerId> good;
        std::copy_if(holders.begin(), holders.end(), std::back_inserter(good),
                     [this](PartnerId id) { return partner(id).active && m_scope.isUsableBy(partner(id).company); });
        return good.empty() ? holders : good;
    }

    void collect(Feature feature, const QString& rule, const QString& paper, std::vector<PartnerId> holders)
    {
        holders = usable(std::move(holders));
        if (!holders.empty())
            (feature == Feature::EmailDomain ? m_domains : m_hard).append({feature, rule, paper, std::move(holders)});
    }

    void collectKeys()
    {
        const auto& data = m_scope.data;
        for (const QString& text : m_keys.vats)
            collect(Feature::VatNumber, QStringLiteral("vat"), text, data.partnersByVat(text, m_keys.country));
        for (const QString& text : m_keys.registerNumbers)
            collect(Feature::RegisterNumber, QStringLiteral("registerNumber"), text,
                    data.partnersByRegisterNumber(text));
        for (const QString& text : m_keys.glns)
            collect(Feature::Gln, QStringLiteral("gln"), text, data.partnersByGln(text));
        for (const QString& text : m_keys.ibans)
            collect(Feature::Iban, QStringLiteral("iban"), text, data.partnersByIban(text));
        QStringList domains;
        for (const QString& address : m_keys.emails)
            domains.append(address.section(u'@', -1));
        domains.append(m_senderDomain);
        domains.removeDuplicates();
        for (const QString& domain : domains)
            if (!domain.isEmpty() && !m_ownDomains.contains(domain))
                collect(Feature::EmailDomain, QStringLiteral("emailDomain"), domain,
                        data.partnersByEmailDomain(domain));
    }

    void addCandidate(PartnerId id)
    {
        const auto known = std::find_if(m_proposal.candidates.begin(), m_proposal.candidates.end(),
                                        [id](const MatchCandidate& c) { return c.record.id == id.value; });
        if (known == m_proposal.candidates.end())
            m_proposal.candidates.append(compareVendor(m_keys, m_senderDomain, id, m_scope.data, m_index, m_names));
    }

    void addHolders(const QList<KeyHit>& hits)
    {
        for (const KeyHit& hit : hits)
            for (const PartnerId id : hit.holders)
                addCandidate(id);
    }

    bool decideByPerson()
    {
        const PartnerId chosen(m_scope.chosenId(QStringLiteral("vendor")));
        if (chosen.isNull() || !m_scope.data.partner(chosen))
            return false;
        const PartnerId vendor = m_scope.data.commercialPartner(chosen);
        MatchCandidate candidate = compareVendor(m_keys, m_senderDomain, vendor, m_scope.data, m_index, m_names);
        candidate.evidence.prepend({Feature::PersonChose, Outcome::Agrees, {}, partner(vendor).name, 0});
        candidate.confidence = 1;
        addHolders(m_hard);
        addHolders(m_domains);
        m_proposal.candidates.removeIf([&](const MatchCandidate& c) { return c.record.id == vendor.value; });
        rank(m_proposal, shownCandidates - 1);
        m_proposal.candidates.prepend(candidate);
        m_proposal.margin = m_proposal.candidates.size() > 1 ? 1 - m_proposal.candidates[1].confidence : 1;
        m_proposal.verdict = Verdict::Match;
        m_proposal.rule = QStringLiteral("person");
        m_proposal.needsPerson = false;
        return true;
    }

    // VAT, register number, GLN, IBAN: what exactly one partner holds, or what exactly one holds of all.
    bool decideByKeys()
    {
        if (m_hard.isEmpty())
            return false;
        addHolders(m_hard);
        const auto unique =
            std::find_if(m_hard.begin(), m_hard.end(), [](const KeyHit& hit) { return hit.isUnique(); });
        std::vector<PartnerId> common = m_hard.first().holders;
        for (const KeyHit& hit : m_hard)
            std::erase_if(common, [&hit](PartnerId id) { return !hit.has(id); });
        const KeyHit& deciding = unique != m_hard.end() ? *unique : m_hard.first();
        if (common.empty()) {
            const PartnerId first = deciding.holders.front();
            const auto other =
                std::find_if(m_hard.begin(), m_hard.end(), [first](const KeyHit& hit) { return !hit.has(first); });
            contradict(deciding, first, *other);
            return true;
        }
        if (common.size() > 1) {
            setAmbiguous(common);
            m_proposal.rule = deciding.rule;
            return true;
        }
        const PartnerId vendor = common.front();
        const auto elsewhere = std::find_if(m_domains.begin(), m_domains.end(),
                                            [vendor](const KeyHit& hit) { return hit.isUnique() && !hit.has(vendor); });
        if (elsewhere != m_domains.end()) {
            addHolders(m_domains);
            contradict(deciding, vendor, *elsewhere);
            return true;
        }
        decideFor(vendor, deciding, true);
        return true;
    }

    // A person named the vendor of such files once. Ids mean something in one database only, so the name has to fit
    // too.
    bool decideByMapping()
    {
        const PartnerId named(m_scope.order.vendorPartner);
        if (named.isNull() || !m_scope.data.partner(named) || !m_scope.order.seller
            || foldedKey(partner(named).name) != foldedKey(m_scope.order.seller->bestName()))
            return false;
        const PartnerId vendor = m_scope.data.commercialPartner(named);
        if (usable({vendor}).empty())
            return false;
        addCandidate(vendor);
        MatchCandidate& candidate = m_proposal.candidates.first();
        candidate.evidence.prepend({Feature::PersonChose, Outcome::Agrees, {}, partner(vendor).name, 0});
        candidate.confidence = 1;
        m_proposal.margin = 1;
        m_proposal.verdict = Verdict::Match;
        m_proposal.rule = QStringLiteral("mapping");
        m_proposal.needsPerson = false;
        return true;
    }

    // A domain decides only when nothing speaks against it and the mail did not fail its authentication.
    bool decideByDomain()
    {
        if (m_domains.isEmpty())
            return false;
        addHolders(m_domains);
        std::vector<PartnerId> common = m_domains.first().holders;
        for (const KeyHit& hit : m_domains)
            std::erase_if(common, [&hit](PartnerId id) { return !hit.has(id); });
        if (common.empty()) {
            // the seller's own address on the paper against the mail's sender
            contradict(m_domains.first(), m_domains.first().holders.front(), m_domains.last());
            return true;
        }
        if (common.size() > 1) {
            setAmbiguous(common);
            m_proposal.rule = QStringLiteral("emailDomain");
            return true;
        }
        decideFor(common.front(), m_domains.first(), !m_scope.context.senderFailedAuthentication);
        return true;
    }

    // A whole address at a public host, as stored on a partner: a hint, never a decision.
    bool proposeByAddress()
    {
        std::vector<PartnerId> holders;
        for (const QString& address : m_keys.emails)
            for (const PartnerId id : usable(m_scope.data.partnersByEmail(address)))
                if (std::find(holders.begin(), holders.end(), id) == holders.end())
                    holders.push_back(id);
        for (const PartnerId id : holders)
            addCandidate(id);
        if (holders.size() != 1)
            return false;
        rank(m_proposal, shownCandidates);
        m_proposal.verdict = Verdict::PossibleMatch;
        m_proposal.rule = QStringLiteral("emailAddress");
        add(FindingCode::VendorNotConfirmed, {partner(holders.front()).name});
        return true;
    }

    void proposeByName()
    {
        std::vector<PartnerId> alike;
        for (const NameRanking::Entry& entry : m_names.entries)
            alike.push_back(entry.partner);
        for (const PartnerId id : usable(std::move(alike)))
            if (m_proposal.candidates.size() < 2 * shownCandidates)
                addCandidate(id);
        rank(m_proposal, shownCandidates);
        m_proposal.rule = QStringLiteral("name");
        const auto isLikely = [this](qsizetype place) {
            return m_proposal.candidates.size() > place && m_proposal.candidates[place].confidence >= possibleFrom;
        };
        const bool areNamesakes = m_proposal.candidates.size() > 1 && m_names.verdict == Verdict::Ambiguous;
        if (isLikely(0) ? isLikely(1) && m_proposal.margin < ambiguousBelow : areNamesakes) {
            m_proposal.verdict = Verdict::Ambiguous;
            add(FindingCode::VendorAmbiguous, {candidateNames(m_proposal)});
        } else if (!isLikely(0)) {
            m_proposal.verdict = Verdict::NoMatch;
            add(FindingCode::VendorMissing, {});
        } else {
            m_proposal.verdict = Verdict::PossibleMatch;
            add(FindingCode::VendorNotConfirmed, {m_proposal.candidates.first().record.displayName});
        }
    }

    void setAmbiguous(const std::vector<PartnerId>& twins)
    {
        // equal keys: each of them is as likely as the others
        for (MatchCandidate& candidate : m_proposal.candidates)
            candidate.confidence /= static_cast<double>(twins.size());
        rank(m_proposal, shownCandidates);
        m_proposal.verdict = Verdict::Ambiguous;
        QStringList names;
        for (const PartnerId id : twins)
            names.append(partner(id).name);
        add(FindingCode::VendorAmbiguous, {names.join(QStringLiteral(", "))});
    }

    void contradict(const KeyHit& one, PartnerId first, const KeyHit& other)
    {
        rank(m_proposal, shownCandidates);
        m_proposal.verdict = Verdict::Ambiguous;
        m_proposal.rule = one.rule;
        QStringList others;
        for (const PartnerId id : other.holders)
            others.append(partner(id).name);
        add(FindingCode::VendorContradiction,
            {featureName(one.feature), partner(first).name, featureName(other.feature),
             others.join(QStringLiteral(", "))});
    }

    void decideFor(PartnerId vendor, const KeyHit& deciding, bool mayDecide)
    {
        rank(m_proposal, shownCandidates);
        // the decided one first, whatever the others score
        const auto it = std::find_if(m_proposal.candidates.begin(), m_proposal.candidates.end(),
                                     [vendor](const MatchCandidate& c) { return c.record.id == vendor.value; });
        std::rotate(m_proposal.candidates.begin(), it, it + 1);
        MatchCandidate& best = m_proposal.candidates.first();
        m_proposal.margin =
            best.confidence - (m_proposal.candidates.size() > 1 ? m_proposal.candidates[1].confidence : 0.0);
        m_proposal.rule = deciding.rule;
        if (deciding.feature == Feature::EmailDomain && m_scope.context.senderFailedAuthentication)
            addEvidence(best, Feature::SenderFailedAuthentication, Outcome::Differs, deciding.paper, {}, -3.0);

        const Evidence* against = contradictionOf(best, deciding.feature);
        if (against) {
            m_proposal.verdict = Verdict::PossibleMatch;
            best.confidence = std::min(confidenceOf(best.score), 0.6);
            add(FindingCode::VendorContradiction,
                {featureName(deciding.feature), best.record.displayName, featureName(against->feature),
                 against->paper});
        } else if (!mayDecide) {
            m_proposal.verdict = Verdict::PossibleMatch;
            best.confidence = std::min(confidenceOf(best.score), 0.9);
            add(FindingCode::VendorNotConfirmed, {best.record.displayName});
        } else {
            m_proposal.verdict = Verdict::Match;
            m_proposal.needsPerson = false;
        }
    }

    // The evidence that forbids \a key to decide for \a candidate, nullptr without any.
    [[nodiscard]] const Evidence* contradictionOf(const MatchCandidate& candidate, Feature key) const
    {
        const bool isDomain = key == Feature::EmailDomain;
        for (const Evidence& evidence : candidate.evidence) {
            if (evidence.outcome != Outcome::Differs)
                continue;
            const bool strong = evidence.feature == Feature::VatNumber && evidence.contribution <= -5;
            const bool againstDomain = evidence.feature == Feature::VatNumber
                || evidence.feature == Feature::RegisterNumber || evidence.feature == Feature::Iban
                || evidence.feature == Feature::Name;
            if (strong || (isDomain && againstDomain))
                return &evidence;
        }
        return nullptr;
    }

    // Archived records and those of another company are accepted by the server without a word (odoo-rpc.md 4).
    void reportState()
    {
        if (m_proposal.candidates.isEmpty() || m_proposal.verdict == Verdict::NoMatch
            || m_proposal.verdict == Verdict::Ambiguous)
            return;
        const Partner& best = partner(PartnerId(m_proposal.candidates.first().record.id));
        if (!best.active) {
            add(FindingCode::VendorArchived, {best.name});
            m_proposal.needsPerson = m_proposal.needsPerson || m_proposal.rule != u"person";
        }
        if (!m_scope.isUsableBy(best.company)) {
            add(FindingCode::VendorOtherCompany, {best.name});
            m_proposal.candidates.first().evidence.append({Feature::OtherCompany, Outcome::Differs, {}, best.name, 0});
            m_proposal.needsPerson = m_proposal.needsPerson || m_proposal.rule != u"person";
        }
    }

    const WhoseOrder& m_whose;
    const MatchScope& m_scope;
    const VendorIndex& m_index;
    const PartyKeys m_keys;
    const NameRanking m_names;
    QString m_senderDomain;
    std::vector<PartnerId> m_ownPartners;
    QStringList m_ownDomains;
    QList<KeyHit> m_hard;
    QList<KeyHit> m_domains;
    MatchProposal m_proposal;
    extraction::Findings m_findings;
};

} // namespace

VendorOutcome resolveVendor(const WhoseOrder& whose, const MatchScope& scope, const VendorIndex& index)
{
    return Resolver(whose, scope, index).run();
}

PartnerId vendorForLines(const MatchProposal& proposal)
{
    if (proposal.candidates.isEmpty())
        return {};
    const bool isClear = proposal.verdict == Verdict::Match || proposal.verdict == Verdict::PossibleMatch;
    return isClear ? PartnerId(proposal.candidates.first().record.id) : PartnerId();
}

} // namespace op::matching
