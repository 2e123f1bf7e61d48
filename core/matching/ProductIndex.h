// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/matching/GramIndex.h"

namespace op::matching {

/// The ProductIndex class finds products by text: names in all languages, purchase descriptions, vendors' names and
/// codes. It only blocks; compareProduct() judges. Built once per snapshot; const and thread-safe.
class ProductIndex
{
public:
    struct Hit
    {
        ProductId product;
        double likeness = 0; ///< cosine of the texts, 0..1
    };

    explicit ProductIndex(const masterdata::MasterDataSnapshot& snapshot);

    /// Returns the products whose texts share most with \a words (foldedWords()), best first.
    [[nodiscard]] std::vector<Hit> search(const QStringList& words, qsizetype limit) const;
    /// Returns how much \a word (folded) tells products apart; 0 for one that stands in very many.
    [[nodiscard]] double weightOf(const QString& word) const { return m_index.weightOf(word); }
    [[nodiscard]] qsizetype bytes() const { return m_index.bytes(); }

private:
    const masterdata::MasterDataSnapshot& m_snapshot;
    GramIndex m_index;
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
