// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

namespace op::extraction {

// What the messages of the reader process have in common: the four bytes "OPR1", the length as 32-bit big-endian
// number, then that many bytes of one JSON object whose member `schema` names the message and its version.

[[nodiscard]] QByteArray framed(const QJsonObject& json);
/// Returns the object in \a frame when its schema is \a schema. Errors: ReaderProtocol, its first argument (the file)
/// left empty.
[[nodiscard]] Result<QJsonObject> unframed(const QByteArray& frame, QLatin1String schema);

/// {"code","arguments","detail"}
[[nodiscard]] QJsonObject errorToJson(const Error& error);
[[nodiscard]] Error errorFromJson(const QJsonObject& json);

} // namespace op::extraction
