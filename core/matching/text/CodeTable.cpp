// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/CodeTable.h"

#include "core/base/CheckDigit.h"
#include "core/base/TextFold.h"
#include "core/matching/text/Hash.h"
#include "core/matching/text/Similarity.h"

#include <QString>

#include <algorithm>

namespace op::matching {

std::string CodeTable::normalized(QStringView code)
{
    std::string result;
    for (const char c : foldedText(code).toStdString())
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            result += c;
    return result;
}

quint64 CodeTable::gtinOf(QStringView gtin)
{
    quint64 number = 0;
    int digits = 0;
    for (const QChar c : gtin) {
        if (c.unicode() >= u'0' && c.unicode() <= u'9') {
            number = number * 10 + (c.unicode() - u'0');
            ++digits;
        } else if (!c.isSpace() && c != u'-') {
            return 0;
        }
    }
    return digits >= 8 && digits <= 14 ? number : 0;
}

bool CodeTable::isValid(quint64 gtin)
{
    return hasGs1CheckDigit(QString::number(gtin)); // leading zeros count nothing in it
}

std::vector<quint64> CodeTable::swapped(quint64 gtin)
{
    std::vector<quint64> result;
    for (quint64 power = 1; gtin / power >= 10; power *= 10) {
        const quint64 low = gtin / power % 10;
        const quint64 high = gtin / power / 10 % 10;
        if (low == high)
            continue;
        const quint64 other = gtin - (high * 10 + low) * power + (low * 10 + high) * power;
        if (isValid(other))
            result.push_back(other);
    }
    return result;
}

quint64 CodeTable::keyOf(std::string_view code)
{
    quint64 hash = hashBasis;
    for (const char c : code)
        hash = hashStep(hash, readAs(c));
    return hash;
}

void CodeTable::add(quint32 record, const std::vector<std::string>& codes, const std::vector<quint64>& gtins)
{
    m_starts.push_back(static_cast<quint32>(m_textStarts.size()));
    for (const std::string& code : codes) {
        if (code.empty())
            continue;
        m_textStarts.push_back(static_cast<quint32>(m_texts.size()));
        m_texts += code;
        m_byCode.push_back({keyOf(code), record});
    }
    bool any = false;
    for (const quint64 gtin : gtins) {
        if (gtin == 0)
            continue;
        m_byGtin.push_back({gtin, record});
        any = true;
    }
    m_hasGtin.push_back(any);
}

void CodeTable::finish(quint32 records)
{
    m_starts.resize(records + 1, static_cast<quint32>(m_textStarts.size()));
    m_hasGtin.resize(records, false);
    m_textStarts.push_back(static_cast<quint32>(m_texts.size()));
    const auto before = [](const Entry& left, const Entry& right) {
        return left.key != right.key ? left.key < right.key : left.record < right.record;
    };
    std::sort(m_byCode.begin(), m_byCode.end(), before);
    std::sort(m_byGtin.begin(), m_byGtin.end(), before);
    m_byCode.shrink_to_fit();
    m_byGtin.shrink_to_fit();
    m_texts.shrink_to_fit();
    m_textStarts.shrink_to_fit();
    m_starts.shrink_to_fit();
}

std::span<const CodeTable::Entry> CodeTable::range(const std::vector<Entry>& entries, quint64 key)
{
    const auto begin =
        std::partition_point(entries.begin(), entries.end(), [key](const Entry& entry) { return entry.key < key; });
    auto end = begin;
    while (end != entries.end() && end->key == key)
        ++end;
    return {begin, end};
}

std::string_view CodeTable::code(quint32 record, size_t index) const
{
    const size_t at = m_starts[record] + index;
    return std::string_view(m_texts).substr(m_textStarts[at], m_textStarts[at + 1] - m_textStarts[at]);
}

bool CodeTable::hasGtin(quint32 record, quint64 gtin) const
{
    const auto entries = range(m_byGtin, gtin);
    return std::any_of(entries.begin(), entries.end(), [record](const Entry& entry) { return entry.record == record; });
}

qsizetype CodeTable::bytes() const
{
    const size_t bytes = (m_byCode.capacity() + m_byGtin.capacity()) * sizeof(Entry) + m_texts.capacity()
        + (m_textStarts.capacity() + m_starts.capacity()) * 4 + m_hasGtin.size() / 8;
    return static_cast<qsizetype>(bytes);
}

} // namespace op::matching
