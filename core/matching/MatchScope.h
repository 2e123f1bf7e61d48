// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/OrderMatcher.h"

#include <map>

namespace op::matching {

/// The MatchScope is what every rule of one match() run looks at; filled from the top: company, then vendor, then the
/// rest. It refers to its parts and lives on the stack of match().
struct MatchScope
{
    const masterdata::MasterDataSnapshot& data;
    const extraction::IncomingOrder& order;
    const MatchContext& context;
    CompanyId company;
    PartnerId vendor; ///< commercial partner; null while several fit
    CurrencyId currency;
    FiscalPositionId fiscalPosition;
    QDate date; ///< the order date by which price rows count: of the paper, else the context's today
    std::map<ProductId, int> heldBy = {}; ///< products that a line means surely; empty while lines are matched alone

    /// Returns what a person chose at \a path, nullptr without a choice. An empty list may be a choice ("no tax").
    [[nodiscard]] const QList<qint64>* choice(const QString& path) const
    {
        const auto it = context.choices.constFind(path);
        return it == context.choices.constEnd() ? nullptr : &*it;
    }
    /// Returns the single id chosen at \a path, 0 without one.
    [[nodiscard]] qint64 chosenId(const QString& path) const
    {
        const QList<qint64>* ids = choice(path);
        return ids && !ids->isEmpty() ? ids->first() : 0;
    }
    /// Returns true when a record of \a owner may be used for this order: shared or of its company (odoo-rpc.md 4, 10).
    [[nodiscard]] bool isUsableBy(CompanyId owner) const
    {
        return owner.isNull() || company.isNull() || owner == company;
    }
};

} // namespace op::matching
