// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/XmlRpcTransport.h"

#include "core/base/Logging.h"
#include "core/odoo/AllowedMethods.h"
#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

constexpr QStringView commonPath = u"/xmlrpc/2/common";
constexpr QStringView databasePath = u"/xmlrpc/2/db";
constexpr QStringView objectPath = u"/xmlrpc/2/object";
constexpr QStringView webDatabasePath = u"/web/database/list";

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

std::unique_ptr<XmlRpcReplyDecoder> valueDecoder(const XmlRpcLimits& limits)
{
    return std::make_unique<XmlRpcReplyDecoder>(limits);
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

/// One request to one of the server's addresses.
struct XmlRpcTransport::Request
{
    QStringView path;
    QString model;
    QString method; ///< for the log
    QByteArray body;
    QByteArray contentType = "text/xml; charset=utf-8";
    CallKind kind = CallKind::Probe;
    bool pureRead = false;
};

XmlRpcTransport::XmlRpcTransport(OdooEndpoint endpoint, TransportOptions options)
    : m_endpoint(std::move(endpoint)),
      m_options(options),
      m_number(nextNumber()),
      m_http(m_endpoint)
{}

XmlRpcTransport::~XmlRpcTransport() = default;

CallStats XmlRpcTransport::lastCallStats() const
{
    return lastStats.transport == m_number ? lastStats.stats : CallStats();
}

CallFacts XmlRpcTransport::facts(const Request& request, const HttpAnswer* answer) const
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

Error XmlRpcTransport::clean(Error error) const
{
    return withoutSecret(std::move(error), m_endpoint.secret);
}

Result<HttpAnswer> XmlRpcTransport::send(const Request& request, const HttpSink& sink, const std::stop_token& stop)
{
    const CallLimits& limits = m_options.of(request.kind);
    HttpPost post;
    post.url = endpointUrl(m_endpoint, request.path);
    post.contentType = request.contentType;
    post.body = request.body;
    post.idle = limits.idle;
    post.total = limits.total;

    QElapsedTimer clock;
    clock.start();
    Result<HttpAnswer> answer = m_http.post(post, sink, stop);
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

std::optional<Error> XmlRpcTransport::wireError(const Request& request, const HttpAnswer& answer) const
{
    const CallFacts call = facts(request, &answer);
    const CallLimits& limits = m_options.of(request.kind);
    const auto timedOut = [&call](std::chrono::milliseconds limit) {
        const QString seconds = QString::number(std::chrono::duration_cast<std::chrono::seconds>(limit).count());
        return withOpenOutcome(Error(ErrorCode::TimedOut, {seconds}).asRetryable(), call);
    };
    switch (answer.end) {
    case HttpEnd::Answered:
        if (answer.status == 200)
            return std::nullopt;
        return errorFromHttpStatus(answer.status, answer.reason, shownAddress(answer.redirectTarget), answer.otherBody,
                                   call);
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

Result<std::unique_ptr<XmlRpcReplyDecoder>> XmlRpcTransport::exchange(const Request& request,
                                                                      const DecoderFactory& makeDecoder,
                                                                      const std::stop_token& stop)
{
    OP_CHECK(checkEndpoint(m_endpoint));
    XmlRpcLimits limits;
    limits.bytes = m_options.of(request.kind).replyBytes;
    const int attempts = request.pureRead ? 2 : 1;
    for (int attempt = 1;; ++attempt) {
        std::unique_ptr<XmlRpcReplyDecoder> decoder = makeDecoder(limits);
        OP_TRY(const HttpAnswer answer,
               send(
                   request, [&decoder](QByteArrayView bytes) { return decoder->feed(bytes); }, stop));
        lastStats.stats.rows = decoder->rows();
        std::optional<Error> error = wireError(request, answer);
        // XML says itself where it ends: a whole reply counts, however the connection ended afterwards.
        const bool cutOff = error && answer.end == HttpEnd::Network && answer.status == 200;
        if (!error || cutOff) {
            const Result<void> complete = decoder->finish();
            lastStats.stats.rows = decoder->rows();
            if (complete) {
                if (decoder->droppedCharacters() > 0)
                    qCInfo(lcOdooRpc).noquote() << request.model << request.method << "reply with"
                                                << decoder->droppedCharacters() << "characters XML does not allow";
                return decoder;
            }
            if (!cutOff)
                error = withOpenOutcome(complete.error(), facts(request, &answer));
        }
        // Rows that were shown once must not be shown again.
        if (error->code == ErrorCode::ConnectionLost && attempt < attempts && decoder->rows() == 0
            && !stop.stop_requested())
            continue;
        return failure(clean(*std::move(error)));
    }
}

Result<std::unique_ptr<XmlRpcReplyDecoder>> XmlRpcTransport::service(QStringView path, const QString& method,
                                                                     const OdooList& params, bool pureRead,
                                                                     const std::stop_token& stop)
{
    Request request;
    request.path = path;
    request.method = method;
    request.pureRead = pureRead;
    OP_TRY(request.body, encodeMethodCall(method, params));
    return exchange(request, &valueDecoder, stop);
}

Result<OdooValue> XmlRpcTransport::version(std::stop_token stop)
{
    const auto notOdoo = [this](const Error& error) {
        return failure(error.causing(Error(ErrorCode::OdooNotOdoo, {shownAddress(m_endpoint.url)}, error.detail)));
    };
    const auto reply = service(commonPath, u"version"_s, {}, true, stop);
    if (!reply) {
        if (reply.error().code == ErrorCode::ReplyUnreadable)
            return notOdoo(reply.error());
        return failure(reply.error());
    }
    if (const std::optional<XmlRpcFault> fault = (*reply)->fault())
        return notOdoo(clean(errorFromFault(*fault, {})));
    OdooValue version = (*reply)->value();
    if (version.member(u"server_version").isNil())
        return notOdoo(Error(ErrorCode::ReplyUnreadable, {u"a version without server_version"_s}));
    return version;
}

Result<qint64> XmlRpcTransport::askUid(const std::stop_token& stop)
{
    const OdooList params{m_endpoint.database, m_endpoint.login, m_endpoint.secret, OdooStruct()};
    auto reply = service(commonPath, u"authenticate"_s, params, false, stop);
    if (!reply) {
        Error error = reply.error();
        error.remoteEffect = RemoteEffect::None; // signing in stores nothing
        return failure(std::move(error));
    }
    Request request;
    request.method = u"authenticate"_s;
    if (const std::optional<XmlRpcFault> fault = (*reply)->fault())
        return failure(clean(errorFromSignInFault(*fault, facts(request, nullptr))));
    const OdooValue uid = (*reply)->value();
    if (uid.isInt() && uid.toInt() > 0)
        return uid.toInt();
    if (uid.isEmptyField())
        return failure(ErrorCode::OdooBadCredentials, {m_endpoint.login});
    return failure(ErrorCode::ReplyUnreadable, {u"the answer to a sign-in is no user"_s});
}

Result<qint64> XmlRpcTransport::authenticateLocked(const std::stop_token& stop)
{
    const Result<qint64> uid = askUid(stop);
    m_uid = uid.value_or(0);
    m_refusedSignIn.reset();
    if (!uid && uid.error().code == ErrorCode::OdooBadCredentials)
        m_refusedSignIn = uid.error();
    return uid;
}

Result<qint64> XmlRpcTransport::authenticate(std::stop_token stop)
{
    const std::lock_guard lock(m_signIn);
    return authenticateLocked(stop);
}

Result<void> XmlRpcTransport::signIn(const std::stop_token& stop)
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

Result<bool> XmlRpcTransport::takesSignIns(std::stop_token stop)
{
    // Only the object service says why it refuses. A user that never was gives fault 2 and counts as no failed try.
    constexpr int nobody = std::numeric_limits<int>::max();
    Request request;
    request.path = objectPath;
    request.model = u"res.users"_s;
    request.method = u"check_access_rights"_s;
    request.pureRead = true;
    OP_TRY(request.body,
           encodeMethodCall(u"execute_kw"_s,
                            {m_endpoint.database, nobody, u"-"_s, request.model, request.method,
                             OdooValue::list({u"read"_s}), OdooValue::dict({{u"raise_exception"_s, false}})}));
    OP_TRY(const auto reply, exchange(request, &valueDecoder, stop));
    const std::optional<XmlRpcFault> fault = reply->fault();
    return !fault || !saysTooManySignIns(*fault);
}

Result<std::optional<QStringList>> XmlRpcTransport::webDatabases(const std::stop_token& stop)
{
    constexpr qsizetype longestList = 1024 * 1024;
    Request request;
    request.path = webDatabasePath;
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

Result<QStringList> XmlRpcTransport::databases(std::stop_token stop)
{
    OP_CHECK(checkEndpoint(m_endpoint));
    OP_TRY(const std::optional<QStringList> fromWeb, webDatabases(stop));
    if (fromWeb)
        return *fromWeb;
    OP_TRY(const auto reply, service(databasePath, u"list"_s, {}, true, stop));
    if (const std::optional<XmlRpcFault> fault = reply->fault())
        return failure(clean(errorFromFault(*fault, {})));
    const OdooValue list = reply->value();
    QStringList names;
    for (const OdooValue& name : list.toList())
        names.append(name.toText());
    return names;
}

Result<std::unique_ptr<XmlRpcReplyDecoder>> XmlRpcTransport::execute(const OdooCall& call,
                                                                     const DecoderFactory& decoder,
                                                                     const std::stop_token& stop)
{
    const MethodAccess access = methodAccess(call.model, call.method);
    if (access == MethodAccess::NotAllowed || call.model == u"common" || call.model == u"db")
        return failure(ErrorCode::MethodNotAllowed, {call.model + u'.' + call.method});
    OP_CHECK(signIn(stop));

    Request request;
    request.path = objectPath;
    request.model = call.model;
    request.method = call.method;
    request.kind = call.kind;
    // The list decides what is a read; a caller can only be stricter.
    request.pureRead = access == MethodAccess::Read && call.kind != CallKind::Write;
    OP_TRY(request.body,
           encodeMethodCall(u"execute_kw"_s,
                            {m_endpoint.database, m_uid.load(), m_endpoint.secret, call.model, call.method, call.args,
                             call.kwargs}));
    OP_TRY(auto reply, exchange(request, decoder, stop));
    if (const std::optional<XmlRpcFault> fault = reply->fault())
        return failure(clean(errorFromFault(*fault, facts(request, nullptr))));
    return reply;
}

Result<OdooValue> XmlRpcTransport::call(const OdooCall& call, std::stop_token stop)
{
    OP_TRY(const auto reply, execute(call, &valueDecoder, stop));
    return reply->value();
}

Result<CallStats> XmlRpcTransport::callRows(const OdooCall& call, const QStringList& fields, const RowVisitor& visitor,
                                            std::stop_token stop)
{
    OP_CHECK(execute(
        call, [&](const XmlRpcLimits& limits) { return std::make_unique<XmlRpcReplyDecoder>(fields, visitor, limits); },
        stop));
    return lastStats.stats;
}

} // namespace op::odoo
