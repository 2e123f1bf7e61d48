// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

namespace op {
namespace {

__extension__ typedef unsigned __int128 UInt128; // NOLINT: the only 128-bit integer both compilers know

// 10^36 bounds the coefficient: 18 digits before and 18 after the point.
constexpr int maxDigits = Decimal::maxScale + Decimal::maxIntegerDigits;
constexpr int quotientScale = 12;
constexpr int floatDigits = 15;

constexpr std::array<Int128, maxDigits + 2> makePowers()
{
    std::array<Int128, maxDigits + 2> powers{};
    powers[0] = 1;
    for (size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}
constexpr auto powersOfTen = makePowers();

Int128 power(int exponent)
{
    return powersOfTen[static_cast<size_t>(exponent)];
}

Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

bool fits(Int128 coefficient, int scale)
{
    // the integer part has at most 18 digits
    return magnitude(coefficient) < power(Decimal::maxIntegerDigits + scale);
}

bool roundsUp(Int128 quotient, Int128 remainder, Int128 divisor, Rounding rounding)
{
    if (rounding == Rounding::Down)
        return false;
    const Int128 twice = remainder * 2;
    if (twice != divisor)
        return twice > divisor;
    return rounding == Rounding::HalfUp || (quotient & 1) != 0;
}

// Divides a non-negative value by 10^digits.
Int128 cutDigits(Int128 value, int digits, Rounding rounding)
{
    if (digits > maxDigits + 1)
        return 0;
    const Int128 divisor = power(digits);
    const Int128 quotient = value / divisor;
    return quotient + (roundsUp(quotient, value % divisor, divisor, rounding) ? 1 : 0);
}

// An unsigned 256-bit product as four 64-bit limbs, least significant first.
using Wide = std::array<quint64, 4>;

Wide multiply(UInt128 a, UInt128 b)
{
    const std::array<quint64, 2> left{static_cast<quint64>(a), static_cast<quint64>(a >> 64)};
    const std::array<quint64, 2> right{static_cast<quint64>(b), static_cast<quint64>(b >> 64)};
    Wide product{};
    for (size_t i = 0; i < 2; ++i) {
        UInt128 carry = 0;
        for (size_t j = 0; j < 2; ++j) {
            carry += static_cast<UInt128>(left[i]) * right[j] + product[i + j];
            product[i + j] = static_cast<quint64>(carry);
            carry >>= 64;
        }
        product[i + 2] = static_cast<quint64>(carry);
    }
    return product;
}

quint64 divideByTen(Wide& value)
{
    UInt128 remainder = 0;
    for (size_t i = value.size(); i-- > 0;) {
        const UInt128 current = (remainder << 64) | value[i];
        value[i] = static_cast<quint64>(current / 10);
        remainder = current % 10;
    }
    return static_cast<quint64>(remainder);
}

} // namespace

Decimal Decimal::invalid()
{
    Decimal value;
    value.m_scale = -1;
    return value;
}

Decimal Decimal::fromParts(Int128 coefficient, int scale)
{
    if (scale > maxScale) {
        const Int128 cut = cutDigits(magnitude(coefficient), scale - maxScale, Rounding::HalfUp);
        coefficient = coefficient < 0 ? -cut : cut;
        scale = maxScale;
    }
    if (!fits(coefficient, scale))
        return invalid();
    Decimal value;
    value.m_coefficient = coefficient;
    value.m_scale = static_cast<qint8>(scale);
    return value;
}

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    qsizetype at = 0;
    bool negative = false;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        negative = text[at++] == '-';

    Int128 coefficient = 0;
    int digits = 0;  // significant digits taken
    int scale = 0;   // fraction digits taken
    int dropped = 0; // integer digits that no longer fit; given back through the exponent
    bool anyDigit = false;
    bool inFraction = false;
    char firstDropped = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.') {
            if (inFraction)
                return std::nullopt;
            inFraction = true;
            continue;
        }
        if (c < '0' || c > '9')
            break;
        anyDigit = true;
        if (digits < maxDigits) {
            coefficient = coefficient * 10 + (c - '0');
            if (coefficient != 0)
                ++digits;
            if (inFraction)
                ++scale;
        } else {
            if (firstDropped == 0)
                firstDropped = c;
            if (!inFraction)
                ++dropped;
        }
        if (scale > 4 * maxDigits)
            return std::nullopt;
    }
    if (!anyDigit)
        return std::nullopt;

    int exponent = 0;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && text[at] == '+') {
            ++at;
            if (at < text.size() && text[at] == '-')
                return std::nullopt;
        }
        const auto parsed = std::from_chars(text.data() + at, text.data() + text.size(), exponent);
        if (parsed.ec != std::errc{} || std::abs(exponent) > 100)
            return std::nullopt;
        at = parsed.ptr - text.data();
    }
    if (at != text.size())
        return std::nullopt;
    if (firstDropped >= '5')
        ++coefficient;

    int resultScale = scale - exponent - dropped;
    if (coefficient == 0)
        return fromParts(0, std::clamp(resultScale, 0, maxScale));
    while (resultScale < 0) {
        if (coefficient >= power(maxDigits))
            return std::nullopt;
        coefficient *= 10;
        ++resultScale;
    }
    const Decimal value = fromParts(negative ? -coefficient : coefficient, resultScale);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    if (text.size() > 200)
        return std::nullopt;
    return parse(QByteArrayView(text.toLatin1()));
}

std::optional<Decimal> Decimal::parseFloat(QByteArrayView text)
{
    const std::optional<Decimal> exact = parse(text);
    if (!exact)
        return std::nullopt;
    const Int128 size = magnitude(exact->m_coefficient);
    int digits = 0;
    while (digits <= maxDigits && size >= power(digits))
        ++digits;
    if (digits <= floatDigits)
        return exact;
    const int places = exact->m_scale - (digits - floatDigits);
    return places < 0 ? exact : std::optional(exact->rounded(places).normalized());
}

Decimal Decimal::fromDouble(double value)
{
    if (!std::isfinite(value))
        return invalid();
    std::array<char, 64> buffer{};
    const auto printed = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return parseFloat(QByteArrayView(buffer.data(), printed.ptr - buffer.data())).value_or(invalid());
}

bool Decimal::isInteger() const
{
    return isValid() && m_coefficient % power(m_scale) == 0;
}

int Decimal::significantScale() const
{
    return normalized().m_scale;
}

Decimal Decimal::operator-() const
{
    Decimal value = *this;
    value.m_coefficient = -value.m_coefficient;
    return value;
}

Decimal Decimal::abs() const
{
    return isNegative() ? -*this : *this;
}

Decimal Decimal::operator+(const Decimal& other) const
{
    if (!isValid() || !other.isValid())
        return invalid();
    const int scale = std::max(m_scale, other.m_scale);
    return fromParts(m_coefficient * power(scale - m_scale) + other.m_coefficient * power(scale - other.m_scale),
                     scale);
}

Decimal Decimal::operator-(const Decimal& other) const
{
    return *this + -other;
}

Decimal Decimal::operator*(const Decimal& other) const
{
    if (!isValid() || !other.isValid())
        return invalid();
    const bool negative = (m_coefficient < 0) != (other.m_coefficient < 0);
    Wide product =
        multiply(static_cast<UInt128>(magnitude(m_coefficient)), static_cast<UInt128>(magnitude(other.m_coefficient)));
    int scale = m_scale + other.m_scale;
    quint64 lastCut = 0;
    while (scale > maxScale) {
        lastCut = divideByTen(product);
        --scale;
    }
    if (product[2] != 0 || product[3] != 0 || (product[1] >> 62) != 0)
        return invalid();
    Int128 coefficient = static_cast<Int128>((static_cast<UInt128>(product[1]) << 64) | product[0]);
    if (lastCut >= 5)
        ++coefficient;
    return fromParts(negative ? -coefficient : coefficient, scale);
}

Decimal Decimal::operator/(const Decimal& other) const
{
    if (!isValid() || !other.isValid() || other.m_coefficient == 0)
        return invalid();
    const bool negative = (m_coefficient < 0) != (other.m_coefficient < 0);
    const Decimal dividend = normalized();
    const Decimal divisorValue = other.normalized();
    const Int128 divisor = magnitude(divisorValue.m_coefficient);
    const Int128 number = magnitude(dividend.m_coefficient);
    Int128 quotient = number / divisor;
    Int128 remainder = number % divisor;
    int scale = dividend.m_scale - divisorValue.m_scale;
    while ((remainder != 0 && scale < quotientScale) || scale < 0) {
        if (quotient >= power(maxDigits))
            return invalid();
        remainder *= 10;
        quotient = quotient * 10 + remainder / divisor;
        remainder %= divisor;
        ++scale;
    }
    if (roundsUp(quotient, remainder, divisor, Rounding::HalfUp))
        ++quotient;
    return fromParts(negative ? -quotient : quotient, scale);
}

Decimal Decimal::rounded(int places, Rounding rounding) const
{
    if (!isValid() || places < 0 || places > maxScale)
        return invalid();
    if (places >= m_scale)
        return fromParts(m_coefficient * power(places - m_scale), places);
    const Int128 cut = cutDigits(magnitude(m_coefficient), m_scale - places, rounding);
    return fromParts(m_coefficient < 0 ? -cut : cut, places);
}

Decimal Decimal::normalized() const
{
    Decimal value = *this;
    while (value.m_scale > 0 && value.m_coefficient % 10 == 0) {
        value.m_coefficient /= 10;
        --value.m_scale;
    }
    return value;
}

QString Decimal::toString() const
{
    if (!isValid())
        return QStringLiteral("invalid");
    QByteArray digits;
    for (Int128 rest = magnitude(m_coefficient); rest != 0; rest /= 10)
        digits.prepend(static_cast<char>('0' + static_cast<int>(rest % 10)));
    while (digits.size() <= m_scale)
        digits.prepend('0');
    if (m_scale > 0)
        digits.insert(digits.size() - m_scale, '.');
    if (m_coefficient < 0)
        digits.prepend('-');
    return QString::fromLatin1(digits);
}

double Decimal::toDouble() const
{
    return isValid() ? toString().toDouble() : std::nan("");
}

std::partial_ordering Decimal::compare(const Decimal& a, const Decimal& b)
{
    if (!a.isValid() || !b.isValid())
        return std::partial_ordering::unordered;
    const int scale = std::max(a.m_scale, b.m_scale);
    const Int128 left = a.m_coefficient * power(scale - a.m_scale);
    const Int128 right = b.m_coefficient * power(scale - b.m_scale);
    if (left == right)
        return std::partial_ordering::equivalent;
    return left < right ? std::partial_ordering::less : std::partial_ordering::greater;
}

size_t qHash(const Decimal& value, size_t seed) noexcept
{
    const Decimal plain = value.normalized();
    return qHashMulti(seed, static_cast<quint64>(plain.m_coefficient), static_cast<quint64>(plain.m_coefficient >> 64),
                      plain.m_scale);
}

} // namespace op
