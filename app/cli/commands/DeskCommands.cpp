// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"
#include "app/cli/CaseText.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/ReviewService.h"
#include "core/services/wording/Wording.h"

namespace op::cli {
namespace {

using Kind = review::ReviewDecision::Kind;

std::optional<qint64> caseNumber(const QString& text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

ExitStatus statusOf(const services::CaseView& view)
{
    using enum review::ReviewState;
    const review::ReviewState state = view.reviewCase.state;
    const bool settled = state == InOdoo || state == Rejected || state == Approved || state == Queued
        || state == NotAnOrder || state == CustomersOrder || state == Duplicate;
    return settled ? ExitStatus::Done : ExitStatus::NeedsPerson;
}

ExitStatus runShow(Context& context, const QStringList& arguments)
{
    const auto id = caseNumber(arguments.value(0));
    if (arguments.size() != 1 || !id)
        return usageError(context, QStringLiteral("show"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto view = services::ReviewService(*office).open(*id);
    if (!view) {
        context.console().complain(view.error());
        return ExitStatus::Failed;
    }
    if (context.console().isJson()) {
        context.console().print(toJson(*view));
        return statusOf(*view);
    }
    masterdata::SnapshotPtr data;
    const QString& connection = view->reviewCase.connection;
    if (const auto matcher = office->matcher(connection); !connection.isEmpty() && matcher)
        data = (*matcher)->snapshot();
    printCase(context.console(), *view, data);
    return statusOf(*view);
}

/// Reads "set PATH VALUE", "choose PATH ID[,ID...]", "accept SUBJECT CODE", "undo [NUMBER]" and the plain words.
std::optional<review::ReviewDecision> parseDecision(QStringList arguments, const std::optional<QString>& reason)
{
    review::ReviewDecision decision;
    decision.reason = reason.value_or(QString());
    const auto kind = review::kindFromName(arguments.value(0));
    if (!kind)
        return std::nullopt;
    decision.kind = *kind;
    switch (decision.kind) {
    case Kind::Set:
        if (arguments.size() != 3)
            return std::nullopt;
        decision.path = arguments[1];
        decision.value = arguments[2];
        return decision;
    case Kind::Choose: {
        if (arguments.size() != 3)
            return std::nullopt;
        decision.path = arguments[1];
        // "none" is a choice: no tax, no fiscal position, no payment term
        if (arguments[2] == QLatin1String("none"))
            return decision;
        const QStringList parts = arguments[2].split(u',');
        for (const QString& part : parts) {
            bool isNumber = false;
            decision.ids.append(part.toLongLong(&isNumber));
            if (!isNumber)
                return std::nullopt;
        }
        return decision;
    }
    case Kind::Accept:
        if (arguments.size() != 3)
            return std::nullopt;
        decision.path = arguments[1];
        decision.value = arguments[2];
        return decision;
    case Kind::Undo:
        if (arguments.size() > 2)
            return std::nullopt;
        decision.undoes = arguments.value(1, QStringLiteral("0")).toInt();
        return decision;
    default:
        return arguments.size() == 1 ? std::optional(decision) : std::nullopt;
    }
}

ExitStatus runDecide(Context& context, QStringList arguments)
{
    const std::optional<QString> reason = takeOption(arguments, QStringLiteral("--reason"));
    const auto id = caseNumber(arguments.value(0));
    if (!id)
        return usageError(context, QStringLiteral("decide"));
    const auto decision = parseDecision(arguments.mid(1), reason);
    if (!decision)
        return usageError(context, QStringLiteral("decide"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    services::ReviewService review(*office);
    const auto view = review.decide(*id, *decision);
    if (!view) {
        context.console().complain(view.error());
        // a decision that has to wait for another one is a person's matter, not a breakdown
        const ErrorCode code = view.error().code;
        if (code != ErrorCode::InvalidArgument && code != ErrorCode::NotFound && code != ErrorCode::Conflict)
            return ExitStatus::Failed;
        if (const auto now = review.open(*id))
            printOpenPoints(context.console(), *now);
        return ExitStatus::NeedsPerson;
    }
    for (const PartnerId vendor : view->taughtVendors) {
        const auto judged = review.judgeAgain(view->reviewCase.connection, vendor, *id);
        // the decision stands all the same; each case is judged again when it is opened
        if (!judged)
            context.console().complain(judged.error());
    }
    if (context.console().isJson()) {
        context.console().print(toJson(*view));
    } else {
        context.console().say(
            CommandLine::tr("Case %1: %2.").arg(*id).arg(services::wording::stateText(view->reviewCase.state)));
        printOpenPoints(context.console(), *view);
    }
    return statusOf(*view);
}

} // namespace

Command showCommand()
{
    return {QStringLiteral("show"), QStringLiteral("CASE"),
            CommandLine::tr("Shows one case with proposals and the reasons for them."), runShow};
}

Command decideCommand()
{
    return {
        QStringLiteral("decide"),
        QStringLiteral("CASE approve|hold|reject|reopen [--reason T] | set PATH VALUE | choose PATH ID[,ID...]|none | "
                       "accept SUBJECT CODE --reason T | undo [NUMBER]"),
        CommandLine::tr("Does what a person does at the desk."), runDecide};
}

} // namespace op::cli
