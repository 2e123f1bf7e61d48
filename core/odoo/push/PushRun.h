// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/drafting/Push.h"
#include "core/odoo/push/LoadAnswer.h"
#include "core/odoo/push/OrderLookUp.h"
#include "core/odoo/push/PushPolicy.h"

#include <QUrl>

namespace op::odoo {

/// What one push works with.
struct PushTools
{
    OdooTransport& transport;
    const OrderFields& fields;
    drafting::PushJournal& journal;
    const Clock& clock;
    const PushPolicy& policy;
    const QUrl& webBase;
    const QByteArray& document;
    std::stop_token stop;
};

/// The PushRun class is one push from the job's step to its end; OrderPusher makes one per push.
/// Each stage answers nothing to go on with the next one, or how the push ended.
class PushRun
{
public:
    PushRun(PushTools tools, drafting::PushJob job);
    [[nodiscard]] drafting::PushResult run();

private:
    using End = std::optional<drafting::PushResult>;

    // stages, in order
    End resolveFormerAttempt();
    End lookForExisting();
    End send();
    End readBack();
    /// Returns false when the line or the server failed, so that another try may attach the document.
    [[nodiscard]] bool attach();
    drafting::PushResult finish();

    // sending
    End afterUnknown(const LoadAnswer& answer);
    End afterBusy(const LoadAnswer& answer);
    End afterRefusal(const LoadAnswer& answer);
    End createInstead(const Error& refusal);
    End adoptCreated(const QList<FoundOrder>& found, drafting::PushWay way);
    End answered(PurchaseOrderId order, drafting::PushWay way);
    /// Looks the key up, again where the look-up itself failed; moves on to Answered when an order carries it.
    Result<KeyHolder> lookUp();
    /// Turns a look-up's answer into the next step: found, an end, or nothing when nobody carries the key.
    End follow(const Result<KeyHolder>& holder, drafting::PushWay way);

    // ends
    drafting::PushResult failed(Error error);
    drafting::PushResult notSure(Error error);
    /// Failed as long as no attempt can have been carried out.
    drafting::PushResult notSureOrFailed(Error error);
    drafting::PushResult collision(const QList<drafting::ExistingOrder>& holders);
    /// Writes the job down; the push must not go on when that fails.
    Result<void> record(drafting::PushStep step);
    [[nodiscard]] bool isAnswered() const { return m_job.step >= drafting::PushStep::Answered; }
    /// Waits before repeat number \a repeat; false when the push was asked to stop.
    bool pause(int repeat);
    /// Calls \a read until it answers, as often as the policy allows.
    template <class Read>
    auto patiently(Read read) -> decltype(read());

    PushTools m_tools;
    drafting::PushJob m_job;
    bool m_resumed;    ///< an earlier push reached Sending
    bool m_unresolved; ///< some attempt may have been carried out
    int m_unknownRepeats = 0;
    int m_busyRepeats = 0;
    QList<drafting::ExistingOrder> m_others; ///< found beside ours after a `create`
};

} // namespace op::odoo
