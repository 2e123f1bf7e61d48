// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/drafting/Push.h"
#include "core/extraction/Finding.h"
#include "core/matching/MatchProposal.h"
#include "core/review/ReviewDecision.h"
#include "core/review/ReviewState.h"

#include <QString>

/// The one place where codes become sentences for people: English source texts, translated through Qt's catalogues.
/// Layers below return codes and arguments; window and command line show what stands here. Any thread.
namespace op::services::wording {

/// Returns what went wrong and what to do about it, in one or two sentences.
[[nodiscard]] QString errorText(const Error& error);
/// Returns the one thing to do next about a push that failed with \a error.
[[nodiscard]] QString nextActionText(const Error& error);
[[nodiscard]] QString findingText(const extraction::Finding& finding);
/// Returns what matching::featureName() calls \a name in words; any other name as it is.
[[nodiscard]] QString featureText(const QString& name);
/// Returns one reason for or against a candidate, e.g. "vendor's article number: the same, 4711".
[[nodiscard]] QString evidenceText(const matching::Evidence& evidence);
[[nodiscard]] QString verdictText(matching::Verdict verdict);
/// Returns how a proposal came about, from MatchProposal::rule and its like.
[[nodiscard]] QString ruleText(const QString& rule);
[[nodiscard]] QString stateText(review::ReviewState state);
/// Returns what a person did, for the history.
[[nodiscard]] QString decisionText(const review::ReviewDecision& decision);
[[nodiscard]] QString pushOutcomeText(const drafting::PushResult& result);
[[nodiscard]] QString kindOfPaperText(const QString& kind);
/// Returns what matching::taxPresetName() calls \a preset in words.
[[nodiscard]] QString taxPresetText(const QString& preset);
/// Returns what matching::chargeKind() calls \a kind in words.
[[nodiscard]] QString chargeKindText(const QString& kind);
/// Returns the name of a document field or choice path for people: "lines[0].unitPrice" -> "line 1, unit price".
[[nodiscard]] QString fieldText(const QString& path);

} // namespace op::services::wording
