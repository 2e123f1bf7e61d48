// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/DraftBuilder.h"
#include "core/odoo/profile/ServerProfile.h"

namespace op::odoo {

/// Returns what drafting has to know of the server that \a profile describes.
[[nodiscard]] drafting::ServerAbilities abilitiesOf(const ServerProfile& profile);

} // namespace op::odoo
