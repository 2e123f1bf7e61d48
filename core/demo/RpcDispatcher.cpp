// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/RpcDispatcher.h"

#include "core/demo/DemoTrouble.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

constexpr QByteArrayView databaseListPath("/web/database/list");

DemoReply jsonReply(const QJsonValue& result)
{
    const QJsonObject object{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"result"_s, result}};
    DemoReply reply;
    reply.contentType = "application/json";
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

DemoReply faultReply(const RpcFault& fault)
{
    DemoReply reply;
    reply.body = odoo::encodeFault(fault.code, fault.text);
    return reply;
}

/// Model and method that a request is about, as the rules of DemoFaults name them.
std::pair<QString, QString> subject(const QByteArray& path, const odoo::XmlRpcCall& call)
{
    if (path.endsWith("/object") && call.params.size() >= 5)
        return {call.params[3].toText(), call.params[4].toText()};
    return {QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1)), call.method};
}

} // namespace

RpcDispatcher::RpcDispatcher(DemoDatabase database, QString name)
    : m_database(std::move(database)),
      m_name(std::move(name))
{}

RpcDispatcher::Plan RpcDispatcher::planned(const QString& model, const QString& method)
{
    Plan plan;
    plan.rule = m_faults.arrived(model, method);
    if (plan.rule && plan.rule->trouble == DemoTrouble::DelayBefore)
        plan.wait = plan.rule->wait;
    return plan;
}

RpcDispatcher::Plan RpcDispatcher::plan(const QByteArray& path, const QByteArray& body)
{
    if (path == databaseListPath)
        return planned(u"web"_s, u"database/list"_s);
    const Result<odoo::XmlRpcCall> call = odoo::decodeMethodCall(body);
    if (!call)
        return {};
    const auto [model, method] = subject(path, *call);
    return planned(model, method);
}

DemoReply RpcDispatcher::handle(const QByteArray& path, const QByteArray& body, const Plan& plan)
{
    if (!plan.rule)
        return answered(path, body);
    const auto say = [](const OdooValue& value) {
        DemoReply reply;
        reply.body = odoo::encodeResponse(value);
        return reply;
    };
    return troubledReply(*plan.rule, {path, [&] { return answered(path, body); }, &faultReply, say});
}

DemoReply RpcDispatcher::answered(const QByteArray& path, const QByteArray& body)
{
    if (path == databaseListPath)
        return jsonReply(QJsonArray{m_name});
    const bool known = path.startsWith("/xmlrpc/2/");
    if (!known)
        return demoPage(404, "Not Found");
    const Result<odoo::XmlRpcCall> call = odoo::decodeMethodCall(body);
    if (!call)
        return faultReply(RpcFault::traceback(u"xml.parsers.expat.ExpatError: not well-formed (invalid token)"_s));
    const QByteArray service = path.mid(path.lastIndexOf('/') + 1);
    RpcAnswer<OdooValue> answer;
    {
        const std::lock_guard lock(m_mutex);
        if (service == "common")
            answer = common(call->method, call->params);
        else if (service == "db" && m_database.rules().hasDatabaseService())
            answer = db(call->method, call->params);
        else if (service == "object")
            answer = object(call->method, call->params);
        else
            answer = fault(RpcFault::traceback(u"KeyError: '%1'"_s.arg(QString::fromLatin1(service))));
    }
    if (!answer)
        return faultReply(answer.error());
    DemoReply reply;
    // Up to 18 control characters leave the server as they are stored (odoo-rpc.md 9.6).
    reply.body = odoo::encodeResponse(*answer,
                                      m_database.rules().sendsControlCharacters() ? odoo::ControlCharacters::SendRaw
                                                                                  : odoo::ControlCharacters::Strip);
    return reply;
}

RpcAnswer<OdooValue> RpcDispatcher::version() const
{
    const int major = majorOf(m_database.dialect());
    return OdooValue::dict({{u"server_version"_s, m_database.rules().serverVersion()},
                            {u"server_version_info"_s, OdooValue::list({major, 0, 0, u"final"_s, 0, QString()})},
                            {u"server_serie"_s, u"%1.0"_s.arg(major)},
                            {u"protocol_version"_s, 1}});
}

void RpcDispatcher::setSignInCooldown(std::chrono::milliseconds length)
{
    const std::lock_guard lock(m_mutex);
    m_cooldown = length;
}

void RpcDispatcher::failSignIns(int times)
{
    const std::lock_guard lock(m_mutex);
    for (int i = 0; i < times; ++i)
        signIn(nullptr, {});
}

// 19 was seen to go on answering (odoo-rpc.md 1.1).
bool RpcDispatcher::isCooling() const
{
    constexpr int most = 10;
    return m_database.rules().coolsDown() && m_wrongSignIns >= most
        && std::chrono::steady_clock::now() - m_lastWrong < m_cooldown;
}

bool RpcDispatcher::signIn(const DemoUser* user, const QString& password)
{
    const bool isKey = user && m_database.rules().hasApiKeys() && !user->apiKey.isEmpty() && user->apiKey == password;
    if (user && (user->password == password || isKey)) {
        m_wrongSignIns = 0;
        return true;
    }
    ++m_wrongSignIns;
    m_lastWrong = std::chrono::steady_clock::now();
    return false;
}

RpcAnswer<OdooValue> RpcDispatcher::common(const QString& method, const OdooList& params)
{
    if (method == u"version")
        return version();
    const bool signsIn =
        (method == u"authenticate" && params.size() >= 3) || (method == u"login" && params.size() == 3);
    if (!signsIn)
        return fault(RpcFault::traceback(u"Exception: Method not found: "_s + method));
    if (params[0].toText().isEmpty())
        return fault(
            RpcFault::traceback(m_database.rules().refusesMissingDatabaseName()
                                    ? u"AssertionError: Missing database name"_s
                                    : u"psycopg2.OperationalError: FATAL:  database \"odoo\" does not exist"_s));
    if (params[0].toText() != m_name)
        return fault(RpcFault::traceback(
            u"psycopg2.OperationalError: FATAL:  database \"%1\" does not exist"_s.arg(params[0].toText())));
    const DemoUser* user = m_database.userByLogin(params[1].toText());
    if (isCooling() || !signIn(user, params[2].toText()))
        return OdooValue(false);
    return OdooValue(user->id);
}

RpcAnswer<OdooValue> RpcDispatcher::db(const QString& method, const OdooList& params)
{
    if (method == u"list")
        return OdooValue::list({m_name});
    if (method == u"db_exist" && params.size() == 1)
        return OdooValue(params[0].toText() == m_name);
    if (method == u"server_version")
        return OdooValue(m_database.rules().serverVersion());
    return fault(RpcFault::traceback(u"Exception: Method not found: "_s + method));
}

RpcAnswer<OdooValue> RpcDispatcher::object(const QString& method, const OdooList& params)
{
    const bool withNames = method == u"execute_kw";
    if ((!withNames && method != u"execute") || params.size() < 5)
        return fault(RpcFault::traceback(u"NameError: Method not available "_s + method));
    if (params[0].toText() != m_name)
        return fault(RpcFault::traceback(
            u"psycopg2.OperationalError: FATAL:  database \"%1\" does not exist"_s.arg(params[0].toText())));
    const DemoUser* user = m_database.user(params[1].toInt());
    if (isCooling())
        return fault(RpcFault{3, u"Too many login failures, please wait a bit before trying again."_s});
    if (!user && params[1].isInt())
        return fault(
            RpcFault::user(u"Record does not exist or has been deleted.\n(Record: res.users(%1,), User: %1)"_s.arg(
                params[1].toInt())));
    if (!signIn(user, params[2].toText()))
        return fault(RpcFault::denied());

    ModelCall call{params[3].toText(), params[4].toText(), {}, OdooStruct{}};
    if (withNames) {
        call.args = params.size() > 5 ? params[5].toList() : OdooList{};
        if (params.size() > 6)
            call.kwargs = params[6];
    } else {
        call.args.assign(params.begin() + 5, params.end());
    }
    const DemoUser caller = *user;
    return DemoModels(m_database, caller).call(call);
}

RpcAnswer<OdooValue> RpcDispatcher::ask(const ModelCall& call)
{
    const std::lock_guard lock(m_mutex);
    const DemoUser administrator = *m_database.userByLogin(u"admin"_s);
    return DemoModels(m_database, administrator).call(call);
}

RpcAnswer<OdooValue> RpcDispatcher::askWithKey(const QString& apiKey, const ModelCall& call)
{
    const std::lock_guard lock(m_mutex);
    const DemoUser* user = m_database.userByKey(apiKey);
    if (!user)
        return fault(RpcFault::denied());
    const DemoUser caller = *user;
    return DemoModels(m_database, caller).call(call);
}

} // namespace op::demo
