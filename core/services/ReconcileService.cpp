// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ReconcileService.h"

#include "core/odoo/push/StoredOrder.h"
#include "core/services/SyncService.h"

#include <map>

namespace op::services {
namespace {

using Finding = ReconcileItem::Finding;

// One call per company and page: a purchase user sees the orders of one company at a time.
constexpr qsizetype pageSize = 200;

ReconcileItem itemFor(const drafting::PushJob& job)
{
    ReconcileItem item;
    item.caseId = job.caseId;
    item.reference = job.draft.reference;
    if (job.receipt) {
        item.orderName = job.receipt->name;
        item.orderId = job.receipt->id.value;
    }
    return item;
}

} // namespace

QString reconcileFindingName(Finding finding)
{
    switch (finding) {
    case Finding::Same:
        return QStringLiteral("same");
    case Finding::Changed:
        return QStringLiteral("changed");
    case Finding::Missing:
        return QStringLiteral("missing");
    case Finding::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

Result<QList<ReconcileItem>> ReconcileService::reconcile(const storage::Connection& connection, std::stop_token stop)
{
    OP_TRY(const QList<drafting::PushJob> posted, m_office.outbox().postedJobs(connection.name));
    QList<ReconcileItem> items;
    if (posted.isEmpty())
        return items;
    OP_TRY(const auto transport, m_office.transport(connection));
    OP_TRY(const odoo::ServerProfile profile, SyncService(m_office).discover(connection, *transport, stop));
    const odoo::OrderFields fields = odoo::OrderFields::fromProfile(profile);

    std::map<CompanyId, QList<drafting::PushJob>> byCompany;
    for (const drafting::PushJob& job : posted)
        if (job.receipt)
            byCompany[job.draft.company].append(job);
    for (const auto& [company, jobs] : byCompany) {
        for (qsizetype first = 0; first < jobs.size(); first += pageSize) {
            const QList<drafting::PushJob> page = jobs.mid(first, pageSize);
            QList<PurchaseOrderId> ids;
            for (const drafting::PushJob& job : page)
                ids.append(job.receipt->id);
            OP_TRY(const QList<odoo::StoredOrder> stored, odoo::readOrders(*transport, fields, company, ids, stop));
            QHash<PurchaseOrderId, const odoo::StoredOrder*> byId;
            for (const odoo::StoredOrder& order : stored)
                byId.insert(order.id, &order);
            for (const drafting::PushJob& job : page) {
                ReconcileItem item = itemFor(job);
                const odoo::StoredOrder* order = byId.value(job.receipt->id, nullptr);
                if (!order) {
                    item.finding = Finding::Missing;
                } else {
                    item.stateInOdoo = order->state;
                    item.differences = odoo::differences(job.draft, *order, fields, odoo::CompareScope::Everything);
                    item.finding = order->state == QLatin1String("cancel") ? Finding::Cancelled
                        : item.differences.isEmpty()                       ? Finding::Same
                                                                           : Finding::Changed;
                }
                items.append(item);
            }
        }
    }
    return items;
}

} // namespace op::services
