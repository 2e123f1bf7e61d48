// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/xmlrpc/XmlCharacterFilter.h"

namespace op::odoo {

namespace {

constexpr size_t blockSize = 64;

constexpr bool isControl(unsigned char byte)
{
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

/// Branch-free over a constant count, so that both compilers turn it into vector instructions.
inline bool blockIsClean(const char* block)
{
    unsigned char suspect = 0;
    for (size_t i = 0; i < blockSize; ++i) {
        const auto byte = static_cast<unsigned char>(block[i]);
        const bool control = (byte < 0x20) & (byte != '\t') & (byte != '\n') & (byte != '\r');
        suspect = static_cast<unsigned char>(suspect | control | (byte == '&') | (byte == 0xEF));
    }
    return suspect == 0;
}

} // namespace

bool XmlCharacterFilter::isForbidden(unsigned codePoint)
{
    if (codePoint < 0x20)
        return isControl(static_cast<unsigned char>(codePoint));
    return (codePoint >= 0xD800 && codePoint <= 0xDFFF) || codePoint == 0xFFFE || codePoint == 0xFFFF
        || codePoint > 0x10FFFF;
}

const char* XmlCharacterFilter::findSuspect(const char* from, const char* end)
{
    while (from != end) {
        if (static_cast<size_t>(end - from) >= blockSize && blockIsClean(from)) {
            from += blockSize;
            continue;
        }
        const char* const stop = static_cast<size_t>(end - from) < blockSize ? end : from + blockSize;
        for (; from != stop; ++from) {
            const auto byte = static_cast<unsigned char>(*from);
            // "&amp;" and its like are frequent and harmless; "&#" is neither.
            if (isControl(byte) || byte == 0xEF || (byte == '&' && (from + 1 == end || from[1] == '#')))
                return from;
        }
    }
    return end;
}

XmlCharacterFilter::Verdict XmlCharacterFilter::judge(const char* data, size_t size)
{
    const auto byte = [data](size_t index) { return static_cast<unsigned char>(data[index]); };
    if (byte(0) < 0x20)
        return Verdict::Drop;
    if (byte(0) == 0xEF) { // U+FFFE and U+FFFF are EF BF BE and EF BF BF
        if (size < 3)
            return size == 2 && byte(1) != 0xBF ? Verdict::Pass : Verdict::NeedMore;
        return byte(2) >= 0xBE ? Verdict::Drop : Verdict::Pass;
    }
    if (size < 2)
        return Verdict::NeedMore;
    if (data[1] != '#' || size > longestReference)
        return Verdict::Pass;
    const bool hex = size > 2 && data[2] == 'x';
    const char last = data[size - 1];
    const size_t firstDigit = hex ? 3 : 2;
    if (size <= firstDigit)
        return Verdict::NeedMore;
    if (last != ';') {
        const bool digit =
            (last >= '0' && last <= '9') || (hex && ((last >= 'a' && last <= 'f') || (last >= 'A' && last <= 'F')));
        return digit ? Verdict::NeedMore : Verdict::Pass;
    }
    unsigned long long codePoint = 0;
    for (size_t i = firstDigit; i + 1 < size; ++i) {
        const char digit = data[i];
        const int value = digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
        codePoint = codePoint * (hex ? 16U : 10U) + static_cast<unsigned>(value);
    }
    if (size == firstDigit + 1)
        return Verdict::Pass; // "&#;" is the parser's to refuse
    return codePoint > 0x10FFFF || isForbidden(static_cast<unsigned>(codePoint)) ? Verdict::Drop : Verdict::Pass;
}

} // namespace op::odoo
