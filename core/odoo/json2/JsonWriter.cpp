// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/json2/JsonWriter.h"

#include "core/base/Overloaded.h"
#include "core/odoo/wire/Utf8.h"

#include <array>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

/// Appends JSON to one buffer.
class Writer
{
public:
    void text(QStringView text)
    {
        m_bytes.append('"');
        const qsizetype size = text.size();
        for (qsizetype i = 0; i < size; ++i) {
            char16_t unit = text[i].unicode();
            if (unit == u'\r') {
                if (i + 1 < size && text[i + 1] == u'\n')
                    continue;
                unit = u'\n';
            }
            if (unit == u'\n')
                m_bytes.append("\\n");
            else if (unit == u'\t')
                m_bytes.append("\\t");
            else if (unit == u'"' || unit == u'\\')
                m_bytes.append('\\').append(static_cast<char>(unit));
            else if (QChar::isHighSurrogate(unit) && i + 1 < size && text[i + 1].isLowSurrogate())
                character(QChar::surrogateToUcs4(unit, text[++i].unicode()));
            else if (QChar::isSurrogate(unit))
                character(QChar::ReplacementCharacter);
            else if (unit >= 0x20 && unit < 0xFFFE)
                character(unit);
        }
        m_bytes.append('"');
    }

    void value(const OdooValue& value)
    {
        std::visit(Overloaded{
                       [this](OdooValue::Nil) { m_bytes.append("null"); },
                       [this](bool truth) { m_bytes.append(truth ? "true" : "false"); },
                       [this](qint64 whole) { m_bytes.append(QByteArray::number(whole)); },
                       [this](const OdooValue::Double& decimal) {
                           isValid = isValid && decimal.value.isValid();
                           // A point tells a float from an integer, as the type does on XML-RPC.
                           const QByteArray digits = decimal.value.toString().toLatin1();
                           m_bytes.append(digits).append(digits.contains('.') ? "" : ".0");
                       },
                       [this](const QString& string) { text(string); },
                       [this](const QByteArray& bytes) { text(QString::fromLatin1(bytes.toBase64())); },
                       [this](const OdooValue::DateTime& dateTime) { text(dateTime.text); },
                       [this](const OdooList& list) {
                           m_bytes.append('[');
                           for (size_t i = 0; i < list.size(); ++i) {
                               if (i > 0)
                                   m_bytes.append(',');
                               this->value(list[i]);
                           }
                           m_bytes.append(']');
                       },
                       [this](const OdooStruct& members) {
                           m_bytes.append('{');
                           for (size_t i = 0; i < members.size(); ++i) {
                               if (i > 0)
                                   m_bytes.append(',');
                               text(members[i].first);
                               m_bytes.append(':');
                               this->value(members[i].second);
                           }
                           m_bytes.append('}');
                       },
                   },
                   value.variant());
    }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

    bool isValid = true;

private:
    void character(char32_t codePoint)
    {
        std::array<char, 4> bytes{};
        m_bytes.append(bytes.data(), static_cast<qsizetype>(writeUtf8(codePoint, bytes.data())));
    }

    QByteArray m_bytes;
};

} // namespace

Result<QByteArray> encodeJson(const OdooValue& value)
{
    Writer writer;
    writer.value(value);
    if (!writer.isValid)
        return failure(ErrorCode::InvalidArgument, {u"a number beyond the range of Decimal"_s});
    return writer.take();
}

} // namespace op::odoo
