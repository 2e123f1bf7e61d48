// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/CaseRepository.h"
#include "tests/support/CaseSamples.h"
#include "tests/support/TempWorkspace.h"

#include <QtTest>

using namespace op;
using namespace op::storage;
using review::ReviewState;
using test::sampleCase;
using test::sampleDecision;
using test::sampleDocument;

class TestCases : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::TempWorkspace> m_temp;
    std::unique_ptr<CaseRepository> m_cases;
    test::FakeClock m_clock;

    qint64 insertOne(const review::ReviewCase& made = sampleCase(), const QByteArray& bytes = "<Order/>")
    {
        const auto ids = m_cases->insert(sampleDocument(bytes), {made}, QStringLiteral("anna"));
        return ids ? ids->first() : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<test::TempWorkspace>();
        m_cases = std::make_unique<CaseRepository>(m_temp->database(), m_temp->workspace(), m_clock);
    }
    void cleanup()
    {
        m_cases.reset();
        m_temp.reset();
    }

    void readsBackTheWholeCase()
    {
        review::ReviewCase made = sampleCase();
        made.orderIndex = 3;
        made.duplicateReason = QStringLiteral("same number");
        const qint64 id = insertOne(made);
        const auto stored = m_cases->load(id);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->state, ReviewState::InReview);
        QCOMPARE(stored->connection, QStringLiteral("main"));
        QCOMPARE(stored->orderIndex, 3);
        QCOMPARE(stored->kind, made.kind);
        QCOMPARE(stored->format, made.format);
        QVERIFY(stored->order == made.order);
        QVERIFY(stored->readFindings == made.readFindings);
        QVERIFY(stored->document == sampleDocument());
        QVERIFY(factsOf(*stored) == factsOf(made));
        QCOMPARE(stored->duplicateReason, made.duplicateReason);
        QCOMPARE(stored->reference, m_temp->workspace().reference(id));
        QCOMPARE(stored->createdAt, m_clock.now());
        QVERIFY(stored->decisions.isEmpty());
        QCOMPARE(m_cases->load(id + 1).error().code, ErrorCode::NotFound);
    }

    void storesAllCasesOfADocumentOrNone()
    {
        const auto ids =
            m_cases->insert(sampleDocument(), {sampleCase(QStringLiteral("1")), sampleCase(QStringLiteral("2"))},
                            QStringLiteral("anna"));
        QCOMPARE(ids->size(), 2);
        const auto again = m_cases->insert(sampleDocument(), {sampleCase()}, QStringLiteral("bert"));
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().arguments, QStringList({QStringLiteral("document"), QString::number(ids->first())}));
        QCOMPARE(m_cases->findByFileHash(sampleDocument().sha256)->size(), 2);
        QCOMPARE(m_cases->findByFileHash(sampleDocument("<Other/>").sha256)->size(), 0);
        // the same paper for another company's Odoo is another case
        review::ReviewCase elsewhere = sampleCase();
        elsewhere.connection = QStringLiteral("branch");
        QVERIFY(m_cases->insert(sampleDocument(), {elsewhere}, QStringLiteral("bert")).has_value());
        QCOMPARE(m_cases->findByFileHash(sampleDocument().sha256, QStringLiteral("branch"))->size(), 1);
    }

    void findsTheNumberHoweverItIsWritten()
    {
        const qint64 id = insertOne(sampleCase(QStringLiteral("PO-0042")));
        const auto known = m_cases->findByVendorAndNumber(QStringLiteral("main"), 71, QStringLiteral(" po 0042."));
        QCOMPARE(known->size(), 1);
        QCOMPARE(known->first().id, id);
        QCOMPARE(known->first().state, ReviewState::InReview);
        QCOMPARE(m_cases->findByVendorAndNumber(QStringLiteral("main"), 72, QStringLiteral("PO-0042"))->size(), 0);
        QCOMPARE(m_cases->findByVendorAndNumber(QStringLiteral("main"), 71, QStringLiteral("PO-0043"))->size(), 0);
        QCOMPARE(m_cases->findByVendorAndNumber(QStringLiteral("branch"), 71, QStringLiteral("PO-0042"))->size(), 0);
        QCOMPARE(m_cases->findByVendorAndNumber(QStringLiteral("main"), 71, QString())->size(), 0);
    }

    void appendsDecisionsWithTheirConsequences()
    {
        const qint64 id = insertOne();
        const auto seen = m_cases->load(id);
        m_clock.advance(60);
        CaseFacts facts = factsOf(*seen);
        facts.openCount = 0;
        const auto first = m_cases->appendDecision(*seen, sampleDecision(), ReviewState::Matched, facts);
        QVERIFY(first.has_value());
        QCOMPARE(first->number, 1);
        QCOMPARE(first->at, m_clock.now());

        const auto now = m_cases->load(id);
        QCOMPARE(now->decisions.size(), 1);
        QVERIFY(now->decisions.first() == *first);
        QCOMPARE(now->state, ReviewState::Matched);
        QCOMPARE(now->openCount, 0);
        QCOMPARE(now->changedAt, m_clock.now());

        review::ReviewDecision choose = sampleDecision();
        choose.kind = review::ReviewDecision::Kind::Choose;
        choose.ids = {5, 9};
        choose.value = QString(); // null texts are stored as empty ones
        const auto second = m_cases->appendDecision(*now, choose, ReviewState::Matched, facts);
        QCOMPARE(second->number, 2);
        QCOMPARE(m_cases->load(id)->decisions.last().ids, QList<qint64>({5, 9}));
    }

    void whoComesSecondIsTold()
    {
        const qint64 id = insertOne();
        const auto seen = m_cases->load(id);
        QVERIFY(m_cases->appendDecision(*seen, sampleDecision(), ReviewState::InReview, factsOf(*seen)).has_value());
        const auto late =
            m_cases->appendDecision(*seen, sampleDecision(QStringLiteral("99")), ReviewState::InReview, factsOf(*seen));
        QCOMPARE(late.error().code, ErrorCode::Conflict);
        QCOMPARE(m_cases->load(id)->decisions.size(), 1);

        // the state may have moved without a decision
        const auto fresh = m_cases->load(id);
        QVERIFY(m_cases->setState(id, ReviewState::InReview, ReviewState::OnHold, QStringLiteral("bert")).has_value());
        QCOMPARE(m_cases->appendDecision(*fresh, sampleDecision(), ReviewState::InReview, factsOf(*fresh)).error().code,
                 ErrorCode::Conflict);
    }

    void holdsToTheDiagram()
    {
        const qint64 id = insertOne();
        const auto seen = m_cases->load(id);
        QCOMPARE(m_cases->appendDecision(*seen, sampleDecision(), ReviewState::InOdoo, factsOf(*seen)).error().code,
                 ErrorCode::Conflict);
        QVERIFY2(m_cases->load(id)->decisions.isEmpty(), "a refused decision must leave nothing behind");
        QCOMPARE(m_cases->setState(id, ReviewState::InReview, ReviewState::Sending, QStringLiteral("a")).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(m_cases->setState(id, ReviewState::Approved, ReviewState::Queued, QStringLiteral("a")).error().code,
                 ErrorCode::Conflict);
    }

    void decidesNothingWhileTheOrderMayBeOnItsWay()
    {
        const qint64 id = insertOne();
        const auto move = [&](ReviewState from, ReviewState to) {
            return m_cases->setState(id, from, to, QStringLiteral("a")).has_value();
        };
        QVERIFY(move(ReviewState::InReview, ReviewState::Approved));
        QVERIFY(move(ReviewState::Approved, ReviewState::Queued));
        QVERIFY(move(ReviewState::Queued, ReviewState::Sending));
        const auto seen = m_cases->load(id);
        QCOMPARE(m_cases->appendDecision(*seen, sampleDecision(), ReviewState::Sending, factsOf(*seen)).error().code,
                 ErrorCode::Conflict);
        QVERIFY(move(ReviewState::Sending, ReviewState::InOdoo));
        QVERIFY(m_cases->load(id)->formerOrders.isEmpty());
        QCOMPARE(
            *m_cases->beginRevision(id, QStringLiteral("anna"), QStringLiteral("deleted in Odoo"), PurchaseOrderId(42)),
            1);
        QCOMPARE(m_cases->load(id)->state, ReviewState::Approved);
        QCOMPARE(m_cases->load(id)->revision, 1);
        QCOMPARE(m_cases->load(id)->formerOrders, QList<PurchaseOrderId>{PurchaseOrderId(42)});
        QCOMPARE(m_cases->beginRevision(id, QStringLiteral("anna"), {}).error().code, ErrorCode::Conflict);
    }

    void tellsTheWholeStory()
    {
        const qint64 id = insertOne();
        const auto seen = m_cases->load(id);
        QVERIFY(m_cases->appendDecision(*seen, sampleDecision(), ReviewState::Matched, factsOf(*seen)).has_value());
        QVERIFY(m_cases
                    ->setState(id, ReviewState::Matched, ReviewState::OnHold, QStringLiteral("bert"),
                               QStringLiteral("price?"))
                    .has_value());
        QVERIFY(m_cases->recordArrival(sampleDocument("<Order/>", QStringLiteral("again.xml")), QStringLiteral("cron"))
                    .has_value());
        const auto history = m_cases->history(id);
        QCOMPARE(history->size(), 4);
        QCOMPARE(history->at(0).kind, QStringLiteral("received"));
        QCOMPARE(history->at(0).detail.value(QStringLiteral("file")).toString(), QStringLiteral("order.xml"));
        QCOMPARE(history->at(1).kind, QStringLiteral("decision"));
        QCOMPARE(history->at(1).detail.value(QStringLiteral("shown")).toString(), QStringLiteral("50.000"));
        QVERIFY(history->at(1).from == ReviewState::InReview);
        QVERIFY(history->at(1).to == ReviewState::Matched);
        QCOMPARE(history->at(2).detail.value(QStringLiteral("reason")).toString(), QStringLiteral("price?"));
        QCOMPARE(history->at(3).kind, QStringLiteral("arrived again"));
        QCOMPARE(history->at(3).detail.value(QStringLiteral("file")).toString(), QStringLiteral("again.xml"));
    }

    void replacesAReadingUntilSomebodyDecided()
    {
        review::ReviewCase received = sampleCase(QString(), ReviewState::Received);
        received.order.reset();
        received.readFindings.clear();
        const qint64 id = insertOne(received);
        QVERIFY(!m_cases->load(id)->order.has_value());
        const auto ids = m_cases->replaceReading(id, {sampleCase(QStringLiteral("1")), sampleCase(QStringLiteral("2"))},
                                                 QStringLiteral("reader"));
        QCOMPARE(ids->size(), 2);
        QCOMPARE(ids->first(), id);
        QCOMPARE(m_cases->load(id)->number, QStringLiteral("1"));
        QCOMPARE(m_cases->load(ids->last())->number, QStringLiteral("2"));
        QVERIFY(m_cases->load(ids->last())->document == sampleDocument());

        const auto seen = m_cases->load(id);
        QVERIFY(m_cases->appendDecision(*seen, sampleDecision(), ReviewState::InReview, factsOf(*seen)).has_value());
        QCOMPARE(m_cases->replaceReading(id, {sampleCase()}, QStringLiteral("reader")).error().code,
                 ErrorCode::Conflict);
    }

    void queuesWithFilterSortAndCounts()
    {
        insertOne(sampleCase(QStringLiteral("A-1"), ReviewState::InReview), "1");
        review::ReviewCase second = sampleCase(QStringLiteral("B-2"), ReviewState::Matched);
        second.vendorName = QStringLiteral("Aardappel BV");
        second.openCount = 9;
        insertOne(second, "2");
        const qint64 third = insertOne(sampleCase(QStringLiteral("C-3"), ReviewState::InReview), "3");

        QueueFilter all;
        const auto page = m_cases->loadQueue(all);
        QCOMPARE(page->total, 3);
        QCOMPARE(page->rows.first().id, third);
        QCOMPARE(page->rows.first().fileName, QStringLiteral("order.xml"));
        QCOMPARE(page->counts.value(ReviewState::InReview), 2);
        QCOMPARE(page->counts.value(ReviewState::Matched), 1);

        QueueFilter filter;
        filter.text = QStringLiteral("  muller  BUROMOBEL c-3");
        QCOMPARE(m_cases->loadQueue(filter)->rows.size(), 1);
        QCOMPARE(m_cases->loadQueue(filter)->rows.first().id, third);
        filter.text = m_temp->workspace().reference(third);
        QCOMPARE(m_cases->loadQueue(filter)->rows.size(), 1);
        filter.text = QStringLiteral("100%");
        QCOMPARE(m_cases->loadQueue(filter)->rows.size(), 0);

        QueueFilter states;
        states.states = {ReviewState::Matched};
        QCOMPARE(m_cases->loadQueue(states)->total, 1);
        QCOMPARE(m_cases->loadQueue(states)->counts.value(ReviewState::InReview), 2);

        QueueFilter sorted;
        sorted.sort = QueueSort::Vendor;
        QCOMPARE(m_cases->loadQueue(sorted)->rows.first().vendorName, QStringLiteral("Aardappel BV"));
        sorted.sort = QueueSort::MostOpen;
        QCOMPARE(m_cases->loadQueue(sorted)->rows.first().openCount, 9);
        for (const auto& [down, up] :
             {std::pair(QueueSort::VendorDown, QueueSort::Vendor), std::pair(QueueSort::NumberDown, QueueSort::Number),
              std::pair(QueueSort::MostOpen, QueueSort::FewestOpen)}) {
            sorted.sort = down;
            const qint64 last = m_cases->loadQueue(sorted)->rows.last().id;
            sorted.sort = up;
            QCOMPARE(m_cases->loadQueue(sorted)->rows.first().id, last);
        }
        sorted.sort = QueueSort::Number;
        QCOMPARE(m_cases->loadQueue(sorted)->rows.first().number, QStringLiteral("A-1"));
        sorted.sort = QueueSort::NumberDown;
        QCOMPARE(m_cases->loadQueue(sorted)->rows.first().number, QStringLiteral("C-3"));
        sorted.sort = QueueSort::Oldest;
        sorted.limit = 1;
        sorted.offset = 1;
        const auto middle = m_cases->loadQueue(sorted);
        QCOMPARE(middle->rows.size(), 1);
        QCOMPARE(middle->rows.first().number, QStringLiteral("B-2"));
        QCOMPARE(middle->total, 3);

        QCOMPARE(*m_cases->idsInStates({ReviewState::InReview}), QList<qint64>({1, 3}));
        QCOMPARE(m_cases->idsInStates({ReviewState::InReview}, QStringLiteral("branch"))->size(), 0);
    }

    void numbersAreNeverGivenTwice()
    {
        const qint64 first = insertOne(sampleCase(), "1");
        Database& database = m_temp->database();
        QVERIFY(database.execute(QStringLiteral("DROP TRIGGER case_events_no_DELETE")).has_value());
        for (const QString& table : {QStringLiteral("case_events"), QStringLiteral("case_contents")})
            QVERIFY(database.execute(QStringLiteral("DELETE FROM %1").arg(table)).has_value());
        QVERIFY(database.execute(QStringLiteral("DELETE FROM cases")).has_value());
        QCOMPARE(insertOne(sampleCase(), "2"), first + 1);
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
