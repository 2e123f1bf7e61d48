// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
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
    QString details; ///< of column description
    QString vat;     ///< of partners, with city and email
    QString city;
    QString email;
    QString kind;
    QStringList truth;
    QStringList tags;

    /// Returns the name, and the brand before it where the name lacks it.
    [[nodiscard]] QString text() const;
};

/// Returns the rows of \a table. Fails with DocumentMalformed (\a file, place, reason) when the header lacks
/// \a idColumn ("id" of records, "qid" of queries) or the name.
[[nodiscard]] Result<std::vector<TableRow>> readTable(const QByteArray& table, const QString& file,
                                                      const QString& idColumn);
/// Returns \a row as record of an index.
[[nodiscard]] RecordSource sourceOf(const TableRow& row);
[[nodiscard]] PreparedQuery queryOf(const TableRow& row, const RecordIndex& index, bool isName = false);

} // namespace op::matching
