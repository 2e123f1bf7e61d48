// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/wire/ValueTape.h"

namespace op::odoo {

/// What becomes of one member of a row.
enum class MemberUse {
    Wanted,
    Unwanted, ///< nobody reads it
    Repeated, ///< wanted, but the row had a member of this name already
};

/// The RowSink class receives the rows of an array of structs while it is parsed; all offsets refer to the parser's
/// tape.
class RowSink
{
public:
    virtual ~RowSink() = default;
    /// A row starts; the tape is empty.
    virtual void beginRow() = 0;
    /// Returns what to do with the value of member \a name; unless unwanted it will stand at \a node of the tape.
    virtual MemberUse beginMember(std::string_view name, quint32 node) = 0;
    /// The row is complete. A failure ends the parse.
    virtual Result<void> endRow(const ValueTape& tape) = 0;
};

} // namespace op::odoo
