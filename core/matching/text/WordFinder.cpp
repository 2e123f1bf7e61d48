// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/WordFinder.h"

#include <algorithm>
#include <array>

namespace op::matching {
namespace {

constexpr quint32 buckets = 1U << 15;
constexpr size_t shortest = 3;
constexpr size_t longest = 40;
constexpr double leastLikeness = 0.4;

// Buckets of the letter triples of a word, its begin included; no repeats, sorted.
size_t triplesOf(std::string_view word, std::array<quint32, longest + 2>& triples)
{
    size_t count = 0;
    quint32 window = '^';
    size_t letters = 0;
    for (const char c : word.substr(0, longest)) {
        window = (window << 8 | static_cast<unsigned char>(c)) & 0xFFFFFF;
        if (++letters >= 2)
            triples[count++] = (window * 0x9E3779B1U) >> 17;
    }
    const auto end = triples.begin() + static_cast<std::ptrdiff_t>(count);
    std::sort(triples.begin(), end);
    return static_cast<size_t>(std::unique(triples.begin(), end) - triples.begin());
}

} // namespace

void WordFinder::build(const TermTable& terms)
{
    std::array<quint32, longest + 2> triples{};
    const auto isWord = [&terms](quint32 term) {
        return terms[term].isToken && terms[term].kind <= TokenKind::Alnum && terms[term].textSize >= shortest;
    };
    m_starts.assign(buckets + 1, 0);
    for (quint32 term = 0; term < terms.size(); ++term) {
        if (!isWord(term))
            continue;
        const size_t count = triplesOf(terms.text(term), triples);
        for (size_t i = 0; i < count; ++i)
            ++m_starts[triples[i] + 1];
    }
    for (quint32 bucket = 0; bucket < buckets; ++bucket)
        m_starts[bucket + 1] += m_starts[bucket];
    m_terms.resize(m_starts.back());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (quint32 term = 0; term < terms.size(); ++term) {
        if (!isWord(term))
            continue;
        const size_t count = triplesOf(terms.text(term), triples);
        for (size_t i = 0; i < count; ++i)
            m_terms[next[triples[i]]++] = term;
    }
}

std::vector<WordFinder::Found> WordFinder::find(std::string_view word, bool isAbbreviated, const TermTable& terms,
                                                size_t limit) const
{
    std::array<quint32, longest + 2> triples{};
    const size_t count = triplesOf(word, triples);
    if (count == 0)
        return {};
    thread_local std::vector<quint8> shared;
    thread_local std::vector<quint32> touched;
    if (shared.size() < terms.size())
        shared.resize(terms.size(), 0);
    touched.clear();
    for (size_t i = 0; i < count; ++i)
        for (quint32 at = m_starts[triples[i]]; at < m_starts[triples[i] + 1]; ++at)
            if (shared[m_terms[at]]++ == 0)
                touched.push_back(m_terms[at]);
    const size_t least = std::max<size_t>(1, count * 3 / 10);
    std::vector<Found> found;
    for (const quint32 term : touched) {
        const size_t common = shared[term];
        shared[term] = 0;
        if (common < least)
            continue;
        const WordLikeness likeness = wordLikeness(word, terms.text(term), isAbbreviated);
        if (likeness.value >= leastLikeness && likeness.relation != WordRelation::Equal)
            found.push_back({term, likeness});
    }
    const auto better = [](const Found& left, const Found& right) {
        return left.likeness.value != right.likeness.value ? left.likeness.value > right.likeness.value
                                                           : left.term < right.term;
    };
    if (found.size() > limit) {
        std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(limit), found.end(), better);
        found.resize(limit);
    }
    std::sort(found.begin(), found.end(), better);
    return found;
}

qsizetype WordFinder::bytes() const
{
    const size_t bytes = (m_starts.capacity() + m_terms.capacity()) * 4;
    return static_cast<qsizetype>(bytes);
}

} // namespace op::matching
