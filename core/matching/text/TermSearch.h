// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/Postings.h"

#include <utility>
#include <vector>

namespace op::matching {

/// One thing that is looked for, in all its writings. A document that has several of them has the heaviest.
struct TermGroup
{
    std::vector<std::pair<float, quint32>> lists; ///< weight, term
    /// A phrase and the groups of its words share a bit: a document that has the phrase's meaning gets nothing for its
    /// words, whatever language they are in. 0 = stands alone.
    quint8 phrase = 0;
    bool isPhrase = false;
};

struct ScoredDocument
{
    quint32 document;
    float score;
};

/// Returns the documents of \a postings that share the most weight with \a groups, in no order: at least the best
/// \a wanted of \a documents, and those that are as good within a hair. Groups are read from the heaviest on; once the
/// rest cannot bring a new document among the best, only those that are in already are looked up (MaxScore). Any
/// thread.
[[nodiscard]] std::vector<ScoredDocument> searchTerms(const Postings& postings, std::vector<TermGroup> groups,
                                                      quint32 documents, size_t wanted);

} // namespace op::matching
