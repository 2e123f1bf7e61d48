// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Screenshots.h"

#include <QLineEdit>

namespace op::desktop {

const std::vector<Scene>& scenes()
{
    static const std::vector<Scene> all{
        {"queue", [](Stage& stage) { stage.window.showTab(ui::QueueTab::All); }},
        {"queue-nothing-matches",
         [](Stage& stage) { stage.find<QLineEdit>("queueFilter")->setText(QStringLiteral("no such vendor")); }},
        {"queue-nothing-here",
         [](Stage& stage) {
             stage.find<QLineEdit>("queueFilter")->clear();
             stage.window.showTab(ui::QueueTab::InOdoo);
         }},
    };
    return all;
}

} // namespace op::desktop
