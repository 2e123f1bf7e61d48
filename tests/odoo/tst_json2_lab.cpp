// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo op_drafting op_storage
// LABELS: odoo
// TIMEOUT: 600
#include "core/base/Clock.h"
#include "core/odoo/MakeTransport.h"
#include "core/odoo/connection/ConnectionTest.h"
#include "core/odoo/json2/JsonWriter.h"
#include "core/odoo/push/LoadAnswer.h"
#include "core/odoo/push/OrderLookUp.h"
#include "core/odoo/push/OrderPusher.h"
#include "core/odoo/sync/MasterDataSync.h"
#include "core/storage/masterdata/MasterDataRepository.h"
#include "core/storage/masterdata/SqliteSyncSink.h"
#include "tests/support/CompareRecords.h"
#include "tests/support/LabApiKey.h"
#include "tests/support/LabDatabase.h"
#include "tests/support/LabTest.h"
#include "tests/support/MemoryPushJournal.h"
#include "tests/support/OrderWish.h"
#include "tests/support/TempWorkspace.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace op::drafting;
using namespace Qt::StringLiterals;

/// JSON-2 with the lab's real Odoo 19, beside XML-RPC with the same database.
class TstJson2Lab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesTheConnectionTest();
    void judgesRealErrors();
    void bringsTheSameRows();
    void givesTheSameReceipt();
    void findsTheOrderOfTheOtherWay();
    void createsAsTheOtherWay();
    void isRefusedByTheOlderServer();
    void cleanupTestCase();

private:
    PurchaseOrderDraft freshDraft()
    {
        test::OrderWish wish;
        wish.company = m_lab->server().company;
        wish.vendor = u"Van Dijk Bevestigingen B.V."_s;
        wish.buyerNumber = u"JSON-%1"_s.arg(++m_number);
        wish.reference = u"OP-JSON-%1"_s.arg(m_number);
        wish.lines = {{u"OP-1001"_s, u"500"_s, u"0.25"_s}, {u"OP-1002"_s, u"200"_s, u"0.07"_s}};
        return test::draftOf(*m_xml, wish);
    }
    PushResult push(OdooTransport& transport, const PurchaseOrderDraft& draft)
    {
        test::MemoryPushJournal journal;
        PushPolicy policy;
        policy.wait = [](int repeat) { return std::chrono::milliseconds(100 * repeat); };
        OrderPusher pusher(transport, m_fields, journal, m_clock, policy);
        return pusher.push(test::jobOf(draft), QByteArrayLiteral("<Order>\xE2\x82\xAC</Order>"));
    }
    [[nodiscard]] OdooValue stored(PurchaseOrderId order)
    {
        const auto rows = m_xml->call({u"purchase.order"_s,
                                       u"read"_s,
                                       {OdooValue::list({order.value}),
                                        OdooValue::list({u"state"_s, u"partner_id"_s, u"partner_ref"_s, u"date_order"_s,
                                                         u"amount_untaxed"_s, u"amount_total"_s, u"note"_s})},
                                       {}});
        OdooStruct members = rows ? rows->at(0).toStruct() : OdooStruct();
        std::erase_if(members, [](const OdooMember& member) { return member.first == u"id"; });
        return members;
    }

    std::unique_ptr<test::LabDatabase> m_lab;
    std::unique_ptr<OdooTransport> m_xml;
    std::unique_ptr<OdooTransport> m_json;
    OdooEndpoint m_withKey;
    OrderFields m_fields;
    ServerProfile m_profile;
    Clock m_clock;
    int m_number = 0;
};

void TstJson2Lab::initTestCase()
{
    for (const test::LabServer& server : test::labServers()) {
        if (server.major >= oldestJson2Version)
            m_lab = std::make_unique<test::LabDatabase>(server, u"json2"_s);
    }
    QVERIFY2(m_lab && m_lab->isMade(), "the lab has no Odoo 19");
    m_withKey = m_lab->server().technical;
    m_withKey.secret = test::LabApiKey::make(m_withKey);
    QCOMPARE(m_withKey.secret.size(), 40);
    m_xml = makeTransport(TransportKind::XmlRpc, m_lab->server().technical);
    m_json = makeTransport(TransportKind::Json2, m_withKey);
    const auto profile = discoverProfile(*m_json);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().toLogLine()));
    m_profile = *profile;
    m_fields = OrderFields::fromProfile(*profile);
    const auto other = discoverProfile(*m_xml);
    QVERIFY(other);
    QCOMPARE(profile->toJson(), other->toJson());
}

void TstJson2Lab::passesTheConnectionTest()
{
    const ConnectionReport report = ConnectionTest(*m_json, m_clock).run();
    for (const StepResult& step : report.steps)
        QVERIFY2(step.state != StepState::Failed,
                 qPrintable(stepCodeName(step.code) + u' ' + step.arguments.join(u' ')
                            + (step.error ? step.error->toLogLine() : QString())));
    QCOMPARE(report.steps[static_cast<int>(TestStep::Protocol)].code, StepCode::ProtocolJson2);
    QCOMPARE(m_json->databases().value(), m_xml->databases().value());
    QCOMPARE(m_json->version()->member(u"server_version"), m_xml->version()->member(u"server_version"));
    QCOMPARE(m_json->version()->member(u"server_version_info"), m_xml->version()->member(u"server_version_info"));
}

void TstJson2Lab::judgesRealErrors()
{
    const auto trouble = [this](const OdooCall& call) {
        const auto answer = m_json->call(call);
        return answer ? Error(ErrorCode::Internal) : answer.error();
    };
    QCOMPARE(trouble({u"no.model"_s, u"search_count"_s, {OdooList{}}, {}}).code, ErrorCode::OdooMissingModel);
    const Error missing = trouble({u"ir.model.data"_s, u"check_object_reference"_s, {u"nobody"_s, u"nothing"_s}, {}});
    QVERIFY2(isFaultOfClass(missing, u"ValueError"), qPrintable(missing.toLogLine()));
    QVERIFY(
        isFaultOfClass(trouble({u"res.partner"_s, u"search_read"_s, {OdooList{}, OdooValue::list({u"nofield"_s})}, {}}),
                       u"ValueError"));
    QCOMPARE(trouble({u"ir.model.data"_s, u"search_count"_s, {OdooList{}}, {}}).code, ErrorCode::OdooAccessError);
    QCOMPARE(trouble({u"res.partner"_s, u"search_count"_s, {OdooList{}}, {{u"nonsense"_s, 1}}}).code,
             ErrorCode::OdooFault);
    const Error refused =
        trouble({u"purchase.order"_s, u"create"_s, {OdooStruct{}}, {}, CallKind::Write}); // a vendor has to be named
    QCOMPARE(refused.code, ErrorCode::OdooUserError);
    QCOMPARE(refused.remoteEffect, RemoteEffect::None);

    OdooEndpoint wrong = m_withKey;
    wrong.secret = m_lab->server().technical.secret;
    QCOMPARE(makeTransport(TransportKind::Json2, wrong)->authenticate().error().code, ErrorCode::OdooBadCredentials);
    wrong = m_withKey;
    wrong.login = m_lab->server().admin.login;
    QCOMPARE(makeTransport(TransportKind::Json2, wrong)->authenticate().error().code, ErrorCode::OdooBadCredentials);
    wrong = m_withKey;
    wrong.database = u"no_such_database"_s;
    QCOMPARE(makeTransport(TransportKind::Json2, wrong)->authenticate().error().code, ErrorCode::OdooUnknownDatabase);
}

void TstJson2Lab::bringsTheSameRows()
{
    const test::TempWorkspace workspace;
    std::vector<masterdata::MasterData> data;
    std::vector<qint64> bytes;
    for (OdooTransport* transport : {m_xml.get(), m_json.get()}) {
        const QString name = transportName(transport->kind());
        storage::SqliteSyncSink sink(workspace.workspace(), name);
        const auto report = MasterDataSync(*transport, m_profile, m_clock).run({}, sink);
        QVERIFY2(report, report ? "" : qPrintable(report.error().toLogLine()));
        qInfo("%s: %lld rows, %lld bytes in %lld ms", qPrintable(name), report->rows(), report->bytes(),
              report->milliseconds);
        bytes.push_back(report->bytes());
        const auto database = workspace.connect();
        const auto loaded = storage::MasterDataRepository(*database).load(name);
        QVERIFY(loaded);
        data.push_back(*loaded);
    }
    QVERIFY(data[0].products.size() > 10);
    test::compareRecords(data[1], data[0]);
    QVERIFY(bytes[1] < bytes[0]);
}

void TstJson2Lab::givesTheSameReceipt()
{
    std::vector<OdooValue> orders;
    for (OdooTransport* transport : {m_xml.get(), m_json.get()}) {
        const PurchaseOrderDraft draft = freshDraft();
        const PushResult result = push(*transport, draft);
        QVERIFY2(result.outcome == PushOutcome::InOdoo,
                 result.error ? qPrintable(result.error->toLogLine()) : "not in Odoo");
        QCOMPARE(result.receipt->way, PushWay::Load);
        QVERIFY(result.receipt->differences.isEmpty());
        QVERIFY2(result.receipt->attachmentProblem.isEmpty(), qPrintable(result.receipt->attachmentProblem));
        QVERIFY(result.receipt->attachmentId > 0);
        QVERIFY(result.receipt->url.contains(QString::number(result.receipt->id.value)));
        const auto attachment = m_xml->call(
            {u"ir.attachment"_s,
             u"read"_s,
             {OdooValue::list({result.receipt->attachmentId}), OdooValue::list({u"file_size"_s, u"mimetype"_s})},
             {}});
        QVERIFY(attachment);
        QCOMPARE(attachment->at(0).member(u"file_size").toInt(), 18);
        orders.push_back(stored(result.receipt->id));
    }
    QVERIFY(!orders[0].toStruct().empty());
    QCOMPARE(encodeJson(orders[1]).value(), encodeJson(orders[0]).value());
}

void TstJson2Lab::findsTheOrderOfTheOtherWay()
{
    const PurchaseOrderDraft draft = freshDraft();
    const PushResult first = push(*m_json, draft);
    const PushResult second = push(*m_xml, draft);
    const PushResult third = push(*m_json, draft);
    for (const PushResult* result : {&first, &second, &third})
        QVERIFY(result->outcome == PushOutcome::InOdoo);
    QCOMPARE(second.receipt->id, first.receipt->id);
    QCOMPARE(second.receipt->name, first.receipt->name);
    QCOMPARE(second.receipt->attachmentId, first.receipt->attachmentId);
    QCOMPARE(third.receipt->way, PushWay::Found);
    QCOMPARE(third.receipt->id, first.receipt->id);
}

void TstJson2Lab::createsAsTheOtherWay()
{
    const qint64 vendor = test::idOf(*m_xml, u"res.partner"_s, u"name"_s, u"Van Dijk Bevestigingen B.V."_s);
    QVERIFY(vendor > 0);
    const auto made = m_json->call({u"purchase.order"_s,
                                    u"create"_s,
                                    {OdooValue::dict({{u"partner_id"_s, vendor}, {u"origin"_s, u"OP-JSON-CREATE"_s}})},
                                    {{u"context"_s, m_profile.companyContext(m_profile.userCompany)}},
                                    CallKind::Write});
    QVERIFY2(made, made ? "" : qPrintable(made.error().toLogLine()));
    QVERIFY(made->isInt() && made->toInt() > 0);
}

void TstJson2Lab::isRefusedByTheOlderServer()
{
    for (const test::LabServer& server : test::labServers()) {
        if (server.major >= oldestJson2Version)
            continue;
        const auto uid = makeTransport(TransportKind::Json2, server.technical)->authenticate();
        QVERIFY(!uid);
        QCOMPARE(uid.error().code, ErrorCode::OdooTooOld);
    }
}

void TstJson2Lab::cleanupTestCase()
{
    m_json.reset();
    m_xml.reset();
    m_lab.reset();
}

int main(int argc, char** argv)
{
    return test::runInLab<TstJson2Lab>(argc, argv);
}
#include "tst_json2_lab.moc"
