// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ProductIndex.h"

#include "core/base/Identifiers.h"
#include "core/base/TextFold.h"

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

ProductIndex::ProductIndex(const masterdata::MasterDataSnapshot& snapshot) : m_snapshot(snapshot)
{
    for (const masterdata::Product& product : snapshot.data().products) {
        const ProductTexts texts = textsOf(product, snapshot);
        QStringList words;
        for (const QString& text : texts.own + texts.vendors)
            words += foldedWords(text);
        if (!product.defaultCode.isEmpty())
            words.append(looseItemCode(product.defaultCode).toLower());
        for (const masterdata::SupplierInfo* info : snapshot.supplierInfosFor(product.id))
            if (!info->productCode.isEmpty())
                words.append(looseItemCode(info->productCode).toLower());
        words.removeAll(QString());
        m_index.add(words);
    }
    m_index.finish();
}

std::vector<ProductIndex::Hit> ProductIndex::search(const QStringList& words, qsizetype limit) const
{
    std::vector<Hit> hits;
    for (const GramIndex::Hit& hit : m_index.search(words, limit))
        hits.push_back({m_snapshot.data().products[hit.document].id, static_cast<double>(hit.score)});
    return hits;
}

} // namespace op::matching
