// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace op::odoo {
struct StepResult;
}

namespace op::ui {

/// One named step and its one result, as a person sees it: a shape, a word and words about it.
struct StepRow
{
    enum class State { Waiting, Running, Good, Check, Failed, Stopped, NotTried } state = State::Waiting;
    QString title;
    QString word;    ///< the state in a word
    QString text;    ///< what was found, or the cause
    QString fix;     ///< what to do; may be empty
    QString details; ///< for the administrator: the server's words; may be empty
    friend bool operator==(const StepRow&, const StepRow&) = default;
};

/// Returns \a result in words.
[[nodiscard]] StepRow stepRow(const odoo::StepResult& result);
/// Returns a step without a result yet.
[[nodiscard]] StepRow openStep(const QString& title, StepRow::State state = StepRow::State::Waiting);
/// Returns a step with \a state and what there is to say.
[[nodiscard]] StepRow doneStep(const QString& title, StepRow::State state, const QString& text, const QString& fix = {},
                               const QString& details = {});

} // namespace op::ui
