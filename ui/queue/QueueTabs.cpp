// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueueTabs.h"

#include <QCoreApplication>

namespace op::ui {

using review::ReviewState;

const QList<QueueTab>& queueTabs()
{
    static const QList<QueueTab> tabs{QueueTab::NeedsMe, QueueTab::OnHold, QueueTab::ReadyToSend, QueueTab::Trouble,
                                      QueueTab::InOdoo,  QueueTab::Closed, QueueTab::All};
    return tabs;
}

const QList<ReviewState>& statesOf(QueueTab tab)
{
    static const QList<ReviewState> needsMe{ReviewState::InReview, ReviewState::Matched, ReviewState::CannotRead,
                                            ReviewState::Received};
    static const QList<ReviewState> onHold{ReviewState::OnHold};
    static const QList<ReviewState> ready{ReviewState::Approved, ReviewState::Queued, ReviewState::Sending};
    static const QList<ReviewState> trouble{ReviewState::Failed, ReviewState::NotSure};
    static const QList<ReviewState> inOdoo{ReviewState::InOdoo};
    static const QList<ReviewState> closed{ReviewState::Rejected, ReviewState::Duplicate, ReviewState::NotAnOrder,
                                           ReviewState::CustomersOrder};
    static const QList<ReviewState> all;
    switch (tab) {
    case QueueTab::NeedsMe:
        return needsMe;
    case QueueTab::OnHold:
        return onHold;
    case QueueTab::ReadyToSend:
        return ready;
    case QueueTab::Trouble:
        return trouble;
    case QueueTab::InOdoo:
        return inOdoo;
    case QueueTab::Closed:
        return closed;
    case QueueTab::All:
        return all;
    }
    return all;
}

QString tabText(QueueTab tab)
{
    switch (tab) {
    case QueueTab::NeedsMe:
        return QCoreApplication::translate("QueueTabs", "Needs me");
    case QueueTab::OnHold:
        return QCoreApplication::translate("QueueTabs", "On hold");
    case QueueTab::ReadyToSend:
        return QCoreApplication::translate("QueueTabs", "Ready to send");
    case QueueTab::Trouble:
        return QCoreApplication::translate("QueueTabs", "Failed or not sure");
    case QueueTab::InOdoo:
        return QCoreApplication::translate("QueueTabs", "In Odoo");
    case QueueTab::Closed:
        return QCoreApplication::translate("QueueTabs", "Closed");
    case QueueTab::All:
        return QCoreApplication::translate("QueueTabs", "All");
    }
    return {};
}

QString tabIcon(QueueTab tab)
{
    switch (tab) {
    case QueueTab::NeedsMe:
        return QStringLiteral("view-needs-me");
    case QueueTab::OnHold:
        return QStringLiteral("state-on-hold");
    case QueueTab::ReadyToSend:
        return QStringLiteral("send");
    case QueueTab::Trouble:
        return QStringLiteral("state-failed");
    case QueueTab::InOdoo:
        return QStringLiteral("state-in-odoo");
    case QueueTab::Closed:
        return QStringLiteral("view-closed");
    case QueueTab::All:
        return QStringLiteral("view-all");
    }
    return {};
}

QString tabName(QueueTab tab)
{
    switch (tab) {
    case QueueTab::NeedsMe:
        return QStringLiteral("needs-me");
    case QueueTab::OnHold:
        return QStringLiteral("on-hold");
    case QueueTab::ReadyToSend:
        return QStringLiteral("ready");
    case QueueTab::Trouble:
        return QStringLiteral("trouble");
    case QueueTab::InOdoo:
        return QStringLiteral("in-odoo");
    case QueueTab::Closed:
        return QStringLiteral("closed");
    case QueueTab::All:
        return QStringLiteral("all");
    }
    return {};
}

} // namespace op::ui
