// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PaperNumber.h"
#include "core/review/CaseEvaluation.h"

namespace op::review {

extraction::Findings ordersAlreadyInOdoo(const extraction::IncomingOrder& order,
                                         const matching::OrderProposal& proposal,
                                         const masterdata::MasterDataSnapshot& snapshot,
                                         const QList<PurchaseOrderId>& former)
{
    extraction::Findings findings;
    const PartnerId vendor(proposal.vendor.decidedId());
    if (vendor.isNull())
        return findings;
    const QString orderNumber = order.orderNumber.valueOr({});
    const QStringList vendorNumbers{order.documentNumber.valueOr({}), order.salesOrderNumber.valueOr({})};
    for (const masterdata::PastOrder* past : snapshot.pastOrdersOf(vendor)) {
        if (past->state == QLatin1String("cancel") || former.contains(past->id)
            || (!proposal.company.isNull() && past->company != proposal.company))
            continue;
        bool same = namesNumber(past->name, orderNumber) || namesNumber(past->origin, orderNumber);
        for (const QString& number : vendorNumbers)
            same = same || (!number.isEmpty() && normalizedNumber(past->partnerRef) == normalizedNumber(number));
        if (same)
            findings.append({extraction::FindingCode::AlreadyInOdoo,
                             extraction::Severity::Blocking,
                             QStringLiteral("order"),
                             {past->name, QString::number(past->id.value)}});
    }
    return findings;
}

} // namespace op::review
