// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/drafting/PurchaseOrderDraft.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

/// Values and the journal's interface of a push; the protocol itself is core/odoo/push/OrderPusher.
namespace op::drafting {

/// How the order came to be in Odoo.
enum class PushWay {
    Load,   ///< by `load` with the external key: the server's own unique index forbids a second one
    Create, ///< by `create` with search before and after, where `load` is refused: at least once, the receipt says so
    Found,  ///< it was already there under our key
};

/// A value that Odoo stores otherwise than it was approved.
struct FieldDifference
{
    QString field; ///< "lines[0].priceUnit", "currency", ...
    QString approved;
    QString stored;
    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

/// An order that stood in Odoo before (typed by hand, or pushed by somebody else).
struct ExistingOrder
{
    PurchaseOrderId id;
    QString name;
    QString state;
    QString matchedBy;                  ///< "name", "origin", "partnerRef"
    QList<FieldDifference> differences; ///< against what we would have sent
    friend bool operator==(const ExistingOrder&, const ExistingOrder&) = default;
};

struct PushReceipt
{
    PurchaseOrderId id;
    QString name; ///< "P00042"
    QString url;  ///< opens the order in the web client
    PushWay way = PushWay::Load;
    QList<FieldDifference> differences;
    qint64 attachmentId = 0;
    QString attachmentProblem; ///< why the source document could not be attached; the order stands all the same
    QDateTime at;
    friend bool operator==(const PushReceipt&, const PushReceipt&) = default;
};

/// How a push ended. The states of the case follow from it: inOdoo, duplicate, keyCollision -> failed, failed, notSure.
enum class PushOutcome { InOdoo, AlreadyInOdoo, KeyCollision, Failed, NotSure };

struct PushResult
{
    PushOutcome outcome = PushOutcome::NotSure;
    std::optional<PushReceipt> receipt;
    QList<ExistingOrder> existing;
    std::optional<Error> error;
};

[[nodiscard]] QString pushWayName(PushWay way);
[[nodiscard]] QString pushOutcomeName(PushOutcome outcome);
[[nodiscard]] QJsonObject toJson(const PushResult& result);
[[nodiscard]] Result<PushResult> pushResultFromJson(const QJsonObject& json);

/// The steps of a push in order; each is on disk (synchronous FULL) before the next begins.
enum class PushStep {
    Queued,   ///< key and frozen payload stored
    Sending,  ///< the first byte may leave now
    Answered, ///< the server named an id
    Verified, ///< read back and compared
    Attached, ///< source document attached (or given up, with the reason)
    Done,
};
[[nodiscard]] QString pushStepName(PushStep step);

/// What the journal knows about one push; what a restart goes on from.
struct PushJob
{
    qint64 caseId = 0;
    QString connection;
    PurchaseOrderDraft draft; ///< frozen: never changed once Sending was reached, until resolved
    PushStep step = PushStep::Queued;
    int attempts = 0;
    int emptyLookups = 0;           ///< look-ups after a complete fault 1 that found no key
    PurchaseOrderId orderId;        ///< from Answered on
    bool duplicateAccepted = false; ///< a person confirmed, with a reason, to push although an order like it exists
    std::optional<PushReceipt> receipt;
    std::optional<Error> lastError;
};

/// The PushJournal class makes each step of a push survive a crash; storage implements it (outbox table).
/// Each call returns after its commit reached the disk. A failure stops the push before the step it belongs to.
class PushJournal
{
public:
    virtual ~PushJournal() = default;
    [[nodiscard]] virtual Result<void> record(const PushJob& job) = 0;
    /// Takes the lease on the case for this process; Conflict when another live process pushes it. Renewed by record().
    [[nodiscard]] virtual Result<void> claim(qint64 caseId) = 0;
    virtual void release(qint64 caseId) = 0;
};

} // namespace op::drafting
