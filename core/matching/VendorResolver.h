// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/OrderProposal.h"
#include "core/matching/VendorIndex.h"
#include "core/matching/WhoseOrder.h"

namespace op::matching {

/// The vendor that the rules propose, with the findings about it. `PartnerId` of the scope for the lines is
/// vendorForLines().
struct VendorOutcome
{
    MatchProposal proposal;
    extraction::Findings findings;
};

/// Finds the commercial partner that the paper's other party is: e-mail domain, VAT number, register number, GLN, IBAN,
/// then the name (DESIGN.md section 5). Keys that exactly one partner holds decide unless another key contradicts; a
/// name only proposes.
[[nodiscard]] VendorOutcome resolveVendor(const WhoseOrder& whose, const MatchScope& scope, const VendorIndex& index);

/// Returns the partner by whose price rows and codes the lines are read: the decided one, else a clear proposal; null
/// when several fit.
[[nodiscard]] PartnerId vendorForLines(const MatchProposal& proposal);

/// Returns whether a deciding key of \a candidate agrees: mail domain, VAT, register number, GLN or IBAN.
[[nodiscard]] bool hasAgreeingKey(const MatchCandidate& candidate);

/// Returns \a partner as a candidate with all evidence that \a keys and \a senderDomain give for and against it.
[[nodiscard]] MatchCandidate compareVendor(const PartyKeys& keys, const QString& senderDomain, PartnerId partner,
                                           const masterdata::MasterDataSnapshot& data, const VendorIndex& index,
                                           const NameRanking& names);

} // namespace op::matching
