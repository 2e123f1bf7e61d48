// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPresenter.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/Wording.h"
#include "ui/history/HistoryExport.h"

#include <QDir>

namespace op::ui {

using services::deliver;

HistoryPresenter::HistoryPresenter(services::Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&m_desk, &services::Desk::workspaceChanged, this, &HistoryPresenter::load);
    connect(&m_desk, &services::Desk::caseChanged, this, [this](qint64 caseId) {
        if (caseId == m_caseId)
            load();
    });
}

void HistoryPresenter::showCase(qint64 caseId)
{
    if (caseId != m_caseId)
        m_model.clear();
    m_caseId = caseId;
    load();
}

void HistoryPresenter::load()
{
    if (m_caseId == 0) {
        Q_EMIT loaded();
        return;
    }
    deliver(m_desk.story(m_caseId), this, [this, asked = m_caseId](const Result<services::CaseStory>& story) {
        if (asked != m_caseId)
            return;
        if (!story) {
            Q_EMIT said(services::wording::errorText(story.error()));
            return;
        }
        m_model.setStory(asked, *story);
        Q_EMIT loaded();
    });
}

void HistoryPresenter::saveTo(const QString& path, Format format)
{
    const QByteArray bytes = format == Format::Csv ? historyCsv(m_model.story()) : historyText(m_model.story());
    deliver(m_desk.saveFile(path, bytes), this, [this, path](const Result<void>& done) {
        Q_EMIT said(done ? tr("The history was written to %1.").arg(QDir::toNativeSeparators(path))
                         : services::wording::errorText(done.error()));
    });
}

} // namespace op::ui
