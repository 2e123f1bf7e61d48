// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ProductEvidence.h"

#include "core/base/Identifiers.h"
#include "core/base/TextFold.h"
#include "core/matching/Candidates.h"
#include "core/matching/CompanyName.h"
#include "core/matching/WordCoverage.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace op::matching {
namespace {

using masterdata::MasterDataSnapshot;
using masterdata::Product;

// Log odds that a product gains when this vendor sells or sold it: the models know texts and prices only.
constexpr double ofVendorWeight = 0.8;
constexpr double boughtWeight = 0.6;

constexpr double closeRatio = 1.25;
constexpr double farRatio = 10;
constexpr double wordsAgree = 0.85;
constexpr double wordsClose = 0.35;
constexpr qsizetype shortestCode = 4;
constexpr double sameEnding = 0.6;

double wordLikeness(const QString& a, const QString& b)
{
    const double similarity = wordSimilarity(a, b);
    if (similarity >= 0.7)
        return similarity;
    // compounds: "zeskantbout" ends with "bout"
    const QString& shorter = a.size() < b.size() ? a : b;
    const QString& longer = a.size() < b.size() ? b : a;
    return shorter.size() >= shortestCode && longer.endsWith(shorter) ? sameEnding : 0;
}

double coverage(const QStringList& of, const QStringList& by, const ProductIndex& index)
{
    return wordCoverage(of, by, wordLikeness, [&index](const QString& word) { return index.weightOf(word) + 0.1; });
}

TraitOutcome merged(TraitOutcome a, TraitOutcome b)
{
    if (a == TraitOutcome::Agrees || b == TraitOutcome::Agrees)
        return TraitOutcome::Agrees;
    return a == TraitOutcome::Differs || b == TraitOutcome::Differs ? TraitOutcome::Differs : TraitOutcome::Unknown;
}

int comparePrice(const ProductQuery& query, const Product& product, const MasterDataSnapshot& data)
{
    if (!query.price || !query.price->isValid() || query.price->isZero())
        return 0;
    double best = 0;
    const auto consider = [&](const Decimal& known) {
        if (!known.isValid() || known.isZero() || known.isNegative())
            return;
        const double ratio = std::abs(query.price->toDouble() / known.toDouble());
        const double off = std::max(ratio, 1 / ratio);
        if (best == 0 || off < best)
            best = off;
    };
    for (const masterdata::SupplierInfo* info : data.supplierInfosFor(product.id))
        consider(info->price);
    for (const masterdata::PastOrderLine* line : data.pastLinesOf(product.id))
        consider(line->priceUnit);
    if (best == 0)
        return 0;
    return best <= closeRatio ? 1 : best >= farRatio ? -2 : best >= 2 ? -1 : 0;
}

// Finds our code or a vendor's of \a product among the codes and words of the query.
void findCode(ProductFeatures& features, const ProductQuery& query, const Product& product,
              const MasterDataSnapshot& data)
{
    const auto stands = [&query](const QString& code) {
        const QString loose = looseItemCode(code);
        return loose.size() >= shortestCode && (query.codes.contains(loose) || query.words.contains(loose.toLower()));
    };
    if (stands(product.defaultCode)) {
        features.code = product.defaultCode;
        return;
    }
    const auto infos = data.supplierInfosFor(product.id);
    const auto found = std::find_if(infos.begin(), infos.end(),
                                    [&](const masterdata::SupplierInfo* info) { return stands(info->productCode); });
    if (found == infos.end())
        return;
    features.codeFeature = Feature::VendorCode;
    features.code = (*found)->productCode;
}

// The parts of a score, gathered by the reason under which they are shown.
struct ScoreParts
{
    double name = 0;
    double sizes = 0;
    double colours = 0;
    double codes = 0;
    double price = 0;
};

ScoreParts gathered(const ProductRank& rank)
{
    ScoreParts sums;
    sums.name = rank.bias;
    for (size_t i = 0; i < pairFeatureCount; ++i) {
        switch (static_cast<PairFeature>(i)) {
        case PairFeature::NumbersAgree:
        case PairFeature::NumbersQueryOnly:
        case PairFeature::NumbersRecordOnly:
        case PairFeature::NumbersConflict:
        case PairFeature::NumbersLag:
        case PairFeature::PackAgrees:
        case PairFeature::PackExtra:
        case PairFeature::PackAsked:
            sums.sizes += rank.parts[i];
            break;
        case PairFeature::ColourAgrees:
        case PairFeature::ColourExtra:
            sums.colours += rank.parts[i];
            break;
        case PairFeature::CodesAgree:
        case PairFeature::CodesQueryOnly:
        case PairFeature::CodesRecordOnly:
        case PairFeature::CodesNear:
        case PairFeature::CodeField:
        case PairFeature::CodeInText:
        case PairFeature::CodeShared:
        case PairFeature::CodeSharedLength:
        case PairFeature::CodeSharedLag:
        case PairFeature::RecordCodeShared:
        case PairFeature::Gtin:
            sums.codes += rank.parts[i];
            break;
        case PairFeature::PriceRatio:
        case PairFeature::PriceLag:
            sums.price += rank.parts[i];
            break;
        default:
            sums.name += rank.parts[i];
        }
    }
    return sums;
}

// Gives what \a part holds to the reason and leaves nothing in it.
double taken(double& part)
{
    return std::exchange(part, 0.0);
}

} // namespace

ProductQuery productQuery(const QString& text)
{
    ProductQuery query;
    query.text = text.simplified();
    query.words = foldedWords(query.text);
    query.traits = traitsOf(query.text);
    return query;
}

ProductFeatures productFeatures(const ProductQuery& query, const Product& product, const MasterDataSnapshot& data,
                                const ProductIndex& index)
{
    ProductFeatures features;
    const ProductTexts texts = textsOf(product, data);
    for (const QString& text : texts.own + texts.vendors) {
        const TextTraits traits = traitsOf(text);
        if (!query.traits.words.isEmpty() && !traits.words.isEmpty()) {
            const double there = coverage(query.traits.words, traits.words, index);
            const double back = coverage(traits.words, query.traits.words, index);
            features.words = std::max(features.words, 0.6 * there + 0.4 * back);
        }
        const TraitComparison compared = compareTraits(query.traits, traits);
        features.traits.sizes = merged(features.traits.sizes, compared.sizes);
        features.traits.dimensions = merged(features.traits.dimensions, compared.dimensions);
        features.traits.numbers = merged(features.traits.numbers, compared.numbers);
        features.traits.colours = merged(features.traits.colours, compared.colours);
        features.traits.codes = merged(features.traits.codes, compared.codes);
        if (features.traits.paperSize.isEmpty()) {
            features.traits.paperSize = compared.paperSize;
            features.traits.recordSize = compared.recordSize;
        }
    }
    findCode(features, query, product, data);
    features.price = comparePrice(query, product, data);
    if (!query.vendor.isNull()) {
        const auto infos = data.supplierInfosFor(product.id);
        features.ofVendor = std::any_of(infos.begin(), infos.end(), [&](const masterdata::SupplierInfo* info) {
            return data.commercialPartner(info->vendor) == query.vendor;
        });
        const auto lines = data.pastLinesOf(product.id);
        features.boughtFromVendor = std::any_of(lines.begin(), lines.end(), [&](const masterdata::PastOrderLine* line) {
            const masterdata::PastOrder* order = data.pastOrder(line->order);
            return order && data.commercialPartner(order->vendor) == query.vendor;
        });
    }
    return features;
}

MatchCandidate compareProduct(const ProductQuery& query, const Product& product, const ProductRank& rank,
                              const MasterDataSnapshot& data, const ProductIndex& index)
{
    MatchCandidate candidate;
    candidate.record = refOf(product);
    const ProductFeatures features = productFeatures(query, product, data, index);
    const TraitComparison& traits = features.traits;
    const QString name = shownText(product.names);
    ScoreParts parts = gathered(rank);

    const Outcome nameOutcome = query.text.isEmpty() ? Outcome::Missing
        : features.words >= wordsAgree               ? Outcome::Agrees
        : features.words >= wordsClose               ? Outcome::Close
                                                     : Outcome::Differs;
    addEvidence(candidate, Feature::ProductName, nameOutcome, query.text, name, taken(parts.name));
    const auto addTrait = [&candidate](Feature feature, TraitOutcome outcome, const QString& paper,
                                       const QString& record, double& part) {
        if (outcome != TraitOutcome::Unknown)
            addEvidence(candidate, feature, outcome == TraitOutcome::Agrees ? Outcome::Agrees : Outcome::Differs, paper,
                        record, taken(part));
    };
    addTrait(Feature::Sizes, traits.sizes, traits.paperSize, traits.recordSize, parts.sizes);
    addTrait(Feature::Sizes, traits.dimensions, traits.paperSize, traits.recordSize, parts.sizes);
    addTrait(Feature::Numbers, traits.numbers, query.traits.numbers.join(u' '), name, parts.sizes);
    addTrait(Feature::Colours, traits.colours, query.traits.colours.join(u' '), name, parts.colours);
    if (!features.code.isEmpty())
        addEvidence(candidate, features.codeFeature, Outcome::Close, looseItemCode(features.code), features.code,
                    taken(parts.codes));
    addTrait(Feature::ProductName, traits.codes, query.traits.codes.join(u' '), name, parts.codes);
    if (features.price != 0)
        addEvidence(candidate, Feature::Price, features.price > 0 ? Outcome::Agrees : Outcome::Differs,
                    query.price->toString(), {}, taken(parts.price));
    if (features.ofVendor)
        addEvidence(candidate, Feature::VendorProductName, Outcome::Agrees, {}, {}, ofVendorWeight);
    if (features.boughtFromVendor)
        addEvidence(candidate, Feature::BoughtBefore, Outcome::Agrees, {}, {}, boughtWeight);
    // what has no reason of its own to show belongs to the text as a whole
    const double rest = parts.sizes + parts.colours + parts.codes + parts.price;
    candidate.evidence.first().contribution += rest;
    candidate.score += rest;
    candidate.confidence = confidenceOf(candidate.score);
    return candidate;
}

const Evidence* textContradiction(const MatchCandidate& candidate)
{
    const auto find = [&candidate](Feature feature, Outcome outcome) -> const Evidence* {
        const auto it =
            std::find_if(candidate.evidence.begin(), candidate.evidence.end(), [=](const Evidence& evidence) {
                return evidence.feature == feature && evidence.outcome == outcome;
            });
        return it == candidate.evidence.end() ? nullptr : &*it;
    };
    if (const Evidence* size = find(Feature::Sizes, Outcome::Differs))
        return size;
    if (const Evidence* colour = find(Feature::Colours, Outcome::Differs))
        return colour;
    // bare numbers differ between languages and catalogues ("DIN 933"): they count where the words agree and no size
    // does
    const bool sameWords =
        find(Feature::ProductName, Outcome::Agrees) != nullptr || find(Feature::ProductName, Outcome::Close) != nullptr;
    if (sameWords && !find(Feature::Sizes, Outcome::Agrees))
        return find(Feature::Numbers, Outcome::Differs);
    return nullptr;
}

} // namespace op::matching
