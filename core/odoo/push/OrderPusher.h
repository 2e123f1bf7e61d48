// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/drafting/Push.h"
#include "core/odoo/OdooTransport.h"
#include "core/odoo/push/OrderFields.h"
#include "core/odoo/push/PushPolicy.h"

#include <QUrl>

#include <stop_token>

namespace op::odoo {

/// The OrderPusher class brings one draft into Odoo exactly once (DESIGN.md section 4, odoo-rpc.md 8.5).
///
/// push() blocks, so it belongs on a worker thread; one object serves one push at a time. It goes on from whatever step
/// the journal knows, so a job may be handed in again after a crash, a lost connection or a *not sure*, any number of
/// times:
/// \code
///     OrderPusher pusher(transport, OrderFields::fromProfile(profile), journal, clock);
///     const PushResult result = pusher.push(job, documentBytes, stop);
/// \endcode
/// How it ends:
/// - InOdoo: the order stands in Odoo; the receipt lists what is stored otherwise than approved, nothing is corrected.
/// - AlreadyInOdoo: `existing` are orders with the paper's numbers; nothing was sent. `duplicateAccepted` passes it.
/// - KeyCollision: another paper's order (`existing`) carries the key; never pushed.
/// - Failed: proven that Odoo stored nothing; the job is back at Queued, its payload may be corrected under its key.
///   Error NotFound is another matter: the order was stored and then deleted in Odoo; the job is never sent again.
/// - NotSure: Odoo may hold the order, or holds it and it could not be read back. Push the same job again later.
///   Error Conflict is another matter: another process pushes this job, nothing was done.
///
/// Only `load`, `create` (where `load` is refused) and reads are called: no order is written to, confirmed, deleted.
class OrderPusher
{
public:
    /// \a webBase is the address of the web client for the receipt's link; empty = the transport's own.
    OrderPusher(OdooTransport& transport, OrderFields fields, drafting::PushJournal& journal, const Clock& clock,
                PushPolicy policy = {}, QUrl webBase = {});

    /// Pushes \a job; \a documentBytes is the source document to attach, empty = none.
    [[nodiscard]] drafting::PushResult push(drafting::PushJob job, const QByteArray& documentBytes,
                                            std::stop_token stop = {});

private:
    OdooTransport& m_transport;
    OrderFields m_fields;
    drafting::PushJournal& m_journal;
    const Clock& m_clock;
    PushPolicy m_policy;
    QUrl m_webBase;
};

/// Returns the link that opens \a order of \a company in the web client. The form with a hash is understood by 12 to 17
/// and redirected by 18 and later.
[[nodiscard]] QString orderUrl(const QUrl& webBase, PurchaseOrderId order, CompanyId company);

} // namespace op::odoo
