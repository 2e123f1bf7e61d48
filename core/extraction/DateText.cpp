// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DateText.h"

#include "core/base/TextFold.h"

#include <QStringList>

#include <algorithm>

namespace op::extraction {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year < 80 ? 2000 + year : 1900 + year;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1980 && year < 2100 ? std::optional(date) : std::nullopt;
}

// 1 to 12 for a month's name or its first letters; 0 for other words. Longer beginnings decide: juin and juil.
int monthOf(QStringView word)
{
    struct Month
    {
        QStringView start;
        int number;
    };
    static constexpr Month months[] = {
        {u"jan", 1},  {u"feb", 2},  {u"fev", 2},  {u"mar", 3},  {u"maa", 3}, {u"mae", 3}, {u"mrt", 3},
        {u"mrz", 3},  {u"apr", 4},  {u"avr", 4},  {u"mai", 5},  {u"mei", 5}, {u"may", 5}, {u"jun", 6},
        {u"juin", 6}, {u"jul", 7},  {u"juil", 7}, {u"aug", 8},  {u"aou", 8}, {u"sep", 9}, {u"oct", 10},
        {u"okt", 10}, {u"nov", 11}, {u"dec", 12}, {u"dez", 12},
    };
    const QString folded = foldedKey(word);
    if (folded.size() < 3 || folded.size() > 10)
        return 0;
    int found = 0;
    for (const Month& month : months)
        if (folded.startsWith(month.start))
            found = month.number;
    return found;
}

// The text without a time of day behind the date.
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return text;
    qsizetype at = colon;
    while (at > 0 && isDigit(text[at - 1]))
        --at;
    if (at == 0 || (text[at - 1] != u'T' && text[at - 1] != u't' && !text[at - 1].isSpace()))
        return {};
    return text.first(at - 1).trimmed();
}

// Runs of digits and of letters; what stands between them is dropped and the first kind of it told.
struct Pieces
{
    QStringList parts;
    QChar separator;
};

Pieces cut(QStringView text)
{
    Pieces pieces;
    QString part;
    const auto finish = [&] {
        if (!part.isEmpty())
            pieces.parts.append(part);
        part.clear();
    };
    for (const QChar c : text) {
        if (!c.isLetterOrNumber()) {
            if (!c.isSpace() && pieces.separator.isNull())
                pieces.separator = c;
            finish();
            continue;
        }
        if (!part.isEmpty() && isDigit(part.back()) != isDigit(c))
            finish();
        part += c;
    }
    finish();
    return pieces;
}

std::optional<DateText> onlyReading(std::optional<QDate> date)
{
    if (!date)
        return std::nullopt;
    return DateText{date, std::nullopt, std::nullopt};
}

std::optional<DateText> withMonthName(const QStringList& parts)
{
    // "3 April 2024" or "April 3, 2024"
    for (const qsizetype at : {qsizetype(1), qsizetype(0)}) {
        const int month = monthOf(parts[at]);
        const QString& day = parts[at == 1 ? 0 : 1];
        if (month > 0 && allDigits(day) && day.size() <= 2 && allDigits(parts[2]))
            return onlyReading(dateOf(fullYear(parts[2].toInt(), parts[2].size()), month, day.toInt()));
    }
    return std::nullopt;
}

std::optional<DateText> ofThreeNumbers(const QStringList& parts, QChar separator)
{
    if (parts[0].size() == 4)
        return onlyReading(dateOf(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()));
    if (parts[0].size() > 2 || parts[1].size() > 2 || (parts[2].size() != 4 && parts[2].size() != 2))
        return std::nullopt;
    const int year = fullYear(parts[2].toInt(), parts[2].size());
    const auto dayFirst = dateOf(year, parts[1].toInt(), parts[0].toInt());
    // points are a German and French habit; there the day comes first
    const auto monthFirst = separator == u'.' ? std::nullopt : dateOf(year, parts[0].toInt(), parts[1].toInt());
    if (!dayFirst && !monthFirst)
        return std::nullopt;
    DateText date{dayFirst, monthFirst, std::nullopt};
    if (separator != u'.' && dayFirst.has_value() != monthFirst.has_value())
        date.proves = dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    return date;
}

} // namespace

std::optional<DateText> dateText(QStringView text)
{
    const QStringView trimmed = withoutTime(text.trimmed());
    if (trimmed.size() < 6 || trimmed.size() > 40)
        return std::nullopt;
    if (allDigits(trimmed)) {
        // 20240403, or with hours and minutes behind
        if (trimmed.size() != 8 && trimmed.size() != 12 && trimmed.size() != 14)
            return std::nullopt;
        return onlyReading(
            dateOf(trimmed.first(4).toInt(), trimmed.sliced(4, 2).toInt(), trimmed.sliced(6, 2).toInt()));
    }
    Pieces pieces = cut(trimmed);
    // "Mon 16 Jan 2021", "3rd": words around are no part of the date
    pieces.parts.removeIf([](const QString& part) { return part == u"T" || part == u"Z"; });
    if (pieces.parts.size() == 4 && !allDigits(pieces.parts[0]) && monthOf(pieces.parts[0]) == 0)
        pieces.parts.removeFirst();
    if (pieces.parts.size() != 3)
        return std::nullopt;
    return std::all_of(pieces.parts.begin(), pieces.parts.end(), [](const QString& part) { return allDigits(part); })
        ? ofThreeNumbers(pieces.parts, pieces.separator)
        : withMonthName(pieces.parts);
}

std::optional<QDate> dateByFormat(QStringView text, QStringView format)
{
    int numbers[3] = {0, 0, 0}; // day, month, year
    qsizetype yearDigits = 0;
    qsizetype at = 0;
    for (qsizetype i = 0; i < format.size();) {
        const QChar letter = format[i];
        qsizetype count = 1;
        while (i + count < format.size() && format[i + count] == letter)
            ++count;
        const int which = letter == u'd' ? 0 : letter == u'M' ? 1 : letter == u'y' ? 2 : -1;
        if (which < 0) {
            if (text.sliced(at).startsWith(format.sliced(i, count)))
                at += count;
            else
                return std::nullopt;
            i += count;
            continue;
        }
        const qsizetype most = which == 2 ? count : 2;
        qsizetype digits = 0;
        while (digits < most && at + digits < text.size() && isDigit(text[at + digits]))
            ++digits;
        if (digits < count || digits == 0)
            return std::nullopt;
        numbers[which] = text.sliced(at, digits).toInt();
        yearDigits = which == 2 ? digits : yearDigits;
        at += digits;
        i += count;
    }
    return at == text.size() ? dateOf(fullYear(numbers[2], yearDigits), numbers[1], numbers[0]) : std::nullopt;
}

bool isDateFormat(QStringView format)
{
    QString order;
    for (qsizetype i = 0; i < format.size();) {
        qsizetype count = 1;
        while (i + count < format.size() && format[i + count] == format[i])
            ++count;
        const QChar letter = format[i];
        if (letter == u'y' ? count != 2 && count != 4 : (letter == u'd' || letter == u'M') && count > 2)
            return false;
        if (letter == u'd' || letter == u'M' || letter == u'y')
            order += letter;
        else if (letter.isLetterOrNumber())
            return false;
        i += count;
    }
    std::sort(order.begin(), order.end());
    return order == u"Mdy";
}

} // namespace op::extraction
