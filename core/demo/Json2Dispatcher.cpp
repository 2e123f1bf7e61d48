// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/Json2Dispatcher.h"

#include "core/demo/DemoTrouble.h"
#include "core/odoo/Faults.h"
#include "core/odoo/json2/JsonReplyDecoder.h"
#include "core/odoo/json2/JsonWriter.h"

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

constexpr QByteArrayView callPath("/json/2/");
constexpr QByteArrayView versionPath("/web/version");
constexpr QByteArrayView versionInfoPath("/web/webclient/version_info");

DemoReply jsonReply(const OdooValue& value, int status = 200)
{
    DemoReply reply;
    reply.status = status;
    reply.contentType = "application/json; charset=utf-8";
    reply.body = odoo::encodeJson(value).value_or("null");
    return reply;
}

DemoReply errorReply(int status, const QString& name, const QString& message)
{
    return jsonReply(
        OdooValue::dict({{u"name"_s, name},
                         {u"message"_s, message},
                         {u"arguments"_s, OdooValue::list({message})},
                         {u"context"_s, OdooStruct{}},
                         {u"debug"_s, u"Traceback (most recent call last):\n"_s + name + u": "_s + message}}),
        status);
}

/// \a value as what is asked for at \a path comes: the two questions for the version have frames of their own.
DemoReply valueReply(const QByteArray& path, const OdooValue& value)
{
    if (path == versionInfoPath)
        return jsonReply(OdooValue::dict({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"result"_s, value}}));
    if (path == versionPath)
        return jsonReply(OdooValue::dict({{u"version_info"_s, value.member(u"server_version_info")},
                                          {u"version"_s, value.member(u"server_version")}}));
    return jsonReply(value);
}

bool cannotBeMarshalled(const RpcFault& fault)
{
    return fault.text.contains(u"cannot marshal None"_s);
}

/// The same trouble as JSON-2 words it (odoo-rpc.md 1.7).
DemoReply faultReply(const RpcFault& fault)
{
    switch (fault.code) {
    case 2:
        if (fault.text.startsWith(u"Object "_s)) {
            const QString model = fault.text.section(u' ', 1, 1);
            return errorReply(404, u"werkzeug.exceptions.NotFound"_s, u"the model '%1' does not exist"_s.arg(model));
        }
        if (fault.text.startsWith(u"Record does not exist"_s))
            return errorReply(404, u"odoo.exceptions.MissingError"_s, fault.text);
        return errorReply(422, u"odoo.exceptions.UserError"_s, fault.text);
    case 3:
        return errorReply(401, u"werkzeug.exceptions.Unauthorized"_s, u"Invalid apikey"_s);
    case 4:
        return errorReply(403, u"odoo.exceptions.AccessError"_s, fault.text);
    default:
        break;
    }
    const QString line = odoo::exceptionLine(fault.text);
    const QString kind = line.section(u": "_s, 0, 0);
    const QString message = line.section(u": "_s, 1);
    if (kind == u"AttributeError"_s && message.startsWith(u"The method"_s))
        return errorReply(404, u"werkzeug.exceptions.NotFound"_s, message);
    if (kind == u"TypeError"_s && message.contains(u"argument"_s))
        return errorReply(422, u"werkzeug.exceptions.UnprocessableEntity"_s, message);
    return errorReply(500, kind.contains(u'.') ? kind : u"builtins."_s + kind, message);
}

/// Returns model and method of a call's path.
std::pair<QString, QString> subjectOf(const QByteArray& path)
{
    if (!path.startsWith(callPath))
        return {u"common"_s, u"version"_s};
    const QStringList words = QString::fromUtf8(path.sliced(callPath.size())).split(u'/');
    return {words.value(0), words.value(1)};
}

} // namespace

bool Json2Dispatcher::answers(const QByteArray& path)
{
    return path.startsWith(callPath) || path == versionPath || path == versionInfoPath;
}

RpcDispatcher::Plan Json2Dispatcher::plan(const QByteArray& path)
{
    const auto [model, method] = subjectOf(path);
    return m_dispatcher.planned(model, method);
}

DemoReply Json2Dispatcher::handle(const QByteArray& path, const QByteArray& body, const Json2Headers& headers,
                                  const RpcDispatcher::Plan& plan)
{
    if (!plan.rule)
        return answered(path, body, headers);
    const auto say = [&path](const OdooValue& value) { return valueReply(path, value); };
    return troubledReply(*plan.rule, {path, [&] { return answered(path, body, headers); }, &faultReply, say});
}

DemoReply Json2Dispatcher::answered(const QByteArray& path, const QByteArray& body, const Json2Headers& headers)
{
    const bool isThere = DialectRules(m_dispatcher.dialect()).hasJson2();
    if (path != versionInfoPath && !isThere)
        return demoPage(404, "Not Found");
    if (path == versionInfoPath || path == versionPath)
        return valueReply(path, m_dispatcher.version().value_or(OdooValue()));
    if (QString::fromUtf8(headers.database) != m_dispatcher.databaseName())
        return demoPage(404, "Not Found");
    const Result<OdooValue> arguments = odoo::decodeJson(body);
    if (!arguments || !arguments->isStruct())
        return errorReply(400, u"werkzeug.exceptions.BadRequest"_s, u"could not parse the body as json"_s);
    const auto [model, method] = subjectOf(path);
    return called({model, method, {}, *arguments}, headers);
}

DemoReply Json2Dispatcher::called(const ModelCall& call, const Json2Headers& headers)
{
    const QByteArray bearer = "bearer ";
    const bool hasKey = headers.authorization.left(bearer.size()).toLower() == bearer;
    const QString key = hasKey ? QString::fromUtf8(headers.authorization.sliced(bearer.size()).trimmed()) : QString();
    const RpcAnswer<OdooValue> answer = m_dispatcher.askWithKey(key, call);
    if (!answer)
        return cannotBeMarshalled(answer.error()) ? jsonReply(OdooValue()) : faultReply(answer.error());
    const bool isOneId = call.method == u"create" && answer->isInt();
    return jsonReply(isOneId ? OdooValue::list({*answer}) : *answer);
}

} // namespace op::demo
