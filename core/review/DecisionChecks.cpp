// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/CaseEvaluation.h"

#include <QRegularExpression>

#include <algorithm>

namespace op::review {
namespace {

using Kind = ReviewDecision::Kind;
using masterdata::MasterDataSnapshot;

/// A choice path taken apart: "lines[3].product" -> group "lines", index 3, member "product"; "vendor" -> member only.
struct ChoicePath
{
    QString group;
    int index = -1;
    QString member;
};

std::optional<ChoicePath> parseChoicePath(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(?:(lines|charges)\[(\d{1,6})\]\.)?([A-Za-z]+)$)"));
    const QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    return ChoicePath{match.captured(1), match.captured(1).isEmpty() ? -1 : match.captured(2).toInt(),
                      match.captured(3)};
}

template <class Tag>
QList<qint64> single(Id<Tag> id)
{
    return id.isNull() ? QList<qint64>{} : QList<qint64>{id.value};
}

QList<qint64> numbers(const QList<TaxId>& taxes)
{
    QList<qint64> ids;
    for (const TaxId tax : taxes)
        ids.append(tax.value);
    return ids;
}

Result<QList<qint64>> headerChoice(const matching::OrderProposal& proposal, const QString& member)
{
    if (member == QLatin1String("company"))
        return single(proposal.company);
    if (member == QLatin1String("vendor"))
        return single(PartnerId(proposal.vendor.decidedId()));
    if (member == QLatin1String("pickingType"))
        return single(proposal.pickingType);
    if (member == QLatin1String("currency"))
        return single(proposal.currency);
    if (member == QLatin1String("paymentTerm"))
        return single(proposal.paymentTerm);
    if (member == QLatin1String("fiscalPosition"))
        return single(proposal.fiscalPosition);
    return failure(ErrorCode::NotFound, {member});
}

Result<QList<qint64>> lineChoice(const matching::LineProposal& line, const QString& member)
{
    if (member == QLatin1String("product"))
        return single(ProductId(line.product.decidedId()));
    if (member == QLatin1String("unit"))
        return single(line.unit.uom);
    if (member == QLatin1String("taxes"))
        return numbers(line.taxes.taxes);
    if (member == QLatin1String("skip"))
        return QList<qint64>{line.ordered ? 0 : 1};
    return failure(ErrorCode::NotFound, {member});
}

bool recordExists(const MasterDataSnapshot& snapshot, const QString& member, qint64 id)
{
    if (member == QLatin1String("company"))
        return snapshot.company(CompanyId(id)) != nullptr;
    if (member == QLatin1String("vendor"))
        return snapshot.partner(PartnerId(id)) != nullptr;
    if (member == QLatin1String("pickingType"))
        return snapshot.pickingType(PickingTypeId(id)) != nullptr;
    if (member == QLatin1String("currency"))
        return snapshot.currency(CurrencyId(id)) != nullptr;
    if (member == QLatin1String("paymentTerm"))
        return snapshot.paymentTerm(PaymentTermId(id)) != nullptr;
    if (member == QLatin1String("fiscalPosition"))
        return snapshot.fiscalPosition(FiscalPositionId(id)) != nullptr;
    if (member == QLatin1String("product"))
        return snapshot.product(ProductId(id)) != nullptr;
    if (member == QLatin1String("unit"))
        return snapshot.uom(UomId(id)) != nullptr;
    if (member == QLatin1String("taxes"))
        return snapshot.tax(TaxId(id)) != nullptr;
    return member == QLatin1String("skip") && (id == 0 || id == 1);
}

// An empty list is a choice of its own where "none" is a legal answer.
bool mayBeEmpty(const QString& member)
{
    return member == QLatin1String("taxes") || member == QLatin1String("paymentTerm")
        || member == QLatin1String("fiscalPosition");
}

QString joined(const QList<qint64>& ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

Result<void> checkChoice(const CaseEvaluation& now, const MasterDataSnapshot& snapshot, ReviewDecision& decision)
{
    OP_TRY(const QList<qint64> current, currentChoice(now, decision.path));
    const QString member = parseChoicePath(decision.path)->member;
    if (decision.ids.isEmpty() && !mayBeEmpty(member))
        return failure(ErrorCode::InvalidArgument, {decision.path});
    if (decision.ids.size() > 1 && member != QLatin1String("taxes"))
        return failure(ErrorCode::InvalidArgument, {joined(decision.ids)});
    if (overridesTaxes(now, decision.path, decision.ids) && decision.reason.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("reason")});
    for (const qint64 id : decision.ids)
        if (!recordExists(snapshot, member, id))
            return failure(ErrorCode::NotFound, {QStringLiteral("%1 %2").arg(member).arg(id)});
    decision.shown = joined(current);
    return {};
}

Result<void> checkAccept(const CaseEvaluation& now, const ReviewDecision& decision)
{
    for (const extraction::Finding& finding : now.findings) {
        if (finding.subject != decision.path || extraction::findingCodeName(finding.code) != decision.value)
            continue;
        if (finding.severity == extraction::Severity::Blocking && !isAcceptable(finding.code))
            return failure(ErrorCode::InvalidArgument, {decision.value});
        if (decision.reason.trimmed().isEmpty())
            return failure(ErrorCode::InvalidArgument, {QStringLiteral("reason")});
        return {};
    }
    return failure(ErrorCode::NotFound, {decision.value});
}

// Giving back what an undo took away must not bring back an approval of a case that has open points now.
Result<void> checkRedo(const ReviewCase& reviewCase, const CaseEvaluation& now, int undo)
{
    QList<ReviewDecision> history = reviewCase.decisions;
    ReviewDecision redo;
    redo.kind = Kind::Undo;
    redo.number = history.last().number + 1;
    redo.undoes = undo;
    history.append(redo);
    const QList<ReviewDecision> effective = effectiveDecisions(history);
    if (effective.last().kind == Kind::Approve && now.openCount() > 0)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("open"), QString::number(now.openCount())});
    return {};
}

Result<void> checkUndo(const ReviewCase& reviewCase, const CaseEvaluation& now, ReviewDecision& decision)
{
    if (decision.undoes != 0 && decision.undoes == redoableUndo(reviewCase.decisions))
        return checkRedo(reviewCase, now, decision.undoes);
    const QList<ReviewDecision> effective = effectiveDecisions(reviewCase.decisions);
    if (decision.undoes == 0) {
        if (effective.isEmpty())
            return failure(ErrorCode::NotFound, {QStringLiteral("undo")});
        decision.undoes = effective.last().number;
    }
    const bool stands = std::any_of(effective.begin(), effective.end(),
                                    [&](const ReviewDecision& other) { return other.number == decision.undoes; });
    if (!stands)
        return failure(ErrorCode::NotFound, {QString::number(decision.undoes)});
    return {};
}

Error wrongState(ReviewState state)
{
    return Error(ErrorCode::Conflict, {stateName(state)});
}

} // namespace

Result<QList<qint64>> currentChoice(const CaseEvaluation& evaluation, const QString& path)
{
    const std::optional<ChoicePath> parsed = parseChoicePath(path);
    if (!parsed)
        return failure(ErrorCode::NotFound, {path});
    if (parsed->group.isEmpty())
        return headerChoice(evaluation.proposal, parsed->member);
    if (parsed->group == QLatin1String("lines")) {
        for (const matching::LineProposal& line : evaluation.proposal.lines)
            if (line.line == parsed->index)
                return lineChoice(line, parsed->member);
    } else {
        for (const matching::ChargeProposal& charge : evaluation.proposal.charges)
            if (charge.charge == parsed->index && parsed->member == QLatin1String("product"))
                return single(charge.product);
            else if (charge.charge == parsed->index && parsed->member == QLatin1String("taxes"))
                return numbers(charge.taxes.taxes);
    }
    return failure(ErrorCode::NotFound, {path});
}

bool overridesTaxes(const CaseEvaluation& now, const QString& path, const QList<qint64>& ids)
{
    const std::optional<ChoicePath> parsed = parseChoicePath(path);
    if (!parsed || parsed->member != QLatin1String("taxes"))
        return false;
    const matching::TaxProposal* proposal = nullptr;
    if (parsed->group == QLatin1String("lines")) {
        for (const matching::LineProposal& line : now.proposal.lines)
            if (line.line == parsed->index)
                proposal = &line.taxes;
    } else {
        for (const matching::ChargeProposal& charge : now.proposal.charges)
            if (charge.charge == parsed->index)
                proposal = &charge.taxes;
    }
    if (!proposal || !proposal->decided)
        return false;
    QList<qint64> chosen = ids;
    QList<qint64> proposed = numbers(proposal->taxes);
    std::sort(chosen.begin(), chosen.end());
    std::sort(proposed.begin(), proposed.end());
    return chosen != proposed;
}

Result<ReviewDecision> checkDecision(const ReviewCase& reviewCase, const CaseEvaluation& now,
                                     const MasterDataSnapshot& snapshot, ReviewDecision decision)
{
    using enum ReviewState;
    const ReviewState state = reviewCase.state;
    switch (decision.kind) {
    case Kind::Set: {
        if (!isEditable(state))
            return failure(wrongState(state));
        OP_TRY(decision.shown, fieldValue(now.order, decision.path));
        extraction::IncomingOrder probe = now.order;
        OP_CHECK(setField(probe, decision.path, decision.value));
        break;
    }
    case Kind::Choose:
        if (!isEditable(state) && state != CustomersOrder)
            return failure(wrongState(state));
        OP_CHECK(checkChoice(now, snapshot, decision));
        break;
    case Kind::Accept:
        if (!isEditable(state))
            return failure(wrongState(state));
        OP_CHECK(checkAccept(now, decision));
        break;
    case Kind::Approve:
        if (!isEditable(state))
            return failure(wrongState(state));
        if (now.openCount() > 0)
            return failure(ErrorCode::InvalidArgument, {QStringLiteral("open"), QString::number(now.openCount())});
        decision.shown = contentDigest(now);
        break;
    case Kind::Hold:
    case Kind::Reject:
        if (isInFlight(state) || state == InOdoo || state == Queued)
            return failure(wrongState(state));
        break;
    case Kind::Reopen:
        if (state != CannotRead && state != NotAnOrder && state != CustomersOrder && state != Rejected
            && state != Duplicate && state != OnHold && state != Approved)
            return failure(wrongState(state));
        break;
    case Kind::Undo:
        if (isInFlight(state) || state == InOdoo || state == Queued)
            return failure(wrongState(state));
        OP_CHECK(checkUndo(reviewCase, now, decision));
        break;
    }
    decision.number = reviewCase.decisions.isEmpty() ? 1 : reviewCase.decisions.last().number + 1;
    return decision;
}

} // namespace op::review
