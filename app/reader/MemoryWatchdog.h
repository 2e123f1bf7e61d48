// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace op::reader {

/// Returns true in builds with a sanitizer, where limits on addresses and strict walls would stop the sanitizer itself.
[[nodiscard]] bool isSanitized();

/// Starts a thread that ends this process, after the message for "out of memory", when its resident memory passes \a
/// bytes. Returns "watchdog", or why there is none. To be called before the walls stand: they forbid threads and files.
[[nodiscard]] QString startMemoryWatchdog(qint64 bytes);

/// Writes the message for "out of memory" to standard output without allocating, and ends the process.
[[noreturn]] void endOutOfMemory();

/// Keeps the whole \a message that endOutOfMemory() will write: when memory is gone nothing can be put together any
/// more.
void prepareOutOfMemory(const QByteArray& message);

} // namespace op::reader
