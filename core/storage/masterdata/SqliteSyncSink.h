// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/masterdata/SyncSink.h"
#include "core/storage/Leases.h"

namespace op::storage {

class StagingWriter;
class Workspace;

/// The SqliteSyncSink class takes one sync pass into the workspace.
///
/// Pages go through a bounded queue to a writer thread with a connection of its own, so fetching and inserting overlap.
/// The writer works in transactions of a few milliseconds and lets go of the lock between them: a person's decision on
/// another connection never waits long, and never vanishes with a pass that fails. Rows lie under the number of the
/// pass; commit() makes that number the valid one in one tiny transaction. A pass that broke off is swept away, in
/// small steps, by the next begin().
///
/// One pass at a time per connection, across processes: begin() fails with Conflict while another lives. One caller
/// thread at a time.
class SqliteSyncSink : public masterdata::SyncSink
{
public:
    SqliteSyncSink(const Workspace& workspace, QString connection, QString actor = {},
                   LeaseOwner owner = LeaseOwner::self());
    ~SqliteSyncSink() override;

    [[nodiscard]] Result<masterdata::TableMark> mark(masterdata::Table table) override;
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> beginTable(masterdata::Table table, masterdata::PassMode mode) override;
    [[nodiscard]] Result<void> page(masterdata::RecordPage page) override;
    [[nodiscard]] Result<void> retainOnly(std::vector<qint64> ids) override;
    [[nodiscard]] Result<void> endTable(const QDateTime& highestWriteDate) override;
    [[nodiscard]] Result<void> commit(const QString& serverVersion, const QDateTime& syncedAt) override;

    /// Ends the pass without keeping it; also what destruction does.
    void abandon();

private:
    class Thread;
    [[nodiscard]] Result<void> checkUsable() const;

    std::unique_ptr<Thread> m_thread;
};

} // namespace op::storage
