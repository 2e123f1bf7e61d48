// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/Malformed.h"

namespace op::readers {
namespace {

QString sentence(Malformed reason, const QStringList& arguments)
{
    const QString first = arguments.value(0);
    switch (reason) {
    case Malformed::WrongUtf16:
        return QStringLiteral("the file says it is UTF-16 text, but its bytes are not");
    case Malformed::Undecodable:
        return QStringLiteral("the byte %1 is no character in %2, nor in any other character set that fits the file")
            .arg(first, arguments.value(1));
    case Malformed::EntityDeclaration:
        return QStringLiteral(
            "the file defines entities of its own; that is a known way to blow up a reader, so it is refused");
    case Malformed::TooDeep:
        return QStringLiteral("elements are nested more than %1 levels deep").arg(first);
    case Malformed::TooManyElements:
        return QStringLiteral("the file has more than %1 elements").arg(first);
    case Malformed::TooMuchText:
        return QStringLiteral("the file holds more than %1 characters of text").arg(first);
    case Malformed::AttributeTooLong:
        return QStringLiteral("an attribute is longer than %1 characters").arg(first);
    case Malformed::EndsEarly:
        return QStringLiteral("the file ends in the middle: it was not transferred completely");
    case Malformed::NotWellFormed:
        return QStringLiteral("this is not well-formed XML: %1").arg(first.endsWith(u'.') ? first.chopped(1) : first);
    case Malformed::QuoteNotClosed:
        return QStringLiteral("a quotation mark opens a field here and is never closed");
    case Malformed::CellTooLong:
        return QStringLiteral("a field is longer than %1 characters").arg(first);
    case Malformed::TooManyRows:
        return QStringLiteral("the table has more than %1 rows; that is no order").arg(first);
    case Malformed::TooManyColumns:
        return QStringLiteral("a row has more than %1 columns").arg(first);
    case Malformed::TooManyCells:
        return QStringLiteral("the table has more than %1 fields; that is no order").arg(first);
    }
    return {};
}

} // namespace

Error malformedError(qint64 line, qint64 column, Malformed reason, const QStringList& arguments)
{
    return Error(ErrorCode::DocumentMalformed,
                 {QString(), QStringLiteral("line %1, column %2").arg(line).arg(column), sentence(reason, arguments)});
}

std::pair<qint64, qint64> placeOfMalformed(const Error& error)
{
    const QString place = error.code == ErrorCode::DocumentMalformed ? error.arguments.value(1) : QString();
    const QStringList words = place.split(u' ');
    if (words.size() != 4 || !place.startsWith(QLatin1String("line ")))
        return {};
    return {words[1].chopped(1).toLongLong(), words[3].toLongLong()};
}

} // namespace op::readers
