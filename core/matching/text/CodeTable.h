// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace op::matching {

/// The CodeTable class finds records by article number and barcode. Article numbers are found although a scanner
/// misread them (O for 0), barcodes although two neighbouring digits were swapped. Built once, then read by any number
/// of threads.
class CodeTable
{
public:
    /// Returns \a code as codes are compared: letters and digits, folded. Empty without one.
    [[nodiscard]] static std::string normalized(QStringView code);
    /// Returns the digits of \a gtin as a number, 0 when they are not 8 to 14 digits.
    [[nodiscard]] static quint64 gtinOf(QStringView gtin);
    /// Returns true when the last digit of \a gtin is its check digit.
    [[nodiscard]] static bool isValid(quint64 gtin);

    /// Adds to record \a record; records come in order.
    void add(quint32 record, const std::vector<std::string>& codes, const std::vector<quint64>& gtins);
    void finish(quint32 records);

    /// Calls visit(record) for those that may have \a code: as it is, or as a scanner could have misread it.
    template <class Visit>
    void forCode(std::string_view code, Visit visit) const
    {
        for (const auto& entry : range(m_byCode, keyOf(code)))
            visit(entry.record);
    }
    /// Calls visit(record) for those with \a gtin.
    template <class Visit>
    void forGtin(quint64 gtin, Visit visit) const
    {
        for (const auto& entry : range(m_byGtin, gtin))
            visit(entry.record);
    }
    /// Returns the barcodes that \a gtin becomes when two neighbouring digits are swapped, where that makes it valid.
    [[nodiscard]] static std::vector<quint64> swapped(quint64 gtin);

    [[nodiscard]] size_t codeCount(quint32 record) const { return m_starts[record + 1] - m_starts[record]; }
    [[nodiscard]] std::string_view code(quint32 record, size_t index) const;
    /// Returns true when \a record has \a gtin.
    [[nodiscard]] bool hasGtin(quint32 record, quint64 gtin) const;
    [[nodiscard]] bool hasAnyGtin(quint32 record) const { return m_hasGtin[record]; }
    [[nodiscard]] qsizetype bytes() const;

private:
    struct Entry
    {
        quint64 key;
        quint32 record;
    };
    [[nodiscard]] static quint64 keyOf(std::string_view code);
    [[nodiscard]] static std::span<const Entry> range(const std::vector<Entry>& entries, quint64 key);

    std::vector<Entry> m_byCode;
    std::vector<Entry> m_byGtin;
    std::string m_texts;
    std::vector<quint32> m_textStarts; // by code, one more at the end
    std::vector<quint32> m_starts;     // by record: first code
    std::vector<bool> m_hasGtin;
};

} // namespace op::matching
