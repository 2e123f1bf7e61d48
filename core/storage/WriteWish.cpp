// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WriteWish.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace op::storage {
namespace {

int lock(int descriptor, int operation)
{
    int outcome = 0;
    do {
        outcome = ::flock(descriptor, operation);
    } while (outcome != 0 && errno == EINTR);
    return outcome;
}

} // namespace

WriteWish::~WriteWish()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool WriteWish::open()
{
    if (m_descriptor < 0)
        m_descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return m_descriptor >= 0;
}

void WriteWish::announce()
{
    // the exclusive lock of the one who looks lasts for two system calls: waiting for it is no wait
    if (!m_announced && open())
        m_announced = lock(m_descriptor, LOCK_SH) == 0;
}

void WriteWish::withdraw()
{
    if (std::exchange(m_announced, false))
        lock(m_descriptor, LOCK_UN);
}

bool WriteWish::isAnnouncedByOthers()
{
    if (!open())
        return false;
    if (lock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK;
    lock(m_descriptor, m_announced ? LOCK_SH : LOCK_UN);
    return false;
}

} // namespace op::storage
