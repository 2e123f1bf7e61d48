// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/SyncSink.h"

#include <array>
#include <functional>
#include <optional>

namespace op::test {

/// The MemorySyncSink class keeps what a sync writes as one MasterData: the simplest sink that holds to the protocol.
///
/// Deltas merge by id; nothing of a pass shows in data() before commit(). It can fail at a given page.
class MemorySyncSink : public masterdata::SyncSink
{
public:
    [[nodiscard]] const masterdata::MasterData& data() const { return m_committed; }
    [[nodiscard]] int commits() const { return m_commits; }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] masterdata::PassMode modeOf(masterdata::Table table) const { return m_modes[index(table)]; }
    /// The page of that number, counted from 1 over all tables, fails with DatabaseFull.
    void failAtPage(int page) { m_failAtPage = page; }
    /// Called before each page is taken.
    std::function<void(int page)> onPage;

    Result<masterdata::TableMark> mark(masterdata::Table table) override;
    Result<void> begin() override;
    Result<void> beginTable(masterdata::Table table, masterdata::PassMode mode) override;
    Result<void> page(masterdata::RecordPage records) override;
    Result<void> retainOnly(std::vector<qint64> ids) override;
    Result<void> endTable(const QDateTime& highestWriteDate) override;
    Result<void> commit(const QString& serverVersion, const QDateTime& syncedAt) override;

private:
    static size_t index(masterdata::Table table) { return static_cast<size_t>(table); }

    masterdata::MasterData m_committed;
    masterdata::MasterData m_staged;
    std::array<masterdata::TableMark, masterdata::tableCount> m_marks;
    std::array<masterdata::TableMark, masterdata::tableCount> m_stagedMarks;
    std::array<masterdata::PassMode, masterdata::tableCount> m_modes{};
    std::optional<masterdata::Table> m_table;
    int m_pages = 0;
    int m_failAtPage = 0;
    int m_commits = 0;
};

} // namespace op::test
