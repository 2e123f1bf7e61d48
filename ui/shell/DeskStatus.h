// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"

#include <QObject>

namespace op::ui {

/// Returns how long ago \a utc was at \a now, in words: "3 hours ago".
[[nodiscard]] QString agoText(const QDateTime& utc, const QDateTime& now);

/// The DeskStatus class knows what the window's frame shows of the workspace: the connections, which of them is worked
/// with, how old its master data are, and whether Odoo could be reached the last time. GUI thread.
class DeskStatus : public QObject
{
    Q_OBJECT

public:
    explicit DeskStatus(services::Desk& desk, QObject* parent = nullptr);

    /// Returns whether the connections are known yet.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] const QList<services::Desk::ConnectionInfo>& connections() const { return m_connections; }
    /// Returns the name of the connection that new papers are for; empty while there is none.
    [[nodiscard]] const QString& current() const { return m_current; }
    void setCurrent(const QString& connection);
    [[nodiscard]] QDateTime syncedAt() const;
    /// Returns why the last job with Odoo failed, when it did.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    void reload();
    void jobChanged(const services::JobStatus& status);

    services::Desk& m_desk;
    QList<services::Desk::ConnectionInfo> m_connections;
    QString m_current;
    std::optional<Error> m_trouble;
    bool m_isKnown = false;
};

} // namespace op::ui
