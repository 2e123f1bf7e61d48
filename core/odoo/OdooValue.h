// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <variant>
#include <vector>

namespace op::odoo {

class OdooValue;
using OdooList = std::vector<OdooValue>;
/// Members keep the order in which they were written: requests are reproducible byte for byte.
using OdooMember = std::pair<QString, OdooValue>;
using OdooStruct = std::vector<OdooMember>;

/// The OdooValue class is one value on Odoo's wire: the closed set of what XML-RPC and JSON-2 carry.
///
/// Odoo sends False for every empty text, date, many2one and binary: readers decide by the field's type, so the
/// accessors below treat False and nil as "empty" (odoo-rpc.md 9.6). Doubles keep their decimal text; nothing passes
/// through binary floats.
class OdooValue
{
public:
    struct Nil
    {
        friend bool operator==(Nil, Nil) = default;
    };
    /// A `<double>`: the digits as a decimal.
    struct Double
    {
        Decimal value;
        friend bool operator==(const Double&, const Double&) = default;
    };
    /// A `<dateTime.iso8601>` as written; Odoo itself never sends one.
    struct DateTime
    {
        QString text;
        friend bool operator==(const DateTime&, const DateTime&) = default;
    };
    using Variant = std::variant<Nil, bool, qint64, Double, QString, QByteArray, DateTime, OdooList, OdooStruct>;

    OdooValue() = default;
    OdooValue(bool value) : m_value(value) {}                                // NOLINT(google-explicit-constructor)
    OdooValue(int value) : m_value(static_cast<qint64>(value)) {}            // NOLINT(google-explicit-constructor)
    OdooValue(qint64 value) : m_value(value) {}                              // NOLINT(google-explicit-constructor)
    OdooValue(const Decimal& value) : m_value(Double{value}) {}              // NOLINT(google-explicit-constructor)
    OdooValue(QString value) : m_value(std::move(value)) {}                  // NOLINT(google-explicit-constructor)
    OdooValue(const char16_t* value) : m_value(QString::fromUtf16(value)) {} // NOLINT(google-explicit-constructor)
    OdooValue(QByteArray value) : m_value(std::move(value)) {}               // NOLINT(google-explicit-constructor)
    OdooValue(DateTime value) : m_value(std::move(value)) {}                 // NOLINT(google-explicit-constructor)
    OdooValue(OdooList value) : m_value(std::move(value)) {}                 // NOLINT(google-explicit-constructor)
    OdooValue(OdooStruct value) : m_value(std::move(value)) {}               // NOLINT(google-explicit-constructor)
    OdooValue(const void*) = delete;                                         ///< a stray pointer must not become a bool

    [[nodiscard]] static OdooValue list(std::initializer_list<OdooValue> items) { return OdooValue(OdooList(items)); }
    [[nodiscard]] static OdooValue dict(std::initializer_list<OdooMember> members)
    {
        return OdooValue(OdooStruct(members));
    }

    [[nodiscard]] const Variant& variant() const { return m_value; }
    [[nodiscard]] Variant& variant() { return m_value; }

    [[nodiscard]] bool isNil() const { return std::holds_alternative<Nil>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isInt() const { return std::holds_alternative<qint64>(m_value); }
    [[nodiscard]] bool isDouble() const { return std::holds_alternative<Double>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isList() const { return std::holds_alternative<OdooList>(m_value); }
    [[nodiscard]] bool isStruct() const { return std::holds_alternative<OdooStruct>(m_value); }
    /// Returns true for False and nil: Odoo's "nothing here" for all but booleans.
    [[nodiscard]] bool isEmptyField() const;

    [[nodiscard]] bool toBool() const;       ///< false for anything that is not a true boolean or a non-zero number
    [[nodiscard]] qint64 toInt() const;      ///< 0 when it is no integer
    [[nodiscard]] Decimal toDecimal() const; ///< int or double; 0 when it is neither
    [[nodiscard]] QString toText() const;    ///< empty for False, nil and everything that is no text
    [[nodiscard]] const OdooList& toList() const;     ///< empty list when it is none
    [[nodiscard]] const OdooStruct& toStruct() const; ///< empty struct when it is none
    /// Returns the id of a many2one in either form, `[id, name]` or bare id (odoo-rpc.md 9.6); 0 for False.
    [[nodiscard]] qint64 toMany2oneId() const;
    /// Returns the name of a many2one given as `[id, name]`.
    [[nodiscard]] QString toMany2oneName() const;
    /// Returns the member \a name of a struct, nil when absent.
    [[nodiscard]] const OdooValue& member(QStringView name) const;
    /// Returns element \a index of a list, nil when absent.
    [[nodiscard]] const OdooValue& at(size_t index) const;

    friend bool operator==(const OdooValue&, const OdooValue&) = default;

private:
    Variant m_value;
};

} // namespace op::odoo
