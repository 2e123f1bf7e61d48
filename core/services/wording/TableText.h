// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace op::services::wording {

/// Returns what a sync reads under masterdata::tableName() \a name ("products") in words; any other name as it is.
[[nodiscard]] QString tableText(const QString& name);

} // namespace op::services::wording
