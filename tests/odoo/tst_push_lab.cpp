// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_test_support op_odoo op_drafting
// LABELS: odoo
// TIMEOUT: 600
#include "core/base/Clock.h"
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/profile/ServerProfile.h"
#include "core/odoo/push/LoadPayload.h"
#include "core/odoo/push/OrderLookUp.h"
#include "core/odoo/push/OrderPusher.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/LabDatabase.h"
#include "tests/support/LabTest.h"
#include "tests/support/MemoryPushJournal.h"
#include "tests/support/OrderWish.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace op;
using namespace op::drafting;
using namespace op::odoo;
using namespace Qt::StringLiterals;
using test::FaultProxy;
using test::MemoryPushJournal;

/// The push against real servers of the lab, as the technical user. What Odoo holds afterwards is asked as the
/// administrator.
class TstPushLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_labs.clear(); }
    void stores_data() { test::addServers(); }
    void stores();
    void makesOneOrderFromTwoDesks_data() { test::addServers(); }
    void makesOneOrderFromTwoDesks();
    void makesOneOrderWhenTheLineBreaks_data();
    void makesOneOrderWhenTheLineBreaks();
    void survivesAKill_data() { test::addServers(); }
    void survivesAKill();
    void leavesTheUsersEditAlone_data() { test::addServers(); }
    void leavesTheUsersEditAlone();
    void findsTheOrderTypedByHand_data() { test::addServers(); }
    void findsTheOrderTypedByHand();
    void sendsANewRevisionOfWhatIsGone_data() { test::addServers(); }
    void sendsANewRevisionOfWhatIsGone();
    void failsWithTheServersWords_data() { test::addServers(); }
    void failsWithTheServersWords();
    void createsAsTheOtherWay_data() { test::addServers(); }
    void createsAsTheOtherWay();

private:
    struct Lab
    {
        explicit Lab(const test::LabServer& server) : database(server, u"push"_s) {}
        test::LabDatabase database;
        OrderFields fields;
        std::unique_ptr<XmlRpcTransport> technical;
        std::unique_ptr<XmlRpcTransport> admin;
        int number = 0;
    };

    /// An order that no other test has made.
    PurchaseOrderDraft freshDraft(Lab& lab, int lines = 2)
    {
        test::OrderWish wish;
        wish.company = lab.database.server().company;
        wish.vendor = u"Van Dijk Bevestigingen B.V."_s;
        wish.buyerNumber = u"PUSH-%1"_s.arg(++lab.number);
        wish.reference = u"OP-LAB-%1"_s.arg(lab.number);
        wish.lines = {{u"OP-1001"_s, u"500"_s, u"0.25"_s}, {u"OP-1002"_s, u"200"_s, u"0.07"_s}};
        while (wish.lines.size() < lines)
            wish.lines.append(wish.lines[wish.lines.size() % 2]);
        return test::draftOf(*lab.technical, wish);
    }

    static PushPolicy quick()
    {
        PushPolicy policy;
        policy.wait = [](int repeat) { return std::chrono::milliseconds(100 * repeat); };
        return policy;
    }

    PushResult push(Lab& lab, const PushJob& job, PushJournal& journal, OdooTransport* transport = nullptr)
    {
        OrderPusher pusher(transport ? *transport : *lab.technical, lab.fields, journal, m_clock, quick());
        return pusher.push(job, QByteArrayLiteral("<Order>\xE2\x82\xAC</Order>"));
    }

    static int count(Lab& lab, const QString& model, const OdooValue& leaf)
    {
        const auto answer = lab.admin->call({model, u"search_count"_s, {OdooValue::list({leaf})}, {}});
        return answer ? static_cast<int>(answer->toInt()) : -1;
    }
    static int ordersOf(Lab& lab, const PurchaseOrderDraft& draft)
    {
        return count(lab, u"purchase.order"_s, OdooValue::list({u"origin"_s, u"ilike"_s, draft.buyerOrderNumber}));
    }
    static int attachmentsOf(Lab& lab, PurchaseOrderId order)
    {
        const auto answer =
            lab.admin->call({u"ir.attachment"_s,
                             u"search_count"_s,
                             {OdooValue::list({OdooValue::list({u"res_model"_s, u"="_s, u"purchase.order"_s}),
                                               OdooValue::list({u"res_id"_s, u"="_s, order.value})})},
                             {}});
        return answer ? static_cast<int>(answer->toInt()) : -1;
    }

    std::vector<std::unique_ptr<Lab>> m_labs;
    Clock m_clock;
};

namespace {

QString told(const PushResult& result)
{
    QString text = pushOutcomeName(result.outcome);
    if (result.error)
        text += u": "_s + result.error->toLogLine();
    if (result.receipt) {
        for (const FieldDifference& difference : result.receipt->differences)
            text += u"\n%1: %2 is %3"_s.arg(difference.field, difference.approved, difference.stored);
        text += u'\n' + result.receipt->attachmentProblem;
    }
    return text;
}

} // namespace

void TstPushLab::initTestCase()
{
    for (const test::LabServer& server : test::labServers()) {
        auto lab = std::make_unique<Lab>(server);
        QVERIFY(lab->database.isMade());
        lab->technical = std::make_unique<XmlRpcTransport>(lab->database.server().technical);
        lab->admin = std::make_unique<XmlRpcTransport>(lab->database.server().admin);
        const auto profile = discoverProfile(*lab->technical);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().toLogLine()));
        lab->fields = OrderFields::fromProfile(*profile);
        m_labs.push_back(std::move(lab));
    }
}

void TstPushLab::stores()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    for (const int lines : {2, 50}) {
        PurchaseOrderDraft draft = freshDraft(lab, lines);
        draft.lines[1].taxes.clear();
        MemoryPushJournal journal;
        QElapsedTimer timer;
        timer.start();
        const PushResult result = push(lab, test::jobOf(draft), journal);
        qInfo("push of %d lines: %lld ms", lines, timer.elapsed());
        QVERIFY2(result.outcome == PushOutcome::InOdoo, qPrintable(told(result)));
        QVERIFY2(result.receipt->differences.isEmpty(), qPrintable(told(result)));
        QVERIFY2(result.receipt->attachmentProblem.isEmpty(), qPrintable(told(result)));
        QCOMPARE(ordersOf(lab, draft), 1);
        QCOMPARE(attachmentsOf(lab, result.receipt->id), 1);

        const auto order = lab.admin->call({u"purchase.order"_s,
                                            u"read"_s,
                                            {OdooValue::list({result.receipt->id.value}),
                                             OdooValue::list({u"state"_s, u"date_order"_s, lab.fields.note})},
                                            {}});
        QVERIFY(order);
        QCOMPARE(order->at(0).member(u"state").toText(), u"draft"_s);
        QCOMPARE(order->at(0).member(u"date_order").toText(), u"2026-11-20 12:00:00"_s);
        const QString note = order->at(0).member(lab.fields.note).toText();
        QCOMPARE(note, lab.fields.noteIsHtml ? u"<p>Please &lt;deliver&gt; &amp; ring twice</p>"_s : draft.note);
        // Pushed again by a desk that knows nothing of it: found, not made again.
        MemoryPushJournal other;
        const PushResult again = push(lab, test::jobOf(draft), other);
        QVERIFY2(again.outcome == PushOutcome::InOdoo, qPrintable(told(again)));
        QCOMPARE(again.receipt->way, PushWay::Found);
        QVERIFY(again.receipt->id == result.receipt->id && again.receipt->attachmentId == result.receipt->attachmentId);
        QCOMPARE(ordersOf(lab, draft), 1);
    }
}

void TstPushLab::makesOneOrderFromTwoDesks()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    XmlRpcTransport transports[2] = {XmlRpcTransport(lab.database.server().technical),
                                     XmlRpcTransport(lab.database.server().technical)};
    int found = 0;
    for (int round = 0; round < 20; ++round) {
        const PurchaseOrderDraft draft = freshDraft(lab);
        PushResult results[2];
        std::vector<std::thread> desks;
        desks.reserve(2);
        std::atomic<int> ready = 0;
        for (int i = 0; i < 2; ++i) {
            desks.emplace_back([&, i] {
                MemoryPushJournal journal;
                OrderPusher pusher(transports[i], lab.fields, journal, m_clock, quick());
                for (++ready; ready < 2;) // both at the same moment
                    std::this_thread::yield();
                results[i] = pusher.push(test::jobOf(draft, i + 1), "<Order/>");
            });
        }
        for (std::thread& desk : desks)
            desk.join();
        for (const PushResult& result : results) {
            QVERIFY2(result.outcome == PushOutcome::InOdoo, qPrintable(told(result)));
            QVERIFY2(result.receipt->differences.isEmpty(), qPrintable(told(result)));
            QVERIFY(result.receipt->id == results[0].receipt->id);
            found += result.receipt->way == PushWay::Found ? 1 : 0;
        }
        QCOMPARE(ordersOf(lab, draft), 1);
        QCOMPARE(count(lab, u"purchase.order.line"_s,
                       OdooValue::list({u"order_id"_s, u"="_s, results[0].receipt->id.value})),
                 2);
        QCOMPARE(attachmentsOf(lab, results[0].receipt->id), 1);
    }
    qInfo("20 rounds of two desks, one order each; %d receipts say found", found);
}

void TstPushLab::makesOneOrderWhenTheLineBreaks_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("reply");
    QTest::addColumn<int>("loads");
    for (size_t i = 0; i < m_labs.size(); ++i) {
        QTest::addRow("%d reply", m_labs[i]->database.server().major) << static_cast<int>(i) << true << 1;
        QTest::addRow("%d request", m_labs[i]->database.server().major) << static_cast<int>(i) << false << 2;
    }
}

void TstPushLab::makesOneOrderWhenTheLineBreaks()
{
    QFETCH(int, index);
    QFETCH(bool, reply);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    FaultProxy proxy(lab.database.server().technical.url);
    OdooEndpoint endpoint = lab.database.server().technical;
    endpoint.url = proxy.url();
    XmlRpcTransport transport(endpoint);
    QVERIFY(transport.authenticate());
    for (int round = 0; round < 3; ++round) {
        const PurchaseOrderDraft draft = freshDraft(lab);
        proxy.lose(reply ? FaultProxy::Loss::Reply : FaultProxy::Loss::Request,
                   {"<string>load</string>", "order_line/product_id"});
        MemoryPushJournal journal;
        const PushResult result = push(lab, test::jobOf(draft), journal, &transport);
        QVERIFY2(result.outcome == PushOutcome::InOdoo, qPrintable(told(result)));
        QCOMPARE(result.receipt->way, PushWay::Load);
        QTEST(proxy.arrivals(), "loads");
        QCOMPARE(ordersOf(lab, draft), 1);

        // The document's reply lost: one attachment all the same.
        proxy.lose(FaultProxy::Loss::Reply, {"<string>load</string>", "ir.attachment"});
        const PurchaseOrderDraft second = freshDraft(lab);
        MemoryPushJournal other;
        const PushResult attached = push(lab, test::jobOf(second), other, &transport);
        QVERIFY2(attached.outcome == PushOutcome::InOdoo && attached.receipt->attachmentId > 0,
                 qPrintable(told(attached)));
        QCOMPARE(attachmentsOf(lab, attached.receipt->id), 1);
    }
}

void TstPushLab::survivesAKill()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    for (const PushStep step :
         {PushStep::Sending, PushStep::Answered, PushStep::Verified, PushStep::Attached, PushStep::Done}) {
        for (const auto death : {MemoryPushJournal::Death::BeforeCommit, MemoryPushJournal::Death::AfterCommit}) {
            const PurchaseOrderDraft draft = freshDraft(lab);
            MemoryPushJournal killed(step, death);
            static_cast<void>(push(lab, test::jobOf(draft), killed));
            MemoryPushJournal restarted;
            const PushResult result = push(lab, killed.job(test::jobOf(draft)), restarted);
            QVERIFY2(result.outcome == PushOutcome::InOdoo, qPrintable(told(result)));
            QVERIFY2(result.receipt->differences.isEmpty(), qPrintable(told(result)));
            QCOMPARE(ordersOf(lab, draft), 1);
            QCOMPARE(attachmentsOf(lab, result.receipt->id), 1);
        }
    }
}

void TstPushLab::leavesTheUsersEditAlone()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    const PurchaseOrderDraft draft = freshDraft(lab);
    MemoryPushJournal killed(PushStep::Answered, MemoryPushJournal::Death::BeforeCommit);
    static_cast<void>(push(lab, test::jobOf(draft), killed));
    const auto holder = lookUpKey(*lab.technical, lab.fields, draft, {});
    QVERIFY(holder && holder->state == KeyHolder::State::Order);

    // Somebody changes the quantity in Odoo; python plays the person, since no program of ours may write.
    const QString script =
        u"import sys,xmlrpc.client as x\nu,d,i,f=sys.argv[1:5]\no=x.ServerProxy(u+'/xmlrpc/2/object')\n"
        "n=x.ServerProxy(u+'/xmlrpc/2/common').authenticate(d,'admin','admin',{})\n"
        "l=o.execute_kw(d,n,'admin','purchase.order.line','search',[[['order_id','=',int(i)]]],{'order':'sequence,id'})"
        "\n"
        "o.execute_kw(d,n,'admin','purchase.order.line','write',[l[:1],{'product_qty':777}])\n"
        "print(o.execute_kw(d,n,'admin','purchase.order.line','read',[l[:1],['price_unit']])[0]['price_unit'])\n"_s;
    QProcess person;
    person.start(u"python3"_s,
                 {u"-c"_s, script, lab.database.server().admin.url.toString(), lab.database.server().admin.database,
                  QString::number(holder->order.value), u"x"_s});
    QVERIFY(person.waitForFinished(60000) && person.exitCode() == 0);
    QCOMPARE(person.readAllStandardOutput().trimmed(),
             QByteArray("0.25")); // the approved price survives the edit on both

    QVERIFY(lab.technical->call(loadCall(draft, lab.fields))); // the very same load once more
    MemoryPushJournal restarted;
    const PushResult result = push(lab, *killed.job(), restarted);
    QVERIFY2(result.outcome == PushOutcome::InOdoo, qPrintable(told(result)));
    QCOMPARE(result.receipt->differences.size(), 1);
    QCOMPARE(result.receipt->differences[0].field, u"lines[0].quantity"_s);
    QCOMPARE(result.receipt->differences[0].stored, u"777"_s);
    QCOMPARE(ordersOf(lab, draft), 1);
}

void TstPushLab::findsTheOrderTypedByHand()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    test::OrderWish wish;
    wish.company = lab.database.server().company;
    wish.vendor = u"Kramer Elektrotechniek B.V."_s;
    wish.vendorNumber = u"ke-ord-4711"_s;
    wish.lines = {{u"OP-1006"_s, u"120"_s, u"0.95"_s}};
    for (const QString& buyerNumber : {u"LABP0004"_s, QString()}) {
        wish.buyerNumber = buyerNumber;
        MemoryPushJournal journal;
        const PushResult result = push(lab, test::jobOf(test::draftOf(*lab.technical, wish)), journal);
        QVERIFY2(result.outcome == PushOutcome::AlreadyInOdoo, qPrintable(told(result)));
        QCOMPARE(result.existing.size(), 1);
        QCOMPARE(result.existing[0].name, u"LABP0004"_s);
        QCOMPARE(result.existing[0].matchedBy, buyerNumber.isEmpty() ? u"partnerRef"_s : u"name"_s);
        QStringList differences;
        for (const FieldDifference& difference : result.existing[0].differences)
            differences.append(difference.field + u' ' + difference.approved + u' ' + difference.stored);
        QVERIFY2(differences.contains(u"lines[0].quantity 120 100"_s)
                     && differences.contains(u"lines[0].priceUnit 0.95 0.89"_s),
                 qPrintable(differences.join(u'\n')));
    }
    // The cancelled one does not stand in the way.
    wish.vendor = u"Van Dijk Bevestigingen B.V."_s;
    wish.buyerNumber = u"LABP0005"_s;
    wish.vendorNumber = u"VD-2025-0099"_s;
    MemoryPushJournal journal;
    const PushResult result = push(lab, test::jobOf(test::draftOf(*lab.technical, wish)), journal);
    QVERIFY2(result.outcome == PushOutcome::InOdoo, qPrintable(told(result)));
}

// Without a number on the paper, so that our own reference is all that leads to the former order.
void TstPushLab::sendsANewRevisionOfWhatIsGone()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    for (const QString& end : {u"button_cancel"_s, u"unlink"_s}) {
        PurchaseOrderDraft draft = freshDraft(lab);
        draft.buyerOrderNumber.clear();
        draft.origin = draft.reference;
        MemoryPushJournal first;
        const PushResult stored = push(lab, test::jobOf(draft), first);
        QVERIFY2(stored.outcome == PushOutcome::InOdoo, qPrintable(told(stored)));
        PurchaseOrderDraft next = draft;
        next.externalKey += u"_1"_s;
        MemoryPushJournal second;
        const PushResult refused = push(lab, test::jobOf(next), second);
        QVERIFY2(refused.outcome == PushOutcome::AlreadyInOdoo, qPrintable(told(refused)));
        QCOMPARE(refused.existing.size(), 1);
        QVERIFY(refused.existing[0].id == stored.receipt->id);

        const QString script =
            u"import sys,xmlrpc.client as x\nu,d,i,m=sys.argv[1:5]\no=x.ServerProxy(u+'/xmlrpc/2/object')\n"
            "n=x.ServerProxy(u+'/xmlrpc/2/common').authenticate(d,'admin','admin',{})\n"
            "for c in dict.fromkeys(['button_cancel',m]):\n"
            " try: o.execute_kw(d,n,'admin','purchase.order',c,[[int(i)]])\n"
            " except x.Fault as f:\n  assert 'marshal None' in f.faultString, f\n"_s;
        QProcess person;
        person.start(u"python3"_s,
                     {u"-c"_s, script, lab.database.server().admin.url.toString(), lab.database.server().admin.database,
                      QString::number(stored.receipt->id.value), end});
        QVERIFY2(person.waitForFinished(60000) && person.exitCode() == 0, person.readAllStandardError());

        MemoryPushJournal third;
        const PushResult again = push(lab, test::jobOf(next), third);
        QVERIFY2(again.outcome == PushOutcome::InOdoo, qPrintable(told(again)));
        QCOMPARE(again.receipt->way, PushWay::Load);
        QVERIFY(again.receipt->id != stored.receipt->id && again.receipt->differences.isEmpty());
        QCOMPARE(count(lab, u"purchase.order"_s, OdooValue::list({u"origin"_s, u"="_s, draft.origin})),
                 end == u"unlink"_s ? 1 : 2);
        // the same revision from another desk is the same order
        MemoryPushJournal other;
        const PushResult found = push(lab, test::jobOf(next), other);
        QVERIFY2(found.outcome == PushOutcome::InOdoo && found.receipt->id == again.receipt->id,
                 qPrintable(told(found)));
    }
}

void TstPushLab::failsWithTheServersWords()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    PurchaseOrderDraft draft = freshDraft(lab);
    const PurchaseOrderDraft good = draft;
    draft.lines[1].product = ProductId(99999999);
    MemoryPushJournal journal;
    PushResult result = push(lab, test::jobOf(draft), journal);
    QCOMPARE(result.outcome, PushOutcome::Failed);
    QCOMPARE(result.error->code, ErrorCode::OdooLoadRefused);
    QVERIFY2(result.error->arguments[0].contains(u"99999999"), qPrintable(told(result)));
    QCOMPARE(ordersOf(lab, draft), 0);

    // Corrected, under the same key.
    PushJob corrected = *journal.job();
    corrected.draft = good;
    result = push(lab, corrected, journal);
    QVERIFY2(result.outcome == PushOutcome::InOdoo, qPrintable(told(result)));
    QCOMPARE(ordersOf(lab, draft), 1);

    // A user without the right, and a field that the server lacks.
    XmlRpcTransport plain(lab.database.server().plain);
    MemoryPushJournal second;
    PushJob job = test::jobOf(freshDraft(lab));
    job.duplicateAccepted = true;
    result = push(lab, job, second, &plain);
    QVERIFY2(result.outcome == PushOutcome::Failed && result.error->code == ErrorCode::OdooLoadRefused,
             qPrintable(told(result)));
    OrderFields wrong = lab.fields;
    wrong.lineTaxes = u"no_such_field"_s;
    MemoryPushJournal third;
    OrderPusher pusher(*lab.technical, wrong, third, m_clock, quick());
    result = pusher.push(job, {});
    QVERIFY2(result.outcome == PushOutcome::Failed && result.error->code == ErrorCode::OdooFault,
             qPrintable(told(result)));
    QCOMPARE(ordersOf(lab, job.draft), 0);
}

void TstPushLab::createsAsTheOtherWay()
{
    QFETCH(int, index);
    Lab& lab = *m_labs[static_cast<size_t>(index)];
    const PurchaseOrderDraft draft = freshDraft(lab);
    const auto created = lab.technical->call(createCall(draft, lab.fields));
    QVERIFY2(created, created ? "" : qPrintable(created.error().toLogLine()));
    const auto stored = readOrders(*lab.technical, lab.fields, draft.company, {PurchaseOrderId(created->toInt())}, {});
    QVERIFY(stored && stored->size() == 1);
    QStringList differing;
    for (const FieldDifference& difference : differences(draft, stored->first(), lab.fields, CompareScope::Everything))
        differing.append(difference.field + u' ' + difference.approved + u' ' + difference.stored);
    QVERIFY2(differing.isEmpty(), qPrintable(differing.join(u'\n')));
    const auto found = findByReference(*lab.technical, lab.fields, draft, {});
    QVERIFY(found && found->size() == 1 && found->first().id == stored->first().id);
}

int main(int argc, char** argv)
{
    return test::runInLab<TstPushLab>(argc, argv);
}
#include "tst_push_lab.moc"
