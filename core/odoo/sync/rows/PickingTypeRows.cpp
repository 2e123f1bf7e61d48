// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

/// Reads the companies of the warehouses on 12, whose picking types have none of their own.
Result<void> completeCompanies(FetchContext& fetch, const RecordRange<PickingType>& page)
{
    QHash<qint64, CompanyId> companies;
    QHash<qint64, qint64> warehouses;
    OP_CHECK(page.readMore(
        fetch, u"stock.picking.type"_s, {u"warehouse_id"_s}, fetch.context(),
        [&](PickingType& type, const RpcRow& row) { warehouses.insert(type.id.value, row.many2oneId(0)); }));
    OP_CHECK(fetch.searchRead(u"stock.warehouse"_s, {}, {u"company_id"_s}, fetch.context(), 0,
                              [&](const RpcRow& row) -> Result<void> {
                                  companies.insert(row.id(), CompanyId(row.many2oneId(0)));
                                  return {};
                              }));
    for (PickingType& type : page.rows)
        type.company = companies.value(warehouses.value(type.id.value));
    return {};
}

} // namespace

Result<TableQuery<PickingType>> pickingTypeQuery(const ServerProfile& profile, const SyncOptions&)
{
    TableQuery<PickingType> query{Table::PickingTypes, QString()};
    // Purchase without stock knows no picking types: an order then needs none.
    if (!profile.fields.hasModel(u"stock.picking.type"_s))
        return query;
    Columns columns(profile.fields, u"stock.picking.type"_s);
    const Column name = columns.need(u"name"_s);
    const Column company = columns.optional(Field::PickingCompany);
    const Column warehouse = columns.optional(u"warehouse_id"_s);
    const Column active = columns.optional(u"active"_s);
    const Column sequence = columns.optional(u"sequence"_s);
    query.model = columns.model();
    OP_TRY(query.fields, columns.names());
    query.domain = {domainLeaf(u"code"_s, u"="_s, u"incoming"_s)};
    query.read = [=](const RpcRow& row) {
        PickingType type;
        type.id = PickingTypeId(row.id());
        type.name = name.text(row);
        type.company = company.link<CompanyId>(row);
        type.warehouse = warehouse.name(row);
        type.active = active.boolean(row, true);
        type.sequence = static_cast<int>(sequence.integer(row));
        return type;
    };
    if (!company.isPresent())
        query.complete = completeCompanies;
    return query;
}

} // namespace op::odoo
