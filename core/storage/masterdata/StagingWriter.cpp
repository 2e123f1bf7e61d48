// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/masterdata/StagingWriter.h"

#include "core/base/Logging.h"
#include "core/storage/masterdata/ColumnCodec.h"
#include "core/storage/masterdata/Keys.h"
#include "core/storage/masterdata/MasterDataRepository.h"
#include "core/storage/masterdata/RecordColumns.h"

#include <algorithm>

namespace op::storage {
namespace {

using masterdata::PassMode;
using masterdata::Table;
using masterdata::TableMark;

constexpr int rowsPerCopy = 100;
constexpr qint64 renewalMilliseconds = 10'000;

QString purpose()
{
    return QStringLiteral("sync");
}

} // namespace

StagingWriter::StagingWriter(Database& database, const Clock& clock, QString connection, QString actor,
                             LeaseOwner owner)
    : m_database(database),
      m_leases(database, clock, std::move(owner)),
      m_clock(clock),
      m_connection(std::move(connection)),
      m_actor(std::move(actor)),
      m_steps(database)
{}

Result<TableMark> StagingWriter::mark(Table table)
{
    return MasterDataRepository(m_database).mark(m_connection, table);
}

Result<void> StagingWriter::begin()
{
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_CHECK(m_leases.acquire(purpose(), m_connection, leaseLength, m_actor));
    OP_TRY(const Statement inserted,
           m_database.query(QStringLiteral("INSERT INTO md_passes(connection, started_at) VALUES(?, ?)"),
                            {m_connection, storedTime(m_clock.now())}));
    const qint64 pass = inserted.insertedId();
    OP_CHECK(transaction.commit());
    m_pass = pass;
    m_leased = true;
    m_committed = false;
    m_done.clear();
    m_moved = 0;
    m_sinceRenewal.start();
    return sweep();
}

Result<void> StagingWriter::heartbeat()
{
    if (!m_leased || m_sinceRenewal.elapsed() < renewalMilliseconds)
        return {};
    m_sinceRenewal.restart();
    return m_leases.renew(purpose(), m_connection, leaseLength);
}

Result<void> StagingWriter::beginTable(Table table, PassMode mode)
{
    OP_TRY(Statement live,
           m_database.query(QStringLiteral(R"(
        SELECT pass, row_count, highest_write_date FROM md_tables WHERE connection = ? AND table_name = ?)"),
                            {m_connection, sqlTableOf(table)}));
    OP_TRY(const bool any, live.next());
    TableState state;
    state.table = table;
    state.sqlName = sqlTableOf(table);
    state.columns = columnsOf(table).join(QStringLiteral(", "));
    state.mode = any ? mode : PassMode::Replace;
    if (any) {
        state.livePass = live.integer(0);
        state.liveRows = live.integer(1);
        state.liveHighest = live.time(2);
    }
    const QStringList marks(columnsOf(table).size() + 1, QStringLiteral("?"));
    OP_TRY(Statement insert,
           m_database.prepare(QStringLiteral("INSERT OR REPLACE INTO %1(key, %2) VALUES(%3)")
                                  .arg(state.sqlName, state.columns, marks.join(u','))));
    m_insert.emplace(std::move(insert));
    m_current = std::move(state);
    return {};
}

Result<void> StagingWriter::page(const masterdata::RecordPage& page)
{
    if (!m_current || page.index() != static_cast<size_t>(m_current->table))
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("page of another table")});
    OP_CHECK(heartbeat());
    return std::visit(
        [this](const auto& rows) -> Result<void> {
            if (rows.empty())
                return {};
            auto row = rows.begin();
            return m_steps.run([&]() -> Result<bool> {
                m_insert->bind(0, keyOf(m_pass, records::idOf(*row)));
                int column = 0;
                records::visitColumns(
                    *row, [&](const char*, const auto& field) { m_insert->bind(++column, toColumn(field)); });
                OP_CHECK(m_insert->execute());
                ++m_current->staged;
                return ++row != rows.end();
            });
        },
        page);
}

Result<void> StagingWriter::retainOnly(std::vector<qint64> ids)
{
    if (!m_current || m_current->livePass == 0)
        return {};
    std::sort(ids.begin(), ids.end());
    const qint64 pass = m_current->livePass;
    const auto noteDeleted = [this, &ids](const Statement& row) {
        const qint64 id = idOfKey(row.integer(0));
        if (!std::binary_search(ids.begin(), ids.end(), id))
            m_current->deleted.push_back(id);
    };
    return m_database.eachRow(
        QStringLiteral("SELECT key FROM %1 WHERE key >= ? AND key < ? ORDER BY key").arg(m_current->sqlName),
        {firstKeyOf(pass), firstKeyOf(pass + 1)}, noteDeleted);
}

Result<void> StagingWriter::endTable(const QDateTime& highestWriteDate)
{
    if (!m_current)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("no table begun")});
    TableState state = std::move(*m_current);
    m_current.reset();
    m_insert.reset();
    state.highest = highestWriteDate;
    if (state.mode == PassMode::Upsert) {
        // a delta that brought nothing knows no newer mark
        if (!state.highest.isValid() || (state.liveHighest.isValid() && state.liveHighest > state.highest))
            state.highest = state.liveHighest;
        const qint64 changes = state.staged + static_cast<qint64>(state.deleted.size());
        if (m_moved + changes <= fewChanges) {
            m_moved += changes;
            OP_CHECK(planMove(state));
        } else {
            OP_CHECK(completeFromLive(state));
        }
    } else {
        OP_TRY(state.rows, countRows(state.sqlName, m_pass));
    }
    m_done.push_back(std::move(state));
    return {};
}

Result<void> StagingWriter::planMove(TableState& state)
{
    state.movesAtCommit = true;
    // rows that are new, and rows that go; a changed row is neither
    const qint64 distance = firstKeyOf(m_pass) - firstKeyOf(state.livePass);
    OP_TRY(const QVariant added,
           m_database.scalar(QStringLiteral(R"(
        SELECT count(*) FROM %1 s WHERE s.key >= ? AND s.key < ?
            AND NOT EXISTS (SELECT 1 FROM %1 l WHERE l.key = s.key - ?))")
                                 .arg(state.sqlName),
                             {firstKeyOf(m_pass), firstKeyOf(m_pass + 1), distance}));
    state.rows = state.liveRows + added.toLongLong() - static_cast<qint64>(state.deleted.size());
    return {};
}

Result<void> StagingWriter::completeFromLive(TableState& state)
{
    const qint64 distance = firstKeyOf(m_pass) - firstKeyOf(state.livePass);
    const qint64 end = firstKeyOf(state.livePass + 1);
    qint64 last = firstKeyOf(state.livePass) - 1;
    OP_TRY(Statement batch,
           m_database.prepare(QStringLiteral(R"(
        SELECT max(key) FROM (SELECT key FROM %1 WHERE key > ? AND key < ? ORDER BY key LIMIT %2))")
                                  .arg(state.sqlName)
                                  .arg(rowsPerCopy)));
    OP_TRY(Statement copy,
           m_database.prepare(QStringLiteral(R"(
        INSERT INTO %1(key, %2) SELECT key + ?, %2 FROM %1 WHERE key > ? AND key <= ? ON CONFLICT(key) DO NOTHING)")
                                  .arg(state.sqlName, state.columns)));
    OP_CHECK(m_steps.run([&]() -> Result<bool> {
        OP_CHECK(batch.execute({last, end}));
        OP_TRY(const bool any, batch.next());
        const qint64 next = any && !batch.isNull(0) ? batch.integer(0) : 0;
        batch.finish(); // an open statement would stand in the way of the checkpoint between two steps
        if (next == 0)
            return false;
        OP_CHECK(copy.execute({distance, last, next}));
        last = next;
        return true;
    }));
    auto gone = state.deleted.begin();
    OP_TRY(Statement remove, m_database.prepare(QStringLiteral("DELETE FROM %1 WHERE key = ?").arg(state.sqlName)));
    if (gone != state.deleted.end())
        OP_CHECK(m_steps.run([&]() -> Result<bool> {
            OP_CHECK(remove.execute({keyOf(m_pass, *gone)}));
            return ++gone != state.deleted.end();
        }));
    OP_TRY(state.rows, countRows(state.sqlName, m_pass));
    return {};
}

Result<void> StagingWriter::move(const TableState& state)
{
    const qint64 distance = firstKeyOf(m_pass) - firstKeyOf(state.livePass);
    const QVariantList range{firstKeyOf(m_pass), firstKeyOf(m_pass + 1)};
    if (state.staged > 0) {
        OP_CHECK(m_database.execute(
            QStringLiteral("DELETE FROM %1 WHERE key IN (SELECT key - ? FROM %1 WHERE key >= ? AND key < ?)")
                .arg(state.sqlName),
            QVariantList{distance} + range));
        OP_CHECK(m_database.execute(
            QStringLiteral("UPDATE %1 SET key = key - ? WHERE key >= ? AND key < ?").arg(state.sqlName),
            QVariantList{distance} + range));
    }
    for (const qint64 id : state.deleted)
        OP_CHECK(m_database.execute(QStringLiteral("DELETE FROM %1 WHERE key = ?").arg(state.sqlName),
                                    {keyOf(state.livePass, id)}));
    return {};
}

Result<void> StagingWriter::commit(const QString& serverVersion, const QDateTime& syncedAt)
{
    if (m_pass == 0 || m_current)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("commit inside a table or without a pass")});
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    // a pass that another process took over must not become valid
    OP_CHECK(m_leases.renew(purpose(), m_connection, leaseLength));
    for (const TableState& state : m_done) {
        if (state.movesAtCommit)
            OP_CHECK(move(state));
        OP_CHECK(m_database.execute(QStringLiteral(R"(
            INSERT INTO md_tables(connection, table_name, pass, row_count, highest_write_date, last_full)
            VALUES(?, ?, ?, ?, ?, ?)
            ON CONFLICT(connection, table_name) DO UPDATE SET pass = excluded.pass, row_count = excluded.row_count,
                highest_write_date = excluded.highest_write_date, last_full = coalesce(excluded.last_full, last_full))"),
                                    {m_connection, state.sqlName, state.movesAtCommit ? state.livePass : m_pass,
                                     state.rows, storedTime(state.highest),
                                     state.mode == PassMode::Replace ? storedTime(syncedAt) : QVariant()}));
    }
    OP_CHECK(m_database.execute(
        QStringLiteral("UPDATE md_passes SET complete = 1, server_version = ?, synced_at = ? WHERE pass = ?"),
        {serverVersion, storedTime(syncedAt), m_pass}));
    OP_CHECK(transaction.commit());
    m_committed = true;
    return {};
}

Result<qint64> StagingWriter::countRows(const QString& sqlName, qint64 pass)
{
    OP_TRY(const QVariant count,
           m_database.scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE key >= ? AND key < ?").arg(sqlName),
                             {firstKeyOf(pass), firstKeyOf(pass + 1)}));
    return count.toLongLong();
}

Result<QList<qint64>> StagingWriter::passesIn(const QString& sqlName)
{
    QList<qint64> passes;
    for (qint64 from = 0;;) {
        OP_TRY(const QVariant key,
               m_database.scalar(QStringLiteral("SELECT min(key) FROM %1 WHERE key >= ?").arg(sqlName), {from}));
        if (key.isNull())
            return passes;
        passes.append(passOfKey(key.toLongLong()));
        from = firstKeyOf(passes.last() + 1);
    }
}

Result<bool> StagingWriter::isGarbage(const QString& sqlName, qint64 pass)
{
    // a pass younger than this one may belong to a sync of another connection that has just begun
    if (pass > m_pass || (pass == m_pass && !m_committed))
        return false;
    OP_TRY(const QVariant valid,
           m_database.scalar(QStringLiteral("SELECT 1 FROM md_tables WHERE table_name = ? AND pass = ?"),
                             {sqlName, pass}));
    if (!valid.isNull())
        return false;
    OP_TRY(const QVariant owner,
           m_database.scalar(QStringLiteral("SELECT connection FROM md_passes WHERE pass = ?"), {pass}));
    if (owner.isNull() || owner.toString() == m_connection)
        return true;
    // another connection's: only when nobody works on it, which a lease of ours proves to a late waker
    const auto taken = m_leases.acquire(purpose(), owner.toString(), leaseLength, m_actor);
    if (!taken && taken.error().code == ErrorCode::Conflict)
        return false;
    OP_CHECK(taken);
    OP_CHECK(m_leases.release(purpose(), owner.toString()));
    return true;
}

Result<void> StagingWriter::sweep()
{
    for (int index = 0; index < masterdata::tableCount; ++index) {
        const QString sqlName = sqlTableOf(static_cast<Table>(index));
        OP_TRY(const QList<qint64> passes, passesIn(sqlName));
        for (const qint64 pass : passes) {
            OP_TRY(const bool garbage, isGarbage(sqlName, pass));
            if (garbage)
                OP_CHECK(sweepPass(sqlName, pass));
        }
    }
    return {};
}

Result<void> StagingWriter::sweepPass(const QString& sqlName, qint64 pass)
{
    OP_TRY(Statement remove,
           m_database.prepare(QStringLiteral(R"(
        DELETE FROM %1 WHERE key IN (SELECT key FROM %1 WHERE key >= ? AND key < ? ORDER BY key LIMIT %2))")
                                  .arg(sqlName)
                                  .arg(rowsPerCopy)));
    return m_steps.run([&]() -> Result<bool> {
        OP_CHECK(heartbeat());
        OP_CHECK(remove.execute({firstKeyOf(pass), firstKeyOf(pass + 1)}));
        return remove.changedRows() > 0;
    });
}

void StagingWriter::finish()
{
    if (!m_leased)
        return;
    m_insert.reset();
    m_current.reset();
    if (!m_committed)
        ++m_pass; // now its own rows count as left over, too
    if (const auto swept = sweep(); !swept)
        qCInfo(lcStorage).noquote() << "the next sync sweeps what is left:" << swept.error().toLogLine();
    if (const auto released = m_leases.release(purpose(), m_connection); !released)
        qCWarning(lcStorage).noquote() << "the lease on the sync stays until it expires:"
                                       << released.error().toLogLine();
    m_leased = false;
}

} // namespace op::storage
