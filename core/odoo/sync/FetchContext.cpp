// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/FetchContext.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

// Ids come as one int element each, about 40 bytes: 2 MB for a reply.
constexpr int idsPerCall = 50'000;

} // namespace

OdooValue domainLeaf(const QString& field, const QString& comparison, OdooValue value)
{
    return OdooValue::list({field, comparison, std::move(value)});
}

OdooValue archivedToo()
{
    return domainLeaf(u"active"_s, u"in"_s, OdooValue::list({true, false}));
}

OdooList writtenSince(const QString& since)
{
    return {domainLeaf(u"write_date"_s, u">="_s, since)};
}

OdooValue idList(const std::vector<qint64>& ids)
{
    return OdooValue(OdooList(ids.cbegin(), ids.cend()));
}

FetchContext::FetchContext(OdooTransport& transport, const ServerProfile& profile, const SyncOptions& options,
                           QDateTime serverTime, SyncPipe& pipe, std::stop_token stop)
    : m_transport(transport),
      m_profile(profile),
      m_options(options),
      m_serverTime(std::move(serverTime)),
      m_pipe(pipe),
      m_stop(std::move(stop))
{}

void FetchContext::setMark(masterdata::Table table, masterdata::TableMark mark)
{
    m_marks[static_cast<size_t>(table)] = std::move(mark);
}

const masterdata::TableMark& FetchContext::mark(masterdata::Table table) const
{
    return m_marks[static_cast<size_t>(table)];
}

bool FetchContext::mayBeDelta(masterdata::Table table) const
{
    const masterdata::TableMark& known = mark(table);
    if (m_options.full || !known.highestWriteDate.isValid() || !known.lastFull.isValid())
        return false;
    const std::chrono::seconds age(known.lastFull.secsTo(m_serverTime));
    return age >= std::chrono::seconds(0) && age < m_options.fullAfter;
}

Result<void> FetchContext::searchRead(const QString& model, OdooList domain, const QStringList& fields,
                                      OdooStruct context, int limit, const RowVisitor& visitor)
{
    OdooList names(fields.cbegin(), fields.cend());
    OdooCall call{model,
                  u"search_read"_s,
                  {OdooValue(std::move(domain)), OdooValue(std::move(names))},
                  {{u"order"_s, u"id"_s}, {u"context"_s, std::move(context)}},
                  CallKind::BulkRead};
    if (limit > 0)
        call.kwargs.emplace_back(u"limit"_s, limit);
    OP_TRY(const CallStats stats, m_transport.callRows(call, fields, visitor, m_stop));
    account(stats);
    return {};
}

Result<void> FetchContext::read(const QString& model, const std::vector<qint64>& ids, const QStringList& fields,
                                OdooStruct context, const RowVisitor& visitor)
{
    OdooList names(fields.cbegin(), fields.cend());
    const OdooCall call{model,
                        u"read"_s,
                        {idList(ids), OdooValue(std::move(names))},
                        {{u"context"_s, std::move(context)}},
                        CallKind::BulkRead};
    OP_TRY(const CallStats stats, m_transport.callRows(call, fields, visitor, m_stop));
    account(stats);
    return {};
}

Result<OdooValue> FetchContext::call(const OdooCall& call)
{
    OP_TRY(OdooValue value, m_transport.call(call, m_stop));
    account(m_transport.lastCallStats());
    return value;
}

Result<qint64> FetchContext::searchCount(const QString& model, const OdooList& domain)
{
    OP_TRY(const OdooValue count,
           call({model, u"search_count"_s, {OdooValue(domain)}, {{u"context"_s, context()}}, CallKind::BulkRead}));
    return count.toInt();
}

Result<std::vector<qint64>> FetchContext::searchIds(const QString& model, const OdooList& domain)
{
    std::vector<qint64> ids;
    while (true) {
        OdooList part = domain;
        part.push_back(domainLeaf(u"id"_s, u">"_s, ids.empty() ? qint64(0) : ids.back()));
        OP_TRY(const OdooValue found,
               call({model,
                     u"search"_s,
                     {OdooValue(std::move(part))},
                     {{u"order"_s, u"id"_s}, {u"limit"_s, idsPerCall}, {u"context"_s, context()}},
                     CallKind::BulkRead}));
        ids.reserve(ids.size() + found.toList().size());
        for (const OdooValue& id : found.toList())
            ids.push_back(id.toInt());
        if (found.toList().size() < size_t(idsPerCall))
            return ids;
    }
}

OdooStruct FetchContext::context() const
{
    return callContext(0, m_profile.sourceLanguage());
}

Result<void> FetchContext::beginTable(masterdata::PassMode mode, qint64 expected)
{
    m_report.mode = mode;
    return send(TableBegins{m_report.table, mode, expected});
}

Result<void> FetchContext::page(masterdata::RecordPage records, qint64 rows)
{
    m_report.rows += rows;
    ++m_report.pages;
    const qint64 bytes = m_report.bytes - m_bytesSent;
    m_bytesSent = m_report.bytes;
    return send(PageArrived{std::move(records), rows, bytes});
}

Result<void> FetchContext::retainOnly(std::vector<qint64> ids)
{
    return send(IdsArrived{std::move(ids)});
}

Result<void> FetchContext::endTable(const QDateTime& highestWriteDate)
{
    return send(TableEnds{highestWriteDate, m_report});
}

Result<void> FetchContext::send(SyncEvent event)
{
    if (!m_pipe.push(std::move(event), m_stop))
        return failure(ErrorCode::Cancelled);
    return {};
}

void FetchContext::account(const CallStats& stats)
{
    ++m_report.calls;
    m_report.bytes += stats.replyBytes;
    m_report.milliseconds += stats.milliseconds;
}

} // namespace op::odoo
