// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/PairFeatures.h"

#include <span>

namespace op::matching {

/// A word of a text counts as said by the other from this likeness on.
inline constexpr float wordAgrees = 0.55F;

/// The NameComparer class compares what tells names apart that consist of the same words: their order, words that stand
/// there twice, the word that tells most, the legal form. Made once per query; any thread of its own.
class NameComparer
{
public:
    NameComparer(const RecordIndex& index, const PreparedQuery& query);

    /// Sets Swapped to LegalForm of \a comparison, whose words are matched already; \a recordBest says by token of
    /// \a face how like it is to the query's word that is most like it, 0..1.
    void compare(const FaceTerms& face, std::span<const float> recordBest, Comparison& comparison) const;

private:
    void compareOrder(Comparison& comparison) const;
    void compareRepeats(const FaceTerms& face, Comparison& comparison) const;
    void compareMainWords(const FaceTerms& face, std::span<const float> recordBest, Comparison& comparison) const;
    void compareLegalForms(const FaceTerms& face, Comparison& comparison) const;
    [[nodiscard]] bool tells(size_t word) const { return m_tells[word]; }

    const RecordIndex& m_index;
    const PreparedQuery& m_query;
    std::vector<bool> m_tells;    // by word: neither a number nor a filler
    std::vector<bool> m_isTwice;  // by word: the query says it twice
    int m_main = -1;              // the word of most weight
    std::vector<quint32> m_forms; // concepts of the legal forms that the query says
};

} // namespace op::matching
