// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The statements of each schema version. A released version is frozen: changes go into the next one.
///
/// Conventions: times are milliseconds since 1970 UTC, decimals and JSON are text, flags are 0 or 1, states are the
/// words of review::stateName(). Plain enough for PostgreSQL; where SQLite's words differ (triggers, AUTOINCREMENT) a
/// comment says so.
namespace op::storage::schema {

[[nodiscard]] QStringList version1();
/// How a server computes the amounts of an order: what taxes and companies say about it.
[[nodiscard]] QStringList version2();

// parts of version 1
[[nodiscard]] QStringList version1Desk();
[[nodiscard]] QStringList version1MasterData();

} // namespace op::storage::schema
