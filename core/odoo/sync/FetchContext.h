// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/sync/SyncPipe.h"

#include <QHash>

#include <array>

namespace op::odoo {

/// Returns one leaf of a domain: `[field, operator, value]`.
[[nodiscard]] OdooValue domainLeaf(const QString& field, const QString& comparison, OdooValue value);
/// Returns the leaf that shows archived records beside the others, without showing archived ones inside x2many fields,
/// as the context key active_test would: the server itself does not use those (odoo-rpc.md 4).
[[nodiscard]] OdooValue archivedToo();
/// Returns the domain of what was written since a moment in wire form.
[[nodiscard]] OdooList writtenSince(const QString& since);
/// Returns `[id, id, ...]` as a value.
[[nodiscard]] OdooValue idList(const std::vector<qint64>& ids);

/// The FetchContext class is what the fetching thread carries from table to table: the connection, the marks, the way
/// out, the costs.
class FetchContext
{
public:
    FetchContext(OdooTransport& transport, const ServerProfile& profile, const SyncOptions& options,
                 QDateTime serverTime, SyncPipe& pipe, std::stop_token stop);

    [[nodiscard]] const ServerProfile& profile() const { return m_profile; }
    [[nodiscard]] const SyncOptions& options() const { return m_options; }
    [[nodiscard]] const QDateTime& serverTime() const { return m_serverTime; }
    void setMark(masterdata::Table table, masterdata::TableMark mark);
    [[nodiscard]] const masterdata::TableMark& mark(masterdata::Table table) const;
    /// Returns whether changes are enough for \a table: it was fetched whole not too long ago.
    [[nodiscard]] bool mayBeDelta(masterdata::Table table) const;

    /// Streams the rows of `search_read` on \a model; \a limit 0 = all of them.
    [[nodiscard]] Result<void> searchRead(const QString& model, OdooList domain, const QStringList& fields,
                                          OdooStruct context, int limit, const RowVisitor& visitor);
    /// Streams the rows of `read`.
    [[nodiscard]] Result<void> read(const QString& model, const std::vector<qint64>& ids, const QStringList& fields,
                                    OdooStruct context, const RowVisitor& visitor);
    [[nodiscard]] Result<OdooValue> call(const OdooCall& call);
    [[nodiscard]] Result<qint64> searchCount(const QString& model, const OdooList& domain);
    /// Returns the ids of all records of \a model in \a domain, ascending.
    [[nodiscard]] Result<std::vector<qint64>> searchIds(const QString& model, const OdooList& domain);
    /// Returns the context of reads that belong to no single company, in the source language.
    [[nodiscard]] OdooStruct context() const;

    /// Begins to count costs for \a table.
    void startReport(masterdata::Table table)
    {
        m_report = {table};
        m_bytesSent = 0;
    }

    // the way out; each fails with Cancelled when the pass was stopped
    [[nodiscard]] Result<void> beginTable(masterdata::PassMode mode, qint64 expected);
    [[nodiscard]] Result<void> page(masterdata::RecordPage records, qint64 rows);
    [[nodiscard]] Result<void> retainOnly(std::vector<qint64> ids);
    [[nodiscard]] Result<void> endTable(const QDateTime& highestWriteDate);

private:
    [[nodiscard]] Result<void> send(SyncEvent event);
    void account(const CallStats& stats);

    OdooTransport& m_transport;
    const ServerProfile& m_profile;
    const SyncOptions& m_options;
    QDateTime m_serverTime;
    SyncPipe& m_pipe;
    std::stop_token m_stop;
    std::array<masterdata::TableMark, masterdata::tableCount> m_marks;
    TableReport m_report;
    qint64 m_bytesSent = 0; ///< bytes already told with a page
};

} // namespace op::odoo
