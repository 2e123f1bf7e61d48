// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/MasterDataSync.h"

#include "core/base/Logging.h"
#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/sync/Queries.h"

#include <QElapsedTimer>

#include <numeric>
#include <thread>

namespace op::odoo {

using masterdata::SyncSink;

namespace {

/// One table of a pass.
struct TableStep
{
    Table table;
    Result<void> (*fetch)(FetchContext& fetch);
    Result<void> (*check)(const ServerProfile& profile);
};

template <auto makeQuery>
Result<void> fetchStep(FetchContext& fetch)
{
    OP_TRY(const auto query, makeQuery(fetch.profile(), fetch.options()));
    return fetchTable(fetch, query);
}

template <auto makeQuery>
Result<void> checkStep(const ServerProfile& profile)
{
    const auto query = makeQuery(profile, {});
    return query ? Result<void>() : failure(query.error());
}

template <auto makeQuery>
constexpr TableStep step(Table table)
{
    return {table, &fetchStep<makeQuery>, &checkStep<makeQuery>};
}

constexpr std::array<TableStep, masterdata::tableCount> steps{
    step<companyQuery>(Table::Companies),
    step<currencyQuery>(Table::Currencies),
    step<countryQuery>(Table::Countries),
    step<countryGroupQuery>(Table::CountryGroups),
    step<languageQuery>(Table::Languages),
    step<precisionQuery>(Table::DecimalPrecisions),
    step<uomQuery>(Table::Uoms),
    step<taxQuery>(Table::Taxes),
    step<fiscalPositionQuery>(Table::FiscalPositions),
    step<pickingTypeQuery>(Table::PickingTypes),
    step<paymentTermQuery>(Table::PaymentTerms),
    step<partnerQuery>(Table::Partners),
    step<bankAccountQuery>(Table::BankAccounts),
    step<productQuery>(Table::Products),
    step<supplierInfoQuery>(Table::SupplierInfos),
    step<packagingQuery>(Table::Packagings),
    step<pastOrderQuery>(Table::PastOrders),
    step<pastOrderLineQuery>(Table::PastOrderLines),
};

constexpr bool stepsFollowTheTables()
{
    for (size_t i = 0; i < steps.size(); ++i) {
        if (static_cast<size_t>(steps[i].table) != i)
            return false;
    }
    return true;
}
static_assert(stepsFollowTheTables());

Result<void> fetchAll(FetchContext& fetch)
{
    for (const TableStep& table : steps) {
        fetch.startReport(table.table);
        OP_CHECK(table.fetch(fetch));
    }
    return {};
}

/// Hands the events of the pipe to the sink and tells how far the pass is.
class SinkFeeder
{
public:
    SinkFeeder(SyncSink& sink, const SyncProgressCallback& progress, const QElapsedTimer& clock)
        : m_sink(sink),
          m_progress(progress),
          m_clock(clock)
    {}

    Result<void> operator()(TableBegins& event)
    {
        m_state = {event.table, static_cast<int>(event.table), false, 0, event.expected};
        tell();
        return m_sink.beginTable(event.table, event.mode);
    }
    Result<void> operator()(PageArrived& event)
    {
        OP_CHECK(m_sink.page(std::move(event.records)));
        m_state.rows += event.rows;
        m_state.bytes += event.bytes;
        tell();
        return {};
    }
    Result<void> operator()(IdsArrived& event) { return m_sink.retainOnly(std::move(event.ids)); }
    Result<void> operator()(TableEnds& event)
    {
        OP_CHECK(m_sink.endTable(event.highestWriteDate));
        m_state.finished = true;
        m_state.bytes = event.report.bytes;
        tell();
        qCDebug(lcOdooSync).noquote() << masterdata::tableName(event.report.table) << event.report.rows << "rows"
                                      << event.report.pages << "pages" << event.report.bytes << "bytes"
                                      << event.report.milliseconds << "ms";
        m_tables.push_back(event.report);
        return {};
    }
    [[nodiscard]] std::vector<TableReport> takeTables() { return std::move(m_tables); }

private:
    void tell()
    {
        m_state.milliseconds = m_clock.elapsed();
        if (m_progress)
            m_progress(m_state);
    }

    SyncSink& m_sink;
    const SyncProgressCallback& m_progress;
    const QElapsedTimer& m_clock;
    SyncProgress m_state;
    std::vector<TableReport> m_tables;
};

} // namespace

qint64 SyncReport::rows() const
{
    return std::accumulate(tables.cbegin(), tables.cend(), qint64(0),
                           [](qint64 sum, const TableReport& table) { return sum + table.rows; });
}

qint64 SyncReport::bytes() const
{
    return std::accumulate(tables.cbegin(), tables.cend(), qint64(0),
                           [](qint64 sum, const TableReport& table) { return sum + table.bytes; });
}

MasterDataSync::MasterDataSync(OdooTransport& transport, const ServerProfile& profile, const Clock& clock)
    : m_transport(transport),
      m_profile(profile),
      m_clock(clock)
{}

Result<SyncReport> MasterDataSync::run(const SyncOptions& wanted, SyncSink& sink, const SyncProgressCallback& progress,
                                       std::stop_token stop)
{
    QElapsedTimer elapsed;
    elapsed.start();
    SyncReport report;
    OP_TRY(const OdooValue versionReply, m_transport.version(stop));
    OP_TRY(const ServerVersion version, parseServerVersion(versionReply, shownAddress(m_transport.endpoint().url)));
    report.serverVersion = version.text;
    report.serverTime = m_transport.lastCallStats().serverTime;
    if (!report.serverTime.isValid())
        report.serverTime = m_clock.now();

    SyncOptions options = wanted;
    if (!options.historySince.isValid())
        options.historySince = report.serverTime.addMonths(-options.historyMonths);

    std::stop_source stopFetching;
    const std::stop_callback forward(stop, [&stopFetching] { stopFetching.request_stop(); });
    SyncPipe pipe;
    FetchContext fetch(m_transport, m_profile, options, report.serverTime, pipe, stopFetching.get_token());
    for (const TableStep& table : steps) {
        OP_TRY(masterdata::TableMark mark, sink.mark(table.table));
        fetch.setMark(table.table, std::move(mark));
    }
    OP_CHECK(sink.begin());

    SinkFeeder feeder(sink, progress, elapsed);
    Result<void> fed;
    {
        const std::jthread fetcher([&fetch, &pipe] { pipe.close(fetchAll(fetch)); });
        while (std::optional<SyncEvent> event = pipe.pop()) {
            fed = std::visit(feeder, *event);
            if (!fed) {
                stopFetching.request_stop();
                break;
            }
        }
    }
    OP_CHECK(std::move(fed));
    OP_CHECK(pipe.outcome());
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    OP_CHECK(sink.commit(report.serverVersion, report.serverTime));
    report.tables = feeder.takeTables();
    report.milliseconds = elapsed.elapsed();
    return report;
}

Result<void> checkSyncFields(const ServerProfile& profile)
{
    for (const TableStep& table : steps)
        OP_CHECK(table.check(profile));
    return {};
}

} // namespace op::odoo
