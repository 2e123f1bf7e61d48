// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_demo
// NEEDS: orderpilot-cli orderpilot-reader
// TIMEOUT: 300
#include "core/demo/DemoDialect.h"
#include "tests/support/CliRun.h"

#include <QTest>

using namespace op;

/// The program goes the whole way from paper to draft order with every version of Odoo, and ends at the same place.
class TestDemoDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesTheWholeWay_data()
    {
        QTest::addColumn<int>("major");
        for (const demo::DemoDialect dialect : demo::allDialects)
            QTest::addRow("%d", demo::majorOf(dialect)) << demo::majorOf(dialect);
    }

    void goesTheWholeWay()
    {
        QFETCH(int, major);
        const test::CliRun run = test::runCli(
            {QStringLiteral("--json"), QStringLiteral("demo"), QStringLiteral("--dialect"), QString::number(major)});
        QVERIFY2(run.status == 0, run.err);
        const QJsonObject report = run.json();
        QCOMPARE(report.value(QLatin1String("cases")).toInt(), 7);
        // The confirmation names P00004, which a person typed into Odoo; 12 numbers its orders PO00004 and so on.
        const int wanted = major == 12 ? 6 : 5;
        QCOMPARE(report.value(QLatin1String("pushed")).toInt(), wanted);
        QCOMPARE(report.value(QLatin1String("ordersInOdoo")).toInt(), wanted);
        QVERIFY2(!run.err.contains("differs"), run.err);
    }

    void refusesOthers()
    {
        for (const char* dialect : {"11", "21", "x"})
            QCOMPARE(test::runCli({QStringLiteral("demo"), QStringLiteral("--dialect"), QLatin1String(dialect)}).status,
                     2);
    }
};

QTEST_GUILESS_MAIN(TestDemoDialects)
#include "tst_demo_dialects.moc"
