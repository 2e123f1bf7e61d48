// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/net/HttpClient.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <future>

namespace op::odoo {

class OneShotBody;

/// The HttpExchange class is one request on its way, on the network thread. It ends itself once the reply finished.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpRequest request, HttpSink sink, std::stop_token stop, std::promise<HttpAnswer> promise,
                 QObject* parent);
    ~HttpExchange() override;

    void start(QNetworkAccessManager& manager, const std::optional<QSslConfiguration>& tls);
    /// Ends the exchange; the first reason given stays.
    void abort(HttpEnd end);

Q_SIGNALS:
    void ended();

private:
    void takeBytes();
    void takeOther();
    void finish();
    void readHeaders();

    HttpRequest m_request;
    HttpSink m_sink;
    std::stop_token m_stop;
    std::promise<HttpAnswer> m_promise;
    HttpAnswer m_answer;
    std::optional<HttpEnd> m_abortedFor;
    QNetworkReply* m_reply = nullptr;
    OneShotBody* m_body = nullptr;
    bool m_done = false;
    bool m_taking = false;
    QStringList m_tlsErrors;
    QTimer m_idle;
    QTimer m_total;
};

/// The HttpWorker class owns the manager and the exchanges of one HttpClient, on its thread.
class HttpWorker : public QObject
{
    Q_OBJECT

public:
    HttpWorker(std::optional<QNetworkProxy> proxy, std::optional<QSslConfiguration> tls);
    ~HttpWorker() override;

    void start(quint64 id, HttpRequest request, HttpSink sink, std::stop_token stop, std::promise<HttpAnswer> promise);
    void cancel(quint64 id);

private:
    std::optional<QNetworkProxy> m_proxy;
    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< made on first use, on the right thread
    QHash<quint64, QPointer<HttpExchange>> m_exchanges;
};

} // namespace op::odoo
