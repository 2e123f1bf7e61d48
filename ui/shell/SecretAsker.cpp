// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SecretAsker.h"

#include "core/services/desk/Deliver.h"
#include "ui/wizard/SecretPrompt.h"

#include <QWidget>

namespace op::ui {

using services::JobKind;

SecretAsker::SecretAsker(services::Desk& desk, QWidget& window) : QObject(&window), m_desk(desk), m_window(window)
{
    connect(&desk, &services::Desk::jobChanged, this, &SecretAsker::jobChanged);
    connect(&desk, &services::Desk::casePushed, this, [this](int job, const services::PushItem& item) {
        if (!item.error || item.error->code != ErrorCode::SecretMissing)
            return;
        auto& unsent = m_unsent[job];
        unsent.first = item.error->arguments.value(0);
        unsent.second.append(item.caseId);
    });
}

void SecretAsker::jobChanged(const services::JobStatus& status)
{
    if (!status.finished)
        return;
    const auto unsent = m_unsent.take(status.id);
    if (!unsent.second.isEmpty())
        ask(unsent.first, unsent.second);
    else if (status.kind == JobKind::Sync && status.error && status.error->code == ErrorCode::SecretMissing)
        ask(status.subject, {});
}

void SecretAsker::ask(const QString& connection, const QList<qint64>& cases)
{
    m_waiting[connection] += cases;
    if (m_prompt)
        return;
    services::deliver(
        m_desk.connections(), this, [this, connection](const Result<QList<services::Desk::ConnectionInfo>>& all) {
            for (const services::Desk::ConnectionInfo& info : all.value_or(QList<services::Desk::ConnectionInfo>()))
                if (info.connection.name == connection && !m_prompt)
                    prompt(info.connection);
        });
}

void SecretAsker::prompt(const storage::Connection& connection)
{
    m_prompt = new SecretPrompt(m_desk, connection, &m_window);
    m_prompt->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_prompt, &SecretPrompt::secretKept, this, &SecretAsker::again);
    connect(m_prompt, &QDialog::rejected, this, [this, name = connection.name] { m_waiting.remove(name); });
    m_prompt->open();
}

void SecretAsker::again(const QString& connection)
{
    const QList<qint64> cases = m_waiting.take(connection);
    if (cases.isEmpty())
        m_desk.sync(connection, false);
    else
        m_desk.push(cases);
}

} // namespace op::ui
