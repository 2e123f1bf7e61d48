// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace op::matching {

/// Lists of ascending document numbers, one per term, kept as differences in as few bytes as they need, with a mark
/// every blockSize documents from which reading may start. Built once, then read by any number of threads.
class Postings
{
public:
    static constexpr quint32 blockSize = 128;

    /// Makes the lists from (term, document) pairs: \a documents of term t stand at starts[t] .. starts[t + 1].
    void build(const std::vector<quint32>& starts, const std::vector<quint32>& documents);

    [[nodiscard]] quint32 count(quint32 term) const { return m_counts[term]; }
    [[nodiscard]] qsizetype bytes() const;

    /// Calls visit(document) for each document of \a term, in order.
    template <class Visit>
    void forEach(quint32 term, Visit visit) const
    {
        const quint8* at = m_bytes.data() + m_starts[term];
        quint32 document = 0;
        for (quint32 left = m_counts[term]; left > 0; --left) {
            document += readDifference(at);
            visit(document);
        }
    }

    /// Reads one list with leaps: documents asked for must not fall.
    class Cursor
    {
    public:
        Cursor(const Postings& postings, quint32 term);
        /// Returns whether \a document is in the list.
        [[nodiscard]] bool has(quint32 document);

    private:
        const Postings& m_postings;
        const quint8* m_at;
        quint32 m_left;
        quint32 m_document = 0;
        quint32 m_read = 0; ///< documents read so far
        quint32 m_block;    ///< next mark
        quint32 m_lastBlock;
        const quint32 m_start;
        const quint32 m_total;
    };

private:
    static quint32 readDifference(const quint8*& at)
    {
        quint32 value = *at++;
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (int shift = 7;; shift += 7) {
            const quint32 byte = *at++;
            value |= (byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
    }

    struct Mark
    {
        quint32 document; ///< the last one before the block
        quint32 offset;   ///< of the block, from the list's start
    };
    std::vector<quint8> m_bytes;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_counts;
    std::vector<quint32> m_firstMarks; ///< by term, of m_marks; one more at the end
    std::vector<Mark> m_marks;
};

} // namespace op::matching
