// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/QueueModel.h"
#include "ui/queue/QueueTabs.h"

#include <QMap>
#include <QTimer>

namespace op::ui {

/// The QueuePresenter class decides what the queue shows: view, filter text, order; and what an empty list means. It
/// follows the workspace: changes that come in a burst are one reload. GUI thread, without a widget.
class QueuePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Emptiness {
        None,           ///< there are rows, or nobody knows yet
        NothingYet,     ///< no case at all
        AllDone,        ///< cases, but none that needs a person
        NothingHere,    ///< no case in this view
        NothingMatches, ///< the filter leaves none
    };

    explicit QueuePresenter(QueueModel::Fetch fetch, QObject* parent = nullptr);

    [[nodiscard]] QueueModel& model() { return m_model; }
    [[nodiscard]] QueueTab tab() const { return m_tab; }
    void setTab(QueueTab tab);
    /// Narrows the view to one of its states; std::nullopt = all of them.
    void setState(std::optional<review::ReviewState> state);
    [[nodiscard]] std::optional<review::ReviewState> state() const { return m_state; }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Filters once a person has stopped typing.
    void setText(const QString& text);
    void setSort(storage::QueueSort sort);
    /// Reloads soon; calls in the meantime are one reload.
    void reloadSoon();

    /// Returns how many cases of \a tab pass the filter text.
    [[nodiscard]] int count(QueueTab tab) const;
    [[nodiscard]] int count(review::ReviewState state) const { return m_counts.value(state); }
    [[nodiscard]] Emptiness emptiness() const { return m_emptiness; }

Q_SIGNALS:
    void countsChanged();
    void emptinessChanged();
    void tabChanged();
    void failed(const op::Error& error);

private:
    void ask();
    void answered(const QMap<review::ReviewState, int>& counts);

    QueueModel m_model;
    QTimer m_typing;
    QTimer m_reload;
    QueueTab m_tab = QueueTab::NeedsMe;
    std::optional<review::ReviewState> m_state;
    storage::QueueSort m_sort = storage::QueueSort::Newest;
    QString m_text;
    QMap<review::ReviewState, int> m_counts;
    Emptiness m_emptiness = Emptiness::None;
};

} // namespace op::ui
