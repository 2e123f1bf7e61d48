// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Records.h"
#include "core/masterdata/SyncSink.h"
#include "core/storage/Database.h"

#include <QMap>

namespace op::storage {

/// What is known about a connection's master data without loading it.
struct SnapshotInfo
{
    QString serverVersion;
    QDateTime syncedAt; ///< end of the last complete pass; invalid = never synced
    qint64 pass = 0;    ///< number of the last complete pass; changes exactly when the data may have changed
    QMap<masterdata::Table, qint64> rows;
};

/// The MasterDataRepository class reads what sync passes stored. Thread: of the Database; a running sync does not
/// disturb it.
class MasterDataRepository
{
public:
    explicit MasterDataRepository(Database& database) : m_database(database) {}

    /// Returns all records of \a connection in id order, from one moment; without a complete pass everything is empty.
    [[nodiscard]] Result<masterdata::MasterData> load(const QString& connection);
    [[nodiscard]] Result<SnapshotInfo> info(const QString& connection);
    /// Returns the delta mark of one table.
    [[nodiscard]] Result<masterdata::TableMark> mark(const QString& connection, masterdata::Table table);

private:
    [[nodiscard]] Result<SnapshotInfo> infoInside(const QString& connection);

    Database& m_database;
};

} // namespace op::storage
