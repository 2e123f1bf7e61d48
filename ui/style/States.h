// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/ReviewState.h"

#include <QIcon>

namespace op::ui {

/// Returns the shape of \a state, one per state, in the colour that says how much it wants a person (Marks.h); the word
/// beside it is services::wording::stateText().
[[nodiscard]] QIcon stateIcon(review::ReviewState state);

} // namespace op::ui
