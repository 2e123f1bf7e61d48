// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/IncomingOrder.h"

#include <QJsonObject>
#include <QJsonValue>

namespace op::extraction {

// The lossless JSON form of one field: {"value", "raw", "place", "confidence", "origin"}; members that hold nothing are
// left out.

[[nodiscard]] QJsonObject toJson(const TextField& field);
[[nodiscard]] QJsonObject toJson(const DecimalField& field);
[[nodiscard]] QJsonObject toJson(const DateField& field);

// Each returns false when \a json is no field of that type; \a field is then undefined.
[[nodiscard]] bool fromJson(const QJsonValue& json, TextField& field);
[[nodiscard]] bool fromJson(const QJsonValue& json, DecimalField& field);
[[nodiscard]] bool fromJson(const QJsonValue& json, DateField& field);

// The plain value as the truth schema prints it: text, decimal as text, ISO date, or null.
[[nodiscard]] QJsonValue plainJson(const TextField& field);
[[nodiscard]] QJsonValue plainJson(const DecimalField& field);
[[nodiscard]] QJsonValue plainJson(const DateField& field);

/// Returns the texts of a JSON array.
[[nodiscard]] QStringList stringsFromJson(const QJsonValue& json);

[[nodiscard]] QString fieldOriginName(FieldOrigin origin);
[[nodiscard]] std::optional<FieldOrigin> fieldOriginFromName(QStringView name);

/// Returns {"path","line","column","page","x","y","width","height"} of \a place without what is unknown.
[[nodiscard]] QJsonObject toJson(const documents::SourcePlace& place);
[[nodiscard]] bool fromJson(const QJsonValue& json, documents::SourcePlace& place);

} // namespace op::extraction
