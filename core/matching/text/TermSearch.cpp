// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/TermSearch.h"

#include <algorithm>

namespace op::matching {
namespace {

// Documents that are worse by less are kept: what decides among them is not known here.
constexpr float hair = 0.02F;

struct Cell
{
    float score = 0;
    quint16 seen = 0; ///< the group that it was counted for last
    quint8 phrases = 0;
};

class TermSearch
{
public:
    TermSearch(const Postings& postings, quint32 documents, size_t wanted) : m_postings(postings), m_wanted(wanted)
    {
        if (m_cells.size() < documents)
            m_cells.resize(documents);
        m_touched.clear();
    }

    std::vector<ScoredDocument> run(std::vector<TermGroup>& groups)
    {
        order(groups);
        for (const TermGroup& group : groups)
            m_left += leftOf(group);
        for (const TermGroup& group : groups) {
            ++m_group;
            if (m_isOpen && m_touched.size() > m_wanted && m_left <= m_best) {
                const float worst = worstOfWanted() - hair;
                m_isOpen = m_left > worst;
                if (!m_isOpen) {
                    dropBelow(worst - m_left);
                    std::sort(m_touched.begin(), m_touched.end());
                }
            }
            if (m_isOpen)
                read(group);
            else
                lookUp(group);
            m_left -= leftOf(group);
            if (!m_isOpen && m_touched.size() > m_wanted)
                dropBelow(worstOfWanted() - hair - m_left);
        }
        std::vector<ScoredDocument> result;
        const float least = m_touched.size() > m_wanted ? worstOfWanted() - hair : 0;
        for (const quint32 document : m_touched) {
            if (m_cells[document].score >= least)
                result.push_back({document, m_cells[document].score});
            m_cells[document] = {};
        }
        return result;
    }

private:
    // Heaviest first; a phrase before its words.
    static void order(std::vector<TermGroup>& groups)
    {
        groups.erase(
            std::remove_if(groups.begin(), groups.end(), [](const TermGroup& group) { return group.lists.empty(); }),
            groups.end());
        for (TermGroup& group : groups)
            std::sort(group.lists.begin(), group.lists.end(), [](const auto& left, const auto& right) {
                return left.first != right.first ? left.first > right.first : left.second < right.second;
            });
        std::stable_sort(groups.begin(), groups.end(), [](const TermGroup& left, const TermGroup& right) {
            return left.isPhrase != right.isPhrase ? left.isPhrase
                                                   : left.lists.front().first > right.lists.front().first;
        });
    }

    // A phrase adds nothing to what its words can add.
    static float leftOf(const TermGroup& group) { return group.isPhrase ? 0 : group.lists.front().first; }

    void count(Cell& cell, const TermGroup& group, float weight)
    {
        if (cell.seen == m_group)
            return;
        cell.seen = m_group;
        if (group.isPhrase)
            cell.phrases |= group.phrase;
        else if ((cell.phrases & group.phrase) != 0)
            return;
        cell.score += weight;
        m_best = std::max(m_best, cell.score);
    }

    void read(const TermGroup& group)
    {
        for (const auto& [weight, term] : group.lists)
            m_postings.forEach(term, [&, weight = weight](quint32 document) {
                Cell& cell = m_cells[document];
                if (cell.score == 0)
                    m_touched.push_back(document);
                count(cell, group, weight);
            });
    }

    void lookUp(const TermGroup& group)
    {
        for (const auto& [weight, term] : group.lists) {
            Postings::Cursor cursor(m_postings, term);
            for (const quint32 document : m_touched)
                if (cursor.has(document))
                    count(m_cells[document], group, weight);
        }
    }

    // Who cannot come in any more is not carried along.
    void dropBelow(float least)
    {
        size_t kept = 0;
        for (const quint32 document : m_touched) {
            if (m_cells[document].score >= least)
                m_touched[kept++] = document;
            else
                m_cells[document] = {};
        }
        m_touched.resize(kept);
    }

    // Returns a score that as many documents as are wanted reach: their worst one, less a step at most.
    [[nodiscard]] float worstOfWanted()
    {
        constexpr float steps = 64; // in a unit of weight
        m_counts.assign(static_cast<size_t>(m_best * steps) + 1, 0);
        for (const quint32 document : m_touched)
            ++m_counts[static_cast<size_t>(m_cells[document].score * steps)];
        size_t reached = 0;
        for (size_t step = m_counts.size(); step-- > 0;) {
            reached += m_counts[step];
            if (reached >= m_wanted)
                return static_cast<float>(step) / steps;
        }
        return 0;
    }

    // Kept between searches, all zero: a search costs what it touches.
    static thread_local std::vector<Cell> m_cells;
    static thread_local std::vector<quint32> m_touched;
    static thread_local std::vector<quint32> m_counts;
    const Postings& m_postings;
    const size_t m_wanted;
    float m_left = 0; ///< what the groups that were not read yet can add
    float m_best = 0;
    quint16 m_group = 0;
    bool m_isOpen = true; ///< documents that were not met yet may still come in
};

thread_local std::vector<Cell> TermSearch::m_cells;
thread_local std::vector<quint32> TermSearch::m_touched;
thread_local std::vector<quint32> TermSearch::m_counts;

} // namespace

std::vector<ScoredDocument> searchTerms(const Postings& postings, std::vector<TermGroup> groups, quint32 documents,
                                        size_t wanted)
{
    return TermSearch(postings, documents, wanted).run(groups);
}

} // namespace op::matching
