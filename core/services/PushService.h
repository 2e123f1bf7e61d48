// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/DraftBuilder.h"
#include "core/odoo/push/PushPolicy.h"
#include "core/services/Office.h"

#include <stop_token>

namespace op::services {

/// What became of one case that was to be pushed.
struct PushItem
{
    qint64 caseId = 0;
    review::ReviewState state = review::ReviewState::Approved; ///< afterwards
    std::optional<drafting::PushResult> result;
    extraction::Findings blocking; ///< why no draft could be built; nothing was sent then
    std::optional<Error> error;    ///< what stopped the push before it began
};

/// The PushService class sends accepted cases to Odoo and goes on with pushes that a crash or a lost connection left
/// open. Blocks; not for the window's thread.
class PushService
{
public:
    explicit PushService(Office& office, odoo::PushPolicy policy = {}) : m_office(office), m_policy(std::move(policy))
    {}

    /// Pushes one case. Cases in a state that cannot be pushed give an item with Conflict, and so does one that another
    /// program or desk is pushing (arguments as of Leases::acquire()).
    [[nodiscard]] PushItem push(qint64 caseId, std::stop_token stop = {});
    /// Sends the order of a case once more, as a new revision under a key of its own: for a person whose draft order
    /// was deleted or cancelled in Odoo, which \a reason, kept in the history, tells. Odoo is asked first; the item's
    /// error is OrderStands while the former order is there, InvalidArgument (0: "reason") without a reason, Conflict
    /// (0: the state) for a case that never came to Odoo. With these, and when Odoo cannot be asked, nothing has
    /// changed. What follows is an ordinary push.
    [[nodiscard]] PushItem repost(qint64 caseId, const QString& reason, std::stop_token stop = {});
    /// Returns the cases that wait for a push: approved and queued ones, those whose outcome is open, and those in Odoo
    /// whose document could not be attached yet.
    [[nodiscard]] Result<QList<qint64>> ready(const QString& connection = {});
    /// Looks in Odoo itself whether the order of \a caseId, still at the desk, stands there already (DESIGN.md section
    /// 4, step 0): typed by hand, or sent from another desk. Found: the case becomes *duplicate* and the orders are
    /// returned. Nothing is asked, and nothing returned, while no draft can be built, for a case that is no longer at
    /// the desk, and where a person let the duplicate pass. Fails as the transport does; the same is asked again before
    /// anything is sent.
    [[nodiscard]] Result<QList<drafting::ExistingOrder>> lookAhead(qint64 caseId, std::stop_token stop = {});
    /// Returns the draft of \a caseId as it would be sent now: the frozen one of an open push, else built from the
    /// case.
    [[nodiscard]] Result<drafting::DraftOrFindings> draft(qint64 caseId);

private:
    [[nodiscard]] Result<PushItem> tryPush(qint64 caseId, std::stop_token stop);
    [[nodiscard]] PushItem failed(qint64 caseId, const Error& error);
    [[nodiscard]] Result<void> beginRevision(qint64 caseId, const QString& reason, std::stop_token stop);
    /// Puts a case back into review whose content is no longer the approved one; returns whether it was.
    [[nodiscard]] Result<bool> sendBack(const review::ReviewCase& reviewCase, PushItem& item);
    [[nodiscard]] Result<std::optional<drafting::PushJob>> newJob(const review::ReviewCase& reviewCase, PushItem& item);

    Office& m_office;
    odoo::PushPolicy m_policy;
};

} // namespace op::services
