// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/push/PushRun.h"

#include "core/base/Logging.h"
#include "core/odoo/profile/ServerProfile.h"
#include "core/odoo/push/LoadPayload.h"
#include "core/odoo/push/OrderPusher.h"

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

using drafting::ExistingOrder;
using drafting::PushOutcome;
using drafting::PushReceipt;
using drafting::PushResult;
using drafting::PushStep;
using drafting::PushWay;

/// Whether asking again later may bring another answer: trouble of the line or of the server, not of rights.
bool isPassing(const Error& error)
{
    switch (error.code) {
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::TimedOut:
    case ErrorCode::ProxyFailed:
    case ErrorCode::HttpStatus:
    case ErrorCode::ReplyUnreadable:
    case ErrorCode::OdooFault:
        return true;
    default:
        return error.retryable;
    }
}

} // namespace

PushRun::PushRun(PushTools tools, drafting::PushJob job)
    : m_tools(std::move(tools)),
      m_job(std::move(job)),
      m_resumed(m_job.step == PushStep::Sending),
      m_unresolved(m_resumed)
{}

PushResult PushRun::run()
{
    if (m_job.step == PushStep::Done && m_job.receipt)
        return {PushOutcome::InOdoo, m_job.receipt, {}, {}};

    using Stage = End (PushRun::*)();
    static constexpr Stage sending[] = {&PushRun::resolveFormerAttempt, &PushRun::lookForExisting, &PushRun::send};
    for (const Stage stage : sending) {
        // A key whose order's id is known is never sent again, whatever became of the order (odoo-rpc.md 8.2).
        if (isAnswered())
            break;
        if (End end = (this->*stage)())
            return *end;
    }
    // An order that only lacks its document was compared before, and may have been edited since.
    const bool lacksDocumentOnly =
        m_job.step == PushStep::Verified && m_job.receipt && !m_job.receipt->attachmentProblem.isEmpty();
    if (m_job.step < PushStep::Attached && !lacksDocumentOnly)
        if (End end = readBack())
            return *end;
    if (m_job.step < PushStep::Attached && !attach()) {
        // The order stands and the journal stays at Verified: the next push attaches what this one could not.
        static_cast<void>(record(PushStep::Verified));
        const bool stopped = m_tools.stop.stop_requested();
        return {PushOutcome::InOdoo, m_job.receipt, m_others,
                stopped ? std::optional(Error(ErrorCode::Cancelled)) : std::nullopt};
    }
    return finish();
}

PushRun::End PushRun::resolveFormerAttempt()
{
    return m_resumed ? follow(lookUp(), PushWay::Load) : End();
}

PushRun::End PushRun::lookForExisting()
{
    if (m_job.duplicateAccepted)
        return {};
    Result<QList<FoundOrder>> found =
        patiently([this] { return findByNumbers(m_tools.transport, m_tools.fields, m_job.draft, m_tools.stop); });
    if (!found)
        return notSureOrFailed(found.error());
    if (found->isEmpty())
        return {};

    const Result<KeyHolder> holder = lookUp();
    if (End end = follow(holder, PushWay::Found); end || isAnswered())
        return end;
    if (m_resumed) {
        // An order that the former attempt made by `create` carries our reference and no key.
        QList<FoundOrder> own = *found;
        own.removeIf([this](const FoundOrder& order) { return !holdsWord(order.origin, m_job.draft.reference); });
        if (!own.isEmpty() && m_job.receipt && m_job.receipt->way == PushWay::Create)
            return adoptCreated(own, PushWay::Create);
    }
    Result<QList<ExistingOrder>> existing =
        patiently([&] { return describeOrders(m_tools.transport, m_tools.fields, m_job.draft, *found, m_tools.stop); });
    if (!existing)
        return notSureOrFailed(existing.error());
    if (existing->isEmpty())
        return {};
    return PushResult{PushOutcome::AlreadyInOdoo, {}, *existing, {}};
}

PushRun::End PushRun::send()
{
    const OdooCall call = loadCall(m_job.draft, m_tools.fields);
    while (true) {
        if (m_tools.stop.stop_requested())
            return notSureOrFailed(Error(ErrorCode::Cancelled));
        ++m_job.attempts;
        m_job.lastError.reset();
        if (const Result<void> written = record(PushStep::Sending); !written)
            return notSureOrFailed(written.error());

        const LoadAnswer answer = judgeLoad(m_tools.transport.call(call, m_tools.stop));
        End end;
        switch (answer.verdict) {
        case LoadVerdict::Stored:
            return answered(PurchaseOrderId(answer.id), PushWay::Load);
        case LoadVerdict::Refused:
            return afterRefusal(answer);
        case LoadVerdict::NotAllowed:
            return createInstead(answer.error);
        case LoadVerdict::Busy:
            end = afterBusy(answer);
            break;
        case LoadVerdict::FailedInside:
        case LoadVerdict::Unknown:
            end = afterUnknown(answer);
            break;
        }
        if (end || isAnswered())
            return end;
    }
}

PushRun::End PushRun::afterUnknown(const LoadAnswer& answer)
{
    m_unresolved = true;
    qCWarning(lcOdooPush) << "case" << m_job.caseId << "outcome unknown:" << answer.error.toLogLine();
    if (m_tools.stop.stop_requested())
        return notSure(answer.error);
    if (End end = follow(lookUp(), PushWay::Load); end || isAnswered())
        return end;
    if (answer.verdict == LoadVerdict::FailedInside && ++m_job.emptyLookups >= m_tools.policy.emptyLookUps)
        return failed(answer.error);
    if (++m_unknownRepeats > m_tools.policy.unknownRepeats || !pause(m_unknownRepeats))
        return notSure(answer.error);
    return {};
}

PushRun::End PushRun::afterBusy(const LoadAnswer& answer)
{
    if (++m_busyRepeats > m_tools.policy.busyRepeats || !pause(m_busyRepeats))
        return notSure(answer.error);
    // Whoever is at it will have been another desk, unless a call of ours got lost before.
    return follow(lookUp(), m_unresolved ? PushWay::Load : PushWay::Found);
}

PushRun::End PushRun::afterRefusal(const LoadAnswer& answer)
{
    // This call stored nothing; one that got lost before may still have, and the refusal may even be its consequence.
    for (int i = 0; m_unresolved && i < m_tools.policy.emptyLookUps; ++i) {
        if (i > 0 && !pause(i))
            return notSure(answer.error);
        if (End end = follow(lookUp(), PushWay::Load); end || isAnswered())
            return end;
    }
    return failed(answer.error);
}

PushRun::End PushRun::createInstead(const Error& refusal)
{
    // Refused may mean `load` alone or any order at all: only the first has another way.
    const Result<bool> mayCreate = mayAccess(m_tools.transport, u"purchase.order"_s, u"create"_s, m_tools.stop);
    if (!mayCreate || !*mayCreate)
        return afterRefusal({LoadVerdict::Refused, 0, refusal});

    const auto search = [this] {
        return findByReference(m_tools.transport, m_tools.fields, m_job.draft, m_tools.stop);
    };
    const Result<QList<FoundOrder>> before = patiently(search);
    if (!before)
        return notSureOrFailed(before.error());
    if (!before->isEmpty())
        return adoptCreated(*before, m_job.receipt ? m_job.receipt->way : PushWay::Found);

    m_job.receipt = PushReceipt{};
    m_job.receipt->way = PushWay::Create;
    if (const Result<void> written = record(PushStep::Sending); !written)
        return notSureOrFailed(written.error());
    const Result<OdooValue> reply = m_tools.transport.call(createCall(m_job.draft, m_tools.fields), m_tools.stop);
    if (!reply && reply.error().code != ErrorCode::OdooFault && reply.error().remoteEffect == RemoteEffect::None)
        return failed(reply.error());

    m_unresolved = true;
    const bool complete = !reply && reply.error().code == ErrorCode::OdooFault;
    for (int look = 1;; ++look) {
        const Result<QList<FoundOrder>> after = patiently(search);
        if (!after)
            return notSure(reply ? after.error() : reply.error());
        if (!after->isEmpty())
            return adoptCreated(*after, PushWay::Create);
        if (reply && reply->toInt() > 0) // stored, and somebody has changed its origin since
            return answered(PurchaseOrderId(reply->toInt()), PushWay::Create);
        // `create` is not unique: after a lost reply it is never sent again by itself.
        if (!complete)
            return notSure(reply ? Error(ErrorCode::ReplyUnreadable, {u"create named no id"_s}).withUnknownEffect()
                                 : reply.error());
        if (look >= m_tools.policy.emptyLookUps)
            return failed(reply.error());
        if (!pause(look))
            return notSure(reply.error());
    }
}

PushRun::End PushRun::adoptCreated(const QList<FoundOrder>& found, PushWay way)
{
    if (found.size() > 1) {
        const Result<QList<ExistingOrder>> others =
            describeOrders(m_tools.transport, m_tools.fields, m_job.draft, found.mid(1), m_tools.stop);
        m_others = others ? *others : QList<ExistingOrder>{};
    }
    return answered(found.first().id, way);
}

PushRun::End PushRun::answered(PurchaseOrderId order, PushWay way)
{
    m_job.orderId = order;
    m_job.receipt = PushReceipt{};
    m_job.receipt->id = order;
    m_job.receipt->way = way;
    m_job.receipt->url = orderUrl(m_tools.webBase, order, m_job.draft.company);
    m_job.receipt->at = m_tools.clock.now();
    m_job.lastError.reset();
    if (const Result<void> written = record(PushStep::Answered); !written)
        return notSure(written.error());
    return {};
}

Result<KeyHolder> PushRun::lookUp()
{
    return patiently([this] { return lookUpKey(m_tools.transport, m_tools.fields, m_job.draft, m_tools.stop); });
}

PushRun::End PushRun::follow(const Result<KeyHolder>& holder, PushWay way)
{
    if (!holder)
        return m_unresolved || m_job.step == PushStep::Sending ? notSure(holder.error()) : failed(holder.error());
    switch (holder->state) {
    case KeyHolder::State::Nobody:
        return {};
    case KeyHolder::State::Order:
        return answered(holder->order, way);
    case KeyHolder::State::OtherModel:
        return collision({});
    case KeyHolder::State::OutOfSight:
        return notSure(Error(ErrorCode::OdooMissingRight, {u"purchase.order"_s, u"read"_s}));
    }
    return {};
}

PushRun::End PushRun::readBack()
{
    const PurchaseOrderId id = m_job.orderId;
    const Result<QList<StoredOrder>> orders = patiently(
        [&] { return readOrders(m_tools.transport, m_tools.fields, m_job.draft.company, {id}, m_tools.stop); });
    if (!orders)
        return notSure(orders.error());
    if (orders->isEmpty()) {
        const Error gone(ErrorCode::NotFound, {u"purchase.order %1"_s.arg(id.value)});
        m_job.lastError = gone;
        static_cast<void>(record(m_job.step));
        return PushResult{PushOutcome::Failed, m_job.receipt, {}, gone};
    }

    const StoredOrder& order = orders->first();
    PartnerId vendor = order.vendor;
    if (vendor != m_job.draft.vendor) {
        // Somebody may have put a contact of the vendor on it: the commercial partner decides.
        const OdooCall call{u"res.partner"_s,
                            u"read"_s,
                            {OdooValue::list({vendor.value}), OdooValue::list({u"commercial_partner_id"_s})},
                            {{u"context"_s, orderContext(m_job.draft.company, m_tools.fields)}},
                            CallKind::Read};
        const Result<OdooValue> partner = patiently([&] { return m_tools.transport.call(call, m_tools.stop); });
        if (!partner)
            return notSure(partner.error());
        vendor = PartnerId(partner->at(0).member(u"commercial_partner_id").toMany2oneId());
    }
    if (isAnotherOrder(m_job.draft, order, vendor))
        return collision({{order.id, order.name, order.state, u"key"_s,
                           differences(m_job.draft, order, m_tools.fields, CompareScope::Everything)}});

    if (!m_job.receipt)
        m_job.receipt = PushReceipt{
            id, {}, orderUrl(m_tools.webBase, id, m_job.draft.company), PushWay::Load, {}, 0, {}, m_tools.clock.now()};
    m_job.receipt->name = order.name;
    m_job.receipt->differences = differences(m_job.draft, order, m_tools.fields, CompareScope::Everything);
    if (const Result<void> written = record(PushStep::Verified); !written)
        return notSure(written.error());
    return {};
}

bool PushRun::attach()
{
    if (m_tools.document.isEmpty())
        return true;
    const OdooCall call = attachmentCall(m_job.draft, m_job.orderId, m_tools.document, m_tools.fields);
    LoadAnswer answer;
    // Its own key makes it unique, so sending it again is safe; the order stands whatever comes of it.
    for (int repeat = 0; repeat <= m_tools.policy.unknownRepeats; ++repeat) {
        if (repeat > 0 && !pause(repeat))
            break;
        answer = judgeLoad(m_tools.transport.call(call, m_tools.stop));
        if (answer.verdict == LoadVerdict::Stored || answer.verdict == LoadVerdict::Refused
            || answer.verdict == LoadVerdict::NotAllowed)
            break;
    }
    m_job.receipt->attachmentId = answer.id;
    m_job.receipt->attachmentProblem = answer.verdict == LoadVerdict::Stored ? QString() : answer.error.toLogLine();
    return answer.verdict == LoadVerdict::Stored || answer.verdict == LoadVerdict::Refused
        || answer.verdict == LoadVerdict::NotAllowed;
}

PushResult PushRun::finish()
{
    for (const PushStep step : {PushStep::Attached, PushStep::Done}) {
        if (m_job.step >= step)
            continue;
        if (const Result<void> written = record(step); !written)
            return notSure(written.error());
    }
    qCInfo(lcOdooPush) << "case" << m_job.caseId << "is purchase.order" << m_job.orderId.value << "differences"
                       << m_job.receipt->differences.size();
    return {PushOutcome::InOdoo, m_job.receipt, m_others, {}};
}

PushResult PushRun::failed(Error error)
{
    qCWarning(lcOdooPush) << "case" << m_job.caseId << "failed:" << error.toLogLine();
    m_job.lastError = error;
    m_job.receipt.reset();
    m_job.emptyLookups = 0;
    // Back at Queued: nothing is stored, so the payload may be corrected. Not written means: to be resolved again,
    // which is safe.
    if (m_job.step != PushStep::Queued)
        static_cast<void>(record(PushStep::Queued));
    return {PushOutcome::Failed, {}, {}, std::move(error)};
}

PushResult PushRun::notSureOrFailed(Error error)
{
    return m_unresolved ? notSure(std::move(error)) : failed(std::move(error));
}

PushResult PushRun::notSure(Error error)
{
    qCWarning(lcOdooPush) << "case" << m_job.caseId << "not sure:" << error.toLogLine();
    m_job.lastError = error;
    static_cast<void>(record(m_job.step));
    return {
        PushOutcome::NotSure, m_job.receipt && m_job.receipt->id ? m_job.receipt : std::nullopt, {}, std::move(error)};
}

PushResult PushRun::collision(const QList<ExistingOrder>& holders)
{
    const Error error(ErrorCode::Conflict, {m_job.draft.externalKey});
    qCWarning(lcOdooPush) << "case" << m_job.caseId << "key collision";
    m_job.lastError = error;
    static_cast<void>(record(m_job.step));
    return {PushOutcome::KeyCollision, {}, holders, error};
}

Result<void> PushRun::record(PushStep step)
{
    drafting::PushJob next = m_job;
    next.step = step;
    OP_CHECK(m_tools.journal.record(next));
    m_job.step = step;
    return {};
}

bool PushRun::pause(int repeat)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any wakeUp;
    wakeUp.wait_for(lock, m_tools.stop, m_tools.policy.wait(repeat), [] { return false; });
    return !m_tools.stop.stop_requested();
}

template <class Read>
auto PushRun::patiently(Read read) -> decltype(read())
{
    for (int repeat = 1;; ++repeat) {
        auto answer = read();
        if (answer || !isPassing(answer.error()) || repeat > m_tools.policy.lookUpRepeats || !pause(repeat))
            return answer;
    }
}

} // namespace op::odoo
