// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

XmlRpcReplyDecoder::XmlRpcReplyDecoder(const WireLimits& limits) : m_parser(XmlRpcParser::Root::Response, limits) {}

XmlRpcReplyDecoder::XmlRpcReplyDecoder(const QStringList& fields, RowVisitor visitor, const WireLimits& limits)
    : m_rows(std::make_unique<TapeRows>(fields, std::move(visitor))),
      m_parser(XmlRpcParser::Root::Response, limits, m_rows.get())
{}

std::optional<XmlRpcFault> XmlRpcReplyDecoder::fault() const
{
    if (!m_parser.isFault() || m_parser.roots().empty())
        return std::nullopt;
    const OdooValue value = m_parser.tape().value(m_parser.roots().front());
    const OdooValue& code = value.member(u"faultCode");
    XmlRpcFault fault;
    // Some servers send the number as text, older ones a word; the word says more in front of the text.
    bool isNumber = code.isInt();
    fault.code = isNumber ? static_cast<int>(code.toInt()) : code.toText().trimmed().toInt(&isNumber);
    fault.text = value.member(u"faultString").toText();
    if (!isNumber && !code.toText().isEmpty())
        fault.text.prepend(code.toText() + u": "_s);
    return fault;
}

OdooValue XmlRpcReplyDecoder::value() const
{
    if (m_parser.isFault() || m_parser.roots().empty())
        return {};
    return m_parser.tape().value(m_parser.roots().front());
}

} // namespace op::odoo
