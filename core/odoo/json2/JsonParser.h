// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/wire/RowSink.h"
#include "core/odoo/wire/WireLimits.h"

#include <array>
#include <optional>

namespace op::odoo {

/// The JsonParser class turns the bytes of one JSON text into a ValueTape, or into rows for a RowSink.
///
/// It is a push parser: feed() takes the bytes in pieces of any size, and nothing but the present value or row is kept.
/// Strict RFC 8259, with bounded depth, size and number of values; refused as well are NaN and infinity (which Python
/// writes), UTF-8 that is none, and two members of one name in an object, except among those of a row that nobody
/// reads. Numbers keep their text. Texts become what the same text is over XML-RPC: control characters but tab and line
/// feed are dropped, CR and CR LF are a line feed (odoo-rpc.md 9.6).
/// Errors: ReplyUnreadable (argument 0: what and where; detail: the first 200 bytes), ReplyTooLarge, and whatever the
/// sink answered. After a failure every further feed() answers the same. One thread at a time.
class JsonParser
{
public:
    /// Parses one value; with a \a rows sink it must be an array of objects.
    explicit JsonParser(const WireLimits& limits = {}, RowSink* rows = nullptr);

    Result<void> feed(QByteArrayView chunk);
    /// Ends the text; fails when it is not complete.
    Result<void> finish();

    /// Returns the nodes of the value, the first of them the value itself; with a sink, those of the last row.
    [[nodiscard]] const ValueTape& tape() const { return m_tape; }
    /// Returns whether the value is complete whatever follows: all but a number, which the next byte could lengthen.
    [[nodiscard]] bool isClosed() const { return m_state == State::Done && !m_error; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 droppedCharacters() const { return m_dropped; }

private:
    enum class State : quint8 {
        Value,      ///< a value has to come
        ValueOrEnd, ///< behind "["
        Name,       ///< behind "," in an object
        NameOrEnd,  ///< behind "{"
        Colon,      ///< behind a name
        CommaOrEnd, ///< behind a value in an array or object
        Text,       ///< inside a text or name
        Escape,     ///< behind "\" in it
        CodePoint,  ///< behind "\u"
        Word,       ///< inside a number, true, false or null
        Done,
    };
    struct Frame
    {
        bool isObject;
        quint32 node;
    };
    static constexpr size_t deepest = 64;
    static constexpr quint32 none = ~quint32(0);

    const char* takeText(const char* at, const char* end);
    const char* takeWord(const char* at, const char* end);
    void take(char byte);
    void beginValue(char byte);
    void beginText(bool isName);
    void endText();
    void endWord();
    void open(bool isObject);
    void close(bool isObject);
    void endValue();
    void takeEscape(char byte);
    void takeHexDigit(char byte);
    void appendCodePoint(char32_t codePoint);
    void appendUtf8(char32_t codePoint);
    [[nodiscard]] bool hasRepeatedName(quint32 object);
    quint32 node(TapeKind kind);
    void fail(const QString& what);
    /// Returns whether the open container is, from the outside, number \a depth: 1 = the rows' array, 2 = a row.
    [[nodiscard]] bool isRowLevel(size_t depth) const { return m_rows != nullptr && m_depth == depth; }

    ValueTape m_tape;
    std::array<Frame, deepest> m_frames{};
    size_t m_depth = 0;
    State m_state = State::Value;
    bool m_isName = false;         ///< the open text is a member's name
    bool m_isSkipping = false;     ///< in the value of a row's member that nobody reads
    bool m_sawHigh = false;        ///< the open text has bytes beyond ASCII
    quint32 m_node = 0;            ///< of the open text
    quint32 m_textStart = 0;       ///< where the open text or word starts in the tape's arena
    quint32 m_behindReturn = none; ///< arena's size behind a line feed that was written for CR
    char32_t m_codePoint = 0;
    int m_hexDigits = 0;
    char32_t m_highSurrogate = 0; ///< waits for its other half
    WireLimits m_limits;
    RowSink* m_rows;
    std::vector<std::string_view> m_names; ///< scratch
    QByteArray m_head;                     ///< the first bytes, for the error's detail
    qint64 m_bytes = 0;
    qint64 m_chunkStart = 0;
    const char* m_chunk = nullptr;
    const char* m_at = nullptr; ///< the byte that is looked at, for the error's place
    qint64 m_dropped = 0;
    std::optional<Error> m_error;
};

} // namespace op::odoo
