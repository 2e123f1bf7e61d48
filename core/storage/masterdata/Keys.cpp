// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/Keys.h"

#include "core/storage/masterdata/RecordColumns.h"

namespace op::storage {

QString sqlTableOf(masterdata::Table table)
{
    return records::withRecordOf(
        table, []<class Record>(std::type_identity<Record>) { return QString::fromLatin1(records::sqlTable<Record>); });
}

QStringList columnsOf(masterdata::Table table)
{
    return records::withRecordOf(table, []<class Record>(std::type_identity<Record>) {
        QStringList names;
        Record record;
        records::visitColumns(record, [&](const char* name, const auto&) { names.append(QString::fromLatin1(name)); });
        return names;
    });
}

} // namespace op::storage
