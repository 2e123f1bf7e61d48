// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/ReviewState.h"

#include <QList>
#include <QString>

namespace op::ui {

/// The views of the queue that cannot be lost, in the order of the list. Together they hold every state.
enum class QueueTab { NeedsMe, OnHold, ReadyToSend, Trouble, InOdoo, Closed, All };

[[nodiscard]] const QList<QueueTab>& queueTabs();
/// Returns the states a view shows; empty = all.
[[nodiscard]] const QList<review::ReviewState>& statesOf(QueueTab tab);
[[nodiscard]] QString tabText(QueueTab tab);
/// Returns the name of the view's drawing (Icons.h).
[[nodiscard]] QString tabIcon(QueueTab tab);
/// Returns the word under which a view is remembered: "needs-me".
[[nodiscard]] QString tabName(QueueTab tab);

} // namespace op::ui
