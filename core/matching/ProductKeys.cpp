// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ProductKeys.h"

#include "core/base/CheckDigit.h"
#include "core/base/Identifiers.h"
#include "core/matching/CrossReferenceKeys.h"

#include <algorithm>

namespace op::matching {
namespace {

using masterdata::Packaging;
using masterdata::Product;
using masterdata::SupplierInfo;

class Collector
{
public:
    Collector(const extraction::IncomingOrderLine& line, const MatchScope& scope) : m_line(line), m_scope(scope) {}

    QList<ProductKeyHit> run()
    {
        remembered();
        vendorCode();
        ourCode(m_line.buyerItemCode.valueOr({}), false);
        barcodes(m_line.gtin.valueOr({}), false);
        const QString supplierCode = m_line.supplierItemCode.valueOr({});
        ourCode(supplierCode, true);
        if (isGtin(supplierCode.trimmed()))
            barcodes(supplierCode, true);
        return std::move(m_hits);
    }

private:
    void add(ProductKeyHit hit)
    {
        std::sort(hit.products.begin(), hit.products.end());
        hit.products.erase(std::unique(hit.products.begin(), hit.products.end()), hit.products.end());
        std::erase_if(hit.products, [this](ProductId id) { return m_scope.data.product(id) == nullptr; });
        std::vector<ProductId> good;
        std::copy_if(hit.products.begin(), hit.products.end(), std::back_inserter(good),
                     [this](ProductId id) { return isOrderable(*m_scope.data.product(id), m_scope); });
        if (!good.empty())
            hit.products = good;
        if (!hit.products.empty())
            m_hits.append(std::move(hit));
    }

    void remembered()
    {
        const CrossReferenceKey key = crossReferenceKey(m_line);
        if (m_scope.vendor.isNull() || key.kind.isEmpty())
            return;
        for (const CrossReference& reference : m_scope.context.crossReferences) {
            if (reference.vendor != m_scope.vendor || !hasKey(reference, key))
                continue;
            ProductKeyHit hit{Feature::CrossReference, QStringLiteral("crossReference"), key.key, {reference.product}};
            hit.crossReference = reference;
            add(std::move(hit));
        }
    }

    [[nodiscard]] bool isInForce(const SupplierInfo& info) const
    {
        return !(info.validFrom.isValid() && m_scope.date < info.validFrom)
            && !(info.validTo.isValid() && m_scope.date > info.validTo);
    }

    // A row on the template stands for every variant of it (odoo-rpc.md 5): the code alone cannot choose one.
    [[nodiscard]] std::vector<ProductId> productsOf(const SupplierInfo& info) const
    {
        if (!info.product.isNull())
            return {info.product};
        return info.templateId.isNull() ? std::vector<ProductId>() : m_scope.data.variantsOf(info.templateId);
    }

    void vendorCode()
    {
        const QString code = m_line.supplierItemCode.valueOr({});
        if (m_scope.vendor.isNull() || normalizedItemCode(code).isEmpty())
            return;
        ProductKeyHit current{Feature::VendorCode, QStringLiteral("vendorCode"), code, {}};
        ProductKeyHit expired{Feature::Expired, QStringLiteral("vendorCode"), code, {}, true};
        for (const SupplierInfo* info : m_scope.data.supplierInfosByCode(code)) {
            if (m_scope.data.commercialPartner(info->vendor) != m_scope.vendor || !m_scope.isUsableBy(info->company))
                continue;
            std::vector<ProductId>& products = isInForce(*info) ? current.products : expired.products;
            for (const ProductId id : productsOf(*info))
                products.push_back(id);
        }
        const bool anyCurrent = !current.products.empty();
        add(std::move(current));
        if (!anyCurrent)
            add(std::move(expired));
    }

    void ourCode(const QString& code, bool isWeak)
    {
        if (!normalizedItemCode(code).isEmpty())
            add({Feature::DefaultCode, QStringLiteral("defaultCode"), code, m_scope.data.productsByCode(code), isWeak});
    }

    void barcodes(const QString& barcode, bool isWeak)
    {
        if (normalizedBarcode(barcode).isEmpty())
            return;
        add({Feature::Barcode, QStringLiteral("barcode"), barcode, m_scope.data.productsByBarcode(barcode), isWeak});
        ProductKeyHit packs{Feature::PackagingBarcode, QStringLiteral("packagingBarcode"), barcode, {}, isWeak};
        const Packaging* first = nullptr;
        bool isOne = true;
        for (const Packaging* packaging : m_scope.data.packagingsByBarcode(barcode)) {
            if (!m_scope.isUsableBy(packaging->company))
                continue;
            packs.products.push_back(packaging->product);
            if (!first)
                first = packaging;
            // 14 keeps no packaging barcode unique: two contents under one code say nothing about the content
            isOne = isOne && packaging->product == first->product && packaging->quantity == first->quantity;
        }
        packs.packaging = isOne ? first : nullptr;
        add(std::move(packs));
    }

    const extraction::IncomingOrderLine& m_line;
    const MatchScope& m_scope;
    QList<ProductKeyHit> m_hits;
};

} // namespace

bool ProductKeyHit::has(ProductId id) const
{
    return std::binary_search(products.begin(), products.end(), id);
}

QList<ProductKeyHit> productKeyHits(const extraction::IncomingOrderLine& line, const MatchScope& scope)
{
    return Collector(line, scope).run();
}

bool isOrderable(const Product& product, const MatchScope& scope)
{
    return product.active && product.purchaseOk && scope.isUsableBy(product.company);
}

} // namespace op::matching
