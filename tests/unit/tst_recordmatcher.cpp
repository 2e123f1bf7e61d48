// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching
#include "core/matching/text/RecordMatcher.h"
#include "core/matching/text/Similarity.h"
#include "tests/support/RecordCatalogue.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace op;
using namespace op::matching;
using namespace op::test;

namespace {

// The distance by its definition, without a limit: neighbours swapped once, no letter touched twice.
int plainDistance(const std::string& left, const std::string& right)
{
    std::vector<std::vector<int>> least(left.size() + 1, std::vector<int>(right.size() + 1));
    for (size_t i = 0; i <= left.size(); ++i)
        for (size_t j = 0; j <= right.size(); ++j) {
            if (i == 0 || j == 0) {
                least[i][j] = static_cast<int>(i + j);
                continue;
            }
            least[i][j] = std::min({least[i - 1][j] + 1, least[i][j - 1] + 1,
                                    least[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                least[i][j] = std::min(least[i][j], least[i - 2][j - 2] + 1);
        }
    return least[left.size()][right.size()];
}

// A word of few letters, so that two of them have much in common; every third one is made of the word before.
class Words
{
public:
    explicit Words(quint32 seed) : m_random(seed) {}
    std::string next()
    {
        const auto letter = [this] { return "abcrnm0o1lg6"[m_random() % 12]; };
        if (m_random() % 3 == 0 || m_last.empty()) {
            m_last.clear();
            for (auto left = 1 + m_random() % 12; left > 0; --left)
                m_last += letter();
            return m_last;
        }
        for (auto left = m_random() % 4; left > 0 && !m_last.empty(); --left) {
            const size_t at = m_random() % m_last.size();
            switch (m_random() % 4) {
            case 0:
                m_last[at] = letter();
                break;
            case 1:
                m_last.erase(at, 1);
                break;
            case 2:
                m_last.insert(at, 1, letter());
                break;
            default:
                std::swap(m_last[at], m_last[m_last.size() - 1 - at]);
                break;
            }
        }
        return m_last;
    }

private:
    std::mt19937 m_random; // NOLINT: the same words in every run
    std::string m_last;
};

std::vector<RankedRecord> ranked(const RecordIndex& index, const QString& text, std::optional<double> price = {})
{
    return RecordMatcher::products().rank(index, query(index, text, "", "", price));
}

int rankOf(const std::vector<RankedRecord>& ranking, quint32 record)
{
    const auto it = std::find_if(ranking.begin(), ranking.end(),
                                 [record](const RankedRecord& one) { return one.comparison.record == record; });
    return it == ranking.end() ? -1 : static_cast<int>(it - ranking.begin());
}

constexpr std::array<std::string_view, 2> features{"one", "two"};

// A model with one tree: one <= 0.5 -> 2, else two <= 1 -> -1 or 3.
const QByteArray soundModel("# comment\n"
                            "features one two\n"
                            "\n"
                            "bias -0.5\n"
                            "tree\n"
                            "0 0.5 1 2 1\n"
                            "-1 0 0 0 2\n"
                            "1 1 3 4 0.25\n"
                            "-1 0 0 0 -1\n"
                            "-1 0 0 0 3\n");

} // namespace

class TestRecordMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEdits();
    void likensWords();
    void likensWordsByHand_data();
    void likensWordsByHand();
    void readsLikeAScanner();
    void evaluatesTrees();
    void refusesBrokenModels_data();
    void refusesBrokenModels();
    void scoresAreTheSumOfTheirParts();
    void confidencesAreProbabilities();
    void doesNotDependOnTheOrderOfHits();
    void measuresStayFinite();
    void putsTheRightSizeFirst_data();
    void putsTheRightSizeFirst();
    void looksPastThePrice();
    void isSureOfWhatIsSaid();
};

void TestRecordMatcher::countsEdits()
{
    Words words(1);
    std::string before;
    for (int round = 0; round < 30000; ++round) {
        const std::string word = words.next();
        const int distance = plainDistance(before, word);
        for (const int limit : {0, 1, 2, 3}) {
            const int expected = std::min(distance, limit + 1);
            QVERIFY2(editDistance(before, word, limit) == expected,
                     qPrintable(QString::fromStdString(before + ' ' + word)));
            QVERIFY(editDistance(word, before, limit) == expected);
        }
        before = word;
    }
    QCOMPARE(editDistance("", "", 2), 0);
    QCOMPARE(editDistance("", "ab", 2), 2);
    QCOMPARE(editDistance("bolt", "blot", 1), 1);
    QCOMPARE(editDistance(std::string(500, 'a'), std::string(500, 'b'), 2), 3);
    QCOMPARE(editDistance(std::string(500, 'a'), std::string(500, 'a'), 2), 0);
    QCOMPARE(editDistance(std::string(500, 'a'), std::string(501, 'a'), 2), 1);
    QCOMPARE(editDistance(std::string(64, 'a'), std::string(63, 'a') + 'b', 2), 1);
}

void TestRecordMatcher::likensWords()
{
    Words words(2);
    std::string before;
    std::array<int, 6> seen{};
    for (int round = 0; round < 30000; ++round) {
        const std::string word = words.next();
        const WordLikeness there = wordLikeness(before, word);
        const WordLikeness back = wordLikeness(word, before);
        ++seen[static_cast<size_t>(there.relation)];
        QVERIFY(there.value >= 0 && there.value <= 1);
        QVERIFY2(there.value == back.value && there.relation == back.relation,
                 qPrintable(QString::fromStdString(before + ' ' + word)));
        QCOMPARE(there.relation == WordRelation::None, there.value == 0);
        QCOMPARE(there.relation == WordRelation::Equal, before == word);
        const WordLikeness dotted = wordLikeness(before, word, true);
        QVERIFY(dotted.value >= there.value && dotted.value <= 1); // a dot makes no writing less likely
        QCOMPARE(looksAlike(before, word), looksAlike(word, before));
        before = word;
    }
    QVERIFY(std::all_of(seen.begin(), seen.end(), [](int count) { return count > 0; }));
    for (const size_t size : {size_t(64), size_t(65), size_t(5000)})
        QVERIFY(wordLikeness(std::string(size, 'a'), std::string(size, 'b')).value <= 1);
}

void TestRecordMatcher::likensWordsByHand_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isAbbreviated");
    QTest::addColumn<int>("relation");
    const auto row = [](const char* left, const char* right, bool isAbbreviated, WordRelation relation) {
        QTest::addRow("%s, %s", left, right)
            << QString::fromUtf8(left) << QString::fromUtf8(right) << isAbbreviated << static_cast<int>(relation);
    };
    row("bolt", "bolt", false, WordRelation::Equal);
    row("bo1t", "bolt", false, WordRelation::Misread);
    row("rnoer", "moer", false, WordRelation::Misread);
    row("zesknatbout", "zeskantbout", false, WordRelation::Misspelled);
    row("zesk", "zeskantbout", true, WordRelation::Shortened);
    row("verp", "verpakking", false, WordRelation::Shortened);
    row("vrpkng", "verpakking", false, WordRelation::Shortened);
    row("kabel", "installatiekabel", false, WordRelation::Part);
    row("moer", "lamp", false, WordRelation::None);
    row("a", "ab", true, WordRelation::None);
}

void TestRecordMatcher::likensWordsByHand()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, isAbbreviated);
    QFETCH(int, relation);
    QCOMPARE(static_cast<int>(wordLikeness(left.toStdString(), right.toStdString(), isAbbreviated).relation), relation);
}

void TestRecordMatcher::readsLikeAScanner()
{
    QVERIFY(looksAlike("0o", "o0"));
    QVERIFY(looksAlike("1li", "lil"));
    QVERIFY(!looksAlike("s5b8z2g6q", "5s8b2z6g9"));
    QVERIFY(looksAlike("s5b8z2g6q", "5s8b2zq6g"));
    QVERIFY(looksAlike("rn", "m"));
    QVERIFY(looksAlike("", ""));
    QVERIFY(!looksAlike("", "a"));
    QVERIFY(!looksAlike("12", "123"));
    QCOMPARE(looksAlike(std::string(70, 'o'), std::string(70, '0')),
             looksAlike(std::string(70, '0'), std::string(70, 'o')));
}

void TestRecordMatcher::evaluatesTrees()
{
    const auto trees = BoostedTrees::fromText(soundModel, features);
    QVERIFY(trees.has_value());
    QCOMPARE(trees->bias(), -0.5);
    const auto check = [&trees](float one, float two, double score, double first, double second) {
        const std::array<float, 2> values{one, two};
        std::array<double, 2> parts{};
        QCOMPARE(trees->score(values), score);
        QCOMPARE(trees->explain(values, parts), score);
        QCOMPARE(parts[0], first);
        QCOMPARE(parts[1], second);
    };
    check(0.5F, 9, 1.5, 2, 0); // at most: left
    check(0.6F, 1, -1.5, 0.25, -1.25);
    check(0.6F, 1.1F, 2.5, 0.25, 2.75);

    // a model finds its features by name: they may stand in another order, and newer ones between them
    static constexpr std::array<std::string_view, 3> more{"two", "new", "one"};
    const auto older = BoostedTrees::fromText(soundModel, more);
    QVERIFY(older.has_value());
    const std::array<float, 3> wider{1.1F, 7, 0.6F};
    std::array<double, 3> owners{};
    QCOMPARE(older->explain(wider, owners), 2.5);
    QCOMPARE(owners[0], 2.75);
    QCOMPARE(owners[1], 0.0);
    QCOMPARE(owners[2], 0.25);

    // what is the same for all goes to the bias: no feature has it
    const auto constant = BoostedTrees::fromText(soundModel + "tree\n-1 0 0 0 4\n", features);
    QVERIFY(constant.has_value());
    QCOMPARE(constant->bias(), 3.5);
    const std::array<float, 2> values{0, 0};
    std::array<double, 2> parts{};
    QCOMPARE(constant->score(values), 5.5);
    QCOMPARE(constant->explain(values, parts), 5.5);
    QCOMPARE(parts[0], 2.0);
}

void TestRecordMatcher::refusesBrokenModels_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    const auto with = [](const char* from, const char* to) { return QByteArray(soundModel).replace(from, to); };
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("1");
    QTest::newRow("garbage") << QByteArray("\x00\xFF\x13 model\n\n", 10) << QStringLiteral("1");
    QTest::newRow("another feature") << with("features one two", "features one three") << QStringLiteral("2");
    QTest::newRow("features named twice")
        << with("features one two", "features one two\nfeatures one two") << QStringLiteral("3");
    QTest::newRow("a feature less") << with("features one two", "features one") << QStringLiteral("8");
    QTest::newRow("a feature more") << with("features one two", "features one two three") << QStringLiteral("2");
    QTest::newRow("no features") << with("features one two", "#") << QStringLiteral("6");
    QTest::newRow("bias is no number") << with("bias -0.5", "bias much") << QStringLiteral("4");
    QTest::newRow("bias is not finite") << with("bias -0.5", "bias nan") << QStringLiteral("4");
    QTest::newRow("no tree") << QByteArray("features one two\nbias 1\n") << QStringLiteral("3");
    QTest::newRow("a node before the first tree") << with("tree\n", "#\n") << QStringLiteral("6");
    QTest::newRow("an empty tree") << soundModel + "tree\n" << QStringLiteral("11");
    QTest::newRow("an empty tree in between") << with("tree\n", "tree\ntree\n") << QStringLiteral("5");
    QTest::newRow("unknown feature") << with("1 1 3 4 0.25", "2 1 3 4 0.25") << QStringLiteral("8");
    QTest::newRow("negative feature") << with("1 1 3 4 0.25", "-2 1 3 4 0.25") << QStringLiteral("8");
    QTest::newRow("child before its parent") << with("1 1 3 4 0.25", "1 1 1 4 0.25") << QStringLiteral("8");
    QTest::newRow("its own child") << with("1 1 3 4 0.25", "1 1 3 2 0.25") << QStringLiteral("8");
    QTest::newRow("child behind the tree") << with("1 1 3 4 0.25", "1 1 3 5 0.25") << QStringLiteral("8");
    QTest::newRow("child in the next tree") << with("1 1 3 4 0.25", "1 1 3 5 0.25") + "tree\n-1 0 0 0 1\n"
                                            << QStringLiteral("8");
    QTest::newRow("negative child") << with("1 1 3 4 0.25", "1 1 -3 4 0.25") << QStringLiteral("8");
    QTest::newRow("a column less") << with("1 1 3 4 0.25", "1 1 3 4") << QStringLiteral("8");
    QTest::newRow("a column more") << with("1 1 3 4 0.25", "1 1 3 4 0.25 7") << QStringLiteral("8");
    QTest::newRow("threshold is no number") << with("1 1 3 4 0.25", "1 x 3 4 0.25") << QStringLiteral("8");
    QTest::newRow("threshold is not finite") << with("1 1 3 4 0.25", "1 inf 3 4 0.25") << QStringLiteral("8");
    QTest::newRow("value is not finite") << with("-1 0 0 0 3", "-1 0 0 0 nan") << QStringLiteral("10");
    QTest::newRow("cut off") << soundModel.left(soundModel.indexOf("-1 0 0 0 -1") + 4) << QStringLiteral("9");
}

void TestRecordMatcher::refusesBrokenModels()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    const auto trees = BoostedTrees::fromText(text, features);
    QVERIFY(!trees.has_value());
    QCOMPARE(trees.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(trees.error().arguments, QStringList{line});
}

void TestRecordMatcher::scoresAreTheSumOfTheirParts()
{
    const Records records = manyRecords(600, 41);
    const RecordIndex index = indexOf(records);
    const RecordMatcher& matcher = RecordMatcher::products();
    int count = 0;
    for (const QString& text : writtenOtherwise(manyRecords(60, 41), 42))
        for (const RankedRecord& one : ranked(index, text, 4.2)) {
            const auto parts = matcher.partsOf(one.comparison);
            const double sum = std::accumulate(parts.begin(), parts.end(), matcher.bias());
            QVERIFY2(std::abs(sum - one.score) <= 1e-9, qPrintable(text));
            ++count;
        }
    QVERIFY(count > 500);
}

void TestRecordMatcher::confidencesAreProbabilities()
{
    const Records records = manyRecords(600, 51);
    const RecordIndex index = indexOf(records);
    QStringList texts = writtenOtherwise(manyRecords(80, 51), 52);
    texts << QStringLiteral("xylofoon") << QStringLiteral("M8") << QStringLiteral("zwart");
    for (const QString& text : texts) {
        const auto ranking = ranked(index, text);
        double sum = 0;
        for (size_t i = 0; i < ranking.size(); ++i) {
            QVERIFY(ranking[i].confidence >= 0 && ranking[i].confidence <= 1);
            QVERIFY(i == 0 || ranking[i - 1].confidence >= ranking[i].confidence);
            QVERIFY(i == 0 || ranking[i - 1].score >= ranking[i].score);
            sum += ranking[i].confidence;
        }
        QVERIFY2(sum <= 1 + 1e-6, qPrintable(text));
    }
    QVERIFY(RecordMatcher::products().rank(PreparedQuery(), std::vector<Comparison>()).empty());
}

void TestRecordMatcher::doesNotDependOnTheOrderOfHits()
{
    std::mt19937 random(61); // NOLINT: the same orders in every run
    const Records records = manyRecords(600, 61);
    const RecordIndex index = indexOf(records);
    const RecordMatcher& matcher = RecordMatcher::products();
    for (const QString& text : writtenOtherwise(manyRecords(40, 61), 62)) {
        const PreparedQuery asked = query(index, text, "AX-12345", "", 3.5);
        std::vector<RecordHit> hits = index.search(asked, 40);
        const auto first = matcher.rank(asked, compareAll(index, asked, hits));
        std::shuffle(hits.begin(), hits.end(), random);
        const auto second = matcher.rank(asked, compareAll(index, asked, hits));
        QCOMPARE(second.size(), first.size());
        for (size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(second[i].comparison.record, first[i].comparison.record);
            QVERIFY(second[i].score == first[i].score);
            QVERIFY(second[i].confidence == first[i].confidence);
        }
    }
}

void TestRecordMatcher::measuresStayFinite()
{
    const RecordIndex index = indexOf(shelf());
    const Records odd{record(""),      record("..."),  record("M8", "M8"),
                      record("12 st"), record("doos"), record("1e300a 5")};
    const RecordIndex oddIndex = indexOf(odd);
    for (const char* text :
         {"", "...", "12 st", "doos 12", "zwart", "M8x20", "rvs a2", "1e300a 5", "1/0", "9999999999999"})
        for (const RecordIndex* one : {&index, &oddIndex}) {
            const PreparedQuery asked = query(*one, QString::fromUtf8(text), "M8", "12345678", 1e-9);
            std::vector<RecordHit> all;
            for (quint32 i = 0; i < one->recordCount(); ++i)
                all.push_back({i, RecordHit::unknownScore, i % 2 == 0});
            for (const RankedRecord& ranking : RecordMatcher::products().rank(asked, compareAll(*one, asked, all))) {
                QVERIFY(std::isfinite(ranking.score) && std::isfinite(ranking.confidence));
                for (const float value : ranking.comparison.features)
                    QVERIFY(std::isfinite(value));
                for (const WordMatch& word : ranking.comparison.words)
                    QVERIFY(word.likeness >= 0 && word.likeness <= 1);
            }
        }
}

void TestRecordMatcher::putsTheRightSizeFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("right");
    QTest::addColumn<quint32>("wrong");
    const auto row = [](const char* text, quint32 right, quint32 wrong) {
        QTest::newRow(text) << QString::fromUtf8(text) << right << wrong;
    };
    row("zeskantbout DIN 933 M8x40 verzinkt", 1, 0);
    row("hex bolt M8x20 zinc plated", 0, 1);
    row("zeskantbout M10x20", 2, 0);
    row("installatiekabel 3G2,5", 7, 6);
    row("installatiekabel 3x1,5 mm²", 6, 7);
    row("veiligheidsschoen S3 maat 43", 13, 12);
    row("allesreiniger citroen 5000 ml", 15, 14);
    row("allesreiniger citroen 1L", 14, 15);
    row("led lamp E27 9W 6500K", 19, 18);
    row("kopieerpapier A3 wit", 22, 21);
    row("schuurpapier korrel 240", 30, 29);
    row("sproeikop 3/4 duim", 27, 28);
}

void TestRecordMatcher::putsTheRightSizeFirst()
{
    QFETCH(QString, text);
    QFETCH(quint32, right);
    QFETCH(quint32, wrong);
    const RecordIndex index = indexOf(shelf());
    const auto ranking = ranked(index, text);
    QCOMPARE(rankOf(ranking, right), 0);
    const int other = rankOf(ranking, wrong);
    QVERIFY(other < 0 || ranking[static_cast<size_t>(other)].score < ranking[0].score);
}

void TestRecordMatcher::looksPastThePrice()
{
    const Records records = shelf();
    const RecordIndex index = indexOf(records);
    for (const quint32 at : {1U, 9U, 14U, 19U, 25U})
        for (const double factor : {0.05, 0.9, 1.0, 7.0, 400.0}) {
            const auto ranking = ranked(index, records[at].texts.first(), *records[at].price * factor);
            QCOMPARE(rankOf(ranking, at), 0);
        }
}

void TestRecordMatcher::isSureOfWhatIsSaid()
{
    const Records records = shelf();
    const RecordIndex index = indexOf(records);
    for (quint32 at = 0; at < records.size(); ++at) {
        const auto exact = ranked(index, records[at].texts.first());
        QCOMPARE(rankOf(exact, at), 0);
        const auto vague = ranked(index, records[at].texts.first().section(u' ', 0, 0));
        QVERIFY(!vague.empty());
        QVERIFY(exact.front().confidence > vague.front().confidence);
    }
    const auto stranger = ranked(index, QStringLiteral("kettingzaag benzine zwart"));
    QVERIFY(stranger.empty() || stranger.front().confidence < 0.5);
}

QTEST_APPLESS_MAIN(TestRecordMatcher)
#include "tst_recordmatcher.moc"
