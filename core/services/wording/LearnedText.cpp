// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/LearnedText.h"

#include "core/services/wording/WordingTr.h"

#include <QLocale>

namespace op::services::wording {

QString keyKindText(const QString& kind)
{
    if (kind == QLatin1String("code"))
        return Wording::tr("article number");
    if (kind == QLatin1String("gtin"))
        return Wording::tr("GTIN");
    if (kind == QLatin1String("text"))
        return Wording::tr("text");
    return kind;
}

QString doubtText(LearnedDoubt doubt)
{
    switch (doubt) {
    case LearnedDoubt::VendorGone:
        return Wording::tr("The vendor is no longer in the master data.");
    case LearnedDoubt::ProductGone:
        return Wording::tr("The product is no longer in the master data.");
    case LearnedDoubt::ProductNotOrderable:
        return Wording::tr("The product is archived in Odoo, or not marked as purchasable.");
    case LearnedDoubt::OdooSaysOtherwise:
        return Wording::tr("Odoo itself names another product for this vendor's number.");
    case LearnedDoubt::Overruled:
        return Wording::tr("It was overruled at least as often as it was used.");
    }
    return {};
}

QString vendorOf(const LearnedItem& item)
{
    return item.vendorName.isEmpty()
        ? filled(Wording::tr("vendor %1"), {QString::number(item.stored.reference.vendor.value)})
        : item.vendorName;
}

QString productOf(const LearnedItem& item)
{
    return item.productName.isEmpty()
        ? filled(Wording::tr("product %1"), {QString::number(item.stored.reference.product.value)})
        : item.productName;
}

QString learnedText(const LearnedItem& item)
{
    const storage::StoredCrossReference& stored = item.stored;
    const QString date = QLocale().toString(stored.createdAt.toLocalTime().date(), QLocale::ShortFormat);
    QString text = filled(Wording::tr("%1: %2 \"%3\" is %4 (by %5 on %6; used %7, overruled %8)"),
                          {vendorOf(item), keyKindText(stored.reference.keyKind), stored.reference.key, productOf(item),
                           stored.actor, date, QString::number(stored.hits), QString::number(stored.misses)});
    if (stored.removedAt.isValid())
        text += QStringLiteral(". ") + filled(Wording::tr("Removed by %1."), {stored.removedBy});
    for (const LearnedDoubt doubt : item.doubts)
        text += (text.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ")) + doubtText(doubt);
    return text;
}

} // namespace op::services::wording
