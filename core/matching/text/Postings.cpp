// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/Postings.h"

#include <algorithm>

namespace op::matching {

void Postings::build(const std::vector<quint32>& starts, const std::vector<quint32>& documents, quint32 limit)
{
    m_words = (limit + 63) / 64;
    m_common = std::max(leastCommon, limit / commonShare);
    const size_t terms = starts.empty() ? 0 : starts.size() - 1;
    m_starts.reserve(terms);
    m_counts.reserve(terms);
    m_firstMarks.reserve(terms + 1);
    m_bytes.reserve(documents.size() + documents.size() / 2);
    for (size_t term = 0; term < terms; ++term) {
        m_counts.push_back(starts[term + 1] - starts[term]);
        m_firstMarks.push_back(static_cast<quint32>(m_marks.size()));
        if (isCommon(static_cast<quint32>(term))) {
            const size_t first = m_bits.size();
            m_starts.push_back(static_cast<quint32>(first));
            m_bits.resize(first + m_words);
            for (quint32 i = starts[term]; i < starts[term + 1]; ++i)
                m_bits[first + documents[i] / 64] |= quint64(1) << (documents[i] % 64);
            continue;
        }
        const auto start = static_cast<quint32>(m_bytes.size());
        m_starts.push_back(start);
        quint32 before = 0;
        for (quint32 i = starts[term]; i < starts[term + 1]; ++i) {
            const quint32 read = i - starts[term];
            if (read > 0 && read % blockSize == 0)
                m_marks.push_back({before, static_cast<quint32>(m_bytes.size()) - start});
            quint32 difference = documents[i] - before;
            before = documents[i];
            while (difference >= 0x80) {
                m_bytes.push_back(static_cast<quint8>(difference | 0x80));
                difference >>= 7;
            }
            m_bytes.push_back(static_cast<quint8>(difference));
        }
    }
    m_firstMarks.push_back(static_cast<quint32>(m_marks.size()));
    m_bytes.shrink_to_fit();
    m_bits.shrink_to_fit();
    m_marks.shrink_to_fit();
}

qsizetype Postings::bytes() const
{
    const size_t bytes = m_bytes.size() + m_bits.size() * 8
        + (m_starts.size() + m_counts.size() + m_firstMarks.size()) * 4 + m_marks.size() * sizeof(Mark);
    return static_cast<qsizetype>(bytes);
}

Postings::Cursor::Cursor(const Postings& postings, quint32 term)
    : m_postings(postings),
      m_bits(postings.isCommon(term) ? postings.m_bits.data() + postings.m_starts[term] : nullptr),
      m_at(m_bits ? nullptr : postings.m_bytes.data() + postings.m_starts[term]),
      m_left(postings.m_counts[term]),
      m_block(postings.m_firstMarks[term]),
      m_lastBlock(postings.m_firstMarks[term + 1]),
      m_start(postings.m_starts[term]),
      m_total(postings.m_counts[term])
{}

bool Postings::Cursor::leapTo(quint32 document)
{
    if (m_read > 0 && m_document >= document)
        return m_document == document;
    if (m_block < m_lastBlock && m_postings.m_marks[m_block].document < document) {
        const auto begin = m_postings.m_marks.begin() + m_block;
        const auto next = std::partition_point(begin, m_postings.m_marks.begin() + m_lastBlock,
                                               [document](const Mark& mark) { return mark.document < document; });
        const auto leap = static_cast<quint32>(next - m_postings.m_marks.begin()) - 1;
        const Mark& mark = m_postings.m_marks[leap];
        const quint32 read = (leap - (m_lastBlock - (m_total - 1) / blockSize) + 1) * blockSize;
        if (read > m_read) {
            m_read = read;
            m_left = m_total - read;
            m_document = mark.document;
            m_at = m_postings.m_bytes.data() + m_start + mark.offset;
        }
        m_block = leap + 1;
    }
    while (m_left > 0) {
        m_document += readDifference(m_at);
        --m_left;
        ++m_read;
        if (m_document >= document)
            return m_document == document;
    }
    return false;
}

} // namespace op::matching
