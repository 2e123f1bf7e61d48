// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/CaseRepository.h"

/// What the statements of the case repository and the outbox share. For use inside a transaction of the caller.
namespace op::storage {

/// Returns text as the queue searches it: folded, blanks simplified.
[[nodiscard]] QString searchText(const QString& text);
/// Returns what the queue finds a case by.
[[nodiscard]] QString searchTextOf(const QString& reference, const CaseFacts& facts, const QString& fileName);

struct CaseHead
{
    review::ReviewState state = review::ReviewState::Received;
    int decisionCount = 0;
    int revision = 0;
    QString fileName;
    QString connection;
};
/// NotFound (0: case number).
[[nodiscard]] Result<CaseHead> headOf(Database& database, qint64 caseId);

/// Appends one entry to the history of \a caseId.
[[nodiscard]] Result<void> addEvent(Database& database, qint64 caseId, const QDateTime& at, const QString& actor,
                                    const QString& kind, std::optional<review::ReviewState> from,
                                    std::optional<review::ReviewState> to, const QJsonObject& detail);
/// Writes the state of \a caseId; Conflict (0: state it is in, 1: wanted state) where the diagram has no such arrow.
[[nodiscard]] Result<void> moveState(Database& database, qint64 caseId, review::ReviewState from,
                                     review::ReviewState to, const QDateTime& at);
[[nodiscard]] Result<void> writeFacts(Database& database, qint64 caseId, const QString& reference,
                                      const CaseFacts& facts, const QString& fileName);
/// Stores or replaces order and findings of \a caseId.
[[nodiscard]] Result<void> writeContents(Database& database, qint64 caseId, const review::ReviewCase& reviewCase);
[[nodiscard]] Result<void> readContents(Database& database, review::ReviewCase& reviewCase);

[[nodiscard]] Result<void> writeDecision(Database& database, qint64 caseId, const review::ReviewDecision& decision);
[[nodiscard]] Result<QList<review::ReviewDecision>> readDecisions(Database& database, qint64 caseId);

/// DatabaseUnusable for a word that no state has.
[[nodiscard]] Result<review::ReviewState> stateFrom(const QString& word, const QString& file);

} // namespace op::storage
