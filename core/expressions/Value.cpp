// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expressions/Value.h"

using namespace Qt::StringLiterals;

namespace op::expressions {

QString plainText(const Value& value)
{
    switch (value.type) {
    case Type::Empty:
        break;
    case Type::Text:
        return value.text;
    case Type::Number:
        return value.number.normalized().toString();
    case Type::Date:
        return value.date.toString(Qt::ISODate);
    case Type::Boolean:
        return value.truth ? u"yes"_s : u"no"_s;
    }
    return {};
}

QString typeName(Type type)
{
    switch (type) {
    case Type::Empty:
        break;
    case Type::Text:
        return u"text"_s;
    case Type::Number:
        return u"number"_s;
    case Type::Date:
        return u"date"_s;
    case Type::Boolean:
        return u"boolean"_s;
    }
    return u"empty"_s;
}

} // namespace op::expressions
