// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace op::matching {

/// FNV-1a, 64 bits: the same on every machine. Begin with hashBasis and add byte after byte.
inline constexpr quint64 hashBasis = 0xcbf29ce484222325ULL;
[[nodiscard]] constexpr quint64 hashStep(quint64 hash, char byte)
{
    return (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
}

} // namespace op::matching
