// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/LineMatcher.h"

#include "core/matching/Candidates.h"
#include "core/matching/PriceResolver.h"
#include "core/matching/ProductResolver.h"
#include "core/matching/TaxResolver.h"
#include "core/matching/UnitResolver.h"

namespace op::matching {
namespace {

using extraction::Finding;
using extraction::FindingCode;
using extraction::IncomingOrderLine;
using extraction::LineConfirmation;
using extraction::Severity;

const Decimal tenTimes(10);
const Decimal oneTenth(1, 1);

std::optional<QDate> plannedDate(const IncomingOrderLine& line, const masterdata::PastOrderLine* original,
                                 const MatchScope& scope)
{
    if (line.deliveryDate.has())
        return line.deliveryDate.value;
    if (scope.order.deliveryTo.has())
        return scope.order.deliveryTo.value;
    if (scope.order.deliveryFrom.has())
        return scope.order.deliveryFrom.value;
    if (original && original->plannedDate.isValid())
        return original->plannedDate.date();
    return scope.date.isValid() ? std::optional(scope.date) : std::nullopt;
}

// The vendor's code and the paper's own words: what the vendor has to recognise on our order.
QString descriptionOf(const IncomingOrderLine& line, const masterdata::Product* product)
{
    const QString code = line.supplierItemCode.valueOr({}).trimmed();
    QString text = line.description.valueOr({}).simplified();
    if (text.isEmpty() && product)
        text = shownText(product->names);
    if (!code.isEmpty())
        text = QStringLiteral("[%1] ").arg(code) + text;
    const QString more = line.longDescription.valueOr({}).trimmed();
    if (!more.isEmpty() && more.simplified() != line.description.valueOr({}).simplified())
        text += u'\n' + more;
    return text.trimmed();
}

// A key that decided gives way to a unit of another kind and to a price ten times off (DESIGN.md section 5).
void checkContradictions(ProductOutcome& product, const UnitOutcome& unit, const PriceOutcome& price,
                         const IncomingOrderLine& line, const masterdata::MasterDataSnapshot& data)
{
    if (product.proposal.needsPerson || product.proposal.candidates.isEmpty())
        return;
    MatchCandidate& best = product.proposal.candidates.first();
    const masterdata::Product* record = data.product(ProductId(best.record.id));
    if (unit.isOtherKind) {
        const QString own = unitName(data.uom(record->uom));
        best.evidence.append({Feature::UnitKind, Outcome::Differs, line.unit.valueOr({}), own, 0});
        contradictProduct(product, featureName(Feature::UnitKind), line.unit.valueOr({}), own);
    }
    if (price.ratio && (*price.ratio >= tenTimes || *price.ratio <= oneTenth) && price.priceUnit) {
        const QString paper = price.priceUnit->normalized().toString();
        best.evidence.append({Feature::Price, Outcome::Differs, paper, price.usual, 0});
        contradictProduct(product, featureName(Feature::Price), paper, price.usual);
    }
}

} // namespace

LineOutcome matchLine(int lineIndex, const MatchScope& scope, const OriginalOrder& original,
                      const ProductIndex& products, const UnitTable& units)
{
    LineOutcome outcome;
    LineProposal& proposal = outcome.proposal;
    proposal.line = lineIndex;
    const QString path = QStringLiteral("lines[%1]").arg(lineIndex);
    LineStanding standing = lineStanding(lineIndex, scope);
    proposal.ordered = standing.ordered;
    const IncomingOrderLine line = effectiveLine(scope.order.lines[lineIndex], standing.isSubstituted);

    ProductOutcome product = resolveProduct(lineIndex, line, scope, products);
    if (standing.isSubstituted && product.proposal.rule != u"person")
        product.proposal.needsPerson = true;
    const ProductId likely = product.likely();
    const masterdata::Product* record = scope.data.product(likely);
    const masterdata::PastOrderLine* before = record ? original.lineOf(likely) : nullptr;

    UnitOutcome unit = resolveUnit(lineIndex, line, product, scope, units);
    if (before && unit.proposal.uom.isNull() && !line.unit.has() && !line.quantity.has())
        unit = {{before->uom, QStringLiteral("originalOrder"), 1, 1}, {}, false};
    PriceOutcome price = resolvePrice(lineIndex, line, record, unit.proposal, before, scope);
    checkContradictions(product, unit, price, line, scope.data);

    proposal.product = std::move(product.proposal);
    proposal.unit = std::move(unit.proposal);
    proposal.quantity = price.quantity;
    proposal.priceUnit = price.priceUnit;
    proposal.discountPercent = price.discountPercent;
    const PaperTax paper{line.taxRate.value, line.taxCategory.valueOr({})};
    TaxOutcome taxes = resolveTaxes(path, record, paper, scope);
    proposal.taxes = std::move(taxes.proposal);
    proposal.plannedDate = plannedDate(line, before, scope);
    proposal.description = descriptionOf(line, record);

    outcome.findings = standing.findings;
    // what is not ordered needs nobody's decision
    if (!proposal.ordered)
        return outcome;
    outcome.findings += product.findings;
    outcome.findings += unit.findings;
    outcome.findings += price.findings;
    outcome.findings += taxes.findings;
    if (before)
        outcome.findings += changesAgainst(*before, proposal, scope);
    else if (extraction::confirmationOf(scope.order.documentType, line) == LineConfirmation::Changed)
        outcome.findings.append(
            Finding{FindingCode::QuantityChanged,
                    Severity::Warning,
                    path + QStringLiteral(".quantity"),
                    {proposal.quantity ? proposal.quantity->normalized().toString() : QString(), QStringLiteral("?")}});
    return outcome;
}

} // namespace op::matching
