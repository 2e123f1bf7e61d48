// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/extraction/IncomingOrder.h"
#include "core/masterdata/Records.h"

#include <QStringList>

/// Tab-separated catalogues and queries for `match` (UTF-8, header row, no quoting): catalogue columns id name brand
/// code gtin price description; `code` may hold several split by "|", ours first, then the vendors'. Queries have qid
/// instead of id.
namespace op::cli {

/// The vendor that all vendor codes of a catalogue belong to, and all query lines come from.
inline constexpr qint64 matchVendorId = 1;

/// A catalogue as master data, with the ids as written by record number (record ids count from 1).
struct MatchCatalogue
{
    masterdata::MasterData data;
    QStringList ids; ///< ids[n - 1] is what the file calls record n
};

struct MatchQuery
{
    QString id;
    extraction::IncomingOrder order; ///< one line, or only a seller for vendors
};

[[nodiscard]] Result<MatchCatalogue> readProductCatalogue(const QString& path);
[[nodiscard]] Result<MatchCatalogue> readVendorCatalogue(const QString& path);
[[nodiscard]] Result<QList<MatchQuery>> readProductQueries(const QString& path);
[[nodiscard]] Result<QList<MatchQuery>> readVendorQueries(const QString& path);

} // namespace op::cli
