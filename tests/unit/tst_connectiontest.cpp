// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo op_test_support
#include "core/odoo/connection/ConnectionTest.h"
#include "tests/support/FakeOdoo.h"

#include <QSet>
#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// What a connection test finds on servers that are well, and on those that are not.
class TstConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllWell_data();
    void findsAllWell();
    void endsWhereItHasTo_data();
    void endsWhereItHasTo();
    void choosesADatabase();
    void takesATypedDatabase();
    void namesAnUnknownDatabase();
    void explainsARefusedSignIn_data();
    void explainsARefusedSignIn();
    void signsInOnce();
    void warnsOfPlainHttp();
    void warnsOfAMissingSender_data();
    void warnsOfAMissingSender();
    void namesMissingRights();
    void warnsWhenLoadIsClosed();
    void namesUnfilledFields();
    void checksTheCompany();
    void checksTheWarehouses();
    void warnsOfEmptyData();
    void comparesClocks();
    void goesOnAfterAFailedRight();
    void storesNothing();
    void namesEverything();
};

namespace {

class FixedClock : public Clock
{
public:
    QDateTime moment = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QDateTime now() const override { return moment; }
};

ConnectionReport testOf(test::FakeTransport& fake, const ConnectionTestOptions& options = {},
                        const Clock& clock = FixedClock())
{
    return ConnectionTest(fake, clock, options).run();
}

const StepResult& stepOf(const ConnectionReport& report, TestStep step)
{
    return report.steps.at(static_cast<int>(step));
}

test::FakeTransport::Answer failing(ErrorCode code, const QStringList& arguments = {})
{
    return [=](const OdooCall&) -> Result<OdooValue> { return failure(code, arguments); };
}

} // namespace

#define COMPARE_STEP(report, wantedStep, expectedState, expectedCode)                                                  \
    do {                                                                                                               \
        const StepResult opStep = stepOf(report, wantedStep);                                                          \
        QVERIFY(opStep.step == (wantedStep));                                                                          \
        QCOMPARE(stepStateName(opStep.state), stepStateName(expectedState));                                           \
        QCOMPARE(stepCodeName(opStep.code), stepCodeName(expectedCode));                                               \
    } while (false)

void TstConnectionTest::findsAllWell_data()
{
    QTest::addColumn<int>("major");
    QTest::newRow("14") << 14;
    QTest::newRow("19") << 19;
}

void TstConnectionTest::findsAllWell()
{
    QFETCH(int, major);
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, major);
    fake.databasesAnswer = QStringList{u"odoo"_s, u"other"_s};
    QList<TestStep> streamed;
    const FixedClock clock;
    const ConnectionReport report =
        ConnectionTest(fake, clock).run([&](const StepResult& result) { streamed.append(result.step); });
    QCOMPARE(report.steps.size(), testStepCount);
    QCOMPARE(streamed.size(), testStepCount);
    for (int step = 0; step < testStepCount; ++step) {
        QVERIFY(streamed.at(step) == static_cast<TestStep>(step));
        // 19 and later: XML-RPC works, but its end is announced
        const bool isNote = streamed.at(step) == TestStep::Protocol && major >= oldestJson2Version;
        QCOMPARE(stepStateName(report.steps.at(step).state), isNote ? u"warning"_s : u"ok"_s);
    }
    QVERIFY(!report.hasFailed());
    QVERIFY(report.profile);
    COMPARE_STEP(report, TestStep::Security, StepState::Ok, StepCode::SecurityLoopback);
    COMPARE_STEP(report, TestStep::Database, StepState::Ok, StepCode::DatabaseFound);
    QCOMPARE(stepOf(report, TestStep::Version).arguments.constFirst(), QString::number(major) + u".0"_s);
    QCOMPARE(stepOf(report, TestStep::Warehouses).arguments, QStringList(u"NL Company: NL Company: Receipts"_s));
    QCOMPARE(stepOf(report, TestStep::SampleData).arguments.mid(0, 3), QStringList({u"3"_s, u"5"_s, u"2"_s}));
}

void TstConnectionTest::endsWhereItHasTo_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, ErrorCode error, TestStep step, StepCode code) {
        QTest::newRow(name) << static_cast<int>(error) << static_cast<int>(step) << static_cast<int>(code);
    };
    row("host", ErrorCode::HostNotFound, TestStep::Address, StepCode::AddressSilent);
    row("refused", ErrorCode::ConnectionRefused, TestStep::Address, StepCode::AddressSilent);
    row("time", ErrorCode::TimedOut, TestStep::Address, StepCode::AddressSilent);
    row("stopped", ErrorCode::Cancelled, TestStep::Address, StepCode::AddressSilent);
    row("tls", ErrorCode::TlsFailed, TestStep::Security, StepCode::SecurityTlsFailed);
    row("plain", ErrorCode::InsecureRefused, TestStep::Security, StepCode::SecurityRefused);
    row("web page", ErrorCode::ReplyUnreadable, TestStep::Version, StepCode::VersionNotOdoo);
    row("not found", ErrorCode::HttpStatus, TestStep::Version, StepCode::VersionNotOdoo);
    row("elsewhere", ErrorCode::Redirected, TestStep::Version, StepCode::VersionNotOdoo);
}

void TstConnectionTest::endsWhereItHasTo()
{
    QFETCH(int, error);
    QFETCH(int, step);
    QFETCH(int, code);
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.versionAnswer = failure(static_cast<ErrorCode>(error), {u"why"_s});
    const ConnectionReport report = testOf(fake);
    QCOMPARE(report.steps.size(), testStepCount);
    COMPARE_STEP(report, static_cast<TestStep>(step), StepState::Failed, static_cast<StepCode>(code));
    QVERIFY(stepOf(report, static_cast<TestStep>(step)).error);
    for (int later = step + 1; later < testStepCount; ++later)
        COMPARE_STEP(report, static_cast<TestStep>(later), StepState::Skipped, StepCode::NotReached);
    QVERIFY(report.hasFailed());
    QVERIFY(fake.calls().empty());
}

void TstConnectionTest::choosesADatabase()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.endpointValue.database.clear();
    fake.databasesAnswer = QStringList{u"a"_s, u"b"_s};
    ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::Database, StepState::Failed, StepCode::DatabaseChoose);
    QCOMPARE(stepOf(report, TestStep::Database).arguments, QStringList({u"a"_s, u"b"_s}));
    fake.databasesAnswer = failure(ErrorCode::OdooAccessDenied);
    report = testOf(fake);
    COMPARE_STEP(report, TestStep::Database, StepState::Failed, StepCode::DatabaseUnnamed);
    QCOMPARE(fake.uid(), 0);
}

void TstConnectionTest::takesATypedDatabase()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.databasesAnswer = failure(ErrorCode::OdooAccessDenied);
    COMPARE_STEP(testOf(fake), TestStep::Database, StepState::Ok, StepCode::DatabaseTyped);
}

void TstConnectionTest::namesAnUnknownDatabase()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.databasesAnswer = QStringList{u"a"_s};
    fake.signInAnswer = failure(ErrorCode::OdooUnknownDatabase, {u"odoo"_s});
    const ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::Database, StepState::Failed, StepCode::DatabaseUnknown);
    QCOMPARE(stepOf(report, TestStep::Database).arguments, QStringList({u"odoo"_s, u"a"_s}));
}

void TstConnectionTest::explainsARefusedSignIn_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<int>("code");
    QTest::newRow("12") << 12 << false << static_cast<int>(StepCode::SignInRefused);
    QTest::newRow("14") << 14 << false << static_cast<int>(StepCode::SignInRefusedKey);
    QTest::newRow("19") << 19 << false << static_cast<int>(StepCode::SignInRefusedKey);
    QTest::newRow("14, closed") << 14 << true << static_cast<int>(StepCode::SignInCooldown);
}

void TstConnectionTest::explainsARefusedSignIn()
{
    QFETCH(int, major);
    QFETCH(bool, isClosed);
    QFETCH(int, code);
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, major);
    fake.signInAnswer = failure(ErrorCode::OdooBadCredentials, {u"tech"_s});
    fake.takesSignInsAnswer = !isClosed;
    const ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::SignIn, StepState::Failed, static_cast<StepCode>(code));
    QCOMPARE(stepOf(report, TestStep::SignIn).arguments.constFirst(), u"tech"_s);
    COMPARE_STEP(report, TestStep::Database, StepState::Ok, StepCode::DatabaseTyped);
    QVERIFY(fake.calls().empty());
}

void TstConnectionTest::signsInOnce()
{
    struct Counting : test::FakeTransport
    {
        Result<qint64> authenticate(std::stop_token stop) override
        {
            ++attempts;
            return FakeTransport::authenticate(std::move(stop));
        }
        int attempts = 0;
    };
    Counting fake;
    test::fillFakeOdoo(fake, 14);
    QVERIFY(!testOf(fake).hasFailed());
    QCOMPARE(fake.attempts, 1);
    fake.signInAnswer = failure(ErrorCode::OdooBadCredentials);
    QVERIFY(testOf(fake).hasFailed());
    QCOMPARE(fake.attempts, 2);
}

void TstConnectionTest::warnsOfPlainHttp()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.endpointValue.url = QUrl(u"http://odoo.example:8069"_s);
    ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::Security, StepState::Warning, StepCode::SecurityPlain);
    QCOMPARE(stepOf(report, TestStep::Address).arguments, QStringList(u"odoo.example:8069"_s));
    fake.endpointValue.url = QUrl(u"https://odoo.example"_s);
    report = testOf(fake);
    COMPARE_STEP(report, TestStep::Security, StepState::Ok, StepCode::SecurityTls);
    QCOMPARE(stepOf(report, TestStep::Address).arguments, QStringList(u"odoo.example:443"_s));
    for (const QString& address : {u"odoo.example"_s, u"ftp://odoo.example"_s, QString()}) {
        fake.endpointValue.url = QUrl(address);
        COMPARE_STEP(testOf(fake), TestStep::Address, StepState::Failed, StepCode::AddressInvalid);
    }
}

void TstConnectionTest::warnsOfAMissingSender_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<bool>("warning");
    QTest::newRow("12") << 12 << true;
    QTest::newRow("14") << 14 << true;
    QTest::newRow("19") << 19 << false;
}

void TstConnectionTest::warnsOfAMissingSender()
{
    QFETCH(int, major);
    QFETCH(bool, warning);
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, major);
    fake.setField(u"res.users"_s, 7, u"email"_s, false);
    COMPARE_STEP(testOf(fake), TestStep::SenderAddress, warning ? StepState::Warning : StepState::Ok,
                 StepCode::SenderUnknown);
}

void TstConnectionTest::namesMissingRights()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    const auto readOnly = [](const OdooCall& call) -> Result<OdooValue> {
        return OdooValue(call.args.at(0).toText() == u"read"_s);
    };
    fake.answer(u"purchase.order"_s, u"check_access_rights"_s, readOnly);
    fake.answer(u"purchase.order.line"_s, u"check_access_rights"_s, readOnly);
    fake.answer(u"res.partner.bank"_s, u"check_access_rights"_s, OdooValue(false));
    const ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::ReadRights, StepState::Failed, StepCode::ReadMissing);
    QCOMPARE(stepOf(report, TestStep::ReadRights).arguments, QStringList(u"res.partner.bank"_s));
    COMPARE_STEP(report, TestStep::CreateRights, StepState::Failed, StepCode::CreateMissing);
    QCOMPARE(stepOf(report, TestStep::CreateRights).arguments,
             QStringList({u"purchase.order"_s, u"purchase.order.line"_s}));
}

void TstConnectionTest::warnsWhenLoadIsClosed()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.answer(u"purchase.order"_s, u"load"_s, failing(ErrorCode::OdooAccessError));
    const ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::Load, StepState::Warning, StepCode::LoadClosed);
    QVERIFY(!report.hasFailed());
}

void TstConnectionTest::namesUnfilledFields()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    OdooStruct fields;
    for (const QString& name :
         u"name partner_id company_id partner_ref origin state date_order currency_id amount_untaxed amount_total "
         "picking_type_id notes write_date"_s.split(u' '))
        fields.emplace_back(name, OdooValue(OdooStruct{}));
    fields.emplace_back(u"x_project"_s,
                        OdooValue::dict({{u"type"_s, u"char"_s}, {u"required"_s, true}, {u"store"_s, true}}));
    fake.answer(u"purchase.order"_s, u"fields_get"_s, OdooValue(std::move(fields)));
    const ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::RequiredFields, StepState::Warning, StepCode::RequiredUnfilled);
    QCOMPARE(stepOf(report, TestStep::RequiredFields).arguments, QStringList(u"purchase.order.x_project"_s));
}

void TstConnectionTest::checksTheCompany()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    ConnectionTestOptions options;
    options.company = CompanyId(3);
    COMPARE_STEP(testOf(fake, options), TestStep::Companies, StepState::Ok, StepCode::CompaniesKnown);
    options.company = CompanyId(9);
    const ConnectionReport foreign = testOf(fake, options);
    COMPARE_STEP(foreign, TestStep::Companies, StepState::Failed, StepCode::CompanyNotAllowed);
    QCOMPARE(stepOf(foreign, TestStep::Companies).arguments, QStringList({u"9"_s, u"NL Company"_s}));
    fake.addRecord(u"res.company"_s, {{u"id"_s, 4}, {u"name"_s, u"Second"_s}});
    fake.setField(u"res.users"_s, 7, u"company_ids"_s, OdooValue::list({3, 4}));
    COMPARE_STEP(testOf(fake), TestStep::Companies, StepState::Warning, StepCode::CompanyToChoose);
}

void TstConnectionTest::checksTheWarehouses()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.setField(u"stock.picking.type"_s, 11, u"company_id"_s, OdooValue::list({8, u"Other"_s}));
    const ConnectionReport none = testOf(fake);
    COMPARE_STEP(none, TestStep::Warehouses, StepState::Failed, StepCode::WarehousesMissing);
    QCOMPARE(stepOf(none, TestStep::Warehouses).arguments, QStringList(u"NL Company"_s));
    COMPARE_STEP(none, TestStep::Languages, StepState::Ok, StepCode::LanguagesKnown);
    fake.setField(u"stock.picking.type"_s, 11, u"company_id"_s, OdooValue::list({3, u"NL Company"_s}));
    fake.addRecord(u"res.company"_s, {{u"id"_s, 4}, {u"name"_s, u"Second"_s}});
    fake.setField(u"res.users"_s, 7, u"company_ids"_s, OdooValue::list({3, 4}));
    const ConnectionReport some = testOf(fake);
    COMPARE_STEP(some, TestStep::Warehouses, StepState::Warning, StepCode::WarehousesMissing);
    QCOMPARE(stepOf(some, TestStep::Warehouses).arguments, QStringList(u"Second"_s));
}

void TstConnectionTest::warnsOfEmptyData()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    for (const qint64 id : {30, 31})
        fake.removeRecord(u"account.tax"_s, id);
    const ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::SampleData, StepState::Warning, StepCode::SampleEmpty);
    QCOMPARE(stepOf(report, TestStep::SampleData).arguments.at(2), u"0"_s);
}

void TstConnectionTest::comparesClocks()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    FixedClock clock;
    clock.moment = clock.moment.addSecs(-119);
    COMPARE_STEP(testOf(fake, {}, clock), TestStep::Clock, StepState::Ok, StepCode::ClockAgrees);
    clock.moment = clock.moment.addSecs(-481);
    const ConnectionReport behind = testOf(fake, {}, clock);
    COMPARE_STEP(behind, TestStep::Clock, StepState::Warning, StepCode::ClockDiffers);
    QCOMPARE(stepOf(behind, TestStep::Clock).arguments, QStringList(u"-600"_s));
    fake.serverTime = QDateTime();
    COMPARE_STEP(testOf(fake), TestStep::Clock, StepState::Skipped, StepCode::ClockUnknown);
}

void TstConnectionTest::goesOnAfterAFailedRight()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 14);
    fake.answer(u"account.tax"_s, u"check_access_rights"_s, OdooValue(false));
    fake.answer(u"account.tax"_s, u"search_count"_s, failing(ErrorCode::OdooAccessError));
    const ConnectionReport report = testOf(fake);
    COMPARE_STEP(report, TestStep::ReadRights, StepState::Failed, StepCode::ReadMissing);
    COMPARE_STEP(report, TestStep::SampleData, StepState::Failed, StepCode::CallFailed);
    COMPARE_STEP(report, TestStep::Clock, StepState::Ok, StepCode::ClockAgrees);
}

void TstConnectionTest::storesNothing()
{
    test::FakeTransport fake;
    test::fillFakeOdoo(fake, 19);
    (void)testOf(fake);
    for (const OdooCall& call : fake.calls()) {
        if (call.kind != CallKind::Write)
            continue;
        QCOMPARE(call.method, u"load"_s);
        QVERIFY2(call.args.at(1).toList().empty(), "a load without rows creates nothing");
    }
}

void TstConnectionTest::namesEverything()
{
    QSet<QString> names;
    for (int code = 0; code <= static_cast<int>(StepCode::ClockUnknown); ++code)
        names.insert(stepCodeName(static_cast<StepCode>(code)));
    QCOMPARE(names.size(), static_cast<int>(StepCode::ClockUnknown) + 1);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(testStepName(TestStep::Clock), u"clock"_s);
    QCOMPARE(stepCodeName(StepCode::ClockUnknown), u"clockUnknown"_s);
    QCOMPARE(stepCodeName(StepCode::SignInCooldown), u"signInCooldown"_s);
    QCOMPARE(stepCodeName(StepCode::SampleEmpty), u"sampleEmpty"_s);
}

QTEST_GUILESS_MAIN(TstConnectionTest)
#include "tst_connectiontest.moc"
