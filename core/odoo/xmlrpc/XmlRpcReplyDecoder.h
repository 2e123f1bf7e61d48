// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/wire/ReplyDecoder.h"
#include "core/odoo/wire/TapeRows.h"
#include "core/odoo/xmlrpc/XmlRpcParser.h"

namespace op::odoo {

/// The XmlRpcFault struct is what a server sends instead of a value.
struct XmlRpcFault
{
    int code = 0; ///< 0 when the server sent none that is a number
    QString text;
};

/// The XmlRpcReplyDecoder class decodes one reply while it arrives: into a value, or row by row into a visitor.
///
/// Usage: feed() each piece, then finish(); afterwards fault() or value(). With a visitor the rows were
/// shown during feed(), and memory is that of the largest row, however many there are. Errors: see XmlRpcParser; a
/// visitor's failure becomes the result of feed(). One thread at a time.
class XmlRpcReplyDecoder final : public ReplyDecoder
{
public:
    /// Decodes one value of any shape.
    explicit XmlRpcReplyDecoder(const WireLimits& limits = {});
    /// Decodes an array of structs; \a fields are the columns that \a visitor can read.
    XmlRpcReplyDecoder(const QStringList& fields, RowVisitor visitor, const WireLimits& limits = {});

    Result<void> feed(QByteArrayView chunk) override { return m_parser.feed(chunk); }
    Result<void> finish() override { return m_parser.finish(); }
    [[nodiscard]] bool endsItself() const override { return true; } // finish() fails without the last closing tag

    /// Returns the fault, if the complete reply was one.
    [[nodiscard]] std::optional<XmlRpcFault> fault() const;
    /// Returns the value of a complete reply; nil for rows and faults.
    [[nodiscard]] OdooValue value() const;
    [[nodiscard]] qint64 rows() const override { return m_rows ? m_rows->count() : 0; }
    [[nodiscard]] qint64 bytes() const { return m_parser.bytes(); }
    [[nodiscard]] qint64 droppedCharacters() const override { return m_parser.droppedCharacters(); }
    /// Returns how many bytes the decoded values occupy; of rows, the largest one.
    [[nodiscard]] size_t memory() const { return m_parser.tape().capacity(); }

private:
    std::unique_ptr<TapeRows> m_rows;
    XmlRpcParser m_parser;
};

} // namespace op::odoo
