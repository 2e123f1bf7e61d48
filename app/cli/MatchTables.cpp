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

// The name carries the brand where it does not start with it already: what a baseline sees (bench README).
QString nameWithBrand(const QString& name, const QString& brand)
{
    return brand.isEmpty() || name.contains(brand, Qt::CaseInsensitive) ? name : brand + u' ' + name;
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

Result<MatchCatalogue> readProductCatalogue(const QString& path)
{
    TableReader table(path);
    OP_CHECK(table.open(QStringLiteral("id")));
    MatchCatalogue catalogue;
    const QString language = QStringLiteral("en_US");
    catalogue.data.languages.push_back({1, language, language});
    catalogue.data.uoms.push_back({UomId(1), {{language, QStringLiteral("Units")}}, 1, 1, Decimal(1, 2), true});
    masterdata::Partner vendor;
    vendor.id = vendor.commercial = PartnerId(matchVendorId);
    vendor.name = QStringLiteral("vendor");
    vendor.isCompany = true;
    catalogue.data.partners.push_back(vendor);
    qint64 rows = 0;
    while (table.next()) {
        const qint64 number = catalogue.ids.size() + 1;
        catalogue.ids.append(table.cell(QStringLiteral("id")));
        masterdata::Product product;
        product.id = ProductId(number);
        product.templateId = TemplateId(number);
        product.names.insert(language,
                             nameWithBrand(table.cell(QStringLiteral("name")), table.cell(QStringLiteral("brand"))));
        if (const QString description = table.cell(QStringLiteral("description")); !description.isEmpty())
            product.purchaseDescriptions.insert(language, description);
        product.barcode = table.cell(QStringLiteral("gtin"));
        product.uom = product.purchaseUom = UomId(1);
        const QStringList codes = table.cell(QStringLiteral("code")).split(u'|', Qt::SkipEmptyParts);
        product.defaultCode = codes.value(0).trimmed();
        const auto price = Decimal::parse(table.cell(QStringLiteral("price")));
        if (codes.size() > 1 || price) {
            for (const QString& code : codes.size() > 1 ? codes.mid(1) : QStringList{QString()}) {
                masterdata::SupplierInfo info;
                info.id = ++rows;
                info.vendor = vendor.id;
                info.templateId = product.templateId;
                info.product = product.id;
                info.productCode = code.trimmed();
                info.uom = UomId(1);
                info.price = price.value_or(Decimal());
                catalogue.data.supplierInfos.push_back(info);
            }
        }
        catalogue.data.products.push_back(std::move(product));
    }
    return catalogue;
}

Result<QList<MatchQuery>> readProductQueries(const QString& path)
{
    return queriesOf(path, [](const TableReader& table, extraction::IncomingOrder& order) {
        extraction::IncomingOrderLine line;
        line.description =
            textField(nameWithBrand(table.cell(QStringLiteral("name")), table.cell(QStringLiteral("brand"))));
        line.longDescription = textField(table.cell(QStringLiteral("description")));
        line.supplierItemCode = textField(table.cell(QStringLiteral("code")));
        line.gtin = textField(table.cell(QStringLiteral("gtin")));
        line.quantity.value = Decimal(1);
        line.unitPrice.value = Decimal::parse(table.cell(QStringLiteral("price")));
        order.lines.append(line);
    });
}

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
