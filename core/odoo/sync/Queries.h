// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/sync/TableQuery.h"

/// One function for each synced table: which fields it reads on the server that \a profile describes, and what they
/// mean. They fail with OdooMissingField when the server lacks one that the program cannot do without.
namespace op::odoo {

using masterdata::Table;

Result<TableQuery<masterdata::Company>> companyQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::Currency>> currencyQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::Country>> countryQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::CountryGroup>> countryGroupQuery(const ServerProfile& profile,
                                                               const SyncOptions& options);
Result<TableQuery<masterdata::Language>> languageQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::DecimalPrecision>> precisionQuery(const ServerProfile& profile,
                                                                const SyncOptions& options);
Result<TableQuery<masterdata::Uom>> uomQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::Tax>> taxQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::FiscalPosition>> fiscalPositionQuery(const ServerProfile& profile,
                                                                   const SyncOptions& options);
Result<TableQuery<masterdata::PickingType>> pickingTypeQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::PaymentTerm>> paymentTermQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::Partner>> partnerQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::BankAccount>> bankAccountQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::Product>> productQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::SupplierInfo>> supplierInfoQuery(const ServerProfile& profile,
                                                               const SyncOptions& options);
Result<TableQuery<masterdata::Packaging>> packagingQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::PastOrder>> pastOrderQuery(const ServerProfile& profile, const SyncOptions& options);
Result<TableQuery<masterdata::PastOrderLine>> pastOrderLineQuery(const ServerProfile& profile,
                                                                 const SyncOptions& options);

} // namespace op::odoo
