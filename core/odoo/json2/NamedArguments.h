// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/OdooTransport.h"

namespace op::odoo {

/// Returns the body of \a call on JSON-2, which knows arguments by name only: positions get the names that the method's
/// parameters have in Odoo 19 ("ids" for the records of a record method), `kwargs` follow as they are, context
/// included. InvalidArgument for a method whose names are not known, for more arguments than it has, and for one given
/// twice.
[[nodiscard]] Result<OdooStruct> namedArguments(const OdooCall& call);

/// Returns \a answer of JSON-2 in the shape that XML-RPC gives it: `create` of one record answers one id, not a list.
[[nodiscard]] OdooValue asXmlRpcAnswers(const OdooCall& call, OdooValue answer);

} // namespace op::odoo
