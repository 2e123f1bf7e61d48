// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/CrossReferenceRepository.h"
#include "tests/support/TempWorkspace.h"

#include <QJsonObject>
#include <QtTest>

using namespace op;
using namespace op::storage;
using matching::CrossReference;

class TestCrossReferences : public QObject
{
    Q_OBJECT
    const QString m_main = QStringLiteral("main");
    const QString m_anna = QStringLiteral("anna");
    std::unique_ptr<test::TempWorkspace> m_temp;
    std::unique_ptr<CrossReferenceRepository> m_references;
    test::FakeClock m_clock;

    static CrossReference sample(qint64 product = 5, const QString& key = QStringLiteral("abc1"))
    {
        CrossReference reference;
        reference.vendor = PartnerId(71);
        reference.key = key;
        reference.keyKind = QStringLiteral("code");
        reference.product = ProductId(product);
        reference.uom = UomId(3);
        reference.factor = Decimal(125, 1);
        return reference;
    }

    // As a decision does it: whole or not at all.
    Result<void> changed(const LearnedChange& change, qint64 caseId)
    {
        OP_TRY(Transaction transaction, Transaction::begin(m_temp->database()));
        OP_CHECK(changeInside(m_temp->database(), m_clock.now(), m_main, change, m_anna, caseId));
        return transaction.commit();
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<test::TempWorkspace>();
        m_references = std::make_unique<CrossReferenceRepository>(m_temp->database(), m_clock);
    }
    void cleanup()
    {
        m_references.reset();
        m_temp.reset();
    }

    void remembersWithItsStory()
    {
        const auto id = m_references->add(m_main, sample(), m_anna, 12);
        QVERIFY(id.has_value());
        CrossReference expected = sample();
        expected.id = *id;
        expected.taughtBy = m_anna;
        expected.taughtAt = m_clock.now();
        expected.taughtFrom = QStringLiteral("12");
        QCOMPARE(m_references->active(m_main)->size(), 1);
        QVERIFY(m_references->active(m_main)->first() == expected);
        QCOMPARE(m_references->active(m_main, PartnerId(71))->size(), 1);
        QCOMPARE(m_references->active(m_main, PartnerId(72))->size(), 0);
        QCOMPARE(m_references->active(QStringLiteral("branch"))->size(), 0);
        const StoredCrossReference stored = m_references->list(m_main)->first();
        QCOMPARE(stored.actor, m_anna);
        QCOMPARE(stored.caseId, 12);
        QCOMPARE(stored.createdAt, m_clock.now());
        QVERIFY(!stored.removedAt.isValid());
    }

    void aNewerDecisionRetiresTheOlder()
    {
        const auto first = m_references->add(m_main, sample(5), m_anna, 1);
        QCOMPARE(*m_references->add(m_main, sample(5), m_anna, 2), *first); // the same again
        const auto second = m_references->add(m_main, sample(6), QStringLiteral("bert"), 3);
        QVERIFY(*second != *first);
        QCOMPARE(m_references->active(m_main)->size(), 1);
        QCOMPARE(m_references->active(m_main)->first().product, ProductId(6));
        const auto all = m_references->list(m_main, true);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->last().removedBy, QStringLiteral("bert"));
        const auto taken = m_references->restore(*first);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
        QCOMPARE(taken.error().arguments, QStringList({QStringLiteral("taken"), QString::number(*second)}));
    }

    void removesAndRestores()
    {
        const auto id = m_references->add(m_main, sample(), m_anna, 1);
        QVERIFY(m_references->remove(*id, m_anna).has_value());
        QVERIFY(m_references->active(m_main)->isEmpty());
        QCOMPARE(m_references->remove(*id, m_anna).error().code, ErrorCode::NotFound);
        QVERIFY(m_references->restore(*id).has_value());
        QCOMPARE(m_references->active(m_main)->size(), 1);
        QCOMPARE(m_references->restore(*id).error().code, ErrorCode::NotFound);
        QCOMPARE(m_references->get(*id)->actor, m_anna);
        QCOMPARE(m_references->get(99).error().code, ErrorCode::NotFound);
    }

    void countsHitsAndMisses()
    {
        const auto id = m_references->add(m_main, sample(), m_anna, 1);
        LearnedChange counted;
        counted.hits = {*id};
        counted.count = 1;
        QVERIFY(changed(counted, 2).has_value());
        QVERIFY(changed(counted, 3).has_value());
        counted.misses = {*id};
        QVERIFY(changed(counted, 4).has_value());
        QCOMPARE(m_references->get(*id)->hits, 3);
        QCOMPARE(m_references->get(*id)->misses, 1);
        counted.count = -1;
        QVERIFY(changed(counted, 4).has_value());
        QVERIFY(changed(counted, 4).has_value());
        QCOMPARE(m_references->get(*id)->hits, 1);
        QCOMPARE(m_references->get(*id)->misses, 0); // never below
    }

    void aWithdrawnRowGivesItsPlaceBack()
    {
        const auto former = m_references->add(m_main, sample(5), m_anna, 1);
        QVERIFY(!m_references->replacedBy(*former)->has_value());
        m_clock.advance(5);
        LearnedChange learned;
        learned.taught = {sample(6)};
        QVERIFY(changed(learned, 2).has_value());
        const qint64 taught = m_references->taughtBy(2)->first().reference.id;
        QCOMPARE((*m_references->replacedBy(taught))->reference.id, *former);

        LearnedChange undone;
        undone.withdrawn = {{taught, *former}};
        // only the case that taught it, and nothing that an order has used
        QVERIFY(changed(undone, 3).has_value());
        QCOMPARE(m_references->active(m_main)->first().id, taught);
        LearnedChange used;
        used.hits = {taught};
        used.count = 1;
        QVERIFY(changed(used, 4).has_value());
        QVERIFY(changed(undone, 2).has_value());
        QCOMPARE(m_references->active(m_main)->first().id, taught);
        used.count = -1;
        QVERIFY(changed(used, 4).has_value());
        QVERIFY(changed(undone, 2).has_value());
        QCOMPARE(m_references->active(m_main)->size(), 1);
        QCOMPARE(m_references->active(m_main)->first().id, *former);
        QVERIFY(m_references->get(taught)->removedAt.isValid());

        // the next attempt of the same case took the place of the former one, not of the attempt before
        m_clock.advance(5);
        learned.taught = {sample(7)};
        QVERIFY(changed(learned, 2).has_value());
        const qint64 next = m_references->active(m_main)->first().id;
        QCOMPARE((*m_references->replacedBy(next))->reference.id, *former);
        QCOMPARE(m_references->taughtBy(2)->size(), 2);
        // half a change is none
        learned.taught = {sample(8), sample(9, QString())};
        QCOMPARE(changed(learned, 2).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(m_references->active(m_main)->first().product, ProductId(7));
    }

    void exportsAndImports()
    {
        QVERIFY(m_references->add(m_main, sample(5, QStringLiteral("a")), m_anna, 1).has_value());
        QVERIFY(m_references->add(m_main, sample(6, QStringLiteral("b")), m_anna, 1).has_value());
        const auto rows = m_references->exportJson(m_main);
        QCOMPARE(rows->size(), 2);
        const QString branch = QStringLiteral("branch");
        QCOMPARE(*m_references->importJson(branch, *rows, m_anna), (ImportedCrossReferences{2, 0}));
        QCOMPARE(*m_references->importJson(branch, *rows, m_anna), (ImportedCrossReferences{0, 0}));
        QCOMPARE(*m_references->exportJson(branch), *rows);
        QVERIFY2(m_references->active(branch)->first().taughtFrom.isEmpty(), "an import comes from no order");

        // another meaning takes the place of the known one, which stays readable
        QJsonArray other = *rows;
        QJsonObject changed = other.at(0).toObject();
        changed.insert(QStringLiteral("product"), 9);
        other.replace(0, changed);
        QCOMPARE(*m_references->importJson(branch, other, m_anna), (ImportedCrossReferences{1, 1}));
        QCOMPARE(m_references->list(branch, true)->size(), 3);

        QJsonArray broken = *rows;
        QJsonObject bad = broken.at(1).toObject();
        bad.insert(QStringLiteral("factor"), QStringLiteral("0"));
        broken.replace(1, bad);
        const auto refused = m_references->importJson(QStringLiteral("third"), broken, m_anna);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(refused.error().arguments, QStringList({QStringLiteral("[1].factor")}));
        QVERIFY2(m_references->active(QStringLiteral("third"))->isEmpty(), "all rows or none");
    }

    void refusesHalfReferences()
    {
        CrossReference reference = sample();
        reference.product = {};
        QCOMPARE(m_references->add(m_main, reference, m_anna, 1).error().code, ErrorCode::InvalidArgument);
        reference = sample(5, QString());
        QCOMPARE(m_references->add(m_main, reference, m_anna, 1).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestCrossReferences)
#include "tst_crossreferences.moc"
