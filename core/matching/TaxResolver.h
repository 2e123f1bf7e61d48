// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/FiscalPositions.h"
#include "core/matching/OrderProposal.h"

namespace op::matching {

struct TaxOutcome
{
    TaxProposal proposal;
    extraction::Findings findings;
};

/// What the paper says about the tax of a line or charge.
struct PaperTax
{
    std::optional<Decimal> rate; ///< percent
    QString category;            ///< UNCL 5305: S, Z, E, AE, K, G, O ...
};

/// Works out the taxes at \a path ("lines[0]"): a person's choice, else the product's purchase taxes of the company
/// mapped by the scope's fiscal position, with the chain as evidence; then compared with the paper. Never matched by
/// rate. For a product without such taxes the one that the workspace presets for the paper's kind of tax is mapped and
/// proposed instead, undecided: TaxFromPreset asks a person to confirm it. A null \a product gives an undecided
/// proposal without a finding.
[[nodiscard]] TaxOutcome resolveTaxes(const QString& path, const masterdata::Product* product, const PaperTax& paper,
                                      const MatchScope& scope);

/// Returns whether \a tax is owed and claimed back at once and adds nothing to a bill although its amount says 21: by
/// the shares that the server told, else (12, or a user who may not read them) by its external id and its words.
[[nodiscard]] bool addsNothing(const masterdata::Tax& tax);

/// Groups of taxes inside one another are followed down to this depth.
inline constexpr int deepestTaxGroup = 4;

/// Returns the percent that \a taxes add to an untaxed amount; reverse charge and import taxes add nothing
/// (odoo-rpc.md 6.5), a group adds what its children do. std::nullopt where that cannot be told (fixed amounts).
[[nodiscard]] std::optional<Decimal> effectiveRate(const masterdata::MasterDataSnapshot& data,
                                                   const QList<TaxId>& taxes);

} // namespace op::matching
