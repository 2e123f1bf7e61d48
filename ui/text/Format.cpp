// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Format.h"

#include <QDateTime>

#include <algorithm>

namespace op::ui {
namespace {

const QString absent = QStringLiteral("\u2013");

QString withoutBlanks(const QString& text)
{
    QString rest;
    rest.reserve(text.size());
    for (const QChar c : text)
        if (!c.isSpace() && c != u'\'' && c != QChar(0x2019))
            rest += c;
    return rest;
}

// Reads digits grouped by threes with `group` and one optional `mark`; anything else is no reading.
std::optional<Decimal> readWith(const QString& text, QChar mark, QChar group)
{
    const qsizetype at = text.indexOf(mark);
    QString whole = at < 0 ? text : text.left(at);
    const QString rest = at < 0 ? QString() : text.mid(at + 1);
    if (rest.contains(group) || rest.contains(mark) || (at >= 0 && rest.isEmpty()))
        return std::nullopt;
    const QStringList parts = whole.split(group);
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts[i].size() != 3)
            return std::nullopt;
    if (parts.size() > 1 && (parts[0].isEmpty() || parts[0].size() > 4))
        return std::nullopt;
    return Decimal::parse(QStringView(at < 0 ? parts.join(QString()) : parts.join(QString()) + u'.' + rest));
}

QChar firstOf(const QString& mark, QChar fallback)
{
    return mark.isEmpty() ? fallback : mark.front();
}

} // namespace

QString decimalText(const Decimal& value, const QLocale& locale, int leastDecimals)
{
    if (!value.isValid())
        return absent;
    const int places = std::max(leastDecimals, value.significantScale());
    const QString plain = value.rounded(places).toString();
    const bool isNegative = plain.startsWith(u'-');
    const QString digits = isNegative ? plain.mid(1) : plain;
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, locale.groupSeparator());
    return (isNegative ? locale.negativeSign() : QString()) + whole
        + (point < 0 ? QString() : locale.decimalPoint() + digits.mid(point + 1));
}

QString decimalText(const std::optional<Decimal>& value, const QLocale& locale, int leastDecimals)
{
    return value ? decimalText(*value, locale, leastDecimals) : absent;
}

std::optional<Decimal> typedDecimal(const QString& text, const QLocale& locale)
{
    const QString plain = withoutBlanks(text);
    if (plain.isEmpty())
        return std::nullopt;
    const QChar mark = firstOf(locale.decimalPoint(), u'.');
    const QChar other = mark == u',' ? u'.' : u',';
    const auto own = readWith(plain, mark, other);
    const auto foreign = readWith(plain, other, mark);
    if (own && foreign && *own != *foreign)
        return std::nullopt; // "1.234": a person has to say which
    return own ? own : foreign;
}

QString dateText(QDate date, const QLocale& locale)
{
    if (!date.isValid())
        return absent;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, format);
}

std::optional<QDate> typedDate(const QString& text, const QLocale& locale)
{
    const QString plain = text.trimmed();
    QString longYear = locale.dateFormat(QLocale::ShortFormat);
    if (!longYear.contains(QLatin1String("yyyy")))
        longYear.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    for (const QDate& date : {QDate::fromString(plain, Qt::ISODate), locale.toDate(plain, longYear)})
        if (date.isValid() && date.year() > 1900)
            return date;
    // two digits for the year mean this century
    const QDate shortYear = locale.toDate(plain, QLocale::ShortFormat);
    if (!shortYear.isValid())
        return std::nullopt;
    return shortYear.year() < 2000 ? shortYear.addYears(100) : shortYear;
}

QString momentText(const QDateTime& utc, const QLocale& locale)
{
    return utc.isValid() ? locale.toString(utc.toLocalTime(), QLocale::ShortFormat) : absent;
}

} // namespace op::ui
