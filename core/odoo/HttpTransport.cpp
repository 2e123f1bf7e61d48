// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/HttpTransport.h"

#include "core/base/Logging.h"
#include "core/odoo/AllowedMethods.h"
#include "core/odoo/net/EndpointRules.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

constexpr int statusOk = 200;

/// What the last call on this thread cost, and of which transport.
struct ThreadStats
{
    quint64 transport = 0;
    CallStats stats;
};
thread_local ThreadStats lastStats;

quint64 nextNumber()
{
    static std::atomic<quint64> last{0};
    return ++last;
}

} // namespace

const CallLimits& TransportOptions::of(CallKind kind) const
{
    switch (kind) {
    case CallKind::Probe:
        return probe;
    case CallKind::Read:
        return read;
    case CallKind::BulkRead:
        return bulkRead;
    case CallKind::Write:
        break;
    }
    return write;
}

HttpTransport::HttpTransport(OdooEndpoint endpoint, TransportOptions options)
    : m_endpoint(std::move(endpoint)),
      m_options(options),
      m_number(nextNumber()),
      m_http(m_endpoint)
{}

HttpTransport::~HttpTransport() = default;

const CallStats& HttpTransport::threadStats()
{
    return lastStats.stats;
}

CallStats HttpTransport::lastCallStats() const
{
    return lastStats.transport == m_number ? lastStats.stats : CallStats();
}

CallFacts HttpTransport::facts(const Request& request, const HttpAnswer* answer) const
{
    CallFacts facts;
    facts.address = shownAddress(m_endpoint.url);
    facts.host = m_endpoint.url.host();
    if (m_endpoint.url.port() > 0)
        facts.host += u':' + QString::number(m_endpoint.url.port());
    facts.behindProxy = !m_endpoint.proxyUrl.isEmpty() && m_endpoint.proxyUrl != u"none";
    facts.database = m_endpoint.database;
    facts.model = request.model;
    facts.pureRead = request.pureRead;
    facts.bodyLeft = answer == nullptr || answer->bodyLeft;
    return facts;
}

Error HttpTransport::clean(Error error) const
{
    return withoutSecret(std::move(error), m_endpoint.secret);
}

Error HttpTransport::notOdoo(const Error& error) const
{
    return error.causing(Error(ErrorCode::OdooNotOdoo, {shownAddress(m_endpoint.url)}, error.detail));
}

Result<OdooValue> HttpTransport::checkedVersion(OdooValue version) const
{
    if (version.member(u"server_version").isNil())
        return failure(notOdoo(Error(ErrorCode::ReplyUnreadable, {u"a version without server_version"_s})));
    return version;
}

Result<HttpAnswer> HttpTransport::send(const Request& request, const HttpSink& sink, const std::stop_token& stop)
{
    const CallLimits& limits = m_options.of(request.kind);
    HttpRequest out;
    out.verb = request.verb;
    out.url = endpointUrl(m_endpoint, request.path);
    out.contentType = request.contentType;
    out.body = request.body;
    out.headers = request.headers;
    out.idle = limits.idle;
    out.total = limits.total;

    QElapsedTimer clock;
    clock.start();
    Result<HttpAnswer> answer = m_http.send(out, sink, stop);
    lastStats = {m_number, {}};
    lastStats.stats.requestBytes = request.body.size();
    lastStats.stats.milliseconds = clock.elapsed();
    if (answer) {
        lastStats.stats.replyBytes = answer->bytes;
        lastStats.stats.serverTime = answer->date;
    }
    qCDebug(lcOdooRpc).noquote() << request.model << request.method << "out" << request.body.size() << "in"
                                 << lastStats.stats.replyBytes << "bytes," << lastStats.stats.milliseconds << "ms";
    return answer;
}

std::optional<Error> HttpTransport::wireError(const Request& request, const HttpAnswer& answer) const
{
    const CallFacts call = facts(request, &answer);
    const CallLimits& limits = m_options.of(request.kind);
    const auto timedOut = [&call](std::chrono::milliseconds limit) {
        const QString seconds = QString::number(std::chrono::duration_cast<std::chrono::seconds>(limit).count());
        return withOpenOutcome(Error(ErrorCode::TimedOut, {seconds}).asRetryable(), call);
    };
    switch (answer.end) {
    case HttpEnd::Answered:
        if (answer.status == statusOk)
            return std::nullopt;
        return statusError(request, answer);
    case HttpEnd::Network: {
        Error error = errorFromNetwork(answer.networkError, answer.networkText, call);
        if (error.code == ErrorCode::TlsFailed && !answer.certificateFingerprint.isEmpty())
            error.arguments.append(answer.certificateFingerprint);
        return error;
    }
    case HttpEnd::Refused:
        return withOpenOutcome(answer.sinkError.value_or(Error(ErrorCode::Internal)), call);
    case HttpEnd::IdleLimit:
        return timedOut(limits.idle);
    case HttpEnd::TotalLimit:
        return timedOut(limits.total);
    case HttpEnd::Cancelled:
        return withOpenOutcome(Error(ErrorCode::Cancelled), call);
    }
    return Error(ErrorCode::Internal);
}

Error HttpTransport::statusError(const Request& request, const HttpAnswer& answer) const
{
    return errorFromHttpStatus(answer.status, answer.reason, shownAddress(answer.redirectTarget), answer.otherBody,
                               facts(request, &answer));
}

Result<HttpTransport::Request> HttpTransport::requestOf(const OdooCall& call)
{
    const MethodAccess access = methodAccess(call.model, call.method);
    if (access == MethodAccess::NotAllowed || call.model == u"common" || call.model == u"db")
        return failure(ErrorCode::MethodNotAllowed, {call.model + u'.' + call.method});
    Request request;
    request.model = call.model;
    request.method = call.method;
    request.kind = call.kind;
    // The list decides what is a read; a caller can only be stricter.
    request.pureRead = access == MethodAccess::Read && call.kind != CallKind::Write;
    return request;
}

Result<void> HttpTransport::exchange(const Request& request, const DecoderFactory& makeDecoder,
                                     const std::stop_token& stop)
{
    OP_CHECK(checkEndpoint(m_endpoint));
    WireLimits limits;
    limits.bytes = m_options.of(request.kind).replyBytes;
    const int attempts = request.pureRead ? 2 : 1;
    for (int attempt = 1;; ++attempt) {
        ReplyDecoder& decoder = makeDecoder(limits);
        OP_TRY(const HttpAnswer answer,
               send(
                   request, [&decoder](QByteArrayView bytes) { return decoder.feed(bytes); }, stop));
        lastStats.stats.rows = decoder.rows();
        std::optional<Error> error = wireError(request, answer);
        // A reply that says itself where it ends counts, however the connection ended afterwards.
        const bool cutOff =
            error && answer.end == HttpEnd::Network && answer.status == statusOk && decoder.endsItself();
        if (!error || cutOff) {
            const Result<void> complete = decoder.finish();
            lastStats.stats.rows = decoder.rows();
            if (complete) {
                if (decoder.droppedCharacters() > 0)
                    qCInfo(lcOdooRpc).noquote() << request.model << request.method << "reply with"
                                                << decoder.droppedCharacters() << "characters no text should hold";
                return {};
            }
            if (!cutOff)
                error = withOpenOutcome(complete.error(), facts(request, &answer));
        }
        // Rows that were shown once must not be shown again.
        if (error->code == ErrorCode::ConnectionLost && attempt < attempts && decoder.rows() == 0
            && !stop.stop_requested())
            continue;
        return failure(clean(*std::move(error)));
    }
}

Result<qint64> HttpTransport::authenticateLocked(const std::stop_token& stop)
{
    const Result<qint64> uid = askUid(stop);
    m_uid = uid.value_or(0);
    m_refusedSignIn.reset();
    if (!uid && uid.error().code == ErrorCode::OdooBadCredentials)
        m_refusedSignIn = uid.error();
    return uid;
}

Result<qint64> HttpTransport::authenticate(std::stop_token stop)
{
    const std::lock_guard lock(m_signIn);
    return authenticateLocked(stop);
}

Result<void> HttpTransport::signIn(const std::stop_token& stop)
{
    if (m_uid > 0)
        return {};
    const std::lock_guard lock(m_signIn);
    if (m_uid > 0)
        return {};
    if (m_refusedSignIn)
        return failure(*m_refusedSignIn);
    OP_CHECK(authenticateLocked(stop));
    return {};
}

Result<std::optional<QStringList>> HttpTransport::webDatabases(const std::stop_token& stop)
{
    constexpr qsizetype longestList = 1024 * 1024;
    Request request;
    request.path = u"/web/database/list"_s;
    request.method = u"database list"_s;
    request.body = R"({"jsonrpc":"2.0","method":"call","params":{},"id":1})";
    request.contentType = "application/json";
    request.pureRead = true;
    QByteArray body;
    const auto collect = [&body](QByteArrayView bytes) -> Result<void> {
        if (body.size() + bytes.size() > longestList)
            return failure(ErrorCode::ReplyTooLarge, {QString::number(longestList)});
        body.append(bytes);
        return {};
    };
    OP_TRY(const HttpAnswer answer, send(request, collect, stop));
    if (const std::optional<Error> error = wireError(request, answer)) {
        const bool serverAnswered = answer.end == HttpEnd::Answered && error->code != ErrorCode::Redirected;
        if (serverAnswered)
            return std::optional<QStringList>();
        return failure(clean(*error));
    }
    const QJsonValue list = QJsonDocument::fromJson(body).object().value("result"_L1);
    if (!list.isArray())
        return std::optional<QStringList>();
    QStringList names;
    for (const auto& name : list.toArray()) {
        if (name.isString())
            names.append(name.toString());
    }
    return std::optional(names);
}

} // namespace op::odoo
