// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Json.h"

#include <QJsonDocument>

namespace op::storage {
namespace {

Error damaged(const QString& file, const QJsonParseError& problem)
{
    return Error(ErrorCode::DatabaseUnusable, {file, QStringLiteral("JSON column: ") + problem.errorString()});
}

} // namespace

QString toText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString toText(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> objectFromText(const QString& text, const QString& file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (!document.isObject())
        return failure(damaged(file, problem));
    return document.object();
}

Result<QJsonArray> arrayFromText(const QString& text, const QString& file)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (!document.isArray())
        return failure(damaged(file, problem));
    return document.array();
}

} // namespace op::storage
