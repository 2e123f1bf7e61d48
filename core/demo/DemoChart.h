// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDatabase.h"

namespace op::demo {

/// Ids by code of what is the same everywhere.
struct DemoPlaces
{
    QHash<QString, qint64> countries;  ///< by ISO code
    QHash<QString, qint64> currencies; ///< by ISO code
};

/// Ids of the accounting chart and the units.
struct DemoChart
{
    QHash<QString, qint64> taxes;                     ///< by suffix of the external id, "btw_21_buy"
    QHash<QString, qint64> terms;                     ///< by days, "30"
    QHash<QString, qint64> units;                     ///< by English name
    QHash<std::pair<qint64, qint64>, qint64> mapping; ///< (fiscal position, tax) -> tax
};

/// Adds languages, countries, the group of the European Union and currencies.
DemoPlaces addDemoPlaces(DemoDatabase& database);
/// Adds units, payment terms, the purchase taxes of the Dutch chart and the fiscal positions of \a company, named and
/// linked as the dialect does it (odoo-rpc.md 6.3 to 6.5).
DemoChart addDemoChart(DemoDatabase& database, qint64 company);

} // namespace op::demo
