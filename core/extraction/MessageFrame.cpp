// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageFrame.h"

#include "core/extraction/FieldJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace op::extraction {
namespace {

constexpr QByteArrayView magic("OPR1");
constexpr qsizetype headerSize = 8;

tl::unexpected<Error> broken(const QString& what)
{
    return failure(ErrorCode::ReaderProtocol, {QString()}, what);
}

} // namespace

QByteArray framed(const QJsonObject& json)
{
    const QByteArray body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QByteArray frame(headerSize, Qt::Uninitialized);
    std::copy(magic.begin(), magic.end(), frame.begin());
    qToBigEndian(static_cast<quint32>(body.size()), frame.data() + magic.size());
    return frame + body;
}

Result<QJsonObject> unframed(const QByteArray& frame, QLatin1String schema)
{
    if (frame.size() < headerSize || !frame.startsWith(magic))
        return broken(QStringLiteral("the answer does not start as a message"));
    if (qFromBigEndian<quint32>(frame.constData() + magic.size()) != frame.size() - headerSize)
        return broken(QStringLiteral("the answer is shorter or longer than it says"));
    QJsonParseError parseError;
    const QJsonObject json = QJsonDocument::fromJson(frame.mid(headerSize), &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return broken(parseError.errorString());
    if (json.value(QLatin1String("schema")).toString() != schema)
        return broken(QStringLiteral("the answer is of another version"));
    return json;
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

} // namespace op::extraction
