// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"

namespace op::matching {

/// The fiscal position of an order and how it was found.
struct FiscalPositionChoice
{
    FiscalPositionId position; ///< null: none applies
    QString rule;              ///< "vendor", "automatic", "none", "person"
};

/// Returns the position for \a vendor inside \a company: a person's choice, the vendor's own, else what the server
/// would choose (odoo-rpc.md 6.4).
[[nodiscard]] FiscalPositionChoice chooseFiscalPosition(const MatchScope& scope);

/// Returns the position that the server picks by itself for \a vendor: up to 18 by rank (VAT required first, then
/// country with state and zip, country group, anything), from 19 the first by sequence whose every condition holds.
/// Null: none.
[[nodiscard]] FiscalPositionId automaticFiscalPosition(const masterdata::MasterDataSnapshot& data,
                                                       const masterdata::Partner& vendor, CompanyId company);

/// Returns \a taxes as \a position maps them: both models (odoo-rpc.md 6.3), taxes it does not mention unchanged, no
/// repeats.
[[nodiscard]] QList<TaxId> mappedTaxes(const masterdata::MasterDataSnapshot& data, const QList<TaxId>& taxes,
                                       FiscalPositionId position);

} // namespace op::matching
