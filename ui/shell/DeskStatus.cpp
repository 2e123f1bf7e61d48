// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DeskStatus.h"

#include "core/services/desk/Deliver.h"

#include <algorithm>

namespace op::ui {

QString agoText(const QDateTime& utc, const QDateTime& now)
{
    const qint64 minutes = utc.secsTo(now) / 60;
    if (minutes < 1)
        return DeskStatus::tr("just now");
    if (minutes < 60)
        return DeskStatus::tr("%n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < 48 * 60)
        return DeskStatus::tr("%n hour(s) ago", nullptr, static_cast<int>(minutes / 60));
    return DeskStatus::tr("%n day(s) ago", nullptr, static_cast<int>(minutes / (24 * 60)));
}

DeskStatus::DeskStatus(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &services::Desk::workspaceChanged, this, &DeskStatus::reload);
    connect(&m_desk, &services::Desk::masterDataChanged, this, &DeskStatus::reload);
    connect(&m_desk, &services::Desk::jobChanged, this, &DeskStatus::jobChanged);
    reload();
}

void DeskStatus::reload()
{
    services::deliver(m_desk.connections(), this, [this](const Result<QList<services::Desk::ConnectionInfo>>& known) {
        if (!known)
            return;
        m_isKnown = true;
        m_connections = *known;
        const bool isThere = std::any_of(m_connections.begin(), m_connections.end(),
                                         [this](const auto& info) { return info.connection.name == m_current; });
        if (!isThere)
            m_current = m_connections.isEmpty() ? QString() : m_connections.first().connection.name;
        Q_EMIT changed();
    });
}

void DeskStatus::setCurrent(const QString& connection)
{
    if (connection == m_current)
        return;
    m_current = connection;
    m_trouble.reset();
    reload();
}

QDateTime DeskStatus::syncedAt() const
{
    for (const services::Desk::ConnectionInfo& info : m_connections)
        if (info.connection.name == m_current)
            return info.syncedAt;
    return {};
}

void DeskStatus::jobChanged(const services::JobStatus& status)
{
    const bool speaksToOdoo = status.kind == services::JobKind::Sync || status.kind == services::JobKind::Push;
    if (!status.finished || !speaksToOdoo || (status.error && status.error->code == ErrorCode::Cancelled))
        return;
    m_trouble = status.error;
    Q_EMIT changed();
}

} // namespace op::ui
