// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace op {

__extension__ typedef __int128 Int128; // NOLINT: the only 128-bit integer both compilers know

/// How rounded() treats what it cuts off.
enum class Rounding {
    HalfUp,   ///< half away from zero, as Odoo's float_round does by default
    HalfEven, ///< banker's rounding
    Down,     ///< towards zero
};

/// The Decimal class is an exact decimal number: money, quantities, rates and percentages.
///
/// A value is coefficient x 10^-scale with 0 <= scale <= 18 and |value| < 10^18. The scale that was written is kept
/// ("50.000" prints as "50.000"), yet comparison and hashing go by value. Results that do not fit are *invalid*:
/// isValid() is false, every operation with them is invalid, and they compare unequal to everything (so a limit is
/// never silently crossed). Plain value, any thread.
class Decimal
{
public:
    static constexpr int maxScale = 18;
    static constexpr int maxIntegerDigits = 18;

    constexpr Decimal() = default;
    constexpr Decimal(int value)
        : m_coefficient(value) {} // NOLINT(google-explicit-constructor): 0 and 1 read naturally
    constexpr Decimal(qint64 coefficient, int scale) : m_coefficient(coefficient), m_scale(static_cast<qint8>(scale)) {}

    /// Returns the number that \a text holds in wire form: optional sign, digits, optional point and digits, optional
    /// exponent; nothing else, no blanks, no separators. More than 18 fraction digits are rounded; std::nullopt for
    /// anything else.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView text);

    /// Returns the number that a binary float printed as \a text was meant to be: rounded to 15 significant digits, so
    /// that 0.21199999999999999 and 0.30000000000000004 lose their noise (order-formats.md, XLSX; XML-RPC doubles).
    [[nodiscard]] static std::optional<Decimal> parseFloat(QByteArrayView text);
    /// As parseFloat() for a double that a library handed over.
    [[nodiscard]] static Decimal fromDouble(double value);

    [[nodiscard]] static Decimal invalid();
    [[nodiscard]] bool isValid() const { return m_scale >= 0; }
    [[nodiscard]] bool isZero() const { return isValid() && m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return isValid() && m_coefficient < 0; }
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] int scale() const { return m_scale; }
    /// Returns the digits after the point that matter: trailing zeros do not count.
    [[nodiscard]] int significantScale() const;

    [[nodiscard]] Decimal operator-() const;
    [[nodiscard]] Decimal abs() const;
    [[nodiscard]] Decimal operator+(const Decimal& other) const;
    [[nodiscard]] Decimal operator-(const Decimal& other) const;
    [[nodiscard]] Decimal operator*(const Decimal& other) const;
    /// Returns the quotient rounded half up to 12 fraction digits (exact quotients keep fewer); invalid for a zero
    /// divisor.
    [[nodiscard]] Decimal operator/(const Decimal& other) const;
    Decimal& operator+=(const Decimal& other) { return *this = *this + other; }
    Decimal& operator-=(const Decimal& other) { return *this = *this - other; }

    /// Returns the value with exactly \a places fraction digits.
    [[nodiscard]] Decimal rounded(int places, Rounding rounding = Rounding::HalfUp) const;
    /// Returns the same value without trailing zeros.
    [[nodiscard]] Decimal normalized() const;

    /// Returns plain notation with the point as mark, e.g. "-1234.50"; "invalid" for an invalid one. parse() reads it
    /// back.
    [[nodiscard]] QString toString() const;
    /// Returns the nearest double: for the wire and for scores only.
    [[nodiscard]] double toDouble() const;

    friend bool operator==(const Decimal& a, const Decimal& b)
    {
        return compare(a, b) == std::partial_ordering::equivalent;
    }
    friend std::partial_ordering operator<=>(const Decimal& a, const Decimal& b) { return compare(a, b); }
    friend size_t qHash(const Decimal& value, size_t seed) noexcept;

private:
    static std::partial_ordering compare(const Decimal& a, const Decimal& b);
    static Decimal fromParts(Int128 coefficient, int scale);

    Int128 m_coefficient = 0;
    qint8 m_scale = 0; ///< -1: invalid
};

size_t qHash(const Decimal& value, size_t seed = 0) noexcept;

} // namespace op

Q_DECLARE_METATYPE(op::Decimal)
