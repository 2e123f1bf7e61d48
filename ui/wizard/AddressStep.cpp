// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/AddressStep.h"

#include "core/services/wording/Wording.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace op::ui {

AddressStep::AddressStep(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &services::Desk::connectionTested, this, [this](int job, const odoo::ConnectionReport& report) {
        if (job == m_job)
            judge(report);
    });
    connect(&m_desk, &services::Desk::jobChanged, this, [this](const services::JobStatus& status) {
        if (status.id != m_job || !status.finished)
            return;
        m_job = 0;
        if (status.error && status.error->code != ErrorCode::Cancelled)
            m_trouble = doneStep(tr("Address"), StepRow::State::Failed, services::wording::errorText(*status.error), {},
                                 status.error->toLogLine());
        Q_EMIT changed();
        if (m_hasAnswered)
            Q_EMIT answered();
    });
}

void AddressStep::setTyped(const QString& address)
{
    if (m_typed == address)
        return;
    m_typed = address;
    m_plainAllowed = false; // a yes is for one address
    forgetAnswer();
}

void AddressStep::setPlainAllowed(bool allowed)
{
    if (m_plainAllowed == allowed)
        return;
    m_plainAllowed = allowed;
    forgetAnswer();
}

void AddressStep::setCaFile(const QString& path)
{
    if (m_caFile == path)
        return;
    m_caFile = path;
    forgetAnswer();
}

void AddressStep::forgetAnswer()
{
    stop();
    m_hasAnswered = false;
    m_trouble.reset();
    m_version.clear();
    m_databases.clear();
    Q_EMIT changed();
}

QString AddressStep::completed() const
{
    const auto address = services::completedAddress(m_typed);
    return address ? address->url : QString();
}

bool AddressStep::needsPlainConsent() const
{
    const auto address = services::completedAddress(m_typed);
    return address && !address->isEncrypted && !address->isLoopback;
}

QString AddressStep::addressProblem() const
{
    if (m_typed.trimmed().isEmpty())
        return tr("Enter the address at which you open Odoo in the browser.");
    if (m_typed.contains(u'@'))
        return tr("The address must not hold a user name or password. They are asked for on the next page.");
    if (!services::completedAddress(m_typed))
        return tr("This is no web address. It looks like https://company.odoo.com.");
    return {};
}

QString AddressStep::consentProblem() const
{
    return needsPlainConsent() && !m_plainAllowed
        ? tr("Not encrypted: everybody on the way can read the password and the orders. Type https:// in front, or "
             "confirm that you want it without encryption.")
        : QString();
}

QString AddressStep::caFileProblem() const
{
    if (m_caFile.trimmed().isEmpty())
        return {};
    const QFileInfo file(m_caFile.trimmed());
    return file.isFile() && file.isReadable() ? QString() : tr("This file cannot be read.");
}

bool AddressStep::isComplete() const
{
    return addressProblem().isEmpty() && consentProblem().isEmpty() && caFileProblem().isEmpty();
}

void AddressStep::look()
{
    if (!isComplete() || isLooking())
        return;
    m_trouble.reset();
    m_hasAnswered = false;
    storage::Connection connection;
    describe(connection);
    connection.name = connection.url;
    m_job = m_desk.testConnection(connection, {});
    Q_EMIT changed();
}

void AddressStep::stop()
{
    if (m_job == 0)
        return;
    m_desk.cancel(m_job);
    m_job = 0;
    Q_EMIT changed();
}

void AddressStep::judge(const odoo::ConnectionReport& report)
{
    for (const odoo::StepResult& step : report.steps) {
        if (step.step == odoo::TestStep::Version && step.state == odoo::StepState::Ok)
            m_version = step.arguments.value(0);
        if (step.step == odoo::TestStep::Database) {
            // without a name this step ends the test; that it was reached is what is asked here
            m_hasAnswered = step.code != odoo::StepCode::NotReached;
            if (step.code == odoo::StepCode::DatabaseChoose)
                m_databases = step.arguments;
        } else if (step.state == odoo::StepState::Failed) {
            m_trouble = stepRow(step);
        }
    }
}

int AddressStep::majorVersion() const
{
    static const QRegularExpression number(QStringLiteral(R"((\d+))"));
    return number.match(m_version).captured(1).toInt();
}

void AddressStep::describe(storage::Connection& connection) const
{
    connection.url = completed();
    connection.plainHttpAllowed = needsPlainConsent() && m_plainAllowed;
    connection.caFile = m_caFile.trimmed();
}

} // namespace op::ui
