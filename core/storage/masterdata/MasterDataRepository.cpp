// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/MasterDataRepository.h"

#include "core/storage/masterdata/ColumnCodec.h"
#include "core/storage/masterdata/Keys.h"
#include "core/storage/masterdata/RecordColumns.h"

namespace op::storage {
namespace {

using masterdata::MasterData;
using masterdata::Table;
using masterdata::TableMark;

/// A row of md_tables.
struct TableEntry
{
    qint64 pass = 0;
    qint64 rows = 0;
    TableMark mark;
};

Result<TableEntry> entryOf(Database& database, const QString& connection, Table table)
{
    OP_TRY(Statement row,
           database.query(QStringLiteral(R"(
        SELECT pass, row_count, highest_write_date, last_full FROM md_tables WHERE connection = ? AND table_name = ?)"),
                          {connection, sqlTableOf(table)}));
    OP_TRY(const bool any, row.next());
    TableEntry entry;
    if (any) {
        entry.pass = row.integer(0);
        entry.rows = row.integer(1);
        entry.mark = {row.time(2), row.time(3), row.integer(1)};
    }
    return entry;
}

// The list of MasterData that holds records of one kind.
std::vector<masterdata::Company>& listOf(MasterData& data, std::type_identity<masterdata::Company>)
{
    return data.companies;
}
std::vector<masterdata::Currency>& listOf(MasterData& data, std::type_identity<masterdata::Currency>)
{
    return data.currencies;
}
std::vector<masterdata::Country>& listOf(MasterData& data, std::type_identity<masterdata::Country>)
{
    return data.countries;
}
std::vector<masterdata::CountryGroup>& listOf(MasterData& data, std::type_identity<masterdata::CountryGroup>)
{
    return data.countryGroups;
}
std::vector<masterdata::Language>& listOf(MasterData& data, std::type_identity<masterdata::Language>)
{
    return data.languages;
}
std::vector<masterdata::DecimalPrecision>& listOf(MasterData& data, std::type_identity<masterdata::DecimalPrecision>)
{
    return data.decimalPrecisions;
}
std::vector<masterdata::Uom>& listOf(MasterData& data, std::type_identity<masterdata::Uom>)
{
    return data.uoms;
}
std::vector<masterdata::Tax>& listOf(MasterData& data, std::type_identity<masterdata::Tax>)
{
    return data.taxes;
}
std::vector<masterdata::FiscalPosition>& listOf(MasterData& data, std::type_identity<masterdata::FiscalPosition>)
{
    return data.fiscalPositions;
}
std::vector<masterdata::PickingType>& listOf(MasterData& data, std::type_identity<masterdata::PickingType>)
{
    return data.pickingTypes;
}
std::vector<masterdata::PaymentTerm>& listOf(MasterData& data, std::type_identity<masterdata::PaymentTerm>)
{
    return data.paymentTerms;
}
std::vector<masterdata::Partner>& listOf(MasterData& data, std::type_identity<masterdata::Partner>)
{
    return data.partners;
}
std::vector<masterdata::BankAccount>& listOf(MasterData& data, std::type_identity<masterdata::BankAccount>)
{
    return data.bankAccounts;
}
std::vector<masterdata::Product>& listOf(MasterData& data, std::type_identity<masterdata::Product>)
{
    return data.products;
}
std::vector<masterdata::SupplierInfo>& listOf(MasterData& data, std::type_identity<masterdata::SupplierInfo>)
{
    return data.supplierInfos;
}
std::vector<masterdata::Packaging>& listOf(MasterData& data, std::type_identity<masterdata::Packaging>)
{
    return data.packagings;
}
std::vector<masterdata::PastOrder>& listOf(MasterData& data, std::type_identity<masterdata::PastOrder>)
{
    return data.pastOrders;
}
std::vector<masterdata::PastOrderLine>& listOf(MasterData& data, std::type_identity<masterdata::PastOrderLine>)
{
    return data.pastOrderLines;
}

template <class Record>
Result<void> loadTable(Database& database, Table table, const TableEntry& entry, ColumnReader& reader,
                       std::vector<Record>& records)
{
    records.reserve(static_cast<size_t>(entry.rows));
    const auto add = [&](const Statement& row) {
        Record& record = records.emplace_back();
        records::setId(record, idOfKey(row.integer(0)));
        int column = 0;
        records::visitColumns(record, [&](const char*, auto& field) { reader.read(row.value(++column), field); });
    };
    return database.eachRow(QStringLiteral("SELECT key, %1 FROM %2 WHERE key >= ? AND key < ? ORDER BY key")
                                .arg(columnsOf(table).join(QStringLiteral(", ")), sqlTableOf(table)),
                            {firstKeyOf(entry.pass), firstKeyOf(entry.pass + 1)}, add);
}

} // namespace

Result<MasterData> MasterDataRepository::load(const QString& connection)
{
    OP_TRY(const ReadTransaction moment, ReadTransaction::begin(m_database));
    MasterData data;
    OP_TRY(const SnapshotInfo known, infoInside(connection));
    data.serverVersion = known.serverVersion;
    data.syncedAt = known.syncedAt;
    ColumnReader reader;
    for (int index = 0; index < masterdata::tableCount; ++index) {
        const auto table = static_cast<Table>(index);
        OP_TRY(const TableEntry entry, entryOf(m_database, connection, table));
        if (entry.pass == 0)
            continue;
        OP_CHECK(records::withRecordOf(table, [&]<class Record>(std::type_identity<Record> kind) {
            return loadTable(m_database, table, entry, reader, listOf(data, kind));
        }));
    }
    return data;
}

Result<SnapshotInfo> MasterDataRepository::info(const QString& connection)
{
    OP_TRY(const ReadTransaction moment, ReadTransaction::begin(m_database));
    return infoInside(connection);
}

Result<SnapshotInfo> MasterDataRepository::infoInside(const QString& connection)
{
    SnapshotInfo info;
    OP_TRY(Statement row,
           m_database.query(QStringLiteral(R"(
        SELECT pass, server_version, synced_at FROM md_passes WHERE connection = ? AND complete = 1
        ORDER BY pass DESC LIMIT 1)"),
                            {connection}));
    OP_TRY(const bool any, row.next());
    if (!any)
        return info;
    info.pass = row.integer(0);
    info.serverVersion = row.text(1);
    info.syncedAt = row.time(2);
    for (int index = 0; index < masterdata::tableCount; ++index) {
        const auto table = static_cast<Table>(index);
        OP_TRY(const TableEntry entry, entryOf(m_database, connection, table));
        info.rows.insert(table, entry.rows);
    }
    return info;
}

Result<TableMark> MasterDataRepository::mark(const QString& connection, Table table)
{
    OP_TRY(const TableEntry entry, entryOf(m_database, connection, table));
    return entry.mark;
}

} // namespace op::storage
