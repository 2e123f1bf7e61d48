// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Walls.h"

#include "app/reader/Limits.h"
#include "app/reader/MemoryWatchdog.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace op::reader {
namespace {

QString reason(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QString forbidNewPrivileges()
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? QStringLiteral("on") : reason(errno);
}

// Debian 12's header knows the file rights of the first two versions only; the kernel may know more.
struct RulesetAttributes
{
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scoped = 0;
};

// Rights of the kernel's documentation (landlock.h), by version: 13 file rights at first, then one more at a time.
RulesetAttributes attributesOf(long version)
{
    int fileRights = 13;
    if (version >= 2)
        ++fileRights; // refer
    if (version >= 3)
        ++fileRights; // truncate
    if (version >= 5)
        ++fileRights; // ioctl on devices
    RulesetAttributes attributes;
    attributes.files = (std::uint64_t{1} << fileRights) - 1;
    if (version >= 4)
        attributes.network = 3; // bind, connect
    if (version >= 6)
        attributes.scoped = 3; // abstract sockets, signals
    return attributes;
}

// Every right is handled and none is granted, so nothing on any path can be reached. By number: glibc has no wrappers.
QString buildLandlock()
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 0)
        return reason(errno);
    const RulesetAttributes attributes = attributesOf(version);
    size_t size = sizeof attributes.files;
    if (version >= 4)
        size += sizeof attributes.network;
    if (version >= 6)
        size += sizeof attributes.scoped;
    const long ruleset = syscall(SYS_landlock_create_ruleset, &attributes, size, 0);
    if (ruleset < 0)
        return reason(errno);
    const bool done = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    const int error = errno;
    close(static_cast<int>(ruleset));
    return done ? QStringLiteral("on (version %1)").arg(version) : reason(error);
}

// What a parser needs: memory, time, locks, and to end. Anything else answers EPERM.
constexpr int allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(lseek),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(brk),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(tgkill),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(rseq),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(getrusage),
    SCMP_SYS(sysinfo),
    SCMP_SYS(membarrier),
};

// Nobody calls these by mistake: a parser that does was taken over, and its end tells so.
constexpr int deadly[] = {
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(clone),
    SCMP_SYS(clone3),
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(connect),
    SCMP_SYS(bind),
    SCMP_SYS(ptrace),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(bpf),
    SCMP_SYS(mount),
};

class Filter
{
public:
    Filter() : m_context(seccomp_init(SCMP_ACT_ERRNO(EPERM))) {}
    ~Filter()
    {
        if (m_context != nullptr)
            seccomp_release(m_context);
    }
    Filter(const Filter&) = delete;
    Filter& operator=(const Filter&) = delete;

    QString load()
    {
        if (m_context == nullptr)
            return QStringLiteral("out of memory");
        for (const int call : allowed)
            check(seccomp_rule_add(m_context, SCMP_ACT_ALLOW, call, 0));
        for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
            const scmp_arg_cmp isStream{0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(stream), 0};
            check(seccomp_rule_add(m_context, SCMP_ACT_ALLOW, SCMP_SYS(write), 1, isStream));
        }
        if (isSanitized()) {
            // How the undefined behaviour sanitizer asks whether memory can be read: it sends it through a pipe.
            // Without an answer it takes good objects for bad ones. No path leads out: nothing can be opened or
            // inherited.
            for (const int call : {SCMP_SYS(pipe), SCMP_SYS(pipe2), SCMP_SYS(write)})
                check(seccomp_rule_add(m_context, SCMP_ACT_ALLOW, call, 0));
        }
        const scmp_arg_cmp notExecutable{2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0};
        check(seccomp_rule_add(m_context, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, notExecutable));
        check(seccomp_rule_add(m_context, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, notExecutable));
        // A sanitizer that wants to report looks for its symbolizer: it may be refused, but has to live on.
        const std::uint32_t punishment = isSanitized() ? SCMP_ACT_ERRNO(EACCES) : SCMP_ACT_KILL_PROCESS;
        for (const int call : deadly)
            check(seccomp_rule_add(m_context, punishment, call, 0));
        // The watchdog's thread is behind the same wall.
        check(seccomp_attr_set(m_context, SCMP_FLTATR_CTL_TSYNC, 1));
        if (m_error == 0)
            check(seccomp_load(m_context));
        return m_error == 0 ? QStringLiteral("on") : reason(-m_error);
    }

private:
    void check(int result)
    {
        if (result != 0 && m_error == 0)
            m_error = result;
    }

    scmp_filter_ctx m_context;
    int m_error = 0;
};

} // namespace

QJsonObject buildWalls()
{
    QJsonObject walls;
    walls.insert(QLatin1String("noNewPrivileges"), forbidNewPrivileges());
    walls.insert(QLatin1String("landlock"), buildLandlock());
    // After Landlock, whose ruleset is a descriptor, and before the filter, which forbids to set limits.
    walls.insert(QLatin1String("descriptors"), forbidDescriptors());
    walls.insert(QLatin1String("seccomp"), Filter().load());
    return walls;
}

} // namespace op::reader
