// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/services/ReviewService.h"
#include "tests/support/DeskWorld.h"
#include "ui/push/PushPresenter.h"
#include "ui/review/CasePresenter.h"
#include "ui/shell/Notices.h"

#include <QSignalSpy>
#include <QTest>

using namespace op;
using namespace op::ui;
using review::ReviewState;

/// What the desk says and does about a case, without a widget, in front of a demo server.
class TestCasePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::DeskWorld>();
        start();
    }

    void cleanup()
    {
        m_presenter.reset();
        m_world.reset();
    }

    void aCleanCaseHasNamesAndNothingOpen()
    {
        open(m_world->takeIn(QStringLiteral("01-domestic")));
        QCOMPARE(state().openCount, 0);
        QVERIFY(state().openStops().isEmpty());
        QCOMPARE(state().field(QStringLiteral("vendor"))->text, QStringLiteral("Brinkman Bevestigingen B.V."));
        QCOMPARE(state().field(QStringLiteral("vendor"))->mark, Mark::Matched);
        for (const LineRow& line : state().lines) {
            QVERIFY2(!line.taxes.isEmpty() && !line.taxes.contains(u'#'), qPrintable(line.taxes));
            QVERIFY2(!line.quantity.isEmpty() && !line.product.isEmpty(), qPrintable(line.path));
            QVERIFY2(!line.product.contains(QStringLiteral(" %")), "no bare percentages");
        }
        QCOMPARE(state().totals.mark, Mark::Matched);
        QVERIFY(state().undoText.isEmpty());
    }

    void aChoiceIsMarkedAsThePersons()
    {
        open(m_world->takeIn(QStringLiteral("06-shoe")));
        QCOMPARE(state().openStops(), (QStringList{QStringLiteral("lines[1]"), QStringLiteral("lines[2]")}));
        const QList<CandidateRow> rows = m_presenter->candidates(QStringLiteral("lines[1].product"));
        QCOMPARE(rows.size(), 3);
        for (const CandidateRow& row : rows)
            QVERIFY(!row.speaksFor.isEmpty());
        m_presenter->choose(QStringLiteral("lines[1].product"), {rows[1].id});
        QTRY_VERIFY(!m_presenter->isBusy());
        QCOMPARE(state().line(QStringLiteral("lines[1]"))->mark, Mark::ConfirmedByYou);
        QCOMPARE(state().openStops(), QStringList{QStringLiteral("lines[2]")});
        QVERIFY(state().undoText.contains(QStringLiteral("42")));
    }

    void decisionsMadeInARowAreAllDoneInOrder()
    {
        const qint64 id = m_world->takeIn(QStringLiteral("01-domestic"));
        open(id);
        QVERIFY(m_presenter->type(QStringLiteral("orderNumber"), QStringLiteral("A")).isEmpty());
        QVERIFY(m_presenter->type(QStringLiteral("orderNumber"), QStringLiteral("B")).isEmpty());
        QVERIFY(m_presenter->type(QStringLiteral("documentNumber"), QStringLiteral("C")).isEmpty());
        m_presenter->approve(false);
        QTRY_VERIFY(!m_presenter->isBusy());
        QCOMPARE(state().decisions, 4);
        QCOMPARE(state().state, ReviewState::Approved);
        QCOMPARE(state().field(QStringLiteral("orderNumber"))->text, QStringLiteral("B"));
        QCOMPARE(state().field(QStringLiteral("documentNumber"))->mark, Mark::ConfirmedByYou);
    }

    void anApprovalWithOpenPointsNamesTheFirst()
    {
        open(m_world->takeIn(QStringLiteral("06-shoe")));
        QSignalSpy left(m_presenter.get(), &CasePresenter::openPointsLeft);
        m_presenter->approve(true);
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(left.first().first().toString(), QStringLiteral("lines[1]"));
        QCOMPARE(state().state, ReviewState::InReview);
    }

    void whatIsNotClearIsNotSent()
    {
        open(m_world->takeIn(QStringLiteral("01-domestic")));
        QVERIFY(!m_presenter->type(QStringLiteral("lines[0].quantity"), QStringLiteral("many")).isEmpty());
        QVERIFY(!m_presenter->type(QStringLiteral("issueDate"), QStringLiteral("soon")).isEmpty());
        QVERIFY(!m_presenter->isBusy());
    }

    void aWrongQuantityBlocksByTheTotalsAndUndoSettlesIt()
    {
        open(m_world->takeIn(QStringLiteral("01-domestic")));
        QVERIFY(m_presenter->type(QStringLiteral("lines[0].quantity"), QStringLiteral("999999")).isEmpty());
        QTRY_VERIFY(!m_presenter->isBusy());
        QCOMPARE(state().totals.mark, Mark::MustFix);
        QVERIFY(!state().totals.difference.isEmpty());
        QVERIFY(state().openCount > 0);
        m_presenter->undo();
        QTRY_COMPARE(state().totals.mark, Mark::Matched);
        QCOMPARE(state().openCount, 0);
        QVERIFY(!state().redoText.isEmpty());
        m_presenter->redo();
        QTRY_COMPARE(state().totals.mark, Mark::MustFix);
    }

    void whatIsLeftOutExplainsTheDifference()
    {
        open(m_world->takeIn(QStringLiteral("01-domestic")));
        m_presenter->choose(QStringLiteral("lines[0].skip"), {1});
        QTRY_COMPARE(state().totals.text, QStringLiteral("The difference is what is not ordered."));
        QCOMPARE(state().totals.mark, Mark::PleaseCheck);
        QCOMPARE(state().openCount, 0);
    }

    void undoWorksAfterARestart()
    {
        const qint64 id = m_world->takeIn(QStringLiteral("01-domestic"));
        open(id);
        QVERIFY(m_presenter->type(QStringLiteral("orderNumber"), QStringLiteral("X-1")).isEmpty());
        QTRY_VERIFY(!m_presenter->isBusy());
        m_presenter.reset();
        m_world->reopen();
        start();
        open(id);
        QVERIFY(state().undoText.contains(QStringLiteral("X-1")));
        m_presenter->undo();
        QTRY_VERIFY(state().undoText.isEmpty());
        QVERIFY(state().field(QStringLiteral("orderNumber"))->text != QStringLiteral("X-1"));
    }

    void whatSomebodyElseDecidedIsSaid()
    {
        const qint64 id = m_world->takeIn(QStringLiteral("01-domestic"));
        open(id);
        QSignalSpy said(&m_notices, &Notices::posted);
        const auto office = test::openOffice(m_world->options().folder, m_world->options().office);
        QVERIFY(services::ReviewService(*office).decide(
            id, test::decisionOf(review::ReviewDecision::Kind::Reject, {}, {}, {}, QStringLiteral("elsewhere"))));
        m_presenter->approve(false);
        QTRY_VERIFY(!m_presenter->isBusy());
        QTRY_COMPARE(state().state, ReviewState::Rejected);
        QVERIFY(!said.isEmpty());
    }

    void aCorrectionIsUsedForTheNextOrderAndNotOnceItIsUndone()
    {
        const qint64 first = m_world->takeIn(QStringLiteral("06-shoe"));
        open(first);
        const qint64 shoe = m_presenter->candidates(QStringLiteral("lines[1].product")).at(1).id;
        const auto other =
            m_world->wait(m_world->desk().searchProducts(QStringLiteral("demo"), QStringLiteral("circuit breaker"), 1));
        QVERIFY(other && !other->isEmpty());
        const qint64 chosen = other->first().record.id;
        m_presenter->choose(QStringLiteral("lines[1].product"), {shoe});
        m_presenter->choose(QStringLiteral("lines[2].product"), {chosen});
        m_presenter->approve(false);
        QTRY_VERIFY(!m_presenter->isBusy());
        QCOMPARE(state().state, ReviewState::Approved);

        const auto renumbered = [](const char* number) {
            return [number](QByteArray& bytes) { bytes.replace("WT-2026-076", number); };
        };
        open(m_world->takeIn(QStringLiteral("06-shoe"), renumbered("WT-2026-176")));
        QVERIFY(state().line(QStringLiteral("lines[2]"))->isProductSettled);
        const QList<CandidateRow> known = m_presenter->candidates(QStringLiteral("lines[2].product"));
        QCOMPARE(known.first().id, chosen);
        QVERIFY2(known.first().speaksFor.join(u' ').contains(QStringLiteral("remembered")),
                 qPrintable(known.first().speaksFor.join(u' ')));

        const auto learned = m_world->wait(m_world->desk().learned(QStringLiteral("demo"), false));
        QVERIFY(learned && !learned->isEmpty());
        for (const auto& item : *learned)
            QVERIFY(m_world->wait(m_world->desk().removeCrossReference(item.stored.reference.id)).has_value());
        open(m_world->takeIn(QStringLiteral("06-shoe"), renumbered("WT-2026-276")));
        QVERIFY(!state().line(QStringLiteral("lines[2]"))->isProductSettled);
    }

    void aLostReplyIsLookedUpAndThereIsOneOrder()
    {
        const qint64 id = m_world->takeIn(QStringLiteral("01-domestic"));
        open(id);
        m_presenter->approve(false);
        QTRY_COMPARE(state().state, ReviewState::Approved);
        PushPresenter push(m_world->desk());
        connect(m_presenter.get(), &CasePresenter::stateChanged, &push, [&] { push.show(m_presenter->sheet()); });
        push.show(m_presenter->sheet());
        push.setWatched(true);
        QTRY_VERIFY(!push.summary().lines.isEmpty());
        QVERIFY(push.summary().blocking.isEmpty());
        QVERIFY(push.outcome().maySend);
        // the order is stored, its answer and every look-up of this push are lost
        const int before = m_world->server().count(QStringLiteral("purchase.order"));
        demo::DemoFaultRule lost;
        lost.model = QStringLiteral("purchase.order");
        lost.method = QStringLiteral("load");
        lost.trouble = demo::DemoTrouble::DropAfter;
        m_world->server().faults().add(lost);
        demo::DemoFaultRule blind;
        blind.model = QStringLiteral("ir.model.data");
        blind.method = QStringLiteral("check_object_reference");
        blind.trouble = demo::DemoTrouble::BadGatewayBefore;
        blind.times = -1;
        m_world->server().faults().add(blind);
        push.send();
        QVERIFY(!push.outcome().maySend);
        QTRY_COMPARE_WITH_TIMEOUT(state().state, ReviewState::NotSure, 30'000);
        QVERIFY(push.outcome().mayLookAgain);
        QVERIFY(!push.outcome().cause.isEmpty());
        m_world->server().faults().clear();
        push.send();
        QTRY_COMPARE_WITH_TIMEOUT(state().state, ReviewState::InOdoo, 30'000);
        QCOMPARE(m_world->server().count(QStringLiteral("purchase.order")), before + 1);
        QTRY_VERIFY(push.outcome().headline.contains(QStringLiteral("P0")));
        QVERIFY(!push.outcome().url.isEmpty());
        QVERIFY(push.outcome().differences.isEmpty());
    }

private:
    void start() { m_presenter = std::make_unique<CasePresenter>(m_world->desk(), m_notices); }
    void open(qint64 id)
    {
        m_presenter->openCase(id);
        QTRY_VERIFY(m_presenter->isLoaded());
    }
    [[nodiscard]] const CaseState& state() const { return m_presenter->state(); }

    Notices m_notices;
    std::unique_ptr<test::DeskWorld> m_world;
    std::unique_ptr<CasePresenter> m_presenter;
};

QTEST_GUILESS_MAIN(TestCasePresenter)
#include "tst_casepresenter.moc"
