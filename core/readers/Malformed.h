// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace op::readers {

/// Why a document cannot be read further. Each becomes the error DocumentMalformed; the sentence for it stands in
/// Malformed.cpp.
enum class Malformed {
    WrongUtf16,        ///< an odd number of bytes or half a character
    Undecodable,       ///< 0: the byte, 1: character set as declared
    EntityDeclaration, ///< the document type declares entities of its own ("billion laughs")
    TooDeep,           ///< 0: limit
    TooManyElements,   ///< 0: limit
    TooMuchText,       ///< 0: limit in characters
    AttributeTooLong,  ///< 0: limit in characters
    EndsEarly,         ///< the document stops in the middle
    NotWellFormed,     ///< 0: what the parser says
    QuoteNotClosed,    ///< a field of a table begins with a quote that has no counterpart
    CellTooLong,       ///< 0: limit in characters
    TooManyRows,       ///< 0: limit
    TooManyColumns,    ///< 0: limit
    TooManyCells,      ///< 0: limit
};

/// Returns the error for \a reason at \a line and \a column (1-based): DocumentMalformed with the arguments file
/// (empty, whoever knows the name fills it in), place ("line 3, column 7") and what is wrong there in words that a
/// clerk understands.
[[nodiscard]] Error malformedError(qint64 line, qint64 column, Malformed reason, const QStringList& arguments = {});

/// Returns line and column of an error that malformedError() made; zeros for others.
[[nodiscard]] std::pair<qint64, qint64> placeOfMalformed(const Error& error);

[[nodiscard]] inline tl::unexpected<Error> malformed(qint64 line, qint64 column, Malformed reason,
                                                     const QStringList& arguments = {})
{
    return tl::unexpected<Error>(malformedError(line, column, reason, arguments));
}

} // namespace op::readers
