// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_odoo op_services
#include "core/odoo/profile/ServerProfile.h"
#include "core/services/wording/RightsRecipe.h"

#include <QTest>

using namespace op;
using namespace Qt::StringLiterals;
using odoo::Hosting;

Q_DECLARE_METATYPE(op::odoo::Hosting)

/// Who runs a server, and what its administrator is asked to do.
class TstHosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesHosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("online");
        QTest::addColumn<Hosting>("hosting");
        QTest::newRow("own") << u"https://erp.firm.example"_s << false << Hosting::Own;
        QTest::newRow("own, loopback") << u"http://127.0.0.1:8069"_s << false << Hosting::Own;
        QTest::newRow("own domain of Odoo Online") << u"https://erp.firm.example"_s << true << Hosting::OdooOnline;
        QTest::newRow("odoo.com") << u"https://firm.odoo.com"_s << false << Hosting::OnlineOrSh;
        QTest::newRow("odoo.com between releases") << u"https://FIRM.odoo.com"_s << true << Hosting::OdooOnline;
        QTest::newRow("branch") << u"https://firm-test-123.dev.odoo.com"_s << false << Hosting::OdooSh;
        QTest::newRow("looks like it") << u"https://firmodoo.com"_s << false << Hosting::Own;
        QTest::newRow("somebody else's") << u"https://firm.odoo.com.example"_s << false << Hosting::Own;
    }

    void recognisesHosts()
    {
        QFETCH(QString, url);
        QFETCH(bool, online);
        QFETCH(Hosting, hosting);
        odoo::ServerVersion version;
        version.online = online;
        QCOMPARE(odoo::hostingOf(QUrl(url), version), hosting);
        QCOMPARE(services::wording::hostingText(hosting).isEmpty(), hosting == Hosting::Own);
    }

    void asksForWhatTheVersionNeeds()
    {
        using services::wording::rightsRecipe;
        const auto text = [](int major, Hosting hosting = Hosting::Own) {
            return rightsRecipe(major, hosting).join(u'\n');
        };
        for (int major = 12; major <= 20; ++major) {
            const QString recipe = text(major);
            QVERIFY(recipe.contains(u"Purchase: User"));
            QCOMPARE(recipe.contains(u"e-mail address"), major <= 14);
            QCOMPARE(recipe.contains(u"API key."), major >= 14);
            QCOMPARE(recipe.contains(u"one only"), major == 12);
            QVERIFY2(!recipe.contains(u'%'), qPrintable(recipe));
        }
        QVERIFY(text(19, Hosting::OnlineOrSh).contains(u"no password of their own"));
        QVERIFY(!text(13, Hosting::OnlineOrSh).contains(u"no password of their own"));
    }
};

QTEST_GUILESS_MAIN(TstHosting)
#include "tst_hosting.moc"
