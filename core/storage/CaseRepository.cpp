// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CaseRepository.h"

#include "core/storage/CaseRows.h"
#include "core/storage/Json.h"
#include "core/storage/Workspace.h"

namespace op::storage {
namespace {

using review::ReviewCase;
using review::ReviewDecision;
using review::ReviewState;

Result<void> writeDocument(Database& database, const documents::SourceDocument& document)
{
    OP_CHECK(database.execute(QStringLiteral(R"(
        INSERT INTO documents(sha256, file_name, origin, media_type, size, received_at) VALUES(?, ?, ?, ?, ?, ?)
        ON CONFLICT(sha256) DO NOTHING)"),
                              {document.sha256, document.fileName, document.origin, document.mediaType, document.size,
                               storedTime(document.receivedAt)}));
    return {};
}

QJsonObject arrivalDetail(const documents::SourceDocument& document)
{
    return {{QStringLiteral("file"), document.fileName}, {QStringLiteral("origin"), document.origin}};
}

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

} // namespace

CaseFacts factsOf(const ReviewCase& reviewCase)
{
    return {reviewCase.vendorName, reviewCase.vendorId, reviewCase.number, reviewCase.lineCount, reviewCase.openCount};
}

CaseRepository::CaseRepository(Database& database, const Workspace& workspace, const Clock& clock)
    : m_database(database),
      m_workspace(workspace),
      m_clock(clock)
{}

Result<QList<qint64>> CaseRepository::insert(const documents::SourceDocument& document, const QList<ReviewCase>& cases,
                                             const QString& actor)
{
    if (cases.isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("no case")});
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const QVariant known,
           m_database.scalar(QStringLiteral("SELECT min(id) FROM cases WHERE document = ? AND connection = ?"),
                             {document.sha256, cases.first().connection}));
    if (!known.isNull())
        return failure(ErrorCode::Conflict, {QStringLiteral("document"), known.toString()});
    OP_CHECK(writeDocument(m_database, document));
    QList<qint64> ids;
    for (const ReviewCase& reviewCase : cases) {
        OP_TRY(const qint64 id, insertCase(reviewCase, document, actor));
        ids.append(id);
    }
    OP_CHECK(transaction.commit());
    return ids;
}

Result<qint64> CaseRepository::insertCase(const ReviewCase& reviewCase, const documents::SourceDocument& document,
                                          const QString& actor)
{
    const QDateTime now = m_clock.now();
    OP_TRY(const Statement inserted,
           m_database.query(QStringLiteral(R"(
        INSERT INTO cases(state, connection, document, order_index, kind, format, vendor_name, vendor_id, number, number_key,
            line_count, open_count, search_text, revision, duplicate_of, duplicate_reason, created_at, changed_at)
        VALUES(?, ?, ?, ?, ?, ?, '', 0, '', '', 0, 0, '', ?, ?, ?, ?, ?))"),
                            {review::stateName(reviewCase.state), reviewCase.connection, document.sha256,
                             reviewCase.orderIndex, reviewCase.kind, reviewCase.format, reviewCase.revision,
                             idOrNull(reviewCase.duplicateOf), reviewCase.duplicateReason, storedTime(now),
                             storedTime(now)}));
    const qint64 id = inserted.insertedId();
    OP_CHECK(writeFacts(m_database, id, m_workspace.reference(id), factsOf(reviewCase), document.fileName));
    OP_CHECK(writeContents(m_database, id, reviewCase));
    OP_CHECK(addEvent(m_database, id, now, actor, QStringLiteral("received"), std::nullopt, reviewCase.state,
                      arrivalDetail(document)));
    return id;
}

Result<QList<qint64>> CaseRepository::replaceReading(qint64 caseId, const QList<ReviewCase>& cases,
                                                     const QString& actor)
{
    if (cases.isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("no case")});
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const CaseHead head, headOf(m_database, caseId));
    if (head.decisionCount > 0)
        return failure(ErrorCode::Conflict, {QStringLiteral("decisions")});
    if (head.state != ReviewState::Received && head.state != ReviewState::CannotRead)
        return failure(ErrorCode::Conflict, {review::stateName(head.state)});
    const ReviewCase& first = cases.first();
    const QDateTime now = m_clock.now();
    OP_CHECK(moveState(m_database, caseId, head.state, first.state, now));
    OP_CHECK(m_database.execute(
        QStringLiteral("UPDATE cases SET order_index = ?, kind = ?, format = ?, duplicate_of = ?, duplicate_reason = ? "
                       "WHERE id = ?"),
        {first.orderIndex, first.kind, first.format, idOrNull(first.duplicateOf), first.duplicateReason, caseId}));
    OP_CHECK(writeFacts(m_database, caseId, m_workspace.reference(caseId), factsOf(first), head.fileName));
    OP_CHECK(writeContents(m_database, caseId, first));
    OP_CHECK(
        addEvent(m_database, caseId, now, actor, QStringLiteral("read"), head.state, first.state,
                 {{QStringLiteral("kind"), first.kind}, {QStringLiteral("orders"), static_cast<int>(cases.size())}}));
    QList<qint64> ids{caseId};
    if (cases.size() > 1) {
        OP_TRY(const QVariant sha256,
               m_database.scalar(QStringLiteral("SELECT document FROM cases WHERE id = ?"), {caseId}));
        documents::SourceDocument document;
        document.sha256 = sha256.toByteArray();
        document.fileName = head.fileName;
        for (qsizetype i = 1; i < cases.size(); ++i) {
            OP_TRY(const qint64 id, insertCase(cases[i], document, actor));
            ids.append(id);
        }
    }
    OP_CHECK(transaction.commit());
    return ids;
}

Result<void> CaseRepository::recordArrival(const documents::SourceDocument& document, const QString& actor)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const QVariant caseId,
           m_database.scalar(QStringLiteral("SELECT min(id) FROM cases WHERE document = ?"), {document.sha256}));
    if (caseId.isNull())
        return failure(ErrorCode::NotFound, {QString::fromLatin1(document.sha256.toHex())});
    OP_CHECK(addEvent(m_database, caseId.toLongLong(), m_clock.now(), actor, QStringLiteral("arrived again"),
                      std::nullopt, std::nullopt, arrivalDetail(document)));
    return transaction.commit();
}

Result<ReviewCase> CaseRepository::load(qint64 caseId)
{
    OP_TRY(const ReadTransaction moment, ReadTransaction::begin(m_database));
    OP_TRY(Statement row,
           m_database.query(QStringLiteral(R"(
        SELECT c.state, c.connection, c.order_index, c.kind, c.format, c.vendor_name, c.vendor_id, c.number, c.line_count,
            c.open_count, c.revision, c.duplicate_of, c.duplicate_reason, c.created_at, c.changed_at,
            d.sha256, d.file_name, d.origin, d.media_type, d.size, d.received_at
        FROM cases c JOIN documents d ON d.sha256 = c.document WHERE c.id = ?)"),
                            {caseId}));
    OP_TRY(const bool any, row.next());
    if (!any)
        return failure(ErrorCode::NotFound, {QString::number(caseId)});
    ReviewCase result;
    result.id = caseId;
    OP_TRY(result.state, stateFrom(row.text(0), m_database.file()));
    result.connection = row.text(1);
    result.orderIndex = row.number(2);
    result.kind = row.text(3);
    result.format = row.text(4);
    result.vendorName = row.text(5);
    result.vendorId = row.integer(6);
    result.number = row.text(7);
    result.lineCount = row.number(8);
    result.openCount = row.number(9);
    result.revision = row.number(10);
    result.duplicateOf = row.integer(11);
    result.duplicateReason = row.text(12);
    result.createdAt = row.time(13);
    result.changedAt = row.time(14);
    result.document = {row.bytes(15), row.text(16), row.text(17), row.text(18), row.integer(19), row.time(20)};
    result.reference = m_workspace.reference(caseId);
    OP_CHECK(readContents(m_database, result));
    OP_TRY(result.decisions, readDecisions(m_database, caseId));
    if (result.revision > 0) {
        OP_TRY(result.formerOrders, formerOrders(caseId));
    }
    return result;
}

Result<ReviewDecision> CaseRepository::appendDecision(const ReviewCase& seen, ReviewDecision decision,
                                                      ReviewState newState, const CaseFacts& facts,
                                                      const LearnedChange& learned)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const CaseHead head, headOf(m_database, seen.id));
    if (head.state != seen.state)
        return failure(ErrorCode::Conflict, {review::stateName(head.state)});
    if (head.decisionCount != seen.decisions.size())
        return failure(ErrorCode::Conflict, {QStringLiteral("decisions")});
    if (review::isInFlight(head.state))
        return failure(ErrorCode::Conflict, {review::stateName(head.state)});
    decision.number = head.decisionCount + 1;
    decision.at = m_clock.now();
    OP_CHECK(writeDecision(m_database, seen.id, decision));
    OP_CHECK(m_database.execute(QStringLiteral("UPDATE cases SET decision_count = ? WHERE id = ?"),
                                {decision.number, seen.id}));
    OP_CHECK(moveState(m_database, seen.id, head.state, newState, decision.at));
    OP_CHECK(writeFacts(m_database, seen.id, m_workspace.reference(seen.id), facts, head.fileName));
    const bool moved = newState != head.state;
    OP_CHECK(addEvent(m_database, seen.id, decision.at, decision.actor, QStringLiteral("decision"),
                      moved ? std::optional(head.state) : std::nullopt, moved ? std::optional(newState) : std::nullopt,
                      review::decisionToJson(decision)));
    OP_CHECK(changeInside(m_database, decision.at, seen.connection, learned, decision.actor, seen.id));
    OP_CHECK(transaction.commit());
    return decision;
}

Result<void> CaseRepository::setState(qint64 caseId, ReviewState from, ReviewState to, const QString& actor,
                                      const QString& reason, const std::optional<CaseFacts>& facts)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const CaseHead head, headOf(m_database, caseId));
    if (head.state != from)
        return failure(ErrorCode::Conflict, {review::stateName(head.state)});
    const QDateTime now = m_clock.now();
    OP_CHECK(moveState(m_database, caseId, from, to, now));
    if (facts)
        OP_CHECK(writeFacts(m_database, caseId, m_workspace.reference(caseId), *facts, head.fileName));
    if (from != to || !reason.isEmpty())
        OP_CHECK(addEvent(m_database, caseId, now, actor, QStringLiteral("state"), from, to,
                          {{QStringLiteral("reason"), reason}}));
    return transaction.commit();
}

Result<void> CaseRepository::setDuplicate(qint64 caseId, qint64 of, const QString& reason)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const qint64 changed,
           m_database.execute(
               QStringLiteral("UPDATE cases SET duplicate_of = ?, duplicate_reason = ?, changed_at = ? WHERE id = ?"),
               {idOrNull(of), reason, storedTime(m_clock.now()), caseId}));
    if (changed == 0)
        return failure(ErrorCode::NotFound, {QString::number(caseId)});
    return transaction.commit();
}

Result<int> CaseRepository::beginRevision(qint64 caseId, const QString& actor, const QString& reason,
                                          PurchaseOrderId former)
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_TRY(const CaseHead head, headOf(m_database, caseId));
    if (head.state != ReviewState::InOdoo && head.state != ReviewState::Failed)
        return failure(ErrorCode::Conflict, {review::stateName(head.state)});
    const int revision = head.revision + 1;
    const QDateTime now = m_clock.now();
    OP_CHECK(moveState(m_database, caseId, head.state, ReviewState::Approved, now));
    OP_CHECK(m_database.execute(QStringLiteral("UPDATE cases SET revision = ? WHERE id = ?"), {revision, caseId}));
    OP_CHECK(addEvent(m_database, caseId, now, actor, QStringLiteral("state"), head.state, ReviewState::Approved,
                      {{QStringLiteral("reason"), reason},
                       {QStringLiteral("revision"), revision},
                       {QStringLiteral("formerOrder"), former.value}}));
    OP_CHECK(transaction.commit());
    return revision;
}

Result<QList<PurchaseOrderId>> CaseRepository::formerOrders(qint64 caseId)
{
    OP_TRY(const QList<HistoryEntry> entries, history(caseId));
    QList<PurchaseOrderId> orders;
    for (const HistoryEntry& entry : entries)
        if (const qint64 id = entry.detail.value(QLatin1String("formerOrder")).toInteger(); id != 0)
            orders.append(PurchaseOrderId(id));
    return orders;
}

Result<QList<HistoryEntry>> CaseRepository::history(qint64 caseId)
{
    const auto entryFrom = [this](const Statement& row) -> Result<HistoryEntry> {
        HistoryEntry entry;
        entry.id = row.integer(0);
        entry.at = row.time(1);
        entry.actor = row.text(2);
        entry.kind = row.text(3);
        entry.from = review::stateFromName(row.text(4));
        entry.to = review::stateFromName(row.text(5));
        OP_TRY(entry.detail, objectFromText(row.text(6), m_database.file()));
        return entry;
    };
    return m_database.listOf(QStringLiteral(R"(
        SELECT id, at, actor, kind, from_state, to_state, detail FROM case_events WHERE case_id = ? ORDER BY id)"),
                             {caseId}, entryFrom);
}

} // namespace op::storage
