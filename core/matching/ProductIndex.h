// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/matching/text/RecordMatcher.h"

namespace op::matching {

struct ProductQuery;

/// How well the texts, codes and prices of a product fit a query, by the trained models.
struct ProductRank
{
    ProductId product;
    double score = 0;                             ///< log odds that it is meant
    double confidence = 0;                        ///< probability that it is, among the products it was ranked with
    double bias = 0;                              ///< with parts the score
    std::array<double, pairFeatureCount> parts{}; ///< what each feature contributed
};

/// The ProductIndex class finds products by text: names in all languages, purchase descriptions, vendors' names and
/// codes. Built once per snapshot; const and thread-safe.
class ProductIndex
{
public:
    explicit ProductIndex(const masterdata::MasterDataSnapshot& snapshot);

    /// Returns the products that fit \a query best, best first.
    [[nodiscard]] std::vector<ProductRank> search(const ProductQuery& query, qsizetype limit) const;
    /// Returns how \a product fits \a query when it stands alone.
    [[nodiscard]] ProductRank rankOf(const ProductQuery& query, ProductId product) const;
    /// Returns how much \a word (folded) tells products apart; 0 for one that stands in all of them.
    [[nodiscard]] double weightOf(const QString& word) const;
    [[nodiscard]] qsizetype bytes() const { return m_records.bytes(); }

private:
    [[nodiscard]] PreparedQuery prepared(const ProductQuery& query) const;

    const masterdata::MasterDataSnapshot& m_snapshot;
    const RecordIndex m_records; ///< by position in the snapshot's products
};

/// Returns the texts under which \a product may stand on a paper: names with their variant, purchase descriptions,
/// vendors' names; no repeats.
struct ProductTexts
{
    QStringList own;
    QStringList vendors;
};
[[nodiscard]] ProductTexts textsOf(const masterdata::Product& product, const masterdata::MasterDataSnapshot& data);

} // namespace op::matching
