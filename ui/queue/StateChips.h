// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/ReviewState.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QToolButton;

namespace op::ui {

class QueuePresenter;

/// The StateChips class narrows a view of several states to one of them: a button per state with its count. Hidden
/// where the view has but one. A second press shows all again.
class StateChips : public QWidget
{
    Q_OBJECT

public:
    explicit StateChips(QueuePresenter& presenter, QWidget* parent = nullptr);

private:
    void makeChips();
    void showCounts();
    void choose(std::optional<review::ReviewState> state);

    QueuePresenter& m_presenter;
    QHBoxLayout* m_layout;
    QList<QToolButton*> m_chips; ///< in the order of the view's states
};

} // namespace op::ui
