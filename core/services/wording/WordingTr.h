// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace op::services::wording {

/// Gives the files of this folder one translation context.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// Returns \a sentence with its places %1 to %9 filled from \a arguments in one pass: an argument that holds a percent
/// sign stays as it is. Places without an argument become empty.
[[nodiscard]] inline QString filled(const QString& sentence, const QStringList& arguments)
{
    QString text;
    text.reserve(sentence.size() + 32);
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace = sentence[i] == QLatin1Char('%') && i + 1 < sentence.size()
            && sentence[i + 1] >= QLatin1Char('1') && sentence[i + 1] <= QLatin1Char('9');
        if (isPlace)
            text += arguments.value(sentence[++i].unicode() - u'1');
        else
            text += sentence[i];
    }
    return text;
}

} // namespace op::services::wording
