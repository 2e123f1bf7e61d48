// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

/// Reads the GLN of \a company from its own partner, inside that company: barcodes are company-dependent up to 17.
Result<void> completeCompany(FetchContext& fetch, Company& company)
{
    Columns columns(fetch.profile().fields, u"res.partner"_s);
    const Column gln = columns.optional(Field::PartnerGln);
    const Column barcode = columns.optional(Field::PartnerBarcode);
    OP_TRY(const QStringList fields, columns.names());
    if (fields.isEmpty() || company.partner.isNull())
        return {};
    return fetch.read(columns.model(), {company.partner.value}, fields, fetch.profile().companyContext(company.id),
                      [&](const RpcRow& row) -> Result<void> {
                          const QString number = gln.text(row);
                          company.gln = number.isEmpty() ? barcode.text(row) : number;
                          return {};
                      });
}

} // namespace

Result<TableQuery<Company>> companyQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"res.company"_s);
    const Column name = columns.need(u"name"_s);
    const Column partner = columns.need(u"partner_id"_s);
    const Column currency = columns.need(u"currency_id"_s);
    const Column country = columns.optional(u"country_id"_s);
    const Column vat = columns.optional(u"vat"_s);
    const Column registerNumber = columns.optional(Field::CompanyRegister);
    const Column email = columns.optional(u"email"_s);
    const Column taxRounding = columns.optional(u"tax_calculation_rounding_method"_s);
    OP_TRY(TableQuery<Company> query, tableQuery<Company>(Table::Companies, columns));
    query.read = [=](const RpcRow& row) {
        Company company;
        company.id = CompanyId(row.id());
        company.name = name.text(row);
        company.partner = partner.link<PartnerId>(row);
        company.currency = currency.link<CurrencyId>(row);
        company.country = country.link<CountryId>(row);
        company.vat = vat.text(row);
        company.registerNumber = registerNumber.text(row);
        company.email = email.text(row);
        company.taxRounding = taxRounding.text(row);
        return company;
    };
    query.complete = [](FetchContext& fetch, const RecordRange<Company>& page) -> Result<void> {
        for (Company& company : page.rows) {
            // Only inside companies of the user: others answer with fault 4.
            const auto& own = fetch.profile().companies;
            if (std::any_of(own.cbegin(), own.cend(), [&](const UserCompany& entry) { return entry.id == company.id; }))
                OP_CHECK(completeCompany(fetch, company));
        }
        return {};
    };
    return query;
}

} // namespace op::odoo
