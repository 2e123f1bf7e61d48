// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/ExternalKey.h"
#include "core/drafting/OrderTotals.h"
#include "core/review/CaseEvaluation.h"

#include <variant>

namespace op::drafting {

/// What the server of the connection can store; from its profile, as plain facts so that drafting knows no network.
struct ServerAbilities
{
    bool discountField = false;        ///< purchase.order.line has `discount` (17 and later)
    int priceDigits = 2;               ///< digits that the server keeps of a unit price; 14 rounds, 19 keeps more
    bool roundsPrices = true;          ///< true: further digits are lost on the server
    std::optional<int> quantityDigits; ///< digits that the server keeps of a quantity; absent: all
    std::optional<int> discountDigits; ///< the same of a discount
    TaxArithmetic taxArithmetic = TaxArithmetic::ByLine;
    QStringList requiredCustomFields; ///< "purchase.order.x_project": must be filled and nobody fills them
};

/// A draft, or every blocking finding that stands in its way.
using DraftOrFindings = std::variant<PurchaseOrderDraft, extraction::Findings>;

/// Builds the exact payload for \a reviewCase as evaluated. Pure; \a now is used for the order date only when the paper
/// has none.
[[nodiscard]] DraftOrFindings buildDraft(const review::ReviewCase& reviewCase, const review::CaseEvaluation& evaluation,
                                         const masterdata::MasterDataSnapshot& snapshot, const ServerAbilities& server,
                                         const QDateTime& now);

/// Returns what \a server keeps of \a line's numbers.
[[nodiscard]] DraftLine storedLine(DraftLine line, const ServerAbilities& server);

/// Returns the amounts that \a server will store for the order as evaluated. std::nullopt while a line lacks quantity,
/// price or taxes, where the server did not say how it rounds taxes, and where orderTotals() cannot tell.
[[nodiscard]] std::optional<OrderTotals> expectedTotals(const review::CaseEvaluation& evaluation,
                                                        const masterdata::MasterDataSnapshot& snapshot,
                                                        const ServerAbilities& server);

} // namespace op::drafting
