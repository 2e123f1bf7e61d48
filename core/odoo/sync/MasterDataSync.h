// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/masterdata/SyncSink.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/profile/ServerProfile.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <vector>

namespace op::odoo {

/// How one pass goes. The defaults are what odoo-rpc.md 9 found best.
struct SyncOptions
{
    bool full = false; ///< fetch every table whole, marks or not
    int pageSize = 2000;
    int historyMonths = 24; ///< past purchase orders, counted back from the server's time
    std::chrono::minutes overlap{
        15}; ///< write_date is a transaction's start, not its commit: look back this far (odoo-rpc.md 9.1)
    std::chrono::hours fullAfter{24}; ///< a table whose last full pass is older than this is fetched whole: long
                                      ///< transactions outlive any overlap
    QDateTime historySince;           ///< run() sets it from historyMonths when it is invalid
    QString registerNumberField;      ///< a custom field of res.partner that holds the register number; empty = none
};

/// Where a pass is: sent when a table begins, after each page and when it ends.
struct SyncProgress
{
    masterdata::Table table = masterdata::Table::Companies;
    int tableIndex = 0; ///< of masterdata::tableCount
    bool finished = false;
    qint64 rows = 0;
    qint64 expected = -1; ///< what `search_count` said; -1 for small tables
    qint64 bytes = 0;
    qint64 milliseconds = 0; ///< since the pass began
};
/// Called on the thread that runs the pass.
using SyncProgressCallback = std::function<void(const SyncProgress&)>;

/// What one table cost. For a delta the rows are the changed ones only.
struct TableReport
{
    masterdata::Table table = masterdata::Table::Companies;
    masterdata::PassMode mode = masterdata::PassMode::Replace;
    qint64 rows = 0;
    qint64 pages = 0;
    qint64 calls = 0;
    qint64 bytes = 0;        ///< of replies, unpacked
    qint64 milliseconds = 0; ///< time in which the server and the wire worked for this table
};

struct SyncReport
{
    std::vector<TableReport> tables;
    QString serverVersion;
    QDateTime serverTime; ///< at the start of the pass, by the server's clock
    qint64 milliseconds = 0;
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] qint64 bytes() const;
};

/// The MasterDataSync class brings one connection's master data into a SyncSink.
///
/// run() blocks; a thread of its own fetches the next page while the last one is handed to the sink, with at most two
/// pages in between, so memory does not grow with the tables. Nothing is committed unless every table came through. Not
/// for the GUI thread.
class MasterDataSync
{
public:
    /// \a transport, \a profile and \a clock have to outlive the sync.
    MasterDataSync(OdooTransport& transport, const ServerProfile& profile, const Clock& clock);

    /// Runs one pass: a delta where the sink's marks allow one, else whole tables. Errors are the transport's, the
    /// sink's, and Cancelled when \a stop was requested (between pages or inside a call).
    [[nodiscard]] Result<SyncReport> run(const SyncOptions& wanted, masterdata::SyncSink& sink,
                                         const SyncProgressCallback& progress = {}, std::stop_token stop = {});

private:
    OdooTransport& m_transport;
    const ServerProfile& m_profile;
    const Clock& m_clock;
};

/// Returns whether the server has every field that the sync needs; OdooMissingField names the first that it lacks.
[[nodiscard]] Result<void> checkSyncFields(const ServerProfile& profile);

} // namespace op::odoo
