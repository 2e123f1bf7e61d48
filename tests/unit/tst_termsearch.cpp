// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching
#include "core/matching/text/DetailTable.h"
#include "core/matching/text/TermSearch.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

using namespace op::matching;

namespace {

using Lists = std::vector<std::vector<quint32>>; ///< documents by term, ascending

Postings postingsOf(const Lists& lists, quint32 limit)
{
    std::vector<quint32> starts{0};
    std::vector<quint32> documents;
    for (const std::vector<quint32>& list : lists) {
        documents.insert(documents.end(), list.begin(), list.end());
        starts.push_back(static_cast<quint32>(documents.size()));
    }
    Postings postings;
    postings.build(starts, documents, limit);
    return postings;
}

std::map<quint32, float> found(const Lists& lists, std::vector<TermGroup> groups, quint32 documents, size_t wanted)
{
    std::map<quint32, float> scores;
    for (const ScoredDocument& hit : searchTerms(postingsOf(lists, documents), std::move(groups), documents, wanted))
        scores[hit.document] = hit.score;
    return scores;
}

TermGroup group(std::vector<std::pair<float, quint32>> lists, quint8 phrase = 0, bool isPhrase = false)
{
    return {std::move(lists), phrase, isPhrase};
}

} // namespace

class TestTermSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsShared();
    void countsAGroupOnce();
    void countsAPhraseInsteadOfItsWords();
    void findsTheSameAsAPlainScan();
    void findsAsManyAsAreWanted();
    void leavesNothingBehind();
    void keepsDetails();
};

void TestTermSearch::addsWhatIsShared()
{
    const auto scores = found({{0, 2}, {1, 2}}, {group({{1.0F, 0}}), group({{0.5F, 1}}), group({})}, 3, 10);
    QCOMPARE(scores.size(), size_t(3));
    QCOMPARE(scores.at(0), 1.0F);
    QCOMPARE(scores.at(1), 0.5F);
    QCOMPARE(scores.at(2), 1.5F);
}

void TestTermSearch::countsAGroupOnce()
{
    const auto scores = found({{0, 1}, {1, 2}}, {group({{0.5F, 1}, {1.0F, 0}})}, 3, 10);
    QCOMPARE(scores.at(1), 1.0F); // the heavier of its writings
    QCOMPARE(scores.at(2), 0.5F);
}

void TestTermSearch::countsAPhraseInsteadOfItsWords()
{
    // terms: lever, arch, file, the meaning; document 0 says it in these words, 1 in another language, 2 in part
    const Lists lists{{0, 2}, {0, 2}, {0}, {0, 1}};
    const auto scores = found(
        lists, {group({{0.5F, 0}}, 1), group({{0.5F, 1}}, 1), group({{0.5F, 2}}, 1), group({{1.35F, 3}}, 1, true)}, 3,
        10);
    QCOMPARE(scores.at(0), 1.35F);
    QCOMPARE(scores.at(1), 1.35F);
    QCOMPARE(scores.at(2), 1.0F);
}

void TestTermSearch::findsTheSameAsAPlainScan()
{
    constexpr quint32 documents = 3000;
    constexpr size_t wanted = 20;
    std::mt19937 random(7); // NOLINT: the same in every run
    for (int round = 0; round < 30; ++round) {
        Lists lists;
        std::vector<TermGroup> groups;
        std::vector<float> scores(documents, 0);
        const size_t count = 2 + random() % 9;
        for (quint32 term = 0; term < count; ++term) {
            const auto oneIn = static_cast<unsigned>(2 + random() % 200);
            lists.emplace_back();
            for (quint32 document = 0; document < documents; ++document)
                if (random() % oneIn == 0)
                    lists.back().push_back(document);
            const float weight = static_cast<float>(8 + random() % 120) / 128; // sums are exact in any order
            groups.push_back(group({{weight, term}}));
            for (const quint32 document : lists.back())
                scores[document] += weight;
        }
        const auto hits = found(lists, groups, documents, wanted);
        for (const auto& [document, score] : hits)
            QCOMPARE(score, scores[document]);
        std::vector<float> best(scores);
        std::sort(best.begin(), best.end(), std::greater<>());
        for (quint32 document = 0; document < documents; ++document)
            if (scores[document] > 0 && scores[document] >= best[wanted - 1])
                QVERIFY2(hits.count(document) == 1, qPrintable(QStringLiteral("round %1").arg(round)));
    }
}

// More are wanted than are judged to the end before a long list would be read.
void TestTermSearch::findsAsManyAsAreWanted()
{
    constexpr quint32 documents = 20000;
    constexpr size_t wanted = 400;
    Lists lists(3);
    for (quint32 document = 0; document < documents; ++document)
        for (quint32 term = 0; term < lists.size(); ++term)
            if (document % (term + 2) == 0)
                lists[term].push_back(document);
    const auto hits = found(lists, {group({{0.75F, 2}}), group({{0.5F, 1}}), group({{0.25F, 0}})}, documents, wanted);
    QVERIFY(hits.size() >= wanted);
    for (quint32 document = 0; document < documents; document += 12) // those that have all three
        QCOMPARE(hits.at(document), 1.5F);
}

void TestTermSearch::leavesNothingBehind()
{
    const Lists lists{{0, 1, 2, 3, 4, 5, 6, 7}, {3}, {1, 3}};
    const std::vector<TermGroup> groups{group({{1.0F, 1}}), group({{0.75F, 2}}), group({{0.125F, 0}})};
    const auto first = found(lists, groups, 8, 2);
    QCOMPARE(found(lists, groups, 8, 2), first);
    QCOMPARE(first.at(3), 1.875F);
    const auto all = found(lists, {group({{1.0F, 0}})}, 8, 10);
    QCOMPARE(all.size(), size_t(8));
    for (const auto& [document, score] : all)
        QCOMPARE(score, 1.0F);
}

void TestTermSearch::keepsDetails()
{
    DetailTable table;
    table.add({7, 3, 7});
    table.add({});
    std::vector<quint32> many(DetailTable::mostTerms + 5);
    for (size_t i = 0; i < many.size(); ++i)
        many[i] = static_cast<quint32>(i);
    table.add(many);
    table.finish();
    const std::span<const quint32> first = table.of(0);
    QCOMPARE(std::vector<quint32>(first.begin(), first.end()), (std::vector<quint32>{3, 7}));
    QVERIFY(table.of(1).empty());
    QCOMPARE(table.of(2).size(), DetailTable::mostTerms);
    DetailTable none;
    none.add({});
    none.finish();
    QVERIFY(none.of(0).empty());
}

QTEST_APPLESS_MAIN(TestTermSearch)
#include "tst_termsearch.moc"
