// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/ColumnGuess.h"

#include "core/base/CheckDigit.h"
#include "core/base/TextFold.h"
#include "core/extraction/NumberText.h"
#include "core/extraction/table/HeaderWords.h"
#include "core/extraction/table/TablePlan.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace op::extraction::table {
namespace {

using documents::TextTable;

constexpr qsizetype sampledRows = 50;
constexpr qsizetype shownRows = 20;
constexpr qsizetype shownColumns = 100;
constexpr qsizetype shownText = 80;

bool isUnitWord(const QString& text)
{
    static const QSet<QString> words{
        QStringLiteral("st"),    QStringLiteral("stk"),    QStringLiteral("stuk"),   QStringLiteral("stuks"),
        QStringLiteral("pce"),   QStringLiteral("pcs"),    QStringLiteral("pc"),     QStringLiteral("ea"),
        QStringLiteral("each"),  QStringLiteral("h87"),    QStringLiteral("c62"),    QStringLiteral("kg"),
        QStringLiteral("kgm"),   QStringLiteral("ltr"),    QStringLiteral("mtr"),    QStringLiteral("m"),
        QStringLiteral("doos"),  QStringLiteral("ds"),     QStringLiteral("krt"),    QStringLiteral("box"),
        QStringLiteral("bx"),    QStringLiteral("ct"),     QStringLiteral("pal"),    QStringLiteral("rol"),
        QStringLiteral("set"),   QStringLiteral("pak"),    QStringLiteral("pk"),     QStringLiteral("stuck"),
        QStringLiteral("piece"), QStringLiteral("pieces"), QStringLiteral("karton"), QStringLiteral("unit"),
        QStringLiteral("units")};
    return words.contains(foldedKey(text));
}

/// What the values of one column have in common.
struct ColumnFacts
{
    qsizetype count = 0;
    qsizetype distinct = 0;
    qsizetype changes = 0;  ///< how often a value differs from the one above
    bool allChecked = true; ///< 13 (or 8, 12, 14) digits with a right check digit
    bool allDates = true;
    bool allCounting = true; ///< each 1, or one (or ten) more than the one above
    bool allCurrencies = true;
    bool allUnits = true;
    bool allNumbers = true;
    bool allWhole = true;
    bool anyLetters = false;
    double length = 0; ///< on average
};

ColumnFacts factsOf(const TextTable& table, qsizetype column, qsizetype firstRow)
{
    ColumnFacts facts;
    QSet<QString> seen;
    QString before;
    Decimal last(0);
    for (qsizetype row = firstRow; row < table.rows.size() && facts.count < sampledRows; ++row) {
        const QString text = table.text(row, column);
        if (text.isEmpty())
            continue;
        ++facts.count;
        facts.length += static_cast<double>(text.size());
        facts.changes += facts.count > 1 && text != before ? 1 : 0;
        before = text;
        seen.insert(text);
        const std::optional<NumberText> number = numberText(text);
        const Decimal value = number ? number->value(u'.').value_or(Decimal::invalid()) : Decimal::invalid();
        facts.allChecked = facts.allChecked && isGtin(text);
        facts.allDates = facts.allDates && dateText(text);
        facts.allCounting = facts.allCounting && value.isValid()
            && (value == Decimal(1) || value == Decimal(10) || value == last + Decimal(1)
                || value == last + Decimal(10));
        facts.allCurrencies = facts.allCurrencies && !currencyCode(text).isEmpty();
        facts.allUnits = facts.allUnits && isUnitWord(text);
        facts.allNumbers = facts.allNumbers && value.isValid();
        facts.allWhole = facts.allWhole && value.isValid() && value.isInteger();
        facts.anyLetters =
            facts.anyLetters || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        last = value;
    }
    facts.distinct = seen.size();
    if (facts.count > 0)
        facts.length /= static_cast<double>(facts.count);
    return facts;
}

/// Collects proposals; the first for a field or a column keeps it.
class Guesses
{
public:
    void add(qsizetype column, const QString& field, GuessReason reason)
    {
        if (m_columns.contains(column) || m_fields.contains(field))
            return;
        m_columns.insert(column);
        m_fields.insert(field);
        m_guesses.append({column, field, reason});
    }
    [[nodiscard]] bool hasColumn(qsizetype column) const { return m_columns.contains(column); }

    QList<ColumnGuess> take()
    {
        std::sort(m_guesses.begin(), m_guesses.end(),
                  [](const ColumnGuess& a, const ColumnGuess& b) { return a.column < b.column; });
        return std::move(m_guesses);
    }

private:
    QSet<qsizetype> m_columns;
    QSet<QString> m_fields;
    QList<ColumnGuess> m_guesses;
};

void guessByValues(const QList<ColumnFacts>& facts, Guesses& guesses)
{
    const auto each = [&](auto fits, const char* field, GuessReason reason) {
        for (qsizetype column = 0; column < facts.size(); ++column)
            if (facts[column].count > 0 && !guesses.hasColumn(column) && fits(facts[column]))
                guesses.add(column, QString::fromLatin1(field), reason);
    };
    // the surest signs first: what they take is not looked at again
    each([](const ColumnFacts& f) { return f.allChecked && (f.distinct > 1 || f.count == 1); }, "lines.gtin",
         GuessReason::CheckDigits);
    each([](const ColumnFacts& f) { return f.allChecked; }, "deliverTo.gln", GuessReason::CheckDigits);
    each([](const ColumnFacts& f) { return f.allDates && !f.allCounting; }, "issueDate", GuessReason::Dates);
    each([](const ColumnFacts& f) { return f.allDates && !f.allCounting; }, "lines.deliveryDate", GuessReason::Dates);
    each([](const ColumnFacts& f) { return f.allCounting && f.distinct > 1; }, "lines.lineNo", GuessReason::Counting);
    each([](const ColumnFacts& f) { return f.allCurrencies; }, "currency", GuessReason::Currencies);
    each([](const ColumnFacts& f) { return f.allUnits; }, "lines.unit", GuessReason::Units);
    each([](const ColumnFacts& f) { return f.allNumbers && !f.allWhole; }, "lines.unitPrice", GuessReason::Amounts);
    each([](const ColumnFacts& f) { return f.allNumbers && !f.allWhole; }, "lines.lineTotal", GuessReason::Amounts);
    each([](const ColumnFacts& f) { return f.allWhole && f.length < 6 && f.distinct > 1; }, "lines.quantity",
         GuessReason::WholeNumbers);
    each([](const ColumnFacts& f) { return f.anyLetters && f.length > 12 && f.distinct > 1; }, "lines.description",
         GuessReason::Words);
    each(
        [](const ColumnFacts& f) {
            return f.distinct > 1 && f.changes + 1 == f.distinct && f.distinct < f.count && f.length >= 4;
        },
        "orderNumber", GuessReason::Repeating);
    each(
        [](const ColumnFacts& f) {
            return f.distinct == f.count && f.count > 1 && f.length >= 3 && f.length <= 20 && !f.allNumbers;
        },
        "lines.supplierItemCode", GuessReason::Repeating);
}

QList<ColumnGuess> guessBelow(const TextTable& table, qsizetype headerRow)
{
    Guesses guesses;
    if (headerRow >= 0) {
        const TablePlan plan = planFromHeader(table, headerRow);
        for (const PlannedColumn& column : plan.columns)
            guesses.add(column.column, column.field.path(), GuessReason::Heading);
    }
    QList<ColumnFacts> facts;
    const qsizetype columns = std::min(table.columnCount(), shownColumns);
    for (qsizetype column = 0; column < columns; ++column)
        facts.append(factsOf(table, column, headerRow + 1));
    guessByValues(facts, guesses);
    return guesses.take();
}

} // namespace

QString guessReasonName(GuessReason reason)
{
    switch (reason) {
    case GuessReason::Heading:
        return QStringLiteral("heading");
    case GuessReason::CheckDigits:
        return QStringLiteral("checkDigits");
    case GuessReason::Dates:
        return QStringLiteral("dates");
    case GuessReason::Counting:
        return QStringLiteral("counting");
    case GuessReason::Currencies:
        return QStringLiteral("currencies");
    case GuessReason::Units:
        return QStringLiteral("units");
    case GuessReason::WholeNumbers:
        return QStringLiteral("wholeNumbers");
    case GuessReason::Amounts:
        return QStringLiteral("amounts");
    case GuessReason::Words:
        return QStringLiteral("words");
    case GuessReason::Repeating:
        return QStringLiteral("repeating");
    }
    return {};
}

QList<ColumnGuess> guessColumns(const TextTable& table)
{
    return guessBelow(table, findHeader(table));
}

QJsonObject tablePreview(const TextTable& table)
{
    QJsonArray rows;
    for (qsizetype row = 0; row < std::min(table.rows.size(), shownRows); ++row) {
        QJsonArray cells;
        for (qsizetype column = 0; column < std::min(table.rows[row].cells.size(), shownColumns); ++column)
            cells.append(table.text(row, column).left(shownText));
        rows.append(cells);
    }
    const qsizetype headerRow = findHeader(table);
    QJsonArray guesses;
    for (const ColumnGuess& guess : guessBelow(table, headerRow))
        guesses.append(QJsonObject{{QLatin1String("column"), guess.column + 1},
                                   {QLatin1String("field"), guess.field},
                                   {QLatin1String("reason"), guessReasonName(guess.reason)}});
    QJsonObject preview{{QLatin1String("separator"), table.separator.isNull() ? QString() : QString(table.separator)},
                        {QLatin1String("columns"), table.columnCount()},
                        {QLatin1String("rows"), rows},
                        {QLatin1String("guesses"), guesses}};
    if (headerRow >= 0)
        preview.insert(QLatin1String("headerRow"), headerRow + 1);
    return preview;
}

void learnShape(const QJsonObject& preview, TableMapping& mapping)
{
    mapping.columnCount = preview.value(QLatin1String("columns")).toInteger();
    const QString separator = preview.value(QLatin1String("separator")).toString();
    mapping.separator = separator.isEmpty() ? QChar() : separator[0];
    constexpr qsizetype enough = 3;
    if (mapping.skipRows == 0 || !mapping.cells.isEmpty())
        return;
    const QJsonArray heads = preview.value(QLatin1String("rows")).toArray().at(mapping.skipRows - 1).toArray();
    for (qsizetype column = 0; column < heads.size() && mapping.cells.size() < enough; ++column) {
        const QString text = heads.at(column).toString();
        // a head that was cut for the preview would fit nothing
        if (!text.isEmpty() && text.size() < shownText)
            mapping.cells.append({documents::columnName(column) + QString::number(mapping.skipRows), text});
    }
}

} // namespace op::extraction::table
