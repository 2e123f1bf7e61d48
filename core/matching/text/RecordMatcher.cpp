// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/RecordMatcher.h"

#include "core/matching/Candidates.h"

#include <QResource>

#include <algorithm>

// Outside of any namespace, as the macro wants it.
static void initModels()
{
    Q_INIT_RESOURCE(matching);
}

namespace op::matching {
namespace {

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

RecordMatcher carriedMatcher(const QString& name)
{
    initModels();
    return RecordMatcher(carried(name, scoreFeatureNames()),
                         carried(name + QStringLiteral("-trust"), trustFeatureNames()));
}

} // namespace

const RecordMatcher& RecordMatcher::products()
{
    static const RecordMatcher matcher = carriedMatcher(QStringLiteral("product"));
    return matcher;
}

const RecordMatcher& RecordMatcher::vendors()
{
    static const RecordMatcher matcher = carriedMatcher(QStringLiteral("vendor"));
    return matcher;
}

RecordMatcher::RecordMatcher(BoostedTrees scores, BoostedTrees trust)
    : m_scores(std::move(scores)),
      m_trust(std::move(trust))
{}

std::vector<RankedRecord> RecordMatcher::rank(const PreparedQuery& query, std::vector<Comparison> comparisons) const
{
    std::vector<RankedRecord> ranking;
    ranking.reserve(comparisons.size());
    std::vector<std::span<const float>> rows;
    rows.reserve(comparisons.size());
    for (const Comparison& comparison : comparisons)
        rows.emplace_back(comparison.features);
    const std::vector<double> scores = m_scores.scores(rows);
    for (size_t i = 0; i < comparisons.size(); ++i) {
        RankedRecord record;
        record.comparison = std::move(comparisons[i]);
        record.score = scores[i];
        ranking.push_back(std::move(record));
    }
    std::sort(ranking.begin(), ranking.end(), [](const RankedRecord& left, const RankedRecord& right) {
        return left.score != right.score ? left.score > right.score : left.comparison.record < right.comparison.record;
    });
    if (ranking.empty())
        return ranking;
    const TrustFeatures features = trustFeatures(query, ranking);
    const double trust = confidenceOf(m_trust.score(features));
    ranking.front().confidence = trust;
    ranking.front().hasRivals = features[static_cast<size_t>(TrustFeature::Rivals)] > 0;
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

std::array<double, pairFeatureCount> RecordMatcher::partsOf(const Comparison& comparison) const
{
    std::array<double, pairFeatureCount> parts{};
    m_scores.explain(comparison.features, parts);
    return parts;
}

std::vector<RankedRecord> RecordMatcher::rank(const RecordIndex& index, const PreparedQuery& query, size_t limit) const
{
    return rank(query, compareAll(index, query, index.search(query, limit)));
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
    if (confidenceOf(ranking.front().score) <= likelyFrom)
        return Verdict::NoMatch;
    const bool isClose = ranking.size() > 1 && ranking[0].score - ranking[1].score < closeBelow;
    return isClose || ranking.front().hasRivals ? Verdict::Ambiguous : Verdict::NoMatch;
}

} // namespace op::matching
