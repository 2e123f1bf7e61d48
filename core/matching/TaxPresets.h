// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"

#include <optional>

namespace op::matching {

/// The purchase taxes that Dutch papers ask for, in the order in which a person is asked about them.
enum class TaxPreset {
    Standard,      ///< 21 %, goods
    Reduced,       ///< 9 %, goods
    Zero,          ///< 0 %
    ReverseCharge, ///< domestic "btw verlegd"
    Margin,        ///< margin scheme
};
inline constexpr int taxPresetCount = static_cast<int>(TaxPreset::Margin) + 1;

/// Returns the preset that a paper's tax \a category (UNCL 5305) and \a rate in percent ask for. The category says what
/// kind of tax it is: AE is reverse charge whatever rate is printed, D, F, I and J are margin schemes. 21 and 9 percent
/// count with category S or AA, or with none; 0 only with category Z, as 0 alone does not say why. std::nullopt for all
/// else.
[[nodiscard]] std::optional<TaxPreset> taxPresetOf(const QString& category, const std::optional<Decimal>& rate);

/// Returns the stable word under which settings keep the choice ("standard", "reverseCharge", ...).
[[nodiscard]] QString taxPresetName(TaxPreset preset);

/// Returns \a company's tax for \a preset as Odoo's Dutch chart has it, found by external id; std::nullopt where the
/// chart has none: no chart of 12 to 19 holds a plain 0 % or a margin tax for purchases (odoo-rpc.md 6.5). Never found
/// by its rate: reverse charge says 21, too.
[[nodiscard]] std::optional<TaxId> findTaxPreset(const masterdata::MasterDataSnapshot& data, CompanyId company,
                                                 TaxPreset preset);

/// Returns what \a preset can be mapped to: the active purchase taxes of \a company, in Odoo's own order.
[[nodiscard]] std::vector<const masterdata::Tax*> purchaseTaxes(const masterdata::MasterDataSnapshot& data,
                                                                CompanyId company);

} // namespace op::matching
