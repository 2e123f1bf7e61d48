// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_demo op_test_support
// TIMEOUT: 300
#include "core/demo/DemoOdoo.h"
#include "tests/support/DeskFolder.h"
#include "tests/support/NoKeyRing.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/wizard/SecretPrompt.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace op;
using namespace op::ui;

/// The settings as a person meets them, with a connection that has master data.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_workspace = std::make_unique<test::DeskFolder>();
        const storage::Connection connection = test::connectionTo(m_server.endpoint(), QStringLiteral("main"));
        QVERIFY(desk().saveConnection(connection).result());
        QVERIFY(m_workspace->secrets().set(connection.name, m_server.endpoint().secret));
        QSignalSpy fresh(&desk(), &services::Desk::masterDataChanged);
        (void)desk().sync(connection.name, true);
        QTRY_COMPARE_WITH_TIMEOUT(fresh.size(), 1, 60'000);
    }
    void init()
    {
        m_notices = std::make_unique<Notices>();
        m_dialog = std::make_unique<SettingsDialog>(desk(), *m_notices);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        if (QLatin1String(QTest::currentTestFunction()) == QLatin1String("withoutAConnectionItSaysSo"))
            return;
        QTRY_COMPARE(m_dialog->presenter().connections().size(), 1);
        QTRY_VERIFY(m_dialog->presenter().hasMasterData());
    }
    void cleanup() { m_dialog.reset(); }
    void cleanupTestCase() { m_workspace.reset(); }

    void numbersAreCheckedBesideTheField();
    void whatIsChosenIsStored();
    void unitWordsAreFolded();
    void cancelStoresNothing();
    void testAgainShowsSteps();
    void thePromptFallsBackToTheSession();
    void removalAsksAndKeepsByDefault(); // last but one: the connection goes
    void withoutAConnectionItSaysSo();

private:
    services::Desk& desk() { return m_workspace->desk(); }
    template <class Widget>
    Widget& part(const QString& name)
    {
        auto* found = m_dialog->findChild<Widget*>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    void page(int index) { part<QTabWidget>(QStringLiteral("settingsPages")).setCurrentIndex(index); }
    void type(const char* name, const QString& text)
    {
        auto& line = part<QLineEdit>(QLatin1String(name));
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    void save()
    {
        QSignalSpy saved(m_dialog.get(), &SettingsDialog::settingsSaved);
        QVERIFY(part<QPushButton>(QStringLiteral("save")).isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(saved.size(), 1);
    }
    settings::WorkspaceSettings stored() { return *desk().settings().result(); }

    demo::DemoOdoo m_server{demo::DemoDialect::Odoo14};
    std::unique_ptr<test::DeskFolder> m_workspace;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::numbersAreCheckedBesideTheField()
{
    page(5);
    for (const auto& [field, text] : {std::pair{"totalsTolerance", "much"}, std::pair{"documentSizeLimit", "0"},
                                      std::pair{"documentSizeLimit", "1025"}, std::pair{"timeoutReading", "1.5"},
                                      std::pair{"timeoutConnect", ""}}) {
        const QString before = part<QLineEdit>(QLatin1String(field)).text();
        type(field, QLatin1String(text));
        if (!*text)
            QTest::keyClick(&part<QLineEdit>(QLatin1String(field)), Qt::Key_Delete);
        auto* note = part<QWidget>(QLatin1String(field) + QStringLiteral("Note")).findChildren<QLabel*>().last();
        QVERIFY2(note->text().startsWith(QStringLiteral("Enter")), field);
        QVERIFY(!part<QPushButton>(QStringLiteral("save")).isEnabled());
        type(field, before);
        QVERIFY(part<QPushButton>(QStringLiteral("save")).isEnabled());
    }
}

void TestSettingsDialog::whatIsChosenIsStored()
{
    page(5);
    type("totalsTolerance", QStringLiteral("0.10"));
    type("documentSizeLimit", QStringLiteral("8"));
    type("timeoutWriteCall", QStringLiteral("300"));
    page(2);
    auto& margin = part<QComboBox>(QStringLiteral("tax_margin"));
    QCOMPARE(margin.currentText(), QStringLiteral("To be mapped")); // no chart has one
    margin.setFocus();
    QTest::keyClick(&margin, Qt::Key_Down);
    page(3);
    auto& freight = part<QLineEdit>(QStringLiteral("charge_freight"));
    freight.setFocus();
    QTest::keyClicks(&freight, QStringLiteral("freight"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_dialog->presenter().charges().chosen(QStringLiteral("freight")).id > 0);
    save();
    const settings::WorkspaceSettings now = stored();
    QCOMPARE(now.totalsTolerance.toString(), QStringLiteral("0.10"));
    QCOMPARE(now.documentSizeLimit, qint64(8) << 20);
    QCOMPARE(now.timeouts.writeCall.count(), 300);
    const settings::ConnectionSettings chosen = now.of(QStringLiteral("main"));
    const auto presets = chosen.taxPresets.value(chosen.defaultCompany);
    QVERIFY(!presets.value(QStringLiteral("standard")).isNull());
    QVERIFY(presets.contains(QStringLiteral("margin")) && presets.value(QStringLiteral("margin")).isNull()); // "no tax"
    QVERIFY(!presets.contains(QStringLiteral("zero")));
    QVERIFY(!chosen.chargeProducts.value(QStringLiteral("freight")).isNull());
}

void TestSettingsDialog::unitWordsAreFolded()
{
    page(4);
    part<QPushButton>(QStringLiteral("addUnitAlias")).click();
    QVERIFY(!part<QPushButton>(QStringLiteral("save")).isEnabled()); // nothing stands in it yet
    type("unitWord0", QStringLiteral("Piece,"));
    auto& unit = part<QComboBox>(QStringLiteral("unitOf0"));
    unit.setFocus();
    QTest::keyClick(&unit, Qt::Key_Down);
    QVERIFY(m_dialog->presenter().units().isValid());
    part<QPushButton>(QStringLiteral("addUnitAlias")).click();
    type("unitWord1", QStringLiteral("PIECE"));
    QVERIFY(m_dialog->presenter().units().problem(1).contains(QStringLiteral("above")));
    part<QPushButton>(QStringLiteral("removeUnitAlias1")).click();
    QCOMPARE(m_dialog->presenter().units().rows().size(), 1);
    save();
    const auto aliases = stored().of(QStringLiteral("main")).unitAliases;
    QCOMPARE(aliases.keys(), QStringList(QStringLiteral("piece")));
    QVERIFY(!aliases.value(QStringLiteral("piece")).isNull());
}

void TestSettingsDialog::cancelStoresNothing()
{
    const settings::WorkspaceSettings before = stored();
    page(5);
    type("timeoutReading", QStringLiteral("7"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(stored() == before);
}

void TestSettingsDialog::testAgainShowsSteps()
{
    part<QPushButton>(QStringLiteral("testConnection")).click();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->presenter().check().hasRun(), 30'000);
    QVERIFY(m_dialog->presenter().check().hasPassed());
    QVERIFY(part<QWidget>(QStringLiteral("testSteps")).isVisible());
}

void TestSettingsDialog::thePromptFallsBackToTheSession()
{
    test::DeskFolder other(std::make_shared<test::NoKeyRing>());
    storage::Connection connection;
    connection.name = QStringLiteral("main");
    SecretPrompt prompt(other.desk(), connection);
    prompt.open();
    QVERIFY(QTest::qWaitForWindowActive(&prompt));
    QSignalSpy kept(&prompt, &SecretPrompt::secretKept);
    auto* line = prompt.findChild<QLineEdit*>(QStringLiteral("secret"));
    QVERIFY(line->hasFocus());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QVERIFY(!prompt.findChild<QPushButton*>(QStringLiteral("useSecret"))->isEnabled());
    QTest::keyClicks(line, QStringLiteral("hush"));
    prompt.findChild<QWidget*>(QStringLiteral("keepInKeyRing"))->setFocus();
    QTest::keyClick(prompt.focusWidget(), Qt::Key_Space);
    QTest::keyClick(&prompt, Qt::Key_Return);
    auto* note = prompt.findChild<QWidget*>(QStringLiteral("secretNote"))->findChildren<QLabel*>().last();
    QTRY_VERIFY(note->text().contains(QStringLiteral("no key ring")));
    QCOMPARE(kept.size(), 0);
    QTest::keyClick(&prompt, Qt::Key_Return); // now until the end of this run
    QTRY_COMPARE(kept.size(), 1);
    QVERIFY(line->text().isEmpty());
    QVERIFY(*other.desk().hasSecret(connection.name).result());
}

void TestSettingsDialog::removalAsksAndKeepsByDefault()
{
    const auto question = [this] { return m_dialog->findChild<QMessageBox*>(QStringLiteral("removeQuestion")); };
    part<QPushButton>(QStringLiteral("removeConnection")).click();
    QVERIFY(question());
    QVERIFY(question()->informativeText().contains(QStringLiteral("Nothing changes in Odoo")));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(desk().connections().result()->size(), 1);
    part<QPushButton>(QStringLiteral("removeConnection")).click();
    question()->findChild<QPushButton*>(QStringLiteral("removeIt"))->click();
    QTRY_VERIFY(m_dialog->presenter().connections().isEmpty());
    QVERIFY(desk().connections().result()->isEmpty());
    QVERIFY(!*desk().hasSecret(QStringLiteral("main")).result());
    QTRY_VERIFY(!stored().connections.contains(QStringLiteral("main")));
    QVERIFY(part<QLabel>(QStringLiteral("aboutConnection")).text().contains(QStringLiteral("no connection yet")));
}

void TestSettingsDialog::withoutAConnectionItSaysSo()
{
    test::DeskFolder empty;
    SettingsDialog dialog(empty.desk(), *m_notices);
    QTRY_VERIFY(dialog.findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("removeConnection"))->isEnabled());
    QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("aboutConnection"))->text().isEmpty());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
