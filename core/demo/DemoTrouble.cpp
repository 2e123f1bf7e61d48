// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoTrouble.h"

#include "core/demo/DemoLoad.h"

using namespace Qt::StringLiterals;

namespace op::demo {

DemoReply demoPage(int status, const QByteArray& text)
{
    DemoReply reply;
    reply.status = status;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<html><body><h1>" + text + "</h1></body></html>";
    return reply;
}

DemoReply troubledReply(const DemoFaultRule& rule, const DemoVoice& voice)
{
    DemoReply reply;
    switch (rule.trouble) {
    case DemoTrouble::DropBefore:
        reply.drop = true;
        return reply;
    case DemoTrouble::DropAfter:
        reply = voice.answer();
        reply.drop = true;
        return reply;
    case DemoTrouble::HalfReplyAfter:
        reply = voice.answer();
        reply.sent = reply.body.size() / 2;
        return reply;
    case DemoTrouble::DelayBefore:
        return voice.answer();
    case DemoTrouble::DelayAfter:
        reply = voice.answer();
        reply.wait = rule.wait;
        return reply;
    case DemoTrouble::BadGatewayBefore:
        return demoPage(502, "Bad Gateway");
    case DemoTrouble::BadGatewayAfter:
        static_cast<void>(voice.answer());
        return demoPage(502, "Bad Gateway");
    case DemoTrouble::FaultOneBefore:
        return voice.refuse(RpcFault::traceback(u"odoo.exceptions.ValidationError: the value was refused"_s));
    case DemoTrouble::FaultOneAfter:
        static_cast<void>(voice.answer());
        return voice.refuse(RpcFault::traceback(u"TypeError: cannot marshal None unless allow_none is enabled"_s));
    case DemoTrouble::GarbageAfter:
        static_cast<void>(voice.answer());
        return demoPage(200, "Please sign in");
    case DemoTrouble::AccessRefused:
        return voice.refuse(RpcFault::access(u"You are not allowed to do this."_s));
    case DemoTrouble::MethodMissing:
        return voice.refuse(
            RpcFault::traceback(u"AttributeError: The method '%1.%2' does not exist"_s.arg(rule.model, rule.method)));
    case DemoTrouble::UserError:
        return voice.refuse(RpcFault::user(u"The operation cannot be completed."_s));
    case DemoTrouble::Busy:
        if (rule.method == u"load")
            reply = voice.say(loadRefusal(u"could not serialize access due to concurrent update\n"_s));
        else
            reply = voice.refuse(RpcFault::traceback(
                u"psycopg2.errors.SerializationFailure: could not serialize access due to concurrent update"_s));
        return reply;
    case DemoTrouble::SaysNo:
        reply = voice.say(false);
        return reply;
    case DemoTrouble::FindsNothing:
        reply = voice.say(OdooList{});
        return reply;
    case DemoTrouble::ModelMissing:
        return voice.refuse(RpcFault::user(u"Object %1 doesn't exist"_s.arg(rule.model)));
    case DemoTrouble::OldVersion:
        reply = voice.say(
            OdooValue::dict({{u"server_version"_s, u"11.0"_s},
                             {u"server_version_info"_s, OdooValue::list({11, 0, 0, u"final"_s, 0, QString()})}}));
        return reply;
    case DemoTrouble::Moved:
        reply = demoPage(301, "Moved Permanently");
        reply.location = "https://127.0.0.1" + voice.path;
        return reply;
    }
    return reply;
}

} // namespace op::demo
