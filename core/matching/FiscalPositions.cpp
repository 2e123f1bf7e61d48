// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/FiscalPositions.h"

#include "core/base/Identifiers.h"

#include <algorithm>

namespace op::matching {
namespace {

using masterdata::FiscalPosition;
using masterdata::MasterDataSnapshot;
using masterdata::Partner;
using masterdata::Tax;

bool isInGroup(const MasterDataSnapshot& data, CountryGroupId group, CountryId country)
{
    const masterdata::CountryGroup* record = data.countryGroup(group);
    return record && record->countries.contains(country);
}

bool hasZipRange(const FiscalPosition& position)
{
    return !position.zipFrom.isEmpty() && !position.zipTo.isEmpty();
}

// The server compares zips as texts.
bool isZipInRange(const FiscalPosition& position, const QString& zip)
{
    return position.zipFrom <= zip && zip <= position.zipTo;
}

std::vector<const FiscalPosition*> automaticPositions(const MasterDataSnapshot& data, CompanyId company)
{
    std::vector<const FiscalPosition*> positions;
    for (const FiscalPosition& position : data.data().fiscalPositions)
        if (position.active && position.autoApply && (position.company.isNull() || position.company == company))
            positions.push_back(&position);
    std::stable_sort(positions.begin(), positions.end(),
                     [](const FiscalPosition* a, const FiscalPosition* b) { return a->sequence < b->sequence; });
    return positions;
}

// Up to 18: the first that fits of the steps country + state + zip, country + zip, country + state, country, group,
// catch-all.
FiscalPositionId byRegion(const MasterDataSnapshot& data, const std::vector<const FiscalPosition*>& positions,
                          const Partner& vendor, bool vatRequired)
{
    const bool hasZip = !vendor.zip.isEmpty();
    const bool hasState = !vendor.state.isNull();
    const auto find = [&](auto&& fits) {
        const auto it = std::find_if(positions.begin(), positions.end(), [&](const FiscalPosition* position) {
            return position->vatRequired == vatRequired && fits(*position);
        });
        return it == positions.end() ? FiscalPositionId() : (*it)->id;
    };
    const auto region = [&](const FiscalPosition& position, bool useState, bool useZip) {
        const bool state = useState && hasState ? position.states.contains(vendor.state) : position.states.isEmpty();
        const bool zip =
            useZip && hasZip ? hasZipRange(position) && isZipInRange(position, vendor.zip) : !hasZipRange(position);
        return state && zip;
    };
    const auto inCountry = [&](const FiscalPosition& position) { return position.country == vendor.country; };
    for (const auto& [useState, useZip] :
         {std::pair(true, true), std::pair(false, true), std::pair(true, false), std::pair(false, false)}) {
        const FiscalPositionId found = find([&, s = useState, z = useZip](const FiscalPosition& position) {
            return inCountry(position) && region(position, s, z);
        });
        if (!found.isNull())
            return found;
    }
    const FiscalPositionId byGroup = find([&](const FiscalPosition& position) {
        return position.country.isNull() && isInGroup(data, position.countryGroup, vendor.country);
    });
    if (!byGroup.isNull())
        return byGroup;
    return find(
        [](const FiscalPosition& position) { return position.country.isNull() && position.countryGroup.isNull(); });
}

// From 19: one pass, every condition that is set has to hold.
FiscalPositionId bySequence(const MasterDataSnapshot& data, const std::vector<const FiscalPosition*>& positions,
                            const Partner& vendor)
{
    const bool hasVat = !data.vatOf(vendor).isEmpty();
    for (const FiscalPosition* position : positions) {
        if (position->vatRequired && !hasVat)
            continue;
        if (hasZipRange(*position) && (vendor.zip.isEmpty() || !isZipInRange(*position, vendor.zip)))
            continue;
        if (!position->states.isEmpty() && !position->states.contains(vendor.state))
            continue;
        if (!position->country.isNull() && position->country != vendor.country)
            continue;
        if (!position->countryGroup.isNull() && !isInGroup(data, position->countryGroup, vendor.country))
            continue;
        return position->id;
    }
    return {};
}

void appendOnce(QList<TaxId>& list, TaxId id)
{
    if (!list.contains(id))
        list.append(id);
}

QList<TaxId> mappedByRows(const MasterDataSnapshot& data, const QList<TaxId>& taxes, const FiscalPosition& position)
{
    QList<TaxId> result;
    for (const TaxId source : taxes) {
        bool isMapped = false;
        for (const FiscalPosition::Mapping& mapping : position.mappings) {
            if (mapping.source != source)
                continue;
            isMapped = true;
            const Tax* destination = data.tax(mapping.destination);
            if (destination && destination->active)
                appendOnce(result, mapping.destination);
        }
        if (!isMapped)
            appendOnce(result, source);
    }
    return result;
}

QList<TaxId> mappedByLinks(const MasterDataSnapshot& data, const QList<TaxId>& taxes, const FiscalPosition& position)
{
    QList<TaxId> result;
    if (position.destinationTaxes.isEmpty())
        return result; // such a position removes all taxes
    for (const TaxId source : taxes) {
        bool isMapped = false;
        for (const Tax& destination : data.data().taxes) {
            const bool belongs =
                destination.fiscalPositions.contains(position.id) || position.destinationTaxes.contains(destination.id);
            if (!belongs || !destination.active || !destination.originalTaxes.contains(source))
                continue;
            isMapped = true;
            appendOnce(result, destination.id);
        }
        if (!isMapped)
            appendOnce(result, source);
    }
    return result;
}

} // namespace

FiscalPositionChoice chooseFiscalPosition(const MatchScope& scope)
{
    if (const QList<qint64>* chosen = scope.choice(QStringLiteral("fiscalPosition")))
        return {FiscalPositionId(chosen->isEmpty() ? 0 : chosen->first()), QStringLiteral("person")};
    const Partner* vendor = scope.data.partner(scope.vendor);
    if (!vendor)
        return {{}, QStringLiteral("none")};
    const FiscalPositionId own = scope.data.propertiesOf(scope.vendor, scope.company).fiscalPosition;
    if (scope.data.fiscalPosition(own))
        return {own, QStringLiteral("vendor")};
    const FiscalPositionId automatic = automaticFiscalPosition(scope.data, *vendor, scope.company);
    return {automatic, automatic.isNull() ? QStringLiteral("none") : QStringLiteral("automatic")};
}

FiscalPositionId automaticFiscalPosition(const MasterDataSnapshot& data, const Partner& vendor, CompanyId company)
{
    if (vendor.country.isNull())
        return {};
    const std::vector<const FiscalPosition*> positions = automaticPositions(data, company);
    const bool usesLinks = std::any_of(positions.begin(), positions.end(),
                                       [](const FiscalPosition* position) { return position->usesTaxLinks; });
    if (usesLinks)
        return bySequence(data, positions, vendor);
    // 14 takes any text in the VAT field for a VAT number
    if (!vendor.vat.trimmed().isEmpty()) {
        const FiscalPositionId found = byRegion(data, positions, vendor, true);
        if (!found.isNull())
            return found;
    }
    return byRegion(data, positions, vendor, false);
}

QList<TaxId> mappedTaxes(const MasterDataSnapshot& data, const QList<TaxId>& taxes, FiscalPositionId positionId)
{
    const FiscalPosition* position = data.fiscalPosition(positionId);
    if (!position)
        return taxes;
    return position->usesTaxLinks ? mappedByLinks(data, taxes, *position) : mappedByRows(data, taxes, *position);
}

} // namespace op::matching
