// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CandidateRows.h"

#include "core/base/TextFold.h"
#include "core/services/wording/Wording.h"
#include "ui/review/FieldRows.h"

#include <QSet>

#include <algorithm>

namespace op::ui {
namespace {

namespace wording = services::wording;
using matching::Feature;
using matching::MatchCandidate;
using matching::Outcome;

// A run of letters and digits, or of what stands between them.
struct Piece
{
    QString text;
    bool isWord = false;
};

QList<Piece> piecesOf(const QString& text)
{
    QList<Piece> pieces;
    for (const QChar c : text) {
        const bool isWord = c.isLetterOrNumber();
        if (pieces.isEmpty() || pieces.last().isWord != isWord)
            pieces.append({QString(), isWord});
        pieces.last().text += c;
    }
    return pieces;
}

// Where a key or a text is the same, a second reading of it that is only close tells nothing more.
bool isRepeated(const matching::Evidence& reason, const QList<matching::Evidence>& all)
{
    return reason.outcome == Outcome::Close
        && std::any_of(all.begin(), all.end(), [&reason](const matching::Evidence& other) {
               return other.feature == reason.feature && other.outcome == Outcome::Agrees;
           });
}

bool speaksAgainst(const matching::Evidence& evidence)
{
    switch (evidence.feature) {
    case Feature::Archived:
    case Feature::NotPurchasable:
    case Feature::OtherCompany:
    case Feature::Expired:
    case Feature::SenderFailedAuthentication:
        return true;
    default:
        return evidence.outcome == Outcome::Differs || evidence.contribution < 0;
    }
}

bool isUsable(const MatchCandidate& candidate)
{
    return std::none_of(candidate.evidence.begin(), candidate.evidence.end(), [](const matching::Evidence& evidence) {
        return evidence.feature == Feature::Archived || evidence.feature == Feature::NotPurchasable
            || evidence.feature == Feature::OtherCompany;
    });
}

// Where two vendors share a name, the town tells them apart.
QString nameOf(const MatchCandidate& candidate, const masterdata::SnapshotPtr& data)
{
    if (candidate.record.model != QLatin1String("res.partner") || !data)
        return candidate.record.displayName;
    const masterdata::Partner* partner = data->partner(PartnerId(candidate.record.id));
    return partner && !partner->city.isEmpty() ? candidate.record.displayName + QStringLiteral(", ") + partner->city
                                               : candidate.record.displayName;
}

const matching::MatchProposal* proposalAt(const services::CaseSheet& sheet, const QString& path)
{
    const matching::OrderProposal& proposal = sheet.view.evaluation.proposal;
    if (path == proposal.vendor.subject)
        return &proposal.vendor;
    for (const matching::LineProposal& line : proposal.lines)
        if (line.product.subject == path)
            return &line.product;
    return nullptr;
}

} // namespace

QString markedDifference(const QString& text, const QString& other)
{
    QSet<QString> known;
    for (const Piece& piece : piecesOf(other))
        if (piece.isWord)
            known.insert(foldedText(piece.text));
    QString marked;
    for (const Piece& piece : piecesOf(text)) {
        const bool differs = piece.isWord && !known.contains(foldedText(piece.text));
        const QString escaped = piece.text.toHtmlEscaped();
        marked += differs ? QStringLiteral("<b><u>%1</u></b>").arg(escaped) : escaped;
    }
    return marked;
}

QList<CandidateRow> candidateRows(const QList<MatchCandidate>& candidates, const QString& paper, qint64 chosen,
                                  const masterdata::SnapshotPtr& data)
{
    QList<CandidateRow> rows;
    for (const MatchCandidate& candidate : candidates) {
        CandidateRow row;
        row.id = candidate.record.id;
        row.name = nameOf(candidate, data);
        row.markedName = paper.isEmpty() ? row.name.toHtmlEscaped() : markedDifference(row.name, paper);
        QList<matching::Evidence> evidence = candidate.evidence;
        std::stable_sort(evidence.begin(), evidence.end(), [](const auto& a, const auto& b) {
            return std::abs(a.contribution) > std::abs(b.contribution);
        });
        for (const matching::Evidence& reason : evidence)
            if (!isRepeated(reason, evidence))
                (speaksAgainst(reason) ? row.speaksAgainst : row.speaksFor).append(wording::evidenceText(reason));
        row.mark = markOfConfidence(candidate.confidence);
        row.certainty = certaintyText(candidate.confidence);
        row.isChosen = row.id == chosen;
        if (row.isChosen)
            row.mark = Mark::ConfirmedByYou;
        row.isUsable = isUsable(candidate);
        rows.append(row);
    }
    return rows;
}

QList<CandidateRow> candidatesFor(const services::CaseSheet& sheet, const QString& path)
{
    const matching::MatchProposal* proposal = proposalAt(sheet, path);
    if (!proposal)
        return {};
    QList<CandidateRow> rows =
        candidateRows(proposal->candidates, paperTextFor(sheet, path), proposal->decidedId(), sheet.snapshot);
    // a record that an exact key decided was not confirmed by anybody
    if (proposal->rule != QLatin1String("person"))
        for (CandidateRow& row : rows)
            if (row.isChosen)
                row.mark = Mark::Matched;
    return rows;
}

QString paperTextFor(const services::CaseSheet& sheet, const QString& path)
{
    const extraction::IncomingOrder& order = sheet.view.evaluation.order;
    if (path == QLatin1String("vendor"))
        return order.seller ? order.seller->bestName() + u' ' + order.seller->city.valueOr({}) : QString();
    for (const matching::LineProposal& line : sheet.view.evaluation.proposal.lines)
        if (line.product.subject == path) {
            const extraction::IncomingOrderLine& paper = order.lines[line.line];
            return QStringList{paper.supplierItemCode.valueOr({}), paper.buyerItemCode.valueOr({}),
                               paper.description.valueOr({})}
                .join(u' ')
                .simplified();
        }
    return {};
}

} // namespace op::ui
