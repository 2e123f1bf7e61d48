// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readers/DelimitedText.h"

#include "core/readers/Malformed.h"

#include <QMap>

#include <algorithm>

namespace op::readers {
namespace {

using documents::TextTable;

constexpr QChar separators[] = {u'\t', u';', u'|', u','}; ///< a comma also stands in numbers and sentences: last
constexpr qsizetype headSize = 64 * 1024;
constexpr qsizetype headRows = 100;
constexpr QChar quote = u'"';

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// The rest of a "sep=;" line that Excel puts in front, or nothing.
struct Declared
{
    QChar separator;
    qsizetype end = 0; ///< where the next line begins
};

Declared declaredSeparator(QStringView text)
{
    if (text.size() < 5 || text.first(4).compare(u"sep=", Qt::CaseInsensitive) != 0)
        return {};
    qsizetype end = 5;
    while (end < text.size() && text[end] == u' ')
        ++end;
    if (end < text.size() && !isLineEnd(text[end]))
        return {};
    if (end < text.size())
        end += text.sliced(end).startsWith(u"\r\n") ? 2 : 1;
    return {text[4], end};
}

/// Cuts a text into rows and fields, one row at a time.
class Scanner
{
public:
    Scanner(QStringView text, QChar separator, const TableLimits& limits)
        : m_text(text),
          m_separator(separator),
          m_limits(limits)
    {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 column() const { return m_at - m_lineStart + 1; }
    void skip(qsizetype count)
    {
        m_at += count;
        m_lineStart = m_at;
        ++m_line;
    }

    /// Takes the next row into \a cells; false when a quote is never closed or a field too long (see problem()).
    bool nextRow(QStringList& cells)
    {
        cells.clear();
        for (;;) {
            QString field;
            if (!takeField(field))
                return false;
            cells.append(field);
            if (atEnd() || m_text[m_at] != m_separator || cells.size() > m_limits.maxColumns)
                break;
            ++m_at;
            if (atEnd()) {
                cells.append(QString());
                break;
            }
        }
        takeLineEnd();
        return true;
    }

    [[nodiscard]] const Error& problem() const { return m_problem; }

private:
    bool takeField(QString& field)
    {
        qsizetype start = m_at;
        while (start < m_text.size() && m_text[start] == u' ')
            ++start;
        if (start < m_text.size() && m_text[start] == quote) {
            m_at = start;
            return takeQuoted(field);
        }
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end] != m_separator && !isLineEnd(m_text[end]))
            ++end;
        field = m_text.sliced(m_at, end - m_at).toString();
        m_at = end;
        return isShort(field);
    }

    // A quote closes a field where a separator, a line end or the end follows; elsewhere it is a character (inches).
    bool takeQuoted(QString& field)
    {
        const qint64 openedLine = m_line;
        const qint64 openedColumn = column();
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text[m_at];
            if (c == quote && m_at + 1 < m_text.size() && m_text[m_at + 1] == quote) {
                field += quote;
                m_at += 2;
                continue;
            }
            if (c == quote && closes(m_at)) {
                ++m_at;
                while (!atEnd() && m_text[m_at] == u' ')
                    ++m_at;
                return isShort(field);
            }
            field += c == u'\r' ? QChar(u'\n') : c;
            if (isLineEnd(c)) {
                takeLineEnd();
                if (m_line - openedLine > m_limits.maxLinesOfCell)
                    break;
            } else {
                ++m_at;
            }
        }
        m_problem = malformedError(openedLine, openedColumn, Malformed::QuoteNotClosed);
        return false;
    }

    [[nodiscard]] bool closes(qsizetype at) const
    {
        qsizetype next = at + 1;
        while (next < m_text.size() && m_text[next] == u' ')
            ++next;
        return next >= m_text.size() || m_text[next] == m_separator || isLineEnd(m_text[next]);
    }

    bool isShort(const QString& field)
    {
        if (field.size() <= m_limits.maxCell)
            return true;
        m_problem = malformedError(m_line, 1, Malformed::CellTooLong, {QString::number(m_limits.maxCell)});
        return false;
    }

    void takeLineEnd()
    {
        if (atEnd() || !isLineEnd(m_text[m_at]))
            return;
        m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
        ++m_line;
        m_lineStart = m_at;
    }

    QStringView m_text;
    QChar m_separator;
    const TableLimits& m_limits;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qint64 m_line = 1;
    Error m_problem;
};

bool isBlank(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

// The column counts of the first rows that are not blank.
QList<qsizetype> columnCounts(QStringView head, bool isCut, QChar separator)
{
    const TableLimits limits;
    Scanner scanner(head, separator, limits);
    QList<qsizetype> counts;
    QStringList cells;
    while (!scanner.atEnd() && counts.size() < headRows) {
        if (!scanner.nextRow(cells))
            break;
        if (scanner.atEnd() && isCut)
            break; // the last row may be cut in the middle
        if (!isBlank(cells))
            counts.append(cells.size());
    }
    return counts;
}

Dialect judge(const QList<qsizetype>& counts, QChar separator)
{
    Dialect dialect;
    dialect.separator = separator;
    dialect.rows = counts.size();
    QMap<qsizetype, int> often;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] < 2)
            continue;
        often[counts[i]] += 1;
        const bool before = i > 0 && counts[i - 1] == counts[i];
        const bool after = i + 1 < counts.size() && counts[i + 1] == counts[i];
        dialect.steady += before || after || counts.size() == 1 ? 1 : 0;
    }
    for (auto it = often.begin(); it != often.end(); ++it)
        if (it.value() >= often.value(dialect.columns))
            dialect.columns = it.key();
    return dialect;
}

// In prose a comma is followed by a blank, and the last words of a line by nothing.
bool readsLikeProse(QStringView head, QChar separator)
{
    if (separator != u',')
        return false;
    qsizetype commas = 0;
    qsizetype likeProse = 0;
    for (qsizetype at = head.indexOf(u','); at >= 0; at = head.indexOf(u',', at + 1)) {
        ++commas;
        const QChar next = at + 1 < head.size() ? head[at + 1] : QChar(u'\n');
        const bool quotedNext = at + 2 < head.size() && next == u' ' && head[at + 2] == quote;
        likeProse += (next == u' ' && !quotedNext) || isLineEnd(next) ? 1 : 0;
    }
    return likeProse * 2 >= commas;
}

} // namespace

Dialect guessDialect(QStringView text)
{
    if (const Declared declared = declaredSeparator(text); !declared.separator.isNull()) {
        const QStringView rest = text.sliced(declared.end);
        Dialect dialect =
            judge(columnCounts(rest.first(std::min(rest.size(), headSize)), rest.size() > headSize, declared.separator),
                  declared.separator);
        dialect.isDeclared = true;
        return dialect;
    }
    const QStringView head = text.first(std::min(text.size(), headSize));
    Dialect best;
    for (const QChar separator : separators) {
        const Dialect dialect = judge(columnCounts(head, text.size() > headSize, separator), separator);
        // shares are compared, not counts: with another separator a quoted field may swallow lines
        if (dialect.columns >= 2
            && (best.separator.isNull() || dialect.steady * best.rows > best.steady * dialect.rows))
            best = dialect;
        else if (best.separator.isNull())
            best.rows = std::max(best.rows, dialect.rows);
    }
    return best;
}

bool looksLikeTable(QStringView text)
{
    const QStringView head = text.first(std::min(text.size(), headSize));
    const Dialect dialect = guessDialect(head);
    if (dialect.separator.isNull() || dialect.columns < 2)
        return false;
    if (dialect.isDeclared)
        return true;
    if (dialect.rows == 1)
        return dialect.columns >= 4 && (dialect.separator != u',' || head.contains(u"\",\""));
    if (readsLikeProse(head, dialect.separator))
        return false;
    // two columns by commas are the commonest accident
    const qsizetype share = dialect.separator == u',' ? (dialect.columns == 2 ? 9 : 8) : 6;
    return dialect.steady >= 2 && dialect.steady * 10 >= dialect.rows * share;
}

Result<TextTable> readDelimited(const QString& text, const TableLimits& limits)
{
    const Dialect dialect = guessDialect(text);
    TextTable table;
    table.separator = dialect.separator.isNull() ? QChar(u';') : dialect.separator;
    Scanner scanner(text, table.separator, limits);
    if (dialect.isDeclared)
        scanner.skip(declaredSeparator(text).end);
    qsizetype cellCount = 0;
    while (!scanner.atEnd()) {
        TextTable::Row row;
        row.line = scanner.line();
        if (!scanner.nextRow(row.cells))
            return tl::unexpected(scanner.problem());
        if (row.cells.size() > limits.maxColumns)
            return malformed(row.line, 1, Malformed::TooManyColumns, {QString::number(limits.maxColumns)});
        if (table.rows.size() >= limits.maxRows)
            return malformed(row.line, 1, Malformed::TooManyRows, {QString::number(limits.maxRows)});
        cellCount += row.cells.size();
        if (cellCount > limits.maxCells)
            return malformed(row.line, 1, Malformed::TooManyCells, {QString::number(limits.maxCells)});
        const bool isComment = row.cells.first().startsWith(u'#') && row.cells.size() < dialect.columns;
        if (isComment || isBlank(row.cells))
            row.cells.clear();
        table.rows.append(std::move(row));
    }
    while (!table.rows.isEmpty() && table.rows.last().cells.isEmpty())
        table.rows.removeLast();
    return table;
}

} // namespace op::readers
