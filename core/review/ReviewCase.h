// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/documents/SourceDocument.h"
#include "core/extraction/ReadResult.h"
#include "core/review/ReviewDecision.h"
#include "core/review/ReviewState.h"

namespace op::review {

/// The ReviewCase is one incoming order on its way through the queue, as stored.
/// A paper with several orders gives several cases; one that holds none gives a single case without an order.
struct ReviewCase
{
    qint64 id = 0;
    ReviewState state = ReviewState::Received;
    QString connection; ///< name of the connection it is meant for
    documents::SourceDocument document;
    int orderIndex = 0; ///< which order of the document
    QString kind;       ///< ReadResult::kind
    QString format;
    std::optional<extraction::IncomingOrder> order;
    extraction::Findings readFindings;
    QList<ReviewDecision> decisions;
    // short facts for the queue, kept with the case so that the list needs no evaluation
    QString vendorName;
    qint64 vendorId = 0;
    QString number;
    int lineCount = 0;
    int openCount = 0;                   ///< findings that block
    QString reference;                   ///< "OP-<4 characters of the workspace>-<number>"
    int revision = 0;                    ///< raised by a re-post
    QList<PurchaseOrderId> formerOrders; ///< of earlier revisions: seen deleted or cancelled when the next one began
    qint64 duplicateOf = 0;              ///< case id
    QString duplicateReason;
    QDateTime createdAt;
    QDateTime changedAt;
};

} // namespace op::review
