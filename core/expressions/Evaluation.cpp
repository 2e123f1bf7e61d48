// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expressions/Node.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::expressions {

namespace {

using Code = ExpressionError::Code;
using Kind = Node::Kind;

bool goTogether(Type a, Type b)
{
    return a == b || a == Type::Empty || b == Type::Empty;
}

ExpressionResult<Type> checkSum(const Node& node, Type left, Type right)
{
    const bool subtracts = node.kind == Kind::Subtract;
    if (left == Type::Date && right == Type::Date && subtracts)
        return Type::Number;
    if (left == Type::Date) {
        if (const auto fits = want(node, node.name, Type::Number, right); !fits)
            return tl::unexpected(fits.error());
        return Type::Date;
    }
    for (const Type type : {left, right}) {
        if (const auto fits = want(node, node.name, Type::Number, type); !fits)
            return tl::unexpected(fits.error());
    }
    return Type::Number;
}

ExpressionResult<Type> checkAll(const Node& node, const QList<Type>& types, Type wanted)
{
    for (const Type type : types) {
        if (const auto fits = want(node, node.name, wanted, type); !fits)
            return tl::unexpected(fits.error());
    }
    return wanted;
}

ExpressionResult<Type> checkNode(const Node& node, const FieldTypes& fields)
{
    if (node.kind == Kind::Constant)
        return node.value.type;
    if (node.kind == Kind::Field) {
        const std::optional<Type> type = fields(node.name);
        if (!type)
            return wrong(Code::UnknownField, node.position, {node.name});
        return *type;
    }
    QList<Type> types;
    for (const auto& part : node.parts) {
        const ExpressionResult<Type> type = checkNode(*part, fields);
        if (!type)
            return type;
        types.append(*type);
    }
    switch (node.kind) {
    case Kind::Or:
    case Kind::And:
    case Kind::Not:
        return checkAll(node, types, Type::Boolean);
    case Kind::Compare:
        if (!goTogether(types[0], types[1]))
            return wrong(Code::DifferentTypes, node.position, {node.name, typeName(types[0]), typeName(types[1])});
        return Type::Boolean;
    case Kind::Join:
        return Type::Text;
    case Kind::Add:
    case Kind::Subtract:
        return checkSum(node, types[0], types[1]);
    case Kind::Multiply:
    case Kind::Divide:
    case Kind::Negate:
        return checkAll(node, types, Type::Number);
    case Kind::Call:
        return node.function->check(node, types);
    case Kind::Constant:
    case Kind::Field:
        break;
    }
    return Type::Empty;
}

ExpressionResult<Value> checkedNumber(const Node& node, const Decimal& number)
{
    if (!number.isValid())
        return wrong(Code::OutOfRange, node.position, {node.name});
    return Value(number);
}

ExpressionResult<Value> movedDate(const Node& node, const QDate& date, const Decimal& days)
{
    // Further than a thousand years is a mistake, and the calendar of QDate ends somewhere.
    const Decimal whole = days.rounded(0);
    if (whole.abs() > Decimal(400'000))
        return wrong(Code::OutOfRange, node.position, {node.name});
    return Value(date.addDays(whole.toString().toLongLong()));
}

ExpressionResult<Value> computeSum(const Node& node, const Value& left, const Value& right)
{
    const bool subtracts = node.kind == Kind::Subtract;
    if (left.type == Type::Date && right.type == Type::Date)
        return Value(Decimal(right.date.daysTo(left.date), 0));
    const Decimal added = subtracts ? -right.number : right.number;
    if (left.type == Type::Date)
        return movedDate(node, left.date, added);
    return checkedNumber(node, left.number + added);
}

ExpressionResult<Value> computeNumbers(const Node& node, const QList<Value>& values)
{
    if (std::any_of(values.begin(), values.end(), [](const Value& value) { return value.isEmpty(); }))
        return Value();
    if (node.kind == Kind::Add || node.kind == Kind::Subtract)
        return computeSum(node, values[0], values[1]);
    const Decimal& first = values[0].number;
    if (node.kind == Kind::Negate)
        return Value(-first);
    const Decimal& second = values[1].number;
    if (node.kind == Kind::Multiply)
        return checkedNumber(node, first * second);
    if (second.isZero())
        return wrong(Code::DivisionByZero, node.position);
    return checkedNumber(node, first / second);
}

template <class T>
int orderOf(const T& a, const T& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

int orderOf(const Value& left, const Value& right)
{
    switch (left.type) {
    case Type::Text:
        return orderOf(left.text, right.text);
    case Type::Number:
        return orderOf(left.number, right.number);
    case Type::Date:
        return orderOf(left.date, right.date);
    case Type::Boolean:
        return orderOf(left.truth, right.truth);
    case Type::Empty:
        break;
    }
    return 0;
}

bool compare(const QString& sign, const Value& left, const Value& right)
{
    if (left.isEmpty() || right.isEmpty()) {
        const bool same = left.isEmpty() && right.isEmpty();
        return sign == u"=" ? same : sign == u"<>" && !same;
    }
    const int order = orderOf(left, right);
    if (sign == u"=")
        return order == 0;
    if (sign == u"<>")
        return order != 0;
    if (sign == u"<")
        return order < 0;
    if (sign == u"<=")
        return order <= 0;
    return sign == u">" ? order > 0 : order >= 0;
}

ExpressionResult<Value> computeNode(const Node& node, const FieldValues& fields)
{
    if (node.kind == Kind::Constant)
        return node.value;
    if (node.kind == Kind::Field)
        return fields(node.name);
    QList<Value> values;
    for (const auto& part : node.parts) {
        ExpressionResult<Value> value = computeNode(*part, fields);
        if (!value)
            return value;
        // What the left side decides alone is not asked of the right one: it may guard it.
        if (values.isEmpty() && ((node.kind == Kind::And && !value->truth) || (node.kind == Kind::Or && value->truth)))
            return Value(node.kind == Kind::Or);
        values.append(std::move(*value));
        // Only the branch that is taken is computed.
        if (node.kind == Kind::Call && node.name == u"if" && values.size() == 1) {
            const bool first = values[0].truth;
            if (!first && node.parts.size() < 3)
                return Value();
            return computeNode(*node.parts[first ? 1 : 2], fields);
        }
    }
    switch (node.kind) {
    case Kind::Or:
    case Kind::And:
        return Value(values[1].truth);
    case Kind::Not:
        return Value(!values[0].truth);
    case Kind::Compare:
        return Value(compare(node.name, values[0], values[1]));
    case Kind::Join:
        return Value(plainText(values[0]) + plainText(values[1]));
    case Kind::Call:
        return node.function->compute(node, values);
    default:
        return computeNumbers(node, values);
    }
}

} // namespace

ExpressionResult<void> want(const Node& node, const QString& what, Type wanted, Type found)
{
    if (goTogether(wanted, found))
        return {};
    return wrong(Code::WrongType, node.position, {what, typeName(wanted), typeName(found)});
}

ExpressionResult<Type> Expression::check(const FieldTypes& types) const
{
    return checkNode(*m_root, types);
}

ExpressionResult<Value> Expression::evaluate(const FieldValues& values) const
{
    // The same walk over types that the values have: what check() would refuse never meets a wrong variant.
    const ExpressionResult<Type> sound =
        checkNode(*m_root, [&values](const QString& name) { return std::optional(values(name).type); });
    if (!sound)
        return tl::unexpected(sound.error());
    return computeNode(*m_root, values);
}

} // namespace op::expressions
