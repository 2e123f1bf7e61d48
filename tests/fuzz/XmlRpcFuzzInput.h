// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/odoo/xmlrpc/XmlRpcReplyDecoder.h"
#include "tests/fuzz/DecodePieces.h"

#include <cstdlib>

namespace op::test {

/// Feeds \a bytes to every decoder of XML-RPC; aborts when they contradict each other or a written value does not read
/// back. Shared by the fuzz target and by the test that replays its seeds.
inline void feedXmlRpc(QByteArrayView bytes)
{
    using namespace op::odoo;
    XmlRpcReplyDecoder whole;
    XmlRpcReplyDecoder pieces;
    const bool wholeGood = decodes(whole, bytes, std::max<qsizetype>(bytes.size(), 1));
    const bool piecesGood = decodes(pieces, bytes, 7);
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
    XmlRpcReplyDecoder rows(rowColumns(), &readEveryColumn);
    (void)decodes(rows, bytes, 13);
    (void)decodeMethodCall(bytes);
}

} // namespace op::test
