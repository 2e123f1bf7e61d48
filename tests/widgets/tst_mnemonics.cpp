// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_app
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/services/wording/Translations.h"
#include "tests/support/DemoWorkspace.h"
#include "tests/support/WidgetLint.h"
#include "ui/learned/LearnedDialog.h"
#include "ui/mapping/MappingDialog.h"
#include "ui/mapping/MappingsDialog.h"
#include "ui/models/QueueModel.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/wizard/ConnectionWizard.h"
#include "ui/wizard/SecretPrompt.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace op;
using namespace op::ui;
using services::wording::installTranslations;

/// Letters for Alt in every language: a translation chooses them anew.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<test::DemoWorkspace>();
        QVERIFY(m_workspace->fill());
    }
    void cleanup() { installTranslations(QStringLiteral("en")); }
    void cleanupTestCase() { m_workspace.reset(); }

    void doublesAreSeen();
    void theWindow_data() { languages(); }
    void theWindow();
    void theDialogs_data() { languages(); }
    void theDialogs();
    void theWizard_data() { languages(); }
    void theWizard();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : services::wording::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    static QString doublesOf(QWidget& root) { return test::sharedMnemonics(root).join(u'\n'); }

    std::unique_ptr<test::DemoWorkspace> m_workspace;
};

void TestMnemonics::doublesAreSeen()
{
    QWidget page;
    QMenu menu(&page);
    menu.addAction(QStringLiteral("&Open"));
    menu.addAction(QStringLiteral("&Order"));
    QPushButton save(QStringLiteral("&Save"), &page);
    QPushButton send(QStringLiteral("&Send"), &page);
    send.hide(); // it may be shown some time
    QPushButton firm(QStringLiteral("Smith && &Jones"), &page);
    QStackedWidget stack(&page);
    stack.addWidget(new QPushButton(QStringLiteral("&First")));
    stack.addWidget(new QPushButton(QStringLiteral("&Found"))); // never beside the other
    QLineEdit line(&page);
    QLabel label(QStringLiteral("&Jar"), &page);
    QCOMPARE(test::sharedMnemonics(page).size(), 2);
    label.setBuddy(&line);
    const QStringList found = test::sharedMnemonics(page);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(1), QStringLiteral("Alt+J: \"Smith && &Jones\" and \"&Jar\""));
    QPushButton whole(QStringLiteral("&Fit"), &page);
    QCOMPARE(test::sharedMnemonics(page).size(), 5);
}

void TestMnemonics::theWindow()
{
    QFETCH(QString, language);
    installTranslations(language);
    MainWindow window(m_workspace->desk(), m_workspace->notices(), m_workspace->settingsFile());
    window.show();
    window.showTab(QueueTab::All);
    auto* table = window.findChild<QTableView*>(QStringLiteral("queueTable"));
    QTRY_VERIFY(table->model()->rowCount() >= 7);
    QVERIFY(window.findChildren<QMenu*>().size() >= 6);
    // a page shows more of itself once an order is open
    window.openCase(table->model()->index(0, 0).data(QueueModel::CaseIdRole).toLongLong());
    QTRY_VERIFY(!window.findChild<QLabel*>(QStringLiteral("caseTitle"))->text().isEmpty());
    QVERIFY(window.findChild<QPushButton*>(QStringLiteral("pushRepost")));
    QCOMPARE(doublesOf(window), QString());
}

void TestMnemonics::theDialogs()
{
    QFETCH(QString, language);
    installTranslations(language);
    services::Desk& desk = m_workspace->desk();
    Notices& notices = m_workspace->notices();
    QStringList problems;
    const auto check = [&problems](QWidget& dialog) { problems += test::sharedMnemonics(dialog); };
    SettingsDialog settings(desk, notices);
    settings.open();
    QTRY_VERIFY(settings.presenter().hasMasterData());
    check(settings);
    LearnedDialog learned(desk, notices);
    check(learned);
    MappingsDialog mappings(desk, notices);
    check(mappings);
    MappingDialog mapping(desk, notices, 1);
    check(mapping);
    SecretPrompt secret(desk, {});
    check(secret);
    AboutDialog about(&settings);
    check(about);
    ShortcutsDialog shortcuts(&settings);
    check(shortcuts);
    QCOMPARE(problems.join(u'\n'), QString());
}

void TestMnemonics::theWizard()
{
    QFETCH(QString, language);
    installTranslations(language);
    ConnectionWizard wizard(m_workspace->desk(), m_workspace->notices());
    wizard.open();
    const demo::DemoOdoo& server = m_workspace->server();
    WizardPresenter& presenter = wizard.presenter();
    QCOMPARE(doublesOf(wizard), QString());
    presenter.address().setTyped(server.url().toString());
    presenter.next();
    QTRY_COMPARE_WITH_TIMEOUT(presenter.page(), WizardPage::SignIn, 10'000);
    QCOMPARE(doublesOf(wizard), QString());
    presenter.signIn().setName(QStringLiteral("another"));
    presenter.signIn().setLogin(server.endpoint().login);
    presenter.signIn().setSecret(server.endpoint().secret);
    QTRY_VERIFY(presenter.canGoNext());
    presenter.next();
    QCOMPARE(presenter.page(), WizardPage::Test);
    QCOMPARE(doublesOf(wizard), QString());
    QTRY_VERIFY_WITH_TIMEOUT(presenter.canGoNext(), 30'000);
    QCOMPARE(doublesOf(wizard), QString());
    wizard.reject();
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
