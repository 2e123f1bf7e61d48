// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchProposal.h"
#include "core/matching/text/BoostedTrees.h"
#include "core/matching/text/TrustFeatures.h"

#include <array>
#include <vector>

namespace op::matching {

/// One record as answer to a query.
struct RankedRecord
{
    Comparison comparison;
    double score = 0;       ///< log odds that it is meant
    bool hasRivals = false; ///< of the best: others say as much of the query, so either may be meant
    double confidence = 0;  ///< probability that it is, 0..1; those of a ranking sum up to 1 or less
};

/// How many records are compared with a query: names of companies are short, so that many share what is common in them.
inline constexpr size_t productCandidates = 40;
inline constexpr size_t vendorCandidates = 60;

/// The RecordMatcher class ranks records for a query and says how sure it is: one model scores each candidate, a second
/// one says from the best and the runner-up how probable it is that the best is right. Both were trained by
/// resources/matching/train.py and stand in resources/matching. Immutable; any number of threads.
class RecordMatcher
{
public:
    /// Return the matchers with the models that the program carries.
    [[nodiscard]] static const RecordMatcher& products();
    [[nodiscard]] static const RecordMatcher& vendors();

    RecordMatcher(BoostedTrees scores, BoostedTrees trust);

    /// Scores \a comparisons with \a query and ranks them, best first; equal ones in order of records.
    [[nodiscard]] std::vector<RankedRecord> rank(const PreparedQuery& query, std::vector<Comparison> comparisons) const;
    /// As above for the records that \a index finds.
    [[nodiscard]] std::vector<RankedRecord> rank(const RecordIndex& index, const PreparedQuery& query,
                                                 size_t limit = productCandidates) const;
    /// Returns what each feature contributed to the score of \a comparison: with bias() they sum up to it.
    [[nodiscard]] std::array<double, pairFeatureCount> partsOf(const Comparison& comparison) const;
    /// Returns the score of a record of which nothing is known.
    [[nodiscard]] double bias() const { return m_scores.bias(); }

private:
    const BoostedTrees m_scores;
    const BoostedTrees m_trust;
};

/// Returns what a ranking says as a whole: one fits, one may fit, several do, none does.
[[nodiscard]] Verdict verdictOf(const std::vector<RankedRecord>& ranking);

} // namespace op::matching
