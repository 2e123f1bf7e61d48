// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Logging.h"

namespace op {

Q_LOGGING_CATEGORY(lcIntake, "orderpilot.intake", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDocuments, "orderpilot.documents", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExtraction, "orderpilot.extraction", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMatching, "orderpilot.matching", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReview, "orderpilot.review", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDrafting, "orderpilot.drafting", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOdooRpc, "orderpilot.odoo.rpc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOdooSync, "orderpilot.odoo.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOdooPush, "orderpilot.odoo.push", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "orderpilot.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMigrations, "orderpilot.migrations", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "orderpilot.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPerf, "orderpilot.perf", QtInfoMsg)

} // namespace op
