// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/Faults.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

// Odoo's codes on /xmlrpc/2 (odoo-rpc.md 1.5).
constexpr int faultUnexpected = 1;
constexpr int faultUserError = 2;
constexpr int faultAccessDenied = 3;
constexpr int faultAccessError = 4;

/// Fault 2 "Object no.model doesn't exist": translated on 14, so the model's name in a short, plain line has to do.
bool saysModelIsMissing(const QString& text, const QString& model)
{
    constexpr qsizetype longestSentence = 40;
    if (model.isEmpty() || text.size() > model.size() + longestSentence || text.contains(u'\n') || text.contains(u'('))
        return false;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const qsizetype at = words.indexOf(model);
    return at >= 0 && words.size() <= 8;
}

QString firstPart(const QByteArray& body)
{
    constexpr qsizetype longest = 2000;
    return QString::fromUtf8(body.left(longest));
}

} // namespace

Error withOpenOutcome(Error error, const CallFacts& call)
{
    error.remoteEffect = call.pureRead || !call.bodyLeft ? RemoteEffect::None : RemoteEffect::Unknown;
    return error;
}

QString exceptionLine(const QString& traceback)
{
    // The message may itself have several lines ("DETAIL: ..."): the exception stands behind the last frame.
    const qsizetype frame = traceback.lastIndexOf(u"\n  File \""_s);
    const QStringList lines = (frame < 0 ? traceback : traceback.mid(frame + 1)).split(u'\n', Qt::SkipEmptyParts);
    if (frame >= 0) {
        for (const QString& line : lines) {
            if (!line.startsWith(u' '))
                return line.trimmed();
        }
    }
    return lines.isEmpty() ? QString() : lines.last().trimmed();
}

Error errorFromFault(const XmlRpcFault& fault, const CallFacts& call)
{
    switch (fault.code) {
    case faultUserError:
        if (saysModelIsMissing(fault.text, call.model))
            return Error(ErrorCode::OdooMissingModel, {call.model}, fault.text);
        return Error(ErrorCode::OdooUserError, {fault.text.trimmed()}, fault.text);
    case faultAccessDenied:
        return Error(ErrorCode::OdooAccessDenied, {fault.text.trimmed()}, fault.text);
    case faultAccessError:
        return Error(ErrorCode::OdooAccessError, {fault.text.trimmed()}, fault.text);
    case faultUnexpected:
    default: {
        Error error(ErrorCode::OdooFault, {exceptionLine(fault.text)}, fault.text);
        error.retryable = fault.text.contains(u"could not serialize access");
        return withOpenOutcome(std::move(error), call);
    }
    }
}

Error errorFromSignInFault(const XmlRpcFault& fault, const CallFacts& call)
{
    const qsizetype database = fault.text.indexOf(u"database \""_s);
    const bool unknown = database >= 0 && fault.text.indexOf(u"does not exist"_s, database) > 0;
    if (fault.code == faultUnexpected && (unknown || fault.text.contains(u"Missing database name")))
        return Error(ErrorCode::OdooUnknownDatabase, {call.database}, fault.text);
    Error error = errorFromFault(fault, call);
    error.remoteEffect = RemoteEffect::None; // signing in stores nothing
    return error;
}

bool saysTooManySignIns(const XmlRpcFault& fault)
{
    // "Too many login failures, please wait a bit before trying again.", in any language; else it is these two words
    return fault.code == faultAccessDenied
        && fault.text.trimmed().compare(u"Access Denied"_s, Qt::CaseInsensitive) != 0;
}

Error errorFromHttpStatus(int status, const QString& reason, const QString& target, const QByteArray& body,
                          const CallFacts& call)
{
    if (status >= 300 && status < 400)
        return Error(ErrorCode::Redirected, {target}, firstPart(body));
    if (status == 404 || status == 405)
        return Error(ErrorCode::OdooNotOdoo, {call.address}, firstPart(body));
    Error error(ErrorCode::HttpStatus, {QString::number(status), reason}, firstPart(body));
    error.retryable = status == 408 || status == 429 || status == 502 || status == 503 || status == 504;
    // A refused request (413, 403 of a proxy) never reached the method; all else may come after it.
    const bool refused = status >= 400 && status < 500 && status != 408;
    return refused ? error : withOpenOutcome(std::move(error), call);
}

Error errorFromNetwork(QNetworkReply::NetworkError code, const QString& reason, const CallFacts& call)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        if (call.behindProxy) // an HTTP proxy is what the socket connects to
            return Error(ErrorCode::ProxyFailed, {reason}, reason).asRetryable();
        return Error(ErrorCode::ConnectionRefused, {call.host}, reason).asRetryable();
    case QNetworkReply::HostNotFoundError:
        if (call.behindProxy)
            return Error(ErrorCode::ProxyFailed, {reason}, reason).asRetryable();
        return Error(ErrorCode::HostNotFound, {call.host}, reason).asRetryable();
    case QNetworkReply::SslHandshakeFailedError:
        return Error(ErrorCode::TlsFailed, {reason}, reason);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return withOpenOutcome(Error(ErrorCode::ProxyFailed, {reason}, reason).asRetryable(), call);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return withOpenOutcome(Error(ErrorCode::ReplyUnreadable, {reason}, reason), call);
    case QNetworkReply::ContentReSendError: // the manager wanted to repeat the call (OneShotBody.h); its text says
                                            // nothing
        return withOpenOutcome(
            Error(ErrorCode::ConnectionLost, {}, u"the connection closed before the answer was complete"_s)
                .asRetryable(),
            call);
    default:
        return withOpenOutcome(Error(ErrorCode::ConnectionLost, {}, reason).asRetryable(), call);
    }
}

Error withoutSecret(Error error, const QString& secret)
{
    if (secret.isEmpty())
        return error;
    const auto mask = [&secret](QString& text) {
        const QString escaped = secret.toHtmlEscaped();
        text.replace(secret, u"***"_s);
        if (escaped != secret)
            text.replace(escaped, u"***"_s);
    };
    for (QString& argument : error.arguments)
        mask(argument);
    mask(error.detail);
    if (error.cause)
        error.cause = std::make_shared<const Error>(withoutSecret(*error.cause, secret));
    return error;
}

} // namespace op::odoo
