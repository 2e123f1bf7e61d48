// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/masterdata/SyncSink.h"
#include "core/storage/Leases.h"
#include "core/storage/masterdata/ShortSteps.h"

#include <QElapsedTimer>

namespace op::storage {

/// The StagingWriter class is the writing half of a sync pass: what SqliteSyncSink's thread does. Calls as
/// masterdata::SyncSink.
///
/// Rows of a pass lie in the same tables as everybody's, under keys that begin with the pass's number; md_tables says
/// which pass is the valid one for a connection's table. An Upsert table with few changes has them moved among the
/// valid rows by commit(); one with many is completed with copies of the unchanged rows, in short steps, before
/// commit() only changes its number.
class StagingWriter
{
public:
    static constexpr qint64 fewChanges =
        400; ///< rows of all tables together that commit() moves in its one transaction
    static constexpr std::chrono::seconds leaseLength{60};

    StagingWriter(Database& database, const Clock& clock, QString connection, QString actor, LeaseOwner owner);

    [[nodiscard]] Result<masterdata::TableMark> mark(masterdata::Table table);
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> beginTable(masterdata::Table table, masterdata::PassMode mode);
    [[nodiscard]] Result<void> page(const masterdata::RecordPage& page);
    [[nodiscard]] Result<void> retainOnly(std::vector<qint64> ids);
    [[nodiscard]] Result<void> endTable(const QDateTime& highestWriteDate);
    [[nodiscard]] Result<void> commit(const QString& serverVersion, const QDateTime& syncedAt);

    /// Removes rows that no table counts among its valid ones and no living pass works on.
    [[nodiscard]] Result<void> sweep();
    /// Renews the lease when it is time; Conflict when another process took the pass over.
    [[nodiscard]] Result<void> heartbeat();
    /// Gives the lease back; the rows of a pass that was not committed are swept first.
    void finish();

private:
    struct TableState
    {
        masterdata::Table table = masterdata::Table::Companies;
        QString sqlName;
        QString columns; ///< without key
        masterdata::PassMode mode = masterdata::PassMode::Replace;
        qint64 livePass = 0; ///< 0 = never synced
        qint64 liveRows = 0;
        QDateTime liveHighest;
        QDateTime highest;
        std::vector<qint64> deleted; ///< ids among the valid rows that the server no longer has
        qint64 staged = 0;
        qint64 rows = 0; ///< once complete
        bool movesAtCommit = false;
    };

    [[nodiscard]] Result<void> completeFromLive(TableState& state);
    [[nodiscard]] Result<void> planMove(TableState& state);
    [[nodiscard]] Result<void> move(const TableState& state);
    [[nodiscard]] Result<qint64> countRows(const QString& sqlName, qint64 pass);
    [[nodiscard]] Result<QList<qint64>> passesIn(const QString& sqlName);
    [[nodiscard]] Result<bool> isGarbage(const QString& sqlName, qint64 pass);
    [[nodiscard]] Result<void> sweepPass(const QString& sqlName, qint64 pass);

    Database& m_database;
    Leases m_leases;
    const Clock& m_clock;
    QString m_connection;
    QString m_actor;
    ShortSteps m_steps;
    qint64 m_pass = 0; ///< 0 = no pass begun
    bool m_committed = false;
    bool m_leased = false;
    std::optional<TableState> m_current;
    std::optional<Statement> m_insert;
    std::vector<TableState> m_done;
    qint64 m_moved = 0; ///< rows that commit() will move, all tables
    QElapsedTimer m_sinceRenewal;
};

} // namespace op::storage
