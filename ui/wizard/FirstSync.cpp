// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/FirstSync.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/TableText.h"
#include "core/services/wording/Wording.h"

#include <QLocale>

namespace op::ui {

using SecretPlace = services::Desk::SecretPlace;
using State = StepRow::State;

FirstSync::FirstSync(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_rows = {openStep(tr("Store the connection")), openStep(tr("Keep the secret")), openStep(tr("Get master data"))};
    connect(&m_desk, &services::Desk::jobChanged, this, [this](const services::JobStatus& status) {
        if (status.id == m_job)
            fetched(status);
    });
}

void FirstSync::setRow(Row row, State state, const QString& text, const QString& fix, const Error* error)
{
    m_rows[row] = doneStep(m_rows[row].title, state, text, fix, error ? error->toLogLine() : QString());
    Q_EMIT changed();
}

void FirstSync::failed(Row row, const Error& error, const QString& fix)
{
    // what the person stopped did not fail
    const State state = error.code == ErrorCode::Cancelled ? State::Stopped : State::Failed;
    m_isRunning = false;
    for (StepRow& one : m_rows)
        if (one.state == State::Waiting)
            one = openStep(one.title, State::NotTried);
    const QString text = row == Keep && m_needsOtherPlace ? tr("This machine has no key ring that could keep it.")
                                                          : services::wording::errorText(error);
    setRow(row, state, text, fix, state == State::Failed ? &error : nullptr);
    Q_EMIT finished();
}

void FirstSync::start(const storage::Connection& connection, const QString& secret, SecretPlace place)
{
    stop();
    const int run = ++m_run;
    m_connection = connection;
    m_isRunning = true;
    m_isStored = false;
    m_isSecretKept = false;
    m_needsOtherPlace = false;
    m_snapshot.reset();
    m_done = 0;
    m_total = 0;
    for (StepRow& row : m_rows)
        row = openStep(row.title);
    setRow(Store, State::Running);
    services::deliver(m_desk.saveConnection(connection), this, [=, this](const Result<storage::Connection>& stored) {
        if (run != m_run)
            return;
        if (!stored)
            return failed(Store, stored.error(), {});
        m_connection = *stored;
        m_isStored = true;
        setRow(Store, State::Good, tr("Stored as \"%1\".").arg(stored->name));
        if (secret.isEmpty()) {
            m_isSecretKept = true;
            setRow(Keep, State::Good, tr("The secret that was kept before is used."));
            return fetch();
        }
        keep(secret, place);
    });
}

void FirstSync::keep(const QString& secret, SecretPlace place)
{
    setRow(Keep, State::Running);
    services::deliver(
        m_desk.keepSecret(m_connection.name, secret, place), this, [=, this, run = m_run](const Result<void>& kept) {
            if (run != m_run)
                return;
            if (kept) {
                m_isSecretKept = true;
                setRow(Keep, State::Good,
                       place == SecretPlace::KeyRing
                           ? tr("In the key ring of this desktop.")
                           : tr("Until OrderPilot is closed; it is asked for at each start."));
                return fetch();
            }
            m_needsOtherPlace = kept.error().code == ErrorCode::SecretUnusable;
            failed(Keep, kept.error(),
                   m_needsOtherPlace ? tr("Choose to be asked at each start, or set up a key ring on this machine and "
                                          "try again. OrderPilot writes no secret into a file.")
                                     : QString());
        });
}

void FirstSync::askAtEachStart(const QString& secret)
{
    if (m_isRunning || !m_isStored)
        return;
    m_needsOtherPlace = false;
    m_isRunning = true;
    setRow(Fetch, State::Waiting);
    keep(secret, SecretPlace::Session);
}

void FirstSync::fetch()
{
    setRow(Fetch, State::Running);
    m_job = m_desk.sync(m_connection.name, true);
}

void FirstSync::fetched(const services::JobStatus& status)
{
    if (!status.finished) {
        m_done = status.done;
        m_total = status.total;
        if (!status.step.isEmpty())
            setRow(Fetch, State::Running,
                   tr("Reading %1 (%2 of %3).")
                       .arg(services::wording::tableText(status.step))
                       .arg(status.done + 1)
                       .arg(status.total));
        return;
    }
    m_job = 0;
    if (status.error) {
        const bool stopped = status.error->code == ErrorCode::Cancelled;
        return failed(Fetch, *status.error,
                      stopped ? tr("The connection is stored. Get the master data now, or later with \"Sync now\".")
                              : tr("Try again. Nothing that was there before is lost."));
    }
    services::deliver(m_desk.snapshot(m_connection.name), this,
                      [this, run = m_run](const Result<masterdata::SnapshotPtr>& got) {
                          if (run != m_run)
                              return;
                          if (!got)
                              return failed(Fetch, got.error(), {});
                          m_snapshot = *got;
                          m_isRunning = false;
                          m_done = m_total;
                          const QLocale locale;
                          const masterdata::MasterData& data = m_snapshot->data();
                          setRow(Fetch, State::Good,
                                 tr("Here now: %1 vendors and contacts, %2 products, %3 vendor prices, %4 taxes.")
                                     .arg(locale.toString(static_cast<qulonglong>(data.partners.size())),
                                          locale.toString(static_cast<qulonglong>(data.products.size())),
                                          locale.toString(static_cast<qulonglong>(data.supplierInfos.size())),
                                          locale.toString(static_cast<qulonglong>(data.taxes.size()))));
                          Q_EMIT finished();
                      });
}

void FirstSync::stop()
{
    if (m_job != 0)
        m_desk.cancel(m_job); // the job says itself when it has stopped
}

} // namespace op::ui
