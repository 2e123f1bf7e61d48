// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services
#include "core/services/ConnectionAddress.h"

#include <QTest>

using namespace op;
using namespace op::services;

class TestConnectionAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const char* typed, const char* url, bool encrypted, bool loopback) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(url) << encrypted << loopback;
        };
        row("company.odoo.com", "https://company.odoo.com", true, false);
        row(" Company.odoo.com/ ", "https://company.odoo.com", true, false);
        row("https://company.odoo.com/odoo/purchase/7?debug=1#x", "https://company.odoo.com", true, false);
        row("https://erp.example/web#action=3", "https://erp.example", true, false);
        row("https://erp.example/own/path/", "https://erp.example/own/path", true, false);
        row("http://erp.example:8069", "http://erp.example:8069", false, false);
        row("localhost:8069", "http://localhost:8069", false, true);
        row("127.0.0.1:8069/web", "http://127.0.0.1:8069", false, true);
        row("https://localhost", "https://localhost", true, true);
    }
    void completes()
    {
        QFETCH(const QString, typed);
        const auto address = completedAddress(typed);
        QVERIFY(address);
        QTEST(address->url, "url");
        QTEST(address->isEncrypted, "encrypted");
        QTEST(address->isLoopback, "loopback");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
             {"", "   ", "http://", "ftp://erp.example", "https://me:hush@erp.example", "two words"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }
    void refuses()
    {
        QFETCH(const QString, typed);
        const auto address = completedAddress(typed);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!address.error().arguments.value(0).contains(QLatin1String("hush")));
    }
};

QTEST_GUILESS_MAIN(TestConnectionAddress)
#include "tst_connectionaddress.moc"
