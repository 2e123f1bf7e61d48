// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/Push.h"

#include <QJsonArray>

#include <array>

namespace op::drafting {
namespace {

constexpr std::array allWays{PushWay::Load, PushWay::Create, PushWay::Found};
constexpr std::array allOutcomes{PushOutcome::InOdoo, PushOutcome::AlreadyInOdoo, PushOutcome::KeyCollision,
                                 PushOutcome::Failed, PushOutcome::NotSure};

template <class Values, class Name>
auto fromName(const Values& values, Name nameOf, const QString& name) -> std::optional<typename Values::value_type>
{
    for (const auto value : values)
        if (nameOf(value) == name)
            return value;
    return std::nullopt;
}

QJsonArray toJson(const QList<FieldDifference>& differences)
{
    QJsonArray array;
    for (const FieldDifference& difference : differences)
        array.append(QJsonObject{{QStringLiteral("field"), difference.field},
                                 {QStringLiteral("approved"), difference.approved},
                                 {QStringLiteral("stored"), difference.stored}});
    return array;
}

QList<FieldDifference> differencesFromJson(const QJsonArray& array)
{
    QList<FieldDifference> differences;
    for (const QJsonValue value : array)
        differences.append({value[QLatin1String("field")].toString(), value[QLatin1String("approved")].toString(),
                            value[QLatin1String("stored")].toString()});
    return differences;
}

QJsonObject toJson(const PushReceipt& receipt)
{
    return {{QStringLiteral("id"), receipt.id.value},
            {QStringLiteral("name"), receipt.name},
            {QStringLiteral("url"), receipt.url},
            {QStringLiteral("way"), pushWayName(receipt.way)},
            {QStringLiteral("differences"), toJson(receipt.differences)},
            {QStringLiteral("attachmentId"), receipt.attachmentId},
            {QStringLiteral("attachmentProblem"), receipt.attachmentProblem},
            {QStringLiteral("at"), receipt.at.toUTC().toString(Qt::ISODate)}};
}

QJsonObject toJson(const Error& error)
{
    QJsonObject object{{QStringLiteral("code"), errorCodeName(error.code)},
                       {QStringLiteral("number"), static_cast<int>(error.code)},
                       {QStringLiteral("arguments"), QJsonArray::fromStringList(error.arguments)},
                       {QStringLiteral("detail"), error.detail},
                       {QStringLiteral("retryable"), error.retryable},
                       {QStringLiteral("effectUnknown"), error.remoteEffect == RemoteEffect::Unknown}};
    return object;
}

Error errorFromJson(const QJsonObject& object)
{
    QStringList arguments;
    const QJsonArray stored = object.value(QLatin1String("arguments")).toArray();
    for (const QJsonValue argument : stored)
        arguments.append(argument.toString());
    // the word is the stable part: numbers shift when a code is added in the middle
    ErrorCode code = ErrorCode::Internal;
    for (int number = 0; number <= static_cast<int>(ErrorCode::SecretUnusable); ++number)
        if (errorCodeName(static_cast<ErrorCode>(number)) == object.value(QLatin1String("code")).toString())
            code = static_cast<ErrorCode>(number);
    Error error(code, arguments, object.value(QLatin1String("detail")).toString());
    error.retryable = object.value(QLatin1String("retryable")).toBool();
    error.remoteEffect =
        object.value(QLatin1String("effectUnknown")).toBool() ? RemoteEffect::Unknown : RemoteEffect::None;
    return error;
}

PushReceipt receiptFromJson(const QJsonObject& object)
{
    PushReceipt receipt;
    receipt.id = PurchaseOrderId(object.value(QLatin1String("id")).toInteger());
    receipt.name = object.value(QLatin1String("name")).toString();
    receipt.url = object.value(QLatin1String("url")).toString();
    receipt.way = fromName(allWays, pushWayName, object.value(QLatin1String("way")).toString()).value_or(PushWay::Load);
    receipt.differences = differencesFromJson(object.value(QLatin1String("differences")).toArray());
    receipt.attachmentId = object.value(QLatin1String("attachmentId")).toInteger();
    receipt.attachmentProblem = object.value(QLatin1String("attachmentProblem")).toString();
    receipt.at = QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODate);
    return receipt;
}

} // namespace

QString pushWayName(PushWay way)
{
    switch (way) {
    case PushWay::Load:
        return QStringLiteral("load");
    case PushWay::Create:
        return QStringLiteral("create");
    case PushWay::Found:
        return QStringLiteral("found");
    }
    return {};
}

QString pushOutcomeName(PushOutcome outcome)
{
    switch (outcome) {
    case PushOutcome::InOdoo:
        return QStringLiteral("in Odoo");
    case PushOutcome::AlreadyInOdoo:
        return QStringLiteral("duplicate");
    case PushOutcome::KeyCollision:
        return QStringLiteral("key collision");
    case PushOutcome::Failed:
        return QStringLiteral("failed");
    case PushOutcome::NotSure:
        return QStringLiteral("not sure");
    }
    return {};
}

QString pushStepName(PushStep step)
{
    switch (step) {
    case PushStep::Queued:
        return QStringLiteral("queued");
    case PushStep::Sending:
        return QStringLiteral("sending");
    case PushStep::Answered:
        return QStringLiteral("answered");
    case PushStep::Verified:
        return QStringLiteral("verified");
    case PushStep::Attached:
        return QStringLiteral("attached");
    case PushStep::Done:
        return QStringLiteral("done");
    }
    return {};
}

QJsonObject toJson(const PushResult& result)
{
    QJsonArray existing;
    for (const ExistingOrder& order : result.existing)
        existing.append(QJsonObject{{QStringLiteral("id"), order.id.value},
                                    {QStringLiteral("name"), order.name},
                                    {QStringLiteral("state"), order.state},
                                    {QStringLiteral("matchedBy"), order.matchedBy},
                                    {QStringLiteral("differences"), toJson(order.differences)}});
    return {{QStringLiteral("outcome"), pushOutcomeName(result.outcome)},
            {QStringLiteral("receipt"), result.receipt ? QJsonValue(toJson(*result.receipt)) : QJsonValue()},
            {QStringLiteral("existing"), existing},
            {QStringLiteral("error"), result.error ? QJsonValue(toJson(*result.error)) : QJsonValue()}};
}

Result<PushResult> pushResultFromJson(const QJsonObject& json)
{
    const auto outcome = fromName(allOutcomes, pushOutcomeName, json.value(QLatin1String("outcome")).toString());
    if (!outcome)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("push result: outcome")});
    PushResult result;
    result.outcome = *outcome;
    if (json.value(QLatin1String("receipt")).isObject())
        result.receipt = receiptFromJson(json.value(QLatin1String("receipt")).toObject());
    const QJsonArray existing = json.value(QLatin1String("existing")).toArray();
    for (const QJsonValue value : existing)
        result.existing.append({PurchaseOrderId(value[QLatin1String("id")].toInteger()),
                                value[QLatin1String("name")].toString(), value[QLatin1String("state")].toString(),
                                value[QLatin1String("matchedBy")].toString(),
                                differencesFromJson(value[QLatin1String("differences")].toArray())});
    if (json.value(QLatin1String("error")).isObject())
        result.error = errorFromJson(json.value(QLatin1String("error")).toObject());
    return result;
}

} // namespace op::drafting
