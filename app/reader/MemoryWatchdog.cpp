// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MemoryWatchdog.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace op::reader {
namespace {

char lastWords[4096];
std::atomic<size_t> lastWordsSize = 0;

qint64 residentBytes(int statm)
{
    char text[128] = {};
    if (pread(statm, text, sizeof text - 1, 0) <= 0)
        return 0;
    // "size resident shared ...", in pages.
    const char* second = std::strchr(text, ' ');
    return second == nullptr ? 0 : std::strtoll(second, nullptr, 10) * sysconf(_SC_PAGESIZE);
}

void watch(int statm, qint64 limit)
{
    const timespec pause{0, 5'000'000};
    while (true) {
        if (residentBytes(statm) > limit)
            endOutOfMemory();
        nanosleep(&pause, nullptr);
    }
}

} // namespace

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
    return true;
#else
    return false;
#endif
#else
    return false;
#endif
}

QString startMemoryWatchdog(qint64 bytes)
{
    const int statm = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (statm < 0)
        return QString::fromLocal8Bit(std::strerror(errno));
    std::thread(watch, statm, bytes).detach();
    return QStringLiteral("watchdog");
}

void prepareOutOfMemory(const QByteArray& message)
{
    Q_ASSERT(static_cast<size_t>(message.size()) <= sizeof lastWords);
    lastWordsSize = std::min<size_t>(sizeof lastWords, static_cast<size_t>(message.size()));
    std::memcpy(lastWords, message.constData(), lastWordsSize);
}

void endOutOfMemory()
{
    const ssize_t written = write(STDOUT_FILENO, lastWords, lastWordsSize);
    _exit(written > 0 ? 0 : 1);
}

} // namespace op::reader
