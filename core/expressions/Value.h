// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QDate>
#include <QString>

#include <concepts>

namespace op::expressions {

/// What a value is. Empty fits everywhere: a field that the paper does not have.
enum class Type { Empty, Text, Number, Date, Boolean };

/// One value of an expression. What belongs to another type than its own is at its default.
struct Value
{
    Value() = default;
    Value(QString value) : type(Type::Text), text(std::move(value)) {}
    Value(const Decimal& value) : type(Type::Number), number(value) {}
    Value(const QDate& value) : type(Type::Date), date(value) {}
    Value(std::same_as<bool> auto value) : type(Type::Boolean), truth(value) {} // no pointer is a truth

    Type type = Type::Empty;
    QString text;
    Decimal number;
    QDate date;
    bool truth = false;
    [[nodiscard]] bool isEmpty() const { return type == Type::Empty; }
    friend bool operator==(const Value&, const Value&) = default;
};

/// Returns the value as plain text: decimals with a point, dates as YYYY-MM-DD, "yes" and "no"; empty for Empty.
[[nodiscard]] QString plainText(const Value& value);

/// Returns the stable word of a type: "empty", "text", "number", "date", "boolean".
[[nodiscard]] QString typeName(Type type);

} // namespace op::expressions
