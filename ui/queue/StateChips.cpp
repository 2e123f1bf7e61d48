// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/StateChips.h"

#include "core/services/wording/Wording.h"
#include "ui/queue/QueuePresenter.h"
#include "ui/style/States.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace op::ui {

StateChips::StateChips(QueuePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("stateChips"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch(1);
    makeChips();
    connect(&m_presenter, &QueuePresenter::tabChanged, this, &StateChips::makeChips);
    connect(&m_presenter, &QueuePresenter::countsChanged, this, &StateChips::showCounts);
}

void StateChips::makeChips()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    const QList<review::ReviewState>& states = statesOf(m_presenter.tab());
    setVisible(states.size() > 1);
    if (states.size() < 2)
        return;
    for (const review::ReviewState state : states) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("chip-") + review::stateName(state));
        chip->setIcon(stateIcon(state));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setToolTip(tr("Shows only the orders in the state \"%1\"").arg(services::wording::stateText(state)));
        connect(chip, &QToolButton::clicked, this,
                [this, state](bool isOn) { choose(isOn ? std::optional(state) : std::nullopt); });
        m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
        m_chips.append(chip);
    }
    showCounts();
}

void StateChips::choose(std::optional<review::ReviewState> state)
{
    m_presenter.setState(state);
    showCounts();
}

void StateChips::showCounts()
{
    const QList<review::ReviewState>& states = statesOf(m_presenter.tab());
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const int cases = m_presenter.count(states[i]);
        const bool isChosen = m_presenter.state() == states[i];
        m_chips[i]->setChecked(isChosen);
        m_chips[i]->setText(
            tr("%1 %2", "state, count").arg(services::wording::stateText(states[i]), QLocale().toString(cases)));
        m_chips[i]->setAccessibleName(m_chips[i]->text());
        m_chips[i]->setVisible(cases > 0 || isChosen);
    }
}

} // namespace op::ui
