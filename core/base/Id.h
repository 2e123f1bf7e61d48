// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace op {

/// The Id class is a record id of one Odoo model; ids of different models do not mix.
/// Odoo's ids are positive 32-bit numbers; 0 stands for "none" (Odoo's False).
template <class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}

    [[nodiscard]] constexpr bool isNull() const { return value <= 0; }
    constexpr explicit operator bool() const { return value > 0; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default; // NOLINT(modernize-use-nullptr): a false alarm
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using PartnerId = Id<struct PartnerTag>;
using ProductId = Id<struct ProductTag>;   ///< product.product: the variant
using TemplateId = Id<struct TemplateTag>; ///< product.template
using CompanyId = Id<struct CompanyTag>;
using CurrencyId = Id<struct CurrencyTag>;
using CountryId = Id<struct CountryTag>;
using CountryGroupId = Id<struct CountryGroupTag>;
using CountryStateId = Id<struct CountryStateTag>;
using UomId = Id<struct UomTag>;
using TaxId = Id<struct TaxTag>;
using FiscalPositionId = Id<struct FiscalPositionTag>;
using PickingTypeId = Id<struct PickingTypeTag>;
using PaymentTermId = Id<struct PaymentTermTag>;
using PurchaseOrderId = Id<struct PurchaseOrderTag>;
using PurchaseLineId = Id<struct PurchaseLineTag>;

} // namespace op

template <class Tag>
struct std::hash<op::Id<Tag>>
{
    size_t operator()(const op::Id<Tag>& id) const noexcept { return std::hash<qint64>{}(id.value); }
};
