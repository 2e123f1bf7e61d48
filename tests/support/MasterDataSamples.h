// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/SyncSink.h"

/// Records with every field filled, for tests and benchmarks of storage. Header only.
namespace op::test {

inline QDateTime sampleTime(qint64 seconds)
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(seconds);
}

inline masterdata::Product sampleProduct(qint64 id)
{
    masterdata::Product product;
    product.id = ProductId(id);
    product.templateId = TemplateId(id + 10);
    product.names = {{QStringLiteral("en_US"), QStringLiteral("Countersunk screw %1 4 x 40 mm, zinc").arg(id)},
                     {QStringLiteral("nl_NL"), QStringLiteral("Verzonken schroef %1 4 × 40 mm, verzinkt").arg(id)}};
    product.defaultCode = QStringLiteral("SCR-%1").arg(id, 6, 10, QLatin1Char('0'));
    product.barcode = QStringLiteral("87%1").arg(id, 11, 10, QLatin1Char('0'));
    product.uom = UomId(1);
    product.purchaseUom = UomId(2);
    product.packUoms = {UomId(3), UomId(4)};
    product.active = id % 10 != 0;
    product.company = CompanyId(id % 2);
    product.supplierTaxes = {TaxId(5)};
    product.purchaseDescriptions = {{QStringLiteral("en_US"), QStringLiteral("Box of 200")}};
    product.type = QStringLiteral("consu");
    product.category = QStringLiteral("All / Fasteners");
    product.variantText = QStringLiteral("zinc");
    product.writeDate = sampleTime(id);
    return product;
}

inline std::vector<masterdata::Product> sampleProducts(qint64 first, qint64 count)
{
    std::vector<masterdata::Product> products;
    for (qint64 id = first; id < first + count; ++id)
        products.push_back(sampleProduct(id));
    return products;
}

/// One table, whole, in pages, committed.
template <class Record>
Result<void> syncWhole(masterdata::SyncSink& sink, masterdata::Table table, const std::vector<Record>& records,
                       qsizetype pageSize = 1000)
{
    OP_CHECK(sink.begin());
    OP_CHECK(sink.beginTable(table, masterdata::PassMode::Replace));
    for (size_t from = 0; from < records.size(); from += static_cast<size_t>(pageSize)) {
        const size_t to = std::min(records.size(), from + static_cast<size_t>(pageSize));
        OP_CHECK(sink.page(std::vector<Record>(records.begin() + static_cast<qsizetype>(from),
                                               records.begin() + static_cast<qsizetype>(to))));
    }
    OP_CHECK(sink.endTable(sampleTime(1000)));
    return sink.commit(QStringLiteral("19.0"), sampleTime(2000));
}

} // namespace op::test
