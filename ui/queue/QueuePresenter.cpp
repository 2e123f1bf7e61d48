// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueuePresenter.h"

#include <numeric>

namespace op::ui {
namespace {

constexpr std::chrono::milliseconds typingPause{120};
constexpr std::chrono::milliseconds reloadPause{150};

} // namespace

QueuePresenter::QueuePresenter(QueueModel::Fetch fetch, QObject* parent) : QObject(parent), m_model(std::move(fetch))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadPause);
    connect(&m_typing, &QTimer::timeout, this, &QueuePresenter::ask);
    connect(&m_reload, &QTimer::timeout, &m_model, &QueueModel::refresh);
    connect(&m_model, &QueueModel::answered, this, &QueuePresenter::answered);
    connect(&m_model, &QueueModel::failed, this, &QueuePresenter::failed);
    ask();
}

void QueuePresenter::setTab(QueueTab tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    m_state.reset();
    Q_EMIT tabChanged();
    ask();
}

void QueuePresenter::setState(std::optional<review::ReviewState> state)
{
    if (state == m_state)
        return;
    m_state = state;
    ask();
}

void QueuePresenter::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_typing.start();
}

void QueuePresenter::setSort(storage::QueueSort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    ask();
}

void QueuePresenter::reloadSoon()
{
    // a steady stream of changes must not keep the reload away
    if (!m_reload.isActive())
        m_reload.start();
}

void QueuePresenter::ask()
{
    m_typing.stop();
    storage::QueueFilter question;
    question.states = m_state ? QList<review::ReviewState>{*m_state} : statesOf(m_tab);
    question.text = m_text;
    question.sort = m_sort;
    m_model.ask(question);
}

int QueuePresenter::count(QueueTab tab) const
{
    const QList<review::ReviewState>& states = statesOf(tab);
    if (states.isEmpty())
        return std::accumulate(m_counts.begin(), m_counts.end(), 0);
    return std::accumulate(states.begin(), states.end(), 0,
                           [this](int sum, review::ReviewState state) { return sum + m_counts.value(state); });
}

void QueuePresenter::answered(const QMap<review::ReviewState, int>& counts)
{
    m_counts = counts;
    Q_EMIT countsChanged();
    Emptiness now = Emptiness::None;
    if (m_model.rowCount() == 0) {
        if (!m_text.trimmed().isEmpty() || m_state)
            now = Emptiness::NothingMatches;
        else if (count(QueueTab::All) == 0)
            now = Emptiness::NothingYet;
        else
            now = m_tab == QueueTab::NeedsMe ? Emptiness::AllDone : Emptiness::NothingHere;
    }
    if (now != m_emptiness) {
        m_emptiness = now;
        Q_EMIT emptinessChanged();
    }
}

} // namespace op::ui
