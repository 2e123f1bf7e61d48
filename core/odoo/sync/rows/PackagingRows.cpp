// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"
#include "core/odoo/sync/rows/UomRows.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

/// What the packs of 19 need to tell their quantity: the size of each unit, and the unit of each product.
struct PackQuantities
{
    QHash<qint64, Decimal> sizes;

    /// Sets how many of the product's own unit a pack's unit holds.
    Result<void> operator()(FetchContext& fetch, const RecordRange<Packaging>& page)
    {
        if (sizes.isEmpty())
            OP_CHECK(readSizes(fetch));
        std::vector<qint64> products;
        for (const Packaging& pack : page.rows)
            products.push_back(pack.product.value);
        std::sort(products.begin(), products.end());
        products.erase(std::unique(products.begin(), products.end()), products.end());
        QHash<qint64, qint64> unitOfProduct;
        OP_CHECK(fetch.read(u"product.product"_s, products, {u"uom_id"_s}, fetch.context(),
                            [&](const RpcRow& row) -> Result<void> {
                                unitOfProduct.insert(row.id(), row.many2oneId(0));
                                return {};
                            }));
        for (Packaging& pack : page.rows) {
            const Decimal own = sizes.value(unitOfProduct.value(pack.product.value));
            const Decimal size = sizes.value(pack.uom.value);
            if (!own.isZero() && !size.isZero())
                pack.quantity = withoutNoise(size / own);
        }
        return {};
    }

    Result<void> readSizes(FetchContext& fetch)
    {
        // Archived units too: a pack may still carry one.
        return fetch.searchRead(u"uom.uom"_s, {archivedToo()}, {u"factor"_s}, fetch.context(), 0,
                                [this](const RpcRow& row) -> Result<void> {
                                    sizes.insert(row.id(), withoutNoise(row.decimal(0)));
                                    return {};
                                });
    }
};

} // namespace

Result<TableQuery<Packaging>> packagingQuery(const ServerProfile& profile, const SyncOptions&)
{
    TableQuery<Packaging> query{Table::Packagings, QString()};
    if (profile.packagingModel == PackagingModel::None)
        return query;
    const bool isUnit = profile.packagingModel == PackagingModel::ProductUom;
    Columns columns(profile.fields, isUnit ? u"product.uom"_s : u"product.packaging"_s);
    const Column product = columns.need(u"product_id"_s);
    const Column barcode = columns.need(u"barcode"_s);
    const Column company = columns.optional(u"company_id"_s);
    const Column name = isUnit ? Column() : columns.need(u"name"_s);
    const Column quantity = isUnit ? Column() : columns.need(u"qty"_s);
    const Column uom = isUnit ? columns.need(u"uom_id"_s) : Column();
    query.model = columns.model();
    OP_TRY(query.fields, columns.names());
    query.paged = true;
    query.read = [=](const RpcRow& row) {
        Packaging pack;
        pack.id = row.id();
        pack.product = product.link<ProductId>(row);
        pack.name = isUnit ? uom.name(row) : name.text(row);
        pack.barcode = barcode.text(row);
        pack.quantity = isUnit ? Decimal(1) : quantity.decimal(row).normalized();
        pack.uom = uom.link<UomId>(row);
        pack.company = company.link<CompanyId>(row);
        return pack;
    };
    if (isUnit) {
        const auto quantities = std::make_shared<PackQuantities>();
        query.complete = [quantities](FetchContext& fetch, const RecordRange<Packaging>& page) {
            return (*quantities)(fetch, page);
        };
    }
    return query;
}

} // namespace op::odoo
