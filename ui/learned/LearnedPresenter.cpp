// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learned/LearnedPresenter.h"

#include "core/services/desk/Deliver.h"

#include <QDir>
#include <QPointer>

#include <utility>

namespace op::ui {

using services::deliver;

LearnedPresenter::LearnedPresenter(services::Desk& desk, Notices& notices, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_notices(notices)
{
    connect(&m_desk, &services::Desk::workspaceChanged, this, &LearnedPresenter::load);
    connect(&m_desk, &services::Desk::masterDataChanged, this, &LearnedPresenter::load);
    // a choice on this desk teaches as well, and its undo takes it back
    connect(&m_desk, &services::Desk::caseChanged, this, &LearnedPresenter::loadRows);
}

void LearnedPresenter::load()
{
    deliver(m_desk.connections(), this, [this](const Result<QList<services::Desk::ConnectionInfo>>& all) {
        if (!all) {
            m_notices.post(all.error());
            return;
        }
        QStringList names;
        for (const services::Desk::ConnectionInfo& info : *all)
            names.append(info.connection.name);
        if (names != m_connections) {
            m_connections = names;
            if (!names.contains(m_connection))
                m_connection = names.value(0);
            Q_EMIT connectionsChanged();
        }
        loadRows();
    });
}

void LearnedPresenter::loadRows()
{
    if (m_connection.isEmpty()) {
        m_model.setItems({});
        Q_EMIT loaded();
        return;
    }
    deliver(m_desk.learned(m_connection, m_showsRemoved), this,
            [this, asked = m_connection](const Result<QList<services::LearnedItem>>& items) {
                if (asked != m_connection)
                    return;
                if (!items) {
                    m_notices.post(items.error());
                    return;
                }
                m_model.setItems(*items);
                Q_EMIT loaded();
            });
}

void LearnedPresenter::setConnection(const QString& name)
{
    if (name == m_connection)
        return;
    m_connection = name;
    loadRows();
}

void LearnedPresenter::setShowsRemoved(bool shows)
{
    if (std::exchange(m_showsRemoved, shows) != shows)
        loadRows();
}

void LearnedPresenter::askRemoval(qint64 id)
{
    deliver(m_desk.openOrdersUsing(id), this, [this, id](const Result<int>& count) {
        if (count)
            Q_EMIT removalAsked(id, *count);
        else
            m_notices.post(count.error());
    });
}

void LearnedPresenter::remove(qint64 id)
{
    deliver(m_desk.removeCrossReference(id), this, [this, id](const Result<void>& done) {
        if (!done) {
            m_notices.post(done.error());
            return;
        }
        Notice notice;
        notice.kind = Notice::Kind::Done;
        notice.text = tr("The remembered choice was removed.");
        notice.action = tr("Undo");
        // the bar outlives this dialog
        notice.act = [desk = QPointer(&m_desk), notices = QPointer(&m_notices), id] {
            if (desk && notices)
                restoreAndTell(*desk, *notices, id);
        };
        m_notices.post(notice);
    });
}

void LearnedPresenter::restore(qint64 id)
{
    restoreAndTell(m_desk, m_notices, id);
}

void LearnedPresenter::restoreAndTell(services::Desk& desk, Notices& notices, qint64 id)
{
    deliver(desk.restoreCrossReference(id), &notices, [&notices](const Result<void>& done) {
        if (done)
            notices.post({Notice::Kind::Done, tr("The remembered choice counts again."), {}, {}, {}});
        else
            notices.post(done.error());
    });
}

void LearnedPresenter::exportTo(const QString& path)
{
    deliver(m_desk.exportCrossReferences(m_connection, path), this, [this, path](const Result<int>& count) {
        if (count)
            m_notices.post(
                {Notice::Kind::Done,
                 tr("%n remembered choice(s) written to %1.", nullptr, *count).arg(QDir::toNativeSeparators(path)),
                 {},
                 {},
                 {}});
        else
            m_notices.post(count.error());
    });
}

void LearnedPresenter::importFrom(const QString& path)
{
    deliver(m_desk.importCrossReferences(m_connection, path), this,
            [this](const Result<storage::ImportedCrossReferences>& imported) {
                if (!imported) {
                    m_notices.post(imported.error());
                    return;
                }
                QString text = imported->added == 0 ? tr("Nothing new was in the file.")
                                                    : tr("%n new choice(s) taken in.", nullptr, imported->added);
                if (imported->replaced > 0)
                    text += u' '
                        + tr("%n of them in place of another, which can be restored.", nullptr, imported->replaced);
                m_notices.post({Notice::Kind::Done, text, {}, {}, {}});
            });
}

} // namespace op::ui
