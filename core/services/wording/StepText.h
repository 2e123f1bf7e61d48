// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/connection/ConnectionTest.h"

namespace op::services::wording {

/// Returns the title of a step of the connection test.
[[nodiscard]] QString stepTitle(odoo::TestStep step);
/// Returns what the step found and, where something is wrong, what to do.
[[nodiscard]] QString stepText(const odoo::StepResult& result);

} // namespace op::services::wording
