// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ProductIndex.h"

#include "core/matching/ProductEvidence.h"

namespace op::matching {
namespace {

void addText(QStringList& texts, const QString& text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts.append(text);
}

void addSorted(QStringList& texts, const masterdata::TextByLanguage& byLanguage, const QString& ending)
{
    QStringList values = byLanguage.values();
    values.sort(); // a hash has no order of its own
    for (const QString& value : values)
        addText(texts, value.isEmpty() ? value : value + ending);
}

RecordSource sourceOf(const masterdata::Product& product, const masterdata::MasterDataSnapshot& data)
{
    const ProductTexts texts = textsOf(product, data);
    RecordSource source;
    source.texts = texts.own + texts.vendors;
    source.texts.removeDuplicates();
    if (source.texts.isEmpty()) // a code may be all there is
        source.texts.append(product.defaultCode);
    source.codes.append(product.defaultCode);
    source.gtins.append(product.barcode);
    for (const masterdata::SupplierInfo* info : data.supplierInfosFor(product.id)) {
        source.codes.append(info->productCode);
        if (!source.price && info->price.isValid() && !info->price.isZero() && !info->price.isNegative())
            source.price = info->price.toDouble();
    }
    source.codes.removeAll(QString());
    source.codes.removeDuplicates();
    return source;
}

} // namespace

ProductTexts textsOf(const masterdata::Product& product, const masterdata::MasterDataSnapshot& data)
{
    ProductTexts texts;
    addSorted(texts.own, product.names, product.variantText.isEmpty() ? QString() : u' ' + product.variantText);
    addSorted(texts.own, product.purchaseDescriptions, {});
    for (const masterdata::SupplierInfo* info : data.supplierInfosFor(product.id))
        addText(texts.vendors, info->productName);
    return texts;
}

ProductIndex::ProductIndex(const masterdata::MasterDataSnapshot& snapshot)
    : m_snapshot(snapshot),
      m_records(
          static_cast<quint32>(snapshot.data().products.size()),
          [&snapshot](quint32 record) { return sourceOf(snapshot.data().products[record], snapshot); },
          Lexicon::builtIn())
{}

PreparedQuery ProductIndex::prepared(const ProductQuery& query) const
{
    const std::optional<double> price = query.price ? std::optional<double>(query.price->toDouble()) : std::nullopt;
    return m_records.prepare({query.text, {}, query.codes, query.gtin, price, {}});
}

std::vector<ProductRank> ProductIndex::search(const ProductQuery& query, qsizetype limit) const
{
    const RecordMatcher& matcher = RecordMatcher::products();
    std::vector<ProductRank> ranks;
    for (const RankedRecord& record : matcher.rank(m_records, prepared(query), static_cast<size_t>(limit)))
        ranks.push_back({m_snapshot.data().products[record.comparison.record].id, record.score, record.confidence,
                         matcher.bias(), matcher.partsOf(record.comparison)});
    return ranks;
}

ProductRank ProductIndex::rankOf(const ProductQuery& query, ProductId product) const
{
    const RecordMatcher& matcher = RecordMatcher::products();
    ProductRank rank;
    rank.product = product;
    rank.bias = matcher.bias();
    const std::vector<masterdata::Product>& products = m_snapshot.data().products;
    const masterdata::Product* known = m_snapshot.product(product);
    if (!known)
        return rank;
    const auto record = static_cast<quint32>(known - products.data());
    const PreparedQuery asked = prepared(query);
    const std::vector<RankedRecord> alone =
        matcher.rank(asked, compareAll(m_records, asked, {{record, RecordHit::unknownScore, true}}));
    rank.score = alone.front().score;
    rank.confidence = alone.front().confidence;
    rank.parts = matcher.partsOf(alone.front().comparison);
    return rank;
}

double ProductIndex::weightOf(const QString& word) const
{
    const TermTable& terms = m_records.terms();
    const quint32 term = terms.find(word.toStdString());
    return term == TermTable::none ? 1.0 : static_cast<double>(terms[term].weight);
}

} // namespace op::matching
