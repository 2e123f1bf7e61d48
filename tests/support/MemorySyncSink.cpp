// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MemorySyncSink.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace op::test {

using namespace masterdata;

namespace {

qint64 numberOf(qint64 id)
{
    return id;
}
template <class Tag>
qint64 numberOf(const Id<Tag>& id)
{
    return id.value;
}

template <class Record>
bool byId(const Record& a, const Record& b)
{
    return numberOf(a.id) < numberOf(b.id);
}

std::vector<Company>& listOf(MasterData& data, const Company*)
{
    return data.companies;
}
std::vector<Currency>& listOf(MasterData& data, const Currency*)
{
    return data.currencies;
}
std::vector<Country>& listOf(MasterData& data, const Country*)
{
    return data.countries;
}
std::vector<CountryGroup>& listOf(MasterData& data, const CountryGroup*)
{
    return data.countryGroups;
}
std::vector<Language>& listOf(MasterData& data, const Language*)
{
    return data.languages;
}
std::vector<DecimalPrecision>& listOf(MasterData& data, const DecimalPrecision*)
{
    return data.decimalPrecisions;
}
std::vector<Uom>& listOf(MasterData& data, const Uom*)
{
    return data.uoms;
}
std::vector<Tax>& listOf(MasterData& data, const Tax*)
{
    return data.taxes;
}
std::vector<FiscalPosition>& listOf(MasterData& data, const FiscalPosition*)
{
    return data.fiscalPositions;
}
std::vector<PickingType>& listOf(MasterData& data, const PickingType*)
{
    return data.pickingTypes;
}
std::vector<PaymentTerm>& listOf(MasterData& data, const PaymentTerm*)
{
    return data.paymentTerms;
}
std::vector<Partner>& listOf(MasterData& data, const Partner*)
{
    return data.partners;
}
std::vector<BankAccount>& listOf(MasterData& data, const BankAccount*)
{
    return data.bankAccounts;
}
std::vector<Product>& listOf(MasterData& data, const Product*)
{
    return data.products;
}
std::vector<SupplierInfo>& listOf(MasterData& data, const SupplierInfo*)
{
    return data.supplierInfos;
}
std::vector<Packaging>& listOf(MasterData& data, const Packaging*)
{
    return data.packagings;
}
std::vector<PastOrder>& listOf(MasterData& data, const PastOrder*)
{
    return data.pastOrders;
}
std::vector<PastOrderLine>& listOf(MasterData& data, const PastOrderLine*)
{
    return data.pastOrderLines;
}

/// Calls \a visit with the list of \a table: a page's alternatives stand in the order of the tables.
template <class Visitor, size_t index = 0>
void withList(MasterData& data, Table table, Visitor visit)
{
    if constexpr (index < std::variant_size_v<RecordPage>) {
        if (index == static_cast<size_t>(table)) {
            using Record = typename std::variant_alternative_t<index, RecordPage>::value_type;
            visit(listOf(data, static_cast<const Record*>(nullptr)));
        } else {
            withList<Visitor, index + 1>(data, table, visit);
        }
    }
}

} // namespace

Result<TableMark> MemorySyncSink::mark(Table table)
{
    return m_marks[index(table)];
}

Result<void> MemorySyncSink::begin()
{
    m_staged = m_committed;
    m_stagedMarks = m_marks;
    m_table.reset();
    m_pages = 0;
    return {};
}

Result<void> MemorySyncSink::beginTable(Table table, PassMode mode)
{
    if (m_table)
        return failure(ErrorCode::Internal, {}, QStringLiteral("the former table was not ended"));
    m_table = table;
    m_modes[index(table)] = mode;
    if (mode == PassMode::Replace)
        withList(m_staged, table, [](auto& list) { list.clear(); });
    return {};
}

Result<void> MemorySyncSink::page(RecordPage records)
{
    ++m_pages;
    if (onPage)
        onPage(m_pages);
    if (m_pages == m_failAtPage)
        return failure(ErrorCode::DatabaseFull);
    if (!m_table || records.index() != index(*m_table))
        return failure(ErrorCode::Internal, {}, QStringLiteral("a page of another table"));
    std::visit(
        [this](auto& page) {
            auto& list = listOf(m_staged, page.data());
            for (auto& record : page) {
                const auto place = std::lower_bound(list.begin(), list.end(), record,
                                                    [](const auto& a, const auto& b) { return byId(a, b); });
                if (place != list.end() && !byId(record, *place))
                    *place = std::move(record);
                else
                    list.insert(place, std::move(record));
            }
        },
        records);
    return {};
}

Result<void> MemorySyncSink::retainOnly(std::vector<qint64> ids)
{
    const std::unordered_set<qint64> kept(ids.cbegin(), ids.cend());
    withList(m_staged, *m_table, [&](auto& list) {
        std::erase_if(list, [&](const auto& record) { return !kept.contains(numberOf(record.id)); });
    });
    return {};
}

Result<void> MemorySyncSink::endTable(const QDateTime& highestWriteDate)
{
    TableMark& mark = m_stagedMarks[index(*m_table)];
    mark.highestWriteDate = highestWriteDate;
    withList(m_staged, *m_table, [&](auto& list) { mark.rows = static_cast<qint64>(list.size()); });
    m_table.reset();
    return {};
}

Result<void> MemorySyncSink::commit(const QString& serverVersion, const QDateTime& syncedAt)
{
    m_staged.serverVersion = serverVersion;
    m_staged.syncedAt = syncedAt;
    for (size_t table = 0; table < m_stagedMarks.size(); ++table) {
        if (m_modes[table] == PassMode::Replace)
            m_stagedMarks[table].lastFull = syncedAt;
    }
    m_committed = std::move(m_staged);
    m_marks = m_stagedMarks;
    ++m_commits;
    return {};
}

} // namespace op::test
