// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseText.h"

#include "app/cli/commands/Translate.h"
#include "core/services/wording/RecordText.h"
#include "core/services/wording/Wording.h"

namespace op::cli {
namespace {

namespace wording = services::wording;

QString percent(double confidence)
{
    return QStringLiteral("%1 %").arg(qRound(confidence * 100));
}

QString decimalText(const std::optional<Decimal>& value)
{
    return value && value->isValid() ? value->toString() : QStringLiteral("-");
}

void printProposal(const Console& console, const QString& indent, const matching::MatchProposal& proposal)
{
    const int shown = proposal.needsPerson ? 3 : 1;
    for (const matching::MatchCandidate& candidate : proposal.candidates.mid(0, shown)) {
        console.say(indent
                    + QStringLiteral("[%1] %2 (%3)")
                          .arg(candidate.record.id)
                          .arg(candidate.record.displayName, percent(candidate.confidence)));
        QStringList reasons;
        for (const matching::Evidence& evidence : candidate.evidence)
            reasons.append(wording::evidenceText(evidence));
        if (!reasons.isEmpty())
            console.say(indent + QStringLiteral("    ") + reasons.join(QStringLiteral("; ")));
    }
}

QString proposalTitle(const matching::MatchProposal& proposal)
{
    QString title = wording::verdictText(proposal.verdict);
    if (!proposal.rule.isEmpty())
        title += QStringLiteral(", ") + wording::ruleText(proposal.rule);
    return title;
}

void printLine(const Console& console, const extraction::IncomingOrder& order, const matching::LineProposal& line,
               const masterdata::SnapshotPtr& data)
{
    const extraction::IncomingOrderLine& paper = order.lines[line.line];
    console.say(CommandLine::tr("Line %1: %2 %3 at %4, \"%5\" %6")
                    .arg(line.line + 1)
                    .arg(decimalText(paper.quantity.value), paper.unit.valueOr(QStringLiteral("-")),
                         decimalText(paper.unitPrice.value), paper.description.valueOr({}),
                         paper.supplierItemCode.valueOr({})));
    if (!line.ordered) {
        console.say(CommandLine::tr("    not ordered"));
        return;
    }
    console.say(QStringLiteral("    ") + CommandLine::tr("product: %1").arg(proposalTitle(line.product)));
    printProposal(console, QStringLiteral("        "), line.product);
    const QString unit = wording::unitText(data, line.unit.uom);
    console.say(QStringLiteral("    ")
                + CommandLine::tr("to Odoo: %1 %2 at %3, %4")
                      .arg(decimalText(line.quantity), unit.isEmpty() ? QStringLiteral("-") : unit,
                           decimalText(line.priceUnit), wording::ruleText(line.unit.rule)));
    console.say(QStringLiteral("    ") + CommandLine::tr("taxes: %1").arg(wording::taxChainText(data, line.taxes)));
}

} // namespace

void printOpenPoints(const Console& console, const services::CaseView& view)
{
    for (const extraction::Finding& finding : view.evaluation.findings) {
        if (finding.severity != extraction::Severity::Blocking)
            continue;
        const QString place =
            finding.subject.isEmpty() ? QString() : wording::fieldText(finding.subject) + QStringLiteral(": ");
        console.say(QStringLiteral("  ! ") + place + wording::findingText(finding)
                    + QStringLiteral("  [%1 %2]").arg(finding.subject, extraction::findingCodeName(finding.code)));
    }
}

void printCase(const Console& console, const services::CaseView& view, const masterdata::SnapshotPtr& data)
{
    const review::ReviewCase& stored = view.reviewCase;
    const matching::OrderProposal& proposal = view.evaluation.proposal;
    console.say(CommandLine::tr("Case %1 (%2), %3: %4")
                    .arg(stored.id)
                    .arg(stored.reference, wording::stateText(stored.state), stored.document.fileName));
    console.say(QStringLiteral("  ") + wording::kindOfPaperText(stored.kind));
    if (stored.order) {
        const extraction::IncomingOrder& order = view.evaluation.order;
        console.say(CommandLine::tr("  document %1, order %2, date %3, currency %4")
                        .arg(order.documentNumber.valueOr(QStringLiteral("-")),
                             order.orderNumber.valueOr(QStringLiteral("-")),
                             order.issueDate.has() ? order.issueDate.value->toString(Qt::ISODate) : QStringLiteral("-"),
                             order.currency.valueOr(QStringLiteral("-"))));
        console.say(CommandLine::tr("  seller: %1").arg(order.seller ? order.seller->bestName() : QStringLiteral("-")));
        console.say(CommandLine::tr("  vendor: %1").arg(proposalTitle(proposal.vendor)));
        printProposal(console, QStringLiteral("      "), proposal.vendor);
        for (const matching::LineProposal& line : proposal.lines)
            printLine(console, order, line, data);
        for (const matching::ChargeProposal& charge : proposal.charges)
            console.say(
                CommandLine::tr("Charge %1: %2 %3, product %4")
                    .arg(charge.charge + 1)
                    .arg(wording::chargeKindText(charge.kind), charge.amount.toString(),
                         charge.product.isNull() ? QStringLiteral("-") : wording::productText(data, charge.product)));
    }
    if (view.willStore) {
        const masterdata::Currency* currency = data ? data->currency(proposal.currency) : nullptr;
        console.say(CommandLine::tr("Odoo will store: %1 without tax + %2 tax = %3 %4")
                        .arg(view.willStore->untaxed.toString(), view.willStore->tax.toString(),
                             view.willStore->total.toString(), currency ? currency->code : QString()));
    }
    printOpenPoints(console, view);
    for (const extraction::Finding& finding : view.evaluation.findings)
        if (finding.severity == extraction::Severity::Warning)
            console.say(
                QStringLiteral("  ? ")
                + (finding.subject.isEmpty() ? QString() : wording::fieldText(finding.subject) + QStringLiteral(": "))
                + wording::findingText(finding));
}

} // namespace op::cli
