// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/OdooDate.h"

namespace op::odoo {

namespace {

/// Reads \a count digits at \a from; -1 when one is none. By hand: a sync reads one such text for each row.
int digitsAt(QStringView text, qsizetype from, int count)
{
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const char16_t digit = text[i].unicode();
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit - u'0');
    }
    return number;
}

} // namespace

QString odooDateTime(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss") : QString();
}

QDate parseOdooDate(QStringView text)
{
    if (text.size() < 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    return QDate(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

QDateTime parseOdooDateTime(QStringView text)
{
    if (text.size() < 19 || (text[10] != u' ' && text[10] != u'T') || text[13] != u':' || text[16] != u':')
        return {};
    const QDate date = parseOdooDate(text);
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2));
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC);
}

} // namespace op::odoo
