// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/services/wording/Wording.h"
#include "ui/shell/DeskStatus.h"
#include "ui/shell/JobBar.h"
#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/text/Format.h"

#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace op::ui {

StatusLine::StatusLine(services::Desk& desk, DeskStatus& status, QWidget* parent)
    : QStatusBar(parent),
      m_status(status),
      m_waiting(new QLabel(this)),
      m_age(new QLabel(this)),
      m_connection(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_waiting->setObjectName(QStringLiteral("statusWaiting"));
    m_age->setObjectName(QStringLiteral("statusAge"));
    m_connection->setObjectName(QStringLiteral("statusConnection"));
    m_connection->setAutoRaise(true);
    m_connection->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(new JobBar(desk, this), 1);
    addPermanentWidget(m_waiting);
    addPermanentWidget(m_age);
    addPermanentWidget(m_connection);
    connect(m_connection, &QToolButton::clicked, this, &StatusLine::connectionWanted);
    connect(&m_status, &DeskStatus::changed, this, &StatusLine::update);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::update);
    m_clock.start(std::chrono::minutes(1));
    setWaiting(0);
    update();
}

void StatusLine::setWaiting(int orders)
{
    m_waiting->setText(orders == 0 ? QString() : tr("%n order(s) wait to be sent", nullptr, orders));
}

void StatusLine::update()
{
    if (m_status.current().isEmpty()) {
        m_connection->setText(tr("No connection to Odoo"));
        m_connection->setIcon(icon(QStringLiteral("connections")));
        m_connection->setToolTip(tr("Connect to Odoo"));
        m_age->clear();
    } else {
        const bool isTroubled = m_status.trouble().has_value();
        m_connection->setText(isTroubled ? tr("%1: not reached", "connection").arg(m_status.current())
                                         : m_status.current());
        m_connection->setIcon(isTroubled ? icon(QStringLiteral("notice-warning"),
                                                markColour(Mark::PleaseCheck, QGuiApplication::palette()))
                                         : icon(QStringLiteral("connections")));
        m_connection->setToolTip(isTroubled ? services::wording::errorText(*m_status.trouble())
                                            : tr("Connection to Odoo"));
        const QDateTime synced = m_status.syncedAt();
        m_age->setText(synced.isValid() ? tr("Master data: %1").arg(agoText(synced, QDateTime::currentDateTimeUtc()))
                                        : tr("Master data: never brought in"));
        m_age->setToolTip(synced.isValid() ? momentText(synced) : QString());
    }
    m_connection->setAccessibleName(m_connection->text());
}

} // namespace op::ui
