// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/IntakeService.h"

#include "core/base/Logging.h"
#include "core/services/ReviewService.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace op::services {
namespace {

using review::ReviewState;

// These never stand for an order that is wanted: a new paper with the same number is not their duplicate.
bool isDead(ReviewState state)
{
    return state == ReviewState::Rejected || state == ReviewState::CannotRead || state == ReviewState::NotAnOrder
        || state == ReviewState::CustomersOrder || state == ReviewState::Duplicate;
}

QList<qint64> idsOf(const QList<storage::KnownCase>& known)
{
    QList<qint64> ids;
    for (const storage::KnownCase& one : known)
        ids.append(one.id);
    return ids;
}

} // namespace

IntakeService::IntakeService(Office& office, Reader reader) : m_office(office), m_reader(std::move(reader)) {}

QStringList IntakeService::filesOf(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QString& name : names)
            files.append(folder.filePath(name));
    }
    return files;
}

Result<IntakeItem> IntakeService::takeIn(const QString& path, const QString& connection)
{
    IntakeItem item{path, IntakeItem::Outcome::Refused, {}, std::nullopt};
    OP_TRY(const settings::WorkspaceSettings settings, m_office.settings());
    const Result<QByteArray> stored = m_office.documents().putFile(path, settings.documentSizeLimit);
    if (!stored) {
        // a full disk is the workspace's trouble and ends the run; a bad file is only this file's
        if (stored.error().code == ErrorCode::DatabaseFull)
            return tl::unexpected(stored.error());
        item.error = stored.error();
        return item;
    }
    OP_TRY(const QByteArray bytes, m_office.documents().bytes(*stored));
    documents::SourceDocument document;
    document.sha256 = *stored;
    document.fileName = QFileInfo(path).fileName();
    document.origin = QStringLiteral("file");
    document.size = bytes.size();
    document.receivedAt = m_office.clock().now();
    OP_TRY(item, takeInBytes(bytes, document, connection));
    item.file = path;
    return item;
}

Result<IntakeItem> IntakeService::takeInBytes(const QByteArray& bytes, const documents::SourceDocument& document,
                                              const QString& connection)
{
    OP_TRY(const QList<storage::KnownCase> known, m_office.cases().findByFileHash(document.sha256, connection));
    if (!known.isEmpty()) {
        OP_CHECK(m_office.cases().recordArrival(document, m_office.actor()));
        if (known.size() == 1 && known.first().state == ReviewState::CannotRead)
            return readAgain(bytes, document, connection, known.first().id);
        return IntakeItem{document.fileName, IntakeItem::Outcome::KnownFile, idsOf(known), std::nullopt};
    }

    const Result<extraction::ReadResult> answered = m_reader(bytes, document.fileName);
    const extraction::ReadResult read = answered ? *answered : extraction::unreadable(answered.error());
    documents::SourceDocument complete = document;
    complete.mediaType = read.mediaType;
    OP_TRY(const QList<review::ReviewCase> cases, makeCases(read, connection, complete));
    const Result<QList<qint64>> ids = m_office.cases().insert(complete, cases, m_office.actor());
    if (!ids && ids.error().code == ErrorCode::Conflict) {
        // another process took in the same bytes at the same moment
        OP_TRY(const QList<storage::KnownCase> theirs, m_office.cases().findByFileHash(document.sha256, connection));
        return IntakeItem{document.fileName, IntakeItem::Outcome::KnownFile, idsOf(theirs), std::nullopt};
    }
    if (!ids)
        return tl::unexpected(ids.error());
    qCInfo(lcIntake) << "document" << document.sha256.toHex().left(12) << "kind" << read.kind << "cases" << *ids;
    return IntakeItem{document.fileName, IntakeItem::Outcome::New, *ids, std::nullopt};
}

Result<IntakeItem> IntakeService::readAgain(qint64 caseId)
{
    OP_TRY(const review::ReviewCase stored, m_office.cases().load(caseId));
    if (stored.state != ReviewState::CannotRead)
        return IntakeItem{stored.document.fileName, IntakeItem::Outcome::KnownFile, {caseId}, std::nullopt};
    OP_TRY(const QByteArray bytes, m_office.documents().bytes(stored.document.sha256));
    return readAgain(bytes, stored.document, stored.connection, caseId);
}

Result<int> IntakeService::readWaiting(const std::function<void(const IntakeItem&)>& wasRead, std::stop_token stop)
{
    OP_TRY(const QList<qint64> ids, m_office.cases().idsInStates({ReviewState::CannotRead}));
    int count = 0;
    for (const qint64 id : ids) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        OP_TRY(const review::ReviewCase waiting, m_office.cases().load(id));
        if (!extraction::columnTrouble(waiting.readFindings))
            continue;
        OP_TRY(const IntakeItem item, readAgain(id));
        // another trouble than before is news for the case only
        OP_TRY(const review::ReviewCase now, m_office.cases().load(id));
        if (item.outcome != IntakeItem::Outcome::ReadAgain || now.state == ReviewState::CannotRead)
            continue;
        ++count;
        wasRead(item);
    }
    return count;
}

Result<IntakeItem> IntakeService::readAgain(const QByteArray& bytes, const documents::SourceDocument& document,
                                            const QString& connection, qint64 caseId)
{
    const IntakeItem unchanged{document.fileName, IntakeItem::Outcome::KnownFile, {caseId}, std::nullopt};
    OP_TRY(const review::ReviewCase stored, m_office.cases().load(caseId));
    const Result<extraction::ReadResult> answered = m_reader(bytes, document.fileName);
    const extraction::ReadResult read = answered ? *answered : extraction::unreadable(answered.error());
    OP_TRY(const QList<review::ReviewCase> cases, makeCases(read, stored.connection, stored.document));
    // the same trouble again is no news; a document that was taken in for nobody stays so
    if (stored.connection != connection || (read.orders.isEmpty() && read.findings == stored.readFindings))
        return unchanged;
    const Result<QList<qint64>> ids = m_office.cases().replaceReading(caseId, cases, m_office.actor());
    if (!ids && ids.error().code == ErrorCode::Conflict)
        return unchanged; // a person decided about it meanwhile
    if (!ids)
        return tl::unexpected(ids.error());
    qCInfo(lcIntake) << "document" << document.sha256.toHex().left(12) << "read again, cases" << *ids;
    return IntakeItem{document.fileName, IntakeItem::Outcome::ReadAgain, *ids, std::nullopt};
}

Result<QList<review::ReviewCase>> IntakeService::makeCases(const extraction::ReadResult& read,
                                                           const QString& connection,
                                                           const documents::SourceDocument& document)
{
    QList<review::ReviewCase> cases;
    const int count = std::max(1, static_cast<int>(read.orders.size()));
    for (int index = 0; index < count; ++index) {
        OP_TRY(review::ReviewCase made, makeCase(read, index, connection, document));
        OP_CHECK(markDuplicate(made, cases));
        cases.append(std::move(made));
    }
    return cases;
}

Result<review::ReviewCase> IntakeService::makeCase(const extraction::ReadResult& read, int index,
                                                   const QString& connection, const documents::SourceDocument& document)
{
    review::ReviewCase made;
    made.connection = connection;
    made.document = document;
    made.orderIndex = index;
    made.kind = read.kind;
    made.format = read.format;
    made.readFindings = extraction::findingsOf(read, index);
    if (index < read.orders.size())
        made.order = read.orders[index];

    ReviewService review(m_office);
    OP_TRY(const review::CaseEvaluation evaluation, review.judge(made));
    OP_TRY(const bool judged, m_office.hasMasterData(connection));
    // without master data there is nothing to compare with: an order waits, a paper that is none is known at once
    if (judged || !made.order)
        made.state = evaluation.proposedState;
    const storage::CaseFacts facts = review.factsOf(made, evaluation);
    made.vendorName = facts.vendorName;
    made.vendorId = facts.vendorId;
    made.number = facts.number;
    made.lineCount = facts.lineCount;
    made.openCount = facts.openCount;
    return made;
}

Result<void> IntakeService::markDuplicate(review::ReviewCase& reviewCase, const QList<review::ReviewCase>& sameDocument)
{
    if (reviewCase.number.isEmpty() || reviewCase.vendorId == 0 || reviewCase.state == ReviewState::Received)
        return {};
    OP_TRY(const auto known,
           m_office.cases().findByVendorAndNumber(reviewCase.connection, reviewCase.vendorId, reviewCase.number));
    for (const storage::KnownCase& other : known) {
        // a confirmation carries a number of its own and is no duplicate of the order it answers
        if (other.kind != reviewCase.kind || isDead(other.state))
            continue;
        reviewCase.duplicateOf = other.id;
        reviewCase.duplicateReason = QStringLiteral("vendor+number");
        reviewCase.state = ReviewState::Duplicate;
        return {};
    }
    // twice in one file: both cases come into being together, so the second one is left to a person
    for (const review::ReviewCase& other : sameDocument)
        if (other.vendorId == reviewCase.vendorId && other.number == reviewCase.number
            && other.kind == reviewCase.kind) {
            reviewCase.readFindings.append({extraction::FindingCode::DuplicateOrder,
                                            extraction::Severity::Blocking,
                                            QStringLiteral("order"),
                                            {other.number}});
            reviewCase.state = ReviewState::InReview;
            reviewCase.openCount += 1;
        }
    return {};
}

} // namespace op::services
