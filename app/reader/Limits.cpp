// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Limits.h"

#include "app/reader/MemoryWatchdog.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <sys/resource.h>

namespace op::reader {
namespace {

QString limit(decltype(RLIMIT_CPU) what, qint64 soft, qint64 hard)
{
    rlimit wanted{};
    wanted.rlim_cur = static_cast<rlim_t>(soft);
    wanted.rlim_max = static_cast<rlim_t>(hard);
    return setrlimit(what, &wanted) == 0 ? QStringLiteral("on") : QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

std::optional<Orders> ordersFromArguments(const QStringList& arguments)
{
    Orders orders;
    Limits& limits = orders.limits;
    if (arguments.size() % 2 != 0)
        return std::nullopt;
    for (qsizetype i = 0; i < arguments.size(); i += 2) {
        if (arguments[i] == QLatin1String("--mapping")) {
            const auto mapping =
                extraction::tableMappingFromJson(QJsonDocument::fromJson(arguments[i + 1].toUtf8()).object());
            if (!mapping)
                return std::nullopt;
            orders.mappings.append(*mapping);
            continue;
        }
        bool isNumber = false;
        const qint64 value = arguments[i + 1].toLongLong(&isNumber);
        if (!isNumber || value <= 0)
            return std::nullopt;
        if (arguments[i] == QLatin1String("--max-bytes"))
            limits.maxBytes = value;
        else if (arguments[i] == QLatin1String("--memory-bytes"))
            limits.memoryBytes = value;
        else if (arguments[i] == QLatin1String("--cpu-seconds"))
            limits.cpuSeconds = value;
        else
            return std::nullopt;
    }
    return orders;
}

QJsonObject applyLimits(const Limits& limits)
{
    QJsonObject walls;
    // A sanitizer reserves terabytes of addresses, so there resident memory is watched instead.
    if (isSanitized())
        walls.insert(QLatin1String("memory"), startMemoryWatchdog(limits.memoryBytes));
    else
        walls.insert(QLatin1String("memory"), limit(RLIMIT_AS, limits.memoryBytes, limits.memoryBytes));
    // The soft limit ends the process with SIGXCPU, which tells the parent why; the hard one with SIGKILL.
    walls.insert(QLatin1String("cpu"), limit(RLIMIT_CPU, limits.cpuSeconds, limits.cpuSeconds + 1));
    walls.insert(QLatin1String("fileSize"), limit(RLIMIT_FSIZE, 0, 0));
    walls.insert(QLatin1String("core"), limit(RLIMIT_CORE, 0, 0));
    return walls;
}

QString forbidDescriptors()
{
    const int most = isSanitized() ? 8 : 0; // a sanitizer asks through a pipe (Walls.cpp)
    return limit(RLIMIT_NOFILE, most, most);
}

} // namespace op::reader
