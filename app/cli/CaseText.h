// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "core/services/ReviewService.h"

namespace op::cli {

/// Prints a case for people: header, lines with proposal and reasons, what is open.
void printCase(const Console& console, const services::CaseView& view, const masterdata::SnapshotPtr& data);
/// Prints the findings that block, one a line.
void printOpenPoints(const Console& console, const services::CaseView& view);

} // namespace op::cli
