// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/HistoryText.h"

#include "core/services/wording/RecordText.h"
#include "core/services/wording/Wording.h"
#include "core/services/wording/WordingTr.h"

#include <QJsonArray>

#include <array>

namespace op::services::wording {
namespace {

using drafting::PushStep;

QString member(const QJsonObject& detail, QLatin1String name)
{
    return detail.value(name).toString();
}

review::ReviewDecision decisionOf(const QJsonObject& detail)
{
    review::ReviewDecision decision;
    decision.number = detail.value(QLatin1String("number")).toInt();
    decision.kind =
        review::kindFromName(member(detail, QLatin1String("kind"))).value_or(review::ReviewDecision::Kind::Set);
    decision.path = member(detail, QLatin1String("path"));
    decision.value = member(detail, QLatin1String("value"));
    decision.reason = member(detail, QLatin1String("reason"));
    decision.undoes = detail.value(QLatin1String("undoes")).toInt();
    decision.shown = member(detail, QLatin1String("shown"));
    const QJsonArray ids = detail.value(QLatin1String("ids")).toArray();
    for (const auto& id : ids)
        decision.ids.append(id.toInteger());
    return decision;
}

std::optional<review::ReviewDecision> decisionNumbered(int number, const QList<storage::HistoryEntry>& story)
{
    for (const storage::HistoryEntry& entry : story)
        if (entry.kind == QLatin1String("decision") && entry.detail.value(QLatin1String("number")).toInt() == number)
            return decisionOf(entry.detail);
    return std::nullopt;
}

QString decisionSentence(const review::ReviewDecision& decision, const masterdata::SnapshotPtr& data,
                         const QList<storage::HistoryEntry>& story)
{
    using Kind = review::ReviewDecision::Kind;
    const auto undone = decision.kind == Kind::Undo ? decisionNumbered(decision.undoes, story)
                                                    : std::optional<review::ReviewDecision>();
    if (!undone)
        return decisionText(decision, data);
    if (undone->kind != Kind::Undo)
        return filled(Wording::tr("undone: %1"), {decisionText(*undone, data)});
    const auto again = decisionNumbered(undone->undoes, story);
    return again ? filled(Wording::tr("done again: %1"), {decisionText(*again, data)}) : decisionText(decision, data);
}

QString arrivalText(const QJsonObject& detail, bool isAgain)
{
    const QString file = member(detail, QLatin1String("file"));
    return isAgain ? filled(Wording::tr("The same file came in again: %1."), {file})
                   : filled(Wording::tr("Received: %1."), {file});
}

// Reasons that the program gives itself are stored as words of its own.
QString reasonText(const QString& reason)
{
    if (reason == QLatin1String("judged again"))
        return Wording::tr("Judged again, as master data or what was learned have changed.");
    if (reason == QLatin1String("changed since the approval"))
        return Wording::tr("Back in review: what would be sent is no longer what was approved.");
    return reason;
}

QString stateChangeText(const storage::HistoryEntry& entry)
{
    const int revision = entry.detail.value(QLatin1String("revision")).toInt();
    const QString reason = reasonText(member(entry.detail, QLatin1String("reason")));
    if (revision > 0)
        return filled(Wording::tr("To be sent once more, as revision %1: %2"), {QString::number(revision), reason});
    return reason.isEmpty() ? Wording::tr("The state changed.") : reason;
}

QString pushStepSentence(const QJsonObject& detail)
{
    static constexpr std::array steps{PushStep::Queued,   PushStep::Sending,  PushStep::Answered,
                                      PushStep::Verified, PushStep::Attached, PushStep::Done};
    const QString word = member(detail, QLatin1String("step"));
    const auto* const step =
        std::find_if(steps.begin(), steps.end(), [&](PushStep one) { return drafting::pushStepName(one) == word; });
    const QString attempt = QString::number(detail.value(QLatin1String("attempts")).toInt());
    const QString order = QString::number(detail.value(QLatin1String("orderId")).toInteger());
    if (step == steps.end())
        return word;
    switch (*step) {
    case PushStep::Queued:
        return Wording::tr("Queued for Odoo; what will be sent is fixed now.");
    case PushStep::Sending:
        return filled(Wording::tr("Sending to Odoo, attempt %1."), {attempt});
    case PushStep::Answered:
        return filled(Wording::tr("Odoo answered: it keeps the order under number %1."), {order});
    case PushStep::Verified:
        return Wording::tr("Read back from Odoo and compared with what was approved.");
    case PushStep::Attached:
        return Wording::tr("The document was attached in Odoo.");
    case PushStep::Done:
        return Wording::tr("Done.");
    }
    return {};
}

QString pushText(const QJsonObject& detail)
{
    if (detail.contains(QLatin1String("result"))) {
        const auto result = drafting::pushResultFromJson(detail.value(QLatin1String("result")).toObject());
        if (!result)
            return Wording::tr("Sent to Odoo.");
        return pushOutcomeText(*result) + (result->error ? u' ' + errorText(*result->error) : QString());
    }
    const auto trouble = errorCodeFromName(member(detail, QLatin1String("error")));
    return pushStepSentence(detail)
        + (trouble ? u' ' + filled(Wording::tr("Trouble: %1"), {errorText(Error(*trouble))}) : QString());
}

} // namespace

QString actorText(const QString& actor)
{
    return actor == QLatin1String("orderpilot") ? Wording::tr("OrderPilot itself") : actor;
}

QString historyKindText(const storage::HistoryEntry& entry)
{
    if (entry.kind == QLatin1String("received"))
        return Wording::tr("received");
    if (entry.kind == QLatin1String("arrived again"))
        return Wording::tr("received again");
    if (entry.kind == QLatin1String("read"))
        return Wording::tr("read");
    if (entry.kind == QLatin1String("decision"))
        return member(entry.detail, QLatin1String("kind")) == QLatin1String("undo") ? Wording::tr("undo")
                                                                                    : Wording::tr("decision");
    if (entry.kind == QLatin1String("state"))
        return Wording::tr("state");
    if (entry.kind == QLatin1String("push"))
        return Wording::tr("sent to Odoo");
    return entry.kind;
}

QString historyText(const storage::HistoryEntry& entry, const masterdata::SnapshotPtr& data,
                    const QList<storage::HistoryEntry>& story)
{
    if (entry.kind == QLatin1String("received"))
        return arrivalText(entry.detail, false);
    if (entry.kind == QLatin1String("arrived again"))
        return arrivalText(entry.detail, true);
    if (entry.kind == QLatin1String("read"))
        return filled(Wording::tr("Read again: %1."), {kindOfPaperText(member(entry.detail, QLatin1String("kind")))});
    if (entry.kind == QLatin1String("decision"))
        return decisionSentence(decisionOf(entry.detail), data, story);
    if (entry.kind == QLatin1String("state"))
        return stateChangeText(entry);
    if (entry.kind == QLatin1String("push"))
        return pushText(entry.detail);
    return entry.kind;
}

} // namespace op::services::wording
