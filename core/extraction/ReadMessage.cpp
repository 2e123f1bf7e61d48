// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ReadMessage.h"

#include "core/extraction/FieldJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace op::extraction {
namespace {

constexpr QByteArrayView magic("OPR1");
constexpr qsizetype headerSize = 8;
constexpr QLatin1String schemaName("orderpilot.read/1");

tl::unexpected<Error> broken(const QString& what)
{
    return failure(ErrorCode::ReaderProtocol, {QString()}, what);
}

QJsonObject errorToJson(const Error& error)
{
    return {{QLatin1String("code"), errorCodeName(error.code)},
            {QLatin1String("arguments"), QJsonArray::fromStringList(error.arguments)},
            {QLatin1String("detail"), error.detail}};
}

Error errorFromJson(const QJsonObject& json)
{
    const std::optional<ErrorCode> code = errorCodeFromName(json.value(QLatin1String("code")).toString());
    return Error(code.value_or(ErrorCode::Internal), stringsFromJson(json.value(QLatin1String("arguments"))),
                 json.value(QLatin1String("detail")).toString());
}

} // namespace

QByteArray encode(const ReadMessage& message)
{
    QJsonObject json{{QLatin1String("schema"), schemaName}, {QLatin1String("sandbox"), message.sandbox}};
    if (message.outcome)
        json.insert(QLatin1String("result"), toJson(*message.outcome));
    else
        json.insert(QLatin1String("error"), errorToJson(message.outcome.error()));
    const QByteArray body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QByteArray frame(headerSize, Qt::Uninitialized);
    std::copy(magic.begin(), magic.end(), frame.begin());
    qToBigEndian(static_cast<quint32>(body.size()), frame.data() + magic.size());
    return frame + body;
}

Result<ReadMessage> decodeReadMessage(const QByteArray& frame)
{
    if (frame.size() < headerSize || !frame.startsWith(magic))
        return broken(QStringLiteral("the answer does not start as a message"));
    if (qFromBigEndian<quint32>(frame.constData() + magic.size()) != frame.size() - headerSize)
        return broken(QStringLiteral("the answer is shorter or longer than it says"));
    QJsonParseError parseError;
    const QJsonObject json = QJsonDocument::fromJson(frame.mid(headerSize), &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return broken(parseError.errorString());
    if (json.value(QLatin1String("schema")).toString() != schemaName)
        return broken(QStringLiteral("the answer is of another version"));
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
