// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <mutex>

namespace op::test {

/// One piece of what the scripted server does with a request.
struct Step
{
    int delay = 0; ///< milliseconds before it
    QByteArray bytes = {};
    bool close = false; ///< closes after the bytes
    bool reset = false; ///< closes at once, dropping what is unsent
};
using Script = QList<Step>;

/// What arrived.
struct Arrival
{
    QByteArray path;
    QByteArray headers;
    QByteArray body;
    int connection = 0; ///< number of the connection it came on
};

/// The ScriptedServer class is a raw HTTP server on a loopback port and a thread of its own: it reads whole requests,
/// counts them and answers with whatever bytes the script says, however wrong.
class ScriptedServer
{
public:
    /// \a script is called on the server's thread with each whole request and its number from 1.
    explicit ScriptedServer(std::function<Script(const Arrival&, int)> script) : m_script(std::move(script))
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([this] {
            m_server = new QTcpServer(&m_context);
            QObject::connect(m_server, &QTcpServer::newConnection, &m_context, [this] { accept(); });
            m_server->listen(QHostAddress::LocalHost);
            m_port = m_server->serverPort();
        });
    }

    ~ScriptedServer()
    {
        run([this] { delete m_server; }); // with its sockets
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] QList<Arrival> arrivals() const
    {
        const std::lock_guard lock(m_mutex);
        return m_arrivals;
    }

    [[nodiscard]] int connections() const { return m_connections; }

private:
    template <class Work>
    void run(Work&& work)
    {
        QMetaObject::invokeMethod(&m_context, std::forward<Work>(work), Qt::BlockingQueuedConnection);
    }

    void accept()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            const int connection = ++m_connections;
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, connection, buffer] {
                buffer->append(socket->readAll());
                takeRequests(socket, connection, *buffer);
            });
        }
    }

    void takeRequests(QTcpSocket* socket, int connection, QByteArray& buffer)
    {
        for (;;) {
            const qsizetype headerEnd = buffer.indexOf("\r\n\r\n");
            if (headerEnd < 0)
                return;
            const QByteArray headers = buffer.first(headerEnd);
            qsizetype length = 0;
            for (const QByteArray& line : headers.split('\n')) {
                if (line.toLower().startsWith("content-length:"))
                    length = line.mid(15).trimmed().toLongLong();
            }
            if (buffer.size() < headerEnd + 4 + length)
                return;
            Arrival arrival{headers.split(' ').value(1), headers, buffer.mid(headerEnd + 4, length), connection};
            buffer.remove(0, headerEnd + 4 + length);
            int number = 0;
            {
                const std::lock_guard lock(m_mutex);
                m_arrivals.append(arrival);
                number = static_cast<int>(m_arrivals.size());
            }
            play(socket, m_script(arrival, number), 0);
        }
    }

    static void play(QTcpSocket* socket, const Script& script, qsizetype index)
    {
        if (index >= script.size())
            return;
        QTimer::singleShot(script[index].delay, socket, [socket, script, index] {
            const Step& step = script[index];
            socket->write(step.bytes);
            if (step.close)
                socket->disconnectFromHost();
            else if (step.reset)
                socket->abort();
            else
                play(socket, script, index + 1);
        });
    }

    std::function<Script(const Arrival&, int)> m_script;
    QThread m_thread;
    QObject m_context;
    QTcpServer* m_server = nullptr;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<Arrival> m_arrivals;
    std::atomic<int> m_connections{0};
};

/// Returns a reply with the usual headers around \a body.
inline QByteArray httpReply(const QByteArray& body, const QByteArray& status = "200 OK", const QByteArray& more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/xml; charset=utf-8\r\nDate: Mon, 23 Nov 2026 03:30:09 GMT\r\n"
        + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace op::test
