// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"
#include "core/matching/OrderProposal.h"

namespace op::matching {

/// Fills currency, payment term and picking type of \a proposal; \a scope knows company and vendor. Returns what is to
/// be said.
[[nodiscard]] extraction::Findings fillHeader(OrderProposal& proposal, const MatchScope& scope);

/// Returns the currency of the order: a person's choice, else the paper's by its code; where the paper has none, the
/// vendor's or the company's is proposed and has to be confirmed.
[[nodiscard]] CurrencyId currencyOf(const MatchScope& scope, extraction::Findings& findings);

/// What the paper states and what the proposal comes to, both without tax, in the order's currency.
struct OrderAmounts
{
    QString statedName; ///< "net", "lines" (then charges do not count); empty: the paper states neither
    std::optional<Decimal> stated;
    std::optional<Decimal> computed; ///< lines that are ordered, and charges; none while a line lacks price or quantity
    Decimal notOrdered;              ///< lines that are left out
    int places = 2;                  ///< digits of the currency
};
[[nodiscard]] OrderAmounts orderAmounts(const extraction::IncomingOrder& order, const OrderProposal& proposal,
                                        const masterdata::MasterDataSnapshot& data);
/// Returns the amount of one line as the server will store it, rounded to \a places; none without price or quantity.
[[nodiscard]] std::optional<Decimal> lineAmount(const LineProposal& line, int places);

/// Returns TotalsApart when the sum of what is ordered differs from what the paper states by more than the tolerance;
/// nothing while a line has no price, and nothing that the reading stage has said already.
[[nodiscard]] extraction::Findings checkTotals(const OrderProposal& proposal, const MatchScope& scope);

/// Returns SameProductTwice for each product that stands on several ordered lines: legal, but worth a look.
[[nodiscard]] extraction::Findings repeatedProducts(const OrderProposal& proposal, const MatchScope& scope);

} // namespace op::matching
