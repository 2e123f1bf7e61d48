// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Records.h"

namespace op::masterdata {

/// Returns 24 hexadecimal digits over everything in \a data that a proposal can depend on (not the moment of the sync):
/// equal data give the same text on every machine.
[[nodiscard]] QString fingerprintOf(const MasterData& data);

} // namespace op::masterdata
