// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace op::odoo {

/// Returns whether \a text is UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
[[nodiscard]] bool isValidUtf8(std::string_view text);

/// Writes \a codePoint to \a out, which has room for four bytes; returns how many it took.
size_t writeUtf8(char32_t codePoint, char* out);

} // namespace op::odoo
