// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadResult.h"
#include "ui/mapping/MappingState.h"

#include <QLocale>

namespace op::ui {

/// Returns the first order of \a read (it has one) as it would be with what \a state says: the fields of its header,
/// the columns of its first lines, what was found. Values as a person of \a locale reads them; what was not understood
/// keeps its text as it stands in the file, with a question mark before it.
[[nodiscard]] OrderPreview orderPreview(const extraction::ReadResult& read, const MappingState& state,
                                        const QLocale& locale = {});

} // namespace op::ui
