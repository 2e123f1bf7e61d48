// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/review/ReviewCase.h"
#include "core/storage/CaseQueue.h"
#include "core/storage/CrossReferenceRepository.h"
#include "core/storage/Database.h"

#include <QJsonObject>

namespace op::storage {

class Workspace;

/// The short facts that the queue shows, kept with the case; result of its last evaluation.
struct CaseFacts
{
    QString vendorName;
    qint64 vendorId = 0; ///< commercial partner, 0 = not decided
    QString number;      ///< the order's number as written
    int lineCount = 0;
    int openCount = 0;
    friend bool operator==(const CaseFacts&, const CaseFacts&) = default;
};
[[nodiscard]] CaseFacts factsOf(const review::ReviewCase& reviewCase);

/// One entry of a case's history, oldest first; never changed.
struct HistoryEntry
{
    qint64 id = 0;
    QDateTime at;
    QString actor;
    QString kind;                            ///< "received", "arrived again", "read", "decision", "state", "push"
    std::optional<review::ReviewState> from; ///< where the entry changed the state
    std::optional<review::ReviewState> to;
    QJsonObject detail; ///< by kind: decision {number, kind, path, value, ids, reason, shown}; state {reason}; push
                        ///< {step, attempts, ...}
};

/// What is there already when something looks like a case that is known.
struct KnownCase
{
    qint64 id = 0;
    review::ReviewState state = review::ReviewState::Received;
    int orderIndex = 0;
    QString number;
    QString kind;
};

/// The CaseRepository class stores review cases, their decisions and their history. Each method is one transaction.
/// Thread: that of the Database. Several processes may use one workspace; who comes second gets Conflict, never a lost
/// write.
class CaseRepository
{
public:
    CaseRepository(Database& database, const Workspace& workspace, const Clock& clock);

    /// Stores \a document's record and one case for each of \a cases (state, connection, orderIndex, kind, format,
    /// order, readFindings, facts, duplicate members are taken; the rest is set here). Returns their ids. Conflict (0:
    /// "document", 1: id of the first case) when the connection already has cases of these bytes.
    [[nodiscard]] Result<QList<qint64>> insert(const documents::SourceDocument& document,
                                               const QList<review::ReviewCase>& cases, const QString& actor);
    /// Replaces what was read for a case in state received or cannot read: \a cases.first() takes the place of case
    /// \a caseId, further ones are added. Conflict when a person decided something about it meanwhile, or another
    /// process read it again.
    [[nodiscard]] Result<QList<qint64>> replaceReading(qint64 caseId, const QList<review::ReviewCase>& cases,
                                                       const QString& actor);
    /// Remembers that the bytes of a known document came in once more.
    [[nodiscard]] Result<void> recordArrival(const documents::SourceDocument& document, const QString& actor);

    /// Returns the cases made from the document with these bytes on \a connection (all connections when empty), oldest
    /// first.
    [[nodiscard]] Result<QList<KnownCase>> findByFileHash(const QByteArray& sha256, const QString& connection = {});
    /// Returns the cases of \a vendorId whose number means the same paper number (core/base/PaperNumber.h), oldest
    /// first.
    [[nodiscard]] Result<QList<KnownCase>> findByVendorAndNumber(const QString& connection, qint64 vendorId,
                                                                 const QString& number);

    /// Returns one page of the queue with the counts around it.
    [[nodiscard]] Result<QueuePage> loadQueue(const QueueFilter& filter);
    /// Returns the ids of all cases in one of \a states, oldest first; of every connection when \a connection is empty,
    /// of \a vendor and of no decided vendor when \a vendor is given.
    [[nodiscard]] Result<QList<qint64>> idsInStates(const QList<review::ReviewState>& states,
                                                    const QString& connection = {}, PartnerId vendor = {});
    /// Returns the whole case; NotFound.
    [[nodiscard]] Result<review::ReviewCase> load(qint64 caseId);

    /// Appends \a decision to \a seen, whose state and number of decisions must still be as loaded (Conflict else),
    /// together with the state, the facts and what was learned that follow from it. Number and time are set here.
    /// Returns the decision as stored. Conflict also where the state diagram has no such arrow and while the order may
    /// be on the server.
    [[nodiscard]] Result<review::ReviewDecision> appendDecision(const review::ReviewCase& seen,
                                                                review::ReviewDecision decision,
                                                                review::ReviewState newState, const CaseFacts& facts,
                                                                const LearnedChange& learned = {});
    /// Moves the case from \a from to \a to; Conflict when it is elsewhere by now or the diagram has no such arrow.
    /// \a facts are stored with it when given.
    [[nodiscard]] Result<void> setState(qint64 caseId, review::ReviewState from, review::ReviewState to,
                                        const QString& actor, const QString& reason = {},
                                        const std::optional<CaseFacts>& facts = {});
    /// Marks the case as duplicate of \a of (0 for an order in Odoo) with a reason for the reader; the state is set
    /// with setState().
    [[nodiscard]] Result<void> setDuplicate(qint64 caseId, qint64 of, const QString& reason);
    /// Begins the next revision of a case that is in Odoo, or whose order vanished there before it could be read back
    /// (a re-post asked for by a person): revision + 1, state approved. \a former, the order of the revision before,
    /// is kept with it. Conflict in any other state.
    [[nodiscard]] Result<int> beginRevision(qint64 caseId, const QString& actor, const QString& reason,
                                            PurchaseOrderId former = {});

    [[nodiscard]] Result<QList<HistoryEntry>> history(qint64 caseId);

private:
    [[nodiscard]] Result<QList<PurchaseOrderId>> formerOrders(qint64 caseId);
    [[nodiscard]] Result<qint64> insertCase(const review::ReviewCase& reviewCase,
                                            const documents::SourceDocument& document, const QString& actor);
    Database& m_database;
    const Workspace& m_workspace;
    const Clock& m_clock;
};

} // namespace op::storage
