// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace op::services {

/// Writes \a bytes to the file that a person named, whole or not at all; FileUnreadable. Blocks.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace op::services
