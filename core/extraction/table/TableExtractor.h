// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadResult.h"
#include "core/extraction/TableMapping.h"

namespace op::extraction::table {

/// Returns what \a table, from delimited text or a spreadsheet, says as orders.
///
/// Its heading tells what the columns are: the row with the most known words among the first 20. Where there is none,
/// or one that leaves article or quantity open, the one of \a mappings that fits is used; a mapping that names cells
/// goes before any heading. None, or several that fit, end as a CannotRead finding. `format` and `mediaType` are left
/// to the caller; `table` holds the beginning of the table (tablePreview()). Pure; any thread.
[[nodiscard]] ReadResult extract(const documents::TextTable& table, const QList<TableMapping>& mappings = {});

} // namespace op::extraction::table
