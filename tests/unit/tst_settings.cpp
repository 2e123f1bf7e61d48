// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_settings
#include "core/settings/WorkspaceSettings.h"

#include <QJsonDocument>
#include <QtTest>

using namespace op;
using namespace op::settings;

class TestSettings : public QObject
{
    Q_OBJECT
    static QJsonObject parsed(const char* json)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError)
            qFatal("%s", qPrintable(problem.errorString()));
        return document.object();
    }

private Q_SLOTS:
    void defaultsStandWithoutAnything()
    {
        const auto settings = settingsFromJson({});
        QVERIFY(*settings == WorkspaceSettings());
        QCOMPARE(settings->totalsTolerance.toString(), QStringLiteral("0.05"));
        QCOMPARE(settings->totalsTolerancePercent.toString(), QStringLiteral("0.1"));
        QVERIFY(settings->of(QStringLiteral("main")) == ConnectionSettings());
    }

    void comesBackAsItWent()
    {
        WorkspaceSettings settings;
        settings.totalsTolerance = Decimal(10, 2);
        settings.documentSizeLimit = 1 << 20;
        settings.timeouts.writeCall = std::chrono::seconds(300);
        ConnectionSettings connection;
        connection.defaultCompany = CompanyId(3);
        connection.chargeProducts = {{QStringLiteral("freight"), ProductId(7)},
                                     {QStringLiteral("handling"), ProductId(8)}};
        connection.unitAliases = {{QStringLiteral("doos à 200"), UomId(4)}};
        connection.pickingTypes = {{CompanyId(1), PickingTypeId(2)}, {CompanyId(3), PickingTypeId(9)}};
        connection.taxPresets = {
            {CompanyId(3), {{QStringLiteral("standard"), TaxId(70)}, {QStringLiteral("zero"), TaxId()}}}};
        connection.registerNumberField = QStringLiteral("x_kvk");
        settings.connections = {{QStringLiteral("main"), connection}, {QStringLiteral("branch"), {}}};
        const QByteArray text = QJsonDocument(toJson(settings)).toJson();
        const auto back = settingsFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().toLogLine()));
        QVERIFY(*back == settings);
    }

    void takesPartOfThem()
    {
        const auto settings = settingsFromJson(parsed(R"({"timeouts": {"pageCall": 600}})"));
        QCOMPARE(settings->timeouts.pageCall.count(), 600);
        QCOMPARE(settings->timeouts.connect, TimeoutSettings().connect);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* json, const char* path) {
            QTest::newRow(path) << QByteArray(json) << QString::fromLatin1(path);
        };
        row(R"({"totalsTolerance": 0.05})", "totalsTolerance");
        row(R"({"totalsTolerancePercent": "-1"})", "totalsTolerancePercent");
        row(R"({"totalsTolerancePercents": "1"})", "totalsTolerancePercents");
        row(R"({"documentSizeLimit": 5})", "documentSizeLimit");
        row(R"({"timeouts": []})", "timeouts");
        row(R"({"timeouts": {"connect": 0}})", "timeouts.connect");
        row(R"({"timeouts": {"connects": 9}})", "timeouts.connects");
        row(R"({"timeouts": {"reading": 1.5}})", "timeouts.reading");
        row(R"({"connections": {"main": 1}})", "connections.main");
        row(R"({"connections": {"main": {"defaultCompany": "3"}}})", "connections.main.defaultCompany");
        row(R"({"connections": {"main": {"chargeProducts": {"freight": 0}}}})",
            "connections.main.chargeProducts.freight");
        row(R"({"connections": {"main": {"pickingTypes": {"NL": 4}}}})", "connections.main.pickingTypes.NL");
        row(R"({"connections": {"main": {"taxPresets": {"NL": {}}}}})", "connections.main.taxPresets.NL");
        row(R"({"connections": {"main": {"taxPresets": {"3": 70}}}})", "connections.main.taxPresets.3");
        row(R"({"connections": {"main": {"taxPresets": {"3": {"zero": -1}}}}})", "connections.main.taxPresets.3.zero");
        row(R"({"connections": {"main": {"registerNumberField": 4}}})", "connections.main.registerNumberField");
        row(R"({"connections": {"main": {"extra": 4}}})", "connections.main.extra");
    }
    void namesWhatIsWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, path);
        const auto refused = settingsFromJson(parsed(json.constData()));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().arguments.value(0), path);
        QVERIFY(!refused.error().arguments.value(1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
