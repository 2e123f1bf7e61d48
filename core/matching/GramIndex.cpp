// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/GramIndex.h"

#include <algorithm>
#include <cmath>

namespace op::matching {
namespace {

// Letter triples have a slot each (37 signs, others share one); whole words are spread over as many slots again. Two
// features in one slot only make a weight a little too small.
constexpr quint32 signCount = 38;
constexpr quint32 gramSlots = signCount * signCount * signCount;
constexpr quint32 wordSlots = 1U << 18;
constexpr quint32 slotCount = gramSlots + wordSlots;
// A whole equal word says more than its letter triples.
constexpr float wordBonus = 1.6F;
// Features in more than this share of a large catalogue cost time and say nothing.
constexpr double commonShare = 0.15;
constexpr size_t smallCatalogue = 2000;

quint32 sign(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'a' && unit <= u'z')
        return 1 + unit - u'a';
    if (unit >= u'0' && unit <= u'9')
        return 27 + unit - u'0';
    return 37;
}

quint32 wordSlot(const QString& word)
{
    // FNV-1a: the same slots on every machine, which qHash does not promise
    quint32 hash = 2166136261U;
    for (const QChar c : word) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    hash ^= hash >> 15;
    return gramSlots + hash % wordSlots;
}

} // namespace

GramIndex::GramIndex() = default;

std::vector<quint32> GramIndex::featuresOf(const QStringList& words)
{
    std::vector<quint32> features;
    for (const QString& word : words) {
        features.push_back(wordSlot(word));
        // padded on both sides with one blank
        quint32 a = 0;
        quint32 b = sign(word[0]);
        for (qsizetype i = 1; i <= word.size(); ++i) {
            const quint32 c = i < word.size() ? sign(word[i]) : 0;
            features.push_back((a * signCount + b) * signCount + c);
            a = b;
            b = c;
        }
    }
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

void GramIndex::add(const QStringList& words)
{
    const std::vector<quint32> features = featuresOf(words);
    m_features.insert(m_features.end(), features.begin(), features.end());
    m_ends.push_back(static_cast<quint32>(m_features.size()));
}

void GramIndex::finish()
{
    const size_t documents = m_ends.size();
    m_starts.assign(slotCount + 1, 0);
    for (const quint32 feature : m_features)
        ++m_starts[feature + 1];
    m_weights.assign(slotCount, 0);
    for (quint32 slot = 0; slot < slotCount; ++slot) {
        const quint32 holders = m_starts[slot + 1];
        if (holders == 0)
            continue;
        const bool isCommon =
            documents > smallCatalogue && static_cast<double>(holders) > commonShare * static_cast<double>(documents);
        const double idf = std::log(1.0 + static_cast<double>(documents) / static_cast<double>(holders));
        m_weights[slot] = isCommon ? 0 : static_cast<float>(idf) * (slot >= gramSlots ? wordBonus : 1.0F);
    }
    for (quint32 slot = 0; slot < slotCount; ++slot)
        m_starts[slot + 1] += m_starts[slot];

    m_postings.resize(m_features.size());
    m_norms.assign(documents, 0);
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    quint32 at = 0;
    for (size_t document = 0; document < documents; ++document) {
        float square = 0;
        for (; at < m_ends[document]; ++at) {
            const quint32 feature = m_features[at];
            m_postings[next[feature]++] = static_cast<quint32>(document);
            square += m_weights[feature] * m_weights[feature];
        }
        m_norms[document] = square > 0 ? 1.0F / std::sqrt(square) : 0;
    }
    m_features = {};
    m_ends = {};
}

std::vector<GramIndex::Hit> GramIndex::search(const QStringList& words, qsizetype limit) const
{
    std::vector<Hit> hits;
    if (m_norms.empty() || words.isEmpty() || limit <= 0)
        return hits;
    std::vector<float> sums(m_norms.size(), 0);
    float square = 0;
    for (const quint32 feature : featuresOf(words)) {
        const float weight = m_weights[feature];
        // a feature that no document has still makes the query less like all of them
        const float own = weight > 0 || m_starts[feature] != m_starts[feature + 1]
            ? weight
            : static_cast<float>(std::log(1.0 + static_cast<double>(m_norms.size())));
        square += own * own;
        if (weight == 0)
            continue;
        const float product = weight * weight;
        for (quint32 i = m_starts[feature]; i < m_starts[feature + 1]; ++i)
            sums[m_postings[i]] += product;
    }
    if (square == 0)
        return hits;
    const float queryNorm = 1.0F / std::sqrt(square);
    // a heap of the best `limit`, worst on top
    const auto isBetter = [](const Hit& a, const Hit& b) {
        return a.score != b.score ? a.score > b.score : a.document < b.document;
    };
    const auto wanted = static_cast<size_t>(limit);
    for (size_t document = 0; document < sums.size(); ++document) {
        if (sums[document] <= 0)
            continue;
        const Hit hit{static_cast<quint32>(document), sums[document] * m_norms[document] * queryNorm};
        if (hits.size() < wanted) {
            hits.push_back(hit);
            std::push_heap(hits.begin(), hits.end(), isBetter);
        } else if (isBetter(hit, hits.front())) {
            std::pop_heap(hits.begin(), hits.end(), isBetter);
            hits.back() = hit;
            std::push_heap(hits.begin(), hits.end(), isBetter);
        }
    }
    std::sort_heap(hits.begin(), hits.end(), isBetter);
    return hits;
}

double GramIndex::weightOf(const QString& word) const
{
    const quint32 slot = wordSlot(word);
    if (slot + 1 >= m_starts.size())
        return 1;
    const bool isKnown = m_starts[slot] != m_starts[slot + 1];
    return isKnown ? static_cast<double>(m_weights[slot] / wordBonus)
                   : std::log(1.0 + static_cast<double>(m_norms.size()));
}

qsizetype GramIndex::bytes() const
{
    return static_cast<qsizetype>((m_starts.capacity() + m_postings.capacity()) * sizeof(quint32)
                                  + (m_weights.capacity() + m_norms.capacity()) * sizeof(float));
}

} // namespace op::matching
