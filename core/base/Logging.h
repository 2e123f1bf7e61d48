// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace op {

// All logging categories of the program. One line per event, with ids, never contents or secrets.
Q_DECLARE_LOGGING_CATEGORY(lcIntake)
Q_DECLARE_LOGGING_CATEGORY(lcDocuments)
Q_DECLARE_LOGGING_CATEGORY(lcExtraction)
Q_DECLARE_LOGGING_CATEGORY(lcMatching)
Q_DECLARE_LOGGING_CATEGORY(lcReview)
Q_DECLARE_LOGGING_CATEGORY(lcDrafting)
Q_DECLARE_LOGGING_CATEGORY(lcOdooRpc)
Q_DECLARE_LOGGING_CATEGORY(lcOdooSync)
Q_DECLARE_LOGGING_CATEGORY(lcOdooPush)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcMigrations)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcPerf)

} // namespace op
