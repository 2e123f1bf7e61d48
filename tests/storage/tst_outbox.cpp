// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/CaseRepository.h"
#include "core/storage/Outbox.h"
#include "tests/support/CaseSamples.h"
#include "tests/support/SelfProcess.h"
#include "tests/support/TempWorkspace.h"

#include <QtTest>

using namespace op;
using namespace op::storage;
using drafting::PushJob;
using drafting::PushOutcome;
using drafting::PushResult;
using drafting::PushStep;
using review::ReviewState;

namespace {

const QString actor = QStringLiteral("anna");

qint64 insertApproved(CaseRepository& cases, const QByteArray& bytes = "<Order/>")
{
    const auto ids = cases.insert(test::sampleDocument(bytes),
                                  {test::sampleCase(QStringLiteral("1"), ReviewState::Approved)}, actor);
    return ids->first();
}

PushJob jobFor(qint64 caseId, PushStep step = PushStep::Queued)
{
    PushJob job;
    job.caseId = caseId;
    job.connection = QStringLiteral("main");
    job.draft = test::sampleDraft();
    job.step = step;
    return job;
}

drafting::PushReceipt sampleReceipt()
{
    drafting::PushReceipt receipt;
    receipt.id = PurchaseOrderId(42);
    receipt.name = QStringLiteral("P00042");
    receipt.way = drafting::PushWay::Found;
    receipt.differences = {{QStringLiteral("note"), QStringLiteral("a"), QStringLiteral("b")}};
    receipt.at = QDateTime(QDate(2026, 3, 2), QTime(9, 1), Qt::UTC);
    return receipt;
}

// The steps a pusher takes; the child says each one after it was recorded, and is killed at one of them.
int pushUntilKilled(const QString& folder, qint64 caseId)
{
    const auto workspace = Workspace::open(folder);
    const auto database = (*workspace)->connect();
    const Clock clock;
    Outbox outbox(**database, clock, QStringLiteral("child"));
    PushJob job = jobFor(caseId);
    if (!outbox.record(job) || !outbox.claim(caseId))
        return 1;
    test::SelfProcess::say("queued");
    for (const PushStep step :
         {PushStep::Sending, PushStep::Answered, PushStep::Verified, PushStep::Attached, PushStep::Done}) {
        QThread::msleep(30);
        job.step = step;
        ++job.attempts;
        if (step >= PushStep::Answered)
            job.orderId = PurchaseOrderId(42);
        if (step >= PushStep::Verified)
            job.receipt = sampleReceipt();
        if (!outbox.record(job))
            return 2;
        test::SelfProcess::say(qPrintable(drafting::pushStepName(step)));
    }
    QThread::sleep(60);
    return 0;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TempWorkspace> m_temp;
    std::unique_ptr<CaseRepository> m_cases;
    std::unique_ptr<Outbox> m_outbox;
    test::FakeClock m_clock;

    ReviewState stateOf(qint64 caseId) { return m_cases->load(caseId)->state; }
    Result<void> record(PushJob job, PushStep step)
    {
        job.step = step;
        return m_outbox->record(job);
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<test::TempWorkspace>();
        m_cases = std::make_unique<CaseRepository>(m_temp->database(), m_temp->workspace(), m_clock);
        m_outbox = std::make_unique<Outbox>(m_temp->database(), m_clock, actor);
    }
    void cleanup()
    {
        m_outbox.reset();
        m_cases.reset();
        m_temp.reset();
    }

    void remembersTheWholeJob()
    {
        const qint64 id = insertApproved(*m_cases);
        QVERIFY(!m_outbox->job(id)->has_value());
        PushJob job = jobFor(id);
        job.duplicateAccepted = true;
        QVERIFY(m_outbox->record(job).has_value());
        QCOMPARE(stateOf(id), ReviewState::Queued);
        QVERIFY(m_outbox->claim(id).has_value());
        job.step = PushStep::Sending;
        job.attempts = 2;
        job.emptyLookups = 1;
        job.lastError = Error(ErrorCode::TimedOut, {QStringLiteral("120")}).withUnknownEffect();
        QVERIFY(m_outbox->record(job).has_value());
        QCOMPARE(stateOf(id), ReviewState::Sending);
        job.step = PushStep::Verified;
        job.orderId = PurchaseOrderId(42);
        job.receipt = sampleReceipt();
        QVERIFY(m_outbox->record(job).has_value());

        const auto stored = m_outbox->job(id);
        QVERIFY((*stored)->draft == job.draft);
        QCOMPARE((*stored)->connection, job.connection);
        QCOMPARE((*stored)->step, PushStep::Verified);
        QCOMPARE((*stored)->attempts, 2);
        QCOMPARE((*stored)->emptyLookups, 1);
        QCOMPARE((*stored)->orderId, PurchaseOrderId(42));
        QVERIFY((*stored)->duplicateAccepted);
        QVERIFY((*stored)->receipt == job.receipt);
        QCOMPARE((*stored)->lastError->code, ErrorCode::TimedOut);
        QCOMPARE((*stored)->lastError->remoteEffect, RemoteEffect::Unknown);
        QCOMPARE(m_outbox->openJobs()->size(), 1);
        QCOMPARE(m_outbox->openJobs(QStringLiteral("branch"))->size(), 0);
    }

    void concludes_data()
    {
        QTest::addColumn<PushOutcome>("outcome");
        QTest::addColumn<ReviewState>("state");
        QTest::addColumn<bool>("open");
        QTest::newRow("in Odoo") << PushOutcome::InOdoo << ReviewState::InOdoo << false;
        QTest::newRow("already") << PushOutcome::AlreadyInOdoo << ReviewState::Duplicate << false;
        QTest::newRow("collision") << PushOutcome::KeyCollision << ReviewState::Failed << false;
        QTest::newRow("failed") << PushOutcome::Failed << ReviewState::Failed << false;
        QTest::newRow("not sure") << PushOutcome::NotSure << ReviewState::NotSure << true;
    }
    void concludes()
    {
        QFETCH(const PushOutcome, outcome);
        QFETCH(const ReviewState, state);
        QFETCH(const bool, open);
        const qint64 id = insertApproved(*m_cases);
        QVERIFY(m_outbox->record(jobFor(id)).has_value());
        QVERIFY(m_outbox->claim(id).has_value());
        QVERIFY(record(jobFor(id), PushStep::Sending).has_value());
        PushResult result;
        result.outcome = outcome;
        result.error = Error(ErrorCode::OdooFault, {QStringLiteral("ValueError")});
        QVERIFY(m_outbox->conclude(id, result).has_value());
        QCOMPARE(stateOf(id), state);
        QCOMPARE(m_outbox->openJobs()->size(), open ? 1 : 0);
        QCOMPARE((*m_outbox->result(id))->outcome, outcome);
        QCOMPARE((*m_outbox->result(id))->error->code, ErrorCode::OdooFault);
        const auto history = m_cases->history(id);
        QVERIFY(history->last().to == state);
        QCOMPARE(history->last().kind, QStringLiteral("push"));
        Outbox other(m_temp->database(), m_clock, QStringLiteral("bert"), [] {
            LeaseOwner owner = LeaseOwner::self();
            owner.process = QStringLiteral("other");
            return owner;
        }());
        QVERIFY2(other.claim(id).has_value(), "concluding gives the claim back");
    }

    void findsItsOwnOrderBeforeSending()
    {
        const qint64 id = insertApproved(*m_cases);
        QVERIFY(m_outbox->record(jobFor(id)).has_value());
        PushResult found;
        found.outcome = PushOutcome::InOdoo;
        found.receipt = sampleReceipt();
        QVERIFY(m_outbox->conclude(id, found).has_value());
        QCOMPARE(stateOf(id), ReviewState::InOdoo);
        QVERIFY((*m_outbox->result(id))->receipt == found.receipt);
        QCOMPARE(m_outbox->conclude(99, found).error().code, ErrorCode::NotFound);
    }

    void aFrozenDraftIsNotExchanged()
    {
        const qint64 id = insertApproved(*m_cases);
        PushJob job = jobFor(id);
        QVERIFY(m_outbox->record(job).has_value());
        job.draft.partnerRef = QStringLiteral("changed while queued");
        QVERIFY(m_outbox->record(job).has_value());
        QVERIFY(m_outbox->claim(id).has_value());
        QVERIFY(record(job, PushStep::Sending).has_value());
        PushJob exchanged = job;
        exchanged.draft.partnerRef = QStringLiteral("changed too late");
        QCOMPARE(record(exchanged, PushStep::Sending).error().code, ErrorCode::Conflict);
        PushResult unsure;
        QVERIFY(m_outbox->conclude(id, unsure).has_value());
        QVERIFY(m_outbox->claim(id).has_value());
        QCOMPARE(record(exchanged, PushStep::Sending).error().code, ErrorCode::Conflict);
        QVERIFY(record(job, PushStep::Sending).has_value());
        QCOMPARE((*m_outbox->job(id))->draft.partnerRef, QStringLiteral("changed while queued"));

        // once it is proven that nothing was stored, a corrected draft may go
        PushResult failed;
        failed.outcome = PushOutcome::Failed;
        QVERIFY(m_outbox->conclude(id, failed).has_value());
        QVERIFY(record(exchanged, PushStep::Queued).has_value());
        QCOMPARE((*m_outbox->job(id))->draft.partnerRef, QStringLiteral("changed too late"));
        QCOMPARE(m_outbox->openJobs()->size(), 1);
    }

    void sendsOnlyWithAClaim()
    {
        const qint64 id = insertApproved(*m_cases);
        QVERIFY(m_outbox->record(jobFor(id)).has_value());
        QCOMPARE(record(jobFor(id), PushStep::Sending).error().code, ErrorCode::Conflict);
        LeaseOwner rival = LeaseOwner::self();
        rival.process = QStringLiteral("rival");
        Outbox other(m_temp->database(), m_clock, QStringLiteral("bert"), rival);
        QVERIFY(m_outbox->claim(id).has_value());
        QCOMPARE(other.claim(id).error().code, ErrorCode::Conflict);
        QCOMPARE(other.record(jobFor(id)).error().code, ErrorCode::Conflict);
        QCOMPARE(other.conclude(id, PushResult()).error().code, ErrorCode::Conflict);
        QVERIFY(record(jobFor(id), PushStep::Sending).has_value());

        // one that hung too long finds the claim taken and stops
        m_clock.advance(Outbox::leaseLength.count() + 1);
        QVERIFY(other.claim(id).has_value());
        QCOMPARE(record(jobFor(id), PushStep::Answered).error().code, ErrorCode::Conflict);
        m_outbox->release(id);
        QVERIFY2(!m_outbox->claim(id).has_value(), "release() must not take another's claim away");
    }

    void refusesCasesThatMayNotBeSent()
    {
        const auto ids = m_cases->insert(test::sampleDocument(), {test::sampleCase()}, actor); // in review
        QCOMPARE(m_outbox->record(jobFor(ids->first())).error().code, ErrorCode::Conflict);
        QVERIFY(!m_outbox->job(ids->first())->has_value());
        QCOMPARE(m_outbox->record(jobFor(99)).error().code, ErrorCode::NotFound);
    }

    void listsWhatWasPosted()
    {
        const qint64 id = insertApproved(*m_cases);
        QVERIFY(m_outbox->record(jobFor(id)).has_value());
        QVERIFY(m_outbox->claim(id).has_value());
        PushJob job = jobFor(id, PushStep::Sending);
        QVERIFY(m_outbox->record(job).has_value());
        job.step = PushStep::Done;
        job.orderId = PurchaseOrderId(42);
        job.receipt = sampleReceipt();
        QVERIFY(m_outbox->record(job).has_value());
        QCOMPARE(m_outbox->postedJobs()->size(), 0);
        PushResult done;
        done.outcome = PushOutcome::InOdoo;
        done.receipt = job.receipt;
        QVERIFY(m_outbox->conclude(id, done).has_value());
        QCOMPARE(m_outbox->postedJobs(QStringLiteral("main"))->size(), 1);
        QCOMPARE(m_outbox->postedJobs()->first().receipt->name, QStringLiteral("P00042"));
        QCOMPARE(m_outbox->postedJobs(QStringLiteral("branch"))->size(), 0);

        // a re-post is a new revision with a key of its own
        QCOMPARE(*m_cases->beginRevision(id, actor, QStringLiteral("deleted")), 1);
        PushJob again = jobFor(id);
        again.draft = test::sampleDraft(QStringLiteral("__orderpilot__.po_2"));
        QVERIFY(m_outbox->record(again).has_value());
        QCOMPARE((*m_outbox->job(id))->draft.externalKey, QStringLiteral("__orderpilot__.po_2"));
        QVERIFY((*m_outbox->job(id))->orderId.isNull());
    }

    void survivesAKillAtEveryStep_data()
    {
        QTest::addColumn<PushStep>("step");
        for (const PushStep step : {PushStep::Queued, PushStep::Sending, PushStep::Answered, PushStep::Verified,
                                    PushStep::Attached, PushStep::Done})
            QTest::newRow(qPrintable(drafting::pushStepName(step))) << step;
    }
    void survivesAKillAtEveryStep()
    {
        QFETCH(const PushStep, step);
        const Clock clock;
        Outbox outbox(m_temp->database(), clock, actor);
        const qint64 id = insertApproved(*m_cases);
        test::SelfProcess child({m_temp->folder(), QString::number(id)});
        const QByteArray word = drafting::pushStepName(step).toUtf8();
        QByteArray heard;
        do {
            heard = child.heard();
            QVERIFY(!heard.isEmpty());
        } while (heard != word);
        child.kill();

        const auto open = outbox.openJobs();
        QCOMPARE(open->size(), 1);
        const PushJob job = open->first();
        QVERIFY2(job.step >= step, "what was said was on the disk");
        QVERIFY(job.draft == test::sampleDraft());
        QCOMPARE(stateOf(id), job.step == PushStep::Queued ? ReviewState::Queued : ReviewState::Sending);
        QCOMPARE(!job.orderId.isNull(), job.step >= PushStep::Answered);
        QCOMPARE(job.receipt.has_value(), job.step >= PushStep::Verified);
        // the next pusher goes on at once
        QVERIFY(outbox.claim(id).has_value());
        PushJob next = job;
        next.step = PushStep::Done;
        QVERIFY(outbox.record(next).has_value());
        PushResult done;
        done.outcome = PushOutcome::InOdoo;
        done.receipt = sampleReceipt();
        QVERIFY(outbox.conclude(id, done).has_value());
        QCOMPARE(stateOf(id), ReviewState::InOdoo);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (const QStringList role = test::SelfProcess::role(); !role.isEmpty())
        return pushUntilKilled(role.value(0), role.value(1).toLongLong());
    TestOutbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
