// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/StepRow.h"

#include "core/services/desk/Desk.h"
#include "core/services/wording/StepText.h"

#include <QCoreApplication>

namespace op::ui {
namespace {

using State = StepRow::State;

State stateOf(odoo::StepState state)
{
    switch (state) {
    case odoo::StepState::Ok:
        return State::Good;
    case odoo::StepState::Warning:
        return State::Check;
    case odoo::StepState::Failed:
        return State::Failed;
    case odoo::StepState::Skipped:
        return State::NotTried;
    }
    return State::NotTried;
}

QString wordOf(State state)
{
    using services::wording::stepStateText;
    switch (state) {
    case State::Waiting:
        return QCoreApplication::translate("StepRow", "waiting");
    case State::Running:
        return QCoreApplication::translate("StepRow", "running");
    case State::Good:
        return stepStateText(odoo::StepState::Ok);
    case State::Check:
        return stepStateText(odoo::StepState::Warning);
    case State::Failed:
        return stepStateText(odoo::StepState::Failed);
    case State::Stopped:
        return QCoreApplication::translate("StepRow", "stopped");
    case State::NotTried:
        return stepStateText(odoo::StepState::Skipped);
    }
    return {};
}

} // namespace

StepRow stepRow(const odoo::StepResult& result)
{
    // "not tried" says it already
    const bool isReached = result.code != odoo::StepCode::NotReached;
    return doneStep(services::wording::stepTitle(result.step), stateOf(result.state),
                    isReached ? services::wording::stepText(result) : QString(),
                    result.state == odoo::StepState::Failed || result.state == odoo::StepState::Warning
                        ? services::wording::stepFix(result)
                        : QString(),
                    result.error ? result.error->toLogLine() : QString());
}

StepRow openStep(const QString& title, State state)
{
    return doneStep(title, state, {});
}

StepRow doneStep(const QString& title, State state, const QString& text, const QString& fix, const QString& details)
{
    return {state, title, wordOf(state), text, fix, details};
}

} // namespace op::ui
