// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CheckDigit.h"

namespace op {

bool hasGs1CheckDigit(QStringView digits)
{
    if (digits.size() < 2)
        return false;
    int sum = 0;
    int weight = 1;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const char16_t c = digits[i].unicode();
        if (c < u'0' || c > u'9')
            return false;
        sum += weight * (c - u'0');
        weight = 4 - weight;
    }
    return sum % 10 == 0;
}

bool isGtin(QStringView text)
{
    const qsizetype n = text.size();
    return (n == 8 || n == 12 || n == 13 || n == 14) && hasGs1CheckDigit(text);
}

bool isGln(QStringView text)
{
    return text.size() == 13 && hasGs1CheckDigit(text);
}

} // namespace op
