// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/masterdata/Records.h"

#include <variant>

namespace op::masterdata {

/// The synced tables, in the order in which they are fetched: small ones whole, big ones by keyset pages.
enum class Table {
    Companies,
    Currencies,
    Countries,
    CountryGroups,
    Languages,
    DecimalPrecisions,
    Uoms,
    Taxes,
    FiscalPositions,
    PickingTypes,
    PaymentTerms,
    Partners,
    BankAccounts,
    Products,
    SupplierInfos,
    Packagings,
    PastOrders,
    PastOrderLines,
};
inline constexpr int tableCount = 18;

/// Returns the stable word for \a table in logs, `--json` and the database ("products").
QString tableName(Table table);

using RecordPage =
    std::variant<std::vector<Company>, std::vector<Currency>, std::vector<Country>, std::vector<CountryGroup>,
                 std::vector<Language>, std::vector<DecimalPrecision>, std::vector<Uom>, std::vector<Tax>,
                 std::vector<FiscalPosition>, std::vector<PickingType>, std::vector<PaymentTerm>, std::vector<Partner>,
                 std::vector<BankAccount>, std::vector<Product>, std::vector<SupplierInfo>, std::vector<Packaging>,
                 std::vector<PastOrder>, std::vector<PastOrderLine>>;

/// What a delta pass needs to know about the local state of one table.
struct TableMark
{
    QDateTime highestWriteDate; ///< UTC; invalid = never synced, fetch whole
    QDateTime lastFull;         ///< end of the last full pass over this table
    qint64 rows = 0;
};

/// How a pass treats one table.
enum class PassMode {
    Replace, ///< the pages are the whole table; rows that did not come are gone
    Upsert,  ///< the pages are changes; others stay; deletions come through retainOnly()
};

/// The SyncSink class takes the pages of one sync pass; storage implements it over staging tables.
///
/// Protocol: begin() -> for each table beginTable(), pages..., endTable() -> commit(); any failure or destruction
/// before commit() leaves the former data whole. Pages may be written on another thread than the one that calls
/// (bounded queue); an error of the writer comes back from the next call. One caller at a time.
class SyncSink
{
public:
    virtual ~SyncSink() = default;
    [[nodiscard]] virtual Result<TableMark> mark(Table table) = 0;
    [[nodiscard]] virtual Result<void> begin() = 0;
    [[nodiscard]] virtual Result<void> beginTable(Table table, PassMode mode) = 0;
    [[nodiscard]] virtual Result<void> page(RecordPage page) = 0;
    /// Upsert tables: every id that exists on the server now; local rows with other ids are deleted.
    [[nodiscard]] virtual Result<void> retainOnly(std::vector<qint64> ids) = 0;
    /// \a highestWriteDate is the mark for the next delta: the highest value seen, never the client's clock.
    [[nodiscard]] virtual Result<void> endTable(const QDateTime& highestWriteDate) = 0;
    /// Makes all tables of this pass visible at once. \a serverVersion and \a syncedAt describe the pass.
    [[nodiscard]] virtual Result<void> commit(const QString& serverVersion, const QDateTime& syncedAt) = 0;
};

} // namespace op::masterdata
