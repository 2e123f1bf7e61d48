// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_demo op_test_support
// TIMEOUT: 300
#include "core/demo/DemoOdoo.h"
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/xmlrpc/XmlRpcMessages.h"
#include "core/services/wording/StepText.h"
#include "tests/support/DeskFolder.h"
#include "tests/support/TwistedOdoo.h"
#include "ui/wizard/WizardPresenter.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTest>

using namespace op;
using namespace op::ui;
using odoo::OdooValue;

namespace {

QMutex logMutex;
QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& message)
{
    const QMutexLocker lock(&logMutex);
    logged += message.toUtf8() + '\n';
}

QByteArray tlsFile(const char* name)
{
    return test::contentOf(test::dataFile(QStringLiteral("tls/") + QLatin1String(name)));
}

/// A value as it stands in a request.
QByteArray wire(const char* text)
{
    return QByteArray("<string>") + text + "</string>";
}

test::TwistedOdoo::Twist refusing(const char* method, const char* model, const char* operation)
{
    return [=](const QByteArray& request, const QByteArray& reply) {
        const bool isMeant =
            request.contains(wire(method)) && request.contains(wire(model)) && request.contains(wire(operation));
        return isMeant ? odoo::encodeResponse(false) : reply;
    };
}

const StepRow* firstFailed(const QList<StepRow>& rows)
{
    for (const StepRow& row : rows)
        if (row.state == StepRow::State::Failed)
            return &row;
    return nullptr;
}

} // namespace

/// The wizard without a window, against servers of every kind.
class TestWizardPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoOdoo>(demo::DemoDialect::Odoo19);
        QVERIFY(m_server->start());
        m_workspace = std::make_unique<test::DeskFolder>();
        m_wizard = std::make_unique<WizardPresenter>(m_workspace->desk());
    }
    void cleanup()
    {
        m_wizard.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void silentServerIsSaidOnTheFirstPage();
    void serverWithoutTlsIsSaid();
    void unknownCertificateShowsItsFingerprint();
    void oldServersAndOtherProgramsAreSaid();
    void keyStepsFollowTheVersion();
    void eachFailingStepHasCauseAndFix_data();
    void eachFailingStepHasCauseAndFix();
    void customRequiredFieldsAreAWarning();
    void tryAgainStartsOver();
    void whatIsTypedAnewIsTestedAnew();
    void aBrokenSyncCanBeTriedAgain();
    void anExistingConnectionIsChangedInPlace();
    void json2IsOfferedForAKey();
    void olderServersOfferNoJson2();
    void theSecretIsNowhere();
    void aClosedDoorIsWaitedFor();
    void wordsForEveryStepThatFails();

private:
    /// Fills the first two pages for \a url and goes to the test.
    void testAt(const QUrl& url, const QString& database, const QString& secret)
    {
        m_wizard->address().setTyped(url.toString());
        m_wizard->next();
        QTRY_COMPARE_WITH_TIMEOUT(m_wizard->page(), WizardPage::SignIn, 20'000);
        m_wizard->signIn().setDatabase(database);
        m_wizard->signIn().setLogin(m_server->endpoint().login);
        m_wizard->signIn().setSecret(secret);
        QVERIFY(m_wizard->canGoNext());
        m_wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->check().hasRun(), 30'000);
    }
    void testAt(const QUrl& url) { testAt(url, m_server->databaseName(), m_server->endpoint().secret); }
    void look(const QString& address)
    {
        m_wizard->address().setTyped(address);
        QVERIFY(m_wizard->canGoNext());
        m_wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->address().isLooking(), 20'000);
    }
    /// Goes on from a good test to the end of the first sync.
    void syncNow()
    {
        QVERIFY(m_wizard->canGoNext());
        m_wizard->next();
        QTRY_VERIFY_WITH_TIMEOUT(m_wizard->canGoNext(), 60'000);
    }

    std::unique_ptr<demo::DemoOdoo> m_server;
    std::unique_ptr<test::DeskFolder> m_workspace;
    std::unique_ptr<WizardPresenter> m_wizard;
};

void TestWizardPresenter::json2IsOfferedForAKey()
{
    const odoo::OdooEndpoint withKey = m_server->endpointWithKey();
    testAt(m_server->url()); // with the password
    QVERIFY(m_wizard->signIn().hasJson2());
    QVERIFY(!m_wizard->signIn().offersJson2());
    m_wizard->back();
    m_wizard->signIn().setJson2(true);
    QCOMPARE(m_wizard->signIn().transport(), odoo::TransportKind::XmlRpc);
    m_wizard->signIn().setSecret(withKey.secret);
    QVERIFY(m_wizard->signIn().offersJson2());
    QCOMPARE(m_wizard->signIn().transport(), odoo::TransportKind::Json2);
    QVERIFY(m_wizard->canGoNext());
    m_wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->check().hasRun() && !m_wizard->check().isRunning(), 30'000);
    QVERIFY(m_wizard->check().hasPassed());
    QCOMPARE(m_wizard->connection().transport, QStringLiteral("json2"));
    const StepRow& protocol = m_wizard->check().rows()[static_cast<int>(odoo::TestStep::Protocol)];
    QVERIFY2(protocol.state == StepRow::State::Good, qPrintable(protocol.title));
    syncNow();
}

void TestWizardPresenter::olderServersOfferNoJson2()
{
    demo::DemoOdoo older(demo::DemoDialect::Odoo14);
    QVERIFY(older.start());
    testAt(older.url(), older.databaseName(), older.endpointWithKey().secret);
    QVERIFY(m_wizard->check().hasPassed());
    QVERIFY(!m_wizard->signIn().hasJson2());
    m_wizard->signIn().setJson2(true); // a wish is kept for another server and changes nothing at this one
    QCOMPARE(m_wizard->connection().transport, QStringLiteral("xmlrpc"));
}

void TestWizardPresenter::silentServerIsSaidOnTheFirstPage()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    look(QStringLiteral("127.0.0.1:%1").arg(port));
    QCOMPARE(m_wizard->page(), WizardPage::Address);
    const auto& trouble = m_wizard->address().trouble();
    QVERIFY(trouble);
    QVERIFY(trouble->text.contains(QString::number(port)));
    QVERIFY(!trouble->fix.isEmpty());
    // another address is another story
    m_wizard->address().setTyped(QStringLiteral("odoo.example"));
    QVERIFY(!m_wizard->address().trouble());
}

void TestWizardPresenter::serverWithoutTlsIsSaid()
{
    QTcpServer plain; // answers like Odoo's own server, which cannot read the greeting
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket* socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    look(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort()));
    QCOMPARE(m_wizard->page(), WizardPage::Address);
    QVERIFY(m_wizard->address().trouble());
    QCOMPARE(m_wizard->address().trouble()->title, services::wording::stepTitle(odoo::TestStep::Security));
    QVERIFY(!m_wizard->address().trouble()->fix.isEmpty());
}

void TestWizardPresenter::unknownCertificateShowsItsFingerprint()
{
    const QSslCertificate certificate(tlsFile("certificate.pem"));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(QSslKey(tlsFile("key.pem"), QSsl::Rsa));
    QSslServer server;
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    look(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
    const auto& trouble = m_wizard->address().trouble();
    QVERIFY(trouble);
    QVERIFY2(trouble->text.contains(
                 QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper())),
             qPrintable(trouble->text));
    QVERIFY(trouble->fix.contains(QStringLiteral("never ignores")));
    // a file that is not there is said before anything is asked
    m_wizard->address().setCaFile(QStringLiteral("no-such-file.pem"));
    QVERIFY(!m_wizard->canGoNext());
    QVERIFY(!m_wizard->address().caFileProblem().isEmpty());
}

void TestWizardPresenter::oldServersAndOtherProgramsAreSaid()
{
    const test::ScriptedServer old([](const test::Arrival&, int) -> test::Script {
        return {{.bytes = test::httpReply(odoo::encodeResponse(
                     OdooValue::dict({{QStringLiteral("server_version"), QStringLiteral("11.0")},
                                      {QStringLiteral("server_version_info"), OdooValue::list({11, 0, 0})}})))}};
    });
    look(QStringLiteral("127.0.0.1:%1").arg(old.port()));
    QVERIFY(m_wizard->address().trouble());
    QVERIFY(m_wizard->address().trouble()->text.contains(QStringLiteral("11.0")));
    QVERIFY(m_wizard->address().trouble()->text.contains(QStringLiteral("12")));

    const test::ScriptedServer page([](const test::Arrival&, int) -> test::Script {
        return {{.bytes = test::httpReply("<html><body>Welcome</body></html>")}};
    });
    look(QStringLiteral("127.0.0.1:%1").arg(page.port()));
    QVERIFY(m_wizard->address().trouble());
    QVERIFY(m_wizard->address().trouble()->text.contains(QStringLiteral("not Odoo")));
    QVERIFY(!m_wizard->address().trouble()->fix.isEmpty());
    QCOMPARE(m_wizard->page(), WizardPage::Address);
}

void TestWizardPresenter::keyStepsFollowTheVersion()
{
    SignInStep& signIn = m_wizard->signIn();
    QSet<QString> words;
    for (const int version : {12, 14, 18, 19}) {
        signIn.setServer({}, version);
        words.insert(signIn.keySteps());
        QCOMPARE(signIn.hasKeys(), version >= 14);
    }
    QCOMPARE(words.size(), 4);
}

void TestWizardPresenter::eachFailingStepHasCauseAndFix_data()
{
    using Twist = test::TwistedOdoo::Twist;
    QTest::addColumn<Twist>("twist");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<odoo::TestStep>("step");
    QTest::addColumn<QString>("cause");
    const Twist straight = [](const QByteArray&, const QByteArray& reply) { return reply; };
    const auto row = [](const char* name, const Twist& twist, const char* database, const char* secret,
                        odoo::TestStep step, const char* cause) {
        QTest::newRow(name) << twist << QString::fromLatin1(database) << QString::fromLatin1(secret) << step
                            << QString::fromLatin1(cause);
    };
    row("wrong database", straight, "nope", "", odoo::TestStep::Database, "nope");
    row("wrong secret", straight, "", "wrong", odoo::TestStep::SignIn, "refuses");
    row(
        "no purchase app",
        [](const QByteArray& request, const QByteArray& reply) {
            return request.contains(wire("fields_get")) && request.contains(wire("purchase.order"))
                ? odoo::encodeFault(2, QStringLiteral("Object purchase.order doesn't exist"))
                : reply;
        },
        "", "", odoo::TestStep::Apps, "Purchase app");
    row("may not read", refusing("check_access_rights", "account.tax", "read"), "", "", odoo::TestStep::ReadRights,
        "account.tax");
    row("may not create", refusing("check_access_rights", "purchase.order", "create"), "", "",
        odoo::TestStep::CreateRights, "purchase.order");
    row(
        "no receipt type",
        [](const QByteArray& request, const QByteArray& reply) {
            return request.contains(wire("stock.picking.type")) && request.contains(wire("search_read"))
                ? odoo::encodeResponse(OdooValue(odoo::OdooList{}))
                : reply;
        },
        "", "", odoo::TestStep::Warehouses, "warehouse");
}

void TestWizardPresenter::eachFailingStepHasCauseAndFix()
{
    QFETCH(const test::TwistedOdoo::Twist, twist);
    QFETCH(const QString, database);
    QFETCH(const QString, secret);
    QFETCH(const odoo::TestStep, step);
    QFETCH(const QString, cause);
    const test::TwistedOdoo twisted(*m_server, twist);
    testAt(twisted.url(), database.isEmpty() ? m_server->databaseName() : database,
           secret.isEmpty() ? m_server->endpoint().secret : secret);
    QVERIFY(!m_wizard->check().hasPassed());
    QVERIFY(!m_wizard->canGoNext());
    const StepRow* failed = firstFailed(m_wizard->check().rows());
    QVERIFY(failed);
    QCOMPARE(failed->title, services::wording::stepTitle(step));
    const QString words = failed->text + u' ' + failed->fix;
    QVERIFY2(words.contains(cause), qPrintable(words));
    static const QRegularExpression whatToDo(QStringLiteral("Ask|Check|Compare|Create|offers"));
    QVERIFY2(words.contains(whatToDo), qPrintable(words));
    // the first steps ended early: later ones were not tried and say so
    if (step <= odoo::TestStep::Apps)
        QCOMPARE(m_wizard->check().rows().last().state, StepRow::State::NotTried);
    QVERIFY(m_workspace->desk().connections().result()->isEmpty()); // nothing was stored
}

void TestWizardPresenter::customRequiredFieldsAreAWarning()
{
    const test::TwistedOdoo twisted(*m_server, [](const QByteArray& request, const QByteArray& reply) {
        if (!request.contains(wire("fields_get")) || !request.contains(wire("purchase.order")))
            return reply;
        QByteArray more = reply;
        const QByteArray field =
            "<member><name>x_cost_centre</name><value><struct><member><name>type</name><value><string>char</string>"
            "</value></member><member><name>required</name><value><boolean>1</boolean></value></member><member><name>"
            "store</name><value><boolean>1</boolean></value></member></struct></value></member>";
        const qsizetype at = more.indexOf("<struct>");
        return at < 0 ? reply : more.insert(at + 8, field);
    });
    testAt(twisted.url());
    const StepRow& row = m_wizard->check().rows()[static_cast<int>(odoo::TestStep::RequiredFields)];
    QCOMPARE(row.state, StepRow::State::Check);
    QVERIFY2(row.text.contains(QStringLiteral("x_cost_centre")), qPrintable(row.text));
    QVERIFY(!row.fix.isEmpty());
    QVERIFY(m_wizard->canGoNext());
    QVERIFY(m_wizard->check().warnings() > 0);
}

void TestWizardPresenter::tryAgainStartsOver()
{
    testAt(m_server->url(), m_server->databaseName(), QStringLiteral("wrong"));
    QVERIFY(!m_wizard->canGoNext());
    m_wizard->back();
    m_wizard->signIn().setSecret(m_server->endpoint().secret);
    m_wizard->next();
    QCOMPARE(m_wizard->check().rows().first().state, StepRow::State::Running);
    QVERIFY(!firstFailed(m_wizard->check().rows()));
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->canGoNext(), 30'000);
}

void TestWizardPresenter::whatIsTypedAnewIsTestedAnew()
{
    testAt(m_server->url());
    QVERIFY(m_wizard->canGoNext());
    m_wizard->back();
    m_wizard->signIn().setLogin(QStringLiteral("somebody else"));
    QVERIFY(!m_wizard->check().hasPassed());
}

void TestWizardPresenter::aBrokenSyncCanBeTriedAgain()
{
    testAt(m_server->url());
    demo::DemoFaultRule rule;
    rule.model = QStringLiteral("product.product");
    rule.method = QStringLiteral("search_read");
    rule.trouble = demo::DemoTrouble::AccessRefused;
    rule.times = -1;
    m_server->faults().add(rule);
    m_wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->sync().isRunning(), 60'000);
    QVERIFY(!m_wizard->canGoNext());
    QVERIFY(m_wizard->sync().isStored());
    const StepRow* failed = firstFailed(m_wizard->sync().rows());
    QVERIFY(failed && !failed->text.isEmpty() && !failed->fix.isEmpty());
    m_server->faults().clear();
    m_wizard->startSync(); // with the secret that is kept by now
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->canGoNext(), 60'000);
    QCOMPARE(m_workspace->desk().connections().result()->size(), 1);
}

void TestWizardPresenter::anExistingConnectionIsChangedInPlace()
{
    testAt(m_server->url());
    syncNow();
    const storage::Connection stored = m_workspace->desk().connections().result()->first().connection;
    WizardPresenter again(m_workspace->desk());
    again.edit(stored);
    again.next();
    QTRY_COMPARE_WITH_TIMEOUT(again.page(), WizardPage::SignIn, 20'000);
    QVERIFY(again.canGoNext()); // no new secret: the kept one
    again.next();
    QTRY_VERIFY_WITH_TIMEOUT(again.canGoNext(), 30'000);
    again.next();
    QTRY_VERIFY_WITH_TIMEOUT(again.canGoNext(), 60'000);
    QCOMPARE(m_workspace->desk().connections().result()->size(), 1);
}

void TestWizardPresenter::theSecretIsNowhere()
{
    // one that can be told from all other words that are stored
    const QByteArray secret = "hush-4711-key";
    const test::TwistedOdoo server(
        *m_server, [](const QByteArray&, const QByteArray& reply) { return reply; },
        [&](QByteArray request) { return request.replace(secret, m_server->endpoint().secret.toUtf8()); });
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(QStringLiteral("orderpilot.*=true"));
    testAt(server.url(), m_server->databaseName(), QString::fromUtf8(secret));
    syncNow();
    m_wizard->next();
    if (!m_wizard->canGoNext())
        m_wizard->companies().setDefaultCompany(CompanyId(m_wizard->companies().rows().first().company.id));
    for (const WizardPage page : {WizardPage::Taxes, WizardPage::Charges, WizardPage::Done}) {
        m_wizard->next();
        QTRY_COMPARE(m_wizard->page(), page);
    }
    QLoggingCategory::setFilterRules(QString());
    qInstallMessageHandler(before);
    QVERIFY(m_wizard->signIn().secret().isEmpty());
    QCOMPARE(*m_workspace->secrets().get(m_server->databaseName()), QString::fromUtf8(secret));
    m_wizard.reset();
    QDirIterator files(m_workspace->folder(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QByteArray content = test::contentOf(files.next());
        QVERIFY2(!content.contains(secret), qPrintable(files.filePath()));
        ++looked;
    }
    QVERIFY(looked > 0);
    const QMutexLocker lock(&logMutex);
    QVERIFY(!logged.isEmpty());
    QVERIFY(!logged.contains(secret));
}

void TestWizardPresenter::aClosedDoorIsWaitedFor()
{
    m_server = std::make_unique<demo::DemoOdoo>(demo::DemoDialect::Odoo14);
    QVERIFY(m_server->start());
    odoo::OdooEndpoint wrong = m_server->endpoint();
    wrong.secret = QStringLiteral("wrong");
    odoo::XmlRpcTransport transport(wrong);
    for (int tries = 0; tries < 9; ++tries)
        QVERIFY(!transport.authenticate());
    QVERIFY(*transport.takesSignIns());
    QVERIFY(!transport.authenticate());
    QVERIFY(!*transport.takesSignIns());

    ConnectionCheck& check = m_wizard->check();
    const auto row = [&check] { return check.rows().at(static_cast<int>(odoo::TestStep::SignIn)); };
    testAt(m_server->url()); // with the right secret
    QCOMPARE(row().state, StepRow::State::Failed);
    QVERIFY2(row().text.contains(QStringLiteral("60 seconds")), qPrintable(row().text));
    QVERIFY2(row().fix.contains(QStringLiteral("You can try again in")), qPrintable(row().fix));
    QVERIFY(m_wizard->waitSeconds() > 50);
    QVERIFY(!m_wizard->canGoNext());
    m_wizard->test(); // a try would make it longer
    QVERIFY(!check.isRunning());
    QVERIFY(check.hasRun());
    // another secret changes nothing, another database has a door of its own
    m_wizard->back();
    m_wizard->signIn().setSecret(m_server->endpoint().secret + u'!');
    QVERIFY(!m_wizard->canGoNext());
    m_wizard->signIn().setDatabase(QStringLiteral("other"));
    QVERIFY(m_wizard->canGoNext());
    m_wizard->signIn().setDatabase(m_server->databaseName());
    m_wizard->signIn().setSecret(m_server->endpoint().secret);
    QVERIFY(!m_wizard->canGoNext());

    const int before = m_wizard->waitSeconds();
    QSignalSpy told(m_wizard.get(), &WizardPresenter::changed);
    check.setSecond(std::chrono::milliseconds(2));
    QTRY_COMPARE(m_wizard->waitSeconds(), 0);
    QVERIFY(told.size() >= before);
    m_server->setSignInCooldown(std::chrono::milliseconds(0));
    QVERIFY(m_wizard->canGoNext());
    m_wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(check.hasPassed(), 30'000);
    QTest::qWait(20); // the clock stands still
    QCOMPARE(m_wizard->waitSeconds(), 0);
}

void TestWizardPresenter::wordsForEveryStepThatFails()
{
    using odoo::StepCode;
    for (const StepCode code : {StepCode::AddressInvalid,     StepCode::AddressSilent,    StepCode::SecurityRefused,
                                StepCode::SecurityTlsFailed,  StepCode::VersionTooOld,    StepCode::VersionNotOdoo,
                                StepCode::ProtocolXmlRpcEnds, StepCode::ProtocolNoJson2,  StepCode::DatabaseChoose,
                                StepCode::DatabaseUnnamed,    StepCode::DatabaseUnknown,  StepCode::SignInRefused,
                                StepCode::SignInRefusedKey,   StepCode::SignInCooldown,   StepCode::AppsMissing,
                                StepCode::AppsFieldMissing,   StepCode::ReadMissing,      StepCode::CreateMissing,
                                StepCode::LoadClosed,         StepCode::RequiredUnfilled, StepCode::CompanyNotAllowed,
                                StepCode::WarehousesMissing}) {
        odoo::StepResult result;
        result.state = odoo::StepState::Failed;
        result.code = code;
        result.arguments = {QStringLiteral("one"), QStringLiteral("two")};
        const StepRow row = stepRow(result);
        QVERIFY2(!row.text.isEmpty(), qPrintable(odoo::stepCodeName(code)));
        // a fix of its own, or a cause that ends with one
        static const QRegularExpression sentences(QStringLiteral(R"([.:] \S)"));
        QVERIFY2(!row.fix.isEmpty() || row.text.contains(sentences), qPrintable(row.text));
    }
}

QTEST_GUILESS_MAIN(TestWizardPresenter)
#include "tst_wizardpresenter.moc"
