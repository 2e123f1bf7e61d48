// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/PairFeatures.h"

#include <array>
#include <string_view>
#include <vector>

namespace op::matching {

struct RankedRecord;

/// What tells how far the best of a ranking can be trusted. The best candidate's own features and its lead over the
/// runner-up stand behind these; the order is that of the model file.
enum class TrustFeature : quint8 {
    Score,
    Ahead, ///< of the runner-up, in log odds
    AheadOfThird,
    Share,  ///< of the odds of all candidates
    Likely, ///< how many candidates are likely by themselves
    // The rival is the other candidate that says most of what the query says, however much it says besides.
    RivalLoss,       ///< weight of what the query says, the best has and the rival lacks, numbers as 1
    RivalNumbers,    ///< of which numbers
    SecondRivalLoss, ///< of the next one
    Rivals,          ///< how many candidates lack nothing of it
    LossWithoutLast, ///< the rival's loss when the last word of the query is left out, as if it were cut off
    RivalExtra,      ///< what the best says besides, less what the rival does
    RivalColour,     ///< the best names a colour that was not asked for, less the same of the rival
    RivalMaterial,
    RivalPack,
    RivalPrice,   ///< how much nearer the best's price is; 0 when not known of both
    RivalBehind,  ///< the rival's distance in log odds
    LastLikeness, ///< of the last word of the query, with the best
    Length,       ///< characters of the query's text, at most 80
    MayBeCut,     ///< the text is as long as a known column is wide
    Namesakes,    ///< how many others have all the words of the query that the best has
    Count,
};
inline constexpr size_t ownTrustFeatures = static_cast<size_t>(TrustFeature::Count);
inline constexpr size_t trustFeatureCount = ownTrustFeatures + 2 * pairFeatureCount;
using TrustFeatures = std::array<float, trustFeatureCount>;

/// A candidate above this probability is likely by itself.
inline constexpr double likelyFrom = 0.3;
/// Words of a query beyond these are not compared with a rival.
inline constexpr size_t rivalWords = 24;
/// Returns how much one word of a query counts when a rival lacks it: a number 1, others their weight.
[[nodiscard]] float rivalWeight(const PreparedQuery::Word& word);
/// Returns how far a word counts as said: what the lexicon knows as the same, and a slip of the pen, wholly.
[[nodiscard]] float saidBy(const WordMatch& match);
/// Returns whether a text of \a length is as long as a column of a common program or format is wide, or one less.
[[nodiscard]] bool mayBeCut(size_t length);

[[nodiscard]] TrustFeatures trustFeatures(const PreparedQuery& query, const std::vector<RankedRecord>& ranking);
[[nodiscard]] const std::vector<std::string_view>& trustFeatureNames();

} // namespace op::matching
