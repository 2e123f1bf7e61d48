// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/ConnectionCheck.h"

#include "core/services/wording/StepText.h"
#include "core/services/wording/Wording.h"

#include <algorithm>

namespace op::ui {

using State = StepRow::State;

namespace {

bool isSamePlace(const storage::Connection& one, const storage::Connection& other)
{
    return one.url == other.url && one.database == other.database;
}

} // namespace

ConnectionCheck::ConnectionCheck(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    reset();
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (--m_wait == 0)
            m_clock.stop();
        showWait();
        Q_EMIT changed();
    });
    connect(&m_desk, &services::Desk::testStepDone, this, [this](int job, const odoo::StepResult& result) {
        if (job != m_job)
            return;
        const qsizetype at = static_cast<qsizetype>(result.step);
        m_rows[at] = stepRow(result);
        if (at + 1 < m_rows.size() && m_rows[at + 1].state == State::Waiting && result.state != odoo::StepState::Failed)
            m_rows[at + 1] = openStep(m_rows[at + 1].title, State::Running);
        if (result.code == odoo::StepCode::SignInCooldown)
            beginWait(result.arguments.value(1).toInt());
        Q_EMIT changed();
    });
    connect(&m_desk, &services::Desk::connectionTested, this, [this](int job, const odoo::ConnectionReport& report) {
        if (job != m_job)
            return;
        m_hasPassed = !report.hasFailed();
        m_companies.clear();
        if (report.profile)
            for (const odoo::UserCompany& company : report.profile->companies)
                m_companies.append(company.name);
    });
    connect(&m_desk, &services::Desk::jobChanged, this, [this](const services::JobStatus& status) {
        if (status.id == m_job && status.finished)
            finish(status.error);
    });
}

void ConnectionCheck::reset()
{
    stop();
    m_rows.clear();
    for (int i = 0; i < odoo::testStepCount; ++i)
        m_rows.append(openStep(services::wording::stepTitle(static_cast<odoo::TestStep>(i))));
    m_hasRun = false;
    m_hasPassed = false;
    Q_EMIT changed();
}

void ConnectionCheck::start(const storage::Connection& connection, const QString& secret)
{
    if (waitSeconds(connection) > 0)
        return;
    reset();
    m_tested = connection;
    m_rows[0] = openStep(m_rows[0].title, State::Running);
    m_job = m_desk.testConnection(connection, secret);
    Q_EMIT changed();
}

void ConnectionCheck::stop()
{
    if (m_job == 0)
        return;
    const int job = m_job;
    finish(Error(ErrorCode::Cancelled));
    m_desk.cancel(job);
}

void ConnectionCheck::finish(const std::optional<Error>& error)
{
    m_job = 0;
    m_hasRun = true;
    if (error) {
        m_hasPassed = false;
        // the test could not be run to its end: said where it stopped
        const auto open = std::find_if(m_rows.begin(), m_rows.end(), [](const StepRow& row) {
            return row.state == State::Running || row.state == State::Waiting;
        });
        if (open != m_rows.end())
            *open = doneStep(open->title, error->code == ErrorCode::Cancelled ? State::NotTried : State::Failed,
                             services::wording::errorText(*error), {}, error->toLogLine());
    }
    for (StepRow& row : m_rows)
        if (row.state == State::Running || row.state == State::Waiting)
            row = openStep(row.title, State::NotTried);
    Q_EMIT changed();
    Q_EMIT finished();
}

void ConnectionCheck::beginWait(int seconds)
{
    m_closed = m_tested;
    m_wait = seconds;
    if (seconds > 0)
        m_clock.start();
    showWait();
}

void ConnectionCheck::showWait()
{
    StepRow& row = m_rows[static_cast<qsizetype>(odoo::TestStep::SignIn)];
    if (row.state == State::Failed && isSamePlace(m_closed, m_tested))
        row.fix = m_wait > 0 ? tr("You can try again in %n second(s).", nullptr, m_wait) : tr("You can try again now.");
}

int ConnectionCheck::waitSeconds(const storage::Connection& connection) const
{
    return isSamePlace(m_closed, connection) ? m_wait : 0;
}

bool ConnectionCheck::isSignInWrong() const
{
    const auto hasFailed = [this](odoo::TestStep step) {
        return m_rows[static_cast<qsizetype>(step)].state == State::Failed;
    };
    return m_wait == 0 && (hasFailed(odoo::TestStep::Database) || hasFailed(odoo::TestStep::SignIn));
}

int ConnectionCheck::warnings() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const StepRow& row) { return row.state == State::Check; }));
}

} // namespace op::ui
