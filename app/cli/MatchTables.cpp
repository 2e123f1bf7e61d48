// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MatchTables.h"

#include <QFile>

namespace op::cli {
namespace {

extraction::TextField textField(const QString& text)
{
    extraction::TextField field;
    field.raw = text;
    field.confidence = 1;
    if (!text.isEmpty())
        field.value = text;
    return field;
}

} // namespace

Result<std::vector<matching::TableRow>> readMatchTable(const QString& path, const QString& idColumn)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return matching::readTable(file.readAll(), path, idColumn);
}

Result<MatchCatalogue> readVendorCatalogue(const QString& path)
{
    OP_TRY(const std::vector<matching::TableRow> rows, readMatchTable(path, QStringLiteral("id")));
    MatchCatalogue catalogue;
    for (const matching::TableRow& row : rows) {
        catalogue.ids.append(row.id);
        masterdata::Partner partner;
        partner.id = partner.commercial = PartnerId(catalogue.ids.size());
        partner.name = row.name;
        partner.vat = row.vat;
        partner.city = row.city;
        partner.email = row.email;
        partner.isCompany = true;
        catalogue.data.partners.push_back(std::move(partner));
    }
    return catalogue;
}

Result<QList<MatchQuery>> readVendorQueries(const QString& path)
{
    OP_TRY(const std::vector<matching::TableRow> rows, readMatchTable(path, QStringLiteral("qid")));
    QList<MatchQuery> queries;
    for (const matching::TableRow& row : rows) {
        extraction::Party seller;
        seller.name = textField(row.name);
        seller.vatNumber = textField(row.vat);
        seller.city = textField(row.city);
        seller.email = textField(row.email);
        MatchQuery query;
        query.id = row.id;
        query.order.seller = seller;
        queries.append(query);
    }
    return queries;
}

} // namespace op::cli
