// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoWire.h"
#include "core/demo/RpcDispatcher.h"
#include "core/odoo/OdooTransport.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace op::demo {

class HttpServer;

/// The DemoOdoo class is a small Odoo on the loopback address: real HTTP, real XML-RPC (and JSON-2 from 19 on), an
/// invented trading firm's data (DemoData.h), in the dialect of Odoo 14 or 19. It answers what OrderPilot asks as the
/// real servers were seen to answer (odoo-rpc.md) and nothing more, keeps everything in memory, and can be told to
/// misbehave (DemoFaults.h). It runs on a thread of its own; all members may be called from any thread.
class DemoOdoo
{
public:
    explicit DemoOdoo(DemoDialect dialect = DemoDialect::Odoo19);
    ~DemoOdoo();
    DemoOdoo(const DemoOdoo&) = delete;
    DemoOdoo& operator=(const DemoOdoo&) = delete;

    /// Starts to listen; \a port 0 takes a free one.
    [[nodiscard]] Result<void> start(quint16 port = 0, DemoWire wire = DemoWire::Plain);
    /// Stops as a killed server does: connections break, what was stored stays. start() goes on with it.
    void stop();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] DemoDialect dialect() const { return m_dispatcher.dialect(); }
    [[nodiscard]] QString databaseName() const { return m_dispatcher.databaseName(); }
    /// Returns where and how the technical user signs in.
    [[nodiscard]] odoo::OdooEndpoint endpoint() const;
    /// As endpoint() with the user's API key in place of the password: JSON-2, of 19 and later, takes nothing else.
    [[nodiscard]] odoo::OdooEndpoint endpointWithKey() const;
    [[nodiscard]] DemoFaults& faults() { return m_dispatcher.faults(); }

    /// See RpcDispatcher::setSignInCooldown().
    void setSignInCooldown(std::chrono::milliseconds length) { m_dispatcher.setSignInCooldown(length); }

    /// Counts \a times wrong sign-ins, as if somebody had tried before.
    void failSignIns(int times) { m_dispatcher.failSignIns(times); }

    /// Calls a method as the administrator without the wire: what a person does in Odoo, or a look inside.
    RpcAnswer<OdooValue> ask(const QString& model, const QString& method, OdooList args,
                             OdooValue kwargs = OdooStruct{});
    /// Returns how many records of \a model \a domain means.
    [[nodiscard]] int count(const QString& model, const OdooList& domain = {});
    /// Returns the id of the one record of \a model whose \a field is \a value, 0 when there is none.
    [[nodiscard]] qint64 idOf(const QString& model, const QString& field, const OdooValue& value);

private:
    RpcDispatcher m_dispatcher;
    QThread m_thread;
    std::unique_ptr<HttpServer> m_server; ///< lives in m_thread
    quint16 m_port = 0;
    DemoWire m_wire = DemoWire::Plain;
};

} // namespace op::demo
