// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/ServerAbilities.h"

namespace op::odoo {

drafting::ServerAbilities abilitiesOf(const ServerProfile& profile)
{
    const auto digits = [&profile](const QString& precision) {
        const auto known = profile.precisions.constFind(precision);
        return known == profile.precisions.cend() ? std::optional<int>() : std::optional(*known);
    };
    drafting::ServerAbilities abilities;
    abilities.discountField = profile.fields.has(Field::LineDiscount);
    const std::optional<int> priceDigits = digits(QStringLiteral("Product Price"));
    abilities.roundsPrices = priceDigits.has_value();
    abilities.priceDigits = priceDigits.value_or(abilities.priceDigits);
    abilities.quantityDigits = digits(QStringLiteral("Product Unit of Measure"));
    abilities.discountDigits = digits(QStringLiteral("Discount"));
    // the field came with the arithmetic that rounds each tax of the whole order
    if (profile.fields.has(QStringLiteral("account.tax"), QStringLiteral("has_negative_factor")))
        abilities.taxArithmetic = drafting::TaxArithmetic::ByOrder;
    for (const RequiredField& field : profile.unfilledRequired)
        abilities.requiredCustomFields.append(field.model + u'.' + field.field);
    return abilities;
}

} // namespace op::odoo
