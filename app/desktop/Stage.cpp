// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Stage.h"

#include "core/services/desk/Deliver.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace op::desktop {

using Kind = review::ReviewDecision::Kind;

qint64 Stage::caseOf(const QString& number) const
{
    const ui::QueueModel& model = window.queue().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (const storage::QueueRow* found = model.rowAt(row); found && found->number == number)
            return found->id;
    qFatal("no case with the number %s", qPrintable(number));
}

void Stage::showQueue(ui::QueueTab tab, const QString& filter) const
{
    window.closeCase();
    find<QLineEdit>("queueFilter")->setText(filter);
    window.showTab(tab);
}

void Stage::openCase(const QString& number) const
{
    closeMessages();
    window.openCase(caseOf(number));
}

void Stage::closeMessages() const
{
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>(QStringLiteral("messageClose")))
        button->click();
}

void Stage::decide(const QString& number, Kind kind, std::function<void(qint64)> then) const
{
    review::ReviewDecision decision;
    decision.kind = kind;
    const qint64 id = caseOf(number);
    services::deliver(desk.decide(id, decision), &window,
                      [id, then = std::move(then)](const Result<services::CaseSheet>& sheet) {
                          if (sheet && then)
                              then(id);
                      });
}

void Stage::approveAndSend(const QString& number, const char* method, demo::DemoTrouble trouble) const
{
    if (method) {
        demo::DemoFaultRule rule;
        rule.model = QStringLiteral("purchase.order");
        rule.method = QLatin1String(method);
        rule.trouble = trouble;
        server.faults().add(rule);
    }
    decide(number, Kind::Approve, [desk = &desk](qint64 id) { desk->push({id}); });
}

} // namespace op::desktop
