// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"
#include "core/matching/ProductIndex.h"
#include "core/matching/TextTraits.h"

namespace op::matching {

/// What a line of the paper says about its product, prepared once for all candidates.
struct ProductQuery
{
    QString text;      ///< description and long description
    QStringList words; ///< foldedWords(text)
    TextTraits traits;
    QStringList codes; ///< loose codes of the paper: supplier's, buyer's, maker's
    QString gtin;
    std::optional<Decimal> price; ///< as printed, per price base
    PartnerId vendor;             ///< null: unknown
    CompanyId company;
};

[[nodiscard]] ProductQuery productQuery(const QString& text);

/// What the texts of a product say of the paper's, to be shown as reasons.
struct ProductFeatures
{
    double words = 0; ///< how much of the words is shared, weighed by rarity, 0..1
    TraitComparison traits;
    Feature codeFeature = Feature::DefaultCode; ///< whose code stands on the paper, written in another way
    QString code;                               ///< empty: none does
    int price = 0;                              ///< 1 close, 0 unknown, -1 off, -2 ten times off
    bool ofVendor = false;
    bool boughtFromVendor = false;
};

[[nodiscard]] ProductFeatures productFeatures(const ProductQuery& query, const masterdata::Product& product,
                                              const masterdata::MasterDataSnapshot& data, const ProductIndex& index);

/// Returns \a product as a candidate with its reasons; their contributions are those of the models in \a rank, and of
/// what was bought from this vendor before.
[[nodiscard]] MatchCandidate compareProduct(const ProductQuery& query, const masterdata::Product& product,
                                            const ProductRank& rank, const masterdata::MasterDataSnapshot& data,
                                            const ProductIndex& index);

/// Returns the differing trait of \a candidate that forbids an exact key to decide (another size, dimension, number or
/// colour); nullptr without one.
[[nodiscard]] const Evidence* textContradiction(const MatchCandidate& candidate);

} // namespace op::matching
