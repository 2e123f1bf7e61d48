// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/table/TableCells.h"

#include "core/base/CheckDigit.h"
#include "core/extraction/NumberText.h"
#include "core/extraction/table/HeaderWords.h"

#include <algorithm>

namespace op::extraction::table {
namespace {

constexpr qsizetype longestText = 4000; ///< characters of a field; more is no name or description
constexpr double letterDoubt = 0.9;     ///< Windows-1252 was assumed, as it nearly always is

bool isAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Cells that hold nothing but say so.
bool isNothing(const QString& text)
{
    static const QStringList words{QStringLiteral("-"),    QStringLiteral("--"),  QStringLiteral("n/a"),
                                   QStringLiteral("null"), QStringLiteral("nvt"), QStringLiteral("n.v.t."),
                                   QStringLiteral("nan"),  QStringLiteral("none")};
    return text.isEmpty() || words.contains(text.toLower());
}

// The lengths that a GTIN without its leading zeros may have had.
QString withZerosBack(const QString& digits)
{
    for (const qsizetype length : {qsizetype(8), qsizetype(13)}) {
        const QString padded = digits.rightJustified(length, u'0');
        const bool lostFew = digits.size() < length && length - digits.size() <= 4;
        if (lostFew && isGtin(padded))
            return padded;
    }
    return {};
}

} // namespace

QString unprotected(const QString& text)
{
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"'))
        return text.sliced(2).chopped(1).trimmed();
    return text.size() > 1 && text.startsWith(u'\'') ? text.sliced(1).trimmed() : text;
}

QString CellName::toString() const
{
    constexpr qsizetype linesPrefix = 6; // "lines."
    if (!field.isLine())
        return field.kind() == FieldKind::DeliveryDate ? QStringLiteral("deliveryTo") : field.path();
    return QStringLiteral("lines[%1].").arg(line) + field.path().sliced(linesPrefix);
}

void TableCells::add(FindingCode code, Severity severity, const QString& name, QStringList arguments)
{
    arguments.prepend(name);
    m_findings.append({code, severity, name, std::move(arguments)});
}

template <class T>
ExtractedField<T> TableCells::start(qsizetype row, const PlannedColumn& column) const
{
    ExtractedField<T> field;
    const QString text = m_table.text(row, column.column);
    if (isNothing(text))
        return field;
    field.raw = m_table.rows[row].cells[column.column];
    field.place = m_table.place(row, column.column);
    return field;
}

TextField TableCells::text(qsizetype row, const PlannedColumn& column)
{
    TextField field = start<QString>(row, column);
    if (field.raw.isEmpty())
        return field;
    field.value = unprotected(field.raw.simplified()).left(longestText);
    const bool doubtful = m_table.lettersUncertain && !isAscii(*field.value);
    field.confidence = doubtful ? std::min(letterDoubt, column.confidence) : column.confidence;
    if (field.value->startsWith(u'#') && (field.value->endsWith(u'!') || *field.value == u"#N/A")) {
        field.value.reset(); // the error of a formula is no text
        field.confidence = 0;
    }
    return field;
}

TextField TableCells::code(qsizetype row, const PlannedColumn& column, const CellName& name)
{
    TextField field = text(row, column);
    if (!field.has())
        return field;
    QString code = *field.value;
    if (isScientific(code)) {
        add(FindingCode::CodeDamaged, Severity::Warning, name.toString(), {code});
        field.value.reset();
        field.confidence = 0;
        return field;
    }
    const bool isGtinField = column.field.path() == u"lines.gtin";
    if (!isGtinField && !column.field.path().endsWith(u".gln"))
        return field;
    if (code.endsWith(u".0") && isDigits(QStringView(code).chopped(2)))
        code.chop(2); // a number that went through a program for numbers
    const QString bare = QString(code).remove(u' ').remove(u'-');
    if (isDigits(bare))
        code = bare;
    if (isGtinField && isDigits(code) && !isGtin(code)) {
        if (const QString padded = withZerosBack(code); !padded.isEmpty()) {
            add(FindingCode::ZerosRestored, Severity::Warning, name.toString(), {code, padded});
            code = padded;
            field.confidence = std::min(field.confidence, byHabit);
        }
    }
    field.value = code;
    return field;
}

DecimalField TableCells::decimal(qsizetype row, const PlannedColumn& column, const CellName& name, TextField* unit)
{
    DecimalField field = start<Decimal>(row, column);
    if (field.raw.isEmpty())
        return field;
    const QString plain = unprotected(field.raw.trimmed());
    const std::optional<NumberText> number = isScientific(plain) ? std::nullopt : numberText(plain);
    if (!number) {
        add(FindingCode::FieldNotUnderstood, Severity::Warning, name.toString(), {field.raw.simplified().left(100)});
        return field;
    }
    QChar mark = column.decimalMark;
    field.confidence = column.confidence;
    if (number->mark == DecimalMark::Ambiguous && mark.isNull()) {
        // a comma cannot stand unquoted in a file cut by commas, and files cut by ";" come from countries that write
        // 2,5
        if (m_table.separator == u',' && number->figures.contains(u'.'))
            mark = u'.';
        else if (m_table.separator == u';' && number->figures.contains(u','))
            mark = u',';
        field.confidence = std::min(field.confidence, byHabit);
    }
    if (number->mark == DecimalMark::Ambiguous && mark.isNull()) {
        const auto shown = [&](QChar as) { return number->value(as).value_or(Decimal()).toString(); };
        add(FindingCode::ValueAmbiguous, Severity::Blocking, name.toString(), {plain, shown(u','), shown(u'.')});
        field.confidence = 0;
        return field;
    }
    field.value = number->value(mark.isNull() ? u'.' : mark);
    if (!field.value || !field.value->isValid()) {
        field.value.reset();
        field.confidence = 0;
        add(FindingCode::FieldNotUnderstood, Severity::Warning, name.toString(), {plain.left(100)});
        return field;
    }
    if (const QString code = currencyCode(number->currency); !code.isEmpty() && !m_currencies.contains(code))
        m_currencies.append(code);
    if (unit && !unit->has() && !number->unit.isEmpty()) {
        unit->value = unit->raw = number->unit;
        unit->place = field.place;
        unit->confidence = std::min(byInference, column.confidence);
    }
    return field;
}

DateField TableCells::date(qsizetype row, const PlannedColumn& column, const CellName& name)
{
    DateField field = start<QDate>(row, column);
    if (field.raw.isEmpty())
        return field;
    const QString plain = unprotected(field.raw.trimmed());
    field.confidence = column.confidence;
    if (!m_plan.dateFormat.isEmpty()) {
        field.value = dateByFormat(plain, m_plan.dateFormat);
    } else if (const std::optional<DateText> date = dateText(plain)) {
        if (date->isAmbiguous() && !column.dayOrder) {
            add(FindingCode::ValueAmbiguous, Severity::Warning, name.toString(),
                {plain, date->dayFirst->toString(Qt::ISODate), date->monthFirst->toString(Qt::ISODate)});
            field.confidence = 0;
            return field;
        }
        if (date->isAmbiguous() && !column.isOrderCertain)
            field.confidence = std::min(field.confidence, byInference);
        field.value = date->value(column.dayOrder.value_or(DayOrder::DayFirst));
    }
    if (!field.value) {
        field.confidence = 0;
        add(FindingCode::FieldNotUnderstood, Severity::Warning, name.toString(), {plain.left(100)});
    }
    return field;
}

} // namespace op::extraction::table
