// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/UnitConversion.h"

#include "core/base/Percent.h"

namespace op::matching {
namespace {

using masterdata::MasterDataSnapshot;
using masterdata::PastOrder;
using masterdata::PastOrderLine;
using masterdata::Product;
using masterdata::SupplierInfo;
using masterdata::Uom;

bool isInForce(const SupplierInfo& row, QDate date)
{
    return !(row.validFrom.isValid() && date < row.validFrom) && !(row.validTo.isValid() && date > row.validTo);
}

std::optional<Decimal> pastPrice(const MatchScope& scope, const Product& product, bool ofVendor)
{
    for (const PastOrderLine* line : scope.data.pastLinesOf(product.id)) {
        const PastOrder* order = scope.data.pastOrder(line->order);
        if (!order || order->state == u"cancel" || line->priceUnit.isZero())
            continue;
        if (!scope.currency.isNull() && order->currency != scope.currency)
            continue;
        if (ofVendor && (scope.vendor.isNull() || scope.data.commercialPartner(order->vendor) != scope.vendor))
            continue;
        if (const auto price = convertedPrice(scope.data, line->priceUnit, line->uom, product.uom))
            return price;
    }
    return std::nullopt;
}

} // namespace

std::optional<Decimal> unitRatio(const MasterDataSnapshot& data, UomId from, UomId to)
{
    if (from == to)
        return Decimal(1);
    const Uom* a = data.uom(from);
    const Uom* b = data.uom(to);
    if (!a || !b || a->kind != b->kind || b->sizeInReference.isZero())
        return std::nullopt;
    const Decimal ratio = (a->sizeInReference / b->sizeInReference).normalized();
    return ratio.isValid() ? std::optional(ratio) : std::nullopt;
}

std::optional<Decimal> convertedPrice(const MasterDataSnapshot& data, const Decimal& price, UomId from, UomId to)
{
    const std::optional<Decimal> ratio = unitRatio(data, to, from);
    if (!ratio)
        return std::nullopt;
    const Decimal converted = (price * *ratio).normalized();
    return converted.isValid() ? std::optional(converted) : std::nullopt;
}

const SupplierInfo* priceRow(const MatchScope& scope, const Product& product, const Decimal& quantity, UomId uom)
{
    if (scope.vendor.isNull())
        return nullptr;
    for (const SupplierInfo* row : scope.data.supplierInfosFor(product.id)) {
        if (scope.data.commercialPartner(row->vendor) != scope.vendor || !scope.isUsableBy(row->company)
            || !isInForce(*row, scope.date))
            continue;
        if (!scope.currency.isNull() && !row->currency.isNull() && row->currency != scope.currency)
            continue;
        if (!uom.isNull() && !row->minQuantity.isZero()) {
            const std::optional<Decimal> ratio = unitRatio(scope.data, uom, rowUnit(*row, product));
            if (!ratio || quantity * *ratio < row->minQuantity)
                continue;
        }
        return row;
    }
    return nullptr;
}

UomId rowUnit(const SupplierInfo& row, const Product& product)
{
    if (!row.uom.isNull())
        return row.uom;
    return product.purchaseUom.isNull() ? product.uom : product.purchaseUom;
}

Decimal rowPrice(const SupplierInfo& row)
{
    if (row.discountPercent.isZero())
        return row.price;
    return lessPercent(row.price, row.discountPercent).normalized();
}

std::optional<Decimal> usualPrice(const MatchScope& scope, const Product& product, const Decimal& quantity, UomId uom)
{
    if (const SupplierInfo* row = priceRow(scope, product, quantity, uom); row && !row->price.isZero()) {
        if (const auto price = convertedPrice(scope.data, rowPrice(*row), rowUnit(*row, product), product.uom))
            return price;
    }
    if (const auto price = pastPrice(scope, product, true))
        return price;
    return pastPrice(scope, product, false);
}

} // namespace op::matching
