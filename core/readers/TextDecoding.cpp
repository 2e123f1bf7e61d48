// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/TextDecoding.h"

#include "core/readers/Malformed.h"

#include <QStringConverter>

#include <algorithm>

namespace op::readers {
namespace {

// What Windows-1252 has in place of the C1 controls 0x80 to 0x9f; 0 = not assigned.
constexpr char16_t windows1252High[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                          0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                          0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                          0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

enum class Charset { Utf8, Latin1, Latin9, Windows1252, Utf16, Unknown };

Charset charsetOf(const QByteArray& name)
{
    const QByteArray word = name.toUpper().replace('_', '-');
    if (word.isEmpty() || word == "UTF-8" || word == "UTF8" || word == "US-ASCII" || word == "ASCII")
        return Charset::Utf8;
    if (word == "ISO-8859-1" || word == "ISO8859-1" || word == "LATIN1" || word == "LATIN-1")
        return Charset::Latin1;
    if (word == "ISO-8859-15" || word == "ISO8859-15" || word == "LATIN-9")
        return Charset::Latin9;
    if (word == "WINDOWS-1252" || word == "CP1252" || word == "CP-1252")
        return Charset::Windows1252;
    if (word.startsWith("UTF-16") || word.startsWith("UCS-2") || word.startsWith("ISO-10646-UCS-2"))
        return Charset::Utf16;
    return Charset::Unknown;
}

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

char16_t latin9(unsigned char byte)
{
    switch (byte) {
    case 0xa4:
        return 0x20ac;
    case 0xa6:
        return 0x0160;
    case 0xa8:
        return 0x0161;
    case 0xb4:
        return 0x017d;
    case 0xb8:
        return 0x017e;
    case 0xbc:
        return 0x0152;
    case 0xbd:
        return 0x0153;
    case 0xbe:
        return 0x0178;
    default:
        return byte;
    }
}

// What an 8-bit text became; badAt is the first byte that has no character, -1 without one.
struct EightBitText
{
    QString text;
    qsizetype badAt = -1;
};

void appendWindows1252(QByteArrayView bytes, qsizetype offset, EightBitText& result)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const char16_t c = byte >= 0x80 && byte < 0xa0 ? windows1252High[byte - 0x80] : byte;
        if (c == 0 && byte != 0 && result.badAt < 0)
            result.badAt = offset + i;
        result.text += QChar(c);
    }
}

// Text that says it is UTF-8 and is not everywhere was mostly put together from two sources: what is UTF-8 stays so,
// only the bytes in between are taken for Windows-1252.
EightBitText decodeMixed(const QByteArray& bytes)
{
    EightBitText result;
    result.text.reserve(bytes.size());
    qsizetype at = 0;
    while (at < bytes.size()) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        const qsizetype invalid = firstInvalidUtf8(rest);
        result.text += QString::fromUtf8(rest.first(invalid < 0 ? rest.size() : invalid));
        if (invalid < 0)
            break;
        appendWindows1252(rest.sliced(invalid, 1), at + invalid, result);
        at += invalid + 1;
    }
    return result;
}

QString decodeLatin9(const QByteArray& bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        text[i] = QChar(latin9(static_cast<unsigned char>(bytes[i])));
    return text;
}

Result<DecodedText> decodeUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Default);
    const QString text = decoder.decode(bytes);
    if (bytes.size() % 2 != 0 || decoder.hasError())
        return malformed(1, 1, Malformed::WrongUtf16);
    return DecodedText{text, QStringLiteral("UTF-16"), QString()};
}

Error undecodable(const QByteArray& bytes, qsizetype offset, const QString& declared)
{
    const auto before = QByteArrayView(bytes).first(offset);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = offset - before.lastIndexOf('\n');
    const auto byte = static_cast<unsigned char>(bytes[offset]);
    return malformedError(line, column, Malformed::Undecodable,
                          {QStringLiteral("0x%1").arg(byte, 2, 16, QLatin1Char('0')), declared});
}

// UTF-16 without a mark: in Western text every second byte of the first characters is zero. 0: neither order fits.
char wideOrder(QByteArrayView bytes)
{
    constexpr qsizetype looked = 64;
    const qsizetype count = std::min(looked, bytes.size() / 2);
    if (count < 2)
        return 0;
    qsizetype zerosFirst = 0;
    qsizetype zerosSecond = 0;
    for (qsizetype i = 0; i < count; ++i) {
        zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
        zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (zerosSecond * 10 >= count * 9 && zerosFirst == 0)
        return 'L';
    return zerosFirst * 10 >= count * 9 && zerosSecond == 0 ? 'B' : 0;
}

} // namespace

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    qsizetype i = 0;
    const auto at = [&](qsizetype k) { return static_cast<unsigned char>(bytes[k]); };
    while (i < bytes.size()) {
        const unsigned char lead = at(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        int more = 0;
        unsigned lowest = 0x80;
        unsigned highest = 0xbf;
        if (lead >= 0xc2 && lead <= 0xdf) {
            more = 1;
        } else if (lead >= 0xe0 && lead <= 0xef) {
            more = 2;
            if (lead == 0xe0)
                lowest = 0xa0;
            if (lead == 0xed)
                highest = 0x9f;
        } else if (lead >= 0xf0 && lead <= 0xf4) {
            more = 3;
            if (lead == 0xf0)
                lowest = 0x90;
            if (lead == 0xf4)
                highest = 0x8f;
        } else {
            return i;
        }
        if (i + more >= bytes.size())
            return i;
        if (at(i + 1) < lowest || at(i + 1) > highest)
            return i;
        for (int k = 2; k <= more; ++k) {
            if ((at(i + k) & 0xc0) != 0x80)
                return i;
        }
        i += more + 1;
    }
    return -1;
}

QByteArray declaredXmlEncoding(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toByteArray();
    const qsizetype start = head.indexOf("<?xml");
    const qsizetype end = head.indexOf("?>", start);
    if (start < 0 || end < 0)
        return {};
    const QByteArray declaration = head.mid(start, end - start);
    qsizetype at = declaration.indexOf("encoding");
    if (at < 0)
        return {};
    at += 8;
    while (at < declaration.size() && (declaration[at] == ' ' || declaration[at] == '='))
        ++at;
    if (at >= declaration.size() || (declaration[at] != '"' && declaration[at] != '\''))
        return {};
    const qsizetype close = declaration.indexOf(declaration[at], at + 1);
    return close < 0 ? QByteArray() : declaration.mid(at + 1, close - at - 1).trimmed();
}

Result<DecodedText> decodeXml(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return decodeUtf16(bytes.mid(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return decodeUtf16(bytes.mid(2), QStringConverter::Utf16BE);
    if (bytes.startsWith(QByteArrayView("<\0", 2)))
        return decodeUtf16(bytes, QStringConverter::Utf16LE);
    if (bytes.startsWith(QByteArrayView("\0<", 2)))
        return decodeUtf16(bytes, QStringConverter::Utf16BE);

    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    const QByteArray body = hasMark ? bytes.mid(3) : bytes;
    const QByteArray declared = declaredXmlEncoding(body);
    if (isAscii(body))
        return DecodedText{QString::fromLatin1(body), QStringLiteral("UTF-8"), QString()};

    const QString declaredName = declared.isEmpty() ? QStringLiteral("UTF-8") : QString::fromLatin1(declared);
    const Charset charset = hasMark ? Charset::Utf8 : charsetOf(declared);
    const qsizetype invalidAt = firstInvalidUtf8(body);
    if (invalidAt < 0) {
        // Bytes beyond ASCII that form valid UTF-8 by chance do not happen; a declared 8-bit set is then a mistake.
        return DecodedText{QString::fromUtf8(body), QStringLiteral("UTF-8"),
                           charset == Charset::Utf8 ? QString() : declaredName};
    }
    if (charset == Charset::Latin9)
        return DecodedText{decodeLatin9(body), QStringLiteral("ISO-8859-15"), QString()};
    if (charset == Charset::Unknown)
        return tl::unexpected(undecodable(body, invalidAt, declaredName));
    const bool fits = charset == Charset::Latin1 || charset == Charset::Windows1252;
    EightBitText decoded;
    // Files that say ISO-8859-1 and use 0x80 to 0x9f mean Windows-1252, as in HTML; elsewhere both are the same.
    if (fits)
        appendWindows1252(body, 0, decoded);
    else
        decoded = decodeMixed(body);
    if (decoded.badAt >= 0)
        return tl::unexpected(undecodable(body, decoded.badAt, declaredName));
    return DecodedText{decoded.text, QStringLiteral("Windows-1252"), fits ? QString() : declaredName};
}

Result<DecodedText> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return decodeUtf16(bytes.mid(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return decodeUtf16(bytes.mid(2), QStringConverter::Utf16BE);
    if (const char order = wideOrder(bytes))
        return decodeUtf16(bytes, order == 'L' ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    const QByteArray body = hasMark ? bytes.mid(3) : bytes;
    const QString utf8 = QStringLiteral("UTF-8");
    if (firstInvalidUtf8(body) < 0)
        return DecodedText{QString::fromUtf8(body), utf8, QString()};
    EightBitText decoded;
    if (hasMark)
        decoded = decodeMixed(body);
    else
        appendWindows1252(body, 0, decoded);
    if (decoded.badAt >= 0)
        return tl::unexpected(undecodable(body, decoded.badAt, hasMark ? utf8 : QStringLiteral("Windows-1252")));
    return DecodedText{decoded.text, QStringLiteral("Windows-1252"), hasMark ? utf8 : QString()};
}

} // namespace op::readers
