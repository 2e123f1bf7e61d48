// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/Faults.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/odoo/xmlrpc/XmlRpcParser.h"

#include <QTcpSocket>

namespace op::test {

/// The RawRpc class calls any method of a server, those included that the program may not call: for tests that look at
/// how servers answer, and for what a person does in Odoo meanwhile. One connection per call, no repeats.
class RawRpc
{
public:
    struct Answer
    {
        int fault = 0; ///< 0 = a value; -1 = no readable reply
        QString faultText;
        odoo::OdooValue value;
        /// Returns the class of the exception that a fault 1 ends with, "ValueError".
        [[nodiscard]] QString exceptionClass() const
        {
            return odoo::exceptionLine(faultText).section(u':', 0, 0).section(u'.', -1);
        }
    };

    explicit RawRpc(odoo::OdooEndpoint endpoint) : m_endpoint(std::move(endpoint)) {}

    /// Calls a method of a service, "common" or "db".
    [[nodiscard]] Answer service(const QString& name, const QString& method, const odoo::OdooList& params) const
    {
        return post("/xmlrpc/2/" + name.toLatin1(), odoo::encodeMethodCall(method, params).value_or(QByteArray()));
    }
    /// Calls a method of a model as the endpoint's user.
    [[nodiscard]] Answer call(const QString& model, const QString& method, const odoo::OdooList& args,
                              const odoo::OdooStruct& kwargs = {})
    {
        if (m_uid == 0)
            m_uid = service(QStringLiteral("common"), QStringLiteral("authenticate"),
                            {m_endpoint.database, m_endpoint.login, m_endpoint.secret, odoo::OdooStruct{}})
                        .value.toInt();
        return service(QStringLiteral("object"), QStringLiteral("execute_kw"),
                       {m_endpoint.database, m_uid, m_endpoint.secret, model, method, args, kwargs});
    }
    [[nodiscard]] qint64 uid() const { return m_uid; }
    [[nodiscard]] const odoo::OdooEndpoint& endpoint() const { return m_endpoint; }

private:
    [[nodiscard]] Answer post(const QByteArray& path, const QByteArray& body) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_endpoint.url.host(), static_cast<quint16>(m_endpoint.url.port(80)));
        socket.write("POST " + path
                     + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nConnection: close\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray reply;
        const auto isComplete = [&reply] {
            const qsizetype head = reply.indexOf("\r\n\r\n");
            const qsizetype at = reply.left(std::max<qsizetype>(head, 0)).toLower().indexOf("content-length:");
            return head > 0 && at > 0
                && reply.size()
                >= head + 4 + reply.mid(at + 15, reply.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        };
        while (!isComplete() && socket.waitForReadyRead(60000))
            reply += socket.readAll();
        Answer answer;
        odoo::XmlRpcParser parser(odoo::XmlRpcParser::Root::Response, {});
        if (!isComplete() || !parser.feed(reply.mid(reply.indexOf("\r\n\r\n") + 4)) || !parser.finish()) {
            answer.fault = -1;
            return answer;
        }
        answer.value = parser.tape().value(parser.roots().empty() ? 0 : parser.roots().front());
        if (parser.isFault()) {
            answer.fault = static_cast<int>(answer.value.member(u"faultCode").toInt());
            answer.faultText = answer.value.member(u"faultString").toText();
        }
        return answer;
    }

    odoo::OdooEndpoint m_endpoint;
    qint64 m_uid = 0;
};

} // namespace op::test
