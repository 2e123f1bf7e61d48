// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/text/RecordTable.h"

#include "core/base/TextFold.h"

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

Result<std::vector<TableRow>> readTable(const QByteArray& table, const QString& file)
{
    const QList<QByteArray> lines = table.split('\n');
    const QList<QByteArray> header = lines.first().trimmed().split('\t');
    const auto column = [&header](const char* name) { return header.indexOf(QByteArray(name)); };
    const qsizetype id = std::max(column("id"), column("qid"));
    const qsizetype name = column("name");
    if (name < 0)
        return failure(ErrorCode::DocumentMalformed,
                       {file, QStringLiteral("line 1"), QStringLiteral("no column name")});
    std::vector<TableRow> rows;
    rows.reserve(static_cast<size_t>(lines.size()));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        QList<QByteArray> cells = lines[i].split('\t');
        if (cells.last().endsWith('\r'))
            cells.last().chop(1);
        const auto cell = [&cells](qsizetype index) {
            return index >= 0 && index < cells.size() ? QString::fromUtf8(cells[index]).trimmed() : QString();
        };
        TableRow row;
        row.id = cell(id);
        row.name = cell(name);
        row.brand = cell(column("brand"));
        for (const QString& code : cell(column("code")).split(u'|', Qt::SkipEmptyParts))
            row.codes.append(code.trimmed());
        row.gtin = cell(column("gtin"));
        bool ok = false;
        const double price = cell(column("price")).toDouble(&ok);
        if (ok)
            row.price = price;
        row.kind = cell(column("kind"));
        row.truth = cell(column("truth")).split(u',', Qt::SkipEmptyParts);
        row.tags = cell(column("tags")).split(u',', Qt::SkipEmptyParts);
        rows.push_back(std::move(row));
    }
    return rows;
}

RecordSource sourceOf(const TableRow& row)
{
    return {{row.text()}, row.brand, row.codes, {row.gtin}, row.price};
}

PreparedQuery queryOf(const TableRow& row, const RecordIndex& index)
{
    return index.prepare(row.text(), row.brand, row.codes, row.gtin, row.price);
}

} // namespace op::matching
