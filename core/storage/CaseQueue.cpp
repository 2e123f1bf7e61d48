// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CaseQueue.h"

#include "core/base/PaperNumber.h"
#include "core/storage/CaseRows.h"
#include "core/storage/Workspace.h"

/// The reading side of the case repository: the queue and the search for what is known already.
namespace op::storage {
namespace {

using review::ReviewState;

/// Conditions joined by AND with their values, in the order of the placeholders.
struct Where
{
    QStringList conditions;
    QVariantList values;

    void add(const QString& condition, const QVariantList& bound)
    {
        conditions.append(condition);
        values += bound;
    }
    void addStates(const QList<ReviewState>& states)
    {
        if (states.isEmpty())
            return;
        QStringList marks;
        for (const ReviewState state : states) {
            marks.append(QStringLiteral("?"));
            values.append(review::stateName(state));
        }
        conditions.append(QStringLiteral("c.state IN (%1)").arg(marks.join(u',')));
    }
    [[nodiscard]] QString sql() const
    {
        return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }
};

Where textAndConnection(const QueueFilter& filter)
{
    Where where;
    if (!filter.connection.isEmpty())
        where.add(QStringLiteral("c.connection = ?"), {filter.connection});
    for (const QString& word : searchText(filter.text).split(u' ', Qt::SkipEmptyParts))
        where.add(QStringLiteral("instr(c.search_text, ?) > 0"), {word});
    return where;
}

QString orderBy(QueueSort sort)
{
    switch (sort) {
    case QueueSort::Newest:
        return QStringLiteral("c.id DESC");
    case QueueSort::Oldest:
        return QStringLiteral("c.id");
    case QueueSort::Vendor:
        return QStringLiteral("c.vendor_name, c.id");
    case QueueSort::VendorDown:
        return QStringLiteral("c.vendor_name DESC, c.id DESC");
    case QueueSort::Number:
        return QStringLiteral("c.number, c.id");
    case QueueSort::NumberDown:
        return QStringLiteral("c.number DESC, c.id DESC");
    case QueueSort::MostOpen:
        return QStringLiteral("c.open_count DESC, c.id DESC");
    case QueueSort::FewestOpen:
        return QStringLiteral("c.open_count, c.id");
    }
    return QStringLiteral("c.id DESC");
}

Result<QList<KnownCase>> knownCases(Database& database, const QString& where, const QVariantList& values)
{
    const auto caseFrom = [&database](const Statement& row) -> Result<KnownCase> {
        OP_TRY(const ReviewState state, stateFrom(row.text(1), database.file()));
        return KnownCase{row.integer(0), state, row.number(2), row.text(3), row.text(4)};
    };
    return database.listOf(QStringLiteral("SELECT c.id, c.state, c.order_index, c.number, c.kind FROM cases c ") + where
                               + QStringLiteral(" ORDER BY c.id"),
                           values, caseFrom);
}

Result<QMap<ReviewState, int>> countsOf(Database& database, const QueueFilter& filter)
{
    const Where where = textAndConnection(filter);
    QMap<ReviewState, int> counts;
    const auto add = [&](const Statement& row) -> Result<void> {
        OP_TRY(const ReviewState state, stateFrom(row.text(0), database.file()));
        counts.insert(state, row.number(1));
        return {};
    };
    OP_CHECK(
        database.eachRow(QStringLiteral("SELECT c.state, count(*) FROM cases c%1 GROUP BY c.state").arg(where.sql()),
                         where.values, add));
    return counts;
}

} // namespace

Result<QList<KnownCase>> CaseRepository::findByFileHash(const QByteArray& sha256, const QString& connection)
{
    if (connection.isEmpty())
        return knownCases(m_database, QStringLiteral("WHERE c.document = ?"), {sha256});
    return knownCases(m_database, QStringLiteral("WHERE c.document = ? AND c.connection = ?"), {sha256, connection});
}

Result<QList<KnownCase>> CaseRepository::findByVendorAndNumber(const QString& connection, qint64 vendorId,
                                                               const QString& number)
{
    const QString key = normalizedNumber(number);
    if (key.isEmpty() || vendorId == 0)
        return QList<KnownCase>();
    return knownCases(m_database, QStringLiteral("WHERE c.vendor_id = ? AND c.number_key = ? AND c.connection = ?"),
                      {vendorId, key, connection});
}

Result<QList<qint64>> CaseRepository::idsInStates(const QList<ReviewState>& states, const QString& connection,
                                                  PartnerId vendor)
{
    Where where;
    where.addStates(states);
    if (!connection.isEmpty())
        where.add(QStringLiteral("c.connection = ?"), {connection});
    if (!vendor.isNull())
        where.add(QStringLiteral("c.vendor_id IN (0, ?)"), {vendor.value});
    return m_database.listOf(QStringLiteral("SELECT c.id FROM cases c%1 ORDER BY c.id").arg(where.sql()), where.values,
                             [](const Statement& row) { return row.integer(0); });
}

Result<QueuePage> CaseRepository::loadQueue(const QueueFilter& filter)
{
    OP_TRY(const ReadTransaction moment, ReadTransaction::begin(m_database));
    QueuePage page;
    OP_TRY(page.counts, countsOf(m_database, filter));
    for (auto it = page.counts.cbegin(); it != page.counts.cend(); ++it)
        if (filter.states.isEmpty() || filter.states.contains(it.key()))
            page.total += it.value();

    Where where = textAndConnection(filter);
    where.addStates(filter.states);
    QVariantList values = where.values;
    values << (filter.limit > 0 ? filter.limit : -1) << filter.offset;
    const auto rowFrom = [this](const Statement& row) -> Result<QueueRow> {
        QueueRow entry;
        entry.id = row.integer(0);
        entry.reference = m_workspace.reference(entry.id);
        OP_TRY(entry.state, stateFrom(row.text(1), m_database.file()));
        entry.connection = row.text(2);
        entry.vendorName = row.text(3);
        entry.vendorId = row.integer(4);
        entry.number = row.text(5);
        entry.lineCount = row.number(6);
        entry.openCount = row.number(7);
        entry.fileName = row.text(8);
        entry.kind = row.text(9);
        entry.duplicateOf = row.integer(10);
        entry.createdAt = row.time(11);
        entry.changedAt = row.time(12);
        entry.orderName = row.text(13);
        return entry;
    };
    OP_TRY(page.rows,
           m_database.listOf(QStringLiteral(R"(
        SELECT c.id, c.state, c.connection, c.vendor_name, c.vendor_id, c.number, c.line_count, c.open_count,
            d.file_name, c.kind, c.duplicate_of, c.created_at, c.changed_at, json_extract(o.result, '$.receipt.name')
        FROM (SELECT c.id AS id FROM cases c%1 ORDER BY %2 LIMIT ? OFFSET ?) page
            JOIN cases c ON c.id = page.id JOIN documents d ON d.sha256 = c.document
            LEFT JOIN outbox o ON o.case_id = c.id AND c.state = 'in Odoo'
        ORDER BY %2)")
                                 .arg(where.sql(), orderBy(filter.sort)),
                             values, rowFrom));
    return page;
}

} // namespace op::storage
