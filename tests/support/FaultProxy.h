// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace op::test {

/// The FaultProxy class stands between a client and a real server and loses requests or replies.
///
/// A request that holds the marker of the plan is counted; as long as the plan lasts, it is dropped before the server
/// sees it, or its reply is dropped once the server has sent it (so the server has committed). All else passes
/// untouched. Runs on a thread of its own; members may be called from any thread.
class FaultProxy
{
public:
    enum class Loss { Nothing, Request, Reply };

    explicit FaultProxy(const QUrl& server);
    ~FaultProxy();
    FaultProxy(const FaultProxy&) = delete;
    FaultProxy& operator=(const FaultProxy&) = delete;

    /// Returns the address for the client.
    [[nodiscard]] QUrl url() const;
    /// Loses the next \a times requests that hold all of \a markers, or their replies. Starts counting anew.
    void lose(Loss loss, const QList<QByteArray>& markers, int times = 1);
    /// Returns how many requests with the markers came since lose().
    [[nodiscard]] int arrivals() const;

private:
    struct Pair;
    void accept();
    void clientSpoke(Pair& pair);
    /// Returns the bytes of the first complete request in \a buffer, 0 while it is incomplete.
    [[nodiscard]] static qsizetype requestSize(const QByteArray& buffer);
    [[nodiscard]] Loss judge(const QByteArray& request);

    QUrl m_server;
    QThread m_thread;
    std::unique_ptr<QTcpServer> m_listener;
    quint16 m_port = 0;

    mutable std::mutex m_mutex;
    Loss m_loss = Loss::Nothing;
    QList<QByteArray> m_markers;
    int m_times = 0;
    int m_arrivals = 0;
};

} // namespace op::test
