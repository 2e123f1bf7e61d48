// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/DetailTable.h"

#include <algorithm>

namespace op::matching {

void DetailTable::add(std::vector<quint32> terms)
{
    if (terms.size() > mostTerms)
        terms.resize(mostTerms);
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    m_terms.insert(m_terms.end(), terms.begin(), terms.end());
    m_starts.push_back(static_cast<quint32>(m_terms.size()));
}

void DetailTable::finish()
{
    if (m_terms.empty()) // most catalogues have no descriptions
        m_starts = {};
    m_starts.shrink_to_fit();
    m_terms.shrink_to_fit();
}

std::span<const quint32> DetailTable::of(quint32 record) const
{
    if (m_terms.empty())
        return {};
    return {m_terms.data() + m_starts[record], m_starts[record + 1] - m_starts[record]};
}

qsizetype DetailTable::bytes() const
{
    const size_t bytes = (m_starts.capacity() + m_terms.capacity()) * sizeof(quint32);
    return static_cast<qsizetype>(bytes);
}

} // namespace op::matching
