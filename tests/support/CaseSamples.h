// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/Push.h"
#include "core/review/ReviewCase.h"

#include <QCryptographicHash>

/// Small cases, decisions and drafts for tests of storage and services. Header only.
namespace op::test {

inline documents::SourceDocument sampleDocument(const QByteArray& bytes = "<Order/>",
                                                const QString& fileName = QStringLiteral("order.xml"))
{
    documents::SourceDocument document;
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    document.fileName = fileName;
    document.origin = QStringLiteral("file");
    document.mediaType = QStringLiteral("application/xml");
    document.size = bytes.size();
    document.receivedAt = QDateTime(QDate(2026, 3, 1), QTime(8, 30), Qt::UTC);
    return document;
}

inline review::ReviewCase sampleCase(const QString& number = QStringLiteral("PO-0042"),
                                     review::ReviewState state = review::ReviewState::InReview)
{
    review::ReviewCase made;
    made.state = state;
    made.connection = QStringLiteral("main");
    made.kind = QStringLiteral("order");
    made.format = QStringLiteral("ubl-2.1");
    extraction::IncomingOrder order;
    order.orderNumber.value = number;
    order.orderNumber.raw = number;
    order.orderNumber.confidence = 1;
    extraction::IncomingOrderLine line;
    line.description.value = QStringLiteral("Schroef 4 × 40 mm");
    line.quantity.value = Decimal(50000, 3);
    line.unitPrice.value = Decimal(125, 2);
    order.lines.append(line);
    made.order = order;
    made.readFindings.append(
        extraction::Finding{extraction::FindingCode::LineArithmetic,
                            extraction::Severity::Warning,
                            QStringLiteral("lines[0]"),
                            {QStringLiteral("1"), QStringLiteral("62.50"), QStringLiteral("62.00")}});
    made.vendorName = QStringLiteral("Müller Büromöbel GmbH");
    made.vendorId = 71;
    made.number = number;
    made.lineCount = 1;
    made.openCount = 2;
    return made;
}

inline review::ReviewDecision sampleDecision(const QString& value = QStringLiteral("51"))
{
    review::ReviewDecision decision;
    decision.kind = review::ReviewDecision::Kind::Set;
    decision.path = QStringLiteral("lines[0].quantity");
    decision.value = value;
    decision.actor = QStringLiteral("anna");
    decision.shown = QStringLiteral("50.000");
    decision.snapshot = QStringLiteral("f00d");
    return decision;
}

inline drafting::PurchaseOrderDraft sampleDraft(const QString& key = QStringLiteral("__orderpilot__.po_1"))
{
    drafting::PurchaseOrderDraft draft;
    draft.externalKey = key;
    draft.reference = QStringLiteral("OP-TEST-1");
    draft.company = CompanyId(1);
    draft.vendor = PartnerId(71);
    draft.orderDate = QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC);
    drafting::DraftLine line;
    line.product = ProductId(5);
    line.name = QStringLiteral("Schroef");
    line.quantity = Decimal(50);
    line.uom = UomId(1);
    line.priceUnit = Decimal(125, 2);
    draft.lines.append(line);
    return draft;
}

} // namespace op::test
