// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace op::odoo {

/// The XmlCharacterFilter class takes out of a byte stream what no XML parser accepts and what servers send all the
/// same.
///
/// Odoo up to 18 sends control characters of its database raw (odoo-rpc.md 9.6), which makes the whole page unreadable.
/// Dropped are: control characters but tab, LF and CR, the noncharacters U+FFFE and U+FFFF, numeric references to
/// either or to surrogates ("&#0;"), and a byte order mark or white space before the document. The rest passes as parts
/// of the caller's own bytes, uncopied. References are recognised inside CDATA as well; no Odoo writes CDATA.
class XmlCharacterFilter
{
public:
    /// Hands the clean parts of \a size bytes at \a data to \a sink, a callable taking (const char*, size_t).
    template <class Sink>
    void feed(const char* data, size_t size, Sink&& sink);
    /// Hands on what was held back at the end of the stream.
    template <class Sink>
    void finish(Sink&& sink);
    /// Returns how many characters were dropped so far.
    [[nodiscard]] size_t dropped() const { return m_dropped; }

private:
    enum class Verdict { NeedMore, Pass, Drop };
    static constexpr size_t longestReference = 14;

    /// Returns the first byte in [from, end) that may start something to drop, or end.
    static const char* findSuspect(const char* from, const char* end);
    /// Judges the start of a suspect sequence; Pass refers to all but its last byte.
    static Verdict judge(const char* data, size_t size);
    static bool isForbidden(unsigned codePoint);

    std::array<char, longestReference + 2> m_held{}; ///< a suspect sequence that the last chunk cut
    size_t m_heldSize = 0;
    size_t m_dropped = 0;
    bool m_started = false;
};

template <class Sink>
void XmlCharacterFilter::feed(const char* data, size_t size, Sink&& sink)
{
    const char* at = data;
    const char* const end = data + size;
    while (!m_started && at != end) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte > 0x20 && byte != 0xEF && byte != 0xBB && byte != 0xBF)
            m_started = true;
        else
            ++at;
    }
    while (m_heldSize > 0 && at != end) {
        m_held[m_heldSize++] = *at++;
        const Verdict verdict = judge(m_held.data(), m_heldSize);
        if (verdict == Verdict::NeedMore)
            continue;
        if (verdict == Verdict::Drop) {
            ++m_dropped;
        } else {
            sink(m_held.data(), m_heldSize - 1);
            --at; // the byte that decided may itself start a suspect sequence
        }
        m_heldSize = 0;
    }
    const char* clean = at;
    while (at != end) {
        at = findSuspect(at, end);
        if (at == end)
            break;
        size_t length = 1;
        Verdict verdict = judge(at, length);
        while (verdict == Verdict::NeedMore && at + length != end)
            verdict = judge(at, ++length);
        if (verdict == Verdict::Pass) {
            at += length > 1 ? length - 1 : 1;
            continue;
        }
        if (at != clean)
            sink(clean, static_cast<size_t>(at - clean));
        if (verdict == Verdict::Drop) {
            ++m_dropped;
        } else {
            for (size_t i = 0; i < length; ++i)
                m_held[i] = at[i];
            m_heldSize = length;
        }
        at += length;
        clean = at;
    }
    if (clean != end)
        sink(clean, static_cast<size_t>(end - clean));
}

template <class Sink>
void XmlCharacterFilter::finish(Sink&& sink)
{
    if (m_heldSize > 0)
        sink(m_held.data(), m_heldSize);
    m_heldSize = 0;
}

} // namespace op::odoo
