// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/NumberText.h"

#include <QList>

#include <algorithm>

namespace op::extraction {
namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',';
}

// What stands between groups of three digits besides the marks: blanks of all widths and apostrophes.
bool isGrouping(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

bool isCurrency(QStringView word)
{
    static constexpr QStringView known[] = {u"EUR", u"USD", u"GBP", u"CHF", u"DKK", u"SEK", u"NOK", u"PLN", u"CZK",
                                            u"HUF", u"RON", u"BGN", u"TRY", u"JPY", u"CNY", u"CAD", u"AUD"};
    if (word.size() == 1)
        return word[0].category() == QChar::Symbol_Currency;
    return std::any_of(std::begin(known), std::end(known),
                       [&](QStringView code) { return word.compare(code, Qt::CaseInsensitive) == 0; });
}

// "8" and groups of three after each mark: 1.234.567.
bool isGroupedBy(QStringView figures, QChar mark)
{
    const auto groups = figures.split(mark);
    return groups.size() > 1 && !groups.first().isEmpty() && groups.first().size() <= 3
        && std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

/// Takes the parts of a number off both ends of a text until the figures are left.
class Parts
{
public:
    explicit Parts(QStringView text) : m_rest(text.trimmed()) {}

    std::optional<NumberText> take()
    {
        if (m_rest.startsWith(u'(') && m_rest.endsWith(u')')) {
            m_number.isNegative = true;
            m_rest = m_rest.sliced(1, m_rest.size() - 2).trimmed();
        }
        takeFront();
        takeBack();
        if (!takeFigures())
            return std::nullopt;
        m_number.mark = judge(m_number.figures);
        const bool readable = m_number.value(u'.').has_value() || m_number.value(u',').has_value();
        return readable ? std::optional(m_number) : std::nullopt;
    }

private:
    bool takeSign(QChar c)
    {
        if (!isMinus(c) && c != u'+')
            return false;
        m_number.isNegative = m_number.isNegative || isMinus(c);
        return true;
    }

    void takeFront()
    {
        for (bool again = true; again && !m_rest.isEmpty();) {
            again = false;
            if (takeSign(m_rest.front())) {
                m_rest = m_rest.sliced(1).trimmed();
                again = true;
                continue;
            }
            for (const qsizetype length : {qsizetype(3), qsizetype(1)}) {
                if (m_number.currency.isEmpty() && m_rest.size() > length && isCurrency(m_rest.first(length))
                    && (length == 1 || !m_rest[length].isLetter())) {
                    m_number.currency = m_rest.first(length).toString();
                    m_rest = m_rest.sliced(length).trimmed();
                    again = true;
                    break;
                }
            }
        }
    }

    void takeBack()
    {
        takeDashes();
        while (m_rest.size() > 1 && m_rest.back() == u'.' && m_rest[m_rest.size() - 2].isLetter())
            m_rest.chop(1); // "100 st."
        qsizetype end = m_rest.size();
        while (end > 0 && !isDigit(m_rest[end - 1]) && !isMark(m_rest[end - 1]) && !isMinus(m_rest[end - 1]))
            --end;
        const QStringView word = m_rest.sliced(end).trimmed();
        if (end == 0 || word.isEmpty())
            return takeTrailingSign();
        m_rest = m_rest.first(end).trimmed();
        if (word == u"%")
            m_number.isPercent = true;
        else if (isCurrency(word) && m_number.currency.isEmpty())
            m_number.currency = word.toString();
        else if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() || c == u'.'; }))
            m_number.unit = word.toString();
        else
            m_rest = {};
        takeDashes();
        takeTrailingSign();
    }

    // "399,-" and "399,--" mean whole euros.
    void takeDashes()
    {
        QStringView text = m_rest;
        while (!text.isEmpty() && isMinus(text.back()))
            text.chop(1);
        if (text.size() < m_rest.size() && !text.isEmpty() && isMark(text.back()))
            m_rest = text.chopped(1);
    }

    void takeTrailingSign()
    {
        if (m_rest.size() > 1 && takeSign(m_rest.back()))
            m_rest = m_rest.chopped(1).trimmed();
    }

    // Grouping blanks and apostrophes count only between groups of three digits, and before the decimal mark.
    bool takeFigures()
    {
        constexpr qsizetype ungrouped = -1;
        qsizetype inGroup = ungrouped;
        bool inFraction = false;
        for (const QChar c : m_rest) {
            if (isGrouping(c)) {
                if (inFraction || m_number.figures.isEmpty() || (inGroup != ungrouped && inGroup != 3))
                    return false;
                inGroup = 0;
            } else if (isMark(c) && inGroup != ungrouped) {
                if (inFraction || inGroup != 3)
                    return false;
                inFraction = true;
                m_number.figures += c;
            } else if (isDigit(c) || isMark(c)) {
                inGroup += inGroup != ungrouped && !inFraction ? 1 : 0;
                m_number.figures += c;
            } else {
                return false;
            }
        }
        m_groupedOtherwise = inGroup != ungrouped;
        return (inGroup == ungrouped || inGroup == 3)
            && std::any_of(m_number.figures.begin(), m_number.figures.end(), isDigit);
    }

    [[nodiscard]] DecimalMark judge(QStringView figures) const
    {
        const qsizetype commas = figures.count(u',');
        const qsizetype points = figures.count(u'.');
        if (commas == 0 && points == 0)
            return DecimalMark::None;
        if (commas > 0 && points > 0)
            return figures.lastIndexOf(u',') > figures.lastIndexOf(u'.') ? DecimalMark::Comma : DecimalMark::Point;
        const QChar mark = commas > 0 ? u',' : u'.';
        const DecimalMark asDecimal = commas > 0 ? DecimalMark::Comma : DecimalMark::Point;
        if (commas + points > 1)
            return commas > 0 ? DecimalMark::Point : DecimalMark::Comma; // 1.234.567
        const bool couldGroup = isGroupedBy(figures, mark) && !figures.startsWith(u'0') && !m_groupedOtherwise;
        return couldGroup ? DecimalMark::Ambiguous : asDecimal;
    }

    QStringView m_rest;
    NumberText m_number;
    bool m_groupedOtherwise = false;
};

} // namespace

std::optional<Decimal> NumberText::value(QChar decimalMark) const
{
    const QChar decimal = mark == DecimalMark::Comma ? u',' : mark == DecimalMark::Point ? u'.' : decimalMark;
    const QChar grouping = decimal == u',' ? u'.' : u',';
    const qsizetype at = figures.indexOf(decimal);
    const QStringView whole = QStringView(figures).first(at < 0 ? figures.size() : at);
    const QStringView fraction = at < 0 ? QStringView() : QStringView(figures).sliced(at + 1);
    if (whole.contains(grouping) && !isGroupedBy(whole, grouping))
        return std::nullopt;
    if (fraction.contains(grouping) || fraction.contains(decimal))
        return std::nullopt;
    QString plain = whole.toString().remove(grouping);
    if (plain.isEmpty())
        plain = QStringLiteral("0");
    if (!fraction.isEmpty())
        plain.append(u'.').append(fraction);
    if (isNegative)
        plain.prepend(u'-');
    return Decimal::parse(plain);
}

std::optional<NumberText> numberText(QStringView text)
{
    return Parts(text).take();
}

bool isScientific(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype at = trimmed.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (at < 1 || at + 2 >= trimmed.size() || (trimmed[at + 1] != u'+' && trimmed[at + 1] != u'-'))
        return false;
    const QStringView mantissa = trimmed.first(at);
    const QStringView exponent = trimmed.sliced(at + 2);
    return std::all_of(exponent.begin(), exponent.end(), isDigit) && isDigit(mantissa.front())
        && std::all_of(mantissa.begin(), mantissa.end(), [](QChar c) { return isDigit(c) || isMark(c); });
}

} // namespace op::extraction
