// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/json2/JsonParser.h"
#include "core/odoo/wire/ReplyDecoder.h"
#include "core/odoo/wire/TapeRows.h"

namespace op::odoo {

/// The JsonReplyDecoder class decodes one JSON reply while it arrives: into a value, or row by row into a visitor.
///
/// Usage: feed() each piece, then finish(); afterwards value(). With a visitor the rows were shown during feed(), and
/// memory is that of the largest row, however many there are. Errors: see JsonParser; a visitor's failure becomes the
/// result of feed(). One thread at a time.
class JsonReplyDecoder final : public ReplyDecoder
{
public:
    /// Decodes one value of any shape.
    explicit JsonReplyDecoder(const WireLimits& limits = {}) : m_parser(limits) {}
    /// Decodes an array of objects; \a fields are the columns that \a visitor can read.
    JsonReplyDecoder(const QStringList& fields, RowVisitor visitor, const WireLimits& limits = {})
        : m_rows(std::make_unique<TapeRows>(fields, std::move(visitor))),
          m_parser(limits, m_rows.get())
    {}

    Result<void> feed(QByteArrayView chunk) override { return m_parser.feed(chunk); }
    Result<void> finish() override { return m_parser.finish(); }
    [[nodiscard]] bool endsItself() const override { return m_parser.isClosed(); }

    /// Returns the value of a complete reply; nil for rows.
    [[nodiscard]] OdooValue value() const
    {
        return m_rows || m_parser.tape().size() == 0 ? OdooValue() : m_parser.tape().value(0);
    }
    [[nodiscard]] qint64 rows() const override { return m_rows ? m_rows->count() : 0; }
    [[nodiscard]] qint64 droppedCharacters() const override { return m_parser.droppedCharacters(); }
    /// Returns how many bytes the decoded values occupy; of rows, the largest one.
    [[nodiscard]] size_t memory() const { return m_parser.tape().capacity(); }

private:
    std::unique_ptr<TapeRows> m_rows;
    JsonParser m_parser;
};

/// Returns the value that \a text holds; the errors are those of JsonParser.
[[nodiscard]] inline Result<OdooValue> decodeJson(QByteArrayView text, const WireLimits& limits = {})
{
    JsonReplyDecoder decoder(limits);
    OP_CHECK(decoder.feed(text));
    OP_CHECK(decoder.finish());
    return decoder.value();
}

} // namespace op::odoo
