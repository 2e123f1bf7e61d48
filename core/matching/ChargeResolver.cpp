// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ChargeResolver.h"

#include "core/base/TextFold.h"
#include "core/matching/Candidates.h"
#include "core/matching/ProductKeys.h"
#include "core/matching/TaxResolver.h"

#include <algorithm>
#include <iterator>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::HeaderCharge;
using extraction::Severity;

struct KindName
{
    QStringView written;
    QStringView kind;
};

constexpr KindName chargeCodes[] = {
    {u"FC", u"freight"},   {u"SH", u"freight"},   {u"DL", u"freight"},   {u"TAD", u"freight"}, {u"ABW", u"freight"},
    {u"SAA", u"freight"},  {u"AAB", u"freight"},  {u"PU", u"freight"},   {u"PI", u"freight"},  {u"FL", u"freight"},
    {u"HD", u"handling"},  {u"HAN", u"handling"}, {u"ADO", u"handling"}, {u"SC", u"handling"}, {u"AEO", u"handling"},
    {u"PC", u"packing"},   {u"PA", u"packing"},   {u"ABL", u"packing"},  {u"PAE", u"packing"}, {u"LA", u"packing"},
    {u"IN", u"insurance"}, {u"DI", u"discount"},  {u"TD", u"discount"},
};

// Beginnings of words, so that compounds and plurals are found: "vrachtkosten", "Versandkosten", "Verpackungskosten".
constexpr KindName chargeWords[] = {
    {u"vracht", u"freight"},        {u"verzend", u"freight"},        {u"transport", u"freight"},
    {u"bezorg", u"freight"},        {u"porto", u"freight"},          {u"levering", u"freight"},
    {u"fracht", u"freight"},        {u"versand", u"freight"},        {u"liefer", u"freight"},
    {u"fret", u"freight"},          {u"livraison", u"freight"},      {u"expedition", u"freight"},
    {u"port", u"freight"},          {u"freight", u"freight"},        {u"shipping", u"freight"},
    {u"delivery", u"freight"},      {u"carriage", u"freight"},       {u"ship", u"freight"},
    {u"postage", u"freight"},       {u"handling", u"handling"},      {u"administratie", u"handling"},
    {u"orderkosten", u"handling"},  {u"behandel", u"handling"},      {u"bearbeitung", u"handling"},
    {u"mindermengen", u"handling"}, {u"dossier", u"handling"},       {u"manutention", u"handling"},
    {u"kleinorder", u"handling"},   {u"small order", u"handling"},   {u"verpak", u"packing"},
    {u"emballage", u"packing"},     {u"verpackung", u"packing"},     {u"pack", u"packing"},
    {u"pallet", u"packing"},        {u"palette", u"packing"},        {u"statiegeld", u"packing"},
    {u"verzeker", u"insurance"},    {u"versicherung", u"insurance"}, {u"assurance", u"insurance"},
    {u"insurance", u"insurance"},   {u"korting", u"discount"},       {u"rabat", u"discount"},
    {u"remise", u"discount"},       {u"ristourne", u"discount"},     {u"discount", u"discount"},
    {u"skonto", u"discount"},       {u"escompte", u"discount"},      {u"bonus", u"discount"},
    {u"nachlass", u"discount"},     {u"allowance", u"discount"},
};

// "verpackung" must not be taken for freight because "port" stands inside another word: only beginnings of words count.
QString kindByWords(const QString& reason)
{
    const QString text = foldedKey(reason);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const KindName& known : chargeWords) {
        const bool isPhrase = known.written.contains(u' ');
        const bool found = isPhrase ? text.contains(known.written)
                                    : std::any_of(words.begin(), words.end(),
                                                  [&](const QString& word) { return word.startsWith(known.written); });
        if (found)
            return known.kind.toString();
    }
    return {};
}

} // namespace

QString chargeKind(const HeaderCharge& charge)
{
    // every code of UNCL 5189 names some price reduction
    if (!charge.isCharge)
        return QStringLiteral("discount");
    const QString code = charge.reasonCode.valueOr({}).trimmed().toUpper();
    const auto it = std::find_if(std::begin(chargeCodes), std::end(chargeCodes),
                                 [&](const KindName& known) { return code == known.written; });
    if (it != std::end(chargeCodes))
        return it->kind.toString();
    QString kind = kindByWords(charge.reason.valueOr({}));
    if (kind.isEmpty())
        kind = kindByWords(code);
    return kind.isEmpty() ? QStringLiteral("other") : kind;
}

ChargeOutcome resolveCharge(int index, const MatchScope& scope)
{
    ChargeOutcome outcome;
    const HeaderCharge& charge = scope.order.headerCharges[index];
    const QString path = QStringLiteral("charges[%1]").arg(index);
    const auto block = [&](FindingCode code, const QString& subject, const QStringList& arguments) {
        outcome.findings.append(Finding{code, Severity::Blocking, subject, arguments});
    };
    outcome.proposal.charge = index;
    outcome.proposal.kind = chargeKind(charge);
    const bool hasAmount = charge.amount.has() && charge.amount.value->isValid();
    if (hasAmount)
        outcome.proposal.amount = charge.isCharge ? *charge.amount.value : -*charge.amount.value;

    const ProductId chosen(scope.chosenId(path + QStringLiteral(".product")));
    const ProductId product = chosen.isNull() ? scope.context.chargeProducts.value(outcome.proposal.kind) : chosen;
    const masterdata::Product* record = scope.data.product(product);
    if (!record || !hasAmount) {
        block(FindingCode::ChargeUnmapped, path,
              {outcome.proposal.kind, hasAmount ? outcome.proposal.amount.toString() : charge.amount.raw});
        return outcome;
    }
    outcome.proposal.product = product;
    const QString productPath = path + QStringLiteral(".product");
    if (!record->active)
        block(FindingCode::ProductArchived, productPath, {displayName(*record)});
    else if (!record->purchaseOk)
        block(FindingCode::ProductNotPurchasable, productPath, {displayName(*record)});
    if (!scope.isUsableBy(record->company))
        block(FindingCode::ProductOtherCompany, productPath, {displayName(*record)});
    const PaperTax paper{charge.taxRate.value, charge.taxCategory.valueOr({})};
    TaxOutcome taxes = resolveTaxes(path, record, paper, scope);
    outcome.proposal.taxes = std::move(taxes.proposal);
    outcome.findings += taxes.findings;
    return outcome;
}

} // namespace op::matching
