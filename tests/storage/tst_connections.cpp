// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/ConnectionRepository.h"
#include "core/storage/SettingsRepository.h"
#include "tests/support/TempWorkspace.h"

#include <QtTest>

using namespace op;
using namespace op::storage;

class TestConnections : public QObject
{
    Q_OBJECT
    static Connection sample(const QString& name = QStringLiteral("main"))
    {
        Connection connection;
        connection.name = name;
        connection.url = QStringLiteral("https://odoo.example.com");
        connection.database = QStringLiteral("prod");
        connection.login = QStringLiteral("orderpilot");
        connection.company = CompanyId(3);
        connection.plainHttpAllowed = true;
        connection.caFile = QStringLiteral("/etc/ca.pem");
        return connection;
    }

private Q_SLOTS:
    void storesConnections()
    {
        test::TempWorkspace temp;
        test::FakeClock clock;
        ConnectionRepository connections(temp.database(), clock);
        QVERIFY(connections.add(sample(QStringLiteral("zwolle"))).has_value());
        QVERIFY(connections.add(sample()).has_value());
        Connection expected = sample();
        expected.createdAt = clock.now();
        QVERIFY(*connections.get(QStringLiteral("main")) == expected);
        QCOMPARE(connections.list()->size(), 2);
        QCOMPARE(connections.list()->first().name, QStringLiteral("main"));
        QCOMPARE(connections.add(sample()).error().code, ErrorCode::Conflict);
        QCOMPARE(connections.add(sample(QString())).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(connections.get(QStringLiteral("nope")).error().code, ErrorCode::NotFound);

        expected.login = QStringLiteral("other");
        expected.company = {};
        QVERIFY(connections.update(expected).has_value());
        QVERIFY(*connections.get(QStringLiteral("main")) == expected);
        QCOMPARE(connections.update(sample(QStringLiteral("nope"))).error().code, ErrorCode::NotFound);
    }

    void keepsAProfilePerServerVersion()
    {
        test::TempWorkspace temp;
        test::FakeClock clock;
        ConnectionRepository connections(temp.database(), clock);
        const QString name = QStringLiteral("main");
        QVERIFY(connections.add(sample()).has_value());
        const QJsonObject old{{QStringLiteral("v"), 18}};
        const QJsonObject young{{QStringLiteral("v"), 19}};
        QVERIFY(!connections.latestProfile(name)->has_value());
        QVERIFY(connections.saveProfile(name, QStringLiteral("19.0"), young).has_value());
        clock.advance(1);
        QVERIFY(connections.saveProfile(name, QStringLiteral("18.0"), QJsonObject()).has_value());
        QVERIFY(connections.saveProfile(name, QStringLiteral("18.0"), old).has_value());
        QCOMPARE(**connections.profile(name, QStringLiteral("19.0")), young);
        QCOMPARE(**connections.latestProfile(name), old);
        QVERIFY(!connections.profile(name, QStringLiteral("17.0"))->has_value());
        QVERIFY(!connections.saveProfile(QStringLiteral("nope"), QStringLiteral("1"), old).has_value());

        QVERIFY(connections.remove(name).has_value());
        QVERIFY(!connections.latestProfile(name)->has_value());
        QCOMPARE(connections.remove(name).error().code, ErrorCode::NotFound);
    }

    void storesNoSecrets()
    {
        test::TempWorkspace temp;
        const auto columns =
            temp.database().scalar(QStringLiteral("SELECT group_concat(name) FROM pragma_table_info('connections')"));
        for (const QString& word : {QStringLiteral("secret"), QStringLiteral("password"), QStringLiteral("key")})
            QVERIFY2(!columns->toString().contains(word), qPrintable(columns->toString()));
    }

    void storesSettings()
    {
        test::TempWorkspace temp;
        test::FakeClock clock;
        SettingsRepository settings(temp.database(), clock);
        QVERIFY(settings.load()->isEmpty());
        const QJsonObject object{{QStringLiteral("totalsTolerance"), QStringLiteral("0.10")}};
        QVERIFY(settings.save({}).has_value());
        QVERIFY(settings.save(object).has_value());
        QCOMPARE(*settings.load(), object);
        QVERIFY(settings.load(QStringLiteral("window"))->isEmpty());
        QVERIFY(temp.database().execute(QStringLiteral("UPDATE settings SET json = '[1'")).has_value());
        QCOMPARE(settings.load().error().code, ErrorCode::DatabaseUnusable);
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
