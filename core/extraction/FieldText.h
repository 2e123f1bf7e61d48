// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QDate>
#include <QString>

#include <optional>

/// A field's value as text in every file and on every wire: decimals with a point, dates as in ISO 8601, in any locale.
namespace op::extraction {

[[nodiscard]] inline QString plainText(const QString& value)
{
    return value;
}
[[nodiscard]] inline QString plainText(const Decimal& value)
{
    return value.toString();
}
[[nodiscard]] inline QString plainText(QDate value)
{
    return value.toString(Qt::ISODate);
}

/// Returns the value that plainText() writes as \a text; std::nullopt when there is none. For QString, Decimal and
/// QDate.
template <class T>
[[nodiscard]] std::optional<T> fromPlainText(const QString& text) = delete;

template <>
[[nodiscard]] inline std::optional<QString> fromPlainText(const QString& text)
{
    return text;
}
template <>
[[nodiscard]] inline std::optional<Decimal> fromPlainText(const QString& text)
{
    return Decimal::parse(text);
}
template <>
[[nodiscard]] inline std::optional<QDate> fromPlainText(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace op::extraction
