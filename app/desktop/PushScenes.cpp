// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Stage.h"
#include "ui/push/PushPanel.h"

#include <QTabWidget>

namespace op::desktop {
namespace {

using demo::DemoTrouble;
using Kind = review::ReviewDecision::Kind;

ui::PushPanel* panelOf(const Stage& stage)
{
    return stage.window.findChild<ui::PushPanel*>();
}

/// Shows how the order gets to Odoo; the picture waits until it says \a state (the name of a drawing).
void showPush(Stage& stage, const QString& number, const QString& state)
{
    stage.openCase(number);
    stage.isReady = [&stage, state] {
        ui::PushPanel* panel = panelOf(stage);
        stage.find<QTabWidget>("caseTabs")->setCurrentWidget(panel); // an order that arrives shows its suggestions
        return panel->outcome().icon == state;
    };
}

/// The call is carried out and its answer lost, and then the server is silent: nobody knows what became of it.
void loseTheAnswer(Stage& stage, const QString& number)
{
    demo::DemoFaultRule lost;
    lost.model = QStringLiteral("purchase.order");
    lost.method = QStringLiteral("load");
    lost.trouble = DemoTrouble::DropAfter;
    lost.times = -1;
    stage.server.faults().add(lost);
    demo::DemoFaultRule silent;
    silent.model = QStringLiteral("ir.model.data");
    silent.times = -1;
    stage.server.faults().add(silent);
    stage.approveAndSend(number);
    showPush(stage, number, QStringLiteral("state-not-sure"));
}

void sendWithoutNetwork(Stage& stage, const QString& number)
{
    stage.server.stop();
    stage.approveAndSend(number);
    showPush(stage, number, QStringLiteral("state-failed")); // with the next step: once Odoo can be reached
}

/// Somebody types the same order in Odoo before it is sent.
void sendWhatIsThere(Stage& stage, const QString& number)
{
    using odoo::OdooValue;
    stage.server.faults().clear();
    if (const auto started = stage.server.start(static_cast<quint16>(stage.server.url().port())); !started)
        qFatal("the demo server does not start again");
    const qint64 vendor = stage.server.idOf(QStringLiteral("res.partner"), QStringLiteral("name"),
                                            QStringLiteral("Hofstede Koffie & Thee B.V."));
    const auto typed = stage.server.ask(
        QStringLiteral("purchase.order"), QStringLiteral("create"),
        {OdooValue::dict({{QStringLiteral("partner_id"), vendor}, {QStringLiteral("origin"), number}})});
    if (!typed)
        qFatal("the order cannot be typed in the demo server");
    stage.approveAndSend(number);
    stage.desk.push({stage.caseOf(number)}); // where it is approved already
    showPush(stage, number, QStringLiteral("state-duplicate"));
}

/// A queue in which every way of an order can be seen: sent, refused, not sure, in Odoo already, waiting, on hold.
void showEveryWay(Stage& stage)
{
    stage.closeMessages();
    stage.showQueue(ui::QueueTab::All);
    stage.decide(QStringLiteral("WT-2026-074"), Kind::Hold);
}

} // namespace

std::vector<Scene> pushScenes()
{
    const QString clean = QStringLiteral("WT-2026-071");
    const QString refused = QStringLiteral("WT-2026-072");
    const QString lost = QStringLiteral("WT-2026-073");
    const QString waiting = QStringLiteral("WT-2026-075");
    const QString open = QStringLiteral("WT-2026-076");
    return {
        {"case-duplicate", [](Stage& stage) { stage.openCase(QStringLiteral("EN-AB-260988")); }},
        {"push-blocked", [=](Stage& stage) { showPush(stage, open, QStringLiteral("state-in-review")); }},
        {"push-summary",
         [=](Stage& stage) {
             stage.decide(clean, Kind::Approve);
             showPush(stage, clean, QStringLiteral("state-approved"));
         }},
        {"push-sending",
         [=](Stage& stage) {
             demo::DemoFaultRule slow;
             slow.model = QStringLiteral("purchase.order");
             slow.method = QStringLiteral("load");
             slow.trouble = DemoTrouble::DelayBefore;
             slow.wait = std::chrono::seconds(2);
             stage.server.faults().add(slow);
             stage.approveAndSend(clean);
             stage.desk.push({stage.caseOf(clean)}); // where it is approved already
             stage.isBusy = true;
             showPush(stage, clean, QStringLiteral("state-sending"));
         }},
        {"push-sent",
         [=](Stage& stage) {
             stage.approveAndSend(clean);
             showPush(stage, clean, QStringLiteral("state-in-odoo"));
         }},
        {"push-failed",
         [=](Stage& stage) {
             stage.approveAndSend(refused, "load", DemoTrouble::UserError);
             showPush(stage, refused, QStringLiteral("state-failed"));
         }},
        {"push-not-sure", [=](Stage& stage) { loseTheAnswer(stage, lost); }},
        {"push-offline", [=](Stage& stage) { sendWithoutNetwork(stage, waiting); }},
        {"push-duplicate", [=](Stage& stage) { sendWhatIsThere(stage, waiting); }},
        {"queue-every-way", showEveryWay},
    };
}

} // namespace op::desktop
