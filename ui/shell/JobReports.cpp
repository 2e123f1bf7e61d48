// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/JobReports.h"

#include "core/services/wording/Wording.h"

namespace op::ui {

using services::JobKind;

JobReports::JobReports(services::Desk& desk, Notices& notices, QObject* parent) : QObject(parent), m_notices(notices)
{
    connect(&desk, &services::Desk::fileTakenIn, this, &JobReports::tookIn);
    connect(&desk, &services::Desk::casePushed, this, &JobReports::pushed);
    connect(&desk, &services::Desk::jobChanged, this, &JobReports::jobChanged);
}

void JobReports::tookIn(int job, const services::IntakeItem& item)
{
    Tally& tally = m_tallies[job];
    switch (item.outcome) {
    case services::IntakeItem::Outcome::New:
        ++tally.done;
        return;
    case services::IntakeItem::Outcome::ReadAgain:
        ++tally.readAgain;
        return;
    case services::IntakeItem::Outcome::KnownFile:
        ++tally.known;
        return;
    case services::IntakeItem::Outcome::Refused:
        ++tally.refused;
        if (item.error)
            tally.details.append(services::wording::errorText(*item.error));
        return;
    }
}

void JobReports::pushed(int job, const services::PushItem& item)
{
    using enum drafting::PushOutcome;
    Tally& tally = m_tallies[job];
    if (item.result && item.result->outcome == InOdoo) {
        ++tally.done;
    } else if (item.result && item.result->outcome == AlreadyInOdoo) {
        ++tally.known;
    } else if (item.result && item.result->outcome == NotSure) {
        ++tally.notSure;
    } else {
        ++tally.refused;
        if (item.error)
            tally.details.append(services::wording::errorText(*item.error));
        else if (item.result)
            tally.details.append(services::wording::pushOutcomeText(*item.result));
        for (const extraction::Finding& finding : item.blocking)
            tally.details.append(services::wording::findingText(finding));
    }
}

void JobReports::jobChanged(const services::JobStatus& status)
{
    if (!status.finished)
        return;
    report(status, m_tallies.take(status.id));
}

void JobReports::report(const services::JobStatus& status, const Tally& tally)
{
    if (status.kind == JobKind::ConnectionTest)
        return; // the page that asked shows each step
    if (status.kind == JobKind::Intake)
        reportIntake(tally);
    if (status.kind == JobKind::Push)
        reportPush(tally);
    if (status.error && status.error->code == ErrorCode::Cancelled) {
        say(Notice::Kind::Information, tr("The job was stopped. What was finished before stays."));
    } else if (status.error) {
        m_notices.post(*status.error);
    } else if (status.kind == JobKind::Sync) {
        say(Notice::Kind::Done, tr("The master data of \"%1\" are up to date.", "connection").arg(status.subject));
    }
}

void JobReports::reportIntake(const Tally& tally)
{
    if (tally.done > 0)
        say(Notice::Kind::Done, tr("%n paper(s) taken in.", nullptr, tally.done));
    if (tally.readAgain > 0)
        say(Notice::Kind::Done, tr("%n paper(s) that waited can be read now.", nullptr, tally.readAgain));
    if (tally.known > 0)
        say(Notice::Kind::Information,
            tr("%n paper(s) came in before and are in the queue already.", nullptr, tally.known));
    if (tally.refused > 0)
        sayUntilClosed(Notice::Kind::Error, tr("%n file(s) could not be taken in.", nullptr, tally.refused),
                       tally.details);
}

void JobReports::reportPush(const Tally& tally)
{
    if (tally.done > 0)
        say(Notice::Kind::Done, tr("%n draft order(s) are in Odoo.", nullptr, tally.done));
    if (tally.known > 0)
        say(Notice::Kind::Warning,
            tr("%n order(s) were in Odoo already; nothing was sent for them.", nullptr, tally.known));
    if (tally.notSure > 0)
        sayUntilClosed(
            Notice::Kind::Warning,
            tr("For %n order(s) it is not sure whether they arrived. Send them again: no order is made twice.", nullptr,
               tally.notSure));
    if (tally.refused > 0)
        sayUntilClosed(Notice::Kind::Error, tr("%n order(s) could not be sent.", nullptr, tally.refused),
                       tally.details);
}

void JobReports::say(Notice::Kind kind, const QString& text)
{
    Notice notice;
    notice.kind = kind;
    notice.text = text;
    m_notices.post(notice);
}

void JobReports::sayUntilClosed(Notice::Kind kind, const QString& text, const QStringList& details)
{
    Notice notice;
    notice.kind = kind;
    notice.text = text;
    notice.details = details.join(u'\n');
    notice.milliseconds = 0;
    m_notices.post(notice);
}

} // namespace op::ui
