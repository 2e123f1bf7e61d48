// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/extraction/IncomingOrder.h"
#include "core/masterdata/Records.h"
#include "core/matching/text/RecordTable.h"

#include <QStringList>

/// Tab-separated tables of vendors and of queries for them, for `match vendors` (UTF-8, header row, no quoting):
/// columns id (queries: qid) name vat city email.
namespace op::cli {

/// A catalogue as master data, with the ids as written by record number (record ids count from 1).
struct MatchCatalogue
{
    masterdata::MasterData data;
    QStringList ids; ///< ids[n - 1] is what the file calls record n
};

struct MatchQuery
{
    QString id;
    extraction::IncomingOrder order; ///< only a seller
};

/// Returns the rows of the table at \a path. Fails with FileUnreadable, and as matching::readTable() does.
[[nodiscard]] Result<std::vector<matching::TableRow>> readMatchTable(const QString& path, const QString& idColumn);
[[nodiscard]] Result<MatchCatalogue> readVendorCatalogue(const QString& path);
[[nodiscard]] Result<QList<MatchQuery>> readVendorQueries(const QString& path);

} // namespace op::cli
