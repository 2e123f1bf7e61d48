// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <limits>
#include <vector>

namespace op::matching {

/// Lists of ascending document numbers, one per term, kept as differences in as few bytes as they need, with a mark
/// every blockSize documents from which reading may start. The lists of common terms are one bit a document instead:
/// what is common is mostly looked up. Built once, then read by any number of threads.
class Postings
{
public:
    static constexpr quint32 blockSize = 32;
    /// A term that one document in as many has is common, once the documents are so many that it matters.
    static constexpr quint32 commonShare = 32;
    static constexpr quint32 leastCommon = 256;

    /// Makes the lists from (term, document) pairs: \a documents of term t stand at starts[t] .. starts[t + 1], all
    /// below \a limit.
    void build(const std::vector<quint32>& starts, const std::vector<quint32>& documents, quint32 limit);

    [[nodiscard]] quint32 count(quint32 term) const { return m_counts[term]; }
    /// Returns whether documents are looked up in \a term 's list at no cost, in any order.
    [[nodiscard]] bool isCommon(quint32 term) const { return m_counts[term] >= m_common; }
    [[nodiscard]] qsizetype bytes() const;

    /// Calls visit(document) for each document of \a term, in order.
    template <class Visit>
    void forEach(quint32 term, Visit visit) const
    {
        if (isCommon(term)) {
            const quint64* words = m_bits.data() + m_starts[term];
            for (quint32 word = 0; word < m_words; ++word)
                for (quint64 bits = words[word]; bits != 0; bits &= bits - 1)
                    visit(word * 64 + static_cast<quint32>(std::countr_zero(bits)));
            return;
        }
        const quint8* at = m_bytes.data() + m_starts[term];
        quint32 document = 0;
        for (quint32 left = m_counts[term]; left > 0; --left) {
            document += readDifference(at);
            visit(document);
        }
    }

    /// Reads one list with leaps: documents asked for must not fall, unless the term is common.
    class Cursor
    {
    public:
        Cursor(const Postings& postings, quint32 term);
        /// Returns whether \a document is in the list.
        [[nodiscard]] bool has(quint32 document)
        {
            if (m_bits)
                return document / 64 < m_postings.m_words && ((m_bits[document / 64] >> (document % 64)) & 1) != 0;
            return leapTo(document);
        }

    private:
        [[nodiscard]] bool leapTo(quint32 document);

        const Postings& m_postings;
        const quint64* m_bits; ///< of a common term, else null
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
    std::vector<quint64> m_bits;   ///< m_words for each common term
    std::vector<quint32> m_starts; ///< by term, of m_bytes or m_bits
    std::vector<quint32> m_counts;
    std::vector<quint32> m_firstMarks; ///< by term, of m_marks; one more at the end
    std::vector<Mark> m_marks;
    quint32 m_words = 0;
    quint32 m_common = std::numeric_limits<quint32>::max(); ///< so many documents make a term common
};

} // namespace op::matching
