// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/Push.h"

#include <mutex>
#include <set>

namespace op::test {

/// The MemoryPushJournal class is a journal without a disk that can "die" at a step, as a killed process does: from
/// then on it refuses everything, and what it holds is what a restart would find.
class MemoryPushJournal final : public drafting::PushJournal
{
public:
    enum class Death { Never, BeforeCommit, AfterCommit };

    MemoryPushJournal() = default;
    /// Dies when \a step is recorded for the first time.
    MemoryPushJournal(drafting::PushStep step, Death death) : m_step(step), m_death(death) {}

    Result<void> record(const drafting::PushJob& job) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_dead)
            return failure(ErrorCode::DatabaseUnusable, {QStringLiteral("journal"), QStringLiteral("dead")});
        m_steps.append(job.step);
        const bool dies = m_death != Death::Never && job.step == m_step;
        if (!dies || m_death == Death::AfterCommit)
            m_job = job;
        m_dead = dies;
        if (m_dead)
            return failure(ErrorCode::DatabaseUnusable, {QStringLiteral("journal"), QStringLiteral("died")});
        return {};
    }

    Result<void> claim(qint64 caseId) override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_claims.insert(caseId).second)
            return failure(ErrorCode::Conflict, {QString::number(caseId)});
        return {};
    }

    void release(qint64 caseId) override
    {
        const std::lock_guard lock(m_mutex);
        m_claims.erase(caseId);
    }

    /// Returns the job as a restart would read it; \a otherwise when nothing was ever committed.
    [[nodiscard]] drafting::PushJob job(const drafting::PushJob& otherwise) const { return m_job.value_or(otherwise); }
    [[nodiscard]] const std::optional<drafting::PushJob>& job() const { return m_job; }
    [[nodiscard]] QList<drafting::PushStep> steps() const { return m_steps; }
    [[nodiscard]] bool isDead() const { return m_dead; }

private:
    mutable std::mutex m_mutex;
    drafting::PushStep m_step = drafting::PushStep::Done;
    Death m_death = Death::Never;
    bool m_dead = false;
    std::optional<drafting::PushJob> m_job;
    QList<drafting::PushStep> m_steps;
    std::set<qint64> m_claims;
};

} // namespace op::test
