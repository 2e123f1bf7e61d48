// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op::documents {

/// Returns \a text as it can be shown without doing anything to the screen or the reader's eyes: control characters,
/// marks that turn the direction of writing, invisible characters, separators of lines and halves of characters become
/// visible signs, one for one, so that columns still count. Line feeds and tabs stay.
[[nodiscard]] QString harmlessText(QStringView text);

/// Returns whether harmlessText() would leave \a text as it is.
[[nodiscard]] bool isHarmless(QStringView text);

} // namespace op::documents
