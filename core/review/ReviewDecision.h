// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace op::review {

/// What a person did at the desk. Decisions are appended, never changed; undo is a decision of its own.
struct ReviewDecision
{
    enum class Kind {
        Set,    ///< path = document field, value = its new text (wire form)
        Choose, ///< path = choice path (OrderMatcher.h), ids = records
        Accept, ///< path = subject of a finding that a person looked at and lets pass; reason says why
        Approve,
        Hold,
        Reject,
        Reopen,
        Undo, ///< number of the decision in `undoes`
    };
    int number = 0; ///< 1, 2, 3 ... within the case
    Kind kind = Kind::Set;
    QString path;
    QString value;
    QList<qint64> ids;
    QString reason;
    int undoes = 0;
    QString actor; ///< the operating system's user, or "orderpilot" for automatic approval
    QDateTime at;  ///< UTC
    QString
        shown; ///< what stood there before: the replaced value or candidate, in wire form; of Approve: contentDigest()
    QString snapshot; ///< fingerprint of the master data it was judged on
    friend bool operator==(const ReviewDecision&, const ReviewDecision&) = default;
};

[[nodiscard]] QString kindName(ReviewDecision::Kind kind);
[[nodiscard]] std::optional<ReviewDecision::Kind> kindFromName(QStringView name);

/// Returns what was decided as JSON: number, kind, path, value, ids, reason, undoes, shown.
[[nodiscard]] QJsonObject decisionToJson(const ReviewDecision& decision);

/// Returns the decisions that still count: those undone, and the undos, taken out.
[[nodiscard]] QList<ReviewDecision> effectiveDecisions(const QList<ReviewDecision>& history);

/// Returns the number of the undo that a redo takes back: the newest that still counts, as long as nothing else was
/// decided since; 0 when there is nothing to redo.
[[nodiscard]] int redoableUndo(const QList<ReviewDecision>& history);

} // namespace op::review
