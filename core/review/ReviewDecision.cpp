// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewDecision.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace op::review {
namespace {

using Kind = ReviewDecision::Kind;
constexpr std::array allKinds{Kind::Set,  Kind::Choose, Kind::Accept, Kind::Approve,
                              Kind::Hold, Kind::Reject, Kind::Reopen, Kind::Undo};

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Set:
        return QStringLiteral("set");
    case Kind::Choose:
        return QStringLiteral("choose");
    case Kind::Accept:
        return QStringLiteral("accept");
    case Kind::Approve:
        return QStringLiteral("approve");
    case Kind::Hold:
        return QStringLiteral("hold");
    case Kind::Reject:
        return QStringLiteral("reject");
    case Kind::Reopen:
        return QStringLiteral("reopen");
    case Kind::Undo:
        return QStringLiteral("undo");
    }
    return {};
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const Kind kind : allKinds)
        if (kindName(kind) == name)
            return kind;
    return std::nullopt;
}

QJsonObject decisionToJson(const ReviewDecision& decision)
{
    QJsonArray ids;
    for (const qint64 id : decision.ids)
        ids.append(id);
    return {{QStringLiteral("number"), decision.number},
            {QStringLiteral("kind"), kindName(decision.kind)},
            {QStringLiteral("path"), decision.path},
            {QStringLiteral("value"), decision.value},
            {QStringLiteral("ids"), ids},
            {QStringLiteral("reason"), decision.reason},
            {QStringLiteral("undoes"), decision.undoes},
            {QStringLiteral("shown"), decision.shown}};
}

QList<ReviewDecision> effectiveDecisions(const QList<ReviewDecision>& history)
{
    // newest first: an undo that was itself undone gives back what it had taken away
    QSet<int> undone;
    QList<ReviewDecision> effective;
    for (auto it = history.crbegin(); it != history.crend(); ++it) {
        if (undone.contains(it->number))
            continue;
        if (it->kind == Kind::Undo)
            undone.insert(it->undoes);
        else
            effective.append(*it);
    }
    std::reverse(effective.begin(), effective.end());
    return effective;
}

int redoableUndo(const QList<ReviewDecision>& history)
{
    QSet<int> undone;
    for (auto it = history.crbegin(); it != history.crend() && it->kind == Kind::Undo; ++it) {
        const bool isRedo = std::any_of(history.cbegin(), history.cend(), [&](const ReviewDecision& other) {
            return other.number == it->undoes && other.kind == Kind::Undo;
        });
        if (undone.contains(it->number))
            continue;
        if (!isRedo)
            return it->number;
        undone.insert(it->undoes);
    }
    return 0;
}

} // namespace op::review
