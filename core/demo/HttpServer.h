// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoWire.h"
#include "core/demo/Json2Dispatcher.h"
#include "core/demo/RpcDispatcher.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace op::demo {

/// The HttpServer class is as much of HTTP/1.1 as the demo server needs: loopback only, requests with Content-Length,
/// kept connections, one request at a time on each. Lives in the thread that calls listen().
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(RpcDispatcher& dispatcher, QObject* parent = nullptr);

    /// Listens on the loopback address; \a port 0 takes a free one. Fails with ConnectionRefused when the port is
    /// taken.
    [[nodiscard]] Result<quint16> listen(quint16 port, DemoWire wire);
    /// Breaks all connections off, as a server that is killed does.
    void close();

private:
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QByteArray body;
        Json2Headers json2;
    };
    void accept();
    void readFrom(QTcpSocket* socket);
    /// Answers with nothing but \a status and closes.
    static void refuse(QTcpSocket* socket, int status);
    /// Takes one complete request out of \a buffer.
    [[nodiscard]] static std::optional<Request> takeRequest(QByteArray& buffer);
    void serve(QTcpSocket* socket, const Request& request);
    void finish(QTcpSocket* socket, const DemoReply& reply);
    static void send(QTcpSocket* socket, const DemoReply& reply);

    struct Connection
    {
        QByteArray buffer;
        bool busy = false; ///< a reply is being waited for
    };
    RpcDispatcher& m_dispatcher;
    Json2Dispatcher m_json2;
    std::unique_ptr<QTcpServer> m_server; ///< null before listen()
    QHash<QTcpSocket*, Connection> m_connections;
};

} // namespace op::demo
