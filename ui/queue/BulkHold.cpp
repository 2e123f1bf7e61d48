// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/BulkHold.h"

#include "core/services/desk/Deliver.h"
#include "ui/shell/Notices.h"

namespace op::ui {

void BulkHold::hold(services::Desk& desk, Notices& notices, const QList<qint64>& caseIds)
{
    (new BulkHold(desk, notices, Way::Hold))->decide(caseIds);
}

// A child of the desk, so that answers that never come take nothing with them.
BulkHold::BulkHold(services::Desk& desk, Notices& notices, Way way)
    : QObject(&desk),
      m_desk(desk),
      m_notices(notices),
      m_way(way)
{}

void BulkHold::decide(const QList<qint64>& caseIds)
{
    m_open = caseIds.size();
    review::ReviewDecision decision;
    decision.kind = m_way == Way::Hold ? review::ReviewDecision::Kind::Hold : review::ReviewDecision::Kind::Undo;
    for (const qint64 id : caseIds) {
        services::deliver(m_desk.decide(id, decision), this, [this, id](const Result<services::CaseSheet>& sheet) {
            if (sheet)
                m_done.append(id);
            else
                ++m_left;
            if (--m_open == 0)
                report();
        });
    }
}

void BulkHold::report()
{
    if (!m_done.isEmpty()) {
        Notice notice;
        notice.kind = Notice::Kind::Done;
        const int count = static_cast<int>(m_done.size());
        if (m_way == Way::Hold) {
            notice.text = tr("%n order(s) put on hold.", nullptr, count);
            notice.action = tr("Undo");
            notice.act = [desk = QPointer<services::Desk>(&m_desk), notices = QPointer<Notices>(&m_notices),
                          ids = m_done] {
                if (desk && notices)
                    (new BulkHold(*desk, *notices, Way::Undo))->decide(ids);
            };
        } else {
            notice.text = tr("%n order(s) are as they were before.", nullptr, count);
        }
        m_notices.post(notice);
    }
    if (m_left > 0) {
        Notice notice;
        notice.kind = Notice::Kind::Information;
        notice.text = tr("%n order(s) were left as they are: their state does not allow it.", nullptr, m_left);
        m_notices.post(notice);
    }
    deleteLater();
}

} // namespace op::ui
