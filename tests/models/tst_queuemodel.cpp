// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui
#include "ui/models/QueueModel.h"
#include "ui/queue/QueuePresenter.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace op;
using namespace op::ui;
using review::ReviewState;

namespace {

/// A queue in memory that answers when it is told to.
class Shelf
{
public:
    QueueModel::Fetch fetch()
    {
        return [this](const storage::QueueFilter& question) {
            Pending pending{question, {}};
            pending.promise.start();
            auto future = pending.promise.future();
            m_pending.push_back(std::move(pending));
            if (isPrompt)
                answerAll();
            return future;
        };
    }

    void fill(int count)
    {
        ids.clear();
        for (int i = count; i > 0; --i)
            ids.append(i);
    }

    void answer(std::size_t at)
    {
        Pending pending = std::move(m_pending[at]);
        m_pending.erase(m_pending.begin() + static_cast<std::ptrdiff_t>(at));
        pending.promise.addResult(page(pending.question));
        pending.promise.finish();
    }
    void answerAll()
    {
        while (!m_pending.empty())
            answer(0);
    }
    [[nodiscard]] std::size_t waiting() const { return m_pending.size(); }

    QList<qint64> ids;
    QMap<qint64, ReviewState> states;
    bool isPrompt = true;
    int questions = 0;

private:
    struct Pending
    {
        storage::QueueFilter question;
        QPromise<Result<storage::QueuePage>> promise;
    };

    Result<storage::QueuePage> page(const storage::QueueFilter& question)
    {
        ++questions;
        storage::QueuePage page;
        QList<storage::QueueRow> all;
        for (const qint64 id : std::as_const(ids)) {
            storage::QueueRow row;
            row.id = id;
            row.state = states.value(id, ReviewState::InReview);
            row.vendorName = QStringLiteral("vendor %1").arg(id);
            if (!row.vendorName.contains(question.text))
                continue;
            ++page.counts[row.state];
            if (question.states.isEmpty() || question.states.contains(row.state))
                all.append(row);
        }
        page.total = static_cast<int>(all.size());
        page.rows = all.mid(question.offset, question.limit > 0 ? question.limit : -1);
        return page;
    }

    std::deque<Pending> m_pending;
};

qint64 idAt(const QueueModel& model, int row)
{
    return model.index(row, 0).data(QueueModel::CaseIdRole).toLongLong();
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesComeAsTheyAreLookedAt()
    {
        Shelf shelf;
        shelf.fill(20'000);
        QueueModel model(shelf.fetch()); // without a tester, which looks at every row at every signal
        model.ask({});
        QTRY_COMPARE(model.rowCount(), 20'000);
        QCOMPARE(idAt(model, 0), 20'000);
        QCOMPARE(idAt(model, 10'000), 0); // not there yet
        model.showRows(9990, 10'010);
        QTRY_COMPARE(idAt(model, 10'000), 10'000);
        QTRY_COMPARE(idAt(model, 9990), 10'010);
        // a walk to the end holds only what lies near
        for (int row = 0; row < 20'000; row += 800) {
            model.showRows(row, row + 30);
            QTRY_COMPARE(idAt(model, row), 20'000 - row);
        }
        QCOMPARE(idAt(model, 0), 0);
    }

    void anIndexStaysOnItsCase()
    {
        Shelf shelf;
        shelf.fill(10);
        QueueModel model(shelf.fetch());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.ask({});
        QTRY_COMPARE(model.rowCount(), 10);
        const QPersistentModelIndex seven = model.index(model.rowOf(7), 2);
        const QPersistentModelIndex one = model.index(model.rowOf(1), 0);
        const QPersistentModelIndex five = model.index(model.rowOf(5), 0);
        // two come in at the top, one in the middle goes
        shelf.ids.prepend(11);
        shelf.ids.prepend(12);
        shelf.ids.removeOne(5);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 11);
        QCOMPARE(seven.data(QueueModel::CaseIdRole).toLongLong(), 7);
        QCOMPARE(seven.column(), 2);
        QCOMPARE(one.data(QueueModel::CaseIdRole).toLongLong(), 1);
        QVERIFY(!five.isValid());
        // most go at once, the last one stays
        shelf.ids = {1};
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(one.row(), 0);
        QVERIFY(!seven.isValid());
    }

    void onlyWhatChangedIsTold()
    {
        Shelf shelf;
        shelf.fill(5);
        QueueModel model(shelf.fetch());
        model.ask({});
        QTRY_COMPARE(model.rowCount(), 5);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy refreshed(&model, &QueueModel::refreshed);
        shelf.states[3] = ReviewState::OnHold;
        model.refresh();
        QVERIFY(refreshed.wait());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        QCOMPARE(moved.size(), 0);
    }

    void anAnswerToAnOlderQuestionIsDropped()
    {
        Shelf shelf;
        shelf.fill(20);
        shelf.isPrompt = false;
        QueueModel model(shelf.fetch());
        storage::QueueFilter question;
        question.text = QStringLiteral("vendor 20");
        model.ask(question);
        question.text = QStringLiteral("vendor 13");
        model.ask(question);
        QCOMPARE(shelf.waiting(), 2U);
        shelf.answer(1); // the newer one is quicker
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(idAt(model, 0), 13);
        QSignalSpy answered(&model, &QueueModel::answered);
        shelf.answer(0);
        QVERIFY(!answered.wait(50));
        QCOMPARE(idAt(model, 0), 13);
    }

    void aPageOfAnotherMomentIsNotMixedIn()
    {
        Shelf shelf;
        shelf.fill(1000);
        QueueModel model(shelf.fetch());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.ask({});
        QTRY_COMPARE(model.rowCount(), 1000);
        shelf.ids.prepend(1001);
        model.showRows(400, 420);
        QTRY_COMPARE(model.rowCount(), 1001);
        QTRY_COMPARE(idAt(model, 401), 600);
    }

    void emptinessHasAReason()
    {
        using Emptiness = QueuePresenter::Emptiness;
        Shelf shelf;
        QueuePresenter presenter(shelf.fetch());
        QTRY_COMPARE(presenter.emptiness(), Emptiness::NothingYet);
        shelf.fill(2);
        presenter.reloadSoon();
        QTRY_COMPARE(presenter.emptiness(), Emptiness::None);
        QCOMPARE(presenter.count(QueueTab::NeedsMe), 2);
        presenter.setTab(QueueTab::OnHold);
        QTRY_COMPARE(presenter.emptiness(), Emptiness::NothingHere);
        presenter.setTab(QueueTab::All);
        QTRY_COMPARE(presenter.emptiness(), Emptiness::None);
        presenter.setText(QStringLiteral("nobody"));
        QTRY_COMPARE(presenter.emptiness(), Emptiness::NothingMatches);
        presenter.setText({});
        QTRY_COMPARE(presenter.emptiness(), Emptiness::None);
        shelf.states = {{1, ReviewState::InOdoo}, {2, ReviewState::Rejected}};
        presenter.setTab(QueueTab::NeedsMe);
        QTRY_COMPARE(presenter.emptiness(), Emptiness::AllDone);
        QCOMPARE(presenter.count(QueueTab::InOdoo), 1);
        QCOMPARE(presenter.count(QueueTab::All), 2);
    }

    void aBurstOfChangesIsOneReload()
    {
        Shelf shelf;
        shelf.fill(3);
        QueuePresenter presenter(shelf.fetch());
        QTRY_COMPARE(presenter.model().rowCount(), 3);
        const int before = shelf.questions;
        QSignalSpy refreshed(&presenter.model(), &QueueModel::refreshed);
        for (int i = 0; i < 100; ++i)
            presenter.reloadSoon();
        QVERIFY(refreshed.wait());
        QVERIFY(!refreshed.wait(300));
        QCOMPARE(shelf.questions, before + 1);
    }

    void everyStateHasAViewAndAShape()
    {
        QSet<int> seen;
        for (const QueueTab tab : queueTabs())
            for (const ReviewState state : statesOf(tab)) {
                QVERIFY2(!seen.contains(static_cast<int>(state)), qPrintable(review::stateName(state)));
                seen.insert(static_cast<int>(state));
            }
        QCOMPARE(seen.size(), static_cast<int>(ReviewState::Duplicate) + 1);
    }
};

QTEST_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
