// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/connection/ConnectionTest.h"

namespace op::services::wording {

/// Returns the title of a step of the connection test.
[[nodiscard]] QString stepTitle(odoo::TestStep step);
/// Returns the state in one word, to stand beside its shape.
[[nodiscard]] QString stepStateText(odoo::StepState state);
/// Returns what the step found and, where something is wrong, why.
[[nodiscard]] QString stepText(const odoo::StepResult& result);
/// Returns what a person does about a step that failed or warns, in one or two sentences; empty where nothing is to be
/// done, or where stepText() says it already.
[[nodiscard]] QString stepFix(const odoo::StepResult& result);

} // namespace op::services::wording
