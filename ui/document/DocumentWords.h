// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/SourceView.h"
#include "core/extraction/FieldPlaces.h"

namespace op::ui {

/// Returns why a document of \a format cannot be shown.
[[nodiscard]] QString nothingToShowText(const QString& format);

/// Returns whole sentences about what is not as it was sent: the trouble of a damaged document, what was left out.
[[nodiscard]] QStringList remarksOn(const documents::SourceView& view);

/// Returns a sentence about the field \a path, whose values stand at \a places, some of which \a isShown.
[[nodiscard]] QString markedText(const QString& path, const QList<extraction::FieldPlace>& places, bool isShown);

/// Returns a sentence about the \a count values that were read from a document.
[[nodiscard]] QString valuesReadText(qsizetype count);

} // namespace op::ui
