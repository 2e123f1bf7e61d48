// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/RecordIndex.h"

namespace op::matching {

/// How alike a word or number of a query and a term of the index are.
struct TermLikeness
{
    float value = 0; ///< 0 nothing in common .. 1 the same
    WordRelation relation = WordRelation::None;
    bool byMeaning = false; ///< other words for the same
};

[[nodiscard]] TermLikeness termLikeness(const PreparedQuery::Word& word, quint32 termIndex, const TermTable& terms);

/// Returns how alike two normalised article numbers are: 3 the same, 2 as a scanner misreads, 1 one begins with the
/// other or they are one sign apart, 0 no.
[[nodiscard]] int codeLikeness(std::string_view left, std::string_view right);

/// Returns the length of the longest run of \a code, of its first 32 signs, that stands in \a text.
[[nodiscard]] size_t longestRun(std::string_view code, std::string_view text);

} // namespace op::matching
