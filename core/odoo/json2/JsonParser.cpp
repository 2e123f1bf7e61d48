// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/json2/JsonParser.h"

#include "core/odoo/wire/Utf8.h"

#include <algorithm>
#include <charconv>
#include <cstring>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

constexpr qsizetype headSize = 200;
constexpr quint32 longestWord = 128; // no number that a Decimal can hold is longer
constexpr quint32 mostValues = 4'000'000;

constexpr bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

constexpr bool belongsToWord(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '+'
        || byte == '.';
}

/// Returns the first byte of [at, end) that ends a run of plain text: quote, backslash or control character; sets
/// \a sawHigh when a byte beyond ASCII was passed.
const char* endOfRun(const char* at, const char* end, bool& sawHigh)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 highs = 0x8080808080808080U;
    const auto hasZero = [](quint64 word) { return (word - ones) & ~word & highs; };
    quint64 high = 0;
    while (end - at >= 8) {
        quint64 word = 0;
        std::memcpy(&word, at, sizeof word);
        const quint64 control = (word - ones * 0x20) & ~word & highs;
        if ((control | hasZero(word ^ (ones * '"')) | hasZero(word ^ (ones * '\\'))) != 0)
            break;
        high |= word & highs;
        at += 8;
    }
    for (; at != end; ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte < 0x20 || byte == '"' || byte == '\\')
            break;
        high |= byte & 0x80U;
    }
    sawHigh = sawHigh || high != 0;
    return at;
}

enum class WordKind { Integer, Fraction, True, False, Null, NotFinite, Unknown };

/// Judges a whole word; of numbers only the form (RFC 8259, section 6).
WordKind kindOf(std::string_view word)
{
    if (word == "true")
        return WordKind::True;
    if (word == "false")
        return WordKind::False;
    if (word == "null")
        return WordKind::Null;
    if (word == "NaN" || word == "Infinity" || word == "-Infinity")
        return WordKind::NotFinite;
    size_t at = 0;
    const auto digits = [&] {
        const size_t from = at;
        while (at < word.size() && isDigit(word[at]))
            ++at;
        return at - from;
    };
    if (word.front() == '-')
        ++at;
    const bool leadingZero = at < word.size() && word[at] == '0';
    const size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return WordKind::Unknown;
    bool isFraction = false;
    if (at < word.size() && word[at] == '.') {
        ++at;
        isFraction = true;
        if (digits() == 0)
            return WordKind::Unknown;
    }
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        ++at;
        isFraction = true;
        if (at < word.size() && (word[at] == '+' || word[at] == '-'))
            ++at;
        if (digits() == 0)
            return WordKind::Unknown;
    }
    if (at != word.size())
        return WordKind::Unknown;
    return isFraction ? WordKind::Fraction : WordKind::Integer;
}

} // namespace

JsonParser::JsonParser(const WireLimits& limits, RowSink* rows) : m_limits(limits), m_rows(rows)
{
    m_limits.depth = std::clamp(limits.depth, 1, static_cast<int>(deepest));
}

Result<void> JsonParser::feed(QByteArrayView chunk)
{
    if (m_head.size() < headSize)
        m_head.append(chunk.first(std::min(chunk.size(), headSize - m_head.size())).toByteArray());
    m_chunkStart = m_bytes;
    m_chunk = chunk.data();
    m_bytes += chunk.size();
    if (!m_error && m_bytes > m_limits.bytes)
        m_error = Error(ErrorCode::ReplyTooLarge, {QString::number(m_limits.bytes)});
    m_at = chunk.data();
    const char* const end = m_at + chunk.size();
    while (!m_error && m_at != end) {
        if (m_state == State::Text)
            m_at = takeText(m_at, end);
        else if (m_state == State::Word)
            m_at = takeWord(m_at, end);
        else
            take(*m_at++);
    }
    if (m_error)
        return failure(*m_error);
    return {};
}

Result<void> JsonParser::finish()
{
    if (!m_error && m_state == State::Word && m_depth == 0)
        endWord();
    if (!m_error && m_bytes == 0)
        fail(u"empty"_s);
    if (!m_error && m_state != State::Done)
        fail(u"it breaks off"_s);
    if (m_error)
        return failure(*m_error);
    return {};
}

void JsonParser::fail(const QString& what)
{
    if (m_error)
        return;
    const qint64 place = m_chunkStart + (m_chunk != nullptr ? m_at - m_chunk : 0);
    m_error = Error(ErrorCode::ReplyUnreadable, {u"%1 (byte %2)"_s.arg(what).arg(place)}, QString::fromUtf8(m_head));
}

void JsonParser::take(char byte)
{
    switch (m_state) {
    case State::Escape:
        return takeEscape(byte);
    case State::CodePoint:
        return takeHexDigit(byte);
    default:
        break;
    }
    if (isBlank(byte))
        return;
    switch (m_state) {
    case State::ValueOrEnd:
        if (byte == ']')
            return close(false);
        return beginValue(byte);
    case State::Value:
        return beginValue(byte);
    case State::NameOrEnd:
        if (byte == '}')
            return close(true);
        [[fallthrough]];
    case State::Name:
        if (byte == '"')
            return beginText(true);
        return fail(u"a member without a name"_s);
    case State::Colon:
        if (byte != ':')
            return fail(u"no colon behind a name"_s);
        m_state = State::Value;
        return;
    case State::CommaOrEnd: {
        const bool inObject = m_frames[m_depth - 1].isObject;
        if (byte == ',')
            m_state = inObject ? State::Name : State::Value;
        else if (byte == '}' || byte == ']')
            close(byte == '}');
        else
            fail(u"no comma between values"_s);
        return;
    }
    default:
        return fail(u"something behind the end"_s);
    }
}

quint32 JsonParser::node(TapeKind kind)
{
    if (m_isSkipping)
        return 0;
    if (m_tape.size() >= mostValues)
        fail(u"more than %1 values"_s.arg(mostValues));
    return m_tape.append(kind);
}

void JsonParser::beginValue(char byte)
{
    // Rows have to be an array of objects; neither has a node of its own.
    if ((isRowLevel(0) && byte != '[') || (isRowLevel(1) && byte != '{'))
        return fail(u"no list of records"_s);
    switch (byte) {
    case '{':
    case '[':
        return open(byte == '{');
    case '"':
        return beginText(false);
    default:
        break;
    }
    if (!belongsToWord(byte))
        return fail(u"no value where one has to be"_s);
    m_textStart = m_tape.arenaSize();
    m_state = State::Word;
    --m_at; // its first byte is part of it
}

void JsonParser::open(bool isObject)
{
    if (static_cast<int>(m_depth) >= m_limits.depth)
        return fail(u"nested too deep"_s);
    quint32 index = 0;
    if (isRowLevel(1)) {
        m_tape.clear();
        m_behindReturn = none;
        m_rows->beginRow();
    } else if (!isRowLevel(0)) {
        index = node(isObject ? TapeKind::Struct : TapeKind::Array);
    }
    m_frames[m_depth++] = {.isObject = isObject, .node = index};
    m_state = isObject ? State::NameOrEnd : State::ValueOrEnd;
}

void JsonParser::close(bool isObject)
{
    const Frame frame = m_frames[m_depth - 1];
    if (frame.isObject != isObject)
        return fail(u"an end that does not fit its beginning"_s);
    if (isRowLevel(2)) {
        if (Result<void> taken = m_rows->endRow(m_tape); !taken) {
            m_error = std::move(taken).error();
            return;
        }
    } else if (!isRowLevel(1) && !m_isSkipping) {
        m_tape.node(frame.node).end = m_tape.size();
        if (isObject && hasRepeatedName(frame.node))
            return;
    }
    --m_depth;
    endValue();
}

bool JsonParser::hasRepeatedName(quint32 object)
{
    m_names.clear();
    for (quint32 child = object + 1; child < m_tape.node(object).end; child = m_tape.node(child + 1).end)
        m_names.push_back(m_tape.bytes(m_tape.node(child)));
    std::sort(m_names.begin(), m_names.end());
    const auto twin = std::adjacent_find(m_names.begin(), m_names.end());
    if (twin == m_names.end())
        return false;
    fail(u"two members called "_s + QString::fromUtf8(twin->data(), static_cast<qsizetype>(twin->size())).left(40));
    return true;
}

void JsonParser::endValue()
{
    if (isRowLevel(2))
        m_isSkipping = false;
    m_state = m_depth == 0 ? State::Done : State::CommaOrEnd;
}

void JsonParser::beginText(bool isName)
{
    m_isName = isName;
    m_sawHigh = false;
    m_behindReturn = none;
    m_highSurrogate = 0;
    m_textStart = m_tape.arenaSize();
    // The name of a row's member is shown to the sink and forgotten.
    if (!isName || !isRowLevel(2))
        m_node = node(isName ? TapeKind::MemberName : TapeKind::Text);
    m_state = State::Text;
}

const char* JsonParser::takeText(const char* at, const char* end)
{
    const char* const stop = endOfRun(at, end, m_sawHigh);
    if (stop != at) {
        if (m_highSurrogate != 0)
            fail(u"half of a surrogate pair"_s);
        m_tape.appendBytes(at, static_cast<size_t>(stop - at));
    }
    if (stop == end)
        return end;
    m_at = stop;
    if (*stop == '"')
        endText();
    else if (*stop == '\\')
        m_state = State::Escape;
    else
        fail(u"a control character inside a text"_s);
    return stop + 1;
}

void JsonParser::endText()
{
    if (m_highSurrogate != 0)
        return fail(u"half of a surrogate pair"_s);
    const std::string_view text = m_tape.bytesFrom(m_textStart);
    if (m_sawHigh && !isValidUtf8(text))
        return fail(u"a text that is no UTF-8"_s);
    if (m_isName && isRowLevel(2)) {
        const MemberUse use = m_rows->beginMember(text, m_tape.size());
        if (use == MemberUse::Repeated)
            return fail(u"two members called "_s
                        + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(40));
        m_isSkipping = use == MemberUse::Unwanted;
        m_tape.truncateArena(m_textStart);
    } else if (m_isSkipping) {
        m_tape.truncateArena(m_textStart);
    } else {
        m_tape.closeText(m_node);
    }
    if (m_isName)
        m_state = State::Colon;
    else
        endValue();
}

void JsonParser::takeEscape(char byte)
{
    m_state = State::Text;
    if (m_highSurrogate != 0 && byte != 'u')
        return fail(u"half of a surrogate pair"_s);
    switch (byte) {
    case '"':
    case '\\':
    case '/':
        return m_tape.appendBytes(&byte, 1);
    case 'b':
        return appendCodePoint('\b');
    case 'f':
        return appendCodePoint('\f');
    case 'n':
        return appendCodePoint('\n');
    case 'r':
        return appendCodePoint('\r');
    case 't':
        return appendCodePoint('\t');
    case 'u':
        m_state = State::CodePoint;
        m_codePoint = 0;
        m_hexDigits = 0;
        return;
    default:
        return fail(u"a backslash in front of something else"_s);
    }
}

void JsonParser::takeHexDigit(char byte)
{
    const char lower = static_cast<char>(byte | 0x20);
    const int digit = isDigit(byte) ? byte - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    if (digit < 0)
        return fail(u"\\u without four digits"_s);
    m_codePoint = m_codePoint * 16 + static_cast<char32_t>(digit);
    if (++m_hexDigits < 4)
        return;
    m_state = State::Text;
    const bool isLow = m_codePoint >= 0xDC00 && m_codePoint <= 0xDFFF;
    if (isLow != (m_highSurrogate != 0))
        return fail(u"half of a surrogate pair"_s);
    if (m_codePoint >= 0xD800 && m_codePoint <= 0xDBFF) {
        m_highSurrogate = m_codePoint;
        return;
    }
    const char32_t codePoint =
        isLow ? 0x10000 + ((m_highSurrogate - 0xD800) << 10) + (m_codePoint - 0xDC00) : m_codePoint;
    m_highSurrogate = 0;
    appendCodePoint(codePoint);
}

void JsonParser::appendCodePoint(char32_t codePoint)
{
    if (codePoint == '\r') {
        m_tape.appendBytes("\n", 1);
        m_behindReturn = m_tape.arenaSize();
    } else if (codePoint == '\n' && m_behindReturn == m_tape.arenaSize()) {
        m_behindReturn = none; // the other half of CR LF
    } else if (codePoint < 0x20 && codePoint != '\n' && codePoint != '\t') {
        ++m_dropped;
    } else {
        appendUtf8(codePoint);
    }
}

void JsonParser::appendUtf8(char32_t codePoint)
{
    std::array<char, 4> bytes{};
    m_tape.appendBytes(bytes.data(), writeUtf8(codePoint, bytes.data()));
}

const char* JsonParser::takeWord(const char* at, const char* end)
{
    const char* stop = at;
    while (stop != end && belongsToWord(*stop))
        ++stop;
    m_tape.appendBytes(at, std::min(static_cast<size_t>(stop - at), size_t(longestWord) + 1));
    m_at = stop;
    if (m_tape.arenaSize() - m_textStart > longestWord)
        fail(u"a number longer than %1 digits"_s.arg(longestWord));
    else if (stop != end)
        endWord();
    return stop;
}

void JsonParser::endWord()
{
    const std::string_view word = m_tape.bytesFrom(m_textStart);
    const WordKind kind = kindOf(word);
    qint64 number = kind == WordKind::True ? 1 : 0;
    TapeKind made = TapeKind::Boolean;
    switch (kind) {
    case WordKind::True:
    case WordKind::False:
        break;
    case WordKind::Null:
        made = TapeKind::Nil;
        break;
    case WordKind::Integer:
        made = TapeKind::Integer;
        if (std::from_chars(word.data(), word.data() + word.size(), number).ec != std::errc())
            return fail(u"a whole number beyond 64 bit"_s);
        break;
    case WordKind::Fraction:
        made = TapeKind::Double;
        break;
    case WordKind::NotFinite:
        return fail(u"NaN or infinity, which is no number"_s);
    case WordKind::Unknown:
        return fail(u"neither a number nor true, false or null"_s);
    }
    if (made == TapeKind::Double && !m_isSkipping) {
        // The node has to start where the digits do.
        const quint32 length = m_tape.arenaSize() - m_textStart;
        const quint32 index = node(made);
        m_tape.node(index).offset = m_textStart;
        m_tape.node(index).length = length;
    } else {
        m_tape.truncateArena(m_textStart);
        if (!m_isSkipping)
            m_tape.node(node(made)).number = number;
    }
    endValue();
}

} // namespace op::odoo
