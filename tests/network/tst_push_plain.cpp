// SPDX-License-Identifier: GPL-3.0-or-later
// TRANSPORTS: both
// LIBS: op_demo op_odoo op_drafting
#include "core/odoo/push/LoadPayload.h"
#include "core/odoo/push/OrderLookUp.h"
#include "tests/support/DemoDesk.h"
#include "tests/support/Dialects.h"

#include <QTest>
#include <QUrlQuery>

using namespace op;
using namespace op::drafting;
using namespace Qt::StringLiterals;
using demo::DemoDialect;
using odoo::OdooStruct;
using odoo::OdooValue;
using test::DemoDesk;
using test::MemoryPushJournal;

/// A push against a server that behaves: what is stored, how many calls it takes, what stops it.
class TstPushPlain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stores_data() { test::addDialects(); }
    void stores();
    void takesFourRoundTrips_data();
    void takesFourRoundTrips();
    void sendsNoTaxOnPurpose_data() { test::addDialects(); }
    void sendsNoTaxOnPurpose();
    void isDoneOnce();
    void findsItsOwnOrder_data() { test::addDialects(); }
    void findsItsOwnOrder();
    void findsAnOrderTypedByHand_data();
    void findsAnOrderTypedByHand();
    void goesOnWhenTheDuplicateIsAccepted();
    void leavesCancelledOrdersOutOfIt();
    void seesTheOrderOfAFormerRevision_data() { test::addDialects(); }
    void seesTheOrderOfAFormerRevision();
    void tellsWordsFromPartsOfThem();
    void neverSendsAgainWhatWasDeleted_data() { test::addDialects(); }
    void neverSendsAgainWhatWasDeleted();
    void leavesTheUsersEditAlone_data() { test::addDialects(); }
    void leavesTheUsersEditAlone();
    void seesAKeyCollision_data();
    void seesAKeyCollision();
    void takesAContactForItsVendor();
    void keepsOutOfAnotherProcessesWay();
    void linksToTheOrder();
};

void TstPushPlain::stores()
{
    QFETCH(DemoDialect, dialect);
    DemoDesk desk(dialect);
    for (const DraftLine& line : desk.draft.lines)
        QVERIFY(line.product && line.uom && line.taxes.size() == 1 && line.taxes[0]);
    QVERIFY(desk.draft.vendor && desk.draft.company && desk.draft.currency && desk.draft.pickingType);
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);

    QVERIFY2(result.outcome == PushOutcome::InOdoo, result.error ? qPrintable(result.error->toLogLine()) : "");
    QCOMPARE(result.receipt->way, PushWay::Load);
    for (const FieldDifference& difference : result.receipt->differences)
        qWarning() << difference.field << difference.approved << difference.stored;
    QVERIFY(result.receipt->differences.isEmpty());
    QVERIFY(result.receipt->name.startsWith(u'P'));
    QVERIFY2(result.receipt->attachmentProblem.isEmpty(), qPrintable(result.receipt->attachmentProblem));
    QVERIFY(result.receipt->attachmentId > 0);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.attachments(), 1);
    QCOMPARE(journal.steps(),
             QList<PushStep>(
                 {PushStep::Sending, PushStep::Answered, PushStep::Verified, PushStep::Attached, PushStep::Done}));

    const auto row = desk.server.ask(
        u"purchase.order"_s, u"read"_s,
        {OdooValue::list({result.receipt->id.value}),
         OdooValue::list({u"state"_s, u"amount_total"_s, u"date_order"_s, u"origin"_s, desk.fields.note})});
    QCOMPARE(row->at(0).member(u"state").toText(), u"draft"_s);
    QCOMPARE(row->at(0).member(u"amount_total").toDecimal(), *Decimal::parse(u"80.16")); // 66.25 and 21 %
    QCOMPARE(row->at(0).member(u"date_order").toText(), u"2026-11-20 12:00:00"_s);
    QCOMPARE(row->at(0).member(u"origin").toText(), u"OP-TEST-1 WT-2026-101"_s);
    QVERIFY(row->at(0).member(desk.fields.note).toText().contains(u"deliver"));
}

void TstPushPlain::takesFourRoundTrips_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {1, 50, 200})
        QTest::addRow("%d", lines) << lines;
}

void TstPushPlain::takesFourRoundTrips()
{
    QFETCH(int, lines);
    DemoDesk desk(DemoDialect::Odoo19);
    while (desk.draft.lines.size() < lines)
        desk.draft.lines.append(desk.draft.lines.first());
    desk.draft.lines.resize(lines);
    for (int i = 0; i < lines; ++i)
        desk.draft.lines[i].sequence = 10 * (i + 1);
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QVERIFY(result.outcome == PushOutcome::InOdoo);
    QVERIFY(result.receipt->differences.isEmpty());

    auto& faults = desk.server.faults();
    QCOMPARE(faults.arrivals(u"purchase.order"_s, u"search_read"_s), 1); // the look before
    QCOMPARE(faults.arrivals(u"purchase.order"_s, u"load"_s), 1);
    QCOMPARE(faults.arrivals(u"purchase.order"_s, u"read"_s), 1);
    QCOMPARE(faults.arrivals(u"purchase.order.line"_s, u"search_read"_s), 1);
    QCOMPARE(faults.arrivals(u"ir.attachment"_s, u"load"_s), 1);
    QCOMPARE(faults.arrivals(), 5);
}

void TstPushPlain::sendsNoTaxOnPurpose()
{
    QFETCH(DemoDialect, dialect);
    DemoDesk desk(dialect);
    desk.draft.lines[1].taxes.clear();
    desk.draft.lines[1].priceUnit = Decimal(0);
    MemoryPushJournal journal;
    const PushResult result = desk.push(journal);
    QVERIFY(result.outcome == PushOutcome::InOdoo);
    QVERIFY(result.receipt->differences.isEmpty());
}

void TstPushPlain::isDoneOnce()
{
    DemoDesk desk(DemoDialect::Odoo19);
    MemoryPushJournal journal;
    const PushResult first = desk.push(journal);
    const int calls = desk.server.faults().arrivals();
    const PushResult again = desk.push(*journal.job(), journal);
    QVERIFY(again.outcome == PushOutcome::InOdoo);
    QVERIFY(again.receipt == first.receipt);
    QCOMPARE(desk.server.faults().arrivals(), calls);
}

void TstPushPlain::findsItsOwnOrder()
{
    QFETCH(DemoDialect, dialect);
    DemoDesk desk(dialect);
    MemoryPushJournal first;
    const PushResult stored = desk.push(first);
    // Another desk reads the same paper; it knows nothing of the first one.
    MemoryPushJournal second;
    PushJob job = test::jobOf(desk.draft);
    job.draft.reference = u"OP-DESK-9"_s;
    job.draft.origin = u"OP-DESK-9 WT-2026-101"_s;
    const PushResult result = desk.push(job, second);
    QVERIFY(result.outcome == PushOutcome::InOdoo);
    QVERIFY(result.receipt->id == stored.receipt->id);
    QCOMPARE(result.receipt->way, PushWay::Found);
    QCOMPARE(result.receipt->differences.size(), 1);
    QCOMPARE(result.receipt->differences[0].field, u"origin"_s);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.loads(), 1);
    QCOMPARE(desk.attachments(), 1); // its own key made it one
}

void TstPushPlain::findsAnOrderTypedByHand_data()
{
    QTest::addColumn<DemoDialect>("dialect");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("matchedBy");
    for (const DemoDialect dialect : demo::allDialects) {
        const int major = demo::majorOf(dialect);
        QTest::addRow("%d name", major) << dialect << u"name"_s << u"WT-2026-101"_s << u"name"_s;
        QTest::addRow("%d origin", major) << dialect << u"origin"_s << u"SO-1, wt-2026-101"_s << u"origin"_s;
        QTest::addRow("%d reference", major) << dialect << u"partner_ref"_s << u"VB-77"_s << u"partnerRef"_s;
    }
}

void TstPushPlain::findsAnOrderTypedByHand()
{
    QFETCH(DemoDialect, dialect);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, matchedBy);
    DemoDesk desk(dialect);
    const qint64 contact = desk.server.idOf(u"res.partner"_s, u"name"_s, u"Orderverwerking"_s);
    QVERIFY(contact > 0);
    const auto typed = desk.server.ask(
        u"purchase.order"_s, u"create"_s,
        {OdooValue::dict(
            {{u"partner_id"_s, contact},
             {field, value},
             {u"order_line"_s,
              OdooValue::list({OdooValue::list({0, 0,
                                                OdooValue::dict({{u"product_id"_s, desk.draft.lines[0].product.value},
                                                                 {u"name"_s, u"typed"_s},
                                                                 {desk.fields.lineUom, desk.draft.lines[0].uom.value},
                                                                 {u"date_planned"_s, u"2026-11-27 08:00:00"_s},
                                                                 {u"product_qty"_s, Decimal(200)},
                                                                 {u"price_unit"_s, *Decimal::parse(u"0.16")}})})})}})});
    QVERIFY(typed);
    PushJob job = test::jobOf(desk.draft);
    job.draft.vendorNumber = u"VB-77"_s;
    MemoryPushJournal journal;
    const PushResult result = desk.push(job, journal);
    QCOMPARE(result.outcome, PushOutcome::AlreadyInOdoo);
    QCOMPARE(result.existing.size(), 1);
    QCOMPARE(result.existing[0].id.value, typed->toInt());
    QCOMPARE(result.existing[0].matchedBy, matchedBy);
    QStringList fields;
    for (const FieldDifference& difference : result.existing[0].differences)
        fields.append(difference.field);
    QVERIFY2(fields.contains(u"lines[0].quantity"_s) && fields.contains(u"lines[1]"_s) && !fields.contains(u"origin"_s),
             qPrintable(fields.join(u' ')));
    QCOMPARE(desk.loads(), 0);
    QVERIFY(!journal.job()); // nothing was begun

    const auto existing = odoo::findExistingOrders(*desk.transport, desk.fields, job.draft);
    QVERIFY(existing);
    QVERIFY(*existing == result.existing);
}

void TstPushPlain::goesOnWhenTheDuplicateIsAccepted()
{
    DemoDesk desk(DemoDialect::Odoo19);
    QVERIFY(desk.server.ask(
        u"purchase.order"_s, u"create"_s,
        {OdooValue::dict({{u"partner_id"_s, desk.draft.vendor.value}, {u"origin"_s, u"WT-2026-101"_s}})}));
    PushJob job = test::jobOf(desk.draft);
    MemoryPushJournal journal;
    QCOMPARE(desk.push(job, journal).outcome, PushOutcome::AlreadyInOdoo);
    job.duplicateAccepted = true;
    QCOMPARE(desk.push(job, journal).outcome, PushOutcome::InOdoo);
    QCOMPARE(desk.newOrders(), 2);
}

void TstPushPlain::leavesCancelledOrdersOutOfIt()
{
    DemoDesk desk(DemoDialect::Odoo14);
    const auto typed = desk.server.ask(
        u"purchase.order"_s, u"create"_s,
        {OdooValue::dict({{u"partner_id"_s, desk.draft.vendor.value}, {u"origin"_s, u"WT-2026-101"_s}})});
    const auto cancelled =
        desk.server.ask(u"purchase.order"_s, u"button_cancel"_s, {OdooValue::list({typed->toInt()})});
    QVERIFY(!cancelled && cancelled.error().code == 1); // it answers nothing, which is a fault, and is done
    MemoryPushJournal journal;
    QCOMPARE(desk.push(journal).outcome, PushOutcome::InOdoo);
}

void TstPushPlain::seesTheOrderOfAFormerRevision()
{
    QFETCH(DemoDialect, dialect);
    DemoDesk desk(dialect);
    desk.draft.buyerOrderNumber.clear(); // a paper without a number: our reference is all that names its order
    desk.draft.vendorNumber.clear();
    desk.draft.partnerRef.clear();
    desk.draft.origin = desk.draft.reference;
    MemoryPushJournal first;
    const PushResult stored = desk.push(first);
    QCOMPARE(stored.outcome, PushOutcome::InOdoo);

    PurchaseOrderDraft next = desk.draft;
    next.externalKey += u"_revision1"_s;
    MemoryPushJournal second;
    const PushResult refused = desk.push(test::jobOf(next), second);
    QCOMPARE(refused.outcome, PushOutcome::AlreadyInOdoo);
    QCOMPARE(refused.existing.size(), 1);
    QCOMPARE(refused.existing[0].name, stored.receipt->name);
    QCOMPARE(desk.loads(), 1);

    static_cast<void>(
        desk.server.ask(u"purchase.order"_s, u"button_cancel"_s, {OdooValue::list({stored.receipt->id.value})}));
    MemoryPushJournal third;
    const PushResult again = desk.push(test::jobOf(next), third);
    QCOMPARE(again.outcome, PushOutcome::InOdoo);
    QVERIFY(again.receipt->id != stored.receipt->id);
    QCOMPARE(desk.newOrders(), 2);
}

void TstPushPlain::tellsWordsFromPartsOfThem()
{
    QVERIFY(odoo::holdsWord(u"OP-7F3A-12, 4500012", u"4500012"));
    QVERIFY(odoo::holdsWord(u"RMA, rmb", u"RMB"));
    QVERIFY(odoo::holdsWord(u"12", u"12"));
    QVERIFY(!odoo::holdsWord(u"OP-7F3A-12, 4500012", u"12"));
    QVERIFY(!odoo::holdsWord(u"45000123", u"4500012"));
    QVERIFY(!odoo::holdsWord(u"", u"1"));
    QVERIFY(!odoo::holdsWord(u"1", u""));
}

void TstPushPlain::neverSendsAgainWhatWasDeleted()
{
    QFETCH(DemoDialect, dialect);
    DemoDesk desk(dialect);
    MemoryPushJournal journal(PushStep::Answered, MemoryPushJournal::Death::AfterCommit);
    QCOMPARE(desk.push(journal).outcome, PushOutcome::NotSure);
    const OdooValue ids = OdooValue::list({journal.job()->orderId.value});
    static_cast<void>(desk.server.ask(u"purchase.order"_s, u"button_cancel"_s, {ids}));
    QVERIFY(desk.server.ask(u"purchase.order"_s, u"unlink"_s, {ids}));
    QCOMPARE(desk.newOrders(), 0);

    for (int i = 0; i < 2; ++i) {
        MemoryPushJournal restarted;
        const PushResult result = desk.push(*journal.job(), restarted);
        QCOMPARE(result.outcome, PushOutcome::Failed);
        QCOMPARE(result.error->code, ErrorCode::NotFound);
        QVERIFY(restarted.job()->step >= PushStep::Answered);
    }
    QCOMPARE(desk.loads(), 1);
    QCOMPARE(desk.newOrders(), 0);
}

void TstPushPlain::leavesTheUsersEditAlone()
{
    QFETCH(DemoDialect, dialect);
    DemoDesk desk(dialect);
    MemoryPushJournal journal(PushStep::Answered, MemoryPushJournal::Death::BeforeCommit);
    QCOMPARE(desk.push(journal).outcome, PushOutcome::NotSure);
    QCOMPARE(journal.job()->step, PushStep::Sending);
    const qint64 order = desk.server.idOf(u"purchase.order"_s, u"origin"_s, desk.draft.origin);
    const qint64 line = desk.server
                            .ask(u"purchase.order.line"_s, u"search"_s,
                                 {OdooValue::list({OdooValue::list({u"order_id"_s, u"="_s, order})})})
                            ->at(0)
                            .toInt();
    QVERIFY(desk.server.ask(u"purchase.order.line"_s, u"write"_s,
                            {OdooValue::list({line}), OdooValue::dict({{u"product_qty"_s, Decimal(999)}})}));

    // Even the load itself, sent once more, must not touch it.
    QVERIFY(desk.transport->call(odoo::loadCall(desk.draft, desk.fields)));
    MemoryPushJournal restarted;
    const PushResult result = desk.push(*journal.job(), restarted);
    QCOMPARE(result.outcome, PushOutcome::InOdoo);
    QCOMPARE(result.receipt->id.value, order);
    QCOMPARE(result.receipt->differences.size(), 1);
    QCOMPARE(result.receipt->differences[0].field, u"lines[0].quantity"_s);
    QCOMPARE(result.receipt->differences[0].stored, u"999"_s);
    QCOMPARE(desk.newOrders(), 1);
    QCOMPARE(desk.server.count(u"purchase.order.line"_s, {OdooValue::list({u"order_id"_s, u"="_s, order})}), 2);
}

void TstPushPlain::seesAKeyCollision_data()
{
    QTest::addColumn<DemoDialect>("dialect");
    QTest::addColumn<QString>("difference");
    for (const DemoDialect dialect : demo::allDialects) {
        for (const QString& difference : {u"vendor"_s, u"products"_s, u"model"_s})
            QTest::addRow("%d %s", demo::majorOf(dialect), qPrintable(difference)) << dialect << difference;
    }
}

void TstPushPlain::seesAKeyCollision()
{
    QFETCH(DemoDialect, dialect);
    QFETCH(QString, difference);
    DemoDesk desk(dialect);
    PurchaseOrderDraft other = desk.draft;
    other.origin = u"OP-OTHER"_s;
    other.buyerOrderNumber.clear();
    if (difference == u"vendor")
        other.vendor = PartnerId(desk.server.idOf(u"res.partner"_s, u"name"_s, u"Hofstede Koffie & Thee B.V."_s));
    else
        for (DraftLine& line : other.lines)
            line.product = ProductId(desk.server.idOf(u"product.product"_s, u"default_code"_s, u"WT-4010"_s));
    odoo::OdooCall call = odoo::loadCall(other, desk.fields);
    if (difference == u"model")
        call = odoo::attachmentCall(other, PurchaseOrderId(1), "x", desk.fields);
    if (difference == u"model") // the key that will be asked for is an attachment's
        desk.draft.externalKey += u"_att"_s;
    QVERIFY(desk.transport->call(call));
    const int before = desk.orders();

    MemoryPushJournal journal;
    PushJob job = test::jobOf(desk.draft);
    job.step = PushStep::Sending; // resumed: the key is looked up first
    const PushResult result = desk.push(job, journal);
    QCOMPARE(result.outcome, PushOutcome::KeyCollision);
    QCOMPARE(result.existing.size(), difference == u"model" ? 0 : 1);
    QCOMPARE(desk.orders(), before);
    QCOMPARE(desk.loads(), difference == u"model" ? 0 : 1);
}

void TstPushPlain::takesAContactForItsVendor()
{
    DemoDesk desk(DemoDialect::Odoo19);
    MemoryPushJournal journal(PushStep::Answered, MemoryPushJournal::Death::AfterCommit);
    static_cast<void>(desk.push(journal));
    const qint64 contact = desk.server.idOf(u"res.partner"_s, u"name"_s, u"Orderverwerking"_s);
    QVERIFY(desk.server.ask(
        u"purchase.order"_s, u"write"_s,
        {OdooValue::list({journal.job()->orderId.value}), OdooValue::dict({{u"partner_id"_s, contact}})}));
    MemoryPushJournal restarted;
    const PushResult result = desk.push(*journal.job(), restarted);
    QCOMPARE(result.outcome, PushOutcome::InOdoo);
    QCOMPARE(result.receipt->differences.size(), 1);
    QCOMPARE(result.receipt->differences[0].field, u"vendor"_s);
}

void TstPushPlain::keepsOutOfAnotherProcessesWay()
{
    DemoDesk desk(DemoDialect::Odoo19);
    MemoryPushJournal journal;
    QVERIFY(journal.claim(1));
    const PushResult result = desk.push(journal);
    QCOMPARE(result.outcome, PushOutcome::NotSure);
    QCOMPARE(result.error->code, ErrorCode::Conflict);
    QCOMPARE(desk.server.faults().arrivals(), 0);
    journal.release(1);
    QCOMPARE(desk.push(journal).outcome, PushOutcome::InOdoo);
    QVERIFY(journal.claim(1)); // given back afterwards
}

void TstPushPlain::linksToTheOrder()
{
    const QString url =
        odoo::orderUrl(QUrl(u"https://user:secret@erp.example/base/?db=x"_s), PurchaseOrderId(42), CompanyId(3));
    QCOMPARE(url, u"https://erp.example/base/web#id=42&model=purchase.order&view_type=form&cids=3"_s);
}

QTEST_GUILESS_MAIN(TstPushPlain)
#include "tst_push_plain.moc"
