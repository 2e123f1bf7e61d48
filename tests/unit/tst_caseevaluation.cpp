// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_review
#include "core/extraction/OrderValidator.h"
#include "core/review/CaseEvaluation.h"

#include <QTest>

#include <algorithm>

using namespace op;
using extraction::FindingCode;
using Kind = review::ReviewDecision::Kind;

namespace {

review::ReviewCase caseWithWrongLine()
{
    extraction::IncomingOrder order;
    order.documentNumber.value = QStringLiteral("PO-7");
    order.totals.lines.value = Decimal(100);
    extraction::IncomingOrderLine line;
    line.quantity.value = Decimal(10);
    line.unitPrice.value = Decimal(11);
    line.lineTotal.value = Decimal(100);
    order.lines.append(line);
    review::ReviewCase made;
    made.state = review::ReviewState::InReview;
    made.order = order;
    made.readFindings = extraction::validateOrder(order);
    return made;
}

review::ReviewDecision typed(int number, const QString& path, const QString& value)
{
    review::ReviewDecision decision;
    decision.number = number;
    decision.kind = Kind::Set;
    decision.path = path;
    decision.value = value;
    return decision;
}

qsizetype countOf(const review::CaseEvaluation& evaluation, FindingCode code)
{
    return std::count_if(evaluation.findings.begin(), evaluation.findings.end(),
                         [code](const extraction::Finding& finding) { return finding.code == code; });
}

} // namespace

class TestCaseEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionSettlesWhatTheFiguresSaid()
    {
        review::ReviewCase reviewCase = caseWithWrongLine();
        QCOMPARE(countOf(evaluated(reviewCase), FindingCode::LineArithmetic), 1);
        reviewCase.decisions.append(typed(1, QStringLiteral("lines[0].unitPrice"), QStringLiteral("10")));
        QCOMPARE(countOf(evaluated(reviewCase), FindingCode::LineArithmetic), 0);
    }

    void aCorrectionThatMakesTheFiguresWrongIsSeen()
    {
        review::ReviewCase reviewCase = caseWithWrongLine();
        reviewCase.order->lines[0].unitPrice.value = Decimal(10);
        reviewCase.readFindings = extraction::validateOrder(*reviewCase.order);
        QCOMPARE(countOf(evaluated(reviewCase), FindingCode::LineArithmetic), 0);
        reviewCase.decisions.append(typed(1, QStringLiteral("lines[0].quantity"), QStringLiteral("12")));
        QCOMPARE(countOf(evaluated(reviewCase), FindingCode::LineArithmetic), 1);
    }

    void theWorkspacesToleranceCounts()
    {
        review::ReviewCase reviewCase = caseWithWrongLine();
        reviewCase.order->lines[0].lineTotal.value.reset();
        reviewCase.decisions.append(typed(1, QStringLiteral("lines[0].unitPrice"), QStringLiteral("10.2")));
        const auto apart = [this](const review::ReviewCase& made, const matching::MatchContext& context) {
            const review::CaseEvaluation evaluation = review::evaluate(made, m_matcher, context);
            return countOf(evaluation, FindingCode::TotalsApart);
        };
        matching::MatchContext wide;
        wide.totalsTolerance = Decimal(5);
        QVERIFY(apart(reviewCase, {}) > 0);
        QCOMPARE(apart(reviewCase, wide), 0);
    }

    void otherFindingsOfTheReaderStay()
    {
        review::ReviewCase reviewCase = caseWithWrongLine();
        reviewCase.readFindings.append(
            {FindingCode::CharsetReplaced, extraction::Severity::Warning, {}, {QStringLiteral("latin1")}});
        reviewCase.decisions.append(typed(1, QStringLiteral("lines[0].unitPrice"), QStringLiteral("10")));
        QCOMPARE(countOf(evaluated(reviewCase), FindingCode::CharsetReplaced), 1);
    }

    void anUndoneApprovalComesBackOnlyWithoutOpenPoints()
    {
        review::ReviewCase reviewCase = caseWithWrongLine();
        reviewCase.decisions.append(typed(1, QStringLiteral("orderNumber"), QStringLiteral("A")));
        reviewCase.decisions.append(typed(2, {}, {}));
        reviewCase.decisions.last().kind = Kind::Approve;
        reviewCase.decisions.append(typed(3, {}, {}));
        reviewCase.decisions.last().kind = Kind::Undo;
        reviewCase.decisions.last().undoes = 2;
        review::ReviewDecision redo;
        redo.kind = Kind::Undo;
        redo.undoes = 3;
        const review::CaseEvaluation now = evaluated(reviewCase);
        QVERIFY(now.openCount() > 0);
        const auto refused = review::checkDecision(reviewCase, now, *m_matcher.snapshot(), redo);
        QVERIFY(!refused && refused.error().code == ErrorCode::InvalidArgument);
        review::CaseEvaluation clean = now;
        clean.findings.clear();
        QVERIFY(review::checkDecision(reviewCase, clean, *m_matcher.snapshot(), redo).has_value());
    }

    void otherTaxesThanWorkedOutTakeAReason()
    {
        masterdata::MasterData data;
        for (const int id : {70, 71}) {
            masterdata::Tax tax;
            tax.id = TaxId(id);
            data.taxes.push_back(tax);
        }
        const masterdata::MasterDataSnapshot snapshot(std::move(data));
        const review::ReviewCase reviewCase = caseWithWrongLine();
        review::CaseEvaluation now = evaluated(reviewCase);
        matching::TaxProposal& taxes = now.proposal.lines.first().taxes;
        taxes.taxes = {TaxId(70)};
        taxes.decided = true;
        review::ReviewDecision other;
        other.kind = Kind::Choose;
        other.path = QStringLiteral("lines[0].taxes");
        other.ids = {71};
        const auto refused = review::checkDecision(reviewCase, now, snapshot, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments, QStringList{QStringLiteral("reason")});
        other.reason = QStringLiteral("second-hand goods");
        const auto taken = review::checkDecision(reviewCase, now, snapshot, other);
        QVERIFY(taken);
        QCOMPARE(taken->reason, other.reason); // goes into the history with it
        QCOMPARE(taken->shown, QStringLiteral("70"));
        // confirming what is proposed, and filling a gap, are no override
        other.reason.clear();
        other.ids = {70};
        QVERIFY(review::checkDecision(reviewCase, now, snapshot, other));
        taxes.decided = false;
        other.ids = {71};
        QVERIFY(review::checkDecision(reviewCase, now, snapshot, other));
    }

private:
    [[nodiscard]] review::CaseEvaluation evaluated(const review::ReviewCase& reviewCase) const
    {
        return review::evaluate(reviewCase, m_matcher, {});
    }

    const matching::OrderMatcher m_matcher{
        std::make_shared<const masterdata::MasterDataSnapshot>(masterdata::MasterData())};
};

QTEST_GUILESS_MAIN(TestCaseEvaluation)
#include "tst_caseevaluation.moc"
