// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/VendorIndex.h"

#include "core/matching/Candidates.h"
#include "core/matching/text/RecordMatcher.h"

#include <algorithm>

namespace op::matching {
namespace {

constexpr double mostNameOdds = 5; ///< a name alone proves no vendor

RecordSource sourceOf(const masterdata::Partner& partner)
{
    RecordSource source;
    source.texts.append(partner.name);
    source.details = partner.city;
    source.findByDetails = true;
    return source;
}

} // namespace

std::optional<double> NameRanking::oddsOf(PartnerId partner) const
{
    const auto it = std::find_if(entries.begin(), entries.end(),
                                 [partner](const Entry& entry) { return entry.partner == partner; });
    return it == entries.end() ? std::nullopt : std::optional<double>(it->odds);
}

VendorIndex::VendorIndex(const masterdata::MasterDataSnapshot& snapshot)
    : m_partners(snapshot.possibleVendors()),
      m_records(
          static_cast<quint32>(m_partners.size()),
          [this, &snapshot](quint32 record) { return sourceOf(*snapshot.partner(m_partners[record])); },
          Lexicon::builtIn())
{
    m_names.reserve(m_partners.size());
    for (const PartnerId id : m_partners)
        m_names.push_back(parseCompanyName(snapshot.partner(id)->name));
}

NameRanking VendorIndex::rank(const QStringList& names, const QString& city) const
{
    NameRanking result;
    double best = leastNameOdds;
    for (const QString& name : names) {
        const bool hasCity = city.isEmpty() || name.contains(city, Qt::CaseInsensitive);
        const PreparedQuery query = m_records.prepare({hasCity ? name : name + u' ' + city, {}, {}, {}, {}, {}, true});
        const std::vector<RankedRecord> ranking = RecordMatcher::vendors().rank(m_records, query, vendorCandidates);
        if (ranking.empty())
            continue;
        const double odds = matching::oddsOf(ranking.front().confidence);
        if (result.entries.empty() || odds > best) {
            best = odds;
            result.verdict = verdictOf(ranking);
        }
        for (const RankedRecord& ranked : ranking) {
            const PartnerId partner = m_partners[ranked.comparison.record];
            const double own = std::clamp(matching::oddsOf(ranked.confidence), leastNameOdds, mostNameOdds);
            const auto known = std::find_if(result.entries.begin(), result.entries.end(),
                                            [partner](const auto& entry) { return entry.partner == partner; });
            if (known == result.entries.end())
                result.entries.push_back({partner, own});
            else
                known->odds = std::max(known->odds, own);
        }
    }
    std::stable_sort(result.entries.begin(), result.entries.end(),
                     [](const auto& left, const auto& right) { return left.odds > right.odds; });
    return result;
}

const CompanyName& VendorIndex::nameOf(PartnerId partner) const
{
    static const CompanyName none;
    const auto it = std::lower_bound(m_partners.begin(), m_partners.end(), partner);
    return it == m_partners.end() || *it != partner ? none : m_names[static_cast<size_t>(it - m_partners.begin())];
}

} // namespace op::matching
