// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <string_view>

namespace op::matching {

/// The letter triples or pairs of a text, in 512 buckets.
class LetterSet
{
public:
    void insert(quint32 window)
    {
        const quint32 bucket = (window * 0x9E3779B1U) >> 23;
        const quint64 bit = quint64(1) << (bucket % 64);
        m_size += (m_words[bucket / 64] & bit) == 0 ? 1 : 0;
        m_words[bucket / 64] |= bit;
    }

    [[nodiscard]] int size() const { return m_size; }

    /// Returns how many buckets both have.
    [[nodiscard]] int shared(const LetterSet& other) const
    {
        quint64 count = 0;
        for (size_t i = 0; i < m_words.size(); ++i)
            count += bitsOf(m_words[i] & other.m_words[i]);
        return static_cast<int>(count);
    }

private:
    // Added up within the word: without the processor's own instruction, which not every machine has, a call is slower.
    static quint64 bitsOf(quint64 word)
    {
        word -= (word >> 1) & 0x5555555555555555U;
        word = (word & 0x3333333333333333U) + ((word >> 2) & 0x3333333333333333U);
        word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0FU;
        return (word * 0x0101010101010101U) >> 56;
    }

    std::array<quint64, 8> m_words{};
    int m_size = 0;
};

/// Adds the letter triples of \a word, its begin and end included.
inline void addLetters(LetterSet& set, std::string_view word)
{
    quint32 window = ' ';
    for (const char c : word) {
        window = (window << 8 | static_cast<unsigned char>(c)) & 0xFFFFFF;
        set.insert(window);
    }
    set.insert(((window << 8) | ' ') & 0xFFFFFFU);
}

/// Adds the pairs of neighbouring signs, blanks and accents included.
inline void addPairs(LetterSet& set, std::string_view text)
{
    quint32 window = ' ';
    for (const char c : text) {
        window = (window << 8 | static_cast<unsigned char>(c)) & 0xFFFF;
        set.insert(window);
    }
}

/// Returns how alike two sets are, 0..1.
[[nodiscard]] inline double dice(const LetterSet& left, const LetterSet& right)
{
    const int both = left.size() + right.size();
    return both == 0 ? 0 : 2.0 * left.shared(right) / both;
}

} // namespace op::matching
