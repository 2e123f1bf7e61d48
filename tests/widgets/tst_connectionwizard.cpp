// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_demo op_test_support
// TIMEOUT: 300
#include "core/demo/DemoOdoo.h"
#include "core/odoo/XmlRpcTransport.h"
#include "tests/support/DeskFolder.h"
#include "tests/support/NoKeyRing.h"
#include "ui/wizard/ConnectionWizard.h"
#include "ui/wizard/UnfinishedConnection.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace op;
using namespace op::ui;

/// The wizard as a person meets it: keys and what can be read on the screen.
class TestConnectionWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoOdoo>(demo::DemoDialect::Odoo19);
        QVERIFY(m_server->start());
        m_workspace = std::make_unique<test::DeskFolder>();
        open();
    }
    void cleanup()
    {
        m_wizard.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void fromNothingToMasterDataByKeys();
    void nextSaysWhyItIsOff();
    void plainHttpTakesASecondYes();
    void theSecretIsMasked();
    void withoutAKeyRingItAsks();
    void cancelKeepsWhatWasTyped();
    void theDemoNeedsNoServer();
    void aClosedDoorIsSaidAndCountedDown();
    void aRefusedSecretLeadsBack();
    void everyControlHasItsNames();

private:
    void open()
    {
        m_notices = std::make_unique<Notices>();
        m_wizard = std::make_unique<ConnectionWizard>(m_workspace->desk(), *m_notices);
        m_wizard->open();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    }
    template <class Widget>
    Widget& part(const char* name)
    {
        auto* found = m_wizard->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    [[nodiscard]] WizardPage page() { return m_wizard->presenter().page(); }
    /// Types into whatever has the keyboard.
    void type(const QString& text) { QTest::keyClicks(m_wizard->focusWidget(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* target =
            QApplication::activePopupWidget() ? QApplication::activePopupWidget() : m_wizard->focusWidget();
        QTest::keyClick(target ? target : m_wizard.get(), key, modifiers);
    }
    [[nodiscard]] QString focused()
    {
        return m_wizard->focusWidget() ? m_wizard->focusWidget()->objectName() : QString();
    }
    /// Walks with Tab until \a name has the keyboard.
    void tabTo(const char* name)
    {
        for (int i = 0; i < 30 && focused() != QLatin1String(name); ++i)
            key(Qt::Key_Tab);
        QCOMPARE(focused(), QLatin1String(name));
    }
    void toSignIn()
    {
        type(m_server->url().toString());
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page(), WizardPage::SignIn, 10'000);
    }
    void signIn()
    {
        tabTo("login");
        type(m_server->endpoint().login);
        tabTo("secret");
        type(m_server->endpoint().secret);
    }

    std::unique_ptr<demo::DemoOdoo> m_server;
    std::unique_ptr<test::DeskFolder> m_workspace;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<ConnectionWizard> m_wizard;
};

void TestConnectionWizard::fromNothingToMasterDataByKeys()
{
    QSignalSpy ready(m_wizard.get(), &ConnectionWizard::connectionReady);
    QCOMPARE(focused(), QStringLiteral("address"));
    toSignIn();
    QCOMPARE(focused(), QStringLiteral("login")); // the only database is chosen
    signIn();
    key(Qt::Key_Return);
    QCOMPARE(page(), WizardPage::Test);
    QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->presenter().check().isRunning(), 30'000);
    QVERIFY2(m_wizard->presenter().canGoNext(), qPrintable(part<QLabel>("testVerdict").text()));
    QCOMPARE(focused(), QStringLiteral("next"));
    key(Qt::Key_Return);
    QCOMPARE(page(), WizardPage::Sync);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->presenter().canGoNext(), 60'000);
    QTRY_COMPARE(focused(), QStringLiteral("next"));
    key(Qt::Key_Return);
    QCOMPARE(page(), WizardPage::Company);
    if (!m_wizard->presenter().canGoNext()) { // several companies: one has to be chosen
        QCOMPARE(focused(), QStringLiteral("defaultCompany"));
        key(Qt::Key_Down);
    }
    key(Qt::Key_Return);
    QTRY_COMPARE(page(), WizardPage::Taxes);
    QCOMPARE(focused(), QStringLiteral("tax_standard"));
    key(Qt::Key_Return);
    QTRY_COMPARE(page(), WizardPage::Charges);
    QCOMPARE(focused(), QStringLiteral("charge_freight"));
    type(QStringLiteral("freight"));
    QTRY_VERIFY(QApplication::activePopupWidget());
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QTRY_VERIFY(m_wizard->presenter().charges().chosen(QStringLiteral("freight")).id > 0);
    QCOMPARE(page(), WizardPage::Charges); // Return took the product, not the page
    key(Qt::Key_Return);
    QTRY_COMPARE(page(), WizardPage::Done);
    key(Qt::Key_Return);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().toString(), m_server->databaseName());
    QVERIFY(!m_wizard->isVisible());

    const auto settings = m_workspace->desk().settings().result();
    QVERIFY(settings);
    const settings::ConnectionSettings chosen = settings->of(m_server->databaseName());
    QVERIFY(!chosen.defaultCompany.isNull());
    QVERIFY(!chosen.chargeProducts.value(QStringLiteral("freight")).isNull());
    QVERIFY(chosen.taxPresets.value(chosen.defaultCompany).contains(QStringLiteral("standard")));
    QCOMPARE(*m_workspace->secrets().get(m_server->databaseName()), m_server->endpoint().secret);
    QVERIFY(!QFile::exists(UnfinishedConnection::path(m_workspace->folder())));
}

void TestConnectionWizard::nextSaysWhyItIsOff()
{
    const auto note = [this](const char* name) { return part<QWidget>(name).findChildren<QLabel*>().last()->text(); };
    QVERIFY(!part<QPushButton>("next").isEnabled());
    QVERIFY(!note("addressNote").isEmpty());
    type(QStringLiteral("http://"));
    QVERIFY(!part<QPushButton>("next").isEnabled());
    QVERIFY(note("addressNote").contains(QStringLiteral("no web address")));
    part<QLineEdit>("address").selectAll();
    toSignIn();
    QVERIFY(!part<QPushButton>("next").isEnabled());
    QVERIFY(!note("loginNote").isEmpty());
    QVERIFY(!note("secretNote").isEmpty());
    signIn();
    QVERIFY(part<QPushButton>("next").isEnabled());
    QVERIFY(note("loginNote").isEmpty());
}

void TestConnectionWizard::plainHttpTakesASecondYes()
{
    type(QStringLiteral("http://odoo.example"));
    QVERIFY(part<QWidget>("plainAllowed").isVisible());
    QVERIFY(!part<QPushButton>("next").isEnabled());
    QVERIFY(m_wizard->presenter().address().consentProblem().contains(QStringLiteral("without encryption")));
    tabTo("plainAllowed");
    key(Qt::Key_Space);
    QVERIFY(part<QPushButton>("next").isEnabled());
    QVERIFY(m_wizard->presenter().connection().plainHttpAllowed);
    // a yes is for one address
    part<QLineEdit>("address").setFocus();
    type(QStringLiteral("2"));
    QVERIFY(!part<QPushButton>("next").isEnabled());
    // this machine itself, and https, need none
    for (const char* harmless : {"http://127.0.0.1:8069", "localhost:8069", "odoo.example", "https://odoo.example"}) {
        part<QLineEdit>("address").selectAll();
        type(QLatin1String(harmless));
        QVERIFY2(!part<QWidget>("plainAllowed").isVisible(), harmless);
        QVERIFY2(part<QPushButton>("next").isEnabled(), harmless);
    }
}

void TestConnectionWizard::theSecretIsMasked()
{
    toSignIn();
    signIn();
    auto& secret = part<QLineEdit>("secret");
    QCOMPARE(secret.echoMode(), QLineEdit::Password);
    tabTo("revealSecret");
    key(Qt::Key_Space);
    QCOMPARE(secret.echoMode(), QLineEdit::Normal);
    key(Qt::Key_Space);
    QCOMPARE(secret.echoMode(), QLineEdit::Password);
    QVERIFY(part<QLabel>("keySteps").text().contains(QStringLiteral("API"))); // how to make a key in this version
}

void TestConnectionWizard::withoutAKeyRingItAsks()
{
    m_wizard.reset();
    m_workspace = std::make_unique<test::DeskFolder>(std::make_shared<test::NoKeyRing>());
    open();
    toSignIn();
    signIn();
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->presenter().canGoNext(), 30'000);
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->presenter().sync().needsOtherPlace(), 10'000);
    QVERIFY(!part<QPushButton>("next").isEnabled());
    QCOMPARE(focused(), QStringLiteral("useSession")); // offered first
    key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->presenter().canGoNext(), 60'000);
    const QString name = m_server->databaseName();
    QTRY_VERIFY(*m_workspace->desk().hasSecret(name).result());
    m_wizard.reset();
    m_workspace->reopen(); // the next start asks
    QVERIFY(!*m_workspace->desk().hasSecret(name).result());
}

void TestConnectionWizard::cancelKeepsWhatWasTyped()
{
    toSignIn();
    tabTo("login");
    type(m_server->endpoint().login);
    tabTo("secret");
    type(QStringLiteral("hush-4711"));
    key(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
    QVERIFY(m_wizard->presenter().signIn().secret().isEmpty());
    m_wizard.reset();
    open();
    QCOMPARE(part<QLineEdit>("address").text(), m_server->url().toString());
    QCOMPARE(part<QLineEdit>("login").text(), m_server->endpoint().login);
    QVERIFY(part<QLineEdit>("secret").text().isEmpty());
    QFile kept(UnfinishedConnection::path(m_workspace->folder()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("hush-4711"));
    QVERIFY(m_workspace->desk().connections().result()->isEmpty());
}

void TestConnectionWizard::theDemoNeedsNoServer()
{
    QSignalSpy wanted(m_wizard.get(), &ConnectionWizard::demoWanted);
    tabTo("demo");
    key(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_wizard->isVisible());
}

void TestConnectionWizard::aClosedDoorIsSaidAndCountedDown()
{
    m_server = std::make_unique<demo::DemoOdoo>(demo::DemoDialect::Odoo14);
    QVERIFY(m_server->start());
    odoo::OdooEndpoint wrong = m_server->endpoint();
    wrong.secret = QStringLiteral("wrong");
    odoo::XmlRpcTransport transport(wrong);
    for (int tries = 0; tries < 10; ++tries)
        QVERIFY(!transport.authenticate());
    toSignIn();
    signIn();
    key(Qt::Key_Return);
    auto& again = part<QPushButton>("tryAgain");
    QTRY_VERIFY_WITH_TIMEOUT(again.isVisible(), 30'000);
    QVERIFY(!again.isEnabled());
    QVERIFY(again.toolTip().contains(QStringLiteral("no sign-ins")));
    QVERIFY(m_wizard->focusWidget());
    const auto number = QString::number(static_cast<int>(odoo::TestStep::SignIn));
    auto& text = part<QLabel>(qPrintable(QStringLiteral("stepText") + number));
    const auto left = QRegularExpression(QStringLiteral("try again in [0-9]+ second"));
    QVERIFY2(text.text().contains(left), qPrintable(text.text()));
    QTest::mouseClick(&part<QPushButton>("back"), Qt::LeftButton);
    QCOMPARE(page(), WizardPage::SignIn);
    QVERIFY(!part<QPushButton>("next").isEnabled());
    const auto reason = [this] { return part<QWidget>("wizardTrouble").findChildren<QLabel*>().last()->text(); };
    QVERIFY(part<QWidget>("wizardTrouble").isVisible());
    const QString first = reason();
    QVERIFY(first.contains(QStringLiteral("You can go on in")));
    m_wizard->presenter().check().setSecond(std::chrono::milliseconds(2));
    QTRY_VERIFY(reason() != first);
    QTRY_VERIFY(part<QPushButton>("next").isEnabled());
    QVERIFY(!part<QWidget>("wizardTrouble").isVisible());
}

void TestConnectionWizard::aRefusedSecretLeadsBack()
{
    toSignIn();
    tabTo("login");
    type(m_server->endpoint().login);
    tabTo("secret");
    type(QStringLiteral("wrong"));
    key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_wizard->presenter().check().hasRun(), 30'000);
    QCOMPARE(focused(), QStringLiteral("back")); // the same once more would be refused once more
    QVERIFY(part<QPushButton>("tryAgain").isEnabled());
    // verdict and step are in sight together
    const auto number = QString::number(static_cast<int>(odoo::TestStep::SignIn));
    auto& step = part<QLabel>(qPrintable(QStringLiteral("stepText") + number));
    for (QWidget* seen : {static_cast<QWidget*>(&step), static_cast<QWidget*>(&part<QLabel>("testVerdict"))})
        QTRY_VERIFY(seen->visibleRegion().boundingRect().height() == seen->height());
    key(Qt::Key_Return);
    QCOMPARE(page(), WizardPage::SignIn);
    QCOMPARE(focused(), QStringLiteral("secret"));
}

void TestConnectionWizard::everyControlHasItsNames()
{
    for (QWidget* widget : m_wizard->findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<QLineEdit*>(widget) && widget->parentWidget()->inherits("QComboBox");
        const bool isControl =
            widget->inherits("QLineEdit") || widget->inherits("QAbstractButton") || widget->inherits("QComboBox");
        if (!isControl || isPart || widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->parentWidget()->inherits("QLineEdit"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestConnectionWizard)
#include "tst_connectionwizard.moc"
