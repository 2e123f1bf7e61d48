// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace op::matching {

/// The DetailTable class keeps what records say beyond their names: the numbers of the terms of their descriptions, in
/// ascending order. They are not searched, only compared. Filled in order of records, then read by any number of
/// threads.
class DetailTable
{
public:
    /// Terms of one record that are kept; a description tells its most in its first words.
    static constexpr size_t mostTerms = 96;

    /// Appends the terms of the next record; \a terms may be in any order and hold a term twice.
    void add(std::vector<quint32> terms);
    void finish();

    [[nodiscard]] std::span<const quint32> of(quint32 record) const;
    [[nodiscard]] qsizetype bytes() const;

private:
    std::vector<quint32> m_starts{0};
    std::vector<quint32> m_terms;
};

} // namespace op::matching
