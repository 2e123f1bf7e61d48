// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/TextTable.h"

namespace op::readers {

/// What a table may cost. An order of more rows is a price list or a catalogue.
struct TableLimits
{
    qsizetype maxRows = 50'000;
    qsizetype maxColumns = 500;
    qsizetype maxCells = 2'000'000;
    qsizetype maxCell = 32'767;      ///< characters, as in spreadsheets
    qsizetype maxLinesOfCell = 1000; ///< more means that a quote was never closed
};

/// How the fields of a text are told apart.
struct Dialect
{
    QChar separator;         ///< ; , | or tab; null where none is steady
    qsizetype columns = 0;   ///< the number of columns that most rows have
    qsizetype rows = 0;      ///< rows looked at that are not blank
    qsizetype steady = 0;    ///< of these, how many have at least two columns and as many as a neighbour
    bool isDeclared = false; ///< a line "sep=;" says so
    friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// Returns the separator whose column count is the steadiest over the first rows of \a text, quoted fields cut out.
/// Looks at 64 K characters at most.
[[nodiscard]] Dialect guessDialect(QStringView text);

/// Returns whether \a text, the start of a file, is a table rather than prose: rows of a steady number of columns. A
/// single row counts only where no sentence could look like it.
[[nodiscard]] bool looksLikeTable(QStringView text);

/// Returns the table in the delimited text \a text.
///
/// Fields may be quoted ("" is a quote inside), span lines, and hold quotes that are no quoting (11" Tablet). A line
/// "sep=;" at the start is obeyed and is no row; comment lines (#) and blank lines stay as empty rows, so that rows
/// count as in a spreadsheet. Errors: DocumentMalformed with line and column: a quote that is never closed, or more
/// than \a limits allow.
[[nodiscard]] Result<documents::TextTable> readDelimited(const QString& text, const TableLimits& limits = {});

} // namespace op::readers
