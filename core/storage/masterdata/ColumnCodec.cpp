// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/ColumnCodec.h"

#include <algorithm>

namespace op::storage {
namespace {

constexpr QChar unitSeparator(0x1f);
constexpr QChar recordSeparator(0x1e);

// Numbers of one entry are joined by ':', entries by ';'.
QList<QList<qint64>> numberRows(const QVariant& column)
{
    QList<QList<qint64>> rows;
    const QString text = column.toString();
    for (const QStringView entry : QStringView(text).split(u';', Qt::SkipEmptyParts)) {
        QList<qint64> numbers;
        for (const QStringView part : entry.split(u':'))
            numbers.append(part.toLongLong());
        rows.append(numbers);
    }
    return rows;
}

QString withoutSeparators(QString text)
{
    if (text.contains(unitSeparator) || text.contains(recordSeparator))
        text.remove(unitSeparator).remove(recordSeparator);
    return text;
}

} // namespace

QVariant toColumn(const QString& value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QVariant toColumn(bool value)
{
    return value ? 1 : 0;
}

QVariant toColumn(int value)
{
    return value;
}

QVariant toColumn(qint64 value)
{
    return value;
}

QVariant toColumn(const Decimal& value)
{
    return value.toString();
}

QVariant toColumn(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}

QVariant toColumn(const QDateTime& value)
{
    return storedTime(value);
}

QVariant toColumn(const masterdata::TextByLanguage& value)
{
    if (value.isEmpty())
        return {};
    QStringList languages = value.keys();
    languages.sort();
    QString text;
    for (const QString& language : languages) {
        if (!text.isEmpty())
            text += recordSeparator;
        text += language + unitSeparator + withoutSeparators(value.value(language));
    }
    return text;
}

QVariant toColumn(const QList<masterdata::PartnerProperties>& value)
{
    QStringList entries;
    for (const masterdata::PartnerProperties& properties : value)
        entries.append(QStringLiteral("%1:%2:%3:%4")
                           .arg(properties.company.value)
                           .arg(properties.paymentTerm.value)
                           .arg(properties.purchaseCurrency.value)
                           .arg(properties.fiscalPosition.value));
    return toColumn(entries.join(u';'));
}

QVariant toColumn(const QList<masterdata::FiscalPosition::Mapping>& value)
{
    QStringList entries;
    for (const masterdata::FiscalPosition::Mapping& mapping : value)
        entries.append(QStringLiteral("%1:%2").arg(mapping.source.value).arg(mapping.destination.value));
    return toColumn(entries.join(u';'));
}

QVariant idListToColumn(const QList<qint64>& ids)
{
    QString text;
    for (const qint64 id : ids) {
        if (!text.isEmpty())
            text += u',';
        text += QString::number(id);
    }
    return toColumn(text);
}

void ColumnReader::read(const QVariant& column, QString& value) const
{
    value = column.toString();
}

void ColumnReader::read(const QVariant& column, bool& value) const
{
    value = column.toInt() != 0;
}

void ColumnReader::read(const QVariant& column, int& value) const
{
    value = column.toInt();
}

void ColumnReader::read(const QVariant& column, qint64& value) const
{
    value = column.toLongLong();
}

void ColumnReader::read(const QVariant& column, Decimal& value) const
{
    value = Decimal::parse(column.toString()).value_or(Decimal::invalid());
}

void ColumnReader::read(const QVariant& column, QDate& value) const
{
    value = column.isNull() ? QDate() : QDate::fromString(column.toString(), Qt::ISODate);
}

void ColumnReader::read(const QVariant& column, QDateTime& value) const
{
    value = column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

void ColumnReader::read(const QVariant& column, masterdata::TextByLanguage& value)
{
    if (column.isNull())
        return;
    const QString text = column.toString();
    for (const QStringView entry : QStringView(text).split(recordSeparator)) {
        const qsizetype separator = entry.indexOf(unitSeparator);
        if (separator > 0)
            value.insert(shared(entry.first(separator)), entry.sliced(separator + 1).toString());
    }
}

void ColumnReader::read(const QVariant& column, QList<masterdata::PartnerProperties>& value) const
{
    for (const QList<qint64>& row : numberRows(column))
        if (row.size() == 4)
            value.append({CompanyId(row[0]), PaymentTermId(row[1]), CurrencyId(row[2]), FiscalPositionId(row[3])});
}

void ColumnReader::read(const QVariant& column, QList<masterdata::FiscalPosition::Mapping>& value) const
{
    for (const QList<qint64>& row : numberRows(column))
        if (row.size() == 2)
            value.append({TaxId(row[0]), TaxId(row[1])});
}

QList<qint64> ColumnReader::idList(const QVariant& column)
{
    QList<qint64> ids;
    if (column.isNull())
        return ids;
    const QString text = column.toString();
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts))
        ids.append(part.toLongLong());
    return ids;
}

QString ColumnReader::shared(QStringView language)
{
    const auto known = std::find(m_languages.begin(), m_languages.end(), language);
    if (known != m_languages.end())
        return *known;
    m_languages.append(language.toString());
    return m_languages.last();
}

} // namespace op::storage
