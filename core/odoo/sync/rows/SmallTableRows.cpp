// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

Result<TableQuery<Currency>> currencyQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"res.currency"_s);
    const Column code = columns.need(u"name"_s);
    const Column symbol = columns.optional(u"symbol"_s);
    const Column rounding = columns.optional(u"rounding"_s);
    const Column active = columns.optional(u"active"_s);
    OP_TRY(TableQuery<Currency> query, tableQuery<Currency>(Table::Currencies, columns));
    query.read = [=](const RpcRow& row) {
        return Currency{CurrencyId(row.id()), code.text(row), symbol.text(row), rounding.decimal(row),
                        active.boolean(row, true)};
    };
    return query;
}

Result<TableQuery<Country>> countryQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"res.country"_s);
    const Column code = columns.need(u"code"_s);
    const Column name = columns.need(u"name"_s);
    OP_TRY(TableQuery<Country> query, tableQuery<Country>(Table::Countries, columns));
    query.read = [=](const RpcRow& row) { return Country{CountryId(row.id()), code.text(row), name.text(row)}; };
    return query;
}

Result<TableQuery<CountryGroup>> countryGroupQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"res.country.group"_s);
    const Column name = columns.need(u"name"_s);
    const Column countries = columns.need(u"country_ids"_s);
    OP_TRY(TableQuery<CountryGroup> query, tableQuery<CountryGroup>(Table::CountryGroups, columns));
    query.read = [=](const RpcRow& row) {
        return CountryGroup{CountryGroupId(row.id()), name.text(row), countries.links<CountryId>(row)};
    };
    return query;
}

Result<TableQuery<Language>> languageQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"res.lang"_s);
    const Column code = columns.need(u"code"_s);
    const Column name = columns.need(u"name"_s);
    OP_TRY(TableQuery<Language> query, tableQuery<Language>(Table::Languages, columns));
    // Languages that nobody switched on hold no translations.
    query.domain = {domainLeaf(u"active"_s, u"="_s, true)};
    query.read = [=](const RpcRow& row) { return Language{row.id(), code.text(row), name.text(row)}; };
    return query;
}

Result<TableQuery<DecimalPrecision>> precisionQuery(const ServerProfile& profile, const SyncOptions&)
{
    // decimal.precision is closed to ordinary users (14 and 19): the profile has them from the digits of the fields
    // themselves.
    TableQuery<DecimalPrecision> query{Table::DecimalPrecisions, QString()};
    for (auto entry = profile.precisions.cbegin(); entry != profile.precisions.cend(); ++entry)
        query.known.push_back({static_cast<qint64>(query.known.size()) + 1, entry.key(), entry.value()});
    return query;
}

Result<TableQuery<PaymentTerm>> paymentTermQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"account.payment.term"_s);
    const Column name = columns.need(u"name"_s);
    const Column company = columns.optional(u"company_id"_s);
    OP_TRY(TableQuery<PaymentTerm> query, tableQuery<PaymentTerm>(Table::PaymentTerms, columns));
    query.read = [=](const RpcRow& row) {
        return PaymentTerm{PaymentTermId(row.id()), name.text(row), company.link<CompanyId>(row)};
    };
    return query;
}

} // namespace op::odoo
