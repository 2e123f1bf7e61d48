// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/wording/Wording.h"
#include "core/services/wording/WordingTr.h"

#include <QLocale>

namespace op::services::wording {
namespace {

QString featureText(matching::Feature feature)
{
    using enum matching::Feature;
    switch (feature) {
    case EmailDomain:
        return Wording::tr("e-mail domain");
    case VatNumber:
        return Wording::tr("VAT number");
    case RegisterNumber:
        return Wording::tr("register number");
    case Gln:
        return Wording::tr("GLN");
    case Iban:
        return Wording::tr("IBAN");
    case Name:
        return Wording::tr("name");
    case City:
        return Wording::tr("city");
    case Country:
        return Wording::tr("country");
    case SenderFailedAuthentication:
        return Wording::tr("sender's mail failed its authentication");
    case CrossReference:
        return Wording::tr("remembered choice");
    case VendorCode:
        return Wording::tr("vendor's article number");
    case DefaultCode:
        return Wording::tr("our article number");
    case Barcode:
        return Wording::tr("barcode");
    case PackagingBarcode:
        return Wording::tr("barcode of a pack");
    case ProductName:
        return Wording::tr("product name");
    case VendorProductName:
        return Wording::tr("vendor's product name");
    case Numbers:
        return Wording::tr("numbers in the text");
    case Sizes:
        return Wording::tr("sizes");
    case Colours:
        return Wording::tr("colours");
    case Price:
        return Wording::tr("price");
    case BoughtBefore:
        return Wording::tr("bought before");
    case UnitKind:
        return Wording::tr("kind of unit");
    case OtherLine:
        return Wording::tr("already on another line of this order");
    case Archived:
        return Wording::tr("archived in Odoo");
    case NotPurchasable:
        return Wording::tr("not marked as purchasable");
    case OtherCompany:
        return Wording::tr("belongs to another company");
    case Expired:
        return Wording::tr("price row no longer valid");
    case PersonChose:
        return Wording::tr("chosen by a person");
    }
    return {};
}

// Who taught a remembered choice, when, and from which order.
QString storyText(const matching::Evidence& evidence)
{
    const QDateTime at = QDateTime::fromString(evidence.story[1], Qt::ISODate).toLocalTime();
    const QString date = QLocale().toString(at.date(), QLocale::ShortFormat);
    return evidence.story[2].isEmpty()
        ? filled(Wording::tr("remembered choice: \"%1\", imported by %2 on %3"),
                 {evidence.paper, evidence.story[0], date})
        : filled(Wording::tr("remembered choice: \"%1\", taught by %2 on %3 with order %4"),
                 {evidence.paper, evidence.story[0], date, evidence.story[2]});
}

} // namespace

QString featureText(const QString& name)
{
    for (int number = 0; number <= static_cast<int>(matching::Feature::PersonChose); ++number)
        if (const auto feature = static_cast<matching::Feature>(number); matching::featureName(feature) == name)
            return featureText(feature);
    return name;
}

QString evidenceText(const matching::Evidence& evidence)
{
    using enum matching::Feature;
    const QString feature = featureText(evidence.feature); // may be singular or plural: no verb goes with it
    // these say all by themselves: they are facts about the record, not comparisons
    const bool isFact = evidence.feature == BoughtBefore || evidence.feature == PersonChose
        || evidence.feature == Archived || evidence.feature == NotPurchasable || evidence.feature == OtherCompany
        || evidence.feature == Expired || evidence.feature == SenderFailedAuthentication;
    if (isFact)
        return featureText(evidence.feature);
    if (evidence.feature == OtherLine)
        return filled(Wording::tr("already on line %1 of this order, in other words"), {evidence.paper});
    if (evidence.feature == CrossReference && evidence.story.size() >= 3)
        return storyText(evidence);
    switch (evidence.outcome) {
    case matching::Outcome::Agrees:
        return evidence.paper.isEmpty() ? filled(Wording::tr("%1: the same"), {feature})
                                        : filled(Wording::tr("%1: the same, %2"), {feature, evidence.paper});
    case matching::Outcome::Close:
        return filled(Wording::tr("%1: close, %2 here and %3 in Odoo"), {feature, evidence.paper, evidence.record});
    case matching::Outcome::Differs:
        return evidence.record.isEmpty()
            ? filled(Wording::tr("%1: different, %2 here"), {feature, evidence.paper})
            : filled(Wording::tr("%1: different, %2 here and %3 in Odoo"), {feature, evidence.paper, evidence.record});
    case matching::Outcome::Missing:
        return filled(Wording::tr("%1: missing"), {feature});
    }
    return {};
}

QString verdictText(matching::Verdict verdict)
{
    switch (verdict) {
    case matching::Verdict::Match:
        return Wording::tr("match");
    case matching::Verdict::PossibleMatch:
        return Wording::tr("possible match");
    case matching::Verdict::NoMatch:
        return Wording::tr("no match");
    case matching::Verdict::Ambiguous:
        return Wording::tr("ambiguous");
    }
    return {};
}

QString ruleText(const QString& rule)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("Wording", "chosen by a person")},
        {QStringLiteral("mapping"), QT_TRANSLATE_NOOP("Wording", "as the mapping of this table says")},
        {QStringLiteral("vat"), QT_TRANSLATE_NOOP("Wording", "by VAT number")},
        {QStringLiteral("registerNumber"), QT_TRANSLATE_NOOP("Wording", "by register number")},
        {QStringLiteral("gln"), QT_TRANSLATE_NOOP("Wording", "by GLN")},
        {QStringLiteral("iban"), QT_TRANSLATE_NOOP("Wording", "by IBAN")},
        {QStringLiteral("emailDomain"), QT_TRANSLATE_NOOP("Wording", "by e-mail domain")},
        {QStringLiteral("emailAddress"), QT_TRANSLATE_NOOP("Wording", "by e-mail address")},
        {QStringLiteral("vendorRow"), QT_TRANSLATE_NOOP("Wording", "the unit of the vendor's price")},
        {QStringLiteral("alias"), QT_TRANSLATE_NOOP("Wording", "as set for this workspace")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Wording", "by name")},
        {QStringLiteral("fuzzy"), QT_TRANSLATE_NOOP("Wording", "by similar text")},
        {QStringLiteral("crossReference"), QT_TRANSLATE_NOOP("Wording", "by a remembered choice")},
        {QStringLiteral("vendorCode"), QT_TRANSLATE_NOOP("Wording", "by the vendor's article number")},
        {QStringLiteral("defaultCode"), QT_TRANSLATE_NOOP("Wording", "by our article number")},
        {QStringLiteral("barcode"), QT_TRANSLATE_NOOP("Wording", "by barcode")},
        {QStringLiteral("packagingBarcode"), QT_TRANSLATE_NOOP("Wording", "by the barcode of a pack")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("Wording", "by unit code")},
        {QStringLiteral("word"), QT_TRANSLATE_NOOP("Wording", "by the printed word")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("Wording", "the product's own unit")},
        {QStringLiteral("default"), QT_TRANSLATE_NOOP("Wording", "the default of this workspace")},
        {QStringLiteral("vendor"), QT_TRANSLATE_NOOP("Wording", "set on the vendor")},
        {QStringLiteral("automatic"), QT_TRANSLATE_NOOP("Wording", "as Odoo chooses by country")},
        {QStringLiteral("none"), QT_TRANSLATE_NOOP("Wording", "none applies")},
        {QStringLiteral("productTaxes"), QT_TRANSLATE_NOOP("Wording", "taxes of the product")},
        {QStringLiteral("companyFilter"), QT_TRANSLATE_NOOP("Wording", "of this company")},
        {QStringLiteral("fiscalPosition"), QT_TRANSLATE_NOOP("Wording", "mapped by the fiscal position")},
        {QStringLiteral("preset"), QT_TRANSLATE_NOOP("Wording", "what this workspace uses")},
        {QStringLiteral("crossCheck"), QT_TRANSLATE_NOOP("Wording", "compared with the paper")},
    };
    const char* name = names.value(rule, nullptr);
    return name ? QCoreApplication::translate("Wording", name) : rule;
}

QString taxPresetText(const QString& preset)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("standard"), QT_TRANSLATE_NOOP("Wording", "21 % (high rate)")},
        {QStringLiteral("reduced"), QT_TRANSLATE_NOOP("Wording", "9 % (low rate)")},
        {QStringLiteral("zero"), QT_TRANSLATE_NOOP("Wording", "0 %")},
        {QStringLiteral("reverseCharge"), QT_TRANSLATE_NOOP("Wording", "reverse charge")},
        {QStringLiteral("margin"), QT_TRANSLATE_NOOP("Wording", "the margin scheme")},
    };
    const char* name = names.value(preset, nullptr);
    return name ? QCoreApplication::translate("Wording", name) : preset;
}

} // namespace op::services::wording
