// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Records.h"
#include "core/storage/Database.h"

/// How the fields of synced records become columns and back: text, whole numbers, decimals as text, times in
/// milliseconds UTC, dates as ISO text, lists of ids as "1,2,3", texts by language as
/// "en_US<US>Chair<RS>nl_NL<US>Stoel" with the ASCII separators.
namespace op::storage {

[[nodiscard]] QVariant toColumn(const QString& value);
[[nodiscard]] QVariant toColumn(bool value);
[[nodiscard]] QVariant toColumn(int value);
[[nodiscard]] QVariant toColumn(qint64 value);
[[nodiscard]] QVariant toColumn(const Decimal& value);
[[nodiscard]] QVariant toColumn(QDate value);
[[nodiscard]] QVariant toColumn(const QDateTime& value);
[[nodiscard]] QVariant toColumn(const masterdata::TextByLanguage& value);
[[nodiscard]] QVariant toColumn(const QList<masterdata::PartnerProperties>& value);
[[nodiscard]] QVariant toColumn(const QList<masterdata::FiscalPosition::Mapping>& value);
[[nodiscard]] QVariant idListToColumn(const QList<qint64>& ids);

template <class Tag>
[[nodiscard]] QVariant toColumn(const Id<Tag>& value)
{
    return value.isNull() ? QVariant() : QVariant(value.value);
}

template <class Tag>
[[nodiscard]] QVariant toColumn(const QList<Id<Tag>>& value)
{
    QList<qint64> ids;
    ids.reserve(value.size());
    for (const Id<Tag>& id : value)
        ids.append(id.value);
    return idListToColumn(ids);
}

/// The ColumnReader class fills fields from a row; languages it has seen are shared between rows, not copied.
class ColumnReader
{
public:
    void read(const QVariant& column, QString& value) const;
    void read(const QVariant& column, bool& value) const;
    void read(const QVariant& column, int& value) const;
    void read(const QVariant& column, qint64& value) const;
    void read(const QVariant& column, Decimal& value) const;
    void read(const QVariant& column, QDate& value) const;
    void read(const QVariant& column, QDateTime& value) const;
    void read(const QVariant& column, masterdata::TextByLanguage& value);
    void read(const QVariant& column, QList<masterdata::PartnerProperties>& value) const;
    void read(const QVariant& column, QList<masterdata::FiscalPosition::Mapping>& value) const;

    template <class Tag>
    void read(const QVariant& column, Id<Tag>& value) const
    {
        value = Id<Tag>(column.toLongLong());
    }

    template <class Tag>
    void read(const QVariant& column, QList<Id<Tag>>& value) const
    {
        for (const qint64 id : idList(column))
            value.append(Id<Tag>(id));
    }

private:
    [[nodiscard]] static QList<qint64> idList(const QVariant& column);
    [[nodiscard]] QString shared(QStringView language);
    QStringList m_languages;
};

} // namespace op::storage
