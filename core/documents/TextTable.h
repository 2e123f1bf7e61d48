// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/SourcePlace.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace op::documents {

/// The TextTable is a table of texts that knows where each cell stands: what the readers of delimited text and of
/// spreadsheets make and the extractor of tables walks. Rows and columns count from 0 here and as in a spreadsheet
/// ("B7") in places. Rows may be of different length; a cell that is not there reads as empty. Value type; any thread.
struct TextTable
{
    struct Row
    {
        qint64 line = 0; ///< 1-based line of the file in which the row begins; 0 = the format has no lines
        QStringList cells;
        friend bool operator==(const Row&, const Row&) = default;
    };

    QList<Row> rows;
    QString sheet;                 ///< name of the sheet; empty where the format has none
    QChar separator;               ///< between two cells; null for spreadsheets
    bool lettersUncertain = false; ///< the character set was guessed

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    [[nodiscard]] qsizetype columnCount() const;
    /// Returns the text of a cell without blanks around it, empty where there is none.
    [[nodiscard]] QString text(qsizetype row, qsizetype column) const;
    [[nodiscard]] bool isEmptyRow(qsizetype row) const;
    /// Returns the place of a cell: "B7" (or "Sheet!B7") and the line of its row.
    [[nodiscard]] SourcePlace place(qsizetype row, qsizetype column) const;
    friend bool operator==(const TextTable&, const TextTable&) = default;
};

/// Returns the letters of a column counted from 0: 0 -> "A", 27 -> "AB".
[[nodiscard]] QString columnName(qsizetype column);
/// Returns the column, counted from 0, that \a name means: letters ("AB") or a number from 1; std::nullopt for others.
[[nodiscard]] std::optional<qsizetype> columnFromName(QStringView name);

/// A cell by its row and column, both counted from 0.
struct CellIndex
{
    qsizetype row = 0;
    qsizetype column = 0;
    friend bool operator==(const CellIndex&, const CellIndex&) = default;
};
/// Returns the cell that \a name ("B7") means; std::nullopt for others.
[[nodiscard]] std::optional<CellIndex> cellFromName(QStringView name);

} // namespace op::documents
