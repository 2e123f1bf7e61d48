// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/RecordMatcher.h"

#include "core/matching/Candidates.h"
#include "core/matching/text/Grid.h"

#include <QResource>

#include <algorithm>
#include <cmath>

// Outside of any namespace, as the macro wants it.
static void initModels()
{
    Q_INIT_RESOURCE(matching);
}

namespace op::matching {
namespace {

constexpr double noRunnerUp = -9;
constexpr double likelyFrom = 0.3;

const std::vector<std::string_view>& scoreFeatureNames()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (size_t i = 0; i < pairFeatureCount; ++i)
            all.push_back(pairFeatureName(static_cast<PairFeature>(i)));
        return all;
    }();
    return names;
}

BoostedTrees carried(const QString& name, const std::vector<std::string_view>& features)
{
    const QResource resource(QStringLiteral(":/matching/%1.model").arg(name));
    Result<BoostedTrees> trees = BoostedTrees::fromText(resource.uncompressedData(), features);
    if (!trees) // a program that was built wrong, not a fault of anyone's input
        qFatal("matching: the model \"%s\" cannot be read, line %s", qPrintable(name),
               qPrintable(trees.error().arguments.value(0)));
    return *std::move(trees);
}

} // namespace

const std::vector<std::string_view>& trustFeatureNames()
{
    static const std::vector<std::string> texts = [] {
        std::vector<std::string> all{"score", "ahead", "aheadOfThird", "share", "likely"};
        for (const std::string_view name : scoreFeatureNames())
            all.emplace_back("best." + std::string(name));
        for (const std::string_view name : scoreFeatureNames())
            all.emplace_back("ahead." + std::string(name));
        return all;
    }();
    static const std::vector<std::string_view> names(texts.begin(), texts.end());
    return names;
}

TrustFeatures trustFeatures(const std::vector<RankedRecord>& ranking)
{
    TrustFeatures features{};
    if (ranking.empty())
        return features;
    const double best = ranking.front().score;
    double sum = 0;
    int likely = 0;
    for (const RankedRecord& record : ranking) {
        sum += std::exp(record.score - best);
        likely += confidenceOf(record.score) > likelyFrom ? 1 : 0;
    }
    features[0] = onGrid(best);
    features[1] = onGrid(best - (ranking.size() > 1 ? ranking[1].score : noRunnerUp));
    features[2] = onGrid(best - (ranking.size() > 2 ? ranking[2].score : noRunnerUp));
    features[3] = onGrid(1 / sum);
    features[4] = static_cast<float>(likely);
    for (size_t i = 0; i < pairFeatureCount; ++i) {
        features[5 + i] = ranking[0].comparison.features[i];
        features[5 + pairFeatureCount + i] =
            ranking.size() > 1 ? ranking[0].comparison.features[i] - ranking[1].comparison.features[i] : 0;
    }
    return features;
}

const RecordMatcher& RecordMatcher::products()
{
    static const RecordMatcher matcher = [] {
        initModels();
        return RecordMatcher(carried(QStringLiteral("product"), scoreFeatureNames()),
                             carried(QStringLiteral("product-trust"), trustFeatureNames()));
    }();
    return matcher;
}

RecordMatcher::RecordMatcher(BoostedTrees scores, BoostedTrees trust)
    : m_scores(std::move(scores)),
      m_trust(std::move(trust))
{}

std::vector<RankedRecord> RecordMatcher::rank(std::vector<Comparison> comparisons) const
{
    std::vector<RankedRecord> ranking;
    ranking.reserve(comparisons.size());
    for (Comparison& comparison : comparisons) {
        RankedRecord record;
        record.comparison = std::move(comparison);
        record.score = m_scores.explain(record.comparison.features, record.parts);
        ranking.push_back(std::move(record));
    }
    std::sort(ranking.begin(), ranking.end(), [](const RankedRecord& left, const RankedRecord& right) {
        return left.score != right.score ? left.score > right.score : left.comparison.record < right.comparison.record;
    });
    if (ranking.empty())
        return ranking;
    const double trust = confidenceOf(m_trust.score(trustFeatures(ranking)));
    ranking.front().confidence = trust;
    // what the best leaves over is shared by the others, none of them above its own odds
    double rest = 0;
    for (size_t i = 1; i < ranking.size(); ++i)
        rest += confidenceOf(ranking[i].score);
    for (size_t i = 1; i < ranking.size(); ++i) {
        const double own = confidenceOf(ranking[i].score);
        ranking[i].confidence = std::min({own, trust, rest > 0 ? (1 - trust) * own / rest : 0});
    }
    return ranking;
}

std::vector<RankedRecord> RecordMatcher::rank(const RecordIndex& index, const PreparedQuery& query, size_t limit) const
{
    return rank(compareAll(index, query, index.search(query, limit)));
}

Verdict verdictOf(const std::vector<RankedRecord>& ranking)
{
    constexpr double possibleFrom = 0.5;
    constexpr double closeBelow = 0.7; // log odds
    if (ranking.empty())
        return Verdict::NoMatch;
    const double trust = ranking.front().confidence;
    if (trust >= possibleFrom)
        return bandOf(trust) == Band::Matched ? Verdict::Match : Verdict::PossibleMatch;
    const bool isClose = ranking.size() > 1 && ranking[0].score - ranking[1].score < closeBelow;
    return isClose && confidenceOf(ranking[0].score) > likelyFrom ? Verdict::Ambiguous : Verdict::NoMatch;
}

} // namespace op::matching
