// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/HarmlessText.h"

namespace op::documents {
namespace {

constexpr char16_t controlPictures = 0x2400;
constexpr char16_t pictureOfDelete = 0x2421;
constexpr char16_t replacement = 0xfffd;

// Two letters of scripts that join theirs cannot be written without these.
bool joinsLetters(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isHarmful(char32_t c)
{
    if (c == u'\n' || c == u'\t' || joinsLetters(c))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c);
    }
}

char16_t signFor(char32_t c)
{
    if (c < 0x20)
        return static_cast<char16_t>(controlPictures + c);
    return c == 0x7f ? pictureOfDelete : replacement;
}

// Calls visit(offset, units, character) for each character; half a pair counts as one.
template <class Visitor>
bool forEachCharacter(QStringView text, Visitor visit)
{
    for (qsizetype at = 0; at < text.size();) {
        char32_t c = text[at].unicode();
        qsizetype units = 1;
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            units = 2;
        }
        if (!visit(at, units, c))
            return false;
        at += units;
    }
    return true;
}

} // namespace

QString harmlessText(QStringView text)
{
    QString shown = text.toString();
    forEachCharacter(text, [&shown](qsizetype at, qsizetype units, char32_t c) {
        if (isHarmful(c))
            for (qsizetype i = 0; i < units; ++i)
                shown[at + i] = QChar(signFor(c));
        return true;
    });
    return shown;
}

bool isHarmless(QStringView text)
{
    return forEachCharacter(text, [](qsizetype, qsizetype, char32_t c) { return !isHarmful(c); });
}

} // namespace op::documents
