// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/States.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"

#include <QGuiApplication>

namespace op::ui {
namespace {

Mark markOf(review::ReviewState state)
{
    using enum review::ReviewState;
    switch (state) {
    case Matched:
        return Mark::Matched;
    case Approved:
    case Queued:
    case Sending:
    case InOdoo:
        return Mark::ConfirmedByYou;
    case InReview:
        return Mark::PleaseCheck;
    case CannotRead:
    case Failed:
    case NotSure:
        return Mark::MustFix;
    case Received:
    case NotAnOrder:
    case CustomersOrder:
    case OnHold:
    case Rejected:
    case Duplicate:
        return Mark::None;
    }
    return Mark::None;
}

} // namespace

QIcon stateIcon(review::ReviewState state)
{
    // "customer's order" is drawn in state-customers-order.svg
    QString name = review::stateName(state).toLower();
    name.remove(u'\'').replace(u' ', u'-');
    return icon(QStringLiteral("state-") + name, markColour(markOf(state), QGuiApplication::palette()));
}

} // namespace op::ui
