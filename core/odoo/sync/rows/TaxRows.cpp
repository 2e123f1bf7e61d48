// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

using SharesOfTaxes = QHash<qint64, std::vector<qint64>>; ///< id of the tax -> its lines of bills

/// Reads the external ids of \a ids into \a xmlIds; returns how many there were.
Result<int> readXmlIds(FetchContext& fetch, const std::vector<qint64>& ids, QHash<qint64, QString>& xmlIds)
{
    OP_TRY(const OdooValue rows,
           fetch.call({u"account.tax"_s,
                       u"get_metadata"_s,
                       {idList(ids)},
                       {{u"context"_s, fetch.context()}},
                       CallKind::BulkRead}));
    int found = 0;
    for (const OdooValue& row : rows.toList()) {
        const QString xmlId = row.member(u"xmlid").toText();
        if (xmlId.isEmpty())
            continue;
        xmlIds.insert(row.member(u"id").toInt(), xmlId);
        ++found;
    }
    return found;
}

/// What a server may answer where the user, or the server, lacks something that the program can do without.
bool isDispensable(const Error& error)
{
    return error.code == ErrorCode::OdooFault || error.code == ErrorCode::OdooAccessError
        || error.code == ErrorCode::OdooMissingModel;
}

/// Tells the purchase taxes how their amounts are booked on a bill: what is owed and claimed back at once adds nothing
/// (13 and later; ordinary users may read it on 14 and 19). \a lines names the lines of each tax, in order of the page.
Result<void> readShares(FetchContext& fetch, const RecordRange<Tax>& page, const SharesOfTaxes& lines)
{
    std::vector<qint64> ids;
    for (const Tax& tax : page.rows) {
        const std::vector<qint64> own = lines.value(tax.id.value);
        ids.insert(ids.end(), own.begin(), own.end());
    }
    if (ids.empty())
        return {};
    QHash<qint64, Decimal> shares; // lines that book the tax; the others book the base
    const Result<void> read =
        fetch.read(u"account.tax.repartition.line"_s, ids, {u"repartition_type"_s, u"factor_percent"_s},
                   fetch.context(), [&](const RpcRow& row) -> Result<void> {
                       if (row.text(0) == u"tax")
                           shares.insert(row.id(), row.decimal(1).normalized());
                       return {};
                   });
    if (!read)
        return isDispensable(read.error()) ? Result<void>() : read;
    for (Tax& tax : page.rows) {
        const std::vector<qint64> own = lines.value(tax.id.value);
        tax.sharesKnown = !own.empty();
        if (!tax.sharesKnown)
            continue;
        tax.sharePercent = 0;
        for (const qint64 id : own)
            tax.sharePercent += shares.value(id);
        tax.sharePercent = tax.sharePercent.normalized();
    }
    return {};
}

/// Tells the purchase taxes their external ids: no name or rate says what a tax is (odoo-rpc.md 6.5). Without them a
/// person maps taxes.
Result<void> readXmlIdsOf(FetchContext& fetch, const RecordRange<Tax>& page)
{
    std::vector<qint64> ids;
    for (const Tax& tax : page.rows) {
        if (tax.use == u"purchase"_s)
            ids.push_back(tax.id.value);
    }
    if (ids.empty())
        return {};
    QHash<qint64, QString> xmlIds;
    const Result<int> found = readXmlIds(fetch, ids, xmlIds);
    if (!found && !isDispensable(found.error()))
        return failure(found.error());
    // 14 answers one external id a call, however many records are asked for (seen on the lab's server).
    if (found && *found == 1 && ids.size() > 1) {
        for (const qint64 id : ids)
            OP_CHECK(readXmlIds(fetch, {id}, xmlIds));
    }
    for (Tax& tax : page.rows)
        tax.xmlId = xmlIds.value(tax.id.value);
    return {};
}

} // namespace

Result<TableQuery<Tax>> taxQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"account.tax"_s);
    const Column name = columns.need(u"name"_s);
    const Column label = columns.optional(Field::TaxInvoiceLabel);
    const Column company = columns.need(u"company_id"_s);
    const Column use = columns.need(u"type_tax_use"_s);
    const Column amountType = columns.need(u"amount_type"_s);
    const Column amount = columns.need(u"amount"_s);
    const Column priceIncluded = columns.optional(u"price_include"_s);
    const Column active = columns.optional(u"active"_s);
    const Column sequence = columns.optional(u"sequence"_s);
    const Column scope = columns.optional(Field::TaxScope);
    const Column positions = columns.optional(Field::TaxPositions);
    const Column originals = columns.optional(Field::TaxOriginals);
    const Column includesBase = columns.optional(u"include_base_amount"_s);
    const Column baseAffected = columns.optional(u"is_base_affected"_s);
    const Column children = columns.optional(u"children_tax_ids"_s);
    const Column lines = columns.optional(u"invoice_repartition_line_ids"_s);
    const auto shares = std::make_shared<SharesOfTaxes>();
    OP_TRY(TableQuery<Tax> query, tableQuery<Tax>(Table::Taxes, columns));
    query.read = [=](const RpcRow& row) {
        Tax tax;
        tax.id = TaxId(row.id());
        tax.name = name.text(row);
        tax.invoiceLabel = label.text(row);
        tax.company = company.link<CompanyId>(row);
        tax.use = use.text(row);
        tax.amountType = amountType.text(row);
        tax.amount = amount.decimal(row).normalized();
        tax.priceIncluded = priceIncluded.boolean(row);
        tax.active = active.boolean(row, true);
        tax.sequence = static_cast<int>(sequence.integer(row));
        tax.scope = scope.text(row);
        tax.fiscalPositions = positions.links<FiscalPositionId>(row);
        tax.originalTaxes = originals.links<TaxId>(row);
        tax.includesBase = includesBase.boolean(row);
        tax.baseAffected = baseAffected.boolean(row, true);
        tax.children = children.links<TaxId>(row);
        if (tax.use != u"sale")
            shares->insert(row.id(), lines.ids(row));
        return tax;
    };
    query.complete = [shares](FetchContext& fetch, const RecordRange<Tax>& page) -> Result<void> {
        OP_CHECK(readShares(fetch, page, *shares));
        return readXmlIdsOf(fetch, page);
    };
    return query;
}

} // namespace op::odoo
