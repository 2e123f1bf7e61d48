// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoOdoo.h"
#include "tests/network/ScriptedServer.h"

namespace op::test {

/// The TwistedOdoo class is a demo server whose answers a test may change on their way: for servers that the demo
/// cannot be, too old, without an app, with fields of its own.
class TwistedOdoo
{
public:
    /// Gets the request's body and the true reply's body and returns what is sent; called on a thread of its own.
    using Twist = std::function<QByteArray(const QByteArray& request, const QByteArray& reply)>;

    /// \a inward turns a request's body into what the demo gets.
    explicit TwistedOdoo(demo::DemoOdoo& server, Twist twist, std::function<QByteArray(QByteArray)> inward = {})
        : m_url(server.url()),
          m_twist(std::move(twist)),
          m_inward(std::move(inward)),
          m_front([this](const Arrival& arrival, int) -> Script {
              return {{.bytes = httpReply(m_twist(arrival.body, answerTo(arrival)))}};
          })
    {}
    [[nodiscard]] QUrl url() const
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(m_front.port());
        return url;
    }

private:
    [[nodiscard]] QByteArray answerTo(const Arrival& arrival) const
    {
        const QByteArray body = m_inward ? m_inward(arrival.body) : arrival.body;
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port()));
        socket.write("POST " + arrival.path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                     + (arrival.path.startsWith("/xmlrpc") ? "text/xml" : "application/json")
                     + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                     + body);
        QByteArray reply;
        const auto isWhole = [&reply] {
            const qsizetype head = reply.indexOf("\r\n\r\n");
            const qsizetype at = reply.left(std::max<qsizetype>(head, 0)).toLower().indexOf("content-length:");
            return at > 0
                && reply.size()
                >= head + 4 + reply.mid(at + 15, reply.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        };
        while (!isWhole() && socket.waitForReadyRead(10'000))
            reply += socket.readAll();
        return reply.mid(reply.indexOf("\r\n\r\n") + 4);
    }

    QUrl m_url;
    Twist m_twist;
    std::function<QByteArray(QByteArray)> m_inward;
    ScriptedServer m_front;
};

} // namespace op::test
