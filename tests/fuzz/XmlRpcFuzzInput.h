// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"

#include <cstdlib>

namespace op::test {

/// Feeds \a bytes to every decoder of XML-RPC; aborts when they contradict each other or a written value does not read
/// back. Shared by the fuzz target and by the test that replays its seeds.
inline void feedXmlRpc(QByteArrayView bytes)
{
    using namespace op::odoo;
    const auto decode = [bytes](XmlRpcReplyDecoder& decoder, qsizetype piece) {
        bool good = true;
        for (qsizetype at = 0; at < bytes.size() && good; at += piece)
            good = decoder.feed(bytes.sliced(at, std::min(piece, bytes.size() - at))).has_value();
        return good && decoder.finish().has_value();
    };
    XmlRpcReplyDecoder whole;
    XmlRpcReplyDecoder pieces;
    const bool wholeGood = decode(whole, std::max<qsizetype>(bytes.size(), 1));
    const bool piecesGood = decode(pieces, 7);
    if (wholeGood != piecesGood)
        std::abort();
    if (wholeGood && !whole.fault()) {
        const QByteArray written = encodeResponse(whole.value());
        if (encodeResponse(pieces.value()) != written)
            std::abort();
        XmlRpcReplyDecoder again;
        if (!again.feed(written) || !again.finish())
            std::abort();
    }
    const QStringList fields{QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("country_id")};
    XmlRpcReplyDecoder rows(fields, [](const RpcRow& row) -> Result<void> {
        for (size_t column = 0; column < 4; ++column) {
            (void)row.text(column);
            (void)row.decimal(column);
            (void)row.many2oneName(column);
            (void)row.ids(column);
            (void)row.value(column);
        }
        return {};
    });
    (void)decode(rows, 13);
    (void)decodeMethodCall(bytes);
}

} // namespace op::test
