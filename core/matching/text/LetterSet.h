// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bitset>
#include <string_view>

namespace op::matching {

/// The letter triples or pairs of a text, in 512 buckets.
using LetterSet = std::bitset<512>;

/// Adds the letter triples of \a word, its begin and end included.
inline void addLetters(LetterSet& set, std::string_view word)
{
    quint32 window = ' ';
    for (const char c : word) {
        window = (window << 8 | static_cast<unsigned char>(c)) & 0xFFFFFF;
        set.set((window * 0x9E3779B1U) >> 23);
    }
    set.set((((window << 8) | ' ') & 0xFFFFFFU) * 0x9E3779B1U >> 23);
}

/// Adds the pairs of neighbouring signs, blanks and accents included.
inline void addPairs(LetterSet& set, std::string_view text)
{
    quint32 window = ' ';
    for (const char c : text) {
        window = (window << 8 | static_cast<unsigned char>(c)) & 0xFFFF;
        set.set((window * 0x9E3779B1U) >> 23);
    }
}

/// Returns how alike two sets are, 0..1.
[[nodiscard]] inline double dice(const LetterSet& left, const LetterSet& right)
{
    const size_t both = left.count() + right.count();
    return both == 0 ? 0 : 2.0 * static_cast<double>((left & right).count()) / static_cast<double>(both);
}

} // namespace op::matching
