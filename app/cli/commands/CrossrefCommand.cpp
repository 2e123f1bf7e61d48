// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/LearnedService.h"
#include "core/services/wording/LearnedText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace op::cli {
namespace {

using services::LearnedItem;
using services::LearnedService;

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime& moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const LearnedItem& item)
{
    const storage::StoredCrossReference& stored = item.stored;
    const matching::CrossReference& reference = stored.reference;
    QJsonArray doubts;
    for (const services::LearnedDoubt doubt : item.doubts)
        doubts.append(services::learnedDoubtName(doubt));
    return {{QStringLiteral("id"), reference.id},
            {QStringLiteral("vendor"), reference.vendor.value},
            {QStringLiteral("vendorName"), orNull(item.vendorName)},
            {QStringLiteral("kind"), reference.keyKind},
            {QStringLiteral("key"), reference.key},
            {QStringLiteral("product"), reference.product.value},
            {QStringLiteral("productName"), orNull(item.productName)},
            {QStringLiteral("unit"), reference.uom.isNull() ? QJsonValue() : QJsonValue(reference.uom.value)},
            {QStringLiteral("unitName"), orNull(item.unitName)},
            {QStringLiteral("factor"), reference.factor.toString()},
            {QStringLiteral("actor"), stored.actor},
            {QStringLiteral("case"), stored.caseId == 0 ? QJsonValue() : QJsonValue(stored.caseId)},
            {QStringLiteral("order"), orNull(stored.orderNumber)},
            {QStringLiteral("at"), orNull(stored.createdAt)},
            {QStringLiteral("hits"), stored.hits},
            {QStringLiteral("misses"), stored.misses},
            {QStringLiteral("removed"), orNull(stored.removedAt)},
            {QStringLiteral("removedBy"), orNull(stored.removedBy)},
            {QStringLiteral("doubts"), doubts}};
}

Result<void> list(const Context& context, services::Office& office, const QString& connection, bool withRemoved)
{
    OP_TRY(const QList<LearnedItem> items, LearnedService(office).list(connection, withRemoved));
    QJsonArray rows;
    for (const LearnedItem& item : items) {
        rows.append(toJson(item));
        context.console().say(QStringLiteral("%1  ").arg(item.stored.reference.id, 5)
                              + services::wording::learnedText(item));
    }
    if (context.console().isJson())
        context.console().print({{QStringLiteral("crossReferences"), rows}});
    else if (items.isEmpty())
        context.console().say(CommandLine::tr("Nothing was learned yet."));
    return {};
}

Result<void> change(const Context& context, services::Office& office, const QString& verb, const QString& operand)
{
    bool isNumber = false;
    const qint64 id = operand.toLongLong(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::NotFound, {operand});
    LearnedService learned(office);
    OP_CHECK(verb == QLatin1String("remove") ? learned.remove(id) : learned.restore(id));
    OP_TRY(const int changed, learned.judgeAgain(id));
    context.console().say(verb == QLatin1String("remove")
                              ? CommandLine::tr("Removed; %n waiting case(s) judged anew.", nullptr, changed)
                              : CommandLine::tr("Restored; %n waiting case(s) judged anew.", nullptr, changed));
    return {};
}

Result<void> carryOut(const Context& context, services::Office& office, const QString& connection, const QString& verb,
                      const QString& operand)
{
    if (verb == QLatin1String("export")) {
        OP_CHECK(LearnedService(office).exportTo(connection, operand, false));
    } else if (verb == QLatin1String("import")) {
        OP_TRY(const storage::ImportedCrossReferences imported, LearnedService(office).importFrom(connection, operand));
        OP_CHECK(LearnedService(office).judgeAgain(connection));
        context.console().say(CommandLine::tr("%n new cross-reference(s).", nullptr, imported.added));
        if (imported.replaced > 0)
            context.console().say(
                CommandLine::tr("%n of them in place of another, which can be restored.", nullptr, imported.replaced));
        if (context.console().isJson())
            context.console().print({{QStringLiteral("done"), verb},
                                     {QStringLiteral("added"), imported.added},
                                     {QStringLiteral("replaced"), imported.replaced}});
        return {};
    } else {
        OP_CHECK(change(context, office, verb, operand));
    }
    if (context.console().isJson())
        context.console().print({{QStringLiteral("done"), verb}});
    return {};
}

ExitStatus runCrossref(Context& context, QStringList arguments)
{
    const QString name = takeOption(arguments, QStringLiteral("--connection")).value_or(QString());
    const bool withRemoved = takeSwitch(arguments, QStringLiteral("--all"));
    const QString verb = arguments.value(0);
    static const QStringList withOperand{QStringLiteral("remove"), QStringLiteral("restore"), QStringLiteral("export"),
                                         QStringLiteral("import")};
    const bool isList = verb == QLatin1String("list") && arguments.size() == 1;
    if (!isList && !(arguments.size() == 2 && withOperand.contains(verb)))
        return usageError(context, QStringLiteral("crossref"));
    const auto connection = context.connection(name);
    if (!connection)
        return ExitStatus::Failed;
    services::Office& office = *context.office();
    return statusOf(context,
                    isList ? list(context, office, connection->name, withRemoved)
                           : carryOut(context, office, connection->name, verb, arguments[1]));
}

} // namespace

Command crossrefCommand()
{
    return {QStringLiteral("crossref"),
            QStringLiteral("list [--all] | remove ID | restore ID | export FILE | import FILE [--connection NAME]"),
            CommandLine::tr("What was learned: this vendor's code or text means that product."), runCrossref};
}

} // namespace op::cli
