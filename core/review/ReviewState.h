// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace op::review {

/// The states of a review case: the words of DESIGN.md section 7, used alike in code, window, command line and
/// translations.
///
///     received -> cannotRead | notAnOrder | customersOrder | duplicate | matched | inReview
///     matched, inReview <-> onHold;  matched, inReview, onHold -> approved | rejected | duplicate
///     approved -> queued -> sending -> inOdoo | failed | notSure | duplicate
///     notSure -> sending (same key, same payload) ; failed -> inReview (corrections keep the key) | sending
///     inOdoo, failed -> approved (a re-post: the next revision, whose former order is deleted or cancelled)
///     rejected, duplicate, cannotRead, notAnOrder, customersOrder -> inReview (a person reopens)
enum class ReviewState {
    Received,
    CannotRead,
    NotAnOrder,
    CustomersOrder,
    Matched,
    InReview,
    OnHold,
    Approved,
    Queued,
    Sending,
    InOdoo,
    Failed,
    NotSure,
    Rejected,
    Duplicate,
};

/// Returns the word for \a state: "received", "cannot read", "not an order", "customer's order", "matched", "in
/// review", "on hold", "approved", "queued", "sending", "in Odoo", "failed", "not sure", "rejected", "duplicate".
[[nodiscard]] QString stateName(ReviewState state);
[[nodiscard]] std::optional<ReviewState> stateFromName(QStringView name);

/// Returns true where the diagram above has an arrow.
[[nodiscard]] bool mayFollow(ReviewState from, ReviewState to);
/// Returns true while a person may still change what will be ordered.
[[nodiscard]] bool isEditable(ReviewState state);
/// Returns true where the order may already be on the server: its payload must not change before this is resolved.
[[nodiscard]] bool isInFlight(ReviewState state);

} // namespace op::review
