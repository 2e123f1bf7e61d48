// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/DemoStart.h"

#include "app/common/DemoSetup.h"
#include "core/demo/DemoData.h"
#include "core/services/desk/Deliver.h"

namespace op::app {

DemoStart::DemoStart(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &services::Desk::jobChanged, this, &DemoStart::jobChanged);
}

// Goes on with the value of a step, or tells why there is none.
template <class T, class Then>
void DemoStart::then(const QFuture<Result<T>>& step, Then next)
{
    services::deliver(step, this, [this, next = std::move(next)](const Result<T>& result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if constexpr (std::is_void_v<T>)
            next();
        else
            next(*result);
    });
}

Result<void> DemoStart::start()
{
    OP_CHECK(m_server.start());
    const storage::Connection connection = demoConnection(m_server);
    m_connection = connection.name;
    then(m_desk.keepSecret(connection.name, m_server.endpoint().secret, services::Desk::SecretPlace::Session),
         [this, connection] {
             then(m_desk.saveConnection(connection),
                  [this](const storage::Connection&) { m_job = m_desk.sync(m_connection, true); });
         });
    return {};
}

void DemoStart::jobChanged(const services::JobStatus& status)
{
    if (status.id != m_job || !status.finished)
        return;
    m_job = 0;
    if (status.error)
        Q_EMIT failed(*status.error);
    else if (status.kind == services::JobKind::Sync)
        chooseProducts();
    else
        Q_EMIT ready();
}

void DemoStart::chooseProducts()
{
    then(m_desk.snapshot(m_connection), [this](const masterdata::SnapshotPtr& snapshot) {
        then(m_desk.settings(), [this, snapshot](settings::WorkspaceSettings settings) {
            chooseChargeProducts(settings.connections[m_connection], *snapshot);
            then(m_desk.saveSettings(settings), [this] { takeIn(); });
        });
    });
}

void DemoStart::takeIn()
{
    m_job = m_desk.takeIn(demo::demoDocuments(), m_connection);
}

} // namespace op::app
