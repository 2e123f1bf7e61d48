// SPDX-License-Identifier: GPL-3.0-or-later
// TRANSPORTS: both
// LIBS: op_demo op_odoo op_drafting
// TIMEOUT: 180
#include "core/demo/DemoData.h"
#include "tests/support/DemoDesk.h"
#include "tests/support/Dialects.h"

#include <QTest>

#include <thread>

using namespace op;
using namespace op::drafting;
using namespace Qt::StringLiterals;
using demo::DemoDialect;
using demo::DemoFaultRule;
using demo::DemoTrouble;
using odoo::OdooValue;
using test::DemoDesk;
using test::MemoryPushJournal;

namespace {

const QString order = u"purchase.order"_s;
const QString load = u"load"_s;

DemoFaultRule rule(const QString& model, const QString& method, DemoTrouble trouble, int times = 1,
                   int milliseconds = 0)
{
    DemoFaultRule made;
    made.model = model;
    made.method = method;
    made.trouble = trouble;
    made.times = times;
    made.wait = std::chrono::milliseconds(milliseconds);
    return made;
}

/// Limits that make a slow answer a time-out within the test.
odoo::TransportOptions impatient()
{
    odoo::TransportOptions options;
    options.write = {std::chrono::milliseconds(150), std::chrono::milliseconds(300), odoo::TransportOptions::mebibyte};
    return options;
}

} // namespace

/// A push against a server that misbehaves: exactly one order each time, and no word that is not proven.
class TstPushFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneOrder_data();
    void makesOneOrder();
    void gaveUpAndComesBack_data();
    void gaveUpAndComesBack();
    void waitsForAnotherClient();
    void provesAFailureByThreeLookUps();
    void doesNotFailWhileACallMayBeUnderWay();
    void failsWhenNothingWasStored_data();
    void failsWhenNothingWasStored();
    void survivesAKill_data();
    void survivesAKill();
    void survivesAServerThatStops();
    void pushesFromTwoDesksAtOnce_data();
    void pushesFromTwoDesksAtOnce();
    void createsWhereLoadIsRefused_data();
    void createsWhereLoadIsRefused();
    void createsOnceEvenWhenTheReplyIsLost();
    void doesNotCreateTwiceBlindly();
    void keepsTheOrderWhenTheDocumentFails_data();
    void keepsTheOrderWhenTheDocumentFails();
    void stopsWhenAsked();
};

Q_DECLARE_METATYPE(op::demo::DemoTrouble)

void TstPushFaults::makesOneOrder_data()
{
    QTest::addColumn<DemoDialect>("dialect");
    QTest::addColumn<DemoTrouble>("trouble");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("loads"); // that must have arrived: each a single POST
    QTest::addColumn<int>("lookUps");
    const struct
    {
        const char* name;
        DemoTrouble trouble;
        int times;
        int loads;
        int lookUps;
    } rows[] = {
        {"reply dropped after the commit", DemoTrouble::DropAfter, 1, 1, 1},
        {"request dropped before", DemoTrouble::DropBefore, 1, 2, 1},
        {"request dropped three times", DemoTrouble::DropBefore, 3, 4, 3},
        {"half a reply", DemoTrouble::HalfReplyAfter, 1, 1, 1},
        {"gateway gives up before", DemoTrouble::BadGatewayBefore, 2, 3, 2},
        {"gateway gives up after", DemoTrouble::BadGatewayAfter, 1, 1, 1},
        {"fault 1 after the commit", DemoTrouble::FaultOneAfter, 1, 1, 1},
        {"fault 1 before, then well", DemoTrouble::FaultOneBefore, 2, 3, 2},
        {"a page instead of a reply", DemoTrouble::GarbageAfter, 1, 1, 1},
        {"busy three times", DemoTrouble::Busy, 3, 4, 3},
    };
    for (const DemoDialect dialect : demo::allDialects) {
        for (const auto& row : rows)
            QTest::addRow("%d %s", demo::majorOf(dialect), row.name)
                << dialect << row.trouble << row.times << row.loads << row.lookUps;
    }
}

void TstPushFaults::makesOneOrder()
{
    QFETCH(DemoDialect, dialect);
    QFETCH(DemoTrouble, trouble);
    QFETCH(int, times);
    DemoDesk desk(dialect);
    desk.server.faults().add(rule(order, load, trouble, times));
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QVERIFY2(result.outcome == PushOutcome::InOdoo, result.error ? qPrintable(result.error->toLogLine()) : "");
    QVERIFY(result.receipt->differences.isEmpty());
    QCOMPARE(result.receipt->way, PushWay::Load);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.attachments(), 1);
    QTEST(desk.loads(), "loads");
    QTEST(desk.server.faults().arrivals(u"ir.model.data"_s, u"check_object_reference"_s), "lookUps");
}

void TstPushFaults::gaveUpAndComesBack_data()
{
    QTest::addColumn<DemoTrouble>("trouble");
    QTest::addColumn<int>("stored");
    QTest::newRow("no reply in time, stored") << DemoTrouble::DelayAfter << 1;
    QTest::newRow("stored long after the client gave up") << DemoTrouble::DelayBefore << 0;
}

void TstPushFaults::gaveUpAndComesBack()
{
    QFETCH(DemoTrouble, trouble);
    DemoDesk desk(DemoDialect::Odoo19, impatient());
    desk.policy.unknownRepeats = 0;
    desk.server.faults().add(rule(order, load, trouble, 1, 600));
    MemoryPushJournal journal;
    const PushResult first = desk.push(journal);
    QTEST(desk.newOrders(), "stored");
    if (trouble == DemoTrouble::DelayBefore) {
        QCOMPARE(first.outcome, PushOutcome::NotSure);
        QCOMPARE(first.error->code, ErrorCode::TimedOut);
        QTRY_COMPARE(desk.newOrders(), 1);
    }
    const PushResult second = desk.push(*journal.job(), journal);
    QCOMPARE(second.outcome, PushOutcome::InOdoo);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.loads(), 1);
}

void TstPushFaults::waitsForAnotherClient()
{
    DemoDesk desk(DemoDialect::Odoo14);
    desk.policy.busyRepeats = 3;
    QList<int> waits;
    desk.policy.wait = [&waits](int repeat) {
        waits.append(repeat);
        return std::chrono::milliseconds(1);
    };
    desk.server.faults().add(rule(order, load, DemoTrouble::Busy, -1));
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QCOMPARE(result.outcome, PushOutcome::NotSure);
    QCOMPARE(result.error->code, ErrorCode::OdooBusy);
    QCOMPARE(waits, QList<int>({1, 2, 3}));
    QCOMPARE(desk.loads(), 4);
    QCOMPARE(journal.job()->step, PushStep::Sending);
    desk.server.faults().clear();
    QCOMPARE(desk.push(*journal.job(), journal).outcome, PushOutcome::InOdoo);
    QCOMPARE(desk.newOrders(), 1);
}

void TstPushFaults::provesAFailureByThreeLookUps()
{
    DemoDesk desk(DemoDialect::Odoo14);
    desk.server.faults().add(rule(order, load, DemoTrouble::FaultOneBefore, 3));
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QCOMPARE(result.outcome, PushOutcome::Failed);
    QCOMPARE(result.error->code, ErrorCode::OdooFault);
    QVERIFY(result.error->arguments.value(0).contains(u"ValidationError"));
    QCOMPARE(desk.loads(), 3);
    QCOMPARE(journal.job()->step, PushStep::Queued); // the payload may be corrected now
    PushJob corrected = *journal.job();
    corrected.draft.lines[0].quantity = Decimal(300);
    QCOMPARE(desk.push(corrected, journal).outcome, PushOutcome::InOdoo);
    QCOMPARE(desk.newOrders(), 1);
}

void TstPushFaults::doesNotFailWhileACallMayBeUnderWay()
{
    DemoDesk desk(DemoDialect::Odoo19);
    // The first call was stored and its reply lost; the key is out of sight and the next calls are refused.
    desk.server.faults().add(rule(order, load, DemoTrouble::DropAfter));
    desk.server.faults().add(rule(u"ir.model.data"_s, u"check_object_reference"_s, DemoTrouble::BadGatewayBefore, -1));
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QCOMPARE(result.outcome, PushOutcome::NotSure);
    QCOMPARE(journal.job()->step, PushStep::Sending);
    QCOMPARE(desk.newOrders(), 1);

    desk.server.faults().clear();
    desk.server.faults().add(rule(order, load, DemoTrouble::UserError, -1));
    const PushResult resumed = desk.push(*journal.job(), journal);
    QCOMPARE(resumed.outcome, PushOutcome::InOdoo);
    QCOMPARE(desk.newOrders(), 1);
}

void TstPushFaults::failsWhenNothingWasStored_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("fault 2") << u"user"_s << ErrorCode::OdooUserError;
    QTest::newRow("a value that the server refuses") << u"product"_s << ErrorCode::OdooLoadRefused;
    QTest::newRow("a company that is not the user's") << u"company"_s << ErrorCode::OdooAccessError;
    QTest::newRow("a field that the server lacks") << u"field"_s << ErrorCode::OdooFault;
    QTest::newRow("a wrong password") << u"password"_s << ErrorCode::OdooBadCredentials;
    QTest::newRow("no server") << u"server"_s << ErrorCode::ConnectionRefused;
    QTest::newRow("a user without the right") << u"rights"_s << ErrorCode::OdooAccessError;
}

void TstPushFaults::failsWhenNothingWasStored()
{
    QFETCH(QString, what);
    DemoDesk desk(DemoDialect::Odoo19);
    PushJob job = test::jobOf(desk.draft);
    job.duplicateAccepted = what != u"company"; // straight to the load
    odoo::OdooEndpoint endpoint = desk.endpoint();
    if (what == u"user")
        desk.server.faults().add(rule(order, load, DemoTrouble::UserError));
    else if (what == u"product")
        job.draft.lines[0].product = ProductId(999999);
    else if (what == u"company")
        job.draft.company = CompanyId(2);
    else if (what == u"field")
        desk.fields.lineTaxes = u"taxes_id"_s;
    else if (what == u"password")
        endpoint.secret = u"wrong"_s;
    else if (what == u"rights")
        std::tie(endpoint.login, endpoint.secret) =
            std::pair(u"plain"_s, desk.speaksJson2() ? demo::demoPlainApiKey : u"plain"_s);
    if (what == u"server")
        desk.server.stop();
    if (what == u"rights")
        job.duplicateAccepted = false;
    desk.transport = desk.transportTo(endpoint);
    MemoryPushJournal journal;
    const PushResult result = desk.push(job, journal);
    QCOMPARE(result.outcome, PushOutcome::Failed);
    QVERIFY(result.error);
    QTEST(result.error->code, "code");
    QCOMPARE(journal.job(job).step, PushStep::Queued);
    QCOMPARE(desk.newOrders(), 0);
}

void TstPushFaults::survivesAKill_data()
{
    QTest::addColumn<DemoDialect>("dialect");
    QTest::addColumn<PushStep>("step");
    QTest::addColumn<MemoryPushJournal::Death>("death");
    for (const DemoDialect dialect : {DemoDialect::Odoo14, DemoDialect::Odoo19}) {
        for (const PushStep step :
             {PushStep::Sending, PushStep::Answered, PushStep::Verified, PushStep::Attached, PushStep::Done}) {
            for (const auto death : {MemoryPushJournal::Death::BeforeCommit, MemoryPushJournal::Death::AfterCommit})
                QTest::addRow("%d %s %s", demo::majorOf(dialect), qPrintable(pushStepName(step)),
                              death == MemoryPushJournal::Death::BeforeCommit ? "before" : "after")
                    << dialect << step << death;
        }
    }
}

void TstPushFaults::survivesAKill()
{
    QFETCH(DemoDialect, dialect);
    QFETCH(PushStep, step);
    QFETCH(MemoryPushJournal::Death, death);
    DemoDesk desk(dialect);
    MemoryPushJournal journal(step, death);
    const PushResult killed = desk.push(journal);
    QVERIFY(journal.isDead());
    QVERIFY(killed.outcome == PushOutcome::NotSure
            || (step == PushStep::Sending && killed.outcome == PushOutcome::Failed));

    MemoryPushJournal restarted;
    const PushResult result = desk.push(journal.job(test::jobOf(desk.draft)), restarted);
    QVERIFY2(result.outcome == PushOutcome::InOdoo, result.error ? qPrintable(result.error->toLogLine()) : "");
    QVERIFY(result.receipt->differences.isEmpty());
    QVERIFY(!result.receipt->name.isEmpty());
    QCOMPARE(result.receipt->way, PushWay::Load);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.attachments(), 1);
    QCOMPARE(desk.loads(), 1);
    QVERIFY(!restarted.job() || restarted.job()->step == PushStep::Done);
}

void TstPushFaults::survivesAServerThatStops()
{
    DemoDesk desk(DemoDialect::Odoo19);
    const quint16 port = static_cast<quint16>(desk.server.url().port());
    desk.server.faults().add(rule(order, load, DemoTrouble::DelayAfter, 1, 60000));
    MemoryPushJournal journal;
    std::thread killer([&desk] {
        while (desk.newOrders() == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        desk.server.stop();
    });
    const PushResult result = desk.push(journal);
    killer.join();
    QCOMPARE(result.outcome, PushOutcome::NotSure);
    QVERIFY(desk.server.start(port));
    QCOMPARE(desk.push(*journal.job(), journal).outcome, PushOutcome::InOdoo);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.loads(), 1);
}

void TstPushFaults::pushesFromTwoDesksAtOnce_data()
{
    test::addDialects();
}

void TstPushFaults::pushesFromTwoDesksAtOnce()
{
    QFETCH(DemoDialect, dialect);
    DemoDesk desk(dialect);
    for (int round = 0; round < 20; ++round) {
        PurchaseOrderDraft draft = desk.draft;
        draft.buyerOrderNumber = u"ROUND-%1"_s.arg(round);
        draft.externalKey = u"__orderpilot__.po_round%1"_s.arg(round);
        draft.origin = u"OP-X "_s + draft.buyerOrderNumber;
        const int before = desk.orders();
        PushResult results[2];
        std::vector<std::thread> desks;
        for (PushResult& result : results) {
            desks.emplace_back([&desk, &draft, &result] {
                const std::unique_ptr<odoo::OdooTransport> transport = desk.transportTo(desk.endpoint());
                MemoryPushJournal journal;
                odoo::OrderPusher pusher(*transport, desk.fields, journal, desk.clock, desk.policy);
                result = pusher.push(test::jobOf(draft), "<Order/>");
            });
        }
        for (std::thread& one : desks)
            one.join();
        QCOMPARE(desk.orders(), before + 1);
        for (const PushResult& result : results) {
            QCOMPARE(result.outcome, PushOutcome::InOdoo);
            QVERIFY(result.receipt->id == results[0].receipt->id);
        }
        QCOMPARE(desk.attachments(), round + 1);
    }
}

void TstPushFaults::createsWhereLoadIsRefused_data()
{
    QTest::addColumn<DemoDialect>("dialect");
    QTest::addColumn<DemoTrouble>("trouble");
    for (const DemoDialect dialect : demo::allDialects) {
        const int major = demo::majorOf(dialect);
        QTest::addRow("%d access", major) << dialect << DemoTrouble::AccessRefused;
        QTest::addRow("%d missing", major) << dialect << DemoTrouble::MethodMissing;
    }
}

void TstPushFaults::createsWhereLoadIsRefused()
{
    QFETCH(DemoDialect, dialect);
    QFETCH(DemoTrouble, trouble);
    DemoDesk desk(dialect);
    desk.server.faults().add(rule(order, load, trouble, -1));
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QVERIFY2(result.outcome == PushOutcome::InOdoo, result.error ? qPrintable(result.error->toLogLine()) : "");
    QCOMPARE(result.receipt->way, PushWay::Create);
    for (const FieldDifference& difference : result.receipt->differences)
        qWarning() << difference.field << difference.approved << difference.stored;
    QVERIFY(result.receipt->differences.isEmpty());
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.server.faults().arrivals(order, u"create"_s), 1);
}

void TstPushFaults::createsOnceEvenWhenTheReplyIsLost()
{
    for (const DemoTrouble trouble :
         {DemoTrouble::DropAfter, DemoTrouble::FaultOneAfter, DemoTrouble::BadGatewayAfter}) {
        DemoDesk desk(DemoDialect::Odoo19);
        desk.server.faults().add(rule(order, load, DemoTrouble::AccessRefused, -1));
        desk.server.faults().add(rule(order, u"create"_s, trouble));
        MemoryPushJournal journal;
        const PushResult result = desk.push(journal);
        QCOMPARE(result.outcome, PushOutcome::InOdoo);
        QCOMPARE(result.receipt->way, PushWay::Create);
        QCOMPARE(desk.newOrders(), 1);
    }
}

void TstPushFaults::doesNotCreateTwiceBlindly()
{
    DemoDesk desk(DemoDialect::Odoo19, impatient());
    desk.server.faults().add(rule(order, load, DemoTrouble::AccessRefused, -1));
    desk.server.faults().add(rule(order, u"create"_s, DemoTrouble::DelayBefore, 1, 800));
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QCOMPARE(result.outcome, PushOutcome::NotSure); // it is stored only after the client gave up
    QTRY_COMPARE(desk.newOrders(), 1);
    const PushResult resumed = desk.push(*journal.job(), journal);
    QCOMPARE(resumed.outcome, PushOutcome::InOdoo);
    QCOMPARE(resumed.receipt->way, PushWay::Create);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.server.faults().arrivals(order, u"create"_s), 1);
}

void TstPushFaults::keepsTheOrderWhenTheDocumentFails_data()
{
    QTest::addColumn<DemoTrouble>("trouble");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("attached");
    QTest::newRow("refused") << DemoTrouble::UserError << 1 << 0;
    QTest::newRow("refused, again and again") << DemoTrouble::AccessRefused << -1 << 0;
    QTest::newRow("reply lost") << DemoTrouble::DropAfter << 1 << 1;
    QTest::newRow("request lost") << DemoTrouble::DropBefore << 2 << 1;
    QTest::newRow("line dead") << DemoTrouble::DropBefore << -1 << 0;
    QTest::newRow("busy") << DemoTrouble::Busy << 2 << 1;
}

void TstPushFaults::keepsTheOrderWhenTheDocumentFails()
{
    QFETCH(DemoTrouble, trouble);
    QFETCH(int, times);
    QFETCH(int, attached);
    DemoDesk desk(DemoDialect::Odoo14);
    desk.server.faults().add(rule(u"ir.attachment"_s, load, trouble, times));
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QCOMPARE(result.outcome, PushOutcome::InOdoo);
    QCOMPARE(result.receipt->attachmentProblem.isEmpty(), attached == 1);
    QCOMPARE(result.receipt->attachmentId > 0, attached == 1);
    QCOMPARE(desk.attachments(), attached);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.loads(), 1);
    // Only where another try may bring it does the journal wait for one.
    const bool isLineDead = attached == 0 && trouble == DemoTrouble::DropBefore;
    QCOMPARE(journal.job()->step, isLineDead ? PushStep::Verified : PushStep::Done);
    if (!isLineDead)
        return;
    desk.server.faults().clear();
    const PushResult later = desk.push(*journal.job(), journal);
    QCOMPARE(later.outcome, PushOutcome::InOdoo);
    QVERIFY(later.receipt->attachmentProblem.isEmpty());
    QCOMPARE(desk.attachments(), 1);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(journal.job()->step, PushStep::Done);
}

void TstPushFaults::stopsWhenAsked()
{
    DemoDesk desk(DemoDialect::Odoo19);
    std::stop_source asked;
    asked.request_stop();
    MemoryPushJournal journal;
    const PushJob job = test::jobOf(desk.draft);
    const PushResult early = desk.push(job, journal, asked.get_token());
    QCOMPARE(early.outcome, PushOutcome::Failed);
    QCOMPARE(early.error->code, ErrorCode::Cancelled);
    QCOMPARE(desk.loads(), 0);

    // In the middle of a long wait, then in the middle of a call.
    desk.policy.wait = [](int) { return std::chrono::hours(1); };
    for (const DemoTrouble trouble : {DemoTrouble::BadGatewayBefore, DemoTrouble::DelayAfter}) {
        desk.server.faults().add(rule(order, load, trouble, 1, 60000));
        std::stop_source later;
        std::thread stopper([&later] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            later.request_stop();
        });
        const PushResult late = desk.push(journal.job(job), journal, later.get_token());
        stopper.join();
        QCOMPARE(late.outcome, PushOutcome::NotSure);
    }
    desk.server.faults().clear();
    desk.policy.wait = [](int) { return std::chrono::milliseconds(1); };
    QCOMPARE(desk.push(*journal.job(), journal).outcome, PushOutcome::InOdoo);
    QCOMPARE(desk.newOrders(), 1);
}

QTEST_GUILESS_MAIN(TstPushFaults)
#include "tst_push_faults.moc"
