// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/xmlrpc/XmlRpcMessages.h"

#include "core/odoo/xmlrpc/XmlRpcParser.h"
#include "core/odoo/xmlrpc/XmlRpcWriter.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

constexpr QByteArrayView prologue("<?xml version='1.0'?>\n");

} // namespace

Result<QByteArray> encodeMethodCall(const QString& method, const OdooList& params)
{
    XmlRpcWriter writer;
    writer.raw(prologue);
    writer.raw("<methodCall><methodName>");
    writer.text(method);
    writer.raw("</methodName><params>");
    for (const OdooValue& value : params)
        writer.param(value);
    writer.raw("</params></methodCall>\n");
    if (writer.sawInvalidDecimal())
        return failure(ErrorCode::InvalidArgument, {u"a number beyond the range of Decimal"_s});
    return writer.take();
}

Result<XmlRpcCall> decodeMethodCall(QByteArrayView body, const WireLimits& limits)
{
    XmlRpcParser parser(XmlRpcParser::Root::Call, limits);
    OP_CHECK(parser.feed(body));
    OP_CHECK(parser.finish());
    XmlRpcCall call{parser.methodName(), {}};
    for (const quint32 root : parser.roots())
        call.params.push_back(parser.tape().value(root));
    return call;
}

QByteArray encodeResponse(const OdooValue& value, ControlCharacters controls)
{
    XmlRpcWriter writer(controls);
    writer.raw(prologue);
    writer.raw("<methodResponse><params>");
    writer.param(value);
    writer.raw("</params></methodResponse>\n");
    return writer.take();
}

QByteArray encodeFault(const OdooValue& code, const QString& text)
{
    XmlRpcWriter writer;
    writer.raw(prologue);
    writer.raw("<methodResponse><fault>");
    writer.value(OdooValue::dict({{u"faultCode"_s, code}, {u"faultString"_s, text}}));
    writer.raw("</fault></methodResponse>\n");
    return writer.take();
}

} // namespace op::odoo
