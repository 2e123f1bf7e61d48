// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadResult.h"
#include "core/extraction/table/TablePlan.h"

namespace op::extraction::table {

/// Returns the orders in \a table as \a plan says: one for each order number, data of the order repeated on each row or
/// given once. Rows of totals, charges and notes end as such; findings name their order as in ReadResult. \a table is a
/// copy of its own, because labels are cut off values in it.
[[nodiscard]] ReadResult readOrders(documents::TextTable table, const TablePlan& plan);

} // namespace op::extraction::table
