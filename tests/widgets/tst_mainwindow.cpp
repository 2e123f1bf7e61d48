// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_app
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/services/wording/Translations.h"
#include "tests/support/DemoWorkspace.h"
#include "tests/support/WidgetLint.h"
#include "ui/queue/QueueView.h"
#include "ui/queue/TabList.h"
#include "ui/review/CasePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/StallWatchdog.h"
#include "ui/shell/WindowSettings.h"
#include "ui/shell/WorkspaceErrorPage.h"
#include "ui/style/Marks.h"

#include <QAction>
#include <QDialog>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <cmath>

using namespace op;
using namespace op::ui;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<test::DemoWorkspace>();
        QVERIFY(m_workspace->fill());
    }

    void init()
    {
        m_window =
            std::make_unique<MainWindow>(m_workspace->desk(), m_workspace->notices(), m_workspace->settingsFile());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table = m_window->findChild<QTableView*>(QStringLiteral("queueTable"));
        m_filter = m_window->findChild<QLineEdit*>(QStringLiteral("queueFilter"));
        m_window->showTab(QueueTab::All);
        QTRY_VERIFY(m_table->model()->rowCount() >= 7);
    }

    void cleanup() { m_window.reset(); }

    void viewsTellHowManyTheyHold()
    {
        const QueuePresenter& queue = m_window->queue();
        int sum = 0;
        for (const QueueTab tab : queueTabs())
            if (tab != QueueTab::All)
                sum += queue.count(tab);
        QCOMPARE(sum, queue.count(QueueTab::All));
        QVERIFY(queue.count(QueueTab::NeedsMe) > 0);
        auto* tabs = m_window->findChild<TabList*>(QStringLiteral("queueTabs"));
        QCOMPARE(tabs->item(6)->data(Qt::AccessibleTextRole).toString(),
                 TabList::tr("%1: %n order(s)", nullptr, queue.count(QueueTab::All)).arg(tabText(QueueTab::All)));
    }

    void aDroppedFileIsTakenIn()
    {
        const int before = m_window->queue().count(QueueTab::All);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(qEnvironmentVariable("ORDERPILOT_TEST_DATA")
                                          + QStringLiteral("/ubl/order-full.xml"))});
        QDragEnterEvent enter(QPoint(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->queue().count(QueueTab::All), before + 1, 30'000);
        QTRY_COMPARE(m_window->findChild<MessageBar*>(QStringLiteral("messageBar"))->count(), 1);
    }

    void keysFilterOpenAndComeBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_filter->hasFocus());
        // letters that are keys of the list are text here
        QTest::keyClicks(m_filter, QStringLiteral("nordvik"));
        QCOMPARE(m_filter->text(), QStringLiteral("nordvik"));
        QTRY_COMPARE(m_table->model()->rowCount(), 1);
        QTest::keyClick(m_filter, Qt::Key_Return);
        QTRY_VERIFY(m_table->hasFocus());
        const qint64 id = m_table->currentIndex().data(QueueModel::CaseIdRole).toLongLong();
        QTest::keyClick(m_table, Qt::Key_Return);
        auto* middle = m_window->findChild<QStackedWidget*>(QStringLiteral("middle"));
        QTRY_COMPARE(middle->currentWidget()->objectName(), QStringLiteral("casePage"));
        // keys of the list rest while an order is open
        QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("actionFilter"))->isEnabled());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(middle->currentWidget()->objectName(), QStringLiteral("queueView"));
        QTRY_VERIFY(m_table->hasFocus());
        QCOMPARE(m_table->currentIndex().data(QueueModel::CaseIdRole).toLongLong(), id);
        // Esc empties the line, another one leads back to the list
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_filter->hasFocus());
        QTest::keyClick(m_filter, Qt::Key_Escape);
        QVERIFY(m_filter->text().isEmpty());
        QTRY_VERIFY(m_table->model()->rowCount() >= 7);
        QTest::keyClick(m_filter, Qt::Key_Escape);
        QTRY_VERIFY(m_table->hasFocus());
        // the case that was current still is
        QCOMPARE(m_table->currentIndex().data(QueueModel::CaseIdRole).toLongLong(), id);
    }

    void lettersMoveInTheList()
    {
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_J);
        QCOMPARE(m_table->currentIndex().row(), 1);
        QTest::keyClick(m_table, Qt::Key_K);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QTest::keyClick(m_table, Qt::Key_N);
        const auto state =
            static_cast<review::ReviewState>(m_table->currentIndex().data(QueueModel::StateRole).toInt());
        QVERIFY(statesOf(QueueTab::NeedsMe).contains(state));
        QVERIFY(m_table->currentIndex().row() > 0);
    }

    void nothingMatchesSaysSoAndLeadsBack()
    {
        m_filter->setText(QStringLiteral("no such vendor anywhere"));
        auto* title = m_window->findChild<QWidget*>(QStringLiteral("queueView"))
                          ->findChild<QLabel*>(QStringLiteral("emptyTitle"));
        QTRY_VERIFY(title->isVisible());
        QCOMPARE(m_window->queue().emptiness(), QueuePresenter::Emptiness::NothingMatches);
        auto* action = m_window->findChild<QWidget*>(QStringLiteral("queueView"))
                           ->findChild<QAbstractButton*>(QStringLiteral("emptyAction"));
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_VERIFY(m_table->isVisible());
    }

    void severalGoOnHoldAndBack()
    {
        m_window->showTab(QueueTab::NeedsMe);
        QTRY_VERIFY(m_table->model()->rowCount() >= 2);
        QTRY_COMPARE(m_table->model()->rowCount(), m_window->queue().count(QueueTab::NeedsMe));
        const int before = m_window->queue().count(QueueTab::OnHold);
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_window->findChild<QueueView*>()->selectedCases().size(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
        QTRY_COMPARE(m_window->queue().count(QueueTab::OnHold), before + 2);
        // the list goes on with a neighbour
        QTRY_VERIFY(m_table->currentIndex().isValid());
        auto* bar = m_window->findChild<MessageBar*>(QStringLiteral("messageBar"));
        QTRY_VERIFY(bar->findChild<QAbstractButton*>(QStringLiteral("messageAction")));
        QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_COMPARE(m_window->queue().count(QueueTab::OnHold), before);
    }

    void equalMessagesAreOneWithACount()
    {
        auto* bar = m_window->findChild<MessageBar*>(QStringLiteral("messageBar"));
        Notice notice;
        notice.text = QStringLiteral("The same again.");
        for (int i = 0; i < 10; ++i)
            m_workspace->notices().post(notice);
        QCOMPARE(bar->count(), 1);
        QVERIFY(bar->findChild<QLabel*>(QStringLiteral("messageText"))->text().contains(QStringLiteral("10")));
        QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("messageClose")), Qt::LeftButton);
        QCOMPARE(bar->count(), 0);
        QVERIFY(!bar->isVisible());
    }

    void everyControlHasANameAndNoKeyIsTakenTwice()
    {
        QCOMPARE(test::namelessWidgets(*m_window).join(u'\n'), QString());
        QCOMPARE(test::sharedShortcuts(*m_window).join(u'\n'), QString());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(m_window->findChild<QDialog*>(QStringLiteral("shortcutsDialog")));
        auto* dialog = m_window->findChild<QDialog*>(QStringLiteral("shortcutsDialog"));
        QCOMPARE(test::namelessWidgets(*dialog).join(u'\n'), QString());
        dialog->close();
    }

    void largeLettersAreNotClipped()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(large);
        m_window.reset();
        init();
        QTRY_COMPARE(test::clippedTexts(*m_window).join(u'\n'), QString());
        QApplication::setFont(before);
    }

    void theWindowRemembersItself()
    {
        m_window->showTab(QueueTab::Closed);
        m_window->close();
        MainWindow again(m_workspace->desk(), m_workspace->notices(), m_workspace->settingsFile());
        QCOMPARE(again.queue().tab(), QueueTab::Closed);
    }

    void theCaseKeepsTheSharesOfItsParts()
    {
        const auto pageOf = [](MainWindow& window) { return window.findChild<CasePage*>(); };
        const qint64 id = m_table->model()->index(0, 0).data(QueueModel::CaseIdRole).toLongLong();
        m_window->openCase(id);
        const QByteArray panesBefore = pageOf(*m_window)->panesState();
        const QByteArray rowsBefore = pageOf(*m_window)->rowsState();
        m_window->findChild<QSplitter*>(QStringLiteral("casePanes"))->setSizes({650, 450});
        m_window->findChild<QSplitter*>(QStringLiteral("caseRows"))->setSizes({170, 260});
        const QByteArray panes = pageOf(*m_window)->panesState();
        const QByteArray rows = pageOf(*m_window)->rowsState();
        QVERIFY(panes != panesBefore);
        QVERIFY(rows != rowsBefore);
        m_window->closeCase(); // they are kept although another page shows when the window closes
        m_window->close();

        for (const bool opens : {false, true}) { // closing without an order keeps them, too
            MainWindow again(m_workspace->desk(), m_workspace->notices(), m_workspace->settingsFile());
            again.show();
            QVERIFY(QTest::qWaitForWindowActive(&again));
            if (opens) {
                again.openCase(id);
                QCOMPARE(pageOf(again)->panesState(), panes);
                QCOMPARE(pageOf(again)->rowsState(), rows);
                pageOf(again)->restoreShares("nonsense", QByteArray());
                QCOMPARE(pageOf(again)->panesState(), panes);
                QCOMPARE(pageOf(again)->rowsState(), rows);
            }
            again.close();
            const WindowSettings stored = WindowSettings::load(m_workspace->settingsFile());
            QCOMPARE(stored.casePanes, panes);
            QCOMPARE(stored.caseRows, rows);
        }
    }

    void theLanguageThatIsInForceIsTicked()
    {
        services::wording::installTranslations(QStringLiteral("de"));
        const MainWindow german(m_workspace->desk(), m_workspace->notices(), m_workspace->settingsFile());
        services::wording::installTranslations(QStringLiteral("en"));
        QVERIFY(german.findChild<QAction*>(QStringLiteral("actionLanguage-de"))->isChecked());
    }

    void brokenSettingsGiveTheDefaultsAndANote()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("window.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArrayLiteral("\0\x01\x02 tab=[[[[ nonsense"));
        file.close();
        const MainWindow window(m_workspace->desk(), m_workspace->notices(), path);
        QCOMPARE(window.findChild<MessageBar*>(QStringLiteral("messageBar"))->count(), 1);
        QVERIFY(QFile::exists(path + QStringLiteral(".broken")));
    }

    void bothPalettesCanBeRead()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            const auto pair = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground,
                                         QPalette::ColorGroup group = QPalette::Active) {
                return contrast(palette.color(group, text), palette.color(group, ground));
            };
            QVERIFY(pair(QPalette::WindowText, QPalette::Window) >= 4.5);
            QVERIFY(pair(QPalette::Text, QPalette::Base) >= 4.5);
            QVERIFY(pair(QPalette::Text, QPalette::AlternateBase) >= 4.5);
            QVERIFY(pair(QPalette::ButtonText, QPalette::Button) >= 4.5);
            QVERIFY(pair(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
            QVERIFY(pair(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
            QVERIFY(pair(QPalette::Link, QPalette::Base) >= 4.5);
            QVERIFY(pair(QPalette::WindowText, QPalette::Window, QPalette::Disabled) >= 3.0);
            QVERIFY(pair(QPalette::ButtonText, QPalette::Button, QPalette::Disabled) >= 3.0);
            for (const Mark mark : {Mark::Matched, Mark::ConfirmedByYou, Mark::PleaseCheck, Mark::MustFix})
                QVERIFY(contrast(markColour(mark, palette), palette.color(QPalette::Base)) >= 3.0);
        }
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void themesChangeWhileTheWindowIsOpen()
    {
        m_window->findChild<QAction*>(QStringLiteral("actionTheme-dark"))->trigger();
        QVERIFY(isDark(QApplication::palette()));
        QTRY_VERIFY(isDark(m_table->palette()));
        m_window->findChild<QAction*>(QStringLiteral("actionTheme-light"))->trigger();
        QVERIFY(!isDark(QApplication::palette()));
    }

    void aStallIsNoticed()
    {
        StallWatchdog watchdog;
        QTest::qWait(60);
        watchdog.reset();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("did not answer for \\d+ ms")));
        QThread::msleep(250);
        QTRY_VERIFY(watchdog.longest() >= std::chrono::milliseconds(150));
    }

    void aWorkspaceThatCannotBeOpenedHasAPage()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("orderpilot.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        services::DeskOptions options;
        options.folder = folder.path();
        options.office.secrets = std::make_shared<settings::MemorySecretStore>();
        const auto desk = services::Desk::open(options);
        QVERIFY(!desk);
        WorkspaceErrorPage page(folder.path(), desk.error(), {});
        page.show();
        QCOMPARE(test::namelessWidgets(page).join(u'\n'), QString());
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("errorFolder"))->text().contains(folder.path()));
        QVERIFY(!page.findChild<QLabel*>(QStringLiteral("errorReason"))->text().isEmpty());
        const QSignalSpy wanted(&page, &WorkspaceErrorPage::tryAgainWanted);
        QTest::mouseClick(page.findChild<QAbstractButton*>(QStringLiteral("errorTryAgain")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

private:
    std::unique_ptr<test::DemoWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QTableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
