// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/wire/Utf8.h"

namespace op::odoo {

bool isValidUtf8(std::string_view text)
{
    const auto* at = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = at + text.size();
    while (at != end) {
        const unsigned char lead = *at++;
        if (lead < 0x80)
            continue;
        size_t more = 0;
        unsigned char lowest = 0x80;  // of the second byte: shuts out overlong forms ...
        unsigned char highest = 0xBF; // ... surrogates and what lies beyond Unicode
        if (lead >= 0xC2 && lead <= 0xDF) {
            more = 1;
        } else if (lead >= 0xE0 && lead <= 0xEF) {
            more = 2;
            lowest = lead == 0xE0 ? 0xA0 : lowest;
            highest = lead == 0xED ? 0x9F : highest;
        } else if (lead >= 0xF0 && lead <= 0xF4) {
            more = 3;
            lowest = lead == 0xF0 ? 0x90 : lowest;
            highest = lead == 0xF4 ? 0x8F : highest;
        } else {
            return false;
        }
        if (static_cast<size_t>(end - at) < more || *at < lowest || *at > highest)
            return false;
        for (size_t i = 1; i < more; ++i) {
            if ((at[i] & 0xC0) != 0x80)
                return false;
        }
        at += more;
    }
    return true;
}

size_t writeUtf8(char32_t codePoint, char* out)
{
    const auto continuation = [codePoint](int shift) {
        return static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F));
    };
    char* const start = out;
    if (codePoint < 0x80) {
        *out++ = static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        *out++ = static_cast<char>(0xC0 | (codePoint >> 6));
        *out++ = continuation(0);
    } else if (codePoint < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (codePoint >> 12));
        *out++ = continuation(6);
        *out++ = continuation(0);
    } else {
        *out++ = static_cast<char>(0xF0 | (codePoint >> 18));
        *out++ = continuation(12);
        *out++ = continuation(6);
        *out++ = continuation(0);
    }
    return static_cast<size_t>(out - start);
}

} // namespace op::odoo
