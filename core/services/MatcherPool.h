// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/OrderMatcher.h"

#include <memory>
#include <mutex>
#include <unordered_map>

namespace op::services {

/// The newest matcher of a connection with the number of the sync pass that it was built from.
struct PooledMatcher
{
    qint64 pass = -1;
    std::shared_ptr<const matching::OrderMatcher> matcher; ///< null: none was built yet
};

/// The MatcherPool class lets the offices of one process share their matchers: master data and indexes are in memory
/// once, however many threads work with them. Thread-safe.
class MatcherPool
{
public:
    [[nodiscard]] PooledMatcher newest(const QString& connection) const;
    /// Keeps \a built unless a newer pass is there already.
    void keep(const QString& connection, const PooledMatcher& built);
    /// Lets go of \a pass, whose data were found gone (the connection was removed), so that an older number counts
    /// again.
    void forget(const QString& connection, qint64 pass);

private:
    mutable std::mutex m_mutex;
    std::unordered_map<QString, PooledMatcher> m_matchers;
};

} // namespace op::services
