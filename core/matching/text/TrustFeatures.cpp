// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/TrustFeatures.h"

#include "core/matching/Candidates.h"
#include "core/matching/text/Grid.h"
#include "core/matching/text/RecordMatcher.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace op::matching {
namespace {

constexpr double noRunnerUp = -9;
constexpr float noRival = 9;
constexpr float nothingLost = 0.05F;
constexpr float nothingMore = 0.15F; ///< as much as parts of a legal form weigh
constexpr size_t longestText = 80;

struct Loss
{
    float all = 0;
    float numbers = 0;
    float last = 0; ///< by the last word
};

float feature(const RankedRecord& record, PairFeature feature)
{
    return record.comparison.features[static_cast<size_t>(feature)];
}

/// Returns what \a query says, \a best has and \a other lacks.
Loss lossOf(const PreparedQuery& query, const Comparison& best, const Comparison& other)
{
    Loss loss;
    const size_t count = std::min({query.words.size(), rivalWords, best.words.size(), other.words.size()});
    for (size_t i = 0; i < count; ++i) {
        const float lost = rivalWeight(query.words[i]) * (saidBy(best.words[i]) - saidBy(other.words[i]));
        loss.last = lost > 0 ? lost : 0;
        loss.all += loss.last;
        if (query.words[i].token.isNumeric())
            loss.numbers += loss.last;
    }
    return loss;
}

class Writer
{
public:
    void set(TrustFeature feature, double value) { m_features[static_cast<size_t>(feature)] = onGrid(value); }
    void setPairs(const PairFeatures& best, const PairFeatures* second)
    {
        for (size_t i = 0; i < pairFeatureCount; ++i) {
            m_features[ownTrustFeatures + i] = best[i];
            m_features[ownTrustFeatures + pairFeatureCount + i] = second ? best[i] - (*second)[i] : 0;
        }
    }
    [[nodiscard]] const TrustFeatures& features() const { return m_features; }

private:
    TrustFeatures m_features{};
};

void setRivals(Writer& writer, const PreparedQuery& query, const std::vector<RankedRecord>& ranking)
{
    const RankedRecord& best = ranking.front();
    const RankedRecord* rival = nullptr;
    Loss nearest;
    float second = noRival;
    float withoutLast = noRival;
    int equal = 0;
    for (size_t i = 1; i < ranking.size(); ++i) {
        const Loss loss = lossOf(query, best.comparison, ranking[i].comparison);
        withoutLast = std::min(withoutLast, loss.all - loss.last);
        equal += loss.all <= nothingLost ? 1 : 0;
        if (!rival || loss.all < nearest.all) {
            second = rival ? nearest.all : noRival;
            rival = &ranking[i];
            nearest = loss;
        } else {
            second = std::min(second, loss.all);
        }
    }
    const auto difference = [&](PairFeature of) { return rival ? feature(best, of) - feature(*rival, of) : 0; };
    writer.set(TrustFeature::RivalLoss, rival ? nearest.all : noRival);
    writer.set(TrustFeature::RivalNumbers, rival ? nearest.numbers : noRival);
    writer.set(TrustFeature::SecondRivalLoss, second);
    writer.set(TrustFeature::Rivals, equal);
    writer.set(TrustFeature::LossWithoutLast, withoutLast);
    writer.set(TrustFeature::RivalExtra, difference(PairFeature::RecordMissingSum));
    writer.set(TrustFeature::RivalColour, difference(PairFeature::ColourExtra));
    writer.set(TrustFeature::RivalMaterial, difference(PairFeature::MaterialExtra));
    writer.set(TrustFeature::RivalPack, difference(PairFeature::PackExtra));
    const bool priced =
        rival && feature(best, PairFeature::PriceRatio) >= 0 && feature(*rival, PairFeature::PriceRatio) >= 0;
    writer.set(TrustFeature::RivalPrice, priced ? -difference(PairFeature::PriceRatio) : 0);
    writer.set(TrustFeature::RivalBehind, best.score - (rival ? rival->score : noRunnerUp));
}

} // namespace

float rivalWeight(const PreparedQuery::Word& word)
{
    return word.token.isNumeric() ? 1 : onGrid(static_cast<double>(word.weight));
}

float saidBy(const WordMatch& match)
{
    constexpr float surelyMeant = 0.85F;
    return match.likeness >= surelyMeant ? 1 : onGrid(static_cast<double>(match.likeness));
}

bool mayBeCut(size_t length)
{
    // 30: Navision's first description; 35: EDIFACT 7008 in C273 (an..35); 40: SAP's MAKTX; 50: Dynamics
    for (const size_t width : {30, 35, 40, 50})
        if (length == width || length + 1 == width)
            return true;
    return false;
}

TrustFeatures trustFeatures(const PreparedQuery& query, const std::vector<RankedRecord>& ranking)
{
    Writer writer;
    if (ranking.empty())
        return writer.features();
    const double best = ranking.front().score;
    double sum = 0;
    int likely = 0;
    for (const RankedRecord& record : ranking) {
        sum += std::exp(record.score - best);
        likely += confidenceOf(record.score) > likelyFrom ? 1 : 0;
    }
    writer.set(TrustFeature::Score, best);
    writer.set(TrustFeature::Ahead, best - (ranking.size() > 1 ? ranking[1].score : noRunnerUp));
    writer.set(TrustFeature::AheadOfThird, best - (ranking.size() > 2 ? ranking[2].score : noRunnerUp));
    writer.set(TrustFeature::Share, 1 / sum);
    writer.set(TrustFeature::Likely, likely);
    setRivals(writer, query, ranking);
    const std::vector<WordMatch>& words = ranking.front().comparison.words;
    const size_t compared = std::min(words.size(), rivalWords);
    writer.set(TrustFeature::LastLikeness, compared > 0 ? saidBy(words[compared - 1]) : 0);
    writer.set(TrustFeature::Length, static_cast<double>(std::min(query.length, longestText)));
    writer.set(TrustFeature::MayBeCut, mayBeCut(query.length) ? 1 : 0);
    const float missing = feature(ranking.front(), PairFeature::QueryMissingSum) + nothingMore;
    writer.set(
        TrustFeature::Namesakes,
        static_cast<double>(std::count_if(ranking.begin() + 1, ranking.end(), [missing](const RankedRecord& other) {
            return feature(other, PairFeature::QueryMissingSum) <= missing;
        })));
    writer.setPairs(ranking.front().comparison.features,
                    ranking.size() > 1 ? &ranking[1].comparison.features : nullptr);
    return writer.features();
}

const std::vector<std::string_view>& trustFeatureNames()
{
    static const std::vector<std::string> texts = [] {
        std::vector<std::string> all{"score",       "ahead",        "aheadOfThird",    "share",     "likely",
                                     "rivalLoss",   "rivalNumbers", "secondRivalLoss", "rivals",    "lossWithoutLast",
                                     "rivalExtra",  "rivalColour",  "rivalMaterial",   "rivalPack", "rivalPrice",
                                     "rivalBehind", "lastLikeness", "length",          "mayBeCut",  "namesakes"};
        for (const std::string_view side : {"best.", "ahead."})
            for (size_t i = 0; i < pairFeatureCount; ++i)
                all.emplace_back(std::string(side) + std::string(pairFeatureName(static_cast<PairFeature>(i))));
        return all;
    }();
    static const std::vector<std::string_view> names(texts.begin(), texts.end());
    return names;
}

} // namespace op::matching
