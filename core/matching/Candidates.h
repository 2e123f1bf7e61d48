// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Finding.h"
#include "core/masterdata/Records.h"
#include "core/matching/MatchProposal.h"

namespace op::matching {

/// Returns the text of \a texts to show: the source language, else the first by language code.
[[nodiscard]] QString shownText(const masterdata::TextByLanguage& texts);
/// Returns "[CODE] Name (variant)" as Odoo itself shows a product.
[[nodiscard]] QString displayName(const masterdata::Product& product);

[[nodiscard]] RecordRef refOf(const masterdata::Partner& partner);
[[nodiscard]] RecordRef refOf(const masterdata::Product& product);

/// Adds one reason and its part of the score.
void addEvidence(MatchCandidate& candidate, Feature feature, Outcome outcome, const QString& paper,
                 const QString& record, double contribution);

/// The log odds of one reason: what it says when it agrees and when it differs.
struct EvidenceWeight
{
    double agrees;
    double differs;
};
/// Adds a reason that either agrees or differs.
void addEvidence(MatchCandidate& candidate, Feature feature, bool agrees, const QString& paper, const QString& record,
                 EvidenceWeight weight);

/// Returns 1 / (1 + e^-score): scores are sums of log odds.
[[nodiscard]] double confidenceOf(double score);

/// Returns the log odds of \a confidence: the inverse of confidenceOf().
[[nodiscard]] double oddsOf(double confidence);

/// Sorts best first: by confidence, score, then id, so that equal candidates keep one order on every machine; cuts to
/// \a limit and sets the margin.
void rank(MatchProposal& proposal, qsizetype limit);

/// Returns the names of the first candidates, joined by ", ": argument of "several fit".
[[nodiscard]] QString candidateNames(const MatchProposal& proposal, qsizetype limit = 5);

} // namespace op::matching
