// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CaseStateBuilder.h"

#include "core/extraction/FieldPaths.h"
#include "core/services/wording/RecordText.h"
#include "core/services/wording/Wording.h"
#include "ui/review/FieldRows.h"
#include "ui/text/Format.h"

#include <QCoreApplication>

#include <algorithm>

namespace op::ui {
namespace {

namespace wording = services::wording;
using extraction::Finding;
using extraction::FindingCode;
using extraction::Severity;
using matching::ChargeProposal;
using matching::LineProposal;
using review::ReviewState;
using Kind = review::ReviewDecision::Kind;

class CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseState)
};

template <class Tag>
QList<qint64> single(Id<Tag> id)
{
    return id.isNull() ? QList<qint64>() : QList<qint64>{id.value};
}

QList<qint64> numbers(const QList<TaxId>& taxes)
{
    QList<qint64> ids;
    for (const TaxId tax : taxes)
        ids.append(tax.value);
    return ids;
}

QString joinedWith(const QString& amount, const QString& unit)
{
    return unit.isEmpty() ? amount : amount + u' ' + unit;
}

QString companyWhy(const matching::OrderProposal& proposal)
{
    return proposal.companyRule.isEmpty() ? QString() : wording::ruleText(proposal.companyRule);
}

QList<FieldRow> headerFields(const FieldRows& rows)
{
    const matching::OrderProposal& proposal = rows.proposal();
    const bool isResponse = rows.order().documentType == extraction::DocumentType::OrderResponse;
    QList<FieldRow> fields;
    fields.append(rows.recordField(QStringLiteral("vendor"), CaseText::tr("Vendor"), proposal.vendor));
    if (rows.order().seller)
        fields.last().raw = rows.order().seller->bestName();
    if (fields.last().raw == fields.last().text)
        fields.last().raw.clear();

    FieldRow company = rows.choiceField(QStringLiteral("company"), CaseText::tr("Company"), single(proposal.company),
                                        rows.companies());
    company.why = companyWhy(proposal);
    if (proposal.companyRule == QLatin1String("default") && company.mark == Mark::Matched)
        company.mark = Mark::PleaseCheck;
    fields.append(company);

    fields.append(rows.documentField(QStringLiteral("documentNumber"),
                                     isResponse ? CaseText::tr("Vendor's number") : CaseText::tr("Document number")));
    fields.append(rows.documentField(QStringLiteral("orderNumber"), CaseText::tr("Our order number")));
    if (isResponse || rows.order().salesOrderNumber.has())
        fields.append(rows.documentField(QStringLiteral("salesOrderNumber"), CaseText::tr("Vendor's order number")));
    fields.append(rows.documentField(QStringLiteral("issueDate"), CaseText::tr("Date")));
    fields.append(rows.documentField(QStringLiteral("deliveryFrom"), CaseText::tr("Delivery from")));
    fields.append(rows.documentField(QStringLiteral("deliveryTo"), CaseText::tr("Delivery until")));

    fields.append(rows.choiceField(QStringLiteral("currency"), CaseText::tr("Currency"), single(proposal.currency),
                                   rows.currencies(proposal.currency)));
    FieldRow term = rows.choiceField(QStringLiteral("paymentTerm"), CaseText::tr("Payment term"),
                                     single(proposal.paymentTerm), rows.paymentTerms());
    term.raw = rows.order().paymentTerms.valueOr({}).simplified();
    if (term.raw == term.text)
        term.raw.clear();
    fields.append(term);
    FieldRow position =
        rows.choiceField(QStringLiteral("fiscalPosition"), CaseText::tr("Fiscal position"),
                         single(proposal.fiscalPosition), rows.fiscalPositions(proposal.fiscalPosition));
    position.why = proposal.fiscalPositionRule.isEmpty() ? QString() : wording::ruleText(proposal.fiscalPositionRule);
    fields.append(position);
    fields.append(rows.choiceField(QStringLiteral("pickingType"), CaseText::tr("Receipt"), single(proposal.pickingType),
                                   rows.pickingTypes(proposal.pickingType)));
    return fields;
}

// A line is as settled as the least settled thing that would be sent.
Mark lineMark(const FieldRows& rows, const LineProposal& line, const QString& path)
{
    if (!line.ordered && rows.isByPerson(path + QStringLiteral(".skip")))
        return Mark::ConfirmedByYou;
    Mark mark = line.ordered ? rows.markOf(line.product) : Mark::None;
    if (line.ordered) {
        const extraction::IncomingOrderLine& paper = rows.order().lines[line.line];
        for (const extraction::DecimalField* field : {&paper.quantity, &paper.unitPrice})
            if (field->has() && field->origin == extraction::FieldOrigin::Extracted)
                if (const Mark read = markOfConfidence(field->confidence); read != Mark::Matched)
                    mark = std::max(mark, read);
    }
    return rows.markAt(path, mark);
}

LineRow lineRow(const FieldRows& rows, const LineProposal& line, int places)
{
    const extraction::IncomingOrderLine& paper = rows.order().lines[line.line];
    const masterdata::SnapshotPtr& data = rows.sheet().snapshot;
    const QLocale& locale = rows.locale();
    LineRow row;
    row.path = QStringLiteral("lines[%1]").arg(line.line);
    row.number = extraction::lineNumber(paper, line.line);
    row.isOrdered = line.ordered;
    row.mark = lineMark(rows, line, row.path);
    row.paperCode = paper.supplierItemCode.valueOr(paper.buyerItemCode.valueOr(paper.gtin.valueOr({})));
    row.paperText = paper.description.valueOr({});
    row.paperQuantity = joinedWith(decimalText(paper.quantity.value, locale), paper.unit.valueOr({}));
    row.paperPrice = decimalText(paper.unitPrice.value, locale, places);
    row.paperTotal = decimalText(paper.lineTotal.value, locale, places);
    if (!line.product.candidates.isEmpty() && line.product.verdict != matching::Verdict::NoMatch)
        row.product = line.product.candidates.first().record.displayName;
    row.isProductSettled = line.product.decidedId() != 0;
    row.quantity = joinedWith(decimalText(line.quantity, locale), wording::unitText(data, line.unit.uom));
    row.price = decimalText(line.priceUnit, locale, places);
    if (!line.discountPercent.isZero())
        row.discount = CaseText::tr("%1 %").arg(decimalText(line.discountPercent, locale));
    row.taxes = wording::taxesText(data, line.taxes.taxes);
    if (row.taxes.isEmpty() && line.taxes.decided)
        row.taxes = CaseText::tr("no tax");
    if (line.plannedDate)
        row.date = dateText(*line.plannedDate, locale);
    row.total = decimalText(matching::lineAmount(line, places), locale, places);
    row.trouble = rows.troubleAt(row.path);
    return row;
}

LineRow chargeRow(const FieldRows& rows, const ChargeProposal& charge, int places)
{
    const extraction::HeaderCharge& paper = rows.order().headerCharges[charge.charge];
    const masterdata::SnapshotPtr& data = rows.sheet().snapshot;
    LineRow row;
    row.path = QStringLiteral("charges[%1]").arg(charge.charge);
    row.isCharge = true;
    row.number = QStringLiteral("+");
    row.paperCode = wording::chargeKindText(charge.kind);
    row.paperText = paper.reason.valueOr(row.paperCode);
    row.paperTotal = decimalText(charge.amount, rows.locale(), places);
    row.product = wording::productText(data, charge.product);
    row.isProductSettled = !charge.product.isNull();
    row.taxes = wording::taxesText(data, charge.taxes.taxes);
    row.total = row.paperTotal;
    const Mark base = charge.product.isNull()                    ? Mark::MustFix
        : rows.isByPerson(row.path + QStringLiteral(".product")) ? Mark::ConfirmedByYou
                                                                 : Mark::Matched;
    row.mark = rows.markAt(row.path, base);
    row.trouble = rows.troubleAt(row.path);
    return row;
}

QList<FindingRow> findingRows(const CaseState& state, const extraction::Findings& findings)
{
    QList<FindingRow> rows;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Info)
            continue;
        FindingRow row;
        row.code = finding.code;
        row.severity = finding.severity;
        row.subject = finding.subject;
        const QString stop = stopOf(finding.subject);
        if (state.field(stop) || state.line(stop))
            row.stop = stop;
        row.place = finding.subject.isEmpty() || finding.subject == QLatin1String("order")
            ? CaseText::tr("order")
            : wording::fieldText(finding.subject);
        row.text = wording::findingText(finding);
        row.isAcceptable = finding.severity != Severity::Blocking || review::isAcceptable(finding.code);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FindingRow& a, const FindingRow& b) {
        return a.severity == Severity::Blocking && b.severity != Severity::Blocking;
    });
    return rows;
}

TotalsRow totalsRow(const services::CaseSheet& sheet, const QLocale& locale)
{
    TotalsRow row;
    if (!sheet.snapshot)
        return row;
    const review::CaseEvaluation& evaluation = sheet.view.evaluation;
    const matching::OrderAmounts amounts =
        matching::orderAmounts(evaluation.order, evaluation.proposal, *sheet.snapshot);
    const QString currency = wording::currencyText(sheet.snapshot, evaluation.proposal.currency);
    const auto money = [&](const std::optional<Decimal>& value) {
        return joinedWith(decimalText(value, locale, amounts.places), value ? currency : QString());
    };
    row.stated = money(amounts.stated);
    row.computed = money(amounts.computed);
    if (const std::optional<drafting::OrderTotals>& stored = sheet.view.willStore)
        row.inOdoo = CaseText::tr("%1 + %2 tax = %3", "amounts: without tax, tax, total")
                         .arg(decimalText(stored->untaxed, locale, amounts.places),
                              decimalText(stored->tax, locale, amounts.places), money(stored->total));
    bool isBlocked = false;
    for (const Finding& finding : evaluation.findings)
        if (finding.code == FindingCode::TotalsApart)
            isBlocked = isBlocked || finding.severity == Severity::Blocking;
    if (!amounts.computed) {
        row.mark = Mark::PleaseCheck;
        row.text = CaseText::tr("The sum is known once every line has a quantity and a price.");
    } else if (!amounts.stated) {
        row.mark = Mark::None;
        row.text = CaseText::tr("The paper states no total without tax.");
    } else {
        const Decimal difference = *amounts.stated - *amounts.computed;
        if (!difference.isZero())
            row.difference = money(difference);
        row.mark = isBlocked ? Mark::MustFix : difference.isZero() ? Mark::Matched : Mark::PleaseCheck;
        const bool isLeftOut =
            !amounts.notOrdered.isZero() && (difference - amounts.notOrdered).abs() < difference.abs();
        row.text = difference.isZero() ? CaseText::tr("The lines add up to what the paper states.")
            : isBlocked                ? CaseText::tr("The paper and the lines are apart. Check quantities and prices.")
            : isLeftOut                ? CaseText::tr("The difference is what is not ordered.")
                                       : CaseText::tr("The difference is within what this workspace allows.");
    }
    return row;
}

QList<DuplicateNote> duplicateNotes(const services::CaseSheet& sheet)
{
    QList<DuplicateNote> notes;
    const review::ReviewCase& stored = sheet.view.reviewCase;
    if (stored.duplicateOf != 0)
        notes.append(
            {CaseText::tr("This looks like the order of case %1: same vendor, same number.").arg(stored.duplicateOf),
             stored.duplicateOf, 0});
    for (const Finding& finding : sheet.view.evaluation.findings)
        if (finding.code == FindingCode::AlreadyInOdoo)
            notes.append({CaseText::tr("This order is already in Odoo as %1.").arg(finding.arguments.value(0)), 0,
                          finding.arguments.value(1).toLongLong()});
        else if (finding.code == FindingCode::DuplicateOrder || finding.code == FindingCode::DuplicateFile)
            notes.append({wording::findingText(finding), 0, 0});
    return notes;
}

void fillDecisions(CaseState& state, const services::CaseSheet& sheet)
{
    const review::ReviewCase& stored = sheet.view.reviewCase;
    state.decisions = static_cast<int>(stored.decisions.size());
    const bool isOut =
        review::isInFlight(stored.state) || stored.state == ReviewState::InOdoo || stored.state == ReviewState::Queued;
    const auto nameOf = [&](const review::ReviewDecision& decision) {
        return wording::decisionText(decision, sheet.snapshot);
    };
    const QList<review::ReviewDecision> effective = review::effectiveDecisions(stored.decisions);
    if (!isOut && !effective.isEmpty())
        state.undoText = nameOf(effective.last());
    const int undo = isOut ? 0 : review::redoableUndo(stored.decisions);
    for (const review::ReviewDecision& decision : stored.decisions)
        if (undo != 0 && decision.number == undo)
            for (const review::ReviewDecision& undone : stored.decisions)
                if (undone.number == decision.undoes)
                    state.redoText = nameOf(undone);
    state.isEditable = review::isEditable(stored.state) && state.hasOrder;
    state.mayApprove = state.isEditable;
    state.mayHold = !isOut && stored.state != ReviewState::OnHold && stored.state != ReviewState::Rejected;
    state.mayReopen = stored.state == ReviewState::CannotRead || stored.state == ReviewState::NotAnOrder
        || stored.state == ReviewState::CustomersOrder || stored.state == ReviewState::Rejected
        || stored.state == ReviewState::Duplicate || stored.state == ReviewState::OnHold
        || stored.state == ReviewState::Approved;
    state.mayPush = stored.state == ReviewState::Approved || stored.state == ReviewState::Queued
        || stored.state == ReviewState::NotSure || stored.state == ReviewState::Failed;
    state.isInOdoo = stored.state == ReviewState::InOdoo;
}

} // namespace

CaseState buildCaseState(const services::CaseSheet& sheet, const QLocale& locale)
{
    const review::ReviewCase& stored = sheet.view.reviewCase;
    CaseState state;
    state.id = stored.id;
    state.state = stored.state;
    state.stateText = wording::stateText(stored.state);
    state.connection = stored.connection;
    state.hasOrder = stored.order.has_value();
    state.isOffline = !sheet.snapshot;
    state.openCount = sheet.view.evaluation.openCount();
    const QString vendor = stored.vendorName.isEmpty() ? CaseText::tr("vendor not known") : stored.vendorName;
    const QString number = stored.number.isEmpty() ? stored.reference : stored.number;
    state.title = state.hasOrder ? CaseText::tr("%1, %2").arg(vendor, number) : stored.document.fileName;
    state.subtitle = CaseText::tr("%1 from %2, case %3")
                         .arg(wording::kindOfPaperText(stored.kind), stored.document.fileName, stored.reference);
    if (state.hasOrder && sheet.snapshot) {
        const FieldRows rows(sheet, locale);
        state.header = headerFields(rows);
        const int places = matching::orderAmounts(rows.order(), rows.proposal(), *sheet.snapshot).places;
        for (const LineProposal& line : rows.proposal().lines)
            state.lines.append(lineRow(rows, line, places));
        for (const ChargeProposal& charge : rows.proposal().charges)
            state.lines.append(chargeRow(rows, charge, places));
        state.totals = totalsRow(sheet, locale);
    }
    state.findings = findingRows(state, sheet.view.evaluation.findings);
    state.duplicates = duplicateNotes(sheet);
    fillDecisions(state, sheet);
    return state;
}

QList<FieldRow> buildLineFields(const services::CaseSheet& sheet, const QString& stop, const QLocale& locale)
{
    QList<FieldRow> fields;
    if (!sheet.snapshot)
        return fields;
    const FieldRows rows(sheet, locale);
    const auto at = [&stop](const char* member) { return stop + u'.' + QLatin1String(member); };
    const auto taxField = [&](const matching::TaxProposal& proposal) {
        FieldRow taxes = rows.choiceField(at("taxes"), CaseText::tr("Taxes"), numbers(proposal.taxes),
                                          rows.purchaseTaxes(proposal.taxes));
        taxes.kind = FieldKind::Several;
        taxes.why = wording::taxChainText(sheet.snapshot, proposal);
        return taxes;
    };
    for (const LineProposal& line : rows.proposal().lines) {
        if (stop != QStringLiteral("lines[%1]").arg(line.line))
            continue;
        const ProductId likely(line.product.candidates.isEmpty() ? 0 : line.product.candidates.first().record.id);
        fields.append(rows.documentField(at("quantity"), CaseText::tr("Quantity on the paper")));
        FieldRow unit = rows.choiceField(at("unit"), CaseText::tr("Unit"), single(line.unit.uom),
                                         rows.units(likely, line.unit.uom));
        unit.raw = rows.order().lines[line.line].unit.valueOr({});
        unit.why = line.unit.rule.isEmpty() ? QString() : wording::ruleText(line.unit.rule);
        fields.append(unit);
        fields.append(rows.documentField(at("unitPrice"), CaseText::tr("Price on the paper")));
        fields.append(rows.documentField(at("discountPercent"), CaseText::tr("Discount in percent")));
        fields.append(rows.documentField(at("deliveryDate"), CaseText::tr("Delivery date")));
        fields.append(taxField(line.taxes));
        FieldRow skip = rows.choiceField(at("skip"), CaseText::tr("Leave this line out"), {line.ordered ? 0 : 1}, {});
        skip.kind = FieldKind::YesNo;
        skip.mark = Mark::None;
        fields.append(skip);
    }
    for (const ChargeProposal& charge : rows.proposal().charges)
        if (stop == QStringLiteral("charges[%1]").arg(charge.charge))
            fields += {rows.documentField(at("amount"), CaseText::tr("Amount on the paper")), taxField(charge.taxes)};
    return fields;
}

} // namespace op::ui
