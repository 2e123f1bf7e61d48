// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/OdooValue.h"

namespace op::odoo {

/// What the answer to a `load` of one record proves (odoo-rpc.md 8.5, step 5).
enum class LoadVerdict {
    Stored,       ///< the server named the record's id
    Busy,         ///< nothing stored by this call: another client is at the same record
    Refused,      ///< nothing stored by this call, for a reason that a person has to see
    NotAllowed,   ///< nothing stored: this server lets the user not call `load` at all
    FailedInside, ///< a complete fault 1: probably rolled back, yet it may come after the commit (odoo-rpc.md 1.5)
    Unknown,      ///< no complete answer: it may have been carried out
};

struct LoadAnswer
{
    LoadVerdict verdict = LoadVerdict::Unknown;
    qint64 id = 0; ///< only when Stored
    Error error; ///< why it is not Stored: OdooBusy, OdooLoadRefused (argument 0: the server's messages), or the call's
                 ///< own
};

/// Returns what \a reply, the outcome of a `load` with one record, proves.
[[nodiscard]] LoadAnswer judgeLoad(const Result<OdooValue>& reply);

/// Returns whether the last traceback line of a fault 1, as in "ValueError: text", names \a exceptionClass.
[[nodiscard]] bool isFaultOfClass(const Error& error, QStringView exceptionClass);

} // namespace op::odoo
