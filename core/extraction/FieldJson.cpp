// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldJson.h"

#include "core/extraction/FieldText.h"

#include <QJsonArray>

namespace op::extraction {
namespace {

constexpr QLatin1String valueKey("value");
constexpr QLatin1String rawKey("raw");
constexpr QLatin1String placeKey("place");
constexpr QLatin1String confidenceKey("confidence");
constexpr QLatin1String originKey("origin");

template <class T>
QJsonObject fieldToJson(const ExtractedField<T>& field)
{
    QJsonObject json;
    if (field.value)
        json.insert(valueKey, plainText(*field.value));
    // Nearly always the raw text is the value: then it is left out.
    if (field.raw != (field.value ? plainText(*field.value) : QString()))
        json.insert(rawKey, field.raw);
    if (const QJsonObject place = toJson(field.place); !place.isEmpty())
        json.insert(placeKey, place);
    if (field.confidence != 0)
        json.insert(confidenceKey, field.confidence);
    if (field.origin != FieldOrigin::Extracted)
        json.insert(originKey, fieldOriginName(field.origin));
    return json;
}

template <class T>
bool fieldFromJson(const QJsonValue& json, ExtractedField<T>& field)
{
    field = {};
    if (json.isUndefined())
        return true;
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    if (const QJsonValue value = object.value(valueKey); value.isString()) {
        field.value = fromPlainText<T>(value.toString());
        if (!field.value)
            return false;
        field.raw = value.toString();
    } else if (!value.isUndefined()) {
        return false;
    }
    if (const QJsonValue raw = object.value(rawKey); raw.isString())
        field.raw = raw.toString();
    else if (!raw.isUndefined())
        return false;
    if (!fromJson(object.value(placeKey), field.place))
        return false;
    field.confidence = object.value(confidenceKey).toDouble();
    const std::optional<FieldOrigin> origin =
        fieldOriginFromName(object.value(originKey).toString(QStringLiteral("extracted")));
    field.origin = origin.value_or(FieldOrigin::Extracted);
    return origin.has_value();
}

template <class T>
QJsonValue plainValue(const ExtractedField<T>& field)
{
    return field.value ? QJsonValue(plainText(*field.value)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject toJson(const TextField& field)
{
    return fieldToJson(field);
}

QJsonObject toJson(const DecimalField& field)
{
    return fieldToJson(field);
}

QJsonObject toJson(const DateField& field)
{
    return fieldToJson(field);
}

bool fromJson(const QJsonValue& json, TextField& field)
{
    return fieldFromJson(json, field);
}

bool fromJson(const QJsonValue& json, DecimalField& field)
{
    return fieldFromJson(json, field);
}

bool fromJson(const QJsonValue& json, DateField& field)
{
    return fieldFromJson(json, field);
}

QJsonValue plainJson(const TextField& field)
{
    return plainValue(field);
}

QJsonValue plainJson(const DecimalField& field)
{
    return plainValue(field);
}

QJsonValue plainJson(const DateField& field)
{
    return plainValue(field);
}

QStringList stringsFromJson(const QJsonValue& json)
{
    QStringList strings;
    const QJsonArray array = json.toArray();
    for (const auto& value : array)
        strings += value.toString();
    return strings;
}

QString fieldOriginName(FieldOrigin origin)
{
    switch (origin) {
    case FieldOrigin::Extracted:
        return QStringLiteral("extracted");
    case FieldOrigin::Typed:
        return QStringLiteral("typed");
    case FieldOrigin::Defaulted:
        return QStringLiteral("defaulted");
    case FieldOrigin::LookedUp:
        return QStringLiteral("lookedUp");
    }
    return {};
}

std::optional<FieldOrigin> fieldOriginFromName(QStringView name)
{
    for (const FieldOrigin origin :
         {FieldOrigin::Extracted, FieldOrigin::Typed, FieldOrigin::Defaulted, FieldOrigin::LookedUp}) {
        if (fieldOriginName(origin) == name)
            return origin;
    }
    return std::nullopt;
}

QJsonObject toJson(const documents::SourcePlace& place)
{
    QJsonObject json;
    if (!place.path.isEmpty())
        json.insert(QLatin1String("path"), place.path);
    if (place.line != 0)
        json.insert(QLatin1String("line"), place.line);
    if (place.column != 0)
        json.insert(QLatin1String("column"), place.column);
    if (place.page == 0)
        return json;
    json.insert(QLatin1String("page"), place.page);
    json.insert(QLatin1String("x"), place.x);
    json.insert(QLatin1String("y"), place.y);
    json.insert(QLatin1String("width"), place.width);
    json.insert(QLatin1String("height"), place.height);
    return json;
}

bool fromJson(const QJsonValue& json, documents::SourcePlace& place)
{
    place = {};
    if (json.isUndefined())
        return true;
    if (!json.isObject())
        return false;
    const QJsonObject object = json.toObject();
    place.path = object.value(QLatin1String("path")).toString();
    place.line = object.value(QLatin1String("line")).toInteger();
    place.column = object.value(QLatin1String("column")).toInteger();
    place.page = object.value(QLatin1String("page")).toInt();
    place.x = object.value(QLatin1String("x")).toDouble();
    place.y = object.value(QLatin1String("y")).toDouble();
    place.width = object.value(QLatin1String("width")).toDouble();
    place.height = object.value(QLatin1String("height")).toDouble();
    return true;
}

} // namespace op::extraction
