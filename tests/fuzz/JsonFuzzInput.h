// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/json2/Json2Errors.h"
#include "core/odoo/json2/JsonReplyDecoder.h"
#include "core/odoo/json2/JsonWriter.h"
#include "tests/fuzz/DecodePieces.h"

#include <cstdlib>

namespace op::test {

/// Feeds \a bytes to every decoder of JSON-2; aborts when they contradict each other or a written value does not read
/// back. Shared by the fuzz target and by the test that replays its seeds.
inline void feedJson(QByteArrayView bytes)
{
    using namespace op::odoo;
    JsonReplyDecoder whole;
    JsonReplyDecoder pieces;
    const bool wholeGood = decodes(whole, bytes, std::max<qsizetype>(bytes.size(), 1));
    if (wholeGood != decodes(pieces, bytes, 1))
        std::abort();
    if (wholeGood) {
        const Result<QByteArray> written = encodeJson(whole.value());
        if (written && encodeJson(pieces.value()) != *written)
            std::abort();
        if (written && !decodeJson(*written))
            std::abort();
    }
    JsonReplyDecoder rows(rowColumns(), &readEveryColumn);
    (void)decodes(rows, bytes, 13);
    (void)errorFromJson2(422, {}, {}, bytes.toByteArray(), {});
}

} // namespace op::test
