// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/extraction/IncomingOrder.h"
#include "core/masterdata/Records.h"

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

[[nodiscard]] Result<MatchCatalogue> readVendorCatalogue(const QString& path);
[[nodiscard]] Result<QList<MatchQuery>> readVendorQueries(const QString& path);

} // namespace op::cli
