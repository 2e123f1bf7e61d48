// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/DocumentPresenter.h"

#include "core/services/desk/Deliver.h"
#include "core/services/wording/Wording.h"
#include "ui/document/DocumentWords.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace op::ui {

DocumentPresenter::DocumentPresenter(services::Desk& desk, Notices& notices, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_notices(notices)
{}

DocumentPresenter::~DocumentPresenter()
{
    m_pending.cancel();
}

void DocumentPresenter::showCase(qint64 caseId)
{
    if (caseId == m_caseId)
        return;
    m_caseId = caseId;
    m_path.clear();
    load();
}

void DocumentPresenter::retry()
{
    if (m_state == State::Failed)
        load();
}

void DocumentPresenter::load()
{
    m_pending.cancel();
    if (m_caseId == 0) {
        m_fileName.clear();
        replaceModel(nullptr, State::Empty);
        return;
    }
    setState(State::Loading);
    m_pending = m_desk.sourceView(m_caseId);
    services::deliver(m_pending, this, [this, caseId = m_caseId](const Result<services::CaseSource>& source) {
        if (caseId == m_caseId && m_state == State::Loading)
            arrived(source);
    });
}

void DocumentPresenter::arrived(const Result<services::CaseSource>& source)
{
    if (!source) {
        m_reason = services::wording::errorText(source.error());
        replaceModel(nullptr, State::Failed);
        return;
    }
    m_fileName = source->fileName;
    m_reason.clear();
    auto model = makeSourceModel(source->view);
    if (model) {
        m_fields = source->fields;
        model->setFields(m_fields);
        model->markField(m_path);
        replaceModel(std::move(model), State::Shown);
    } else {
        m_reason = nothingToShowText(source->view.format);
        replaceModel(nullptr, State::NothingToShow);
    }
}

// The model before lives until those who look at it have heard of the new one.
void DocumentPresenter::replaceModel(std::unique_ptr<SourceModel> model, State state)
{
    const std::unique_ptr<SourceModel> before = std::exchange(m_model, std::move(model));
    if (!m_model)
        m_fields.clear();
    setState(state);
}

void DocumentPresenter::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void DocumentPresenter::markField(const QString& path)
{
    m_path = path;
    if (m_state != State::Shown)
        return;
    m_model->markField(path);
    Q_EMIT marked();
}

void DocumentPresenter::pick(const QStringList& paths)
{
    if (paths.isEmpty() || m_state != State::Shown)
        return;
    const qsizetype now = paths.indexOf(m_path);
    Q_EMIT fieldPicked(paths[(now + 1) % paths.size()]);
}

QStringList DocumentPresenter::remarks() const
{
    return m_model ? remarksOn(m_model->view()) : QStringList();
}

QString DocumentPresenter::note() const
{
    if (m_state != State::Shown)
        return {};
    if (m_path.isEmpty())
        return valuesReadText(m_fields.size());
    return markedText(m_path, extraction::placesOf(m_fields, m_path), !m_model->currentPlaces().isEmpty());
}

void DocumentPresenter::openElsewhere()
{
    if (m_caseId == 0)
        return;
    if (!m_copies.isValid()) {
        m_notices.post(Error(ErrorCode::FileUnreadable, {m_fileName, m_copies.errorString()}));
        return;
    }
    services::deliver(m_desk.copyDocument(m_caseId, m_copies.path()), this, [this](const Result<QString>& path) {
        if (!path) {
            m_notices.post(path.error());
        } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) {
            Notice notice;
            notice.kind = Notice::Kind::Warning;
            notice.text = tr("No program was found that opens %1.").arg(m_fileName);
            m_notices.post(notice);
        }
    });
}

} // namespace op::ui
