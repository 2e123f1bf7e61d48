// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo
// LABELS: odoo
// TIMEOUT: 300
#include "core/odoo/XmlRpcTransport.h"
#include "core/odoo/connection/ConnectionTest.h"
#include "tests/support/LabTest.h"

#include <QTest>

using namespace op;
using namespace op::odoo;
using namespace Qt::StringLiterals;

/// The connection test against the real servers of the lab.
class TstConnectionLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllWell_data() { test::addServers(); }
    void findsAllWell();
    void namesWhatAPlainUserLacks_data() { test::addServers(); }
    void namesWhatAPlainUserLacks();
    void namesARefusedSecret_data() { test::addServers(); }
    void namesARefusedSecret();
    void namesAnUnknownDatabase_data() { test::addServers(); }
    void namesAnUnknownDatabase();
    void offersDatabases_data() { test::addServers(); }
    void offersDatabases();
    void refusesAnotherHost();
};

namespace {

ConnectionReport testOf(const OdooEndpoint& endpoint)
{
    XmlRpcTransport transport(endpoint);
    const Clock clock;
    return ConnectionTest(transport, clock).run([](const StepResult& result) {
        qInfo("  %-14s %-7s %-18s %s", qPrintable(testStepName(result.step)), qPrintable(stepStateName(result.state)),
              qPrintable(stepCodeName(result.code)), qPrintable(result.arguments.join(u" | "_s)));
    });
}

const StepResult& stepOf(const ConnectionReport& report, TestStep step)
{
    return report.steps.at(static_cast<int>(step));
}

QString codeOf(const ConnectionReport& report, TestStep step)
{
    return stepCodeName(stepOf(report, step).code);
}

} // namespace

void TstConnectionLab::findsAllWell()
{
    QFETCH(int, index);
    const test::LabServer server = test::labServers().at(index);
    const ConnectionReport report = testOf(server.technical);
    // From 19 on XML-RPC works, and its end is announced.
    for (const StepResult& step : report.steps)
        QVERIFY2(step.state
                     == (step.step == TestStep::Protocol && server.major >= 19 ? StepState::Warning : StepState::Ok),
                 qPrintable(testStepName(step.step)));
    QCOMPARE(codeOf(report, TestStep::Security), u"securityLoopback"_s);
    QCOMPARE(codeOf(report, TestStep::Database), u"databaseFound"_s);
    QCOMPARE(codeOf(report, TestStep::Load), u"loadOpen"_s);
    QCOMPARE(stepOf(report, TestStep::Companies).arguments, QStringList(server.company));
    QVERIFY(report.profile);
}

void TstConnectionLab::namesWhatAPlainUserLacks()
{
    QFETCH(int, index);
    const ConnectionReport report = testOf(test::labServers().at(index).plain);
    QVERIFY(report.hasFailed());
    QCOMPARE(codeOf(report, TestStep::SignIn), u"signInDone"_s);
    QCOMPARE(codeOf(report, TestStep::ReadRights), u"readMissing"_s);
    QCOMPARE(stepOf(report, TestStep::ReadRights).arguments,
             QStringList({u"purchase.order"_s, u"purchase.order.line"_s}));
    QCOMPARE(codeOf(report, TestStep::CreateRights), u"createMissing"_s);
    QCOMPARE(stepOf(report, TestStep::CreateRights).arguments,
             QStringList({u"purchase.order"_s, u"purchase.order.line"_s}));
    QVERIFY(stepOf(report, TestStep::SampleData).state == StepState::Ok);
}

void TstConnectionLab::namesARefusedSecret()
{
    QFETCH(int, index);
    OdooEndpoint endpoint = test::labServers().at(index).technical;
    endpoint.secret = u"not-the-password"_s;
    const ConnectionReport report = testOf(endpoint);
    QCOMPARE(codeOf(report, TestStep::Database), u"databaseFound"_s);
    QCOMPARE(codeOf(report, TestStep::SignIn), u"signInRefusedKey"_s);
    QCOMPARE(codeOf(report, TestStep::Apps), u"notReached"_s);
    // The wrong try must not stand in the way of later tests: 14 counts them.
    QVERIFY(!testOf(test::labServers().at(index).technical).hasFailed());
}

void TstConnectionLab::namesAnUnknownDatabase()
{
    QFETCH(int, index);
    OdooEndpoint endpoint = test::labServers().at(index).technical;
    const QString right = endpoint.database;
    endpoint.database = u"no-such-database"_s;
    const ConnectionReport report = testOf(endpoint);
    QCOMPARE(codeOf(report, TestStep::Database), u"databaseUnknown"_s);
    QVERIFY(stepOf(report, TestStep::Database).arguments.mid(1).contains(right));
}

void TstConnectionLab::offersDatabases()
{
    QFETCH(int, index);
    OdooEndpoint endpoint = test::labServers().at(index).technical;
    const QString right = endpoint.database;
    endpoint.database.clear();
    const ConnectionReport report = testOf(endpoint);
    QCOMPARE(codeOf(report, TestStep::Database), u"databaseChoose"_s);
    QVERIFY(stepOf(report, TestStep::Database).arguments.contains(right));
}

void TstConnectionLab::refusesAnotherHost()
{
    OdooEndpoint endpoint = test::labServers().constFirst().technical;
    endpoint.url.setPort(1); // nobody listens there
    QCOMPARE(codeOf(testOf(endpoint), TestStep::Address), u"addressSilent"_s);
    endpoint.url = QUrl(u"http://192.0.2.1:8069"_s); // plain http to another machine
    const ConnectionReport plain = testOf(endpoint);
    QCOMPARE(codeOf(plain, TestStep::Security), u"securityRefused"_s);
}

int main(int argc, char** argv)
{
    return test::runInLab<TstConnectionLab>(argc, argv);
}

#include "tst_connection_lab.moc"
