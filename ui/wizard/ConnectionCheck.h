// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/wizard/StepRow.h"

#include <QObject>

namespace op::ui {

/// The ConnectionCheck class runs the connection test and keeps one row per step: what was found, else "waiting",
/// "running" or "not tried". Used by the wizard and by "Test again" of the settings. No widgets; GUI thread.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionCheck(services::Desk& desk, QObject* parent = nullptr);

    /// Starts over with \a connection and \a secret (empty: the kept one). Nothing is stored.
    void start(const storage::Connection& connection, const QString& secret);
    void stop();
    /// Forgets what was found.
    void reset();
    [[nodiscard]] bool isRunning() const { return m_job != 0; }
    /// Returns whether the last test ran to its end and no step failed.
    [[nodiscard]] bool hasPassed() const { return m_hasPassed; }
    [[nodiscard]] bool hasRun() const { return m_hasRun; }
    [[nodiscard]] const QList<StepRow>& rows() const { return m_rows; }
    [[nodiscard]] int warnings() const;
    [[nodiscard]] const QStringList& companies() const { return m_companies; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void finish(const std::optional<Error>& error);

    services::Desk& m_desk;
    int m_job = 0;
    bool m_hasRun = false;
    bool m_hasPassed = false;
    QList<StepRow> m_rows;
    QStringList m_companies;
};

} // namespace op::ui
