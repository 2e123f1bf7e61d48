// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoDatabase.h"

namespace op::demo {

/// How the technical user of the sample data signs in: Internal User and Purchase/User of the trading company.
inline const QString demoLogin = QStringLiteral("orderpilot");
inline const QString demoPassword = QStringLiteral("orderpilot");
/// API keys of the technical user and of "plain", who may not see orders.
inline const QString demoPlainApiKey = QStringLiteral("0dd0decaf0dd0decaf0dd0decaf0dd0decaf0dd0");
inline const QString demoApiKey = QStringLiteral("0dd0c0ffee0dd0c0ffee0dd0c0ffee0dd0c0ffee");

/// Returns the bundled sample data in \a dialect: an invented Dutch trading firm, "Waterland Technische Handel B.V."
/// (VAT NL841130668B01, KvK 66120874, GLN 8719000201073), with ten vendors, their contacts, 63 products, the taxes of
/// the Dutch chart, fiscal positions, units, packagings and a few orders. A second company, "Waterland Vastgoed B.V.",
/// exists and is closed to the technical user. The tables are resources/demo/*.tsv; the sample documents
/// resources/demo/*.xml:
///
/// - Brinkman Bevestigingen B.V., NL814205021B01: domestic fasteners (`BB-933-M8-40`), price break at 1000
/// - Elektro Noordzee Groothandel B.V., NL821703407B01: cable by the metre; P00004 typed by hand and not confirmed yet
/// - Zeeuwse Emballage B.V., NL829608126B01: boxes, second source beside Scheldeland; P00006 cancelled
/// - Hofstede Koffie & Thee B.V., NL835011781B01: 9 % tax
/// - Gereedschapsslijperij Damstra: no VAT and register number, a public mail host: known by name alone; a service
/// - Rheinwerk Dichtungstechnik GmbH, DE813772166: intra-EU, reverse charge (`RW-OR-20-2`)
/// - Scheldeland Papier NV, BE0471992397: intra-EU as well
/// - Nordvik Marine AS, NO912744558MVA: outside the EU
/// - Prairie Tool Company Inc.: outside the EU, purchases in USD
/// - Oudegracht Handelmaatschappij B.V., NL809944236B01: archived
///
/// Products `WT-7010-41/-42/-43` share one vendor code (ambiguous), `WT-7020-RD/-YE` have one each; `WT-8990` is
/// archived, `WT-8991` not for purchase; `WT-FREIGHT`, `WT-HANDLING` and `WT-DISCOUNT` are for charges.
[[nodiscard]] DemoDatabase demoData(DemoDialect dialect);

/// Returns the file names of the bundled sample documents, ":/demo/....xml", in the order in which they are shown.
[[nodiscard]] QStringList demoDocuments();

} // namespace op::demo
