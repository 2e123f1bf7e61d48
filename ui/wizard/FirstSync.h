// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/Desk.h"
#include "ui/wizard/StepRow.h"

#include <QObject>

namespace op::ui {

/// The FirstSync class stores a tested connection, keeps its secret where the person wants it, and brings the master
/// data: three named steps. Where there is no key ring it stops and asks (needsOtherPlace()); a secret is never kept
/// anywhere weaker. No widgets; GUI thread.
class FirstSync : public QObject
{
    Q_OBJECT

public:
    explicit FirstSync(services::Desk& desk, QObject* parent = nullptr);

    /// Starts over. An empty \a secret leaves the kept one alone.
    void start(const storage::Connection& connection, const QString& secret, services::Desk::SecretPlace place);
    /// Goes on after needsOtherPlace(): the secret is kept for this run of the program, and asked for at each start.
    void askAtEachStart(const QString& secret);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStored() const { return m_isStored; } ///< the connection is, whatever came after
    [[nodiscard]] bool isSecretKept() const { return m_isSecretKept; }
    [[nodiscard]] bool needsOtherPlace() const { return m_needsOtherPlace; }
    [[nodiscard]] bool isDone() const { return m_snapshot != nullptr; }
    [[nodiscard]] const QList<StepRow>& rows() const { return m_rows; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const storage::Connection& connection() const { return m_connection; }
    /// The master data after the sync; null before.
    [[nodiscard]] const masterdata::SnapshotPtr& snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void changed();
    void finished(); ///< isDone() or a row says why not

private:
    enum Row { Store, Keep, Fetch };
    void setRow(Row row, StepRow::State state, const QString& text = {}, const QString& fix = {},
                const Error* error = nullptr);
    void keep(const QString& secret, services::Desk::SecretPlace place);
    void fetch();
    void fetched(const services::JobStatus& status);
    void failed(Row row, const Error& error, const QString& fix);

    services::Desk& m_desk;
    storage::Connection m_connection;
    QList<StepRow> m_rows;
    bool m_isRunning = false;
    bool m_isStored = false;
    bool m_isSecretKept = false;
    bool m_needsOtherPlace = false;
    int m_run = 0; ///< answers of an earlier run are not listened to
    int m_job = 0;
    int m_done = 0;
    int m_total = 0;
    masterdata::SnapshotPtr m_snapshot;
};

} // namespace op::ui
