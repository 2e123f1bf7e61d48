// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Stage.h"
#include "ui/shell/WorkspaceErrorPage.h"

#include <QDialog>

namespace op::desktop {
namespace {

void showDialog(Stage& stage, const char* action, const QString& dialog)
{
    stage.find<QAction>(action)->trigger();
    stage.shown = stage.window.findChild<QDialog*>(dialog);
}

void showWorkspaceError(Stage& stage)
{
    const Error error(ErrorCode::DatabaseUnusable, {stage.desk.folder(), QStringLiteral("file is not a database")});
    auto* page = new ui::WorkspaceErrorPage(stage.desk.folder(), error, {}, &stage.window);
    page->setWindowFlag(Qt::Window);
    page->show();
    stage.shown = page;
}

std::vector<Scene> deskScenes()
{
    using ui::QueueTab;
    return {
        {"queue", [](Stage& stage) { stage.showQueue(QueueTab::All); }},
        {"queue-nothing-matches",
         [](Stage& stage) { stage.showQueue(QueueTab::All, QStringLiteral("no such vendor")); }},
        {"queue-nothing-here", [](Stage& stage) { stage.showQueue(QueueTab::InOdoo); }},
        {"keys",
         [](Stage& stage) {
             stage.showQueue(QueueTab::All);
             showDialog(stage, "actionShortcuts", QStringLiteral("shortcutsDialog"));
         }},
        {"case-matched", [](Stage& stage) { stage.openCase(QStringLiteral("WT-2026-071")); }},
        {"case-open-points", [](Stage& stage) { stage.openCase(QStringLiteral("WT-2026-076")); }},
        {"case-words-only", [](Stage& stage) { stage.openCase(QStringLiteral("WT-2026-074")); }},
        {"settings",
         [](Stage& stage) {
             stage.showQueue(QueueTab::All);
             showDialog(stage, "actionSettings", QStringLiteral("settingsDialog"));
         }},
        {"connection",
         [](Stage& stage) { showDialog(stage, "actionConnections", QStringLiteral("connectionWizard")); }},
    };
}

} // namespace

const std::vector<Scene>& scenes()
{
    static const std::vector<Scene> all = [] {
        std::vector<Scene> list = deskScenes();
        for (const auto& more : {pushScenes(), wizardScenes(), {{"workspace-error", showWorkspaceError}}})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

} // namespace op::desktop
