// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/Faults.h"

namespace op::odoo {

/// Judges an answer of /json/2 whose status is not 200 (odoo-rpc.md 1.7), with the codes that XML-RPC's faults get.
///
/// Odoo's own JSON error with a status from 400 to 499 proves that nothing was stored, as the faults 2, 3 and 4 do; a
/// status from 500 on is fault 1. Anything else between us and Odoo may have come after the call was carried out, but
/// for the refusals that no server sends behind the work. \a target is the address of a redirect, \a body all of the
/// answer. An answer that is neither JSON nor a redirect, with status 404, is OdooUnknownDatabase: Odoo opened none.
[[nodiscard]] Error errorFromJson2(int status, const QString& reason, const QString& target, const QByteArray& body,
                                   const CallFacts& call);

} // namespace op::odoo
