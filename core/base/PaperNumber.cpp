// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PaperNumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace op {

QString normalizedNumber(const QString& number)
{
    QString kept;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (c.isLetterOrNumber())
            kept.append(c);
    return kept.isEmpty() ? number.trimmed() : kept;
}

bool namesNumber(const QString& text, const QString& number)
{
    const QString wanted = normalizedNumber(number);
    if (wanted.isEmpty() || text.trimmed().isEmpty())
        return false;
    if (normalizedNumber(text) == wanted)
        return true;
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [&](const QString& part) { return normalizedNumber(part) == wanted; });
}

} // namespace op
