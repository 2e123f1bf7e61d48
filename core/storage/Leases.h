// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/storage/Database.h"

#include <optional>

namespace op::storage {

/// Who holds a lease: one process of one machine. `process` tells a process apart from a later one with the same
/// number.
struct LeaseOwner
{
    QString host; ///< machine, boot and process namespace: processes of equal hosts can see each other
    qint64 pid = 0;
    QString process;     ///< random, drawn once per process (and once more per owner made for a test)
    quint64 started = 0; ///< start of the process in clock ticks since boot, 0 when unknown

    /// Returns this process.
    [[nodiscard]] static const LeaseOwner& self();
    /// Returns false only when it is certain that the process is gone: same host, and no process of that number and
    /// start.
    [[nodiscard]] bool mayBeAlive() const;
    friend bool operator==(const LeaseOwner&, const LeaseOwner&) = default;
};

/// A lease as stored.
struct Lease
{
    QString purpose; ///< "sync", "push", "case"
    QString subject; ///< connection name or case number
    LeaseOwner owner;
    QString actor; ///< the person, to be named to others
    QDateTime takenAt;
    QDateTime expiresAt;
};

/// The Leases class lets one process at a time do a job, across processes and later across desks.
///
/// A lease ends by release(), when it expires, or at once when its process is found dead on this machine (kill -9,
/// power loss). All times come from the clock handed in. Thread: that of the Database.
class Leases
{
public:
    Leases(Database& database, const Clock& clock, LeaseOwner owner = LeaseOwner::self());

    /// Takes or renews the lease; Conflict (0: purpose, 1: subject, 2: the other's actor, 3: its process number) while
    /// another holds it.
    [[nodiscard]] Result<void> acquire(const QString& purpose, const QString& subject, std::chrono::seconds length,
                                       const QString& actor = {});
    /// Renews a lease that this owner holds; Conflict when it was lost (as acquire() where another has it now).
    [[nodiscard]] Result<void> renew(const QString& purpose, const QString& subject, std::chrono::seconds length);
    /// Gives the lease back; nothing happens when another holds it.
    [[nodiscard]] Result<void> release(const QString& purpose, const QString& subject);
    /// Returns the living holder, if any.
    [[nodiscard]] Result<std::optional<Lease>> holder(const QString& purpose, const QString& subject);
    /// Returns true when somebody other than this owner holds it.
    [[nodiscard]] Result<bool> isHeldByOther(const QString& purpose, const QString& subject);
    /// Fails with Conflict, as acquire(), when somebody other than this owner holds it.
    [[nodiscard]] Result<void> checkFree(const QString& purpose, const QString& subject);

private:
    [[nodiscard]] Result<void> take(const QString& purpose, const QString& subject, std::chrono::seconds length,
                                    const QString& actor);
    Database& m_database;
    const Clock& m_clock;
    LeaseOwner m_owner;
};

} // namespace op::storage
