// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"
#include "core/matching/OrderProposal.h"

namespace op::matching {

struct ChargeOutcome
{
    ChargeProposal proposal;
    extraction::Findings findings;
};

/// Returns the kind of \a charge: "freight", "handling", "packing", "insurance", "discount" or "other"; by its reason
/// code (UNCL 7161 of charges, 5189 of allowances), else by the words of its reason in Dutch, German, French or
/// English.
[[nodiscard]] QString chargeKind(const extraction::HeaderCharge& charge);

/// Returns the proposal for header charge \a index: the product that an administrator chose for its kind, or a person's
/// choice.
[[nodiscard]] ChargeOutcome resolveCharge(int index, const MatchScope& scope);

} // namespace op::matching
