// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "tests/support/DeskWorld.h"
#include "ui/review/CasePage.h"
#include "ui/review/FieldEditor.h"
#include "ui/review/LinesView.h"
#include "ui/shell/Notices.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace op;
using namespace op::ui;
using review::ReviewState;

/// The real screen, worked by keys alone in front of a demo server.
class TestCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::DeskWorld>();
        m_page = std::make_unique<CasePage>(m_world->desk(), m_notices);
        m_page->resize(1280, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_world.reset();
    }

    void aCaseOpensOnItsFirstOpenPlace()
    {
        open(m_world->takeIn(QStringLiteral("06-shoe")));
        QCOMPARE(focusName(), QStringLiteral("caseLines"));
        QCOMPARE(lines()->currentPath(), QStringLiteral("lines[1]"));
    }

    void aCaseShowsItsSuggestionsThoughTheFocusStoodThereAlready()
    {
        open(m_world->takeIn(QStringLiteral("06-shoe")));
        m_page->findChild<QWidget*>(QStringLiteral("header_vendor"))->setFocus();
        m_page->openCase(m_world->takeIn(QStringLiteral("04-words")));
        QTRY_VERIFY(text("caseCandidatesTitle").contains(QStringLiteral("Slijperij Damstra")));
        QCOMPARE(focusName(), QStringLiteral("header_vendor"));
        QVERIFY(candidates()->model()->rowCount() > 0);
    }

    void nVisitsWhatIsOpenInFormOrderAndWrapsWithAHint()
    {
        open(m_world->takeIn(QStringLiteral("06-shoe")));
        press(Qt::Key_N);
        QCOMPARE(lines()->currentPath(), QStringLiteral("lines[2]"));
        QVERIFY(text("caseHint").isEmpty());
        press(Qt::Key_N);
        QCOMPARE(lines()->currentPath(), QStringLiteral("lines[1]"));
        QVERIFY(!text("caseHint").isEmpty());
        press(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(lines()->currentPath(), QStringLiteral("lines[2]"));
        QVERIFY(!text("caseHint").isEmpty());
    }

    void twoOpenFieldsAndOneOpenLineAreApprovedByKeysAlone()
    {
        const qint64 id =
            m_world->takeIn(QStringLiteral("04-words"), [](QByteArray& bytes) { bytes.replace("EUR", "XYZ"); });
        open(id);
        QCOMPARE(openPoints(), 3);
        QCOMPARE(focusName(), QStringLiteral("header_vendor"));
        press(Qt::Key_Space);
        QTRY_COMPARE(openPoints(), 2);
        press(Qt::Key_N);
        QCOMPARE(focusName(), QStringLiteral("header_currency"));
        press(Qt::Key_Down);
        QTRY_COMPARE(openPoints(), 1);
        QCOMPARE(focusName(), QStringLiteral("header_currency"));
        press(Qt::Key_N);
        QCOMPARE(focusName(), QStringLiteral("caseLines"));
        press(Qt::Key_Space);
        QTRY_COMPARE(openPoints(), 0);
        QSignalSpy next(m_page.get(), &CasePage::nextWanted);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(next.size(), 1);
        const auto sheet = m_world->wait(m_world->desk().openCase(id));
        QCOMPARE(sheet->view.reviewCase.state, ReviewState::Approved);
    }

    void aReasonIsAskedInTheWindowAndTheFocusComesBack()
    {
        const qint64 id = m_world->takeIn(QStringLiteral("01-domestic"));
        open(id);
        QCOMPARE(focusName(), QStringLiteral("caseLines"));
        press(Qt::Key_H, Qt::ControlModifier);
        QCOMPARE(focusName(), QStringLiteral("caseReason"));
        press(Qt::Key_Escape);
        QCOMPARE(focusName(), QStringLiteral("caseLines"));
        press(Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("n1"));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_world->wait(m_world->desk().openCase(id))->view.reviewCase.state, ReviewState::OnHold);
        press(Qt::Key_Z, Qt::AltModifier);
        QTRY_COMPARE(m_world->wait(m_world->desk().openCase(id))->view.reviewCase.state, ReviewState::Matched);
        QVERIFY(QApplication::focusWidget());
    }

    void whatIsApprovedIsSentByAKeyAndCannotBeUndone()
    {
        open(m_world->takeIn(QStringLiteral("01-domestic")));
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(text("caseState"), QStringLiteral("approved"));
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(text("caseState"), QStringLiteral("in Odoo"), 30'000);
        QTRY_VERIFY(text("pushHeadline").contains(QStringLiteral("P0")));
        QVERIFY(!m_page->findChild<QAction*>(QStringLiteral("caseUndo"))->isVisible());
        QVERIFY(m_page->findChild<QAction*>(QStringLiteral("caseOpenInOdoo"))->isVisible());
        QVERIFY(QApplication::focusWidget());
    }

    void whatWasCancelledInOdooIsSentAgainForAReason()
    {
        const qint64 id = m_world->takeIn(QStringLiteral("01-domestic"));
        open(id);
        auto* again = m_page->findChild<QAction*>(QStringLiteral("caseRepost"));
        QVERIFY(!again->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(text("caseState"), QStringLiteral("approved"));
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(text("caseState"), QStringLiteral("in Odoo"), 30'000);
        QTRY_VERIFY(again->isEnabled());
        const auto sent = m_world->wait(m_world->desk().openCase(id));
        const QString name = sent->pushed->receipt->name;
        const auto keys = Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;

        // the key alone asks, and says which order there is; nothing happens without a reason
        press(Qt::Key_P, keys);
        QCOMPARE(focusName(), QStringLiteral("caseReason"));
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(name));
        press(Qt::Key_Return);
        QCOMPARE(focusName(), QStringLiteral("caseReason"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gone"));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text("pushCause").contains(QStringLiteral("still stands")), 30'000);
        QVERIFY(text("pushCause").contains(name));
        QCOMPARE(text("caseState"), QStringLiteral("in Odoo"));

        static_cast<void>(m_world->server().ask(QStringLiteral("purchase.order"), QStringLiteral("button_cancel"),
                                                {odoo::OdooValue::list({sent->pushed->receipt->id.value})}));
        press(Qt::Key_P, keys);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cancelled"));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(text("pushHeadline").contains(QStringLiteral("In Odoo as P0"))
                                     && !text("pushHeadline").contains(name),
                                 30'000);
        QVERIFY(text("pushCause").isEmpty());
        QCOMPARE(m_world->wait(m_world->desk().openCase(id))->view.reviewCase.revision, 1);
    }

    void proposedTaxesAreConfirmedByOneClickOrKey()
    {
        FieldEditor editor(FieldKind::Several, QStringLiteral("taxes"));
        FieldRow row;
        row.path = QStringLiteral("lines[0].taxes");
        row.label = QStringLiteral("Taxes");
        row.kind = FieldKind::Several;
        row.ids = {7};
        row.options = {{7, QStringLiteral("21%"), true}};
        editor.setRow(row, true);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        auto* confirm = editor.findChild<QToolButton*>(QStringLiteral("taxes_confirm"));
        QVERIFY(confirm && !confirm->isVisible());
        row.mark = Mark::PleaseCheck;
        editor.setRow(row, true);
        QVERIFY(confirm->isVisible());
        QSignalSpy accepted(&editor, &FieldEditor::suggestionAccepted);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::keyClick(editor.editor(), Qt::Key_Space);
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(accepted.first().first().toString(), row.path);
        // nothing is proposed: there is nothing to confirm, and the list has to be opened
        row.ids.clear();
        editor.setRow(row, true);
        QVERIFY(!confirm->isVisible());
    }

    void tabGoesThroughTheScreenAsItIsSeen()
    {
        open(m_world->takeIn(QStringLiteral("06-shoe")));
        // fields that a form has just made are shown by the next turn of the event loop
        QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("header_vendor"))->isVisible());
        QTRY_VERIFY(m_page->findChild<QWidget*>(QStringLiteral("line_skip"))->isVisible());
        m_page->findChild<QWidget*>(QStringLiteral("header_vendor"))->setFocus();
        const QStringList expected{QStringLiteral("header_vendor"),
                                   QStringLiteral("header_company"),
                                   QStringLiteral("header_documentNumber"),
                                   QStringLiteral("header_orderNumber"),
                                   QStringLiteral("header_issueDate"),
                                   QStringLiteral("header_deliveryFrom"),
                                   QStringLiteral("header_deliveryTo"),
                                   QStringLiteral("header_currency"),
                                   QStringLiteral("header_paymentTerm"),
                                   QStringLiteral("header_fiscalPosition"),
                                   QStringLiteral("header_pickingType"),
                                   QStringLiteral("caseLines"),
                                   QStringLiteral("line_quantity"),
                                   QStringLiteral("line_unit"),
                                   QStringLiteral("line_unitPrice"),
                                   QStringLiteral("line_discountPercent"),
                                   QStringLiteral("line_deliveryDate"),
                                   QStringLiteral("line_taxes"),
                                   QStringLiteral("line_skip"),
                                   QStringLiteral("caseCandidates"),
                                   QStringLiteral("caseSearch"),
                                   QStringLiteral("caseApproveNextButton")};
        QStringList visited{focusName()};
        while (visited.size() < 60 && visited.last() != expected.last()) {
            press(Qt::Key_Tab);
            QVERIFY(QApplication::focusWidget());
            visited.append(focusName());
        }
        visited.removeAll(QStringLiteral("qt_tabwidget_tabbar"));
        QVERIFY2(visited == expected, qPrintable(visited.join(u' ')));
    }

    void noKeyMeansTwoThings()
    {
        QMap<QString, QString> owners;
        const auto claim = [&owners](const QKeySequence& keys, const QString& owner) {
            if (keys.isEmpty())
                return;
            const QString name = keys.toString();
            QVERIFY2(!owners.contains(name), qPrintable(QStringList({name, owners.value(name), owner}).join(u' ')));
            owners.insert(name, owner);
        };
        for (const QAction* action : m_page->findChildren<QAction*>())
            for (const QKeySequence& keys : action->shortcuts())
                claim(keys, action->objectName());
        for (const QShortcut* shortcut : m_page->findChildren<QShortcut*>())
            claim(shortcut->key(), QStringLiteral("key"));
        QVERIFY(owners.size() > 15);
    }

    void lettersInATextFieldAreText()
    {
        open(m_world->takeIn(QStringLiteral("01-domestic")));
        auto* number = m_page->findChild<QLineEdit*>(QStringLiteral("header_orderNumber"));
        QVERIFY(number);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("n1 0N"));
        QCOMPARE(number->text(), QStringLiteral("n1 0N"));
        QCOMPARE(focusName(), QStringLiteral("header_orderNumber"));
    }

    void digitsChooseAndTheApprovalGoesOn()
    {
        const qint64 id = m_world->takeIn(QStringLiteral("06-shoe"));
        open(id);
        QSignalSpy next(m_page.get(), &CasePage::nextWanted);
        press(Qt::Key_2); // the shoe in size 42
        QTRY_COMPARE(openPoints(), 1);
        press(Qt::Key_N);
        QCOMPARE(lines()->currentPath(), QStringLiteral("lines[2]"));
        press(Qt::Key_0);
        QCOMPARE(focusName(), QStringLiteral("caseSearch"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("breaker"));
        QTRY_VERIFY(candidates()->model()->rowCount() > 0
                    && candidates()->model()->index(0, 0).data().toString().contains(QStringLiteral("breaker")));
        press(Qt::Key_Return);
        QTRY_COMPARE(openPoints(), 0);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(next.size(), 1);
        QCOMPARE(next.first().first().toLongLong(), id);
        const auto sheet = m_world->wait(m_world->desk().openCase(id));
        QCOMPARE(sheet->view.reviewCase.state, ReviewState::Approved);
    }

private:
    void open(qint64 id)
    {
        m_page->openCase(id);
        QTRY_VERIFY(lines()->lines().rowCount() > 0);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != m_page.get());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] LinesView* lines() { return m_page->findChild<LinesView*>(QStringLiteral("caseLines")); }
    [[nodiscard]] QAbstractItemView* candidates()
    {
        return m_page->findChild<QAbstractItemView*>(QStringLiteral("caseCandidates"));
    }
    [[nodiscard]] QString text(const char* name) { return m_page->findChild<QLabel*>(QLatin1String(name))->text(); }
    [[nodiscard]] int openPoints() { return text("caseOpenPoints").section(u' ', 0, 0).toInt(); }
    [[nodiscard]] static QString focusName()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    Notices m_notices;
    std::unique_ptr<test::DeskWorld> m_world;
    std::unique_ptr<CasePage> m_page;
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    TestCasePage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_casepage.moc"
