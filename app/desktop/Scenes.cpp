// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Screenshots.h"
#include "core/services/desk/Deliver.h"
#include "ui/shell/WorkspaceErrorPage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>

namespace op::desktop {
namespace {

using Kind = review::ReviewDecision::Kind;

void showFilled(Stage& stage, ui::QueueTab tab, const QString& filter = {})
{
    stage.window.closeCase();
    stage.find<QLineEdit>("queueFilter")->setText(filter);
    stage.window.showTab(tab);
}

void closeMessages(Stage& stage)
{
    for (QAbstractButton* button : stage.window.findChildren<QAbstractButton*>(QStringLiteral("messageClose")))
        button->click();
}

void showDialog(Stage& stage, const char* action, const QString& dialog)
{
    stage.find<QAction>(action)->trigger();
    stage.shown = stage.window.findChild<QDialog*>(dialog);
}

void openCase(Stage& stage, const QString& number)
{
    closeMessages(stage);
    stage.window.openCase(stage.caseOf(number));
}

/// Decides, then goes on with \a then.
void decide(Stage& stage, const QString& number, Kind kind, std::function<void(qint64)> then = {})
{
    review::ReviewDecision decision;
    decision.kind = kind;
    const qint64 id = stage.caseOf(number);
    services::deliver(stage.desk.decide(id, decision), &stage.window,
                      [id, then = std::move(then)](const Result<services::CaseSheet>& sheet) {
                          if (sheet && then)
                              then(id);
                      });
}

/// Approves the order and sends it to an Odoo that answers its next \a method with \a trouble.
void approveAndSend(Stage& stage, const QString& number, const char* method = nullptr, demo::DemoTrouble trouble = {})
{
    if (method) {
        demo::DemoFaultRule rule;
        rule.model = QStringLiteral("purchase.order");
        rule.method = QLatin1String(method);
        rule.trouble = trouble;
        stage.server.faults().add(rule);
    }
    decide(stage, number, Kind::Approve, [desk = &stage.desk](qint64 id) { desk->push({id}); });
}

/// A queue in which every way of an order can be seen: sent, refused, not sure, waiting, on hold.
void showEveryWay(Stage& stage)
{
    showFilled(stage, ui::QueueTab::All);
    closeMessages(stage);
    decide(stage, QStringLiteral("WT-2026-074"), Kind::Hold);
    decide(stage, QStringLiteral("WT-2026-075"), Kind::Approve);
    // in order: a rule befalls the first call of its kind
    approveAndSend(stage, QStringLiteral("WT-2026-072"), "load", demo::DemoTrouble::UserError);
    approveAndSend(stage, QStringLiteral("WT-2026-073"), "read", demo::DemoTrouble::AccessRefused);
    approveAndSend(stage, QStringLiteral("WT-2026-071"));
}

void showWorkspaceError(Stage& stage)
{
    const Error error(ErrorCode::DatabaseUnusable, {stage.desk.folder(), QStringLiteral("file is not a database")});
    auto* page = new ui::WorkspaceErrorPage(stage.desk.folder(), error, {}, &stage.window);
    page->setWindowFlag(Qt::Window);
    page->show();
    stage.shown = page;
}

} // namespace

const std::vector<Scene>& scenes()
{
    using ui::QueueTab;
    static const std::vector<Scene> all{
        {"queue", [](Stage& stage) { showFilled(stage, QueueTab::All); }},
        {"queue-nothing-matches",
         [](Stage& stage) { showFilled(stage, QueueTab::All, QStringLiteral("no such vendor")); }},
        {"queue-nothing-here", [](Stage& stage) { showFilled(stage, QueueTab::InOdoo); }},
        {"keys",
         [](Stage& stage) {
             showFilled(stage, QueueTab::All);
             showDialog(stage, "actionShortcuts", QStringLiteral("shortcutsDialog"));
         }},
        {"case-matched", [](Stage& stage) { openCase(stage, QStringLiteral("WT-2026-071")); }},
        {"case-open-points", [](Stage& stage) { openCase(stage, QStringLiteral("WT-2026-076")); }},
        {"settings",
         [](Stage& stage) {
             showFilled(stage, QueueTab::All);
             showDialog(stage, "actionSettings", QStringLiteral("settingsDialog"));
         }},
        {"connection",
         [](Stage& stage) { showDialog(stage, "actionConnections", QStringLiteral("connectionWizard")); }},
        {"queue-every-way", showEveryWay},
        {"workspace-error", showWorkspaceError},
    };
    return all;
}

} // namespace op::desktop
