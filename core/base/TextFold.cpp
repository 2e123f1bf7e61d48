// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"

#include <algorithm>

namespace op {
namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString asciiFolded(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        *out++ = unit >= u'A' && unit <= u'Z' ? QChar(unit + 32) : c;
    }
    return folded;
}

// Letters that Unicode does not decompose; looked up after case folding.
QStringView spelledOut(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    case u'\u2019':
    case u'\u2018':
    case u'\u00b4':
        return u"'";
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return u"-";
    case u'×':
        return u"x";
    case u'\u2044':
        return u"/";
    default:
        return {};
    }
}

QString folded(QStringView text, bool umlautsSpelledOut)
{
    if (isAscii(text))
        return asciiFolded(text);
    // the composed form first: an umlaut may arrive as letter and dots
    const QString composed = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    QString spelled;
    spelled.reserve(composed.size() + 8);
    for (const QChar c : composed) {
        if (umlautsSpelledOut && (c == u'ä' || c == u'ö' || c == u'ü')) {
            spelled += c == u'ä' ? u'a' : c == u'ö' ? u'o' : u'u';
            spelled += u'e';
            continue;
        }
        const QStringView known = spelledOut(c.unicode());
        if (known.isEmpty())
            spelled += c;
        else
            spelled += known;
    }
    QString result;
    result.reserve(spelled.size());
    for (const QChar c : spelled.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c.unicode() == 0xA0 || c.category() == QChar::Separator_Space)
            result += u' ';
        else if (c.category() != QChar::Other_Format)
            result += c.unicode() == 0x2044 ? QChar(u'/') : c.toLower();
    }
    return result;
}

} // namespace

QString foldedText(QStringView text)
{
    return folded(text, false);
}

QString foldedTextWithUmlauts(QStringView text)
{
    return folded(text, true);
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    const QString plain = foldedText(text);
    qsizetype start = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        const bool inWord = i < plain.size() && plain[i].isLetterOrNumber();
        if (inWord && start < 0) {
            start = i;
        } else if (!inWord && start >= 0) {
            words.append(plain.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

QString foldedKey(QStringView text)
{
    return foldedWords(text).join(u' ');
}

} // namespace op
