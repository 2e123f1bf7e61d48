// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/TableMapping.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace op::reader {

/// What one document may cost this process.
struct Limits
{
    qint64 maxBytes = 64 * 1024 * 1024;     ///< size of the document
    qint64 memoryBytes = 512 * 1024 * 1024; ///< address space; in sanitizer builds resident memory
    qint64 cpuSeconds = 20;
};

/// What the parent says about one document.
struct Orders
{
    Limits limits;
    QList<extraction::TableMapping> mappings;
};

/// Returns what the arguments "--max-bytes N --memory-bytes N --cpu-seconds N" say, and any number of "--mapping JSON"
/// (core/extraction/TableMapping.h); std::nullopt for anything else.
[[nodiscard]] std::optional<Orders> ordersFromArguments(const QStringList& arguments);

/// Binds this process to \a limits: memory, CPU time, no file may grow, no core dump. Returns one member per limit,
/// "on" or why not.
[[nodiscard]] QJsonObject applyLimits(const Limits& limits);

/// Lets nothing new be opened; what is open stays usable. Returns "on" or why not.
[[nodiscard]] QString forbidDescriptors();

} // namespace op::reader
