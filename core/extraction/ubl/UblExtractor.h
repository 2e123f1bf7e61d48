// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/XmlTree.h"
#include "core/extraction/ReadResult.h"

namespace op::extraction::ubl {

/// Returns true when \a tree is an Order or an OrderResponse of UBL 2.x, whatever the minor version or profile.
[[nodiscard]] bool canExtract(const documents::XmlTree& tree);

/// Returns what the UBL 2.x Order or OrderResponse \a tree says: one order, findings of reading and of the validator,
/// arithmetic warnings. \a lettersUncertain: the character set was guessed. Rules: facts of order formats, sections 1
/// and 2; Peppol BIS Ordering 3; OASIS UBL 2.1. Pure; any thread.
[[nodiscard]] ReadResult extract(const documents::XmlTree& tree, bool lettersUncertain = false);

} // namespace op::extraction::ubl
