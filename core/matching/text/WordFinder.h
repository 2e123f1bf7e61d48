// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/Similarity.h"
#include "core/matching/text/TermTable.h"

namespace op::matching {

/// The WordFinder class finds the words of an index that another word may be a writing of: by shared letter triples,
/// then judged by wordLikeness().
class WordFinder
{
public:
    struct Found
    {
        quint32 term = 0;
        WordLikeness likeness;
    };

    /// Takes in every word of \a terms of three letters or more.
    void build(const TermTable& terms);
    /// Returns the most alike words, best first, at most \a limit; equal ones in order of terms.
    [[nodiscard]] std::vector<Found> find(std::string_view word, bool isAbbreviated, const TermTable& terms,
                                          size_t limit) const;
    [[nodiscard]] qsizetype bytes() const;

private:
    std::vector<quint32> m_starts; // by bucket of triples
    std::vector<quint32> m_terms;
};

} // namespace op::matching
