// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/CaseEvaluation.h"
#include "core/services/Office.h"

namespace op::services {

/// What a decision about a case does to the cross-references.
struct CaseLearning
{
    storage::LearnedChange change;              ///< to be stored together with the decision
    QList<matching::CrossReference> references; ///< what counts afterwards; only where isNew()
    QList<PartnerId> vendors;                   ///< for whom something else counts afterwards

    [[nodiscard]] bool isNew() const { return !vendors.isEmpty(); }
};

/// Returns what a decision teaches that turns \a before into \a after, both evaluations of \a reviewCase without what
/// the decision itself teaches: a product (and unit) that a person chose is remembered for the vendor's code or text
/// at once, a choice that no longer stands is withdrawn. \a isApproved and \a wasApproved: the case's state after and
/// before; how often a row was left or overruled is counted with the approval, once per order, and taken back with it.
/// Stores nothing.
[[nodiscard]] Result<CaseLearning> learningOf(Office& office, const review::ReviewCase& reviewCase,
                                              const review::CaseEvaluation& before, const review::CaseEvaluation& after,
                                              bool wasApproved, bool isApproved);

} // namespace op::services
