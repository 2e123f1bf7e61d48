// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

/// Reads the rows of account.fiscal.position.tax (12-18) into their positions.
Result<void> completePositions(FetchContext& fetch, const RecordRange<FiscalPosition>& page)
{
    QHash<qint64, FiscalPosition*> positions;
    for (FiscalPosition& position : page.rows)
        positions.insert(position.id.value, &position);
    return fetch.searchRead(u"account.fiscal.position.tax"_s, {}, {u"position_id"_s, u"tax_src_id"_s, u"tax_dest_id"_s},
                            fetch.context(), 0, [&](const RpcRow& row) -> Result<void> {
                                if (FiscalPosition* position = positions.value(row.many2oneId(0)))
                                    position->mappings.append({TaxId(row.many2oneId(1)), TaxId(row.many2oneId(2))});
                                return {};
                            });
}

} // namespace

Result<TableQuery<FiscalPosition>> fiscalPositionQuery(const ServerProfile& profile, const SyncOptions&)
{
    const bool byLinks = profile.fiscalMapping == FiscalMapping::TaxLinks;
    Columns columns(profile.fields, u"account.fiscal.position"_s);
    const Column name = columns.need(u"name"_s);
    const Column company = columns.need(u"company_id"_s);
    const Column active = columns.optional(u"active"_s);
    const Column autoApply = columns.need(u"auto_apply"_s);
    const Column vatRequired = columns.need(u"vat_required"_s);
    const Column sequence = columns.optional(u"sequence"_s);
    const Column country = columns.need(u"country_id"_s);
    const Column countryGroup = columns.need(u"country_group_id"_s);
    const Column states = columns.optional(u"state_ids"_s);
    const Column zipFrom = columns.optional(u"zip_from"_s);
    const Column zipTo = columns.optional(u"zip_to"_s);
    const Column destinations = byLinks ? columns.need(u"tax_ids"_s) : Column();
    OP_TRY(TableQuery<FiscalPosition> query, tableQuery<FiscalPosition>(Table::FiscalPositions, columns));
    query.read = [=](const RpcRow& row) {
        FiscalPosition position;
        position.id = FiscalPositionId(row.id());
        position.name = name.text(row);
        position.company = company.link<CompanyId>(row);
        position.active = active.boolean(row, true);
        position.autoApply = autoApply.boolean(row);
        position.vatRequired = vatRequired.boolean(row);
        position.sequence = static_cast<int>(sequence.integer(row));
        position.country = country.link<CountryId>(row);
        position.countryGroup = countryGroup.link<CountryGroupId>(row);
        position.states = states.links<CountryStateId>(row);
        position.zipFrom = zipFrom.text(row);
        position.zipTo = zipTo.text(row);
        position.usesTaxLinks = byLinks;
        position.destinationTaxes = destinations.links<TaxId>(row);
        return position;
    };
    if (profile.fiscalMapping == FiscalMapping::MappingModel)
        query.complete = completePositions;
    return query;
}

} // namespace op::odoo
