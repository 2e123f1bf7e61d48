// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/Wording.h"
#include "core/services/wording/WordingTr.h"

#include <algorithm>

namespace op::services::wording {
namespace {

using extraction::FindingCode;

QString readingSentence(FindingCode code)
{
    switch (code) {
    case FindingCode::FieldNotUnderstood:
        return Wording::tr("%1 reads \"%2\", which is not understood. Type the right value.");
    case FindingCode::LineArithmetic:
        return Wording::tr("Line %1: quantity times price is %2, the paper prints %3.");
    case FindingCode::TotalsApart:
        return Wording::tr("The paper states %2 (%1), the lines add up to %3: a difference of %4.");
    case FindingCode::DateOrder:
        return Wording::tr("%1 (%2) lies before the date of the document.");
    case FindingCode::NoLines:
        return Wording::tr("There is nothing to order: no line is left.");
    case FindingCode::NoNumber:
        return Wording::tr("The paper has no number of its own; its contents are used to recognise it.");
    case FindingCode::CurrencyUncertain:
        return Wording::tr("The currency is not certain: %1.");
    case FindingCode::MixedCurrencies:
        return Wording::tr("The paper mixes currencies: %1.");
    case FindingCode::NotAnOrder:
        return Wording::tr("This is no order: %1.");
    case FindingCode::CharsetReplaced:
        return Wording::tr("The characters were read as %1; check names for wrong letters.");
    case FindingCode::CheckDigit:
        return Wording::tr("%1 %2 has a wrong check digit.");
    case FindingCode::ValueAmbiguous:
        return Wording::tr("%1 reads \"%2\": that may be %3 or %4. Type the right value.");
    case FindingCode::ValuesDiffer:
        return Wording::tr("%1 is \"%2\" on one row and \"%3\" on another; the first one was taken.");
    case FindingCode::CodeDamaged:
        return Wording::tr("%1 reads \"%2\": a spreadsheet has rounded the number. Type the right one.");
    case FindingCode::ZerosRestored:
        return Wording::tr("%1 reads \"%2\": a spreadsheet took its leading zeros, %3 was read.");
    case FindingCode::ColumnUncertain:
        return Wording::tr("It is not certain what stands in the column \"%1\" (perhaps: %2).");
    default:
        return {};
    }
}

QString partySentence(FindingCode code)
{
    switch (code) {
    case FindingCode::CustomerOrder:
        return Wording::tr(
            "On this paper %1 is the seller: it is a customer's order and never becomes a purchase order.");
    case FindingCode::NeitherPartyIsOurs:
        return Wording::tr(
            "None of the parties is one of our companies. Choose the company and confirm the vendor (proposed: %1).");
    case FindingCode::SeveralCompanies:
        return Wording::tr("Several of our companies fit: %1. Choose one.");
    case FindingCode::VendorMissing:
        return Wording::tr("No vendor in Odoo fits. Choose one; OrderPilot never creates vendors.");
    case FindingCode::VendorAmbiguous:
        return Wording::tr("Several vendors fit: %1. Choose one.");
    case FindingCode::VendorContradiction:
        return Wording::tr("The paper contradicts itself: %1 points at %2, %3 points at %4. Choose the vendor.");
    case FindingCode::VendorNotConfirmed:
        return Wording::tr("The vendor is only proposed: %1. Confirm or choose another.");
    case FindingCode::VendorArchived:
        return Wording::tr("The vendor %1 is archived in Odoo.");
    case FindingCode::VendorOtherCompany:
        return Wording::tr("The vendor %1 belongs to another company.");
    case FindingCode::CompanyMissing:
        return Wording::tr("It is not clear for which company this order is. Choose one.");
    default:
        return {};
    }
}

QString lineSentence(FindingCode code)
{
    switch (code) {
    case FindingCode::ProductMissing:
        return Wording::tr("No product in Odoo fits. Choose one; OrderPilot never creates products.");
    case FindingCode::ProductAmbiguous:
        return Wording::tr("Several products fit: %1. Choose one.");
    case FindingCode::ProductNotConfirmed:
        return Wording::tr("The product is only proposed: %1. Confirm or choose another.");
    case FindingCode::ProductArchived:
        return Wording::tr("The product %1 is archived in Odoo.");
    case FindingCode::ProductNotPurchasable:
        return Wording::tr("The product %1 is not marked as purchasable in Odoo.");
    case FindingCode::ProductOtherCompany:
        return Wording::tr("The product %1 belongs to another company.");
    case FindingCode::ProductContradiction:
        return Wording::tr("The %1 contradicts the product: %2 on the paper, %3 in Odoo. Confirm or choose another.");
    case FindingCode::UnitUnknown:
        return Wording::tr("The unit \"%1\" is not known in Odoo. Choose one.");
    case FindingCode::UnitOfOtherKind:
        return Wording::tr("The unit %1 cannot be converted into the product's unit %2.");
    case FindingCode::PackConverted:
        return Wording::tr("Converted: %1 is %2.");
    case FindingCode::PackUncertain:
        return Wording::tr("How much one pack holds is not certain (%1). Choose the unit.");
    case FindingCode::PriceMissing:
        return Wording::tr("The price is missing.");
    case FindingCode::PriceUnusual:
        return Wording::tr("The price %1 is unusual: it is normally about %2 (%3 times).");
    case FindingCode::PricePrecision:
        return Wording::tr("The price %1 has more digits than the %2 that Odoo keeps: it will store %3.");
    case FindingCode::QuantityPrecision:
        return Wording::tr("The quantity %1 has more digits than the %2 that Odoo keeps: it will store %3.");
    case FindingCode::QuantityMissing:
        return Wording::tr("The quantity is missing.");
    case FindingCode::QuantityChanged:
        return Wording::tr("The vendor confirms another quantity: %1 instead of %2.");
    case FindingCode::PriceChanged:
        return Wording::tr("The vendor confirms another price: %1 instead of %2.");
    case FindingCode::DateChanged:
        return Wording::tr("The vendor confirms another date: %1 instead of %2.");
    case FindingCode::LineNotAccepted:
        return Wording::tr("The vendor does not accept this line; it is not ordered.");
    case FindingCode::LineBackOrdered:
        return Wording::tr("The vendor put this line on back-order; it is not ordered now.");
    case FindingCode::LineSubstituted:
        return Wording::tr("The vendor offers another article instead: %1. Choose the product or leave the line out.");
    case FindingCode::LineAlreadyDelivered:
        return Wording::tr("The vendor says this line is already delivered; it is not ordered.");
    case FindingCode::SameProductTwice:
        return Wording::tr("The same product stands on lines %1.");
    default:
        return {};
    }
}

QString termsSentence(FindingCode code)
{
    switch (code) {
    case FindingCode::TaxMissing:
        return Wording::tr(
            "No purchase tax of this company is known for the line. Choose one, or choose none on purpose.");
    case FindingCode::TaxMismatch:
        return Wording::tr("The paper says %1 % tax, proposed is %2.");
    case FindingCode::TaxInPrice:
        return Wording::tr("Odoo takes the tax %1 out of the price: check that the price on the paper holds it.");
    case FindingCode::TaxOtherCompany:
        return Wording::tr("The tax %1 belongs to another company.");
    case FindingCode::TaxFromPreset:
        return Wording::tr(
            "The product has no purchase tax of this company. %2 is what this workspace uses for %1; please "
            "confirm it, or choose another.");
    case FindingCode::FiscalPositionUncertain:
        return Wording::tr("The fiscal position is not certain: %1.");
    case FindingCode::CurrencyMissing:
        return Wording::tr("The currency is missing or not active in Odoo: %1.");
    case FindingCode::CurrencyDiffers:
        return Wording::tr("The paper is in %1, the vendor is normally bought from in %2.");
    case FindingCode::PaymentTermDiffers:
        return Wording::tr("The paper says \"%1\", the vendor's payment term is \"%2\".");
    case FindingCode::PickingTypeMissing:
        return Wording::tr(
            "The company has no receipt type of its own: create a warehouse for it in Odoo, or choose another.");
    case FindingCode::ChargeUnmapped:
        return Wording::tr(
            "The charge \"%1\" of %2 has no product. Choose the product for this kind of charge in the settings.");
    case FindingCode::RequiredCustomField:
        return Wording::tr("Odoo requires the custom field %2 of %1, which nobody fills yet.");
    default:
        return {};
    }
}

QString remoteSentence(FindingCode code)
{
    switch (code) {
    case FindingCode::DuplicateFile:
        return Wording::tr("The same file was received before: case %1.");
    case FindingCode::DuplicateOrder:
        return Wording::tr("The same order was received before: case %1.");
    case FindingCode::AlreadyInOdoo:
        return Wording::tr("This order is already in Odoo as %1. Let it pass with a reason to send it all the same.");
    case FindingCode::KeyCollision:
        return Wording::tr("Odoo holds another order (%1) under this order's key.");
    case FindingCode::RefusedByVendor:
        return Wording::tr("The vendor refuses the whole order.");
    case FindingCode::SnapshotMissing:
        return Wording::tr("No master data yet: run a sync first.");
    case FindingCode::ServerRefused:
        return Wording::tr("Odoo refused the order: %1");
    case FindingCode::ChangedSinceApproval:
        return Wording::tr(
            "Master data or what was learned has changed since the approval, and so has what would be sent. "
            "Look at the case and approve it again.");
    case FindingCode::ReadBackDiffers:
        return Wording::tr("Odoo stores %1 as %3 instead of %2.");
    default:
        return {};
    }
}

} // namespace

QString findingText(const extraction::Finding& finding)
{
    QStringList arguments = finding.arguments;
    if (finding.code == FindingCode::CannotRead && !arguments.isEmpty())
        if (const auto code = errorCodeFromName(arguments.first()))
            return errorText(Error(*code, arguments.mid(1)));
    if (finding.code == FindingCode::CannotRead)
        return filled(Wording::tr("The document cannot be read: %1"), {arguments.join(QStringLiteral(", "))});
    if (finding.code == FindingCode::NotAnOrder && !arguments.isEmpty())
        arguments[0] = kindOfPaperText(arguments[0]);
    if (finding.code == FindingCode::ChargeUnmapped && !arguments.isEmpty())
        arguments[0] = chargeKindText(arguments[0]);
    if (finding.code == FindingCode::TaxFromPreset && !arguments.isEmpty())
        arguments[0] = taxPresetText(arguments[0]);
    // a blocking one names a word nobody knows, a warning a paper without any
    if (finding.code == FindingCode::UnitUnknown && finding.severity != extraction::Severity::Blocking)
        return filled(Wording::tr("The paper names no unit; %1 is assumed."), arguments);
    const bool namesField = finding.code == FindingCode::FieldNotUnderstood || finding.code == FindingCode::CheckDigit
        || finding.code == FindingCode::TotalsApart || finding.code == FindingCode::DateOrder
        || finding.code == FindingCode::ReadBackDiffers || finding.code == FindingCode::ValueAmbiguous
        || finding.code == FindingCode::ValuesDiffer || finding.code == FindingCode::CodeDamaged
        || finding.code == FindingCode::ZerosRestored;
    if (finding.code == FindingCode::ColumnUncertain && arguments.size() > 1)
        arguments[1] = fieldText(arguments[1]);
    if (namesField && !arguments.isEmpty())
        arguments[0] = fieldText(arguments[0]);
    // which arguments name a feature: the first, for vendors the third as well
    const qsizetype end = finding.code == FindingCode::VendorContradiction ? 3
        : finding.code == FindingCode::ProductContradiction                ? 1
                                                                           : 0;
    for (qsizetype i = 0; i < std::min(end, arguments.size()); i += 2)
        arguments[i] = featureText(arguments[i]);
    for (const auto sentence : {readingSentence, partySentence, lineSentence, termsSentence, remoteSentence}) {
        const QString text = sentence(finding.code);
        if (!text.isEmpty())
            return filled(text, arguments);
    }
    return extraction::findingCodeName(finding.code);
}

} // namespace op::services::wording
