// SPDX-License-Identifier: GPL-3.0-or-later
// The reader process: takes one untrusted document from standard input, answers with one message on standard output:
// what was read (core/extraction/ReadMessage.h), or with --view how it looks (core/extraction/ViewMessage.h). It is
// walled in before it looks at the first byte. Not meant to be called by people.

#include "app/reader/Limits.h"
#include "app/reader/MemoryWatchdog.h"
#include "app/reader/Walls.h"
#include "core/extraction/ReadMessage.h"
#include "core/extraction/ViewMessage.h"
#include "core/readers/DocumentReader.h"
#include "core/readers/SourceViewer.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <new>
#include <sys/syscall.h>
#include <unistd.h>

namespace op::reader {
namespace {

Result<QByteArray> readInput(qint64 maxBytes)
{
    QByteArray bytes;
    constexpr qsizetype step = 256 * 1024;
    while (true) {
        const qsizetype size = bytes.size();
        bytes.resize(size + step);
        const ssize_t got = read(STDIN_FILENO, bytes.data() + size, static_cast<size_t>(step));
        if (got < 0 && errno == EINTR) {
            bytes.resize(size);
            continue;
        }
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, {QString(), qt_error_string(errno)});
        bytes.resize(size + got);
        if (bytes.size() > maxBytes)
            return failure(ErrorCode::FileTooLarge, {QString(), QString::number(maxBytes)});
        if (got == 0)
            return bytes;
    }
}

bool writeOutput(const QByteArray& bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t put = write(STDOUT_FILENO, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        at += put;
    }
    return true;
}

Result<extraction::ReadResult> readDocument(const Orders& orders)
{
    OP_TRY(const QByteArray bytes, readInput(orders.limits.maxBytes));
    readers::ReadOptions options;
    options.mappings = orders.mappings;
    return readers::readDocument(bytes, options);
}

Result<documents::SourceView> viewDocument(const Limits& limits)
{
    OP_TRY(const QByteArray bytes, readInput(limits.maxBytes));
    return readers::viewDocument(bytes);
}

int run(QStringList arguments)
{
    const bool isView = arguments.removeAll(QStringLiteral("--view")) > 0;
    const std::optional<Orders> orders = ordersFromArguments(arguments);
    if (!orders) {
        std::fputs("usage: orderpilot-reader [--view] [--max-bytes N] [--memory-bytes N] [--cpu-seconds N] "
                   "[--mapping JSON]... < document\n",
                   stderr);
        return 2;
    }
    // Nothing of the parent's but the three streams; descriptors it forgot to close are no way out.
    syscall(SYS_close_range, 3U, ~0U, 0U);
    const Limits& limits = orders->limits;
    const auto outOfMemory = failure(ErrorCode::ReaderOutOfMemory, {QString(), QString::number(limits.memoryBytes)});
    prepareOutOfMemory(isView ? extraction::encode(extraction::ViewMessage{outOfMemory, {}})
                              : extraction::encode(extraction::ReadMessage{outOfMemory, {}}));
    QJsonObject sandbox = applyLimits(limits);
    const QJsonObject walls = buildWalls();
    for (auto it = walls.begin(); it != walls.end(); ++it)
        sandbox.insert(it.key(), it.value());
    try {
        const QByteArray answer = isView ? extraction::encode(extraction::ViewMessage{viewDocument(limits), sandbox})
                                         : extraction::encode(extraction::ReadMessage{readDocument(*orders), sandbox});
        return writeOutput(answer) ? 0 : 1;
    } catch (const std::bad_alloc&) {
        endOutOfMemory();
    }
}

} // namespace
} // namespace op::reader

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]); // as ReaderClient writes them, whatever the locale
    const int status = op::reader::run(arguments);
    // No destructors and no leak check: both would need what the walls forbid, and the process ends anyway.
    _exit(status);
}
