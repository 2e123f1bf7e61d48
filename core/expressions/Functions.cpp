// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expressions/Node.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace op::expressions {

namespace {

using Code = ExpressionError::Code;
using Types = QList<Type>;
using Values = QList<Value>;

constexpr int mostDigits = 12;

// --- types ---------------------------------------------------------------------------------------------------------

/// Checks the arguments against \a wanted, the last of which stands for all further ones.
ExpressionResult<Type> fits(const Node& call, const Types& types, std::initializer_list<Type> wanted, Type answer)
{
    for (qsizetype i = 0; i < types.size(); ++i) {
        const Type one = *(wanted.begin() + std::min<qsizetype>(i, static_cast<qsizetype>(wanted.size()) - 1));
        if (const auto sound = want(*call.parts[static_cast<size_t>(i)], call.name, one, types[i]); !sound)
            return tl::unexpected(sound.error());
    }
    return answer;
}

/// All of \a types have to be the same; the answer is that one.
ExpressionResult<Type> sameType(const Node& call, const Types& types)
{
    Type common = Type::Empty;
    for (const Type type : types) {
        if (common == Type::Empty)
            common = type;
        else if (type != Type::Empty && type != common)
            return wrong(Code::DifferentTypes, call.position, {call.name, typeName(common), typeName(type)});
    }
    return common;
}

ExpressionResult<Type> checkText(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Text}, Type::Text);
}
ExpressionResult<Type> checkTextNumber(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Text, Type::Number}, Type::Text);
}
ExpressionResult<Type> checkTextTest(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Text}, Type::Boolean);
}
ExpressionResult<Type> checkNumbers(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Number}, Type::Number);
}
ExpressionResult<Type> checkLength(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Text}, Type::Number);
}
ExpressionResult<Type> checkFormat(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Number}, Type::Text);
}
ExpressionResult<Type> checkDate(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Text}, Type::Date);
}
ExpressionResult<Type> checkDatePart(const Node& call, const Types& types)
{
    return fits(call, types, {Type::Date}, Type::Number);
}
ExpressionResult<Type> checkAnyAsText(const Node&, const Types&)
{
    return Type::Text;
}
ExpressionResult<Type> checkAnyTest(const Node&, const Types&)
{
    return Type::Boolean;
}
ExpressionResult<Type> checkIf(const Node& call, const Types& types)
{
    if (const auto sound = want(*call.parts[0], call.name, Type::Boolean, types[0]); !sound)
        return tl::unexpected(sound.error());
    return sameType(call, types.mid(1));
}

// --- values --------------------------------------------------------------------------------------------------------

QString text(const Values& values, qsizetype index)
{
    return plainText(values.value(index));
}

/// Returns a count of characters, never below 0.
qsizetype count(const Values& values, qsizetype index)
{
    const Decimal& number = values[index].number;
    if (values[index].type != Type::Number || number.isNegative())
        return 0;
    const Decimal most(Expression::maxLength, 0);
    return (number < most ? number : most).rounded(0).toString().toLongLong();
}

ExpressionResult<Value> upper(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(text(values, 0).toUpper());
}
ExpressionResult<Value> lower(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(text(values, 0).toLower());
}
ExpressionResult<Value> trim(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(text(values, 0).simplified());
}
ExpressionResult<Value> left(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(text(values, 0).left(count(values, 1)));
}
ExpressionResult<Value> right(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(text(values, 0).right(count(values, 1)));
}
ExpressionResult<Value> middle(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    const qsizetype from = std::max<qsizetype>(count(values, 1), 1) - 1;
    return Value(text(values, 0).mid(from, values.size() > 2 ? count(values, 2) : -1));
}
ExpressionResult<Value> replace(const Node& call, const Values& values)
{
    if (values[0].isEmpty() || text(values, 1).isEmpty())
        return values[0];
    const QString replaced = text(values, 0).replace(text(values, 1), text(values, 2));
    // Replacing one letter by a page would let texts grow without bound.
    if (replaced.size() > std::numeric_limits<quint16>::max())
        return wrong(Code::OutOfRange, call.position, {call.name});
    return Value(replaced);
}
ExpressionResult<Value> contains(const Node&, const Values& values)
{
    return Value(!values[0].isEmpty() && text(values, 0).contains(text(values, 1), Qt::CaseInsensitive));
}
ExpressionResult<Value> startsWith(const Node&, const Values& values)
{
    return Value(!values[0].isEmpty() && text(values, 0).startsWith(text(values, 1), Qt::CaseInsensitive));
}
ExpressionResult<Value> length(const Node&, const Values& values)
{
    return Value(Decimal(text(values, 0).size(), 0));
}
ExpressionResult<Value> round(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    const auto digits = values.size() > 1 ? std::min<qsizetype>(count(values, 1), mostDigits) : 0;
    return Value(values[0].number.rounded(static_cast<int>(digits)));
}
ExpressionResult<Value> absolute(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(values[0].number.abs());
}
ExpressionResult<Value> format(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    const auto digits = static_cast<int>(std::min<qsizetype>(count(values, 1), mostDigits));
    return Value(values[0].number.rounded(digits).toString());
}
ExpressionResult<Value> number(const Node& call, const Values& values)
{
    const QString written = text(values, 0).trimmed();
    if (written.isEmpty())
        return Value();
    const std::optional<Decimal> parsed = Decimal::parse(written);
    if (!parsed)
        return wrong(Code::NotANumber, call.position, {written});
    return Value(*parsed);
}
ExpressionResult<Value> date(const Node& call, const Values& values)
{
    const QString written = text(values, 0).trimmed();
    if (written.isEmpty())
        return Value();
    const QDate parsed = QDate::fromString(written, Qt::ISODate);
    if (!parsed.isValid())
        return wrong(Code::NotADate, call.position, {written});
    return Value(parsed);
}
ExpressionResult<Value> asText(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(text(values, 0));
}
ExpressionResult<Value> year(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(Decimal(values[0].date.year(), 0));
}
ExpressionResult<Value> month(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(Decimal(values[0].date.month(), 0));
}
ExpressionResult<Value> week(const Node&, const Values& values)
{
    if (values[0].isEmpty())
        return Value();
    return Value(Decimal(values[0].date.weekNumber(), 0));
}
ExpressionResult<Value> isBlank(const Node&, const Values& values)
{
    return Value(text(values, 0).trimmed().isEmpty());
}
ExpressionResult<Value> firstFilled(const Node&, const Values& values)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [](const Value& value) { return !plainText(value).isEmpty(); });
    if (found == values.end())
        return Value();
    return *found;
}
/// The branches of `if` are computed where their condition is known.
ExpressionResult<Value> chosen(const Node&, const Values& values)
{
    return values.constLast();
}

constexpr qsizetype many = 20;
constexpr std::array table{
    Function{u"abs", u"abs(number)", 1, 1, checkNumbers, absolute},
    Function{u"blank", u"blank(value)", 1, 1, checkAnyTest, isBlank},
    Function{u"contains", u"contains(text, part)", 2, 2, checkTextTest, contains},
    Function{u"date", u"date(\"2026-11-20\")", 1, 1, checkDate, date},
    Function{u"first", u"first(value, value, ...)", 1, many, sameType, firstFilled},
    Function{u"format", u"format(number, digits)", 2, 2, checkFormat, format},
    Function{u"if", u"if(condition, then, else)", 2, 3, checkIf, chosen},
    Function{u"left", u"left(text, count)", 2, 2, checkTextNumber, left},
    Function{u"length", u"length(text)", 1, 1, checkLength, length},
    Function{u"lower", u"lower(text)", 1, 1, checkText, lower},
    Function{u"mid", u"mid(text, first, count)", 2, 3, checkTextNumber, middle},
    Function{u"month", u"month(date)", 1, 1, checkDatePart, month},
    Function{u"number", u"number(text)", 1, 1, checkLength, number},
    Function{u"replace", u"replace(text, old, new)", 3, 3, checkText, replace},
    Function{u"right", u"right(text, count)", 2, 2, checkTextNumber, right},
    Function{u"round", u"round(number, digits)", 1, 2, checkNumbers, round},
    Function{u"starts", u"starts(text, beginning)", 2, 2, checkTextTest, startsWith},
    Function{u"text", u"text(value)", 1, 1, checkAnyAsText, asText},
    Function{u"trim", u"trim(text)", 1, 1, checkText, trim},
    Function{u"upper", u"upper(text)", 1, 1, checkText, upper},
    Function{u"week", u"week(date)", 1, 1, checkDatePart, week},
    Function{u"year", u"year(date)", 1, 1, checkDatePart, year},
};

} // namespace

const Function* findFunction(QStringView name)
{
    const auto* found =
        std::find_if(table.begin(), table.end(), [name](const Function& one) { return one.name == name; });
    return found == table.end() ? nullptr : &*found;
}

QList<FunctionHelp> functions()
{
    QList<FunctionHelp> all;
    for (const Function& one : table)
        all.append({one.name.toString(), one.usage.toString()});
    return all;
}

} // namespace op::expressions
