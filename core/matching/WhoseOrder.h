// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/MatchScope.h"
#include "core/matching/OrderProposal.h"
#include "core/matching/PartyKeys.h"

namespace op::matching {

/// Which of our companies the paper is for and who the other party is (DESIGN.md section 5, "Whose order is it?").
struct WhoseOrder
{
    OurRole role = OurRole::Unclear;
    CompanyId company;               ///< null: not clear
    QString rule;                    ///< "vat", "registerNumber", "gln", "name", "default", "person"
    std::optional<PartyKeys> vendor; ///< the other party; none for a customer's order or when the paper names nobody
    QList<CompanyId> fitting;        ///< several: a person has to choose
    bool vendorMayDecide = false;    ///< false: whatever the vendor rules find has to be confirmed
};

/// Decides by VAT number, register number, GLN and, where none of those contradicts, the name from `res.company`.
[[nodiscard]] WhoseOrder whoseOrder(const MatchScope& scope);

/// Returns the findings about \a whose: CustomerOrder, SeveralCompanies, CompanyMissing, NeitherPartyIsOurs (\a
/// vendorName is the proposed vendor).
[[nodiscard]] extraction::Findings findingsAbout(const WhoseOrder& whose, const MatchScope& scope,
                                                 const QString& vendorName);

} // namespace op::matching
