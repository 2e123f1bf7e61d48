// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/sync/Columns.h"
#include "core/odoo/sync/FetchContext.h"

#include <algorithm>

namespace op::odoo {

template <class Tag>
[[nodiscard]] qint64 recordId(const Id<Tag>& id)
{
    return id.value;
}
[[nodiscard]] inline qint64 recordId(qint64 id)
{
    return id;
}

/// Adds \a text in \a language; a text equal to the source text is not translated, and readers fall back to that.
inline void insertTranslation(masterdata::TextByLanguage& texts, const QString& language, const QString& text)
{
    if (!text.isEmpty() && text != texts.value(QStringLiteral("en_US")))
        texts.insert(language, text);
}

/// The rows of one page, ascending by id, and how further reads about the same records name them.
template <class Record>
struct RecordRange
{
    std::vector<Record>& rows;
    bool contiguous = true; ///< all records between the first and the last id are here
    bool hasActive = false;

    /// Returns a domain that finds these records again: by their bounds where possible, since that is shorter.
    [[nodiscard]] OdooList domain() const
    {
        OdooList domain;
        if (contiguous) {
            domain.push_back(domainLeaf(QStringLiteral("id"), QStringLiteral(">="), recordId(rows.front().id)));
            domain.push_back(domainLeaf(QStringLiteral("id"), QStringLiteral("<="), recordId(rows.back().id)));
        } else {
            OdooList ids;
            for (const Record& record : rows)
                ids.emplace_back(recordId(record.id));
            domain.push_back(domainLeaf(QStringLiteral("id"), QStringLiteral("in"), OdooValue(std::move(ids))));
        }
        if (hasActive)
            domain.push_back(archivedToo());
        return domain;
    }

    /// Reads further columns of the same records and shows each row beside its record; rows of other records are passed
    /// over.
    template <class Visitor>
    [[nodiscard]] Result<void> readMore(FetchContext& fetch, const QString& model, const QStringList& fields,
                                        const OdooStruct& context, Visitor visitor) const
    {
        auto record = rows.begin();
        const auto end = rows.end();
        return fetch.searchRead(model, domain(), fields, context, 0, [&](const RpcRow& row) -> Result<void> {
            while (record != end && recordId(record->id) < row.id())
                ++record;
            if (record != end && recordId(record->id) == row.id())
                visitor(*record, row);
            return {};
        });
    }
};

/// The TableQuery class says how one table is fetched: the fields of its model on this server, and how a row becomes a
/// record.
template <class Record>
struct TableQuery
{
    masterdata::Table table;
    QString model = {}; ///< empty: the server has no such model, the table holds \a known only
    QStringList fields = {};
    OdooList domain = {}; ///< beside id and active
    bool paged = false;   ///< by keyset pages; else one read
    std::function<Record(const RpcRow&)> read = {};
    /// Completes the records of a page with further reads.
    std::function<Result<void>(FetchContext&, const RecordRange<Record>&)> complete = {};
    /// Returns the domain of what changed since a moment; unset: the table is fetched whole every time.
    std::function<OdooList(const QString& since)> changedSince = {};
    /// Returns another model's highest write_date that counts for the mark, as text; asked before the first page.
    std::function<Result<QString>(FetchContext&)> furtherMark = {};
    std::vector<Record> known = {}; ///< records that need no read
};

/// Returns the query for \a table that asks for \a columns; fails as Columns::names().
template <class Record>
[[nodiscard]] Result<TableQuery<Record>> tableQuery(masterdata::Table table, const Columns& columns)
{
    OP_TRY(QStringList fields, columns.names());
    return TableQuery<Record>{.table = table, .model = columns.model(), .fields = std::move(fields)};
}

/// Fetches one table as \a query says and sends it out: whole, or as changes and the list of ids that still exist.
template <class Record>
[[nodiscard]] Result<void> fetchTable(FetchContext& fetch, const TableQuery<Record>& query)
{
    const bool delta = query.changedSince && fetch.mayBeDelta(query.table);
    const masterdata::PassMode mode = delta ? masterdata::PassMode::Upsert : masterdata::PassMode::Replace;
    if (query.model.isEmpty()) {
        OP_CHECK(fetch.beginTable(mode, -1));
        if (!query.known.empty())
            OP_CHECK(fetch.page(query.known, static_cast<qint64>(query.known.size())));
        return fetch.endTable({});
    }

    const FieldMap& fieldMap = fetch.profile().fields;
    const bool hasActive = fieldMap.has(query.model, QStringLiteral("active"));
    QStringList fields = query.fields;
    Column writeDate;
    if (fieldMap.has(query.model, QStringLiteral("write_date"))) {
        if (!fields.contains(QStringLiteral("write_date")))
            fields.append(QStringLiteral("write_date"));
        writeDate = Column(static_cast<int>(fields.indexOf(QStringLiteral("write_date"))));
    }

    OdooList all = query.domain;
    if (hasActive)
        all.push_back(archivedToo());
    OdooList domain = all;
    if (delta) {
        const QDateTime since =
            fetch.mark(query.table).highestWriteDate.addSecs(-std::chrono::seconds(fetch.options().overlap).count());
        // In front: an '|' takes the two leaves that follow it.
        OdooList changed = query.changedSince(odooDateTime(since));
        domain.insert(domain.begin(), std::make_move_iterator(changed.begin()), std::make_move_iterator(changed.end()));
    }

    QString highest; // as text: the wire's form sorts by time
    if (query.furtherMark) {
        OP_TRY(highest, query.furtherMark(fetch));
    }
    qint64 expected = -1;
    if (query.paged) {
        OP_TRY(expected, fetch.searchCount(query.model, domain));
    }
    OP_CHECK(fetch.beginTable(mode, expected));

    const int limit = query.paged ? fetch.options().pageSize : 0;
    qint64 after = 0;
    while (true) {
        std::vector<Record> rows;
        rows.reserve(static_cast<size_t>(limit));
        OdooList part = domain;
        if (query.paged)
            part.push_back(domainLeaf(QStringLiteral("id"), QStringLiteral(">"), after));
        OP_CHECK(fetch.searchRead(query.model, std::move(part), fields, fetch.context(), limit,
                                  [&](const RpcRow& row) -> Result<void> {
                                      // A page that does not advance would be asked for again without end.
                                      if (row.id() <= after)
                                          return failure(ErrorCode::ReplyUnreadable,
                                                         {QStringLiteral("rows of %1 out of order").arg(query.model)});
                                      rows.push_back(query.read(row));
                                      after = row.id();
                                      const QString written = writeDate.text(row);
                                      if (written > highest)
                                          highest = written;
                                      return {};
                                  }));
        const qint64 count = static_cast<qint64>(rows.size());
        if (count > 0) {
            if (query.complete)
                OP_CHECK(query.complete(fetch, RecordRange<Record>{rows, !delta && query.domain.empty(), hasActive}));
            OP_CHECK(fetch.page(std::move(rows), count));
        }
        if (!query.paged || count < limit)
            break;
    }

    // After the pages: an id listed before them could belong to a record that came with none of them.
    if (delta) {
        OP_TRY(std::vector<qint64> ids, fetch.searchIds(query.model, all));
        OP_CHECK(fetch.retainOnly(std::move(ids)));
    }
    const QDateTime seen = parseOdooDateTime(highest);
    const QDateTime& before = fetch.mark(query.table).highestWriteDate;
    return fetch.endTable(delta && before.isValid() ? std::max(seen.isValid() ? seen : before, before) : seen);
}

} // namespace op::odoo
