// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TextTable.h"

#include <algorithm>

namespace op::documents {
namespace {

constexpr qsizetype letterCount = 26;
constexpr qsizetype longestName = 5; ///< letters or digits; more than any spreadsheet has

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

qsizetype TextTable::columnCount() const
{
    qsizetype count = 0;
    for (const Row& row : rows)
        count = std::max(count, row.cells.size());
    return count;
}

QString TextTable::text(qsizetype row, qsizetype column) const
{
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows[row].cells.size())
        return {};
    return rows[row].cells[column].trimmed();
}

bool TextTable::isEmptyRow(qsizetype row) const
{
    if (row < 0 || row >= rows.size())
        return true;
    const QStringList& cells = rows[row].cells;
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

SourcePlace TextTable::place(qsizetype row, qsizetype column) const
{
    SourcePlace place;
    place.path = columnName(column) + QString::number(row + 1);
    if (!sheet.isEmpty())
        place.path.prepend(sheet + u'!');
    if (row >= 0 && row < rows.size())
        place.line = rows[row].line;
    return place;
}

QString columnName(qsizetype column)
{
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / letterCount)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % letterCount)));
    return name;
}

std::optional<qsizetype> columnFromName(QStringView name)
{
    if (name.isEmpty() || name.size() > longestName)
        return std::nullopt;
    if (std::all_of(name.begin(), name.end(), isAsciiDigit)) {
        const qsizetype number = name.toInt();
        return number > 0 ? std::optional(number - 1) : std::nullopt;
    }
    if (!std::all_of(name.begin(), name.end(), isAsciiLetter))
        return std::nullopt;
    qsizetype number = 0;
    for (const QChar c : name)
        number = number * letterCount + (c.toUpper().unicode() - u'A' + 1);
    return number - 1;
}

std::optional<CellIndex> cellFromName(QStringView name)
{
    const auto firstDigit = std::find_if(name.begin(), name.end(), isAsciiDigit);
    const qsizetype letters = firstDigit - name.begin();
    const QStringView digits = name.sliced(letters);
    if (letters == 0 || digits.isEmpty() || digits.size() > longestName + 2
        || !std::all_of(digits.begin(), digits.end(), isAsciiDigit) || digits.toInt() == 0)
        return std::nullopt;
    const std::optional<qsizetype> column = columnFromName(name.first(letters));
    return column ? std::optional(CellIndex{digits.toInt() - 1, *column}) : std::nullopt;
}

} // namespace op::documents
