// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/odoo/push/StoredOrder.h"

namespace op::odoo {

/// Where an external key leads to.
struct KeyHolder
{
    enum class State {
        Nobody,     ///< no record carries the key
        Order,      ///< the purchase order `order`
        OtherModel, ///< something that is no purchase order
        OutOfSight, ///< a record that this user may not see
    };
    State state = State::Nobody;
    PurchaseOrderId order;
};

/// Asks the server who carries the key of \a draft (`check_object_reference`, open to every user on every version).
[[nodiscard]] Result<KeyHolder> lookUpKey(OdooTransport& transport, const OrderFields& fields,
                                          const drafting::PurchaseOrderDraft& draft, std::stop_token stop);

/// An order found by the numbers on the paper.
struct FoundOrder
{
    PurchaseOrderId id;
    QString matchedBy; ///< "name", "origin" or "partnerRef"
    QString origin;
};

/// Returns the orders of the draft's vendor (its contacts included) and company, not cancelled, that name the paper's
/// numbers: `name` is the buyer's order number, `origin` holds it as a word of its own, or `partner_ref` holds the
/// document's number as one. An order whose `origin` holds our own reference is one of them, too: the case's order of a
/// former revision, which a paper without a number shows by nothing else. One call.
[[nodiscard]] Result<QList<FoundOrder>> findByNumbers(OdooTransport& transport, const OrderFields& fields,
                                                      const drafting::PurchaseOrderDraft& draft, std::stop_token stop);

/// Returns the orders of the draft's vendor and company, not cancelled, whose `origin` holds our own reference as a
/// word.
[[nodiscard]] Result<QList<FoundOrder>> findByReference(OdooTransport& transport, const OrderFields& fields,
                                                        const drafting::PurchaseOrderDraft& draft,
                                                        std::stop_token stop);

/// Returns the orders \a found as they stand, with their differences from the draft.
[[nodiscard]] Result<QList<drafting::ExistingOrder>> describeOrders(OdooTransport& transport, const OrderFields& fields,
                                                                    const drafting::PurchaseOrderDraft& draft,
                                                                    const QList<FoundOrder>& found,
                                                                    std::stop_token stop);

/// Looks in Odoo whether the order of \a draft stands there already under another key or none: findByNumbers() without
/// our own order, described. For the check before approval; the pusher asks the same again before it sends.
[[nodiscard]] Result<QList<drafting::ExistingOrder>> findExistingOrders(OdooTransport& transport,
                                                                        const OrderFields& fields,
                                                                        const drafting::PurchaseOrderDraft& draft,
                                                                        std::stop_token stop = {});

/// Returns whether \a text holds \a word with no letter, digit, '-', '_', '/' or '.' beside it; case does not count.
[[nodiscard]] bool holdsWord(QStringView text, QStringView word);

} // namespace op::odoo
