// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/text/RecordIndex.h"

#include <QByteArray>

namespace op::matching {

/// One line of a table of records or of queries for them: tab-separated, UTF-8, no quoting, a header row with the
/// column names id (or qid), name, brand, code (several joined by "|"), gtin, price, description, kind, truth, tags;
/// all but name may be missing.
struct TableRow
{
    QString id;
    QString name;
    QString brand;
    QStringList codes;
    QString gtin;
    std::optional<double> price;
    QString kind;
    QStringList truth;
    QStringList tags;

    /// Returns the name, and the brand before it where the name lacks it.
    [[nodiscard]] QString text() const;
};

/// Returns the rows of \a table; nothing when the header has no name.
[[nodiscard]] std::vector<TableRow> readTable(const QByteArray& table);
/// Returns the index over \a rows.
[[nodiscard]] RecordSource sourceOf(const TableRow& row);
[[nodiscard]] PreparedQuery queryOf(const TableRow& row, const RecordIndex& index);

} // namespace op::matching
