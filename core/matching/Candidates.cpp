// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/Candidates.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace op::matching {

QString shownText(const masterdata::TextByLanguage& texts)
{
    const auto source = texts.constFind(QStringLiteral("en_US"));
    if (source != texts.constEnd() && !source->isEmpty())
        return *source;
    QString first;
    QString text;
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        if (!it->isEmpty() && (first.isEmpty() || it.key() < first)) {
            first = it.key();
            text = *it;
        }
    }
    return text;
}

QString displayName(const masterdata::Product& product)
{
    QString name = shownText(product.names);
    if (!product.defaultCode.isEmpty())
        name = QStringLiteral("[%1] ").arg(product.defaultCode) + name;
    if (!product.variantText.isEmpty())
        name += QStringLiteral(" (") + product.variantText + u')';
    return name;
}

RecordRef refOf(const masterdata::Partner& partner)
{
    return {QStringLiteral("res.partner"), partner.id.value, partner.name, partner.writeDate};
}

RecordRef refOf(const masterdata::Product& product)
{
    return {QStringLiteral("product.product"), product.id.value, displayName(product), product.writeDate};
}

void addEvidence(MatchCandidate& candidate, Feature feature, Outcome outcome, const QString& paper,
                 const QString& record, double contribution)
{
    candidate.evidence.append({feature, outcome, paper, record, contribution});
    candidate.score += contribution;
}

void addEvidence(MatchCandidate& candidate, Feature feature, bool agrees, const QString& paper, const QString& record,
                 EvidenceWeight weight)
{
    addEvidence(candidate, feature, agrees ? Outcome::Agrees : Outcome::Differs, paper, record,
                agrees ? weight.agrees : weight.differs);
}

double confidenceOf(double score)
{
    return 1.0 / (1.0 + std::exp(-score));
}

double oddsOf(double confidence)
{
    constexpr double certain = 1e-6;
    const double bounded = std::clamp(confidence, certain, 1 - certain);
    return std::log(bounded / (1 - bounded));
}

void rank(MatchProposal& proposal, qsizetype limit)
{
    QList<MatchCandidate>& candidates = proposal.candidates;
    std::sort(candidates.begin(), candidates.end(), [](const MatchCandidate& a, const MatchCandidate& b) {
        if (a.confidence != b.confidence)
            return a.confidence > b.confidence;
        if (a.score != b.score)
            return a.score > b.score;
        return a.record.id < b.record.id;
    });
    proposal.margin = candidates.isEmpty() ? 0
        : candidates.size() == 1           ? candidates[0].confidence
                                           : candidates[0].confidence - candidates[1].confidence;
    if (candidates.size() > limit)
        candidates.resize(limit);
}

QString candidateNames(const MatchProposal& proposal, qsizetype limit)
{
    QStringList names;
    for (const MatchCandidate& candidate : proposal.candidates) {
        if (names.size() == limit)
            break;
        names.append(candidate.record.displayName);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace op::matching
