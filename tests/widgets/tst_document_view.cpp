// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "tests/support/DeskFolder.h"
#include "ui/document/DocumentView.h"
#include "ui/document/SourceViews.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace op;
using ui::DocumentView;
using ui::SourceMark;
using ui::SourceModel;

// The pane beside a case, through object names and keys, with a real desk and reader.
class TestDocumentView : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;
    std::unique_ptr<test::DeskFolder> m_workspace;
    ui::Notices m_notices;
    std::unique_ptr<DocumentView> m_view;
    qint64 m_order = 0;
    QList<QUrl> m_opened;

    services::Desk& desk() { return m_workspace->desk(); }
    qint64 takeIn(const QString& path) { return test::takenIn(desk(), path); }
    qint64 takeIn(const QString& name, const QByteArray& bytes)
    {
        return takeIn(test::writtenFile(m_files.filePath(name), bytes));
    }

    template <class T>
    T* child(const char* name)
    {
        return m_view->findChild<T*>(QString::fromLatin1(name));
    }
    QWidget* page() { return child<QStackedWidget>("documentPages")->currentWidget(); }
    QString note() { return child<ui::ElidedLabel>("documentNote")->wholeText(); }
    void show(qint64 id, const char* pageName)
    {
        m_view->showCase(id);
        QTRY_COMPARE_WITH_TIMEOUT(page()->objectName(), QString::fromLatin1(pageName), 20'000);
    }
    SourceModel* model() { return qobject_cast<SourceModel*>(qobject_cast<QAbstractItemView*>(page())->model()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = std::make_unique<test::DeskFolder>();
        m_order = takeIn(test::dataFile(QStringLiteral("ubl/order-full.xml")));
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    }
    void init()
    {
        m_opened.clear();
        m_view = std::make_unique<DocumentView>(desk(), m_notices);
        m_view->resize(560, 520);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() { m_view.reset(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    void startsEmpty()
    {
        QCOMPARE(page()->objectName(), QStringLiteral("documentEmpty"));
        QVERIFY(!child<QToolButton>("documentOpenButton")->isEnabled());
    }

    void marksTheFieldThatIsAsked()
    {
        show(m_order, "documentTree");
        QVERIFY(note().contains(QLatin1String("read from this document")));
        m_view->markField(QStringLiteral("lines[1].quantity"));
        const QModelIndexList places = model()->currentPlaces();
        QCOMPARE(places.size(), 1);
        auto* tree = child<QTreeView>("documentTree");
        QTRY_VERIFY(tree->viewport()->rect().intersects(tree->visualRect(places.first())));
        QVERIFY(note().contains(QLatin1String("line 2, quantity")));
        m_view->markField(QStringLiteral("company"));
        QVERIFY(!model()->currentPlaces().isEmpty());
        m_view->markField(QStringLiteral("lines[77].quantity"));
        QVERIFY(note().contains(QLatin1String("nothing was read")));
    }

    void marksThatWereAskedWhileItLoads()
    {
        m_view->showCase(m_order);
        m_view->markField(QStringLiteral("orderNumber"));
        QTRY_COMPARE(page()->objectName(), QStringLiteral("documentTree"));
        QCOMPARE(model()->currentPlaces().size(), 1);
    }

    void clickAndReturnPickTheField()
    {
        show(m_order, "documentTree");
        QSignalSpy picked(m_view.get(), &DocumentView::fieldPicked);
        m_view->markField(QStringLiteral("documentNumber"));
        auto* tree = child<QTreeView>("documentTree");
        const QModelIndex place = model()->currentPlaces().first();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(place).center());
        QCOMPARE(picked.size(), 1);
        QVERIFY(picked.takeFirst().first().toString().contains(QLatin1String("umber")));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(model()->index(0, 0)).center());
        QCOMPARE(picked.size(), 0);

        tree->setFocus();
        tree->setCurrentIndex(model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_Down, Qt::ControlModifier);
        const QStringList paths = tree->currentIndex().data(SourceModel::FieldPathsRole).toStringList();
        QVERIFY(!paths.isEmpty());
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QVERIFY(paths.contains(picked.first().first().toString()));
        QTest::keyClick(tree, Qt::Key_Up, Qt::ControlModifier); // from the first mark round to the last
        QCOMPARE(tree->currentIndex(), model()->fieldPlaces().last());
    }

    void aPlaceOfTwoFieldsGivesThemInTurn()
    {
        ui::DocumentPresenter presenter(desk(), m_notices);
        QSignalSpy picked(&presenter, &ui::DocumentPresenter::fieldPicked);
        const QStringList paths{QStringLiteral("a"), QStringLiteral("b")};
        presenter.pick(paths); // nothing is shown yet
        QCOMPARE(picked.size(), 0);
        presenter.showCase(m_order);
        QTRY_COMPARE(presenter.state(), ui::DocumentPresenter::State::Shown);
        presenter.pick(paths);
        QCOMPARE(picked.takeFirst().first().toString(), QStringLiteral("a"));
        presenter.markField(QStringLiteral("a"));
        presenter.pick(paths);
        QCOMPARE(picked.takeFirst().first().toString(), QStringLiteral("b"));
        presenter.markField(QStringLiteral("b"));
        presenter.pick(paths);
        QCOMPARE(picked.takeFirst().first().toString(), QStringLiteral("a"));
    }

    void findsByKeys()
    {
        show(m_order, "documentTree");
        auto* tree = child<QTreeView>("documentTree");
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
        auto* text = child<QLineEdit>("documentFindText");
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("quantity"));
        const QModelIndex first = tree->currentIndex();
        QVERIFY(first.data().toString().contains(QLatin1String("quantity"), Qt::CaseInsensitive));
        QVERIFY(child<QLabel>("documentFindCount")->text().startsWith(QLatin1String("1 of ")));
        QTest::keyClick(text, Qt::Key_Return);
        const QModelIndex second = tree->currentIndex();
        QVERIFY(second != first);
        QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(tree->currentIndex(), first);
        QTest::keyClick(text, Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(tree->currentIndex().internalId() > second.internalId()); // round to the last
        text->setText(QStringLiteral("no such words"));
        QCOMPARE(child<QLabel>("documentFindCount")->text(), QStringLiteral("not found"));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!child<QWidget>("documentFindBar")->isVisible());
        QVERIFY(tree->hasFocus());
    }

    void copiesWholeTexts()
    {
        show(m_order, "documentTree");
        auto* tree = child<QTreeView>("documentTree");
        m_view->markField(QStringLiteral("documentNumber"));
        tree->setFocus();
        tree->setCurrentIndex(model()->currentPlaces().first());
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("HW-2024-0117"));
    }

    void textGrowsAndShrinks()
    {
        show(m_order, "documentTree");
        auto* tree = child<QTreeView>("documentTree");
        tree->setFocus();
        const double before = tree->font().pointSizeF();
        QTest::keyClick(tree, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(tree, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(tree->font().pointSizeF() > before * 1.15);
        QTest::keyClick(tree, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(tree->font().pointSizeF() > before * 1.05 && tree->font().pointSizeF() < before * 1.15);
        QTest::keyClick(tree, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(tree->font().pointSizeF(), before);
    }

    void damagedXmlIsTextWithTheReason()
    {
        show(takeIn(QStringLiteral("cut.xml"), "<Order>\n <Line>\n  <Code>4711</Kode>\n </Line>\n</Order>\n"),
             "documentTable");
        const auto* remarks = child<QLabel>("documentRemarks");
        QVERIFY(remarks->isVisible());
        QVERIFY(remarks->text().contains(QLatin1String("cut.xml")));
        QCOMPARE(model()->troublePlace().row(), 2);
        // the tree before it is gone: nothing of it can be reached
        QVERIFY(child<QTreeView>("documentTree")->model() == nullptr);
    }

    void shortenedDocumentsSaySo()
    {
        QByteArray lines;
        for (int i = 0; i < 60'000; ++i)
            lines += "line " + QByteArray::number(i) + '\n';
        show(takeIn(QStringLiteral("long.txt"), lines), "documentTable");
        QVERIFY(child<QLabel>("documentRemarks")->text().contains(QLatin1String("50000")));
        QCOMPARE(model()->rowCount(), 50'000);
    }

    void whatCannotBeShownHasReasonAndButton()
    {
        show(takeIn(test::dataFile(QStringLiteral("bad/paper.pdf"))), "");
        QVERIFY(child<QLabel>("documentReason")->isVisible());
        QVERIFY(child<QLabel>("documentReason")->text().contains(QLatin1String("PDF")));
        QVERIFY(!child<QPushButton>("documentRetry")->isVisible());
        auto* open = child<QPushButton>("documentReasonOpen");
        m_view->setFocus();
        QCOMPARE(QApplication::focusWidget(), open);
        QTest::keyClick(open, Qt::Key_Space);
        QTRY_COMPARE(m_opened.size(), 1);
        const QString path = m_opened.first().toLocalFile();
        QCOMPARE(QFileInfo(path).fileName(), QStringLiteral("paper.pdf"));
        QVERIFY(!path.startsWith(desk().folder()));
        QTest::keyClick(open, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_opened.size(), 2);
    }

    void aFailureCanBeTriedAgain()
    {
        show(999, "");
        QVERIFY(child<QPushButton>("documentRetry")->isVisible());
        QTest::mouseClick(child<QPushButton>("documentRetry"), Qt::LeftButton);
        QTRY_VERIFY(child<QPushButton>("documentRetry")->isVisible());
        m_view->showCase(0);
        QCOMPARE(page()->objectName(), QStringLiteral("documentEmpty"));
    }

    void theNewestCaseWins()
    {
        const qint64 other = takeIn(test::dataFile(QStringLiteral("ubl/response-mixed.xml")));
        for (int i = 0; i < 10; ++i) {
            m_view->showCase(m_order);
            m_view->showCase(other);
        }
        QTRY_COMPARE(child<ui::ElidedLabel>("documentName")->wholeText(), QStringLiteral("response-mixed.xml"));
        QCOMPARE(page()->objectName(), QStringLiteral("documentTree"));
    }

    // The reader takes its time: what was there stays for a moment, then a still sentence, and keys are not held up.
    void slowDocumentsAreAnnouncedLate()
    {
        const QString slow =
            test::writtenFile(m_files.filePath(QStringLiteral("slow-reader")),
                              "#!/bin/sh\nsleep 1\nexec \"" + desk().folder().toUtf8() + "/../none\"\n");
        QVERIFY(QFile::setPermissions(slow, QFile::ReadOwner | QFile::ExeOwner));
        services::DeskOptions options;
        options.folder = desk().folder();
        options.office.secrets = std::make_shared<settings::MemorySecretStore>();
        options.reader.program = slow;
        const auto other = test::openDesk(options);
        DocumentView view(*other, m_notices);
        view.show();
        auto* pages = view.findChild<QStackedWidget*>(QStringLiteral("documentPages"));
        view.showCase(m_order);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(pages->currentWidget()->objectName(), QStringLiteral("documentEmpty"));
        QTRY_COMPARE(pages->currentWidget()->objectName(), QStringLiteral("documentLoading"));
        QVERIFY(clock.elapsed() >= 190);
        QTRY_VERIFY_WITH_TIMEOUT(view.findChild<QPushButton*>(QStringLiteral("documentRetry"))->isVisible(), 20'000);
    }

    void everyControlHasNameAndTip()
    {
        show(m_order, "documentTree");
        for (const auto* button : m_view->findChildren<QAbstractButton*>()) {
            if (button->objectName().startsWith(QLatin1String("qt_")) || button->parent()->inherits("QLineEdit")
                || button->parent()->inherits("QTableView"))
                continue;
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
        }
        QSet<QKeySequence> keys;
        for (const QAction* action : m_view->actions())
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.insert(key);
            }
    }

public Q_SLOTS:
    void open(const QUrl& url) { m_opened.append(url); }
};

QTEST_MAIN(TestDocumentView)
#include "tst_document_view.moc"
