// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/PushService.h"
#include "core/services/ReconcileService.h"
#include "core/services/wording/Wording.h"

#include <QTextStream>

namespace op::cli {
namespace {

namespace wording = services::wording;

void printItem(const Console& console, const services::PushItem& item)
{
    const QString text = item.result ? wording::pushOutcomeText(*item.result) : QString();
    console.say(CommandLine::tr("Case %1: %2. %3").arg(item.caseId).arg(wording::stateText(item.state), text));
    if (item.result && item.result->receipt) {
        console.say(QStringLiteral("    ") + item.result->receipt->url);
        for (const drafting::FieldDifference& difference : item.result->receipt->differences)
            console.say(QStringLiteral("    ")
                        + CommandLine::tr("%1: approved %2, stored %3")
                              .arg(wording::fieldText(difference.field), difference.approved, difference.stored));
        if (!item.result->receipt->attachmentProblem.isEmpty())
            console.say(QStringLiteral("    ")
                        + CommandLine::tr("The document could not be attached: %1")
                              .arg(item.result->receipt->attachmentProblem));
    }
    if (item.result)
        for (const drafting::ExistingOrder& order : item.result->existing)
            for (const drafting::FieldDifference& difference : order.differences)
                console.say(QStringLiteral("    ")
                            + CommandLine::tr("%1: here %2, in %3 %4")
                                  .arg(wording::fieldText(difference.field), difference.approved, order.name,
                                       difference.stored));
    for (const extraction::Finding& finding : item.blocking)
        if (finding.severity == extraction::Severity::Blocking)
            console.say(QStringLiteral("  ! ") + wording::fieldText(finding.subject) + QStringLiteral(": ")
                        + wording::findingText(finding));
    if (item.error)
        console.complain(*item.error);
    else if (item.result && item.result->error)
        console.complain(*item.result->error);
}

ExitStatus statusOf(const services::PushItem& item)
{
    using enum review::ReviewState;
    const bool isAttached = !item.result || !item.result->receipt || item.result->receipt->attachmentProblem.isEmpty();
    if (item.state == InOdoo)
        return isAttached ? ExitStatus::Done : ExitStatus::NeedsPerson;
    if (item.error && item.error->code != ErrorCode::Conflict)
        return ExitStatus::Failed;
    if (!item.result && !item.blocking.isEmpty())
        return ExitStatus::NeedsPerson;
    return item.state == Failed && !item.result ? ExitStatus::Failed : ExitStatus::NeedsPerson;
}

ExitStatus runPush(Context& context, QStringList arguments)
{
    const bool ready = takeSwitch(arguments, QStringLiteral("--ready"));
    QList<qint64> ids;
    for (const QString& argument : arguments) {
        bool isNumber = false;
        ids.append(argument.toLongLong(&isNumber));
        if (!isNumber)
            return usageError(context, QStringLiteral("push"));
    }
    if (ids.isEmpty() != ready)
        return usageError(context, QStringLiteral("push"),
                          CommandLine::tr("Name cases, or use --ready for all that are approved."));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    services::PushService pushing(*office);
    if (ready) {
        const auto waiting = pushing.ready();
        if (!waiting) {
            context.console().complain(waiting.error());
            return ExitStatus::Failed;
        }
        ids = *waiting;
    }
    ExitStatus status = ExitStatus::Done;
    QJsonArray receipts;
    for (const qint64 id : ids) {
        const services::PushItem item = pushing.push(id);
        if (context.console().isJson())
            receipts.append(cli::toJson(item));
        else
            printItem(context.console(), item);
        status = worse(status, statusOf(item));
    }
    if (context.console().isJson())
        context.console().print({{QStringLiteral("receipts"), receipts}});
    else if (ids.isEmpty())
        context.console().say(CommandLine::tr("Nothing waits for a push."));
    return status;
}

QJsonObject toJson(const services::ReconcileItem& item)
{
    QJsonArray differences;
    for (const drafting::FieldDifference& difference : item.differences)
        differences.append(QJsonObject{{QStringLiteral("field"), difference.field},
                                       {QStringLiteral("approved"), difference.approved},
                                       {QStringLiteral("stored"), difference.stored}});
    return {{QStringLiteral("case"), item.caseId},
            {QStringLiteral("reference"), item.reference},
            {QStringLiteral("odooId"), item.orderId},
            {QStringLiteral("name"), item.orderName},
            {QStringLiteral("finding"), services::reconcileFindingName(item.finding)},
            {QStringLiteral("stateInOdoo"), item.stateInOdoo},
            {QStringLiteral("differences"), differences}};
}

QString csvCell(QString text)
{
    // a leading formula character would be run by a spreadsheet
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text[0]))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

void printCsv(const QList<services::ReconcileItem>& items)
{
    QTextStream out(stdout);
    out << "case,reference,order,finding,state,field,approved,stored\n";
    for (const services::ReconcileItem& item : items) {
        QStringList common{QString::number(item.caseId), item.reference, item.orderName,
                           services::reconcileFindingName(item.finding), item.stateInOdoo};
        for (QString& cell : common)
            cell = csvCell(cell);
        if (item.differences.isEmpty())
            out << common.join(u',') << ",,,\n";
        for (const drafting::FieldDifference& difference : item.differences)
            out << common.join(u',') << ',' << csvCell(difference.field) << ',' << csvCell(difference.approved) << ','
                << csvCell(difference.stored) << '\n';
    }
}

// One order once more, told as `push` tells it.
ExitStatus repost(Context& context, const QString& caseText, const QString& reason)
{
    bool isNumber = false;
    const qint64 id = caseText.toLongLong(&isNumber);
    if (!isNumber)
        return usageError(context, QStringLiteral("reconcile"));
    if (reason.trimmed().isEmpty())
        return usageError(context, QStringLiteral("reconcile"),
                          CommandLine::tr("Say with --reason why the order is sent again."));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const services::PushItem item = services::PushService(*office).repost(id, reason);
    if (context.console().isJson())
        context.console().print({{QStringLiteral("receipts"), QJsonArray{cli::toJson(item)}}});
    else
        printItem(context.console(), item);
    if (!item.error)
        return statusOf(item);
    const bool needsPerson = item.error->code == ErrorCode::OrderStands || item.error->code == ErrorCode::Conflict;
    return needsPerson ? ExitStatus::NeedsPerson : ExitStatus::Failed;
}

ExitStatus runReconcile(Context& context, QStringList arguments)
{
    const std::optional<QString> again = takeOption(arguments, QStringLiteral("--repost"));
    const std::optional<QString> reason = takeOption(arguments, QStringLiteral("--reason"));
    if (again)
        return arguments.isEmpty() ? repost(context, *again, reason.value_or(QString()))
                                   : usageError(context, QStringLiteral("reconcile"));
    const bool csv = takeSwitch(arguments, QStringLiteral("--csv"));
    if (arguments.size() > 1 || reason)
        return usageError(context, QStringLiteral("reconcile"));
    const auto connection = context.connection(arguments.value(0));
    if (!connection)
        return ExitStatus::Failed;
    const auto items = services::ReconcileService(*context.office()).reconcile(*connection);
    if (!items) {
        context.console().complain(items.error());
        return ExitStatus::Failed;
    }
    bool allSame = true;
    QJsonArray rows;
    for (const services::ReconcileItem& item : *items) {
        allSame = allSame && item.finding == services::ReconcileItem::Finding::Same;
        rows.append(toJson(item));
        if (csv)
            continue;
        context.console().say(QStringLiteral("%1  %2  %3  %4")
                                  .arg(item.caseId, 5)
                                  .arg(item.reference, item.orderName, services::reconcileFindingName(item.finding)));
        for (const drafting::FieldDifference& difference : item.differences)
            context.console().say(
                QStringLiteral("    ")
                + CommandLine::tr("%1: approved %2, now %3")
                      .arg(wording::fieldText(difference.field), difference.approved, difference.stored));
    }
    if (csv)
        printCsv(*items);
    else if (context.console().isJson())
        context.console().print({{QStringLiteral("orders"), rows}});
    return allSame ? ExitStatus::Done : ExitStatus::NeedsPerson;
}

} // namespace

Command pushCommand()
{
    return {QStringLiteral("push"), QStringLiteral("CASE... | --ready"),
            CommandLine::tr(
                "Sends approved cases to Odoo, each as exactly one draft; goes on with pushes that were interrupted."),
            runPush};
}

Command reconcileCommand()
{
    return {QStringLiteral("reconcile"), QStringLiteral("[NAME] [--csv] | --repost CASE --reason TEXT"),
            CommandLine::tr("Compares what was posted with what Odoo holds now, or sends an order once more that was "
                            "deleted or cancelled there."),
            runReconcile};
}

} // namespace op::cli
