// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/xmlrpc/XmlRpcParser.h"

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstring>

using namespace Qt::StringLiterals;

namespace op::odoo {

enum class XmlRpcParser::Element : quint8 {
    None,
    MethodResponse,
    MethodCall,
    MethodName,
    Params,
    Param,
    Fault,
    Value,
    Data,
    Member,
    Name,
    // what may stand in a value
    Struct,
    Array,
    Integer,
    Boolean,
    Double,
    String,
    DateTime,
    Base64,
    Nil,
};

namespace {

constexpr qsizetype headSize = 200;
// methodResponse, params, param, value, array, data, value, struct, member: where rows stand in a response.
constexpr size_t rowListFrames = 4;
constexpr size_t rowValueFrames = 7;
constexpr size_t rowMemberFrames = 9;

QString fromUtf8(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<qint64> parseInteger(std::string_view text)
{
    text = trimmed(text);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    qint64 number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stop != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<bool> parseBoolean(std::string_view text)
{
    text = trimmed(text);
    if (text == "1" || text == "true" || text == "True")
        return true;
    if (text == "0" || text == "false" || text == "False")
        return false;
    return std::nullopt;
}

enum class DoubleShape { Number, NotFinite, Malformed };

/// Judges sign, digits with at most one point, exponent; nothing is computed here.
DoubleShape doubleShape(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - from;
    };
    const auto sign = [&] {
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
    };
    sign();
    size_t count = digits();
    if (at < text.size() && text[at] == '.') {
        ++at;
        count += digits();
    }
    if (count == 0) {
        const auto folded = QByteArray(text.data() + at, static_cast<qsizetype>(text.size() - at)).toLower();
        return folded == "nan" || folded == "inf" || folded == "infinity" ? DoubleShape::NotFinite
                                                                          : DoubleShape::Malformed;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        sign();
        if (digits() == 0)
            return DoubleShape::Malformed;
    }
    return at == text.size() ? DoubleShape::Number : DoubleShape::Malformed;
}

} // namespace

XmlRpcParser::XmlRpcParser(Root root, const WireLimits& limits, RowSink* rows)
    : m_expat(XML_ParserCreate(nullptr), &XML_ParserFree),
      m_root(root),
      m_limits(limits),
      m_rows(rows)
{
    m_limits.depth = std::clamp(limits.depth, 1, 64);
    XML_SetUserData(m_expat.get(), this);
    XML_SetElementHandler(m_expat.get(), &XmlRpcParser::onStart, &XmlRpcParser::onEnd);
    XML_SetCharacterDataHandler(m_expat.get(), &XmlRpcParser::onText);
    XML_SetStartDoctypeDeclHandler(m_expat.get(), &XmlRpcParser::onDoctype);
}

XmlRpcParser::~XmlRpcParser() = default;

Result<void> XmlRpcParser::feed(QByteArrayView chunk)
{
    if (m_head.size() < headSize)
        m_head.append(chunk.first(std::min(chunk.size(), headSize - m_head.size())).toByteArray());
    m_bytes += chunk.size();
    if (!m_error && m_bytes > m_limits.bytes)
        m_error = Error(ErrorCode::ReplyTooLarge, {QString::number(m_limits.bytes)});
    if (!m_error && !chunk.isEmpty())
        m_filter.feed(chunk.data(), static_cast<size_t>(chunk.size()),
                      [this](const char* data, size_t size) { parse(data, size, false); });
    if (m_error)
        return failure(*m_error);
    return {};
}

Result<void> XmlRpcParser::finish()
{
    if (!m_error) {
        m_filter.finish([this](const char* data, size_t size) { parse(data, size, false); });
        parse("", 0, true);
    }
    if (!m_error && !m_complete)
        fail(u"no value in it"_s);
    if (m_error)
        return failure(*m_error);
    return {};
}

void XmlRpcParser::parse(const char* data, size_t size, bool final)
{
    constexpr size_t atOnce = size_t(1) << 26; // expat counts in int
    do {
        if (m_error)
            return;
        const size_t part = std::min(size, atOnce);
        if (XML_Parse(m_expat.get(), data, static_cast<int>(part), final ? XML_TRUE : XML_FALSE) == XML_STATUS_ERROR
            && !m_error) {
            if (m_bytes == 0)
                fail(u"empty"_s);
            else
                fail(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_expat.get()))));
        }
        data += part;
        size -= part;
    } while (size > 0);
}

void XmlRpcParser::fail(const QString& what)
{
    if (m_error)
        return;
    const QString place = u"line %1, column %2"_s.arg(XML_GetCurrentLineNumber(m_expat.get()))
                              .arg(XML_GetCurrentColumnNumber(m_expat.get()) + 1);
    failWith(Error(ErrorCode::ReplyUnreadable, {what + u" ("_s + place + u')'}, QString::fromUtf8(m_head)));
}

void XmlRpcParser::failWith(Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    XML_StopParser(m_expat.get(), XML_FALSE);
}

XmlRpcParser::Element XmlRpcParser::elementOf(const char* name)
{
    const auto is = [name](const char* other) { return std::strcmp(name, other) == 0; };
    switch (name[0]) {
    case 'v':
        return is("value") ? Element::Value : Element::None;
    case 'm':
        if (is("member"))
            return Element::Member;
        if (is("methodResponse"))
            return Element::MethodResponse;
        if (is("methodCall"))
            return Element::MethodCall;
        return is("methodName") ? Element::MethodName : Element::None;
    case 'n':
        if (is("name"))
            return Element::Name;
        return is("nil") ? Element::Nil : Element::None;
    case 'i':
        // i1 and i2 are of the Apache extensions
        return is("int") || is("i4") || is("i8") || is("i2") || is("i1") ? Element::Integer : Element::None;
    case 's':
        if (is("string"))
            return Element::String;
        return is("struct") ? Element::Struct : Element::None;
    case 'b':
        if (is("boolean"))
            return Element::Boolean;
        return is("base64") ? Element::Base64 : Element::None;
    case 'd':
        if (is("data"))
            return Element::Data;
        if (is("double"))
            return Element::Double;
        return is("dateTime.iso8601") ? Element::DateTime : Element::None;
    case 'a':
        return is("array") ? Element::Array : Element::None;
    case 'p':
        if (is("param"))
            return Element::Param;
        return is("params") ? Element::Params : Element::None;
    case 'f':
        if (is("fault"))
            return Element::Fault;
        return is("float") ? Element::Double : Element::None;
    case 'e':
        return std::strncmp(name, "ex:", 3) == 0 && name[3] != 'e' ? elementOf(name + 3) : Element::None;
    default:
        return Element::None;
    }
}

void XmlRpcParser::onStart(void* self, const char* name, const char** /*attributes*/) noexcept
{
    static_cast<XmlRpcParser*>(self)->start(name);
}

void XmlRpcParser::onEnd(void* self, const char* /*name*/) noexcept
{
    static_cast<XmlRpcParser*>(self)->end();
}

void XmlRpcParser::onText(void* self, const char* text, int size) noexcept
{
    auto* parser = static_cast<XmlRpcParser*>(self);
    if (parser->m_collecting)
        parser->m_tape.appendBytes(text, static_cast<size_t>(size));
}

void XmlRpcParser::onDoctype(void* self, const char*, const char*, const char*, int) noexcept
{
    static_cast<XmlRpcParser*>(self)->fail(u"a document type declaration, which no Odoo sends"_s);
}

void XmlRpcParser::push(Element element, quint32 node)
{
    m_frames[m_depth++] = {.element = element, .seen = 0, .node = node};
}

void XmlRpcParser::start(const char* name)
{
    if (m_error)
        return; // expat may finish what it has begun after a stop
    if (m_depth + m_skipped >= maxFrames)
        return fail(u"nested too deep"_s);
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    const Element element = elementOf(name);
    if (m_depth == 0) {
        if (element != (m_root == Root::Response ? Element::MethodResponse : Element::MethodCall))
            return fail(u"no XML-RPC: <%1>"_s.arg(QString::fromUtf8(name).left(40)));
        return push(element);
    }
    Frame& parent = m_frames[m_depth - 1];
    bool fits = false;
    switch (element) {
    case Element::Value:
        fits = (parent.element == Element::Member && parent.seen == 1) || parent.element == Element::Data
            || parent.element == Element::Param || parent.element == Element::Fault;
        if (fits)
            return startValue(parent);
        break;
    case Element::Member:
        fits = parent.element == Element::Struct;
        break;
    case Element::Name:
        fits = parent.element == Element::Member && parent.seen == 0;
        if (fits) {
            const bool ofRow = isRowLevel(rowMemberFrames);
            push(element, ofRow ? m_tape.arenaSize() : m_tape.append(TapeKind::MemberName));
            m_collecting = true;
            return;
        }
        break;
    case Element::Data:
        fits = parent.element == Element::Array;
        break;
    case Element::Param:
        fits = parent.element == Element::Params && (m_root == Root::Call || (m_roots.empty() && !m_listSeen));
        break;
    case Element::Params:
        fits = parent.element == Element::MethodResponse || parent.element == Element::MethodCall;
        break;
    case Element::Fault:
        fits = parent.element == Element::MethodResponse;
        m_fault = fits;
        break;
    case Element::MethodName:
        fits = parent.element == Element::MethodCall;
        if (fits) {
            push(element, m_tape.arenaSize());
            m_collecting = true;
            return;
        }
        break;
    case Element::None:
    case Element::MethodResponse:
    case Element::MethodCall:
        break;
    default: // a type
        fits = parent.element == Element::Value && parent.seen == 0;
        if (fits)
            return startTyped(element, parent);
        break;
    }
    if (!fits)
        return fail(u"<%1> where it cannot stand"_s.arg(QString::fromUtf8(name).left(40)));
    push(element, parent.node);
}

void XmlRpcParser::startValue(Frame& parent)
{
    if (parent.element == Element::Member) {
        parent.seen = 2;
        if (!m_memberWanted) {
            m_memberWanted = true;
            m_skipped = 1;
            return;
        }
    } else if (parent.element != Element::Data) {
        if (parent.seen > 0)
            return fail(u"two values in one place"_s);
        parent.seen = 1;
    }
    if (isRowLevel(rowListFrames - 1)) {
        push(Element::Value); // of the list of rows: it has no node of its own
        return;
    }
    if (isRowLevel(rowValueFrames - 1)) {
        m_tape.clear();
        m_rows->beginRow();
        push(Element::Value);
        return;
    }
    if (parent.element == Element::Param || parent.element == Element::Fault)
        m_roots.push_back(m_tape.size());
    // A value without a type is text (the standard); a type inside takes the node over.
    push(Element::Value, m_tape.append(TapeKind::Text));
    m_collecting = true;
}

void XmlRpcParser::startTyped(Element element, Frame& value)
{
    value.seen = 1;
    const quint32 node = value.node;
    const bool container = element == Element::Struct || element == Element::Array;
    if (container && ++m_containers > m_limits.depth)
        return fail(u"nested too deep"_s);
    if (isRowLevel(rowListFrames) || isRowLevel(rowValueFrames)) {
        if (element != (m_depth == rowListFrames ? Element::Array : Element::Struct))
            return fail(u"no list of records"_s);
        m_listSeen = true;
        return push(element);
    }
    m_tape.truncateArena(m_tape.node(node).offset); // white space before the type
    TapeKind kind = TapeKind::Text;
    switch (element) {
    case Element::Struct:
        kind = TapeKind::Struct;
        break;
    case Element::Array:
        kind = TapeKind::Array;
        break;
    case Element::Integer:
        kind = TapeKind::Integer;
        break;
    case Element::Boolean:
        kind = TapeKind::Boolean;
        break;
    case Element::Double:
        kind = TapeKind::Double;
        break;
    case Element::DateTime:
        kind = TapeKind::DateTime;
        break;
    case Element::Base64:
        kind = TapeKind::Base64;
        break;
    case Element::Nil:
        kind = TapeKind::Nil;
        break;
    default:
        break;
    }
    m_tape.node(node).kind = kind;
    m_collecting = !container && kind != TapeKind::Nil;
    push(element, node);
}

void XmlRpcParser::end()
{
    if (m_error)
        return;
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const Frame frame = m_frames[--m_depth];
    switch (frame.element) {
    case Element::Value:
        return endValue(frame);
    case Element::Name:
        return endName(frame);
    case Element::Member:
        if (frame.seen < 2)
            fail(u"a member without name or value"_s);
        return;
    case Element::Struct:
        --m_containers;
        if (isRowLevel(rowValueFrames)) {
            if (Result<void> taken = m_rows->endRow(m_tape); !taken)
                failWith(std::move(taken).error());
            return;
        }
        m_tape.node(frame.node).end = m_tape.size();
        return;
    case Element::Array:
        --m_containers;
        if (!isRowLevel(rowListFrames))
            m_tape.node(frame.node).end = m_tape.size();
        return;
    case Element::MethodName:
        m_collecting = false;
        m_methodName = fromUtf8(m_tape.bytesFrom(frame.node)).trimmed();
        m_tape.truncateArena(frame.node);
        return;
    case Element::MethodResponse:
        m_complete = !m_roots.empty() || m_listSeen;
        return;
    case Element::MethodCall:
        m_complete = !m_methodName.isEmpty();
        return;
    case Element::Integer:
    case Element::Boolean:
    case Element::Double:
    case Element::String:
    case Element::DateTime:
    case Element::Base64:
    case Element::Nil:
        return endScalar(frame);
    default:
        return;
    }
}

void XmlRpcParser::endValue(const Frame& frame)
{
    if (isRowLevel(rowListFrames - 1) || isRowLevel(rowValueFrames - 1)) {
        if (frame.seen == 0)
            fail(u"no list of records"_s);
        return;
    }
    if (frame.seen == 0) {
        m_tape.closeText(frame.node);
        m_collecting = false;
    }
}

void XmlRpcParser::endName(const Frame& frame)
{
    m_collecting = false;
    m_frames[m_depth - 1].seen = 1;
    if (!isRowLevel(rowMemberFrames)) {
        m_tape.closeText(frame.node);
        return;
    }
    m_memberWanted = m_rows->beginMember(m_tape.bytesFrom(frame.node), m_tape.size()) != MemberUse::Unwanted;
    m_tape.truncateArena(frame.node);
}

void XmlRpcParser::endScalar(const Frame& frame)
{
    m_collecting = false;
    m_tape.closeText(frame.node);
    TapeNode& node = m_tape.node(frame.node);
    const std::string_view bytes = m_tape.bytes(node);
    switch (node.kind) {
    case TapeKind::Integer:
        if (const std::optional<qint64> number = parseInteger(bytes))
            node.number = *number;
        else
            return fail(u"<int> without a whole number"_s);
        break;
    case TapeKind::Boolean:
        if (const std::optional<bool> truth = parseBoolean(bytes))
            node.number = *truth ? 1 : 0;
        else
            return fail(u"<boolean> that is neither 0 nor 1"_s);
        break;
    case TapeKind::Double: {
        const std::string_view digits = trimmed(bytes);
        const DoubleShape shape = doubleShape(digits);
        if (shape == DoubleShape::Malformed)
            return fail(u"<double> without a number"_s);
        if (shape == DoubleShape::NotFinite)
            node.kind = TapeKind::Nil; // no quantity, price or rate can be NaN or infinite: empty
        node.offset += static_cast<quint32>(digits.data() - bytes.data());
        node.length = static_cast<quint32>(digits.size());
        return;
    }
    case TapeKind::Nil:
        break;
    default:
        return;
    }
    m_tape.truncateArena(node.offset);
    node.length = 0;
}

} // namespace op::odoo
