// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Finding.h"

#include <algorithm>

namespace op::extraction {

QString findingCodeName(FindingCode code)
{
    switch (code) {
    case FindingCode::FieldNotUnderstood:
        return QStringLiteral("fieldNotUnderstood");
    case FindingCode::LineArithmetic:
        return QStringLiteral("lineArithmetic");
    case FindingCode::TotalsApart:
        return QStringLiteral("totalsApart");
    case FindingCode::DateOrder:
        return QStringLiteral("dateOrder");
    case FindingCode::NoLines:
        return QStringLiteral("noLines");
    case FindingCode::NoNumber:
        return QStringLiteral("noNumber");
    case FindingCode::CurrencyUncertain:
        return QStringLiteral("currencyUncertain");
    case FindingCode::MixedCurrencies:
        return QStringLiteral("mixedCurrencies");
    case FindingCode::NotAnOrder:
        return QStringLiteral("notAnOrder");
    case FindingCode::CannotRead:
        return QStringLiteral("cannotRead");
    case FindingCode::CharsetReplaced:
        return QStringLiteral("charsetReplaced");
    case FindingCode::CheckDigit:
        return QStringLiteral("checkDigit");
    case FindingCode::ValueAmbiguous:
        return QStringLiteral("valueAmbiguous");
    case FindingCode::ValuesDiffer:
        return QStringLiteral("valuesDiffer");
    case FindingCode::CodeDamaged:
        return QStringLiteral("codeDamaged");
    case FindingCode::ZerosRestored:
        return QStringLiteral("zerosRestored");
    case FindingCode::ColumnUncertain:
        return QStringLiteral("columnUncertain");
    case FindingCode::CustomerOrder:
        return QStringLiteral("customerOrder");
    case FindingCode::NeitherPartyIsOurs:
        return QStringLiteral("neitherPartyIsOurs");
    case FindingCode::SeveralCompanies:
        return QStringLiteral("severalCompanies");
    case FindingCode::VendorMissing:
        return QStringLiteral("vendorMissing");
    case FindingCode::VendorAmbiguous:
        return QStringLiteral("vendorAmbiguous");
    case FindingCode::VendorContradiction:
        return QStringLiteral("vendorContradiction");
    case FindingCode::VendorNotConfirmed:
        return QStringLiteral("vendorNotConfirmed");
    case FindingCode::VendorArchived:
        return QStringLiteral("vendorArchived");
    case FindingCode::VendorOtherCompany:
        return QStringLiteral("vendorOtherCompany");
    case FindingCode::ProductMissing:
        return QStringLiteral("productMissing");
    case FindingCode::ProductAmbiguous:
        return QStringLiteral("productAmbiguous");
    case FindingCode::ProductNotConfirmed:
        return QStringLiteral("productNotConfirmed");
    case FindingCode::ProductArchived:
        return QStringLiteral("productArchived");
    case FindingCode::ProductNotPurchasable:
        return QStringLiteral("productNotPurchasable");
    case FindingCode::ProductOtherCompany:
        return QStringLiteral("productOtherCompany");
    case FindingCode::ProductContradiction:
        return QStringLiteral("productContradiction");
    case FindingCode::UnitUnknown:
        return QStringLiteral("unitUnknown");
    case FindingCode::UnitOfOtherKind:
        return QStringLiteral("unitOfOtherKind");
    case FindingCode::PackConverted:
        return QStringLiteral("packConverted");
    case FindingCode::PackUncertain:
        return QStringLiteral("packUncertain");
    case FindingCode::PriceMissing:
        return QStringLiteral("priceMissing");
    case FindingCode::PriceUnusual:
        return QStringLiteral("priceUnusual");
    case FindingCode::PricePrecision:
        return QStringLiteral("pricePrecision");
    case FindingCode::QuantityPrecision:
        return QStringLiteral("quantityPrecision");
    case FindingCode::QuantityMissing:
        return QStringLiteral("quantityMissing");
    case FindingCode::QuantityChanged:
        return QStringLiteral("quantityChanged");
    case FindingCode::PriceChanged:
        return QStringLiteral("priceChanged");
    case FindingCode::DateChanged:
        return QStringLiteral("dateChanged");
    case FindingCode::LineNotAccepted:
        return QStringLiteral("lineNotAccepted");
    case FindingCode::LineBackOrdered:
        return QStringLiteral("lineBackOrdered");
    case FindingCode::LineSubstituted:
        return QStringLiteral("lineSubstituted");
    case FindingCode::LineAlreadyDelivered:
        return QStringLiteral("lineAlreadyDelivered");
    case FindingCode::SameProductTwice:
        return QStringLiteral("sameProductTwice");
    case FindingCode::TaxMissing:
        return QStringLiteral("taxMissing");
    case FindingCode::TaxMismatch:
        return QStringLiteral("taxMismatch");
    case FindingCode::TaxInPrice:
        return QStringLiteral("taxInPrice");
    case FindingCode::TaxOtherCompany:
        return QStringLiteral("taxOtherCompany");
    case FindingCode::TaxFromPreset:
        return QStringLiteral("taxFromPreset");
    case FindingCode::FiscalPositionUncertain:
        return QStringLiteral("fiscalPositionUncertain");
    case FindingCode::CurrencyMissing:
        return QStringLiteral("currencyMissing");
    case FindingCode::CurrencyDiffers:
        return QStringLiteral("currencyDiffers");
    case FindingCode::PaymentTermDiffers:
        return QStringLiteral("paymentTermDiffers");
    case FindingCode::PickingTypeMissing:
        return QStringLiteral("pickingTypeMissing");
    case FindingCode::CompanyMissing:
        return QStringLiteral("companyMissing");
    case FindingCode::ChargeUnmapped:
        return QStringLiteral("chargeUnmapped");
    case FindingCode::RequiredCustomField:
        return QStringLiteral("requiredCustomField");
    case FindingCode::DuplicateFile:
        return QStringLiteral("duplicateFile");
    case FindingCode::DuplicateOrder:
        return QStringLiteral("duplicateOrder");
    case FindingCode::AlreadyInOdoo:
        return QStringLiteral("alreadyInOdoo");
    case FindingCode::KeyCollision:
        return QStringLiteral("keyCollision");
    case FindingCode::RefusedByVendor:
        return QStringLiteral("refusedByVendor");
    case FindingCode::SnapshotMissing:
        return QStringLiteral("snapshotMissing");
    case FindingCode::ServerRefused:
        return QStringLiteral("serverRefused");
    case FindingCode::ChangedSinceApproval:
        return QStringLiteral("changedSinceApproval");
    case FindingCode::ReadBackDiffers:
        return QStringLiteral("readBackDiffers");
    }
    return {};
}

std::optional<FindingCode> findingCodeFromName(QStringView name)
{
    for (int i = 0; i <= static_cast<int>(FindingCode::ReadBackDiffers); ++i) {
        if (findingCodeName(static_cast<FindingCode>(i)) == name)
            return static_cast<FindingCode>(i);
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Blocking:
        return QStringLiteral("blocking");
    }
    return {};
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Blocking}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

bool anyBlocking(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Blocking; });
}

} // namespace op::extraction
