// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/SourceView.h"

namespace op::readers {

/// Returns how the document \a bytes can be shown: XML as a tree, other text as lines (EDIFACT one segment a line),
/// what is no text not at all. XML that cannot be taken apart is shown as lines, with the reason and its place. Never
/// fails for what the bytes are; bounded by \a limits.
[[nodiscard]] documents::SourceView viewDocument(const QByteArray& bytes, const documents::ViewLimits& limits = {});

} // namespace op::readers
