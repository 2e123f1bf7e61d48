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

} // namespace op::services
