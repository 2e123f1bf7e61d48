// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MatchTables.h"

#include <QFile>
#include <QHash>

namespace op::cli {
namespace {

/// Reads a table row by row; columns are found by the names in the header.
class TableReader
{
public:
    explicit TableReader(const QString& path) : m_file(path) {}

    Result<void> open(const QString& idColumn)
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileUnreadable, {m_file.fileName(), m_file.errorString()});
        const QList<QByteArray> header = line().split('\t');
        for (qsizetype i = 0; i < header.size(); ++i)
            m_columns.insert(QString::fromUtf8(header[i]), i);
        for (const QString& needed : {idColumn, QStringLiteral("name")})
            if (!m_columns.contains(needed))
                return failure(ErrorCode::DocumentMalformed,
                               {m_file.fileName(), QStringLiteral("line 1"), QStringLiteral("no column ") + needed});
        return {};
    }

    bool next()
    {
        if (m_file.atEnd())
            return false;
        m_cells = line().split('\t');
        return true;
    }

    [[nodiscard]] QString cell(const QString& column) const
    {
        const auto found = m_columns.constFind(column);
        return found == m_columns.cend() ? QString() : QString::fromUtf8(m_cells.value(*found)).trimmed();
    }

private:
    QByteArray line()
    {
        QByteArray text = m_file.readLine();
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        return text;
    }

    QFile m_file;
    QHash<QString, qsizetype> m_columns;
    QList<QByteArray> m_cells;
};

extraction::TextField textField(const QString& text)
{
    extraction::TextField field;
    field.raw = text;
    field.confidence = 1;
    if (!text.isEmpty())
        field.value = text;
    return field;
}

/// Reads the queries at \a path, one a row; \a fill makes an order of the row that is being read.
template <class Fill>
Result<QList<MatchQuery>> queriesOf(const QString& path, const Fill& fill)
{
    TableReader table(path);
    OP_CHECK(table.open(QStringLiteral("qid")));
    QList<MatchQuery> queries;
    while (table.next()) {
        MatchQuery query;
        query.id = table.cell(QStringLiteral("qid"));
        fill(table, query.order);
        queries.append(query);
    }
    return queries;
}

} // namespace

Result<MatchCatalogue> readVendorCatalogue(const QString& path)
{
    TableReader table(path);
    OP_CHECK(table.open(QStringLiteral("id")));
    MatchCatalogue catalogue;
    while (table.next()) {
        catalogue.ids.append(table.cell(QStringLiteral("id")));
        masterdata::Partner partner;
        partner.id = partner.commercial = PartnerId(catalogue.ids.size());
        partner.name = table.cell(QStringLiteral("name"));
        partner.vat = table.cell(QStringLiteral("vat"));
        partner.city = table.cell(QStringLiteral("city"));
        partner.email = table.cell(QStringLiteral("email"));
        partner.isCompany = true;
        catalogue.data.partners.push_back(std::move(partner));
    }
    return catalogue;
}

Result<QList<MatchQuery>> readVendorQueries(const QString& path)
{
    return queriesOf(path, [](const TableReader& table, extraction::IncomingOrder& order) {
        extraction::Party seller;
        seller.name = textField(table.cell(QStringLiteral("name")));
        seller.vatNumber = textField(table.cell(QStringLiteral("vat")));
        seller.city = textField(table.cell(QStringLiteral("city")));
        seller.email = textField(table.cell(QStringLiteral("email")));
        order.seller = seller;
    });
}

} // namespace op::cli
