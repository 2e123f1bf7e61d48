// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/XmlRpcTransport.h"

#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

constexpr QStringView commonPath = u"/xmlrpc/2/common";
constexpr QStringView databasePath = u"/xmlrpc/2/db";
constexpr QStringView objectPath = u"/xmlrpc/2/object";

std::unique_ptr<XmlRpcReplyDecoder> valueDecoder(const WireLimits& limits)
{
    return std::make_unique<XmlRpcReplyDecoder>(limits);
}

} // namespace

XmlRpcTransport::XmlRpcTransport(OdooEndpoint endpoint, TransportOptions options)
    : HttpTransport(std::move(endpoint), options)
{}

XmlRpcTransport::~XmlRpcTransport() = default;

Result<XmlRpcTransport::Reply> XmlRpcTransport::replyTo(Request request, const MakeReply& make,
                                                        const std::stop_token& stop)
{
    request.contentType = "text/xml; charset=utf-8";
    return replyBy(make, request, stop);
}

Result<XmlRpcTransport::Reply> XmlRpcTransport::service(QStringView path, const QString& method, const OdooList& params,
                                                        bool pureRead, const std::stop_token& stop)
{
    Request request;
    request.path = path.toString();
    request.method = method;
    request.pureRead = pureRead;
    OP_TRY(request.body, encodeMethodCall(method, params));
    return replyTo(std::move(request), &valueDecoder, stop);
}

Result<OdooValue> XmlRpcTransport::version(std::stop_token stop)
{
    const auto reply = service(commonPath, u"version"_s, {}, true, stop);
    if (!reply) {
        if (reply.error().code == ErrorCode::ReplyUnreadable)
            return failure(notOdoo(reply.error()));
        return failure(reply.error());
    }
    if (const std::optional<XmlRpcFault> fault = (*reply)->fault())
        return failure(notOdoo(clean(errorFromFault(*fault, {}))));
    return checkedVersion((*reply)->value());
}

Result<qint64> XmlRpcTransport::askUid(const std::stop_token& stop)
{
    const OdooList params{endpoint().database, endpoint().login, endpoint().secret, OdooStruct()};
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
        return failure(ErrorCode::OdooBadCredentials, {endpoint().login});
    return failure(ErrorCode::ReplyUnreadable, {u"the answer to a sign-in is no user"_s});
}

Result<bool> XmlRpcTransport::takesSignIns(std::stop_token stop)
{
    // Only the object service says why it refuses. A user that never was gives fault 2 and counts as no failed try.
    constexpr int nobody = std::numeric_limits<int>::max();
    Request request;
    request.path = objectPath.toString();
    request.model = u"res.users"_s;
    request.method = u"check_access_rights"_s;
    request.pureRead = true;
    OP_TRY(request.body,
           encodeMethodCall(u"execute_kw"_s,
                            {endpoint().database, nobody, u"-"_s, request.model, request.method,
                             OdooValue::list({u"read"_s}), OdooValue::dict({{u"raise_exception"_s, false}})}));
    OP_TRY(const auto reply, replyTo(std::move(request), &valueDecoder, stop));
    const std::optional<XmlRpcFault> fault = reply->fault();
    return !fault || !saysTooManySignIns(*fault);
}

Result<QStringList> XmlRpcTransport::databases(std::stop_token stop)
{
    OP_CHECK(checkEndpoint(endpoint()));
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

Result<XmlRpcTransport::Reply> XmlRpcTransport::execute(const OdooCall& call, const MakeReply& decoder,
                                                        const std::stop_token& stop)
{
    OP_TRY(Request request, requestOf(call));
    OP_CHECK(signIn(stop));
    request.path = objectPath.toString();
    OP_TRY(request.body,
           encodeMethodCall(
               u"execute_kw"_s,
               {endpoint().database, uid(), endpoint().secret, call.model, call.method, call.args, call.kwargs}));
    OP_TRY(auto reply, replyTo(request, decoder, stop));
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
        call, [&](const WireLimits& limits) { return std::make_unique<XmlRpcReplyDecoder>(fields, visitor, limits); },
        stop));
    return threadStats();
}

} // namespace op::odoo
