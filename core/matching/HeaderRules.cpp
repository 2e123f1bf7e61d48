// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/HeaderRules.h"

#include "core/base/Percent.h"
#include "core/extraction/FieldPaths.h"
#include "core/extraction/OrderValidator.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::Findings;
using extraction::Severity;
using masterdata::Currency;
using masterdata::PickingType;

std::optional<int> daysIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("(\\d{1,3})"));
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

PaymentTermId paymentTermOf(const MatchScope& scope, Findings& findings)
{
    const QString path = QStringLiteral("paymentTerm");
    if (const QList<qint64>* chosen = scope.choice(path))
        return PaymentTermId(chosen->isEmpty() ? 0 : chosen->first());
    const PaymentTermId own = scope.data.propertiesOf(scope.vendor, scope.company).paymentTerm;
    const masterdata::PaymentTerm* term = scope.data.paymentTerm(own);
    if (!term)
        return {};
    const QString paper = scope.order.paymentTerms.valueOr({}).simplified();
    const std::optional<int> paperDays = daysIn(paper);
    const std::optional<int> ownDays = daysIn(term->name);
    if (paperDays && ownDays && *paperDays != *ownDays)
        findings.append(Finding{FindingCode::PaymentTermDiffers, Severity::Warning, path, {paper, term->name}});
    return own;
}

PickingTypeId pickingTypeOf(const MatchScope& scope, Findings& findings)
{
    const QString path = QStringLiteral("pickingType");
    const PickingTypeId chosen(scope.chosenId(path));
    const auto isOfCompany = [&scope](PickingTypeId id) {
        const PickingType* type = scope.data.pickingType(id);
        return type && type->active && type->company == scope.company;
    };
    if (!chosen.isNull() && isOfCompany(chosen))
        return chosen;
    if (scope.company.isNull())
        return {};
    const PickingTypeId preferred = scope.context.pickingTypes.value(scope.company);
    if (isOfCompany(preferred))
        return preferred;
    const PickingType* best = nullptr;
    for (const PickingType& type : scope.data.data().pickingTypes)
        if (isOfCompany(type.id) && (!best || type.sequence < best->sequence))
            best = &type;
    if (best)
        return best->id;
    findings.append(Finding{FindingCode::PickingTypeMissing, Severity::Blocking, path, {}});
    return {};
}

} // namespace

CurrencyId currencyOf(const MatchScope& scope, Findings& findings)
{
    const QString path = QStringLiteral("currency");
    const CurrencyId chosen(scope.chosenId(path));
    if (scope.data.currency(chosen))
        return chosen;
    const QString code = scope.order.currency.valueOr({}).trimmed();
    const Currency* currency = scope.data.currencyByCode(code);
    const CurrencyId usual = scope.data.propertiesOf(scope.vendor, scope.company).purchaseCurrency;
    if (currency && currency->active) {
        const Currency* vendors = scope.data.currency(usual);
        if (vendors && vendors->id != currency->id)
            findings.append(
                Finding{FindingCode::CurrencyDiffers, Severity::Warning, path, {currency->code, vendors->code}});
        return currency->id;
    }
    findings.append(Finding{FindingCode::CurrencyMissing, Severity::Blocking, path, {code}});
    if (!code.isEmpty())
        return {};
    // the paper says nothing: shown as what it probably is, still to be chosen
    if (!usual.isNull())
        return usual;
    const masterdata::Company* company = scope.data.company(scope.company);
    return company ? company->currency : CurrencyId();
}

Findings fillHeader(OrderProposal& proposal, const MatchScope& scope)
{
    Findings findings;
    proposal.currency = scope.currency;
    proposal.fiscalPosition = scope.fiscalPosition;
    proposal.paymentTerm = paymentTermOf(scope, findings);
    proposal.pickingType = pickingTypeOf(scope, findings);
    return findings;
}

std::optional<Decimal> lineAmount(const LineProposal& line, int places)
{
    if (!line.quantity || !line.priceUnit)
        return std::nullopt;
    const Decimal net = lessPercent(*line.priceUnit, line.discountPercent);
    return (net * *line.quantity).rounded(places);
}

OrderAmounts orderAmounts(const extraction::IncomingOrder& order, const OrderProposal& proposal,
                          const masterdata::MasterDataSnapshot& data)
{
    const extraction::OrderTotals& totals = order.totals;
    OrderAmounts amounts;
    const bool hasNet = totals.net.has();
    if (hasNet || totals.lines.has())
        amounts.statedName = hasNet ? QStringLiteral("net") : QStringLiteral("lines");
    amounts.stated = hasNet ? totals.net.value : totals.lines.value;
    const Currency* currency = data.currency(proposal.currency);
    amounts.places = currency && !currency->rounding.isZero() ? currency->rounding.significantScale() : 2;
    Decimal ordered;
    bool isComplete = true;
    for (const LineProposal& line : proposal.lines) {
        const std::optional<Decimal> amount = lineAmount(line, amounts.places);
        if (amount)
            (line.ordered ? ordered : amounts.notOrdered) += *amount;
        else if (line.ordered)
            isComplete = false;
    }
    if (hasNet || !totals.lines.has())
        for (const ChargeProposal& charge : proposal.charges)
            ordered += charge.amount;
    if (isComplete)
        amounts.computed = ordered;
    return amounts;
}

Findings checkTotals(const OrderProposal& proposal, const MatchScope& scope)
{
    const OrderAmounts amounts = orderAmounts(scope.order, proposal, scope.data);
    if (!amounts.stated || !amounts.computed)
        return {};
    const Decimal stated = *amounts.stated;
    const Decimal computed = *amounts.computed;
    const Decimal relative = stated.abs() * scope.context.totalsTolerancePercent * Decimal(1, 2);
    const Decimal tolerance =
        std::max(relative, scope.context.totalsTolerance, [](const Decimal& a, const Decimal& b) { return a < b; });
    // a confirmation's total may still count what it does not deliver
    const auto fits = [&](const Decimal& sum) { return (stated - sum).abs() <= tolerance; };
    if (fits(computed) || fits(computed + amounts.notOrdered))
        return {};
    const QString& name = amounts.statedName;
    const QString subject = QStringLiteral("totals.") + name;
    const Findings known = extraction::validateOrder(scope.order);
    const bool isSaid = std::any_of(known.begin(), known.end(), [&](const Finding& finding) {
        return finding.code == FindingCode::TotalsApart && finding.subject == subject;
    });
    if (isSaid)
        return {};
    return {Finding{
        FindingCode::TotalsApart,
        Severity::Blocking,
        subject,
        {name, stated.toString(), computed.normalized().toString(), (stated - computed).normalized().toString()}}};
}

Findings repeatedProducts(const OrderProposal& proposal, const MatchScope& scope)
{
    QMap<qint64, QList<int>> lines;
    for (const LineProposal& line : proposal.lines) {
        const bool isClear = line.product.verdict == Verdict::Match || line.product.verdict == Verdict::PossibleMatch;
        if (line.ordered && isClear && !line.product.candidates.isEmpty())
            lines[line.product.candidates.first().record.id].append(line.line);
    }
    Findings findings;
    for (const QList<int>& repeated : std::as_const(lines)) {
        if (repeated.size() < 2)
            continue;
        QStringList numbers;
        for (const int index : repeated)
            numbers.append(extraction::lineNumber(scope.order.lines[index], index));
        findings.append(Finding{FindingCode::SameProductTwice,
                                Severity::Info,
                                QStringLiteral("lines[%1].product").arg(repeated.first()),
                                {numbers.join(QStringLiteral(", "))}});
    }
    return findings;
}

} // namespace op::matching
