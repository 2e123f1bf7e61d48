// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterDataSnapshot.h"
#include "core/matching/CompanyName.h"
#include "core/matching/MatchProposal.h"
#include "core/matching/text/RecordIndex.h"

namespace op::matching {

/// Log odds of a name that is like none: trade names and persons stand on papers, so it alone refutes no key.
inline constexpr double leastNameOdds = -3;

/// How the names of a paper stand to those of the vendors.
struct NameRanking
{
    struct Entry
    {
        PartnerId partner;
        double odds; ///< log odds that it is meant, by the names alone
    };
    std::vector<Entry> entries; ///< best first
    Verdict verdict = Verdict::NoMatch;

    /// Returns the odds of \a partner; none when its name is not like those.
    [[nodiscard]] std::optional<double> oddsOf(PartnerId partner) const;
};

/// The VendorIndex class finds partners by a name that is not written as in Odoo: the engine of core/matching/text over
/// names, with models of its own. Built once per snapshot; const and thread-safe.
class VendorIndex
{
public:
    explicit VendorIndex(const masterdata::MasterDataSnapshot& snapshot);

    /// Ranks the commercial partners whose name is most like one of \a names; \a city tells namesakes apart.
    [[nodiscard]] NameRanking rank(const QStringList& names, const QString& city) const;
    /// Returns the prepared name of \a partner; empty for one that is not in the index.
    [[nodiscard]] const CompanyName& nameOf(PartnerId partner) const;

private:
    std::vector<PartnerId> m_partners; // by record, sorted
    std::vector<CompanyName> m_names;
    RecordIndex m_records;
};

} // namespace op::matching
