// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace op::matching {

/// Returns how many single letters must be changed, left out, added or swapped with their neighbour to turn one word
/// into the other; \a limit + 1 as soon as it is more than \a limit (at most 3), or where more than 64 signs lie
/// between the first difference and the last. Symmetric.
[[nodiscard]] int editDistance(std::string_view left, std::string_view right, int limit);

/// Returns the sign that stands for all those that a scanner confuses with \a c.
[[nodiscard]] char readAs(char c);

/// Returns true when the two read alike to a scanner: O and 0, l, I and 1, S and 5, B and 8, Z and 2, G and 6, rn and
/// m, q and g. Symmetric.
[[nodiscard]] bool looksAlike(std::string_view left, std::string_view right);

enum class WordRelation : unsigned char { None, Equal, Misread, Misspelled, Shortened, Part };

struct WordLikeness
{
    WordRelation relation = WordRelation::None;
    double value = 0; ///< 0 nothing in common .. 1 the same
};

/// Returns how alike two folded words are as writings of one word: equal, misread by a scanner, misspelled ("bolt",
/// "blot"), shortened ("zesk." of "zeskantbout"; letters left out: "verp" of "verpakking") or one part of the other
/// ("kabel" of "installatiekabel"). Symmetric but for \a leftIsAbbreviated, which says that a dot follows the left.
[[nodiscard]] WordLikeness wordLikeness(std::string_view left, std::string_view right, bool leftIsAbbreviated = false);

} // namespace op::matching
