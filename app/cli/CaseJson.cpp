// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CaseJson.h"

#include "core/services/wording/Wording.h"

#include <QJsonArray>

namespace op::cli {
namespace {

namespace wording = services::wording;

template <class Tag>
QJsonValue toJson(Id<Tag> id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.value);
}

QJsonValue toJson(const std::optional<Decimal>& value)
{
    return value && value->isValid() ? QJsonValue(value->toString()) : QJsonValue();
}

QJsonArray toJson(const QList<TaxId>& taxes)
{
    QJsonArray ids;
    for (const TaxId tax : taxes)
        ids.append(tax.value);
    return ids;
}

QJsonObject toJson(const matching::TaxProposal& proposal)
{
    QJsonArray chain;
    for (const matching::TaxStep& step : proposal.chain)
        chain.append(QJsonObject{{QStringLiteral("rule"), step.rule},
                                 {QStringLiteral("taxes"), toJson(step.taxes)},
                                 {QStringLiteral("detail"), step.detail}});
    return {{QStringLiteral("taxes"), toJson(proposal.taxes)},
            {QStringLiteral("decided"), proposal.decided},
            {QStringLiteral("effectiveRate"), proposal.effectiveRate.toString()},
            {QStringLiteral("chain"), chain}};
}

QJsonObject toJson(const matching::LineProposal& line)
{
    return {{QStringLiteral("line"), line.line},
            {QStringLiteral("ordered"), line.ordered},
            {QStringLiteral("product"), cli::toJson(line.product)},
            {QStringLiteral("unit"),
             QJsonObject{{QStringLiteral("id"), toJson(line.unit.uom)},
                         {QStringLiteral("rule"), line.unit.rule},
                         {QStringLiteral("factor"), line.unit.factor.toString()},
                         {QStringLiteral("confidence"), line.unit.confidence}}},
            {QStringLiteral("quantity"), toJson(line.quantity)},
            {QStringLiteral("priceUnit"), toJson(line.priceUnit)},
            {QStringLiteral("discountPercent"), line.discountPercent.toString()},
            {QStringLiteral("taxes"), toJson(line.taxes)},
            {QStringLiteral("plannedDate"),
             line.plannedDate ? QJsonValue(line.plannedDate->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("description"), line.description}};
}

QJsonObject toJson(const review::ReviewDecision& decision)
{
    QJsonObject json = review::decisionToJson(decision);
    if (decision.undoes == 0)
        json.insert(QStringLiteral("undoes"), QJsonValue());
    json.insert(QStringLiteral("actor"), decision.actor);
    json.insert(QStringLiteral("at"), decision.at.toUTC().toString(Qt::ISODate));
    json.insert(QStringLiteral("text"), wording::decisionText(decision));
    return json;
}

QJsonArray toJson(const QList<drafting::FieldDifference>& differences)
{
    QJsonArray array;
    for (const drafting::FieldDifference& difference : differences)
        array.append(QJsonObject{{QStringLiteral("field"), difference.field},
                                 {QStringLiteral("approved"), difference.approved},
                                 {QStringLiteral("stored"), difference.stored}});
    return array;
}

QString roleName(matching::OurRole role)
{
    switch (role) {
    case matching::OurRole::Buyer:
        return QStringLiteral("buyer");
    case matching::OurRole::Seller:
        return QStringLiteral("seller");
    case matching::OurRole::Neither:
        return QStringLiteral("neither");
    case matching::OurRole::Unclear:
        return QStringLiteral("unclear");
    }
    return {};
}

} // namespace

QJsonObject toJson(const Error& error)
{
    return {{QStringLiteral("code"), errorCodeName(error.code)},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(error.arguments)},
            {QStringLiteral("text"), wording::errorText(error)}};
}

QJsonObject findingJson(const extraction::Finding& finding)
{
    return {{QStringLiteral("code"), extraction::findingCodeName(finding.code)},
            {QStringLiteral("severity"), extraction::severityName(finding.severity)},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments)},
            {QStringLiteral("text"), wording::findingText(finding)}};
}

QJsonArray toJson(const extraction::Findings& findings)
{
    QJsonArray array;
    for (const extraction::Finding& finding : findings)
        array.append(findingJson(finding));
    return array;
}

QJsonObject toJson(const matching::MatchProposal& proposal)
{
    QJsonArray candidates;
    for (const matching::MatchCandidate& candidate : proposal.candidates) {
        QJsonArray evidence;
        for (const matching::Evidence& one : candidate.evidence)
            evidence.append(QJsonObject{{QStringLiteral("feature"), matching::featureName(one.feature)},
                                        {QStringLiteral("outcome"), matching::outcomeName(one.outcome)},
                                        {QStringLiteral("paper"), one.paper},
                                        {QStringLiteral("record"), one.record},
                                        {QStringLiteral("contribution"), one.contribution},
                                        {QStringLiteral("text"), wording::evidenceText(one)}});
        candidates.append(QJsonObject{{QStringLiteral("id"), candidate.record.id},
                                      {QStringLiteral("name"), candidate.record.displayName},
                                      {QStringLiteral("score"), candidate.score},
                                      {QStringLiteral("confidence"), candidate.confidence},
                                      {QStringLiteral("evidence"), evidence}});
    }
    return {{QStringLiteral("id"), proposal.decidedId() == 0 ? QJsonValue() : QJsonValue(proposal.decidedId())},
            {QStringLiteral("verdict"), matching::verdictName(proposal.verdict)},
            {QStringLiteral("rule"), proposal.rule},
            {QStringLiteral("needsPerson"), proposal.needsPerson},
            {QStringLiteral("margin"), proposal.margin},
            {QStringLiteral("candidates"), candidates}};
}

QJsonObject toJson(const services::CaseView& view)
{
    const review::ReviewCase& stored = view.reviewCase;
    const matching::OrderProposal& proposal = view.evaluation.proposal;
    QJsonArray lines;
    for (const matching::LineProposal& line : proposal.lines)
        lines.append(toJson(line));
    QJsonArray charges;
    for (const matching::ChargeProposal& charge : proposal.charges)
        charges.append(QJsonObject{{QStringLiteral("charge"), charge.charge},
                                   {QStringLiteral("kind"), charge.kind},
                                   {QStringLiteral("product"), toJson(charge.product)},
                                   {QStringLiteral("amount"), charge.amount.toString()},
                                   {QStringLiteral("taxes"), toJson(charge.taxes)}});
    QJsonArray decisions;
    for (const review::ReviewDecision& decision : stored.decisions)
        decisions.append(toJson(decision));
    QJsonObject object{
        {QStringLiteral("id"), stored.id},
        {QStringLiteral("reference"), stored.reference},
        {QStringLiteral("state"), review::stateName(stored.state)},
        {QStringLiteral("connection"), stored.connection},
        {QStringLiteral("kind"), stored.kind},
        {QStringLiteral("file"), stored.document.fileName},
        {QStringLiteral("sha256"), QString::fromLatin1(stored.document.sha256.toHex())},
        {QStringLiteral("revision"), stored.revision},
        {QStringLiteral("duplicateOf"), stored.duplicateOf == 0 ? QJsonValue() : QJsonValue(stored.duplicateOf)},
        {QStringLiteral("findings"), toJson(view.evaluation.findings)},
        {QStringLiteral("open"), view.evaluation.openCount()},
        {QStringLiteral("decisions"), decisions}};
    if (stored.order) {
        object.insert(QStringLiteral("willStore"),
                      view.willStore
                          ? QJsonValue(QJsonObject{{QStringLiteral("untaxed"), view.willStore->untaxed.toString()},
                                                   {QStringLiteral("tax"), view.willStore->tax.toString()},
                                                   {QStringLiteral("total"), view.willStore->total.toString()}})
                          : QJsonValue());
        object.insert(QStringLiteral("order"), extraction::toJson(view.evaluation.order));
        object.insert(QStringLiteral("proposal"),
                      QJsonObject{{QStringLiteral("role"), roleName(proposal.role)},
                                  {QStringLiteral("company"), toJson(proposal.company)},
                                  {QStringLiteral("companyRule"), proposal.companyRule},
                                  {QStringLiteral("vendor"), toJson(proposal.vendor)},
                                  {QStringLiteral("currency"), toJson(proposal.currency)},
                                  {QStringLiteral("paymentTerm"), toJson(proposal.paymentTerm)},
                                  {QStringLiteral("fiscalPosition"), toJson(proposal.fiscalPosition)},
                                  {QStringLiteral("fiscalPositionRule"), proposal.fiscalPositionRule},
                                  {QStringLiteral("pickingType"), toJson(proposal.pickingType)},
                                  {QStringLiteral("lines"), lines},
                                  {QStringLiteral("charges"), charges},
                                  {QStringLiteral("snapshot"), proposal.snapshotFingerprint},
                                  {QStringLiteral("engine"), proposal.engineVersion}});
    }
    return object;
}

QJsonObject toJson(const services::PushItem& item)
{
    const bool hasReceipt = item.result && item.result->receipt;
    QJsonObject object{
        {QStringLiteral("case"), item.caseId},
        {QStringLiteral("state"), review::stateName(item.state)},
        {QStringLiteral("odooId"), hasReceipt ? toJson(item.result->receipt->id) : QJsonValue()},
        {QStringLiteral("name"), hasReceipt ? QJsonValue(item.result->receipt->name) : QJsonValue()},
        {QStringLiteral("url"), hasReceipt ? QJsonValue(item.result->receipt->url) : QJsonValue()},
        {QStringLiteral("way"),
         hasReceipt ? QJsonValue(drafting::pushWayName(item.result->receipt->way)) : QJsonValue()},
        {QStringLiteral("differences"), hasReceipt ? toJson(item.result->receipt->differences) : QJsonArray()},
        {QStringLiteral("error"), QJsonValue()}};
    if (hasReceipt)
        object.insert(QStringLiteral("attachmentProblem"), item.result->receipt->attachmentProblem);
    QJsonArray existing;
    if (item.result)
        for (const drafting::ExistingOrder& order : item.result->existing)
            existing.append(QJsonObject{{QStringLiteral("id"), order.id.value},
                                        {QStringLiteral("name"), order.name},
                                        {QStringLiteral("state"), order.state},
                                        {QStringLiteral("matchedBy"), order.matchedBy},
                                        {QStringLiteral("differences"), toJson(order.differences)}});
    object.insert(QStringLiteral("existing"), existing);
    object.insert(QStringLiteral("blocking"), toJson(item.blocking));
    if (item.error)
        object.insert(QStringLiteral("error"), toJson(*item.error));
    else if (item.result && item.result->error)
        object.insert(QStringLiteral("error"), toJson(*item.result->error));
    return object;
}

} // namespace op::cli
