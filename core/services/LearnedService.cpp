// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/LearnedService.h"

#include "core/matching/Candidates.h"
#include "core/matching/CrossReferenceKeys.h"
#include "core/services/ReviewService.h"
#include "core/services/WriteFile.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace op::services {
namespace {

using masterdata::MasterDataSnapshot;
using storage::StoredCrossReference;

constexpr qint64 largestImport = 64 << 20;

// Returns true when Odoo's own keys name products for this vendor's code or barcode, and not the remembered one.
bool odooSaysOtherwise(const matching::CrossReference& reference, const MasterDataSnapshot& data)
{
    std::vector<ProductId> named;
    if (reference.keyKind == QLatin1String("code")) {
        for (const masterdata::SupplierInfo* info : data.supplierInfosByCode(reference.key)) {
            if (data.commercialPartner(info->vendor) != reference.vendor)
                continue;
            if (!info->product.isNull()) {
                named.push_back(info->product);
                continue;
            }
            const std::vector<ProductId> variants = data.variantsOf(info->templateId);
            named.insert(named.end(), variants.begin(), variants.end());
        }
    } else if (reference.keyKind == QLatin1String("gtin")) {
        named = data.productsByBarcode(reference.key);
        for (const masterdata::Packaging* packaging : data.packagingsByBarcode(reference.key))
            named.push_back(packaging->product);
    }
    return !named.empty() && std::find(named.begin(), named.end(), reference.product) == named.end();
}

LearnedItem itemOf(const StoredCrossReference& stored, const MasterDataSnapshot& data)
{
    LearnedItem item;
    item.stored = stored;
    const matching::CrossReference& reference = stored.reference;
    if (const masterdata::Partner* vendor = data.partner(reference.vendor))
        item.vendorName = vendor->name;
    else
        item.doubts.append(LearnedDoubt::VendorGone);
    if (const masterdata::Product* product = data.product(reference.product)) {
        item.productName = matching::displayName(*product);
        if (!product->active || !product->purchaseOk)
            item.doubts.append(LearnedDoubt::ProductNotOrderable);
    } else {
        item.doubts.append(LearnedDoubt::ProductGone);
    }
    if (const masterdata::Uom* uom = data.uom(reference.uom))
        item.unitName = matching::shownText(uom->names);
    if (odooSaysOtherwise(reference, data))
        item.doubts.append(LearnedDoubt::OdooSaysOtherwise);
    if (stored.misses > 0 && stored.misses >= stored.hits)
        item.doubts.append(LearnedDoubt::Overruled);
    return item;
}

bool decidesALine(const StoredCrossReference& stored, const review::CaseEvaluation& evaluation)
{
    const matching::CrossReference& reference = stored.reference;
    return std::any_of(
        evaluation.proposal.lines.begin(), evaluation.proposal.lines.end(), [&](const matching::LineProposal& line) {
            const matching::CrossReferenceKey key = matching::crossReferenceKey(evaluation.order.lines[line.line]);
            return line.product.rule == QLatin1String("crossReference") && matching::hasKey(reference, key)
                && line.product.decidedId() == reference.product.value;
        });
}

} // namespace

QString learnedDoubtName(LearnedDoubt doubt)
{
    switch (doubt) {
    case LearnedDoubt::VendorGone:
        return QStringLiteral("vendorGone");
    case LearnedDoubt::ProductGone:
        return QStringLiteral("productGone");
    case LearnedDoubt::ProductNotOrderable:
        return QStringLiteral("productNotOrderable");
    case LearnedDoubt::OdooSaysOtherwise:
        return QStringLiteral("odooSaysOtherwise");
    case LearnedDoubt::Overruled:
        return QStringLiteral("overruled");
    }
    return {};
}

Result<QList<LearnedItem>> LearnedService::list(const QString& connection, bool withRemoved)
{
    OP_TRY(const QList<StoredCrossReference> all, m_office.crossReferences().list(connection, withRemoved));
    QList<LearnedItem> items;
    if (all.isEmpty())
        return items;
    OP_TRY(const auto matcher, m_office.matcher(connection));
    for (const StoredCrossReference& stored : all)
        items.append(itemOf(stored, *matcher->snapshot()));
    return items;
}

Result<void> LearnedService::remove(qint64 id)
{
    return m_office.crossReferences().remove(id, m_office.actor());
}

Result<void> LearnedService::restore(qint64 id)
{
    return m_office.crossReferences().restore(id);
}

Result<int> LearnedService::exportTo(const QString& connection, const QString& path, bool mayReplace)
{
    if (!mayReplace && QFile::exists(path))
        return failure(ErrorCode::FileUnreadable, {path, QStringLiteral("the file is there already")});
    OP_TRY(const QJsonArray rows, m_office.crossReferences().exportJson(connection));
    OP_CHECK(writeFile(path, QJsonDocument(rows).toJson()));
    return static_cast<int>(rows.size());
}

Result<storage::ImportedCrossReferences> LearnedService::importFrom(const QString& connection, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (file.size() > largestImport)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(largestImport)});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isArray())
        return failure(ErrorCode::DocumentMalformed, {path, QString::number(problem.offset), problem.errorString()});
    OP_CHECK(m_office.connections().get(connection));
    return m_office.crossReferences().importJson(connection, document.array(), m_office.actor());
}

Result<int> LearnedService::openOrdersUsing(qint64 id)
{
    using enum review::ReviewState;
    OP_TRY(const StoredCrossReference stored, m_office.crossReferences().get(id));
    OP_TRY(const QList<qint64> cases,
           m_office.cases().idsInStates({Matched, InReview, OnHold, Failed, Approved}, stored.connection,
                                        stored.reference.vendor));
    int count = 0;
    for (const qint64 caseId : cases) {
        OP_TRY(const CaseView view, ReviewService(m_office).open(caseId));
        count += decidesALine(stored, view.evaluation) ? 1 : 0;
    }
    return count;
}

Result<int> LearnedService::judgeAgain(qint64 id)
{
    OP_TRY(const StoredCrossReference stored, m_office.crossReferences().get(id));
    return ReviewService(m_office).judgeAgain(stored.connection, stored.reference.vendor);
}

Result<int> LearnedService::judgeAgain(const QString& connection)
{
    return ReviewService(m_office).judgeAgain(connection);
}

} // namespace op::services
