// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/Json2Transport.h"

#include "core/odoo/json2/Json2Errors.h"
#include "core/odoo/json2/JsonWriter.h"
#include "core/odoo/json2/NamedArguments.h"
#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/profile/ServerProfile.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

const QString json2Path = u"/json/2/"_s;

std::unique_ptr<JsonReplyDecoder> valueDecoder(const WireLimits& limits)
{
    return std::make_unique<JsonReplyDecoder>(limits);
}

} // namespace

Json2Transport::Json2Transport(OdooEndpoint endpoint, TransportOptions options)
    : HttpTransport(std::move(endpoint), options)
{}

Json2Transport::~Json2Transport() = default;

Error Json2Transport::statusError(const Request& request, const HttpAnswer& answer) const
{
    if (!request.path.startsWith(json2Path))
        return HttpTransport::statusError(request, answer);
    return errorFromJson2(answer.status, answer.reason, shownAddress(answer.redirectTarget), answer.otherBody,
                          facts(request, &answer));
}

Result<Json2Transport::Reply> Json2Transport::execute(const OdooCall& call, const MakeReply& make,
                                                      const std::stop_token& stop)
{
    OP_TRY(Request request, requestOf(call));
    OP_TRY(const OdooStruct arguments, namedArguments(call));
    OP_TRY(request.body, encodeJson(arguments));
    request.path = json2Path + call.model + u'/' + call.method;
    request.contentType = "application/json";
    request.headers = {{"Authorization", "bearer " + endpoint().secret.toUtf8()},
                       {"X-Odoo-Database", endpoint().database.toUtf8()}};
    return replyBy(make, request, stop);
}

Result<OdooValue> Json2Transport::version(std::stop_token stop)
{
    Request request;
    request.method = u"version"_s;
    request.path = u"/web/version"_s;
    request.verb = HttpVerb::Get;
    request.pureRead = true;
    auto reply = replyBy<JsonReplyDecoder>(&valueDecoder, request, stop);
    if (reply && !(*reply)->value().member(u"version").isNil()) {
        const OdooValue answer = (*reply)->value();
        return OdooValue::dict({{u"server_version"_s, answer.member(u"version")},
                                {u"server_version_info"_s, answer.member(u"version_info")}});
    }
    if (!reply && reply.error().code != ErrorCode::OdooNotOdoo && reply.error().code != ErrorCode::ReplyUnreadable)
        return failure(reply.error());
    request.path = u"/web/webclient/version_info"_s;
    request.verb = HttpVerb::Post;
    request.contentType = "application/json";
    request.body = R"({"jsonrpc":"2.0","method":"call","params":{},"id":1})";
    reply = replyBy<JsonReplyDecoder>(&valueDecoder, request, stop);
    if (!reply) {
        if (reply.error().code == ErrorCode::ReplyUnreadable)
            return failure(notOdoo(reply.error()));
        return failure(reply.error());
    }
    return checkedVersion((*reply)->value().member(u"result"));
}

Error Json2Transport::forSignIn(Error error, const std::stop_token& stop)
{
    error.remoteEffect = RemoteEffect::None; // signing in stores nothing
    if (error.code == ErrorCode::OdooAccessDenied)
        return error.causing(Error(ErrorCode::OdooBadCredentials, {endpoint().login}, error.detail));
    if (error.code != ErrorCode::OdooUnknownDatabase)
        return error;
    // A server from before JSON-2 answers the same page as one that opens no such database.
    const Result<OdooValue> answer = version(stop);
    const Result<ServerVersion> known =
        answer ? parseServerVersion(*answer, shownAddress(endpoint().url)) : tl::unexpected(answer.error());
    if (known && known->major < oldestJson2Version)
        return error.causing(Error(ErrorCode::OdooTooOld, {known->text, transportName(kind())}, error.detail));
    return error;
}

Result<qint64> Json2Transport::askUid(const std::stop_token& stop)
{
    const auto context = execute({u"res.users"_s, u"context_get"_s, {}, {}, CallKind::Probe}, &valueDecoder, stop);
    if (!context)
        return failure(forSignIn(context.error(), stop));
    const qint64 uid = (*context)->value().member(u"uid").toInt();
    if (uid <= 0)
        return failure(ErrorCode::ReplyUnreadable, {u"the answer to a sign-in is no user"_s});
    const auto user = execute(
        {u"res.users"_s, u"read"_s, {OdooValue::list({uid}), OdooValue::list({u"login"_s})}, {}, CallKind::Probe},
        &valueDecoder, stop);
    if (!user)
        return failure(forSignIn(user.error(), stop));
    const QString owner = (*user)->value().at(0).member(u"login").toText();
    if (owner != endpoint().login)
        return failure(ErrorCode::OdooBadCredentials, {endpoint().login}, u"the key is one of "_s + owner);
    return uid;
}

Result<bool> Json2Transport::takesSignIns(std::stop_token /*stop*/)
{
    return true;
}

Result<QStringList> Json2Transport::databases(std::stop_token stop)
{
    OP_CHECK(checkEndpoint(endpoint()));
    OP_TRY(const std::optional<QStringList> list, webDatabases(stop));
    if (!list)
        return failure(ErrorCode::OdooAccessDenied, {u"the server lists no databases"_s});
    return *list;
}

Result<Json2Transport::Reply> Json2Transport::executeSignedIn(const OdooCall& call, const MakeReply& make,
                                                              const std::stop_token& stop)
{
    OP_CHECK(requestOf(call)); // what is not allowed signs nobody in
    OP_CHECK(signIn(stop));
    return execute(call, make, stop);
}

Result<OdooValue> Json2Transport::call(const OdooCall& call, std::stop_token stop)
{
    OP_TRY(const auto reply, executeSignedIn(call, &valueDecoder, stop));
    return asXmlRpcAnswers(call, reply->value());
}

Result<CallStats> Json2Transport::callRows(const OdooCall& call, const QStringList& fields, const RowVisitor& visitor,
                                           std::stop_token stop)
{
    OP_CHECK(executeSignedIn(
        call, [&](const WireLimits& limits) { return std::make_unique<JsonReplyDecoder>(fields, visitor, limits); },
        stop));
    return threadStats();
}

} // namespace op::odoo
