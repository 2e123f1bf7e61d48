// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoOdoo.h"

#include "core/demo/DemoData.h"
#include "core/demo/HttpServer.h"

using namespace Qt::StringLiterals;

namespace op::demo {

DemoOdoo::DemoOdoo(DemoDialect dialect)
    : m_dispatcher(demoData(dialect), u"demo"_s),
      m_server(std::make_unique<HttpServer>(m_dispatcher))
{
    m_thread.setObjectName(u"demo-odoo"_s);
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

DemoOdoo::~DemoOdoo()
{
    stop();
    HttpServer* server = m_server.release();
    QMetaObject::invokeMethod(
        server, [server] { delete server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> DemoOdoo::start(quint16 port, DemoWire wire)
{
    Result<quint16> listening = 0;
    QMetaObject::invokeMethod(
        m_server.get(), [this, port, wire] { return m_server->listen(port, wire); }, Qt::BlockingQueuedConnection,
        &listening);
    if (!listening)
        return failure(listening.error());
    m_port = *listening;
    m_wire = wire;
    return {};
}

void DemoOdoo::stop()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server->close(); }, Qt::BlockingQueuedConnection);
}

QUrl DemoOdoo::url() const
{
    QUrl url;
    url.setScheme(m_wire == DemoWire::Encrypted ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

odoo::OdooEndpoint DemoOdoo::endpoint() const
{
    odoo::OdooEndpoint endpoint;
    endpoint.url = url();
    endpoint.database = databaseName();
    endpoint.login = demoLogin;
    endpoint.secret = demoPassword;
    return endpoint;
}

odoo::OdooEndpoint DemoOdoo::endpointWithKey() const
{
    odoo::OdooEndpoint withKey = endpoint();
    withKey.secret = demoApiKey;
    return withKey;
}

RpcAnswer<OdooValue> DemoOdoo::ask(const QString& model, const QString& method, OdooList args, OdooValue kwargs)
{
    return m_dispatcher.ask({model, method, std::move(args), std::move(kwargs)});
}

int DemoOdoo::count(const QString& model, const OdooList& domain)
{
    const auto answer = ask(model, u"search_count"_s, {OdooValue(domain)},
                            OdooValue::dict({{u"context"_s, OdooValue::dict({{u"active_test"_s, false}})}}));
    return answer ? static_cast<int>(answer->toInt()) : -1;
}

qint64 DemoOdoo::idOf(const QString& model, const QString& field, const OdooValue& value)
{
    const auto answer = ask(model, u"search"_s, {OdooValue(OdooList{OdooValue::list({field, u"="_s, value})})},
                            OdooValue::dict({{u"context"_s, OdooValue::dict({{u"active_test"_s, false}})}}));
    return answer && answer->toList().size() == 1 ? answer->at(0).toInt() : 0;
}

} // namespace op::demo
