// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/MatcherPool.h"

namespace op::services {

PooledMatcher MatcherPool::newest(const QString& connection) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_matchers.find(connection);
    return found == m_matchers.end() ? PooledMatcher() : found->second;
}

void MatcherPool::keep(const QString& connection, const PooledMatcher& built)
{
    const std::lock_guard lock(m_mutex);
    PooledMatcher& kept = m_matchers[connection];
    if (built.pass >= kept.pass)
        kept = built;
}

void MatcherPool::forget(const QString& connection, qint64 pass)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_matchers.find(connection);
    if (found != m_matchers.end() && found->second.pass == pass)
        m_matchers.erase(found);
}

} // namespace op::services
