// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/OdooValue.h"

namespace op::odoo {

bool OdooValue::isEmptyField() const
{
    const bool* truth = std::get_if<bool>(&m_value);
    return isNil() || (truth != nullptr && !*truth);
}

bool OdooValue::toBool() const
{
    if (const bool* truth = std::get_if<bool>(&m_value))
        return *truth;
    if (const qint64* number = std::get_if<qint64>(&m_value))
        return *number != 0;
    if (const Double* number = std::get_if<Double>(&m_value))
        return number->value.isValid() && !number->value.isZero();
    return false;
}

qint64 OdooValue::toInt() const
{
    const qint64* number = std::get_if<qint64>(&m_value);
    return number != nullptr ? *number : 0;
}

Decimal OdooValue::toDecimal() const
{
    if (const qint64* number = std::get_if<qint64>(&m_value))
        return {*number, 0};
    const Double* number = std::get_if<Double>(&m_value);
    return number != nullptr ? number->value : Decimal();
}

QString OdooValue::toText() const
{
    if (const QString* text = std::get_if<QString>(&m_value))
        return *text;
    const DateTime* dateTime = std::get_if<DateTime>(&m_value);
    return dateTime != nullptr ? dateTime->text : QString();
}

const OdooList& OdooValue::toList() const
{
    static const OdooList none;
    const OdooList* list = std::get_if<OdooList>(&m_value);
    return list != nullptr ? *list : none;
}

const OdooStruct& OdooValue::toStruct() const
{
    static const OdooStruct none;
    const OdooStruct* members = std::get_if<OdooStruct>(&m_value);
    return members != nullptr ? *members : none;
}

qint64 OdooValue::toMany2oneId() const
{
    return isList() ? at(0).toInt() : toInt();
}

QString OdooValue::toMany2oneName() const
{
    return at(1).toText();
}

const OdooValue& OdooValue::member(QStringView name) const
{
    static const OdooValue nil;
    for (const auto& [key, value] : toStruct()) {
        if (key == name)
            return value;
    }
    return nil;
}

const OdooValue& OdooValue::at(size_t index) const
{
    static const OdooValue nil;
    const OdooList& list = toList();
    return index < list.size() ? list[index] : nil;
}

} // namespace op::odoo
