// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/net/HttpClient.h"

#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/net/HttpWorker.h"

#include <QSslCertificate>

#include <atomic>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

/// Returns the configuration that trusts the certificates in \a pem beside the system's; none for an empty one.
Result<std::optional<QSslConfiguration>> tlsOf(const QByteArray& pem)
{
    if (pem.trimmed().isEmpty())
        return std::optional<QSslConfiguration>();
    const QList<QSslCertificate> own = QSslCertificate::fromData(pem, QSsl::Pem);
    if (own.isEmpty())
        return failure(ErrorCode::TlsFailed, {u"the own CA file holds no PEM certificate"_s});
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return std::optional(tls);
}

} // namespace

HttpClient::HttpClient(const OdooEndpoint& endpoint)
{
    Result<std::optional<QNetworkProxy>> proxy = proxyOf(endpoint.proxyUrl);
    Result<std::optional<QSslConfiguration>> tls = tlsOf(endpoint.extraCaPem);
    if (!proxy || !tls) {
        m_settingsError = !proxy ? proxy.error() : tls.error();
        return;
    }
    m_thread.setObjectName(u"odoo-net"_s);
    m_worker = new HttpWorker(*proxy, *tls);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

Result<HttpAnswer> HttpClient::send(const HttpRequest& request, const HttpSink& sink, std::stop_token stop)
{
    if (m_settingsError)
        return failure(*m_settingsError);
    if (QThread::currentThread() == &m_thread)
        return failure(ErrorCode::Internal, {}, u"a call from within a visitor would wait for itself"_s);

    static std::atomic<quint64> lastId{0};
    const quint64 id = ++lastId;
    auto promise = std::make_shared<std::promise<HttpAnswer>>();
    std::future<HttpAnswer> answer = promise->get_future();
    HttpWorker* const worker = m_worker;
    QMetaObject::invokeMethod(worker, [worker, id, request, sink, stop, promise] {
        worker->start(id, request, sink, stop, std::move(*promise));
    });
    const std::stop_callback cancel(stop, [worker, id] {
        QMetaObject::invokeMethod(
            worker, [worker, id] { worker->cancel(id); }, Qt::QueuedConnection);
    });
    return answer.get();
}

} // namespace op::odoo
