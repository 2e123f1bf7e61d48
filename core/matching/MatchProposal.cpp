// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/MatchProposal.h"

namespace op::matching {

QString featureName(Feature feature)
{
    switch (feature) {
    case Feature::EmailDomain:
        return QStringLiteral("emailDomain");
    case Feature::VatNumber:
        return QStringLiteral("vatNumber");
    case Feature::RegisterNumber:
        return QStringLiteral("registerNumber");
    case Feature::Gln:
        return QStringLiteral("gln");
    case Feature::Iban:
        return QStringLiteral("iban");
    case Feature::Name:
        return QStringLiteral("name");
    case Feature::City:
        return QStringLiteral("city");
    case Feature::Country:
        return QStringLiteral("country");
    case Feature::SenderFailedAuthentication:
        return QStringLiteral("senderFailedAuthentication");
    case Feature::CrossReference:
        return QStringLiteral("crossReference");
    case Feature::VendorCode:
        return QStringLiteral("vendorCode");
    case Feature::DefaultCode:
        return QStringLiteral("defaultCode");
    case Feature::Barcode:
        return QStringLiteral("barcode");
    case Feature::PackagingBarcode:
        return QStringLiteral("packagingBarcode");
    case Feature::ProductName:
        return QStringLiteral("productName");
    case Feature::VendorProductName:
        return QStringLiteral("vendorProductName");
    case Feature::Numbers:
        return QStringLiteral("numbers");
    case Feature::Sizes:
        return QStringLiteral("sizes");
    case Feature::Colours:
        return QStringLiteral("colours");
    case Feature::Price:
        return QStringLiteral("price");
    case Feature::BoughtBefore:
        return QStringLiteral("boughtBefore");
    case Feature::UnitKind:
        return QStringLiteral("unitKind");
    case Feature::OtherLine:
        return QStringLiteral("otherLine");
    case Feature::Archived:
        return QStringLiteral("archived");
    case Feature::NotPurchasable:
        return QStringLiteral("notPurchasable");
    case Feature::OtherCompany:
        return QStringLiteral("otherCompany");
    case Feature::Expired:
        return QStringLiteral("expired");
    case Feature::PersonChose:
        return QStringLiteral("personChose");
    }
    return {};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Agrees:
        return QStringLiteral("agrees");
    case Outcome::Close:
        return QStringLiteral("close");
    case Outcome::Differs:
        return QStringLiteral("differs");
    case Outcome::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Match:
        return QStringLiteral("match");
    case Verdict::PossibleMatch:
        return QStringLiteral("possible match");
    case Verdict::NoMatch:
        return QStringLiteral("no match");
    case Verdict::Ambiguous:
        return QStringLiteral("ambiguous");
    }
    return {};
}

} // namespace op::matching
