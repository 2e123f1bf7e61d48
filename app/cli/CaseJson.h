// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/PushService.h"
#include "core/services/ReviewService.h"

#include <QJsonArray>
#include <QJsonObject>

/// The JSON forms of `--json`: stable words, ids as numbers, decimals as strings.
namespace op::cli {

[[nodiscard]] QJsonObject findingJson(const extraction::Finding& finding);
[[nodiscard]] QJsonArray toJson(const extraction::Findings& findings);
[[nodiscard]] QJsonObject toJson(const matching::MatchProposal& proposal);
/// A case with its order, proposals, evidence, findings and decisions: what `show` prints.
[[nodiscard]] QJsonObject toJson(const services::CaseView& view);
/// One entry of `push --json` (DESIGN.md section 6).
[[nodiscard]] QJsonObject toJson(const services::PushItem& item);
/// The error's word, its arguments and its sentence.
[[nodiscard]] QJsonObject toJson(const Error& error);

} // namespace op::cli
