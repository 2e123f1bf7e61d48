// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/demo/DemoOdoo.h"
#include "core/services/LearnedService.h"
#include "core/services/ReviewService.h"
#include "tests/support/DemoDocument.h"
#include "tests/support/DeskParts.h"
#include "tests/support/Files.h"

using namespace op;
using namespace op::services;
using review::ReviewState;
using storage::StoredCrossReference;
using Kind = review::ReviewDecision::Kind;

namespace {

const QString demoName = QStringLiteral("demo");
const QString followed = QStringLiteral("crossReference");

QString productOf(int line)
{
    return QStringLiteral("lines[%1].product").arg(line);
}

} // namespace

/// What a choice teaches, from the moment in which it is made until it is undone, replaced or approved.
class TestLearning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoOdoo>(demo::DemoDialect::Odoo19);
        QVERIFY(m_server->start());
        m_folder = std::make_unique<QTemporaryDir>();
        const DeskOptions options = test::deskOptions(*m_folder);
        m_office = test::openOffice(options.folder, options.office);
        const auto ready = test::connectAndSync(*m_office, m_server->endpoint());
        QVERIFY2(ready.has_value(), ready ? "" : qPrintable(ready.error().toLogLine()));
        const auto matcher = m_office->matcher(demoName);
        QVERIFY(matcher);
        m_first = ProductId((*matcher)->searchProducts(QStringLiteral("circuit breaker"), 1).first().record.id);
        m_second = ProductId((*matcher)->searchProducts(QStringLiteral("cable"), 1).first().record.id);
        QVERIFY(m_first != m_second);
    }
    void cleanup()
    {
        m_office.reset();
        m_server.reset();
    }

    void aChoiceCountsAtOnceForOtherLinesAndOtherOrders()
    {
        const qint64 id = takeIn("A-1", 2);
        const qint64 other = takeIn("A-2", 1);
        QCOMPARE(stateOf(other), ReviewState::InReview);
        const auto view = choose(id, 0, m_first);
        QCOMPARE(view.taughtVendors, QList<PartnerId>{m_vendor});
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().caseId, id);
        QCOMPARE(rows().first().orderNumber, QStringLiteral("A-1"));
        QCOMPARE(rows().first().actor, m_office->actor());
        // the other line of the order follows, and what is shown is what a new look gives
        QCOMPARE(view.evaluation.proposal.lines[1].product.rule, followed);
        QCOMPARE(view.evaluation.proposal.lines[1].product.decidedId(), m_first.value);
        QCOMPARE(view.reviewCase.state, ReviewState::Matched);
        const auto again = ReviewService(*m_office).open(id);
        QCOMPARE(again->evaluation.proposal.lines[1].product.decidedId(), m_first.value);
        QCOMPARE(again->reviewCase.openCount, 0);
        // so does the other order, in the queue as soon as it is judged again
        QCOMPARE(lineOf(other, 0).rule, followed);
        QCOMPARE(*ReviewService(*m_office).judgeAgain(demoName, m_vendor, id), 1);
        QCOMPARE(stateOf(other), ReviewState::Matched);
        QCOMPARE(*LearnedService(*m_office).openOrdersUsing(rows().first().reference.id), 2);
    }

    void anUndoneChoiceIsForgottenAndTheFormerOneIsBack()
    {
        const qint64 before = takeIn("B-1", 1);
        choose(before, 0, m_second);
        const StoredCrossReference former = rows().first();
        const qint64 id = takeIn("B-2", 1);
        QCOMPARE(lineOf(id, 0).decidedId(), m_second.value);
        choose(id, 0, m_first);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.product, m_first);
        auto view = decide(id, Kind::Undo);
        QCOMPARE(view.evaluation.proposal.lines[0].product.decidedId(), m_second.value);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference, former.reference); // who, when and from which order with it
        QVERIFY(!rows().first().removedAt.isValid());
        // redo teaches it again
        view = decide(id, Kind::Undo, {}, {}, view.reviewCase.decisions.last().number);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.product, m_first);
        decide(id, Kind::Undo);
        QCOMPARE(rows().first().reference, former.reference);
        // the one that stood first goes as well when its choice is undone: nothing is known then
        decide(before, Kind::Undo);
        QVERIFY(rows().isEmpty());
        QVERIFY(lineOf(id, 0).rule != followed);
        QVERIFY2(rows(true).size() >= 2, "what was withdrawn can still be looked at, and restored");
    }

    void aLineThatFollowedIsOpenAgainAfterTheUndo()
    {
        const qint64 id = takeIn("C-1", 2);
        QCOMPARE(choose(id, 0, m_first).evaluation.openCount(), 0);
        const auto view = decide(id, Kind::Undo);
        QVERIFY(view.evaluation.openCount() > 0);
        QCOMPARE(view.reviewCase.state, ReviewState::InReview);
        QCOMPARE(view.reviewCase.openCount, view.evaluation.openCount());
        QVERIFY(rows().isEmpty());
    }

    void aReplacedChoiceLeavesOneRow()
    {
        const qint64 id = takeIn("D-1", 2);
        choose(id, 0, m_first);
        const auto view = choose(id, 0, m_second);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.product, m_second);
        QCOMPARE(view.evaluation.proposal.lines[1].product.decidedId(), m_second.value);
        // the undo goes back to the choice before
        decide(id, Kind::Undo);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.product, m_first);
        decide(id, Kind::Undo);
        QVERIFY(rows().isEmpty());
    }

    void twoMeaningsOnOnePaperTeachNothing()
    {
        const qint64 id = takeIn("E-1", 2);
        choose(id, 0, m_first);
        const auto view = choose(id, 1, m_second);
        QVERIFY(rows().isEmpty());
        QCOMPARE(view.evaluation.proposal.lines[0].product.decidedId(), m_first.value);
        QCOMPARE(view.evaluation.proposal.lines[1].product.decidedId(), m_second.value);
        decide(id, Kind::Approve);
        QVERIFY(rows().isEmpty());
    }

    void anApprovalCountsOnceAndIsTakenBackWithItsCount()
    {
        const qint64 id = takeIn("F-1", 3);
        choose(id, 0, m_first);
        const StoredCrossReference taught = rows().first();
        QCOMPARE(taught.hits, 0);
        decide(id, Kind::Approve);
        QCOMPARE(rows(true).size(), 1);
        QCOMPARE(rows().first().reference, taught.reference);
        QCOMPARE(rows().first().createdAt, taught.createdAt);
        QCOMPARE(rows().first().hits, 1); // one order, though it decided two lines of it
        QCOMPARE(rows().first().misses, 0);
        decide(id, Kind::Undo);
        QCOMPARE(rows().first().hits, 0);
        decide(id, Kind::Approve);
        QCOMPARE(rows().first().hits, 1);
        QCOMPARE(rows(true).size(), 1);
    }

    void overrulingARowIsItsMissOnce()
    {
        const qint64 before = takeIn("G-1", 1);
        choose(before, 0, m_second);
        decide(before, Kind::Approve);
        const qint64 former = rows().first().reference.id;
        const qint64 id = takeIn("G-2", 1);
        choose(id, 0, m_first);
        QCOMPARE(m_office->crossReferences().get(former)->misses, 0);
        decide(id, Kind::Approve);
        QCOMPARE(m_office->crossReferences().get(former)->misses, 1);
        QCOMPARE(rows().first().reference.product, m_first);
        QCOMPARE(rows().first().misses, 0);
        decide(id, Kind::Undo);
        QCOMPARE(m_office->crossReferences().get(former)->misses, 0);
    }

    void whatAnotherOrderWasApprovedWithStays()
    {
        const qint64 id = takeIn("H-1", 1);
        choose(id, 0, m_first);
        const qint64 other = takeIn("H-2", 1);
        QCOMPARE(lineOf(other, 0).rule, followed);
        decide(other, Kind::Approve);
        QCOMPARE(rows().first().hits, 1);
        const auto view = decide(id, Kind::Undo);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(view.evaluation.proposal.lines[0].product.rule, followed);
    }

    void theVendorMayBeDecidedLater()
    {
        const qint64 id = takeIn("I-1", 1, false);
        QVERIFY(ReviewService(*m_office).open(id)->evaluation.proposal.vendor.needsPerson);
        QVERIFY(choose(id, 0, m_first).taughtVendors.isEmpty());
        QVERIFY(rows().isEmpty());
        decideVendor(id);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.vendor, m_vendor);
        decide(id, Kind::Undo);
        QVERIFY(rows().isEmpty());
    }

    void whatAPersonRemovedDoesNotComeBackWithTheApproval()
    {
        const qint64 id = takeIn("J-1", 1);
        choose(id, 0, m_first);
        QVERIFY(LearnedService(*m_office).remove(rows().first().reference.id));
        decide(id, Kind::Set, QStringLiteral("orderNumber"), {}, 0, QStringLiteral("J-1a"));
        decide(id, Kind::Approve);
        QVERIFY(rows().isEmpty());
    }

    void aCorrectedCodeMovesWhatWasLearned()
    {
        const qint64 id = takeIn("K-1", 1);
        choose(id, 0, m_first);
        QCOMPARE(rows().first().reference.keyKind, QStringLiteral("text"));
        decide(id, Kind::Set, QStringLiteral("lines[0].supplierItemCode"), {}, 0, QStringLiteral("SL-77"));
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.keyKind, QStringLiteral("code"));
        QCOMPARE(rows().first().reference.product, m_first);
        // a line that is not ordered teaches nothing
        decide(id, Kind::Choose, QStringLiteral("lines[0].skip"), {1});
        QVERIFY(rows().isEmpty());
    }

    void aChosenUnitIsRememberedWithTheProduct()
    {
        const qint64 id = takeIn("L-1", 1);
        const UomId unit = choose(id, 0, m_first).evaluation.proposal.lines[0].unit.uom;
        QVERIFY(!unit.isNull());
        QVERIFY(rows().first().reference.uom.isNull());
        decide(id, Kind::Choose, QStringLiteral("lines[0].unit"), {unit.value});
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.uom, unit);
        // another order that only says the product leaves the unit as it is known
        const qint64 other = takeIn("L-2", 1);
        QVERIFY(choose(other, 0, m_first).taughtVendors.isEmpty());
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.uom, unit);
        decide(id, Kind::Undo);
        QCOMPARE(rows().size(), 1);
        QVERIFY(rows().first().reference.uom.isNull());
    }

    void exactKeysStandForOthers()
    {
        // a vendor's code that Odoo knows is overruled for this vendor and this code, and for nothing else
        const qint64 id = *takeInFile(test::demoDocument(QStringLiteral("01-domestic")));
        const auto opened = ReviewService(*m_office).open(id);
        const matching::OrderProposal proposal = opened->evaluation.proposal;
        QCOMPARE(proposal.lines[0].product.rule, QStringLiteral("vendorCode"));
        const auto view = choose(id, 0, m_first);
        for (qsizetype i = 1; i < proposal.lines.size(); ++i)
            QCOMPARE(view.evaluation.proposal.lines[i].product.decidedId(), proposal.lines[i].product.decidedId());
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().reference.vendor.value, proposal.vendor.decidedId());
        QCOMPARE(rows().first().reference.keyKind, QStringLiteral("code"));
        decide(id, Kind::Undo);
        QVERIFY(rows().isEmpty());
        QCOMPARE(lineOf(id, 0).rule, QStringLiteral("vendorCode"));
    }

private:
    /// An order called \a number with \a lines lines of one text that nothing in the master data tells.
    qint64 takeIn(const char* number, int lines, bool withVendor = true)
    {
        QByteArray text = test::contentOf(test::demoDocument(QStringLiteral("04-words-only")));
        text.replace("WT-2026-074", number);
        const qsizetype from = text.indexOf("  <cac:OrderLine>");
        const QByteArray line = text.mid(from, text.lastIndexOf("</Order>") - from);
        QByteArray order = text.left(from).replace("100.00", QByteArray::number(100 * lines) + ".00");
        for (int i = 1; i <= lines; ++i)
            order += QByteArray(line).replace("<cbc:ID>1<", "<cbc:ID>" + QByteArray::number(i) + '<');
        const QString path =
            test::writtenFile(m_folder->filePath(QLatin1String(number) + QStringLiteral(".xml")), order + "</Order>\n");
        const auto id = takeInFile(path);
        if (id && withVendor)
            decideVendor(*id);
        return id.value_or(0);
    }

    Result<qint64> takeInFile(const QString& path)
    {
        OP_TRY(const IntakeItem item, test::takenIn(*m_office, path, demoName));
        return item.cases.value(0);
    }

    void decideVendor(qint64 id)
    {
        const auto view = ReviewService(*m_office).open(id);
        QVERIFY(view);
        const auto& vendor = view->evaluation.proposal.vendor;
        QVERIFY(!vendor.candidates.isEmpty());
        m_vendor = PartnerId(vendor.candidates.first().record.id);
        decide(id, Kind::Choose, QStringLiteral("vendor"), {m_vendor.value});
    }

    CaseView decide(qint64 id, Kind kind, const QString& path = {}, const QList<qint64>& ids = {}, int undoes = 0,
                    const QString& value = {})
    {
        review::ReviewDecision decision = test::decisionOf(kind, path, ids, value);
        decision.undoes = undoes;
        auto view = ReviewService(*m_office).decide(id, decision);
        if (!view) {
            QTest::qFail(qPrintable(view.error().toLogLine()), __FILE__, __LINE__);
            return {};
        }
        return std::move(*view);
    }

    CaseView choose(qint64 id, int line, ProductId product)
    {
        return decide(id, Kind::Choose, productOf(line), {product.value});
    }

    matching::MatchProposal lineOf(qint64 id, int line)
    {
        const auto view = ReviewService(*m_office).open(id);
        return view ? view->evaluation.proposal.lines.value(line).product : matching::MatchProposal();
    }

    ReviewState stateOf(qint64 id) { return m_office->cases().load(id)->state; }

    QList<StoredCrossReference> rows(bool withRemoved = false)
    {
        return m_office->crossReferences().list(demoName, withRemoved).value_or(QList<StoredCrossReference>());
    }

    std::unique_ptr<demo::DemoOdoo> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
    ProductId m_first;
    ProductId m_second;
    PartnerId m_vendor;
};

QTEST_GUILESS_MAIN(TestLearning)
#include "tst_learning.moc"
