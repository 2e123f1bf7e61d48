// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/wizard/StepRow.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace op::ui {

/// The ConnectionCheck class runs the connection test and keeps one row per step: what was found, else "waiting",
/// "running" or "not tried". Used by the wizard and by "Test again" of the settings. No widgets; GUI thread.
class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionCheck(services::Desk& desk, QObject* parent = nullptr);

    /// Starts over with \a connection and \a secret (empty: the kept one). Nothing is stored. Does nothing while
    /// waitSeconds(connection) are left: each try would make the wait longer.
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
    /// Returns whether database, login or secret were refused: what was typed has to change before another try.
    [[nodiscard]] bool isSignInWrong() const;
    [[nodiscard]] const QStringList& companies() const { return m_companies; }
    /// Returns how long the database of \a connection takes no sign-ins from here; 0 = it does, as far as is known. It
    /// counts down, with changed() each second, whatever is tested meanwhile.
    [[nodiscard]] int waitSeconds(const storage::Connection& connection) const;
    /// Returns the same for what was tested last.
    [[nodiscard]] int waitSeconds() const { return waitSeconds(m_tested); }
    /// Sets how long a second lasts (tests).
    void setSecond(std::chrono::milliseconds second) { m_clock.setInterval(second); }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void finish(const std::optional<Error>& error);
    void beginWait(int seconds);
    void showWait();

    services::Desk& m_desk;
    int m_job = 0;
    bool m_hasRun = false;
    bool m_hasPassed = false;
    QList<StepRow> m_rows;
    QStringList m_companies;
    storage::Connection m_tested;
    QTimer m_clock;
    int m_wait = 0;               ///< seconds
    storage::Connection m_closed; ///< where the wait holds
};

} // namespace op::ui
