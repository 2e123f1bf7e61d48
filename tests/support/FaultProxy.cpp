// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FaultProxy.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace op::test {

/// One client's connection and the one to the server that belongs to it.
struct FaultProxy::Pair
{
    QTcpSocket* client = nullptr;
    QTcpSocket* server = nullptr;
    QByteArray request;
    bool replyLost = false;
};

FaultProxy::FaultProxy(const QUrl& server) : m_server(server), m_listener(std::make_unique<QTcpServer>())
{
    m_listener->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("fault-proxy"));
    m_thread.start();
    QObject::connect(m_listener.get(), &QTcpServer::newConnection, m_listener.get(), [this] { accept(); });
    QMetaObject::invokeMethod(
        m_listener.get(),
        [this] {
            if (!m_listener->listen(QHostAddress::LocalHost))
                qFatal("the fault proxy does not listen");
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    QTcpServer* listener = m_listener.release();
    QMetaObject::invokeMethod(
        listener, [listener] { delete listener; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl FaultProxy::url() const
{
    QUrl url = m_server;
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    return url;
}

void FaultProxy::lose(Loss loss, const QList<QByteArray>& markers, int times)
{
    const std::lock_guard lock(m_mutex);
    m_loss = loss;
    m_markers = markers;
    m_times = times;
    m_arrivals = 0;
}

int FaultProxy::arrivals() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals;
}

void FaultProxy::accept()
{
    while (QTcpSocket* client = m_listener->nextPendingConnection()) {
        auto pair = std::make_shared<Pair>();
        pair->client = client;
        pair->server = new QTcpSocket(client); // NOLINT(cppcoreguidelines-owning-memory): the client's child
        pair->server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port(80)));
        QTcpSocket* server = pair->server;
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, pair] { clientSpoke(*pair); });
        QObject::connect(server, &QTcpSocket::readyRead, client, [pair] {
            const QByteArray bytes = pair->server->readAll();
            if (pair->replyLost)
                pair->client->abort();
            else
                pair->client->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::disconnected, client, [pair] { pair->client->disconnectFromHost(); });
        QObject::connect(client, &QTcpSocket::disconnected, client, [client] { client->deleteLater(); });
    }
}

void FaultProxy::clientSpoke(Pair& pair)
{
    pair.request += pair.client->readAll();
    while (const qsizetype size = requestSize(pair.request)) {
        const QByteArray request = pair.request.left(size);
        pair.request.remove(0, size);
        const Loss loss = judge(request);
        if (loss == Loss::Request) {
            pair.client->abort();
            return;
        }
        pair.replyLost = loss == Loss::Reply;
        pair.server->write(request);
    }
}

qsizetype FaultProxy::requestSize(const QByteArray& buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = buffer.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0
        ? 0
        : head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    return buffer.size() >= end + 4 + length ? end + 4 + length : 0;
}

FaultProxy::Loss FaultProxy::judge(const QByteArray& request)
{
    const std::lock_guard lock(m_mutex);
    const bool meant = !m_markers.isEmpty()
        && std::all_of(m_markers.cbegin(), m_markers.cend(),
                       [&request](const QByteArray& marker) { return request.contains(marker); });
    if (!meant)
        return Loss::Nothing;
    ++m_arrivals;
    return m_times-- > 0 ? m_loss : Loss::Nothing;
}

} // namespace op::test
