// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ReadMessage.h"

#include "core/extraction/MessageFrame.h"

namespace op::extraction {
namespace {

constexpr QLatin1String schemaName("orderpilot.read/1");

tl::unexpected<Error> broken(const QString& what)
{
    return failure(ErrorCode::ReaderProtocol, {QString()}, what);
}

} // namespace

QByteArray encode(const ReadMessage& message)
{
    QJsonObject json{{QLatin1String("schema"), schemaName}, {QLatin1String("sandbox"), message.sandbox}};
    if (message.outcome)
        json.insert(QLatin1String("result"), toJson(*message.outcome));
    else
        json.insert(QLatin1String("error"), errorToJson(message.outcome.error()));
    return framed(json);
}

Result<ReadMessage> decodeReadMessage(const QByteArray& frame)
{
    OP_TRY(const QJsonObject json, unframed(frame, schemaName));
    ReadMessage message{failure(ErrorCode::Internal), json.value(QLatin1String("sandbox")).toObject()};
    if (json.contains(QLatin1String("error"))) {
        message.outcome = failure(errorFromJson(json.value(QLatin1String("error")).toObject()));
        return message;
    }
    message.outcome = readResultFromJson(json.value(QLatin1String("result")).toObject());
    if (!message.outcome)
        return broken(message.outcome.error().toLogLine());
    return message;
}

} // namespace op::extraction
