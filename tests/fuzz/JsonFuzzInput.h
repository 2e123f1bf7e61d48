// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/json2/Json2Errors.h"
#include "core/odoo/json2/JsonReplyDecoder.h"
#include "core/odoo/json2/JsonWriter.h"

#include <cstdlib>

namespace op::test {

/// Feeds \a bytes to every decoder of JSON-2; aborts when they contradict each other or a written value does not read
/// back. Shared by the fuzz target and by the test that replays its seeds.
inline void feedJson(QByteArrayView bytes)
{
    using namespace op::odoo;
    const auto decode = [bytes](JsonReplyDecoder& decoder, qsizetype piece) {
        bool good = true;
        for (qsizetype at = 0; at < bytes.size() && good; at += piece)
            good = decoder.feed(bytes.sliced(at, std::min(piece, bytes.size() - at))).has_value();
        return good && decoder.finish().has_value();
    };
    JsonReplyDecoder whole;
    JsonReplyDecoder pieces;
    const bool wholeGood = decode(whole, std::max<qsizetype>(bytes.size(), 1));
    if (wholeGood != decode(pieces, 1))
        std::abort();
    if (wholeGood) {
        const Result<QByteArray> written = encodeJson(whole.value());
        if (written && encodeJson(pieces.value()) != *written)
            std::abort();
        if (written && !decodeJson(*written))
            std::abort();
    }
    const QStringList fields{QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("country_id")};
    JsonReplyDecoder rows(fields, [](const RpcRow& row) -> Result<void> {
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
    (void)errorFromJson2(422, {}, {}, bytes.toByteArray(), {});
}

} // namespace op::test
