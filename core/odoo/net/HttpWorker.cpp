// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/net/HttpWorker.h"

#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/net/OneShotBody.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

constexpr qint64 readBufferSize = 256 * 1024; ///< back-pressure: what waits beyond it stays with the server
constexpr qint64 pieceSize = 64 * 1024;
constexpr qint64 otherBodySize = 1024 * 1024; ///< JSON-2 puts whole tracebacks into it
constexpr int statusOk = 200;

/// The system's proxies, but never on the way to this machine itself.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QDateTime parseHttpDate(const QByteArray& text)
{
    const QString form = u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), form);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? date : QDateTime();
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, HttpSink sink, std::stop_token stop, std::promise<HttpAnswer> promise,
                           QObject* parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_sink(std::move(sink)),
      m_stop(std::move(stop)),
      m_promise(std::move(promise))
{
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { abort(HttpEnd::IdleLimit); });
    connect(&m_total, &QTimer::timeout, this, [this] { abort(HttpEnd::TotalLimit); });
}

HttpExchange::~HttpExchange()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        delete m_reply; // before the body, which is a child of ours
    }
    if (!m_done) {
        m_answer.end = HttpEnd::Cancelled;
        m_answer.bodyLeft = m_body != nullptr && m_body->hasStarted();
        m_promise.set_value(std::move(m_answer));
    }
}

void HttpExchange::start(QNetworkAccessManager& manager, const std::optional<QSslConfiguration>& tls)
{
    QNetworkRequest out(m_request.url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // XML of many equal rows packs far better than the 40:1 that Qt takes for an attack; the decoder bounds the size
    // itself.
    out.setDecompressedSafetyCheckThreshold(-1);
    out.setHeader(QNetworkRequest::UserAgentHeader, u"OrderPilot"_s);
    for (const auto& [name, value] : m_request.headers)
        out.setRawHeader(name, value);
    if (tls)
        out.setSslConfiguration(*tls);

    if (m_request.verb == HttpVerb::Post) {
        // Every POST goes out once: the manager's own repeats can be neither counted nor stopped (OneShotBody.h).
        m_body = new OneShotBody(m_request.body, this);
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        out.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = manager.post(out, m_body);
        m_request.body.clear();
    } else {
        m_reply = manager.get(out);
    }
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] { m_idle.start(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        for (const QSslError& error : errors)
            m_tlsErrors.append(error.errorString());
        if (!errors.isEmpty() && !errors.first().certificate().isNull())
            m_answer.certificateFingerprint = QString::fromLatin1(
                errors.first().certificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    });
    m_idle.start(m_request.idle);
    m_total.start(m_request.total);
}

void HttpExchange::abort(HttpEnd end)
{
    if (m_done || m_abortedFor)
        return;
    m_abortedFor = end;
    if (m_reply != nullptr && !m_reply->isFinished())
        m_reply->abort(); // emits finished()
    else if (m_reply == nullptr)
        finish();
}

void HttpExchange::readHeaders()
{
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty())
        m_answer.redirectTarget = m_request.url.resolved(target);
    m_answer.date = parseHttpDate(m_reply->rawHeader("Date"));
}

void HttpExchange::takeOther()
{
    const QByteArray bytes = m_reply->readAll();
    m_answer.bytes += bytes.size();
    m_answer.otherBody.append(bytes.left(otherBodySize - m_answer.otherBody.size()));
}

void HttpExchange::takeBytes()
{
    if (m_taking || m_done || m_abortedFor)
        return;
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != statusOk) {
        takeOther();
        m_idle.start();
        return;
    }
    m_taking = true;
    while (!m_done && !m_abortedFor && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(pieceSize);
        if (bytes.isEmpty())
            break;
        m_answer.bytes += bytes.size();
        if (m_stop.stop_requested()) {
            abort(HttpEnd::Cancelled);
            break;
        }
        if (Result<void> taken = m_sink(bytes); !taken) {
            m_answer.sinkError = std::move(taken).error();
            abort(HttpEnd::Refused);
            break;
        }
        // The sink may have taken long: that is not the server's silence.
        m_idle.start();
    }
    m_taking = false;
}

void HttpExchange::finish()
{
    if (m_done)
        return;
    m_idle.stop();
    m_total.stop();
    if (m_reply != nullptr) {
        takeBytes(); // what came with the end
        readHeaders();
        m_answer.networkError = m_reply->error();
        m_answer.networkText = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.join(u"; "_s);
        m_answer.bodyLeft = m_body != nullptr && m_body->hasStarted();
    }
    m_idle.stop(); // takeBytes() started it again
    m_done = true;
    const bool answered =
        m_answer.networkError == QNetworkReply::NoError || (m_answer.status != 0 && m_answer.status != statusOk);
    m_answer.end = m_abortedFor.value_or(answered ? HttpEnd::Answered : HttpEnd::Network);
    m_promise.set_value(std::move(m_answer));
    Q_EMIT ended();
}

HttpWorker::HttpWorker(std::optional<QNetworkProxy> proxy, std::optional<QSslConfiguration> tls)
    : m_proxy(std::move(proxy)),
      m_tls(std::move(tls))
{}

HttpWorker::~HttpWorker()
{
    const QHash<quint64, QPointer<HttpExchange>> exchanges = std::exchange(m_exchanges, {});
    for (const QPointer<HttpExchange>& exchange : exchanges)
        delete exchange.data();
}

void HttpWorker::start(quint64 id, HttpRequest request, HttpSink sink, std::stop_token stop,
                       std::promise<HttpAnswer> promise)
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        if (m_proxy)
            m_manager->setProxy(*m_proxy);
        else
            m_manager->setProxyFactory(new SystemProxies); // the manager owns it
    }
    auto* exchange = new HttpExchange(std::move(request), std::move(sink), stop, std::move(promise), this);
    m_exchanges.insert(id, exchange);
    connect(exchange, &HttpExchange::ended, this, [this, id, exchange] {
        m_exchanges.remove(id);
        exchange->deleteLater();
    });
    if (stop.stop_requested())
        exchange->abort(HttpEnd::Cancelled);
    else
        exchange->start(*m_manager, m_tls);
}

void HttpWorker::cancel(quint64 id)
{
    if (const QPointer<HttpExchange> exchange = m_exchanges.value(id))
        exchange->abort(HttpEnd::Cancelled);
}

} // namespace op::odoo
