// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Translate.h"
#include "core/services/Office.h"

#include <QFile>
#include <QJsonDocument>

namespace op::cli {
namespace {

constexpr int searchLimit = 20;

ExitStatus runSearch(Context& context, QStringList arguments)
{
    const QString name = takeOption(arguments, QStringLiteral("--connection")).value_or(QString());
    const bool products = arguments.value(0) == QLatin1String("products");
    if (arguments.size() < 2 || (!products && arguments.value(0) != QLatin1String("vendors")))
        return usageError(context, QStringLiteral("search"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto connection = office->connection(name);
    const auto matcher = connection
        ? office->matcher(connection->name)
        : Result<std::shared_ptr<const matching::OrderMatcher>>(tl::unexpected(connection.error()));
    if (!matcher) {
        context.console().complain(matcher.error());
        return ExitStatus::Failed;
    }
    const QString text = arguments.mid(1).join(u' ');
    const QList<matching::MatchCandidate> found = products
        ? (*matcher)->searchProducts(text, searchLimit, connection->company)
        : (*matcher)->searchVendors(text, searchLimit);
    QJsonArray rows;
    for (const matching::MatchCandidate& candidate : found) {
        rows.append(QJsonObject{{QStringLiteral("id"), candidate.record.id},
                                {QStringLiteral("name"), candidate.record.displayName},
                                {QStringLiteral("score"), candidate.score}});
        context.console().say(QStringLiteral("%1  %2").arg(candidate.record.id, 7).arg(candidate.record.displayName));
    }
    if (context.console().isJson())
        context.console().print({{arguments.first(), rows}});
    else if (found.isEmpty())
        context.console().say(CommandLine::tr("Nothing found."));
    return ExitStatus::Done;
}

QJsonObject toJson(const storage::StoredCrossReference& stored)
{
    const matching::CrossReference& reference = stored.reference;
    return {{QStringLiteral("id"), reference.id},
            {QStringLiteral("vendor"), reference.vendor.value},
            {QStringLiteral("kind"), reference.keyKind},
            {QStringLiteral("key"), reference.key},
            {QStringLiteral("product"), reference.product.value},
            {QStringLiteral("unit"), reference.uom.isNull() ? QJsonValue() : QJsonValue(reference.uom.value)},
            {QStringLiteral("factor"), reference.factor.toString()},
            {QStringLiteral("actor"), stored.actor},
            {QStringLiteral("case"), stored.caseId == 0 ? QJsonValue() : QJsonValue(stored.caseId)},
            {QStringLiteral("at"), stored.createdAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("hits"), stored.hits},
            {QStringLiteral("misses"), stored.misses},
            {QStringLiteral("removed"),
             stored.removedAt.isValid() ? QJsonValue(stored.removedAt.toUTC().toString(Qt::ISODate)) : QJsonValue()}};
}

Result<void> listReferences(const Context& context, services::Office& office, const QString& connection,
                            bool withRemoved)
{
    OP_TRY(const auto references, office.crossReferences().list(connection, withRemoved));
    OP_TRY(const auto matcher, office.matcher(connection));
    QJsonArray rows;
    for (const storage::StoredCrossReference& stored : references) {
        rows.append(toJson(stored));
        const masterdata::Partner* vendor = matcher->snapshot()->partner(stored.reference.vendor);
        const masterdata::Product* product = matcher->snapshot()->product(stored.reference.product);
        context.console().say(CommandLine::tr("%1  %2: %3 \"%4\" is %5 (used %6, overruled %7, by %8)")
                                  .arg(stored.reference.id, 5)
                                  .arg(vendor ? vendor->name : QString::number(stored.reference.vendor.value),
                                       stored.reference.keyKind, stored.reference.key,
                                       product ? product->names.value(QStringLiteral("en_US"))
                                               : QString::number(stored.reference.product.value))
                                  .arg(stored.hits)
                                  .arg(stored.misses)
                                  .arg(stored.actor));
    }
    if (context.console().isJson())
        context.console().print({{QStringLiteral("crossReferences"), rows}});
    return {};
}

Result<void> exportReferences(services::Office& office, const QString& connection, const QString& path)
{
    OP_TRY(const QJsonArray rows, office.crossReferences().exportJson(connection));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(QJsonDocument(rows).toJson()) < 0
        || !file.flush())
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return {};
}

Result<int> importReferences(services::Office& office, const QString& connection, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isArray())
        return failure(ErrorCode::DocumentMalformed, {path, QString::number(problem.offset), problem.errorString()});
    return office.crossReferences().importJson(connection, document.array(), office.actor());
}

ExitStatus runCrossref(Context& context, QStringList arguments)
{
    const QString name = takeOption(arguments, QStringLiteral("--connection")).value_or(QString());
    const bool withRemoved = takeSwitch(arguments, QStringLiteral("--all"));
    const QString verb = arguments.value(0);
    const QString operand = arguments.value(1);
    const bool known = (verb == QLatin1String("list") && arguments.size() == 1)
        || (arguments.size() == 2
            && (verb == QLatin1String("remove") || verb == QLatin1String("restore") || verb == QLatin1String("export")
                || verb == QLatin1String("import")));
    if (!known)
        return usageError(context, QStringLiteral("crossref"));
    services::Office* office = context.office();
    if (!office)
        return ExitStatus::Failed;
    const auto connection = office->connection(name);
    if (!connection) {
        context.console().complain(connection.error());
        return ExitStatus::Failed;
    }
    Result<void> done;
    if (verb == QLatin1String("list")) {
        done = listReferences(context, *office, connection->name, withRemoved);
    } else if (verb == QLatin1String("remove")) {
        done = office->crossReferences().remove(operand.toLongLong(), office->actor());
    } else if (verb == QLatin1String("restore")) {
        done = office->crossReferences().restore(operand.toLongLong(), office->actor());
    } else if (verb == QLatin1String("export")) {
        done = exportReferences(*office, connection->name, operand);
    } else {
        const Result<int> added = importReferences(*office, connection->name, operand);
        if (added)
            context.console().say(CommandLine::tr("%n new cross-reference(s).", nullptr, *added));
        else
            done = tl::unexpected(added.error());
    }
    if (!done) {
        context.console().complain(done.error());
        return ExitStatus::Failed;
    }
    if (context.console().isJson() && verb != QLatin1String("list"))
        context.console().print({{QStringLiteral("done"), verb}});
    return ExitStatus::Done;
}

} // namespace

Command searchCommand()
{
    return {QStringLiteral("search"), QStringLiteral("products|vendors TEXT [--connection NAME]"),
            CommandLine::tr("Searches the local master data."), runSearch};
}

Command crossrefCommand()
{
    return {QStringLiteral("crossref"),
            QStringLiteral("list [--all] | remove ID | restore ID | export FILE | import FILE [--connection NAME]"),
            CommandLine::tr("What was learned: this vendor's code or text means that product."), runCrossref};
}

} // namespace op::cli
