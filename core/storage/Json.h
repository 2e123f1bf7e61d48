// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace op::storage {

// JSON as it lies in text columns: compact, UTF-8.
[[nodiscard]] QString toText(const QJsonObject& object);
[[nodiscard]] QString toText(const QJsonArray& array);

/// DatabaseUnusable (0: \a file, 1: problem) when \a text is no JSON object or array.
[[nodiscard]] Result<QJsonObject> objectFromText(const QString& text, const QString& file);
[[nodiscard]] Result<QJsonArray> arrayFromText(const QString& text, const QString& file);

} // namespace op::storage
