// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/xmlrpc/XmlRpcWriter.h"

#include "core/base/Overloaded.h"
#include "core/odoo/wire/Utf8.h"

#include <QStringEncoder>

#include <array>
#include <charconv>
#include <limits>

namespace op::odoo {

namespace {

template <size_t size>
char* append(char* out, const char (&literal)[size])
{
    return std::copy_n(literal, size - 1, out);
}

} // namespace

void XmlRpcWriter::text(QStringView text)
{
    const qsizetype from = m_bytes.size();
    constexpr qsizetype longest = 5; // "&amp;": no other character of one UTF-16 unit takes more
    m_bytes.resize(from + text.size() * longest);
    char* const start = m_bytes.data();
    char* out = start + from;
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t unit = text[i].unicode();
        switch (unit) {
        case u'&':
            out = append(out, "&amp;");
            continue;
        case u'<':
            out = append(out, "&lt;");
            continue;
        case u'>': // "]]>" may not stand in text
            out = append(out, "&gt;");
            continue;
        case u'\r':
            if (m_controls == ControlCharacters::Strip && (i + 1 == size || text[i + 1] != u'\n'))
                *out++ = '\n';
            else if (m_controls == ControlCharacters::SendRaw)
                *out++ = '\r';
            continue;
        default:
            break;
        }
        if (unit < 0x20 && unit != u'\n' && unit != u'\t' && m_controls == ControlCharacters::Strip)
            continue;
        if (unit < 0x80) {
            *out++ = static_cast<char>(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < size && text[i + 1].isLowSurrogate()) {
            out += writeUtf8(QChar::surrogateToUcs4(unit, text[i + 1].unicode()), out);
            ++i;
        } else if (QChar::isSurrogate(unit)) {
            out += writeUtf8(QChar::ReplacementCharacter, out);
        } else if (unit < 0xFFFE) {
            out += writeUtf8(unit, out);
        }
    }
    m_bytes.truncate(out - start);
}

void XmlRpcWriter::number(qint64 number)
{
    std::array<char, 24> digits{};
    const auto printed = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    const QByteArrayView view(digits.data(), printed.ptr - digits.data());
    const bool fits = number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max();
    raw(fits ? "<int>" : "<i8>");
    raw(view);
    raw(fits ? "</int>" : "</i8>");
}

void XmlRpcWriter::value(const OdooValue& value)
{
    raw("<value>");
    std::visit(Overloaded{
                   [this](OdooValue::Nil) { raw("<nil/>"); },
                   [this](bool truth) { raw(truth ? "<boolean>1</boolean>" : "<boolean>0</boolean>"); },
                   [this](qint64 whole) { number(whole); },
                   [this](const OdooValue::Double& decimal) {
                       if (!decimal.value.isValid()) {
                           m_sawInvalidDecimal = true;
                           return raw("<nil/>");
                       }
                       raw("<double>");
                       raw(decimal.value.toString().toLatin1());
                       raw("</double>");
                   },
                   [this](const QString& string) {
                       raw("<string>");
                       text(string);
                       raw("</string>");
                   },
                   [this](const QByteArray& bytes) {
                       raw("<base64>");
                       raw(bytes.toBase64());
                       raw("</base64>");
                   },
                   [this](const OdooValue::DateTime& dateTime) {
                       raw("<dateTime.iso8601>");
                       text(dateTime.text);
                       raw("</dateTime.iso8601>");
                   },
                   [this](const OdooList& list) {
                       raw("<array><data>");
                       for (const OdooValue& item : list)
                           this->value(item);
                       raw("</data></array>");
                   },
                   [this](const OdooStruct& members) {
                       raw("<struct>");
                       for (const auto& [name, item] : members) {
                           raw("<member><name>");
                           text(name);
                           raw("</name>");
                           this->value(item);
                           raw("</member>");
                       }
                       raw("</struct>");
                   },
               },
               value.variant());
    raw("</value>");
}

void XmlRpcWriter::param(const OdooValue& content)
{
    raw("<param>");
    value(content);
    raw("</param>");
}

} // namespace op::odoo
