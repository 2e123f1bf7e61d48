// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewState.h"

#include <array>
#include <utility>

namespace op::review {
namespace {

using enum ReviewState;

constexpr std::array allStates{Received, CannotRead, NotAnOrder, CustomersOrder, Matched, InReview, OnHold,   Approved,
                               Queued,   Sending,    InOdoo,     Failed,         NotSure, Rejected, Duplicate};

} // namespace

QString stateName(ReviewState state)
{
    switch (state) {
    case Received:
        return QStringLiteral("received");
    case CannotRead:
        return QStringLiteral("cannot read");
    case NotAnOrder:
        return QStringLiteral("not an order");
    case CustomersOrder:
        return QStringLiteral("customer's order");
    case Matched:
        return QStringLiteral("matched");
    case InReview:
        return QStringLiteral("in review");
    case OnHold:
        return QStringLiteral("on hold");
    case Approved:
        return QStringLiteral("approved");
    case Queued:
        return QStringLiteral("queued");
    case Sending:
        return QStringLiteral("sending");
    case InOdoo:
        return QStringLiteral("in Odoo");
    case Failed:
        return QStringLiteral("failed");
    case NotSure:
        return QStringLiteral("not sure");
    case Rejected:
        return QStringLiteral("rejected");
    case Duplicate:
        return QStringLiteral("duplicate");
    }
    return {};
}

std::optional<ReviewState> stateFromName(QStringView name)
{
    for (const ReviewState state : allStates)
        if (stateName(state).compare(name, Qt::CaseInsensitive) == 0)
            return state;
    return std::nullopt;
}

bool isEditable(ReviewState state)
{
    return state == Matched || state == InReview || state == OnHold || state == Failed;
}

bool isInFlight(ReviewState state)
{
    return state == Sending || state == NotSure;
}

bool mayFollow(ReviewState from, ReviewState to)
{
    if (from == to)
        return true;
    // where the evaluation puts a case that a person works on, or that new master data judges again
    const bool judged = to == Matched || to == InReview || to == CustomersOrder || to == Duplicate;
    switch (from) {
    case Received:
        return judged || to == CannotRead || to == NotAnOrder;
    case Matched:
    case InReview:
    case OnHold:
        return judged || to == OnHold || to == Approved || to == Rejected;
    case CannotRead:
        // read again, with nothing to judge it by yet
        return judged || to == OnHold || to == Rejected || to == NotAnOrder || to == Received;
    case NotAnOrder:
    case CustomersOrder:
    case Rejected:
    case Duplicate:
        return judged || to == OnHold || to == Rejected || to == CannotRead || to == NotAnOrder;
    case Approved:
        return judged || to == OnHold || to == Rejected || to == Queued;
    case Queued:
        return to == Sending || to == Approved || to == Duplicate || to == Failed || to == InReview;
    case Sending:
        return to == InOdoo || to == Failed || to == NotSure || to == Duplicate;
    case NotSure:
        return to == Sending || to == InOdoo || to == Failed || to == Duplicate;
    case Failed:
        return judged || to == Queued || to == Sending || to == OnHold || to == Approved || to == Rejected;
    case InOdoo:
        return to == Approved; // a re-post is a new revision, asked for by a person
    }
    return false;
}

} // namespace op::review
