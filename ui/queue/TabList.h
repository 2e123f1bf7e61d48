// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/QueueTabs.h"

#include <QListWidget>

namespace op::ui {

class QueuePresenter;

/// The TabList class lists the views of the queue with how many cases each holds.
class TabList : public QListWidget
{
    Q_OBJECT

public:
    explicit TabList(QueuePresenter& presenter, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A person chose a view, also the one that is shown already.
    void tabChosen();

private:
    void showCounts();

    QueuePresenter& m_presenter;
};

} // namespace op::ui
