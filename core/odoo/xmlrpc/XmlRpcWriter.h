// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/xmlrpc/XmlRpcMessages.h"

namespace op::odoo {

/// The XmlRpcWriter class appends XML-RPC elements to one UTF-8 buffer. It writes no white space and no comments.
class XmlRpcWriter
{
public:
    explicit XmlRpcWriter(ControlCharacters controls = ControlCharacters::Strip) : m_controls(controls) {}

    void raw(QByteArrayView xml) { m_bytes.append(xml); }
    void text(QStringView text);
    void value(const OdooValue& value);
    void param(const OdooValue& content);

    /// Returns true when a Decimal without a value was written as nil.
    [[nodiscard]] bool sawInvalidDecimal() const { return m_sawInvalidDecimal; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void number(qint64 number);

    QByteArray m_bytes;
    ControlCharacters m_controls;
    bool m_sawInvalidDecimal = false;
};

} // namespace op::odoo
