// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/RecordText.h"

#include "core/matching/Candidates.h"
#include "core/services/wording/Wording.h"
#include "core/services/wording/WordingTr.h"

namespace op::services::wording {
namespace {

template <class Tag, class Find, class Name>
QString named(const masterdata::SnapshotPtr& data, Id<Tag> id, Find find, Name name)
{
    if (id.isNull())
        return {};
    const auto* record = data ? ((*data).*find)(id) : nullptr;
    return record ? name(*record) : QStringLiteral("#%1").arg(id.value);
}

constexpr auto plainName = [](const auto& record) { return record.name; };

} // namespace

using masterdata::MasterDataSnapshot;
using masterdata::SnapshotPtr;

QString productText(const SnapshotPtr& data, ProductId id)
{
    return named(data, id, &MasterDataSnapshot::product,
                 [](const masterdata::Product& product) { return matching::displayName(product); });
}

QString vendorText(const SnapshotPtr& data, PartnerId id)
{
    return named(data, id, &MasterDataSnapshot::partner, plainName);
}

QString companyText(const SnapshotPtr& data, CompanyId id)
{
    return named(data, id, &MasterDataSnapshot::company, plainName);
}

QString unitText(const SnapshotPtr& data, UomId id)
{
    return named(data, id, &MasterDataSnapshot::uom,
                 [](const masterdata::Uom& uom) { return matching::shownText(uom.names); });
}

QString currencyText(const SnapshotPtr& data, CurrencyId id)
{
    return named(data, id, &MasterDataSnapshot::currency,
                 [](const masterdata::Currency& currency) { return currency.code; });
}

QString paymentTermText(const SnapshotPtr& data, PaymentTermId id)
{
    return named(data, id, &MasterDataSnapshot::paymentTerm, plainName);
}

QString fiscalPositionText(const SnapshotPtr& data, FiscalPositionId id)
{
    return named(data, id, &MasterDataSnapshot::fiscalPosition, plainName);
}

QString pickingTypeText(const SnapshotPtr& data, PickingTypeId id)
{
    return named(data, id, &MasterDataSnapshot::pickingType, [](const masterdata::PickingType& type) {
        return type.warehouse.isEmpty() ? type.name : QStringLiteral("%1: %2").arg(type.warehouse, type.name);
    });
}

QString taxesText(const SnapshotPtr& data, const QList<TaxId>& taxes)
{
    QStringList names;
    for (const TaxId tax : taxes)
        names.append(named(data, tax, &MasterDataSnapshot::tax, plainName));
    return names.join(QStringLiteral(", "));
}

QString taxChainText(const SnapshotPtr& data, const matching::TaxProposal& taxes)
{
    QStringList steps;
    for (const matching::TaxStep& step : taxes.chain) {
        const QString rule = step.detail.isEmpty()
            ? ruleText(step.rule)
            : filled(
                QStringLiteral("%1 (%2)"),
                {ruleText(step.rule), step.rule == QLatin1String("preset") ? taxPresetText(step.detail) : step.detail});
        const QString names = taxesText(data, step.taxes);
        steps.append(QStringLiteral("%1: %2").arg(rule, names.isEmpty() ? Wording::tr("no tax") : names));
    }
    return steps.join(QStringLiteral(" \u2192 "));
}

QString choiceText(const SnapshotPtr& data, const QString& path, const QList<qint64>& ids)
{
    const QString member = path.section(u'.', -1);
    const qint64 id = ids.value(0);
    if (member == QLatin1String("taxes")) {
        QList<TaxId> taxes;
        for (const qint64 tax : ids)
            taxes.append(TaxId(tax));
        return taxesText(data, taxes);
    }
    if (member == QLatin1String("product"))
        return productText(data, ProductId(id));
    if (member == QLatin1String("vendor"))
        return vendorText(data, PartnerId(id));
    if (member == QLatin1String("company"))
        return companyText(data, CompanyId(id));
    if (member == QLatin1String("unit"))
        return unitText(data, UomId(id));
    if (member == QLatin1String("currency"))
        return currencyText(data, CurrencyId(id));
    if (member == QLatin1String("paymentTerm"))
        return paymentTermText(data, PaymentTermId(id));
    if (member == QLatin1String("fiscalPosition"))
        return fiscalPositionText(data, FiscalPositionId(id));
    if (member == QLatin1String("pickingType"))
        return pickingTypeText(data, PickingTypeId(id));
    if (member == QLatin1String("skip"))
        return id != 0 ? Wording::tr("left out") : Wording::tr("ordered");
    return QString::number(id);
}

QString decisionText(const review::ReviewDecision& decision, const SnapshotPtr& data)
{
    if (decision.kind != review::ReviewDecision::Kind::Choose || decision.path.endsWith(QLatin1String(".skip")))
        return decisionText(decision);
    QList<qint64> before;
    for (const QString& id : decision.shown.split(u',', Qt::SkipEmptyParts))
        before.append(id.toLongLong());
    const QString was = before.isEmpty() ? QString() : choiceText(data, decision.path, before);
    const QString now = decision.ids.isEmpty() ? Wording::tr("none") : choiceText(data, decision.path, decision.ids);
    const QString text = was.isEmpty()
        ? filled(Wording::tr("%1 chosen: %2"), {fieldText(decision.path), now})
        : filled(Wording::tr("%1 chosen: %2 (was %3)"), {fieldText(decision.path), now, was});
    return decision.reason.isEmpty() ? text
                                     : filled(Wording::tr("%1: %2", "decision: reason"), {text, decision.reason});
}

} // namespace op::services::wording
