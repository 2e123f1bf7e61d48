// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/TaxPresets.h"

#include <algorithm>

namespace op::matching {
namespace {

// What follows "l10n_nl.<company>_" (12 to 16) or "account.<company>_" (17 and later).
QString suffixOf(TaxPreset preset)
{
    switch (preset) {
    case TaxPreset::Standard:
        return QStringLiteral("btw_21_buy");
    case TaxPreset::Reduced:
        return QStringLiteral("btw_9_buy");
    case TaxPreset::ReverseCharge:
        return QStringLiteral("btw_ink_0");
    case TaxPreset::Zero:
    case TaxPreset::Margin:
        return {};
    }
    return {};
}

} // namespace

std::optional<TaxPreset> taxPresetOf(const QString& category, const std::optional<Decimal>& rate)
{
    static const QStringList margin{QStringLiteral("D"), QStringLiteral("F"), QStringLiteral("I"), QStringLiteral("J")};
    static const QStringList ordinary{QString(), QStringLiteral("S"), QStringLiteral("AA")};
    const QString code = category.trimmed().toUpper();
    if (code == QLatin1String("AE"))
        return TaxPreset::ReverseCharge;
    if (margin.contains(code))
        return TaxPreset::Margin;
    const bool isRate = rate && rate->isValid();
    if (code == QLatin1String("Z") && (!isRate || rate->isZero()))
        return TaxPreset::Zero;
    if (!isRate || !ordinary.contains(code))
        return std::nullopt;
    if (*rate == Decimal(21))
        return TaxPreset::Standard;
    return *rate == Decimal(9) ? std::optional(TaxPreset::Reduced) : std::nullopt;
}

QString taxPresetName(TaxPreset preset)
{
    static const QStringList names{QStringLiteral("standard"), QStringLiteral("reduced"), QStringLiteral("zero"),
                                   QStringLiteral("reverseCharge"), QStringLiteral("margin")};
    return names.value(static_cast<int>(preset));
}

std::optional<TaxId> findTaxPreset(const masterdata::MasterDataSnapshot& data, CompanyId company, TaxPreset preset)
{
    const QString suffix = suffixOf(preset);
    if (suffix.isEmpty())
        return std::nullopt;
    const QString ending = QStringLiteral(".%1_%2").arg(company.value).arg(suffix);
    for (const masterdata::Tax* tax : purchaseTaxes(data, company))
        if (tax->xmlId.endsWith(ending))
            return tax->id;
    return std::nullopt;
}

std::vector<const masterdata::Tax*> purchaseTaxes(const masterdata::MasterDataSnapshot& data, CompanyId company)
{
    std::vector<const masterdata::Tax*> taxes;
    for (const masterdata::Tax& tax : data.data().taxes)
        if (tax.active && tax.company == company && tax.use == QLatin1String("purchase"))
            taxes.push_back(&tax);
    std::sort(taxes.begin(), taxes.end(), [](const masterdata::Tax* a, const masterdata::Tax* b) {
        return std::pair(a->sequence, a->id.value) < std::pair(b->sequence, b->id.value);
    });
    return taxes;
}

} // namespace op::matching
