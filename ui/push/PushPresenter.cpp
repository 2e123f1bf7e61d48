// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/push/PushPresenter.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/Wording.h"

#include <algorithm>

namespace op::ui {

namespace wording = services::wording;
using review::ReviewState;

PushPresenter::PushPresenter(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &services::Desk::casePushed, this, [this](int, const services::PushItem& item) { pushed(item); });
    connect(&m_desk, &services::Desk::jobChanged, this, [this](const services::JobStatus& status) {
        // a job that ended before it came to its case did not send it
        const qint64 id = status.finished ? m_underWay.key(status.id, 0) : 0;
        if (id == 0) {
            if (status.finished && status.kind == services::JobKind::Push)
                showOutcome();
            return;
        }
        if (status.error)
            m_trouble = {id, wording::errorText(*status.error), wording::nextActionText(*status.error),
                         status.error->detail, m_reposted.take(id)};
        m_underWay.remove(id);
        showOutcome();
    });
}

void PushPresenter::show(const services::CaseSheet& sheet)
{
    m_sheet = sheet;
    m_isStale = true;
    showOutcome();
    if (m_isWatched)
        buildSummary();
}

void PushPresenter::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isStale)
        buildSummary();
}

void PushPresenter::buildSummary()
{
    const qint64 id = m_sheet.view.reviewCase.id;
    if (id == 0)
        return;
    m_isStale = false;
    if (m_sheet.view.reviewCase.state == ReviewState::InOdoo) {
        m_summary = {};
        Q_EMIT changed();
        return;
    }
    services::deliver(m_desk.draft(id), this, [this, id](const Result<drafting::DraftOrFindings>& draft) {
        if (id != m_sheet.view.reviewCase.id)
            return;
        if (draft) {
            m_summary = summaryOf(*draft, m_sheet.snapshot, m_locale);
        } else {
            m_summary = {};
            m_summary.blocking.append(wording::errorText(draft.error()));
        }
        Q_EMIT changed();
    });
}

void PushPresenter::send()
{
    const qint64 id = m_sheet.view.reviewCase.id;
    if (id == 0 || m_underWay.contains(id))
        return;
    m_trouble = {};
    m_underWay.insert(id, m_desk.push({id}));
    showOutcome();
}

void PushPresenter::repost(const QString& reason)
{
    const qint64 id = m_sheet.view.reviewCase.id;
    if (id == 0 || m_underWay.contains(id) || m_outcome.repostQuestion.isEmpty())
        return;
    m_trouble = {};
    m_reposted.insert(id, m_outcome.url);
    m_underWay.insert(id, m_desk.repost(id, reason));
    showOutcome();
}

void PushPresenter::pushed(const services::PushItem& item)
{
    if (m_underWay.remove(item.caseId) == 0)
        return;
    const QString formerUrl = m_reposted.take(item.caseId);
    if (item.error)
        m_trouble = {item.caseId, wording::errorText(*item.error), wording::nextActionText(*item.error),
                     item.error->detail, formerUrl};
    else if (!item.blocking.isEmpty())
        m_trouble = {item.caseId,
                     wording::findingText(item.blocking.last()),
                     tr("Put it right, approve the order again and send it."),
                     {},
                     {}};
    showOutcome();
}

void PushPresenter::showOutcome()
{
    const qint64 id = m_sheet.view.reviewCase.id;
    // the queue sends too: what a job of this window has in hand is not to be looked up as if it were left behind
    const QList<services::JobStatus> jobs = m_desk.runningJobs();
    const bool isSending = std::any_of(
        jobs.cbegin(), jobs.cend(), [](const services::JobStatus& job) { return job.kind == services::JobKind::Push; });
    const bool isUnderWay =
        m_underWay.contains(id) || (isSending && m_sheet.view.reviewCase.state == ReviewState::Sending);
    m_outcome = outcomeOf(m_sheet, isUnderWay, m_locale);
    // what happened since shows an order of its own
    const bool isOfToday = m_outcome.url == m_trouble.url;
    if (m_trouble.caseId == id && m_outcome.cause.isEmpty() && isOfToday && !m_underWay.contains(id)) {
        m_outcome.cause = m_trouble.cause;
        m_outcome.next = m_trouble.next;
        m_outcome.details = m_trouble.details;
    }
    Q_EMIT changed();
}

} // namespace op::ui
