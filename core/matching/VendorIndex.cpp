// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/VendorIndex.h"

#include <algorithm>

namespace op::matching {

VendorIndex::VendorIndex(const masterdata::MasterDataSnapshot& snapshot)
{
    m_partners = snapshot.possibleVendors();
    m_names.reserve(m_partners.size());
    for (const PartnerId id : m_partners) {
        m_names.push_back(parseCompanyName(snapshot.partner(id)->name));
        QStringList words = m_names.back().words;
        if (words.size() > 1)
            words.append(m_names.back().compact);
        m_index.add(words);
    }
    m_index.finish();
}

std::vector<PartnerId> VendorIndex::search(const QString& name, qsizetype limit) const
{
    const CompanyName wanted = parseCompanyName(name);
    QStringList words = wanted.words;
    if (words.size() > 1)
        words.append(wanted.compact);
    std::vector<std::pair<double, PartnerId>> ranked;
    for (const GramIndex::Hit& hit : m_index.search(words, std::max<qsizetype>(limit * 4, 40)))
        ranked.emplace_back(nameSimilarity(wanted, m_names[hit.document]), m_partners[hit.document]);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<PartnerId> found;
    for (const auto& [similarity, partner] : ranked)
        if (static_cast<qsizetype>(found.size()) < limit && similarity > 0)
            found.push_back(partner);
    return found;
}

const CompanyName& VendorIndex::nameOf(PartnerId partner) const
{
    static const CompanyName none;
    const auto it = std::lower_bound(m_partners.begin(), m_partners.end(), partner);
    return it == m_partners.end() || *it != partner ? none : m_names[static_cast<size_t>(it - m_partners.begin())];
}

} // namespace op::matching
