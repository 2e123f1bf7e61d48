// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/TermSearch.h"

#include <algorithm>
#include <span>

namespace op::matching {
namespace {

// Documents that are worse by less are kept: what decides among them is not known here.
constexpr float hair = 0.02F;
// So many documents are judged to the end to learn what the best will reach, before a list as long would be read.
constexpr size_t foretold = 96;
constexpr size_t worthForetelling = 4000;
// To look for one document in a list costs as much as to read so many.
constexpr size_t leap = 16;

struct Cell
{
    float score = 0;
    quint16 seen = 0; ///< the group that it was counted for last
    quint8 phrases = 0;
};

struct Sample
{
    quint32 document;
    Cell cell;
};

// Kept between the searches of a thread, the cells all zero: a search costs what it touches.
struct Workspace
{
    std::vector<Cell> cells;
    std::vector<quint32> touched;
    std::vector<quint32> counts; ///< documents by step of their score
    std::vector<Sample> sample;
};

class TermSearch
{
public:
    TermSearch(const Postings& postings, quint32 documents, size_t wanted, Workspace& workspace)
        : m_touched(workspace.touched),
          m_counts(workspace.counts),
          m_sample(workspace.sample),
          m_postings(postings),
          m_wanted(wanted)
    {
        if (workspace.cells.size() < documents)
            workspace.cells.resize(documents);
        m_cells = workspace.cells.data();
        m_touched.clear();
    }

    std::vector<ScoredDocument> run(std::vector<TermGroup>& groups)
    {
        order(groups);
        float most = 0;
        for (const TermGroup& group : groups) {
            m_left += leftOf(group);
            most += group.lists.front().first;
        }
        m_counts.assign(stepOf(most) + 2, 0);
        for (size_t next = 0; next < groups.size(); ++next) {
            const TermGroup& group = groups[next];
            ++m_group;
            if (m_isOpen)
                closeIfSettled(std::span(groups).subspan(next));
            if (m_isOpen)
                read(group);
            else
                lookUp(group);
            m_left -= leftOf(group);
            raiseLeast();
            if (!m_isOpen)
                dropBelow(m_least - m_left);
        }
        std::vector<ScoredDocument> result;
        for (const quint32 document : m_touched) {
            if (m_cells[document].score >= m_least)
                result.push_back({document, m_cells[document].score});
            m_cells[document] = {};
        }
        return result;
    }

private:
    static constexpr float steps = 64; ///< in a unit of weight: scores are counted by steps

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

    static size_t stepOf(float score) { return static_cast<size_t>(score * steps); }

    // Lets no new document in once the groups that are \a left, the next one first, cannot lift one among the best.
    void closeIfSettled(std::span<const TermGroup> left)
    {
        if (m_left > m_least && postingsOf(left.front()) > worthForetelling && m_touched.size() > m_wanted)
            m_least = std::max(m_least, foretell(left));
        m_isOpen = m_left > m_least;
        if (!m_isOpen)
            dropBelow(m_least - m_left);
    }

    // Returns a score that as many documents as are wanted will reach: some of the best so far, judged to the end.
    [[nodiscard]] float foretell(std::span<const TermGroup> left)
    {
        const float good = worstOf(m_wanted);
        m_sample.clear();
        for (const quint32 document : m_touched)
            if (m_cells[document].score >= good)
                m_sample.push_back({document, m_cells[document]});
        const size_t enough = std::max(foretold, m_wanted); // fewer than are wanted foretell nothing
        if (const size_t step = m_sample.size() / enough; step > 1) {
            for (size_t i = 0; i < enough; ++i)
                m_sample[i] = m_sample[i * step];
            m_sample.resize(enough);
        }
        std::sort(m_sample.begin(), m_sample.end(),
                  [](const Sample& one, const Sample& other) { return one.document < other.document; });
        quint16 number = m_group;
        for (const TermGroup& group : left) {
            for (const auto& [weight, term] : group.lists) {
                Postings::Cursor cursor(m_postings, term);
                for (Sample& sample : m_sample)
                    if (cursor.has(sample.document))
                        add(sample.cell, group, number, weight);
            }
            ++number;
        }
        const auto last = m_sample.begin() + static_cast<std::ptrdiff_t>(m_wanted) - 1;
        std::nth_element(m_sample.begin(), last, m_sample.end(),
                         [](const Sample& one, const Sample& other) { return one.cell.score > other.cell.score; });
        return last->cell.score - hair;
    }

    [[nodiscard]] size_t postingsOf(const TermGroup& group) const
    {
        size_t sum = 0;
        for (const auto& list : group.lists)
            sum += m_postings.count(list.second);
        return sum;
    }

    // Returns whether the group \a number tells \a cell anything new.
    static bool add(Cell& cell, const TermGroup& group, quint16 number, float weight)
    {
        if (cell.seen == number)
            return false;
        cell.seen = number;
        if (group.isPhrase)
            cell.phrases |= group.phrase;
        else if ((cell.phrases & group.phrase) != 0)
            return false;
        cell.score += weight;
        return true;
    }

    void count(Cell& cell, const TermGroup& group, float weight)
    {
        const float before = cell.score;
        if (!add(cell, group, m_group, weight))
            return;
        if (before > 0)
            --m_counts[stepOf(before)];
        ++m_counts[stepOf(cell.score)];
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
            if (!m_postings.isCommon(term) && m_postings.count(term) <= leap * m_touched.size()) {
                m_postings.forEach(term, [&, weight = weight](quint32 document) {
                    if (m_cells[document].score > 0)
                        count(m_cells[document], group, weight);
                });
                continue;
            }
            if (!m_postings.isCommon(term) && !m_isSorted) {
                std::sort(m_touched.begin(), m_touched.end());
                m_isSorted = true;
            }
            Postings::Cursor cursor(m_postings, term);
            for (const quint32 document : m_touched)
                if (cursor.has(document))
                    count(m_cells[document], group, weight);
        }
    }

    // Who cannot come in any more is not carried along. Their counts stay: nobody asks for places as low again.
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

    void raiseLeast() { m_least = std::max(m_least, worstOf(m_wanted) - hair); }

    // Returns a score that the best \a wanted documents reach: their worst one, less a step at most. 0: they are fewer.
    [[nodiscard]] float worstOf(size_t wanted) const
    {
        size_t reached = 0;
        for (size_t step = stepOf(m_best) + 1; step-- > 0;) {
            reached += m_counts[step];
            if (reached >= wanted)
                return static_cast<float>(step) / steps;
        }
        return 0;
    }

    Cell* m_cells; ///< by document
    std::vector<quint32>& m_touched;
    std::vector<quint32>& m_counts;
    std::vector<Sample>& m_sample;
    const Postings& m_postings;
    const size_t m_wanted;
    float m_left = 0; ///< what the groups that were not read yet can add
    float m_best = 0;
    float m_least = 0; ///< what a document must share to be found, as far as that is known
    quint16 m_group = 0;
    bool m_isOpen = true; ///< documents that were not met yet may still come in
    bool m_isSorted = false;
};

} // namespace

std::vector<ScoredDocument> searchTerms(const Postings& postings, std::vector<TermGroup> groups, quint32 documents,
                                        size_t wanted)
{
    static thread_local Workspace workspace;
    return TermSearch(postings, documents, wanted, workspace).run(groups);
}

} // namespace op::matching
