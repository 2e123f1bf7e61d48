// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

/// Up to 18 a change of the template does not touch the variant's write_date (odoo-rpc.md 9.2).
OdooList changedProducts(const QString& since)
{
    return {u"|"_s, domainLeaf(u"write_date"_s, u">="_s, since),
            domainLeaf(u"product_tmpl_id.write_date"_s, u">="_s, since)};
}

/// Returns the templates' highest write_date: without it a template's change would come again with every delta.
Result<QString> highestTemplateDate(FetchContext& fetch)
{
    const OdooCall call{u"product.template"_s,
                        u"search_read"_s,
                        {OdooValue::list({archivedToo()}), OdooValue::list({u"write_date"_s})},
                        {{u"order"_s, u"write_date desc"_s}, {u"limit"_s, 1}, {u"context"_s, fetch.context()}},
                        CallKind::BulkRead};
    OP_TRY(const OdooValue rows, fetch.call(call));
    return rows.at(0).member(u"write_date").toText();
}

/// What the products of one page need beside their own row: texts in the other languages and the names of attribute
/// values.
class ProductCompletion
{
public:
    Result<void> operator()(FetchContext& fetch, const RecordRange<Product>& page)
    {
        const ServerProfile& profile = fetch.profile();
        for (const QString& language : profile.languages) {
            if (language == profile.sourceLanguage())
                continue;
            OP_CHECK(page.readMore(fetch, u"product.product"_s, {u"name"_s, u"description_purchase"_s},
                                   callContext(0, language), [&](Product& product, const RpcRow& row) {
                                       insertTranslation(product.names, language, row.text(0));
                                       insertTranslation(product.purchaseDescriptions, language, row.text(1));
                                   }));
        }
        return nameVariants(fetch, page);
    }

    /// Remembers the attribute values of \a product until its page is complete.
    void note(ProductId product, std::vector<qint64> values)
    {
        if (!values.empty())
            m_values.emplace_back(product, std::move(values));
    }

private:
    Result<void> nameVariants(FetchContext& fetch, const RecordRange<Product>& page)
    {
        const auto values = std::exchange(m_values, {});
        std::vector<qint64> unknown;
        for (const auto& [product, ids] : values)
            std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(unknown),
                         [this](qint64 id) { return !m_names.contains(id); });
        std::sort(unknown.begin(), unknown.end());
        unknown.erase(std::unique(unknown.begin(), unknown.end()), unknown.end());
        if (!unknown.empty()) {
            OP_CHECK(fetch.read(u"product.template.attribute.value"_s, unknown, {u"name"_s}, fetch.context(),
                                [this](const RpcRow& row) -> Result<void> {
                                    m_names.insert(row.id(), row.text(0));
                                    return {};
                                }));
        }
        auto product = page.rows.begin();
        for (const auto& [id, ids] : values) {
            while (product->id != id)
                ++product;
            QStringList texts;
            for (const qint64 value : ids)
                texts.append(m_names.value(value));
            texts.removeAll(QString());
            product->variantText = texts.join(u", "_s);
        }
        // Values belong to one template each: the next page needs few of them.
        if (m_names.size() > mostNames)
            m_names.clear();
        return {};
    }

    static constexpr qsizetype mostNames = 20'000;
    std::vector<std::pair<ProductId, std::vector<qint64>>> m_values; ///< of the page at hand, ascending by product
    QHash<qint64, QString> m_names;
};

} // namespace

Result<TableQuery<Product>> productQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"product.product"_s);
    const Column templateId = columns.need(u"product_tmpl_id"_s);
    const Column name = columns.need(u"name"_s);
    const Column code = columns.need(u"default_code"_s);
    const Column barcode = columns.need(u"barcode"_s);
    const Column uom = columns.need(u"uom_id"_s);
    const Column purchaseUom = columns.optional(Field::ProductPurchaseUnit);
    const Column packUoms = columns.optional(Field::ProductPackUnits);
    const Column purchaseOk = columns.need(u"purchase_ok"_s);
    const Column active = columns.need(u"active"_s);
    const Column company = columns.optional(u"company_id"_s);
    const Column taxes = columns.need(u"supplier_taxes_id"_s);
    const Column description = columns.need(u"description_purchase"_s);
    const Column type = columns.optional(Field::ProductType);
    const Column category = columns.optional(u"categ_id"_s);
    const Column variantValues = columns.optional(Field::ProductVariantValues);
    const Column writeDate = columns.need(u"write_date"_s);

    OP_TRY(TableQuery<Product> query, tableQuery<Product>(Table::Products, columns));
    query.paged = true;
    const auto completion = std::make_shared<ProductCompletion>();
    const QString source = profile.sourceLanguage();
    query.read = [=](const RpcRow& row) {
        Product product;
        product.id = ProductId(row.id());
        product.templateId = templateId.link<TemplateId>(row);
        product.names.insert(u"en_US"_s, name.text(row));
        if (const QString text = description.text(row); !text.isEmpty())
            product.purchaseDescriptions.insert(u"en_US"_s, text);
        if (source != u"en_US"_s) {
            product.names.insert(source, name.text(row));
            if (!product.purchaseDescriptions.isEmpty())
                product.purchaseDescriptions.insert(source, description.text(row));
        }
        product.defaultCode = code.text(row);
        product.barcode = barcode.text(row);
        product.uom = uom.link<UomId>(row);
        product.purchaseUom = purchaseUom.isPresent() ? purchaseUom.link<UomId>(row) : product.uom;
        product.packUoms = packUoms.links<UomId>(row);
        product.purchaseOk = purchaseOk.boolean(row);
        product.active = active.boolean(row);
        product.company = company.link<CompanyId>(row);
        product.supplierTaxes = taxes.links<TaxId>(row);
        product.type = type.text(row);
        product.category = category.name(row);
        product.writeDate = writeDate.dateTime(row);
        completion->note(product.id, variantValues.ids(row));
        return product;
    };
    query.complete = [completion](FetchContext& fetch, const RecordRange<Product>& page) {
        return (*completion)(fetch, page);
    };
    query.changedSince = changedProducts;
    query.furtherMark = highestTemplateDate;
    return query;
}

} // namespace op::odoo
