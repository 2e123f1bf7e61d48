// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/odoo/wire/RowSink.h"
#include "core/odoo/wire/WireLimits.h"
#include "core/odoo/xmlrpc/XmlCharacterFilter.h"

#include <array>
#include <memory>
#include <optional>

struct XML_ParserStruct;

namespace op::odoo {

/// The XmlRpcParser class turns the bytes of one XML-RPC message into a ValueTape, or into rows for a RowSink.
///
/// It sits on expat's push parser: feed() takes the bytes in pieces of any size. Document type declarations are
/// refused, depth and size are bounded, expat's own protection against amplification stays on. Values of the standard
/// plus i8, nil and the "ex:" types are understood. Errors: ReplyUnreadable (argument 0: what and where; detail: the
/// first 200 bytes), ReplyTooLarge, and whatever the sink answered. After a failure every further feed() answers the
/// same. One thread at a time.
class XmlRpcParser
{
public:
    enum class Root { Response, Call };

    /// Parses a message of kind \a root. With a \a rows sink the one value of a response must be an array of structs.
    XmlRpcParser(Root root, const WireLimits& limits, RowSink* rows = nullptr);
    ~XmlRpcParser();
    XmlRpcParser(const XmlRpcParser&) = delete;
    XmlRpcParser& operator=(const XmlRpcParser&) = delete;

    Result<void> feed(QByteArrayView chunk);
    /// Ends the message; fails when it is not complete.
    Result<void> finish();

    /// Returns the nodes of the values; with a sink, of a fault only.
    [[nodiscard]] const ValueTape& tape() const { return m_tape; }
    /// Returns the tape's nodes that are the message's own values: one of a response, the parameters of a call.
    [[nodiscard]] const std::vector<quint32>& roots() const { return m_roots; }
    [[nodiscard]] bool isFault() const { return m_fault; }
    [[nodiscard]] const QString& methodName() const { return m_methodName; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Returns how many characters were dropped because XML does not allow them.
    [[nodiscard]] qint64 droppedCharacters() const { return static_cast<qint64>(m_filter.dropped()); }

private:
    enum class Element : quint8;
    struct Frame
    {
        Element element;
        quint8 seen;  ///< members: 1 after the name, 2 after the value; else how many values or types stood in it
        quint32 node; ///< of values and types: the node; of names in rows: where the text starts
    };
    static constexpr size_t maxFrames = 64 * 3 + 8;

    static Element elementOf(const char* name);
    static void onStart(void* self, const char* name, const char** attributes) noexcept;
    static void onEnd(void* self, const char* name) noexcept;
    static void onText(void* self, const char* text, int size) noexcept;
    static void onDoctype(void* self, const char*, const char*, const char*, int) noexcept;

    void start(const char* name);
    void startValue(Frame& parent);
    void startTyped(Element element, Frame& value);
    void end();
    void endScalar(const Frame& frame);
    void endValue(const Frame& frame);
    void endName(const Frame& frame);
    void push(Element element, quint32 node = 0);
    [[nodiscard]] bool isRowLevel(size_t frames) const { return m_rows != nullptr && !m_fault && m_depth == frames; }
    void fail(const QString& what);
    void failWith(Error error);
    void parse(const char* data, size_t size, bool final);

    std::unique_ptr<XML_ParserStruct, void (*)(XML_ParserStruct*)> m_expat;
    XmlCharacterFilter m_filter;
    ValueTape m_tape;
    std::vector<quint32> m_roots;
    std::array<Frame, maxFrames> m_frames{};
    size_t m_depth = 0;   ///< frames in use
    size_t m_skipped = 0; ///< open elements of a member that nobody reads
    int m_containers = 0;
    bool m_collecting = false; ///< character data belongs to the open scalar
    bool m_memberWanted = true;
    bool m_fault = false;
    bool m_listSeen = false; ///< rows: the array that holds them
    bool m_complete = false;
    Root m_root;
    WireLimits m_limits;
    RowSink* m_rows;
    QString m_methodName;
    QByteArray m_head; ///< the first bytes as they came, for the error's detail
    qint64 m_bytes = 0;
    std::optional<Error> m_error;
};

} // namespace op::odoo
