// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/Push.h"
#include "core/services/Office.h"

#include <stop_token>

namespace op::services {

/// What Odoo holds now of one order that was pushed.
struct ReconcileItem
{
    qint64 caseId = 0;
    QString reference;
    QString orderName;
    qint64 orderId = 0;
    enum class Finding { Same, Changed, Missing, Cancelled } finding = Finding::Same;
    QString stateInOdoo;
    QList<drafting::FieldDifference> differences; ///< approved against what stands there now
};

[[nodiscard]] QString reconcileFindingName(ReconcileItem::Finding finding);

/// The ReconcileService class compares what was posted with what Odoo holds now. Reads only. Blocks; not for the
/// window's thread.
class ReconcileService
{
public:
    explicit ReconcileService(Office& office) : m_office(office) {}
    [[nodiscard]] Result<QList<ReconcileItem>> reconcile(const storage::Connection& connection,
                                                         std::stop_token stop = {});

private:
    Office& m_office;
};

} // namespace op::services
