// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/PurchaseOrderDraft.h"
#include "core/review/CaseEvaluation.h"
#include "core/services/Office.h"

namespace op::services {

/// A case as a person sees it: stored facts and what they mean against today's master data.
struct CaseView
{
    review::ReviewCase reviewCase;
    review::CaseEvaluation evaluation;
    std::optional<drafting::OrderTotals> willStore = {}; ///< by Odoo, as it stands; absent where it cannot be told yet
    QList<PartnerId> taughtVendors = {};                 ///< of decide(): for whom it changed what is remembered
};

/// The ReviewService class is what happens at the desk: open a case, decide, undo. One thread, that of its Office.
class ReviewService
{
public:
    explicit ReviewService(Office& office) : m_office(office) {}

    /// A case whose connection was removed shows what was read, without proposals.
    [[nodiscard]] Result<CaseView> open(qint64 caseId);
    /// Checks and stores \a decision; the case's state and short facts follow, and what it teaches counts at once: the
    /// other waiting cases of CaseView::taughtVendors wait for judgeAgain(). Returns the case afterwards.
    /// InvalidArgument, NotFound or Conflict when it is not possible; nothing is stored then.
    [[nodiscard]] Result<CaseView> decide(qint64 caseId, review::ReviewDecision decision);
    /// Judges all cases again that a person may still work on: after a sync, or after what was learned has changed
    /// (then those of \a vendor and those without one are enough). Cases on hold and failed ones keep their state. The
    /// case \a except, which a person has in hand, is left out. Returns how many changed their state or their open
    /// points.
    [[nodiscard]] Result<int> judgeAgain(const QString& connection, PartnerId vendor = {}, qint64 except = 0);
    /// Judges \a reviewCase as it stands, without storing.
    [[nodiscard]] Result<review::CaseEvaluation> judge(const review::ReviewCase& reviewCase);

    /// Returns the short facts for the queue.
    [[nodiscard]] storage::CaseFacts factsOf(const review::ReviewCase& reviewCase,
                                             const review::CaseEvaluation& evaluation);

private:
    /// Judges with \a references in place of what is remembered now, when given.
    [[nodiscard]] Result<review::CaseEvaluation> judge(
        const review::ReviewCase& reviewCase, const std::optional<QList<matching::CrossReference>>& references);

    /// Loads a case and judges it; without what Odoo will store, which takes the server's profile.
    [[nodiscard]] Result<CaseView> judged(qint64 caseId);
    /// Returns the amounts that Odoo will store for \a evaluation; none without a server profile.
    [[nodiscard]] Result<std::optional<drafting::OrderTotals>> totalsOf(const QString& connection,
                                                                        const review::CaseEvaluation& evaluation);

    Office& m_office;
};

} // namespace op::services
