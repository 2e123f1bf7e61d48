// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldJson.h"
#include "core/extraction/ReadResult.h"

#include <QJsonArray>

namespace op::extraction {
namespace {

constexpr QLatin1String schemaName("orderpilot.read/1");

} // namespace

QJsonObject toJson(const Finding& finding)
{
    return {{QLatin1String("code"), findingCodeName(finding.code)},
            {QLatin1String("severity"), severityName(finding.severity)},
            {QLatin1String("subject"), finding.subject},
            {QLatin1String("arguments"), QJsonArray::fromStringList(finding.arguments)}};
}

Result<Finding> findingFromJson(const QJsonObject& json)
{
    const std::optional<FindingCode> code = findingCodeFromName(json.value(QLatin1String("code")).toString());
    const std::optional<Severity> severity = severityFromName(json.value(QLatin1String("severity")).toString());
    if (!code || !severity)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("finding")});
    return Finding{*code, *severity, json.value(QLatin1String("subject")).toString(),
                   stringsFromJson(json.value(QLatin1String("arguments")))};
}

QJsonArray findingsToJson(const Findings& findings)
{
    QJsonArray array;
    for (const Finding& finding : findings)
        array.append(toJson(finding));
    return array;
}

Result<Findings> findingsFromJson(const QJsonArray& json)
{
    Findings findings;
    for (const auto& value : json) {
        OP_TRY(Finding finding, findingFromJson(value.toObject()));
        findings.append(std::move(finding));
    }
    return findings;
}

QJsonObject toJson(const ReadResult& result)
{
    QJsonArray orders;
    for (const IncomingOrder& order : result.orders)
        orders.append(toJson(order));
    return {{QLatin1String("schema"), schemaName},
            {QLatin1String("kind"), result.kind},
            {QLatin1String("format"), result.format},
            {QLatin1String("mediaType"), result.mediaType},
            {QLatin1String("orders"), orders},
            {QLatin1String("findings"), findingsToJson(result.findings)},
            {QLatin1String("arithmeticWarnings"), QJsonArray::fromStringList(result.arithmeticWarnings)},
            {QLatin1String("mail"), result.mail},
            {QLatin1String("table"), result.table}};
}

Result<ReadResult> readResultFromJson(const QJsonObject& json)
{
    if (json.value(QLatin1String("schema")).toString() != schemaName)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("schema")});
    ReadResult result;
    result.kind = json.value(QLatin1String("kind")).toString();
    result.format = json.value(QLatin1String("format")).toString();
    result.mediaType = json.value(QLatin1String("mediaType")).toString();
    for (const auto& value : json.value(QLatin1String("orders")).toArray()) {
        OP_TRY(IncomingOrder order, incomingOrderFromJson(value.toObject()));
        result.orders.append(std::move(order));
    }
    OP_TRY(result.findings, findingsFromJson(json.value(QLatin1String("findings")).toArray()));
    result.arithmeticWarnings = stringsFromJson(json.value(QLatin1String("arithmeticWarnings")));
    result.mail = json.value(QLatin1String("mail")).toObject();
    result.table = json.value(QLatin1String("table")).toObject();
    return result;
}

ReadResult unreadable(const Error& error)
{
    ReadResult result;
    result.kind = QStringLiteral("other");
    result.findings.append({FindingCode::CannotRead, Severity::Blocking, QString(),
                            QStringList{errorCodeName(error.code)} + error.arguments});
    return result;
}

std::optional<ColumnTrouble> columnTrouble(const Findings& findings)
{
    for (const Finding& finding : findings) {
        if (finding.code != FindingCode::CannotRead)
            continue;
        const std::optional<ErrorCode> code = errorCodeFromName(finding.arguments.value(0));
        if (code == ErrorCode::ColumnsUnknown)
            return ColumnTrouble{*code, {}};
        if (code == ErrorCode::MappingsAmbiguous)
            return ColumnTrouble{*code, finding.arguments.value(2)};
    }
    return std::nullopt;
}

Findings findingsOf(const ReadResult& result, qsizetype order)
{
    Findings findings;
    const QString own = orderPrefix(order);
    for (Finding finding : result.findings) {
        const bool named = finding.subject.startsWith(QLatin1String("orders["));
        if (order == 0 ? named : !finding.subject.startsWith(own))
            continue;
        finding.subject = finding.subject.mid(own.size());
        findings.append(std::move(finding));
    }
    return findings;
}

QString orderPrefix(qsizetype order)
{
    return order == 0 ? QString() : QStringLiteral("orders[%1].").arg(order);
}

} // namespace op::extraction
