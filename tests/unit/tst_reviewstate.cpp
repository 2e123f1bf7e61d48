// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_review
#include "core/review/ReviewDecision.h"
#include "core/review/ReviewState.h"

#include <QTest>

using namespace op::review;
using Kind = ReviewDecision::Kind;
using enum ReviewState;

namespace {

const QList<ReviewState> everyState{Received, CannotRead, NotAnOrder, CustomersOrder, Matched,
                                    InReview, OnHold,     Approved,   Queued,         Sending,
                                    InOdoo,   Failed,     NotSure,    Rejected,       Duplicate};

ReviewDecision decision(int number, Kind kind, int undoes = 0)
{
    ReviewDecision made;
    made.number = number;
    made.kind = kind;
    made.undoes = undoes;
    return made;
}

QList<int> numbersOf(const QList<ReviewDecision>& decisions)
{
    QList<int> numbers;
    for (const ReviewDecision& made : decisions)
        numbers.append(made.number);
    return numbers;
}

} // namespace

class TestReviewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReadBack()
    {
        QStringList names;
        for (const ReviewState state : everyState) {
            names.append(stateName(state));
            QCOMPARE(stateFromName(stateName(state)), std::optional(state));
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), everyState.size());
        QVERIFY(!stateFromName(u"pushed"));
    }

    void nothingLeavesOdooButARepost()
    {
        for (const ReviewState to : everyState)
            QCOMPARE(mayFollow(InOdoo, to), to == InOdoo || to == Approved);
    }

    void whatMayBeOnTheServerIsNotEditable()
    {
        for (const ReviewState state : everyState)
            QVERIFY(!(isEditable(state) && isInFlight(state)));
        // from an unresolved push no arrow leads to a state in which the payload could change
        for (const ReviewState to : everyState)
            if (to != Failed)
                QVERIFY(!(mayFollow(NotSure, to) && isEditable(to)));
    }

    void sendingComesOnlyAfterTheJournal()
    {
        for (const ReviewState from : everyState)
            if (mayFollow(from, Sending))
                QVERIFY2(from == Queued || from == NotSure || from == Failed || from == Sending,
                         qPrintable(stateName(from)));
    }

    void everyStateCanBeReachedFromReceived()
    {
        QSet<ReviewState> reached{Received};
        for (int round = 0; round < everyState.size(); ++round)
            for (const ReviewState from : QSet<ReviewState>(reached))
                for (const ReviewState to : everyState)
                    if (mayFollow(from, to))
                        reached.insert(to);
        QCOMPARE(reached.size(), everyState.size());
    }

    void undoTakesOneDecisionAway()
    {
        const QList<ReviewDecision> history{decision(1, Kind::Set), decision(2, Kind::Choose),
                                            decision(3, Kind::Undo, 1)};
        QCOMPARE(numbersOf(effectiveDecisions(history)), QList<int>{2});
    }

    void undoOfAnUndoGivesItBack()
    {
        const QList<ReviewDecision> history{decision(1, Kind::Set), decision(2, Kind::Undo, 1),
                                            decision(3, Kind::Undo, 2)};
        QCOMPARE(numbersOf(effectiveDecisions(history)), QList<int>{1});
    }

    void redoTakesBackTheNewestUndoUntilSomethingElseIsDecided()
    {
        QList<ReviewDecision> history{decision(1, Kind::Set), decision(2, Kind::Choose)};
        QCOMPARE(redoableUndo(history), 0);
        history += {decision(3, Kind::Undo, 2), decision(4, Kind::Undo, 1)};
        QCOMPARE(redoableUndo(history), 4);
        history.append(decision(5, Kind::Undo, 4));
        QCOMPARE(numbersOf(effectiveDecisions(history)), QList<int>{1});
        QCOMPARE(redoableUndo(history), 3);
        history.append(decision(6, Kind::Undo, 3));
        QCOMPARE(numbersOf(effectiveDecisions(history)), (QList<int>{1, 2}));
        QCOMPARE(redoableUndo(history), 0);
        history.append(decision(7, Kind::Undo, 2));
        QCOMPARE(redoableUndo(history), 7);
        history.append(decision(8, Kind::Hold));
        QCOMPARE(redoableUndo(history), 0);
    }

    void kindNamesReadBack()
    {
        for (const Kind kind :
             {Kind::Set, Kind::Choose, Kind::Accept, Kind::Approve, Kind::Hold, Kind::Reject, Kind::Reopen, Kind::Undo})
            QCOMPARE(kindFromName(kindName(kind)), std::optional(kind));
        QVERIFY(!kindFromName(u"delete"));
    }
};

QTEST_GUILESS_MAIN(TestReviewState)
#include "tst_reviewstate.moc"
