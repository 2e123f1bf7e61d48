// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/RecordTable.h"

#include "core/base/TextFold.h"

#include <QHash>

#include <algorithm>

namespace op::matching {

QString TableRow::text() const
{
    const QStringList words = foldedWords(name);
    const QStringList brandWords = foldedWords(brand);
    const bool hasBrand = std::all_of(brandWords.begin(), brandWords.end(),
                                      [&words](const QString& word) { return words.contains(word); });
    return hasBrand ? name : brand + u' ' + name;
}

Result<std::vector<TableRow>> readTable(const QByteArray& table, const QString& file, const QString& idColumn)
{
    const QList<QByteArray> lines = table.split('\n');
    QHash<QString, qsizetype> columns;
    const QList<QByteArray> header = lines.first().trimmed().split('\t');
    for (qsizetype i = 0; i < header.size(); ++i)
        columns.insert(QString::fromUtf8(header[i]), i);
    for (const QString& needed : {idColumn, QStringLiteral("name")})
        if (!columns.contains(needed))
            return failure(ErrorCode::DocumentMalformed,
                           {file, QStringLiteral("line 1"), QStringLiteral("no column ") + needed});
    std::vector<TableRow> rows;
    rows.reserve(static_cast<size_t>(lines.size()));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        QList<QByteArray> cells = lines[i].split('\t');
        if (cells.last().endsWith('\r'))
            cells.last().chop(1);
        const auto cell = [&](const QString& column) {
            const qsizetype index = columns.value(column, -1);
            return index >= 0 && index < cells.size() ? QString::fromUtf8(cells[index]).trimmed() : QString();
        };
        TableRow row;
        row.id = cell(idColumn);
        row.name = cell(QStringLiteral("name"));
        row.brand = cell(QStringLiteral("brand"));
        for (const QString& code : cell(QStringLiteral("code")).split(u'|', Qt::SkipEmptyParts))
            row.codes.append(code.trimmed());
        row.gtin = cell(QStringLiteral("gtin"));
        bool ok = false;
        const double price = cell(QStringLiteral("price")).toDouble(&ok);
        if (ok)
            row.price = price;
        row.details = cell(QStringLiteral("description"));
        row.vat = cell(QStringLiteral("vat"));
        row.city = cell(QStringLiteral("city"));
        row.email = cell(QStringLiteral("email"));
        row.kind = cell(QStringLiteral("kind"));
        row.truth = cell(QStringLiteral("truth")).split(u',', Qt::SkipEmptyParts);
        row.tags = cell(QStringLiteral("tags")).split(u',', Qt::SkipEmptyParts);
        rows.push_back(std::move(row));
    }
    return rows;
}

RecordSource sourceOf(const TableRow& row)
{
    return {{row.text()}, row.brand, row.codes, {row.gtin}, row.price, row.details};
}

PreparedQuery queryOf(const TableRow& row, const RecordIndex& index, bool isName)
{
    return index.prepare({row.text(), row.brand, row.codes, row.gtin, row.price, row.details, isName});
}

} // namespace op::matching
