// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/WhoseOrder.h"

#include "core/base/Identifiers.h"
#include "core/matching/CompanyName.h"

#include <algorithm>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Findings;
using extraction::Severity;
using masterdata::Company;

enum class KeyOutcome { Equal, Different, Unknown };

template <class Normalise>
KeyOutcome compareKeys(const QStringList& paper, const QString& own, Normalise&& normalise)
{
    const QString ours = normalise(own);
    if (ours.isEmpty())
        return KeyOutcome::Unknown;
    KeyOutcome outcome = KeyOutcome::Unknown;
    for (const QString& text : paper) {
        const QString theirs = normalise(text);
        if (theirs == ours)
            return KeyOutcome::Equal;
        if (!theirs.isEmpty())
            outcome = KeyOutcome::Different;
    }
    return outcome;
}

KeyOutcome compareVats(const PartyKeys& keys, const VatNumber& own)
{
    if (own.isEmpty())
        return KeyOutcome::Unknown;
    KeyOutcome outcome = KeyOutcome::Unknown;
    for (const QString& text : keys.vats) {
        const VatNumber theirs = parseVat(text, keys.country);
        if (isSameVat(theirs, own))
            return KeyOutcome::Equal;
        if (!theirs.isEmpty())
            outcome = KeyOutcome::Different;
    }
    return outcome;
}

struct Fit
{
    CompanyId company;
    int strength = 0; // of the strongest key that agrees; 0 = not this company
    QString rule;
};

Fit fitOf(const PartyKeys& keys, const Company& company, const masterdata::MasterDataSnapshot& data)
{
    const masterdata::Country* home = data.country(company.country);
    const KeyOutcome vat = compareVats(keys, parseVat(company.vat, home ? QStringView(home->code) : QStringView()));
    if (vat == KeyOutcome::Equal)
        return {company.id, 4, QStringLiteral("vat")};
    const KeyOutcome reg = compareKeys(keys.registerNumbers, company.registerNumber,
                                       [](const QString& text) { return normalizedRegisterNumber(text); });
    if (reg == KeyOutcome::Equal)
        return {company.id, 3, QStringLiteral("registerNumber")};
    if (compareKeys(keys.glns, company.gln, [](const QString& text) { return normalizedGln(text); })
        == KeyOutcome::Equal)
        return {company.id, 2, QStringLiteral("gln")};
    // a namesake with another VAT or register number is not us
    if (vat == KeyOutcome::Different || reg == KeyOutcome::Different)
        return {};
    const CompanyName own = parseCompanyName(company.name);
    const auto isOwnName = [&own](const QString& name) { return parseCompanyName(name).compact == own.compact; };
    if (!own.isEmpty() && std::any_of(keys.names.begin(), keys.names.end(), isOwnName))
        return {company.id, 1, QStringLiteral("name")};
    return {};
}

// The companies of ours that fit best; several when the strongest key names several.
QList<Fit> companiesOf(const std::optional<PartyKeys>& keys, const masterdata::MasterDataSnapshot& data)
{
    QList<Fit> best;
    if (!keys)
        return best;
    for (const Company& company : data.data().companies) {
        const Fit fit = fitOf(*keys, company, data);
        if (fit.strength == 0 || (!best.isEmpty() && fit.strength < best.first().strength))
            continue;
        if (!best.isEmpty() && fit.strength > best.first().strength)
            best.clear();
        best.append(fit);
    }
    if (best.size() < 2)
        return best;
    // branches share a VAT number: another key, then the name, may tell them apart
    QList<Fit> named;
    for (const Fit& fit : best) {
        const Company& company = *data.company(fit.company);
        const CompanyName own = parseCompanyName(company.name);
        const bool sameGln =
            compareKeys(keys->glns, company.gln, [](const QString& text) { return normalizedGln(text); })
            == KeyOutcome::Equal;
        const bool sameName = std::any_of(keys->names.begin(), keys->names.end(), [&own](const QString& name) {
            return parseCompanyName(name).compact == own.compact;
        });
        if (sameGln || sameName)
            named.append(fit);
    }
    return named.size() == 1 ? named : best;
}

std::optional<PartyKeys> keysOfParty(const std::optional<extraction::Party>& party)
{
    if (!party)
        return std::nullopt;
    PartyKeys keys = keysOf(*party);
    return keys.isEmpty() ? std::nullopt : std::optional(keys);
}

void useCompanies(WhoseOrder& whose, const QList<Fit>& fits)
{
    for (const Fit& fit : fits)
        whose.fitting.append(fit.company);
    whose.rule = fits.first().rule;
    if (fits.size() == 1)
        whose.company = fits.first().company;
}

void chooseCompany(WhoseOrder& whose, const MatchScope& scope)
{
    const CompanyId chosen(scope.chosenId(QStringLiteral("company")));
    if (!chosen.isNull() && scope.data.company(chosen)) {
        whose.company = chosen;
        whose.rule = QStringLiteral("person");
        return;
    }
    if (whose.role != OurRole::Neither)
        return;
    CompanyId fallback = scope.context.defaultCompany;
    if (!scope.data.company(fallback))
        fallback = scope.data.data().companies.size() == 1 ? scope.data.data().companies.front().id : CompanyId();
    if (!fallback.isNull()) {
        whose.company = fallback;
        whose.rule = QStringLiteral("default");
    }
}

QString nameOf(CompanyId id, const MatchScope& scope)
{
    const Company* company = scope.data.company(id);
    return company ? company->name : QString();
}

} // namespace

WhoseOrder whoseOrder(const MatchScope& scope)
{
    const std::optional<PartyKeys> buyer = keysOfParty(scope.order.buyer);
    const std::optional<PartyKeys> seller = keysOfParty(scope.order.seller);
    QList<Fit> buying = companiesOf(buyer, scope.data);
    const QList<Fit> selling = companiesOf(seller, scope.data);
    // no buyer on the paper: who gets the goods orders them
    if (!buyer && selling.isEmpty())
        buying = companiesOf(keysOfParty(scope.order.deliverTo), scope.data);

    WhoseOrder whose;
    if (!buying.isEmpty() && selling.isEmpty()) {
        whose.role = OurRole::Buyer;
        whose.vendor = seller;
        whose.vendorMayDecide = true;
        useCompanies(whose, buying);
    } else if (buying.isEmpty() && !selling.isEmpty()) {
        whose.role = OurRole::Seller;
        useCompanies(whose, selling);
    } else if (!buying.isEmpty()) {
        // one of our companies buys from another, or the paper repeats our data on both sides
        whose.role = OurRole::Unclear;
        whose.vendor = seller;
        for (const Fit& fit : buying + selling)
            if (!whose.fitting.contains(fit.company))
                whose.fitting.append(fit.company);
    } else {
        whose.role = OurRole::Neither;
        whose.vendor = seller;
    }
    if (whose.role != OurRole::Seller)
        chooseCompany(whose, scope);
    return whose;
}

Findings findingsAbout(const WhoseOrder& whose, const MatchScope& scope, const QString& vendorName)
{
    Findings findings;
    const QString subject = QStringLiteral("company");
    const auto block = [&](FindingCode code, const QStringList& arguments) {
        findings.append(Finding{code, Severity::Blocking, subject, arguments});
    };
    if (whose.role == OurRole::Seller) {
        QStringList names;
        for (const CompanyId id : whose.fitting)
            names.append(nameOf(id, scope));
        block(FindingCode::CustomerOrder, {names.join(QStringLiteral(", "))});
        return findings;
    }
    const bool companyChosen = whose.rule == u"person";
    if (whose.role == OurRole::Neither) {
        const bool vendorChosen = scope.chosenId(QStringLiteral("vendor")) != 0;
        if (!companyChosen || !vendorChosen)
            block(FindingCode::NeitherPartyIsOurs,
                  {vendorName.isEmpty() && whose.vendor ? whose.vendor->names.value(0) : vendorName});
    } else if (whose.company.isNull() || (whose.role == OurRole::Unclear && !companyChosen)) {
        QStringList names;
        for (const CompanyId id : whose.fitting)
            names.append(nameOf(id, scope));
        block(FindingCode::SeveralCompanies, {names.join(QStringLiteral(", "))});
    }
    if (whose.company.isNull() && findings.isEmpty())
        block(FindingCode::CompanyMissing, {});
    return findings;
}

} // namespace op::matching
