// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <utility>
#include <vector>

namespace op::masterdata {

/// The RowIndex class maps a number to the rows that carry it: one sorted array, twelve to sixteen bytes an entry, no
/// nodes. Fill with add(), then finish() once, then look up from any thread.
class RowIndex
{
public:
    void add(quint64 key, quint32 row) { m_entries.emplace_back(key, row); }
    void finish()
    {
        std::sort(m_entries.begin(), m_entries.end());
        m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
        m_entries.shrink_to_fit();
    }

    /// Calls \a visit with each row of \a key, in row order.
    template <class Visitor>
    void find(quint64 key, Visitor&& visit) const
    {
        auto it = std::lower_bound(m_entries.begin(), m_entries.end(), std::pair<quint64, quint32>(key, 0));
        for (; it != m_entries.end() && it->first == key; ++it)
            visit(it->second);
    }

private:
    std::vector<std::pair<quint64, quint32>> m_entries;
};

/// The TextIndex class maps a text to rows by its hash; who looks up compares the row's own text, for two texts may
/// share a hash.
class TextIndex
{
public:
    void add(QStringView key, quint32 row)
    {
        if (!key.isEmpty())
            m_rows.add(qHash(key, 0), row);
    }
    void finish() { m_rows.finish(); }
    template <class Visitor>
    void find(QStringView key, Visitor&& visit) const
    {
        if (!key.isEmpty())
            m_rows.find(qHash(key, 0), std::forward<Visitor>(visit));
    }

private:
    RowIndex m_rows;
};

} // namespace op::masterdata
