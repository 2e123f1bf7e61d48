// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

/// Reads what the partners of \a page are inside each company of the user: properties, and the barcode that holds the
/// GLN (14).
Result<void> completePartners(FetchContext& fetch, const RecordRange<Partner>& page)
{
    const ServerProfile& profile = fetch.profile();
    Columns columns(profile.fields, u"res.partner"_s);
    const Column paymentTerm = columns.optional(Field::PartnerPaymentTerm);
    const Column currency = columns.optional(Field::PartnerCurrency);
    const Column position = columns.optional(Field::PartnerPosition);
    const Column barcode = columns.optional(Field::PartnerBarcode);
    OP_TRY(const QStringList fields, columns.names());
    if (fields.isEmpty())
        return {};
    for (const UserCompany& company : profile.companies) {
        OP_CHECK(page.readMore(fetch, columns.model(), fields, profile.companyContext(company.id),
                               [&](Partner& partner, const RpcRow& row) {
                                   PartnerProperties properties{company.id, paymentTerm.link<PaymentTermId>(row),
                                                                currency.link<CurrencyId>(row),
                                                                position.link<FiscalPositionId>(row)};
                                   if (properties != PartnerProperties{company.id, {}, {}, {}})
                                       partner.properties.append(properties);
                                   if (partner.gln.isEmpty())
                                       partner.gln = barcode.text(row);
                               }));
    }
    return {};
}

} // namespace

Result<TableQuery<Partner>> partnerQuery(const ServerProfile& profile, const SyncOptions& options)
{
    Columns columns(profile.fields, u"res.partner"_s);
    const Column name = columns.need(u"name"_s);
    const Column commercial = columns.need(u"commercial_partner_id"_s);
    const Column parent = columns.need(u"parent_id"_s);
    const Column isCompany = columns.need(u"is_company"_s);
    const Column active = columns.need(u"active"_s);
    const Column company = columns.optional(u"company_id"_s);
    const Column vat = columns.need(u"vat"_s);
    const Column ref = columns.optional(u"ref"_s);
    const Column custom =
        options.registerNumberField.isEmpty() ? Column() : columns.optional(options.registerNumberField);
    const Column registerNumber = columns.optional(Field::PartnerRegister);
    const Column kvk = columns.optional(Field::PartnerKvk);
    const Column gln = columns.optional(Field::PartnerGln);
    const Column email = columns.optional(u"email"_s);
    const Column phone = columns.optional(u"phone"_s);
    const Column street = columns.optional(u"street"_s);
    const Column zip = columns.optional(u"zip"_s);
    const Column city = columns.optional(u"city"_s);
    const Column country = columns.optional(u"country_id"_s);
    const Column state = columns.optional(u"state_id"_s);
    const Column language = columns.optional(u"lang"_s);
    const Column rank = columns.optional(Field::PartnerSupplierRank);
    const Column supplier = columns.optional(Field::PartnerSupplierFlag);
    const Column writeDate = columns.need(u"write_date"_s);

    OP_TRY(TableQuery<Partner> query, tableQuery<Partner>(Table::Partners, columns));
    query.paged = true;
    query.read = [=](const RpcRow& row) {
        Partner partner;
        partner.id = PartnerId(row.id());
        partner.name = name.text(row);
        partner.commercial = commercial.link<PartnerId>(row);
        partner.parent = parent.link<PartnerId>(row);
        partner.isCompany = isCompany.boolean(row);
        partner.active = active.boolean(row);
        partner.company = company.link<CompanyId>(row);
        partner.vat = vat.text(row);
        partner.ref = ref.text(row);
        for (const Column& column : {custom, registerNumber, kvk}) {
            if (partner.registerNumber.isEmpty())
                partner.registerNumber = column.text(row);
        }
        partner.gln = gln.text(row);
        partner.email = email.text(row);
        partner.phone = phone.text(row);
        partner.street = street.text(row);
        partner.zip = zip.text(row);
        partner.city = city.text(row);
        partner.country = country.link<CountryId>(row);
        partner.state = state.link<CountryStateId>(row);
        partner.language = language.text(row);
        partner.supplierRank = rank.isPresent() ? static_cast<int>(rank.integer(row)) : (supplier.boolean(row) ? 1 : 0);
        partner.writeDate = writeDate.dateTime(row);
        return partner;
    };
    query.complete = completePartners;
    query.changedSince = writtenSince;
    return query;
}

Result<TableQuery<BankAccount>> bankAccountQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"res.partner.bank"_s);
    const Column partner = columns.need(u"partner_id"_s);
    const Column number = columns.optional(Field::BankAccountNumber);
    const Column active = columns.optional(u"active"_s);
    OP_TRY(TableQuery<BankAccount> query, tableQuery<BankAccount>(Table::BankAccounts, columns));
    query.paged = true;
    query.read = [=](const RpcRow& row) {
        return BankAccount{row.id(), partner.link<PartnerId>(row), number.text(row), active.boolean(row, true)};
    };
    return query;
}

} // namespace op::odoo
