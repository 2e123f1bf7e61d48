// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Leases.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>

namespace op::storage {
namespace {

QByteArray firstLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

// Field 22 of /proc/<pid>/stat, counted after the command, which may hold blanks and brackets. 0 = no such process, or
// no /proc.
quint64 startOfProcess(qint64 pid)
{
    const QByteArray line = firstLine(QStringLiteral("/proc/%1/stat").arg(pid));
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int startField = 22 - 3;
    return fields.size() > startField ? fields[startField].toULongLong() : 0;
}

QString hostName()
{
    // a container has its own process numbers; a reboot makes every older process dead
    return QStringLiteral("%1/%2/%3")
        .arg(QSysInfo::machineHostName() + u'#' + QString::fromLatin1(QSysInfo::machineUniqueId()),
             QString::fromLatin1(firstLine(QStringLiteral("/proc/sys/kernel/random/boot_id"))),
             QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(u'/', -1));
}

Lease leaseFrom(const Statement& row)
{
    Lease lease;
    lease.purpose = row.text(0);
    lease.subject = row.text(1);
    lease.owner = {row.text(2), row.integer(3), row.text(4), static_cast<quint64>(row.integer(5))};
    lease.actor = row.text(6);
    lease.takenAt = row.time(7);
    lease.expiresAt = row.time(8);
    return lease;
}

Result<std::optional<Lease>> stored(Database& database, const QString& purpose, const QString& subject)
{
    OP_TRY(Statement row,
           database.query(QStringLiteral(R"(
        SELECT purpose, subject, host, pid, process, started, actor, taken_at, expires_at
        FROM leases WHERE purpose = ? AND subject = ?)"),
                          {purpose, subject}));
    OP_TRY(const bool any, row.next());
    return any ? std::optional(leaseFrom(row)) : std::nullopt;
}

bool isLive(const Lease& lease, const QDateTime& now)
{
    return lease.expiresAt > now && lease.owner.mayBeAlive();
}

Error heldByOther(const Lease& lease)
{
    return Error(ErrorCode::Conflict, {lease.purpose, lease.subject, lease.actor, QString::number(lease.owner.pid)})
        .asRetryable();
}

} // namespace

const LeaseOwner& LeaseOwner::self()
{
    static const LeaseOwner owner{hostName(), QCoreApplication::applicationPid(),
                                  QUuid::createUuid().toString(QUuid::WithoutBraces),
                                  startOfProcess(QCoreApplication::applicationPid())};
    return owner;
}

bool LeaseOwner::mayBeAlive() const
{
    const QStringList theirs = host.split(u'/');
    const QStringList ours = self().host.split(u'/');
    if (theirs.size() != 3 || theirs[0] != ours[0])
        return true;
    if (theirs[1] != ours[1])
        return theirs[1].isEmpty() || ours[1].isEmpty(); // the machine was started anew since
    if (theirs[2] != ours[2])
        return true;
    if (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)
        return false;
    const quint64 now = startOfProcess(pid);
    return started == 0 || now == 0 || now == started;
}

Leases::Leases(Database& database, const Clock& clock, LeaseOwner owner)
    : m_database(database),
      m_clock(clock),
      m_owner(std::move(owner))
{}

Result<void> Leases::acquire(const QString& purpose, const QString& subject, std::chrono::seconds length,
                             const QString& actor)
{
    // whoever calls inside a transaction of its own has the lock already
    if (m_database.inTransaction())
        return take(purpose, subject, length, actor);
    OP_TRY(Transaction transaction, Transaction::begin(m_database));
    OP_CHECK(take(purpose, subject, length, actor));
    return transaction.commit();
}

Result<void> Leases::take(const QString& purpose, const QString& subject, std::chrono::seconds length,
                          const QString& actor)
{
    const QDateTime now = m_clock.now();
    OP_TRY(const std::optional<Lease> held, stored(m_database, purpose, subject));
    if (held && held->owner != m_owner && isLive(*held, now))
        return failure(heldByOther(*held));
    const bool renewed = held && held->owner == m_owner;
    OP_CHECK(m_database.execute(QStringLiteral(R"(
        INSERT INTO leases(purpose, subject, host, pid, process, started, actor, taken_at, expires_at)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(purpose, subject) DO UPDATE SET host = excluded.host, pid = excluded.pid, process = excluded.process,
            started = excluded.started, actor = excluded.actor, taken_at = excluded.taken_at,
            expires_at = excluded.expires_at)"),
                                {purpose, subject, m_owner.host, m_owner.pid, m_owner.process,
                                 static_cast<qint64>(m_owner.started), actor, storedTime(renewed ? held->takenAt : now),
                                 storedTime(now.addSecs(length.count()))}));
    return {};
}

Result<void> Leases::renew(const QString& purpose, const QString& subject, std::chrono::seconds length)
{
    OP_TRY(const qint64 changed,
           m_database.execute(
               QStringLiteral(R"(
        UPDATE leases SET expires_at = ? WHERE purpose = ? AND subject = ? AND process = ? AND host = ?)"),
               {storedTime(m_clock.now().addSecs(length.count())), purpose, subject, m_owner.process, m_owner.host}));
    if (changed == 1)
        return {};
    OP_CHECK(checkFree(purpose, subject));
    return failure(ErrorCode::Conflict, {purpose, subject});
}

Result<void> Leases::release(const QString& purpose, const QString& subject)
{
    OP_CHECK(m_database.execute(
        QStringLiteral("DELETE FROM leases WHERE purpose = ? AND subject = ? AND process = ? AND host = ?"),
        {purpose, subject, m_owner.process, m_owner.host}));
    return {};
}

Result<std::optional<Lease>> Leases::holder(const QString& purpose, const QString& subject)
{
    OP_TRY(std::optional<Lease> held, stored(m_database, purpose, subject));
    if (held && !isLive(*held, m_clock.now()))
        held.reset();
    return held;
}

Result<bool> Leases::isHeldByOther(const QString& purpose, const QString& subject)
{
    OP_TRY(const std::optional<Lease> held, holder(purpose, subject));
    return held && held->owner != m_owner;
}

Result<void> Leases::checkFree(const QString& purpose, const QString& subject)
{
    OP_TRY(const std::optional<Lease> held, holder(purpose, subject));
    return held && held->owner != m_owner ? failure(heldByOther(*held)) : Result<void>();
}

} // namespace op::storage
