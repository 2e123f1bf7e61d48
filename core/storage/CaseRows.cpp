// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CaseRows.h"

#include "core/base/PaperNumber.h"
#include "core/base/TextFold.h"
#include "core/storage/Json.h"

namespace op::storage {
namespace {

QString idsToText(const QList<qint64>& ids)
{
    QStringList parts;
    for (const qint64 id : ids)
        parts.append(QString::number(id));
    return parts.join(u',');
}

QList<qint64> idsFromText(const QString& text)
{
    QList<qint64> ids;
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts))
        ids.append(part.toLongLong());
    return ids;
}

} // namespace

QString searchText(const QString& text)
{
    return foldedText(text).simplified();
}

QString searchTextOf(const QString& reference, const CaseFacts& facts, const QString& fileName)
{
    return searchText(QStringList{reference, facts.vendorName, facts.number, fileName}.join(u' '));
}

Result<review::ReviewState> stateFrom(const QString& word, const QString& file)
{
    if (const auto state = review::stateFromName(word))
        return *state;
    return failure(ErrorCode::DatabaseUnusable, {file, QStringLiteral("unknown state: ") + word});
}

Result<CaseHead> headOf(Database& database, qint64 caseId)
{
    OP_TRY(Statement row,
           database.query(QStringLiteral(R"(
        SELECT c.state, c.decision_count, c.revision, d.file_name, c.connection
        FROM cases c JOIN documents d ON d.sha256 = c.document WHERE c.id = ?)"),
                          {caseId}));
    OP_TRY(const bool any, row.next());
    if (!any)
        return failure(ErrorCode::NotFound, {QString::number(caseId)});
    CaseHead head;
    OP_TRY(head.state, stateFrom(row.text(0), database.file()));
    head.decisionCount = row.number(1);
    head.revision = row.number(2);
    head.fileName = row.text(3);
    head.connection = row.text(4);
    return head;
}

Result<void> addEvent(Database& database, qint64 caseId, const QDateTime& at, const QString& actor, const QString& kind,
                      std::optional<review::ReviewState> from, std::optional<review::ReviewState> to,
                      const QJsonObject& detail)
{
    const auto word = [](std::optional<review::ReviewState> state) {
        return state ? QVariant(review::stateName(*state)) : QVariant();
    };
    OP_CHECK(database.execute(QStringLiteral(R"(
        INSERT INTO case_events(case_id, at, actor, kind, from_state, to_state, detail) VALUES(?, ?, ?, ?, ?, ?, ?))"),
                              {caseId, storedTime(at), actor, kind, word(from), word(to), toText(detail)}));
    return {};
}

Result<void> moveState(Database& database, qint64 caseId, review::ReviewState from, review::ReviewState to,
                       const QDateTime& at)
{
    if (!review::mayFollow(from, to))
        return failure(ErrorCode::Conflict, {review::stateName(from), review::stateName(to)});
    OP_CHECK(database.execute(QStringLiteral("UPDATE cases SET state = ?, changed_at = ? WHERE id = ?"),
                              {review::stateName(to), storedTime(at), caseId}));
    return {};
}

Result<void> writeFacts(Database& database, qint64 caseId, const QString& reference, const CaseFacts& facts,
                        const QString& fileName)
{
    OP_CHECK(database.execute(QStringLiteral(R"(
        UPDATE cases SET vendor_name = ?, vendor_id = ?, number = ?, number_key = ?, line_count = ?, open_count = ?,
            search_text = ? WHERE id = ?)"),
                              {facts.vendorName, facts.vendorId, facts.number, normalizedNumber(facts.number),
                               facts.lineCount, facts.openCount, searchTextOf(reference, facts, fileName), caseId}));
    return {};
}

Result<void> writeContents(Database& database, qint64 caseId, const review::ReviewCase& reviewCase)
{
    OP_CHECK(database.execute(QStringLiteral(R"(
        INSERT INTO case_contents(case_id, order_json, findings_json) VALUES(?, ?, ?)
        ON CONFLICT(case_id) DO UPDATE SET order_json = excluded.order_json, findings_json = excluded.findings_json)"),
                              {caseId,
                               reviewCase.order ? QVariant(toText(extraction::toJson(*reviewCase.order))) : QVariant(),
                               toText(extraction::findingsToJson(reviewCase.readFindings))}));
    return {};
}

Result<void> readContents(Database& database, review::ReviewCase& reviewCase)
{
    OP_TRY(Statement row,
           database.query(QStringLiteral("SELECT order_json, findings_json FROM case_contents WHERE case_id = ?"),
                          {reviewCase.id}));
    OP_TRY(const bool any, row.next());
    if (!any)
        return failure(ErrorCode::DatabaseUnusable,
                       {database.file(), QStringLiteral("case without contents: %1").arg(reviewCase.id)});
    if (!row.isNull(0)) {
        OP_TRY(const QJsonObject json, objectFromText(row.text(0), database.file()));
        OP_TRY(reviewCase.order, extraction::incomingOrderFromJson(json));
    }
    OP_TRY(const QJsonArray findings, arrayFromText(row.text(1), database.file()));
    OP_TRY(reviewCase.readFindings, extraction::findingsFromJson(findings));
    return {};
}

Result<void> writeDecision(Database& database, qint64 caseId, const review::ReviewDecision& decision)
{
    OP_CHECK(database.execute(QStringLiteral(R"(
        INSERT INTO decisions(case_id, number, kind, path, value, ids, reason, undoes, actor, at, shown, snapshot)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"),
                              {caseId, decision.number, review::kindName(decision.kind), decision.path, decision.value,
                               idsToText(decision.ids), decision.reason, decision.undoes, decision.actor,
                               storedTime(decision.at), decision.shown, decision.snapshot}));
    return {};
}

Result<QList<review::ReviewDecision>> readDecisions(Database& database, qint64 caseId)
{
    const auto decisionFrom = [&database](const Statement& row) -> Result<review::ReviewDecision> {
        const auto kind = review::kindFromName(row.text(1));
        if (!kind)
            return failure(ErrorCode::DatabaseUnusable,
                           {database.file(), QStringLiteral("unknown decision: ") + row.text(1)});
        review::ReviewDecision decision;
        decision.number = row.number(0);
        decision.kind = *kind;
        decision.path = row.text(2);
        decision.value = row.text(3);
        decision.ids = idsFromText(row.text(4));
        decision.reason = row.text(5);
        decision.undoes = row.number(6);
        decision.actor = row.text(7);
        decision.at = row.time(8);
        decision.shown = row.text(9);
        decision.snapshot = row.text(10);
        return decision;
    };
    return database.listOf(QStringLiteral(R"(
        SELECT number, kind, path, value, ids, reason, undoes, actor, at, shown, snapshot
        FROM decisions WHERE case_id = ? ORDER BY number)"),
                           {caseId}, decisionFrom);
}

} // namespace op::storage
