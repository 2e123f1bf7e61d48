// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/HttpServer.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTimer>

#include <cctype>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

constexpr qsizetype maxBody = 128 * 1024 * 1024; // as the real server (odoo-rpc.md 1.4)

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Request Entity Too Large";
    case 422:
        return "Unprocessable Entity";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    default:
        return "Error";
    }
}

/// Returns the value of header \a name, its case ignored.
QByteArray headerValue(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray headOf(const DemoReply& reply)
{
    const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status)
        + "\r\nContent-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(reply.body.size())
        + (reply.location.isEmpty() ? QByteArray() : "\r\nLocation: " + reply.location)
        + "\r\nServer: demo\r\nDate: " + date.toLatin1() + "\r\n\r\n";
}

/// A server with a certificate that nobody signed but itself.
std::unique_ptr<QTcpServer> encryptedServer()
{
    QFile file(u":/demo/self-signed.pem"_s);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(pem));
    tls.setPrivateKey(QSslKey(pem, QSsl::Rsa));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

HttpServer::HttpServer(RpcDispatcher& dispatcher, QObject* parent)
    : QObject(parent),
      m_dispatcher(dispatcher),
      m_json2(dispatcher)
{}

Result<quint16> HttpServer::listen(quint16 port, DemoWire wire)
{
    m_server.reset(wire == DemoWire::Encrypted ? encryptedServer().release() : new QTcpServer);
    // an encrypted connection is one when its greetings are over
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, port))
        return failure(ErrorCode::ConnectionRefused, {u"127.0.0.1:%1"_s.arg(port)}, m_server->errorString());
    return m_server->serverPort();
}

void HttpServer::close()
{
    if (m_server)
        m_server->close();
    const QList<QTcpSocket*> sockets = m_connections.keys();
    m_connections.clear();
    for (QTcpSocket* socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void HttpServer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_connections.insert(socket, Connection{});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_connections.remove(socket);
            socket->deleteLater();
        });
    }
}

void HttpServer::readFrom(QTcpSocket* socket)
{
    const auto connection = m_connections.find(socket);
    if (connection == m_connections.end())
        return;
    connection->buffer += socket->readAll();
    if (connection->busy)
        return;
    if (!connection->buffer.isEmpty() && !std::isupper(static_cast<unsigned char>(connection->buffer.front())))
        return refuse(socket, 400); // no method of HTTP: the greeting of a client that wants an encrypted connection
    if (headerValue(connection->buffer.left(8192), "Content-Length").toLongLong() > maxBody)
        return refuse(socket, 413);
    if (const std::optional<Request> request = takeRequest(connection->buffer)) {
        connection->busy = true;
        serve(socket, *request);
    }
}

void HttpServer::refuse(QTcpSocket* socket, int status)
{
    DemoReply reply;
    reply.status = status;
    reply.contentType = "text/html";
    send(socket, reply);
    socket->disconnectFromHost();
}

std::optional<HttpServer::Request> HttpServer::takeRequest(QByteArray& buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray head = buffer.left(end);
    const qsizetype length = headerValue(head, "Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    Request request{words.value(0),
                    words.value(1),
                    buffer.mid(end + 4, length),
                    {headerValue(head, "Authorization"), headerValue(head, "X-Odoo-Database")}};
    while (request.path.size() > 1 && request.path.endsWith('/'))
        request.path.chop(1);
    buffer.remove(0, end + 4 + length);
    return request;
}

void HttpServer::serve(QTcpSocket* socket, const Request& request)
{
    const QPointer<QTcpSocket> guard(socket);
    const bool isJson2 = Json2Dispatcher::answers(request.path);
    const RpcDispatcher::Plan plan =
        isJson2 ? m_json2.plan(request.path) : m_dispatcher.plan(request.path, request.body);
    QTimer::singleShot(plan.wait, this, [this, guard, request, plan, isJson2] {
        // The call is carried out even if the client has gone: so does the real server (odoo-rpc.md 8.1).
        const DemoReply reply = isJson2 ? m_json2.handle(request.path, request.body, request.json2, plan)
                                        : m_dispatcher.handle(request.path, request.body, plan);
        QTimer::singleShot(reply.wait, this, [this, guard, reply] { finish(guard, reply); });
    });
}

void HttpServer::finish(QTcpSocket* socket, const DemoReply& reply)
{
    if (!socket)
        return;
    send(socket, reply);
    if (const auto connection = m_connections.find(socket); connection != m_connections.end()) {
        connection->busy = false;
        readFrom(socket);
    }
}

void HttpServer::send(QTcpSocket* socket, const DemoReply& reply)
{
    if (reply.drop) {
        socket->abort();
        return;
    }
    // One write: a head that travels alone makes the other side wait for the body.
    socket->write(headOf(reply) + (reply.sent >= 0 ? reply.body.left(reply.sent) : reply.body));
    if (reply.sent >= 0)
        socket->disconnectFromHost();
}

} // namespace op::demo
