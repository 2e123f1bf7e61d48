// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching
#include "core/matching/text/RecordMatcher.h"
#include "tests/support/RecordCatalogue.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace op;
using namespace op::matching;
using namespace op::test;

namespace {

constexpr size_t someHits = 10;

QString firstText(const Records& records, const std::vector<RecordHit>& hits)
{
    return hits.empty() ? QString() : records[hits.front().record].texts.first();
}

bool isFound(const std::vector<RecordHit>& hits, quint32 record, bool byKey)
{
    return std::any_of(hits.begin(), hits.end(),
                       [&](const RecordHit& hit) { return hit.record == record && hit.byKey == byKey; });
}

QString shown(const std::vector<RecordHit>& hits)
{
    QStringList all;
    for (const RecordHit& hit : hits)
        all.append(QStringLiteral("%1 %2 %3")
                       .arg(hit.record)
                       .arg(static_cast<double>(hit.score), 0, 'g', 12)
                       .arg(hit.byKey ? QStringLiteral("key") : QString()));
    return all.join(u'\n');
}

QString shown(const std::vector<RankedRecord>& ranking)
{
    QStringList all;
    for (const RankedRecord& ranked : ranking)
        all.append(QStringLiteral("%1 %2 %3")
                       .arg(ranked.comparison.record)
                       .arg(ranked.score, 0, 'g', 17)
                       .arg(ranked.confidence, 0, 'g', 17));
    return all.join(u'\n');
}

std::vector<quint32> recordsOf(const std::vector<RecordHit>& hits)
{
    std::vector<quint32> records;
    records.reserve(hits.size());
    for (const RecordHit& hit : hits)
        records.push_back(hit.record);
    return records;
}

struct Lists
{
    std::vector<std::set<quint32>> sets;
    Postings postings;
};

Lists randomLists(const std::vector<quint32>& sizes, quint32 documents, quint32 seed)
{
    std::mt19937 random(seed); // NOLINT: the same lists in every run
    Lists lists;
    std::vector<quint32> starts{0};
    std::vector<quint32> all;
    for (const quint32 size : sizes) {
        std::set<quint32> set;
        while (set.size() < size)
            set.insert(static_cast<quint32>(random() % documents));
        all.insert(all.end(), set.begin(), set.end());
        starts.push_back(static_cast<quint32>(all.size()));
        lists.sets.push_back(std::move(set));
    }
    lists.postings.build(starts, all, documents);
    return lists;
}

} // namespace

class TestRecordIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLists();
    void leapsThroughLists();
    void findsDocumentZero();
    void findsCodes_data();
    void findsCodes();
    void findsCodesThatReadAlike();
    void findsBarcodes_data();
    void findsBarcodes();
    void checksBarcodes();
    void findsTheRightOneFirst_data();
    void findsTheRightOneFirst();
    void findsAnyOfSeveralNames();
    void isTheSameWithAnyThreads();
    void isTheSameWhenBuiltAgain();
    void keepsOrderBesideStrangers();
    void ordersHits();
    void keepsTheLimit();
    void endures();
};

void TestRecordIndex::keepsLists()
{
    const Lists lists = randomLists({0, 1, 2, 127, 128, 129, 256, 257, 1000, 5000}, 2000000, 1);
    for (quint32 term = 0; term < lists.sets.size(); ++term) {
        std::vector<quint32> read;
        lists.postings.forEach(term, [&read](quint32 document) { read.push_back(document); });
        QCOMPARE(lists.postings.count(term), static_cast<quint32>(lists.sets[term].size()));
        QVERIFY(std::equal(read.begin(), read.end(), lists.sets[term].begin(), lists.sets[term].end()));
    }
}

void TestRecordIndex::leapsThroughLists()
{
    std::mt19937 random(7); // NOLINT: the same steps in every run
    constexpr quint32 documents = 20000;
    const Lists lists = randomLists({0, 1, 2, 127, 128, 129, 256, 257, 385, 1000, 8000}, documents, 2);
    for (quint32 term = 0; term < lists.sets.size(); ++term)
        for (const quint32 step : {1U, 2U, 20U, 400U, 5000U, 30000U}) {
            Postings::Cursor cursor(lists.postings, term);
            for (quint32 document = 0; document < documents + 10; document += static_cast<quint32>(random() % step)) {
                const bool has = lists.sets[term].count(document) > 0;
                QVERIFY2(cursor.has(document) == has, qPrintable(QStringLiteral("%1 in %2").arg(document).arg(term)));
                QCOMPARE(cursor.has(document), has); // asking twice does not lose it
                if (step == 1)
                    ++document;
            }
        }
    // every one that is there, and what stands behind it
    for (quint32 term = 0; term < lists.sets.size(); ++term) {
        Postings::Cursor cursor(lists.postings, term);
        for (const quint32 document : lists.sets[term])
            QVERIFY(cursor.has(document));
        QVERIFY(!cursor.has(documents));
    }
}

void TestRecordIndex::findsDocumentZero()
{
    Postings postings;
    postings.build({0, 1, 2, 4}, {0, 5, 0, 5}, 6);
    QVERIFY(Postings::Cursor(postings, 0).has(0));
    QVERIFY(!Postings::Cursor(postings, 1).has(0));
    Postings::Cursor both(postings, 2);
    QVERIFY(both.has(0));
    QVERIFY(!both.has(1));
    QVERIFY(both.has(5));
    Postings none;
    none.build({0}, {}, 0);
    QVERIFY(none.bytes() >= 0);
}

void TestRecordIndex::findsCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("inText");
    QTest::addColumn<int>("record");
    const auto row = [](const char* name, const char* code, bool inText, int record) {
        QTest::newRow(name) << QString::fromUtf8(code) << inText << record;
    };
    row("as it is", "ZB-0820", false, 0);
    row("without its dash, in capitals or not", "zb0820", false, 0);
    row("O for 0", "ZB-O82O", false, 0);
    row("8 for B, 2 for Z", "28-0820", false, 0);
    row("l for 1", "ZB-l020", false, 2);
    row("another", "ZB-0820R", false, 3);
    row("in the text", "zoals besproken ZB-0840 graag", true, 1);
    row("in the text, with a blank", "art. ZB 1020", true, 2);
    row("one that nobody has", "QQ-7777", false, -1);
    row("one longer than any", "ZB-08201", false, -1);
}

void TestRecordIndex::findsCodes()
{
    QFETCH(QString, code);
    QFETCH(bool, inText);
    QFETCH(int, record);
    const Records records = shelf();
    const RecordIndex index = indexOf(records);
    const PreparedQuery asked =
        inText ? query(index, code) : query(index, QStringLiteral("iets anders"), code.toUtf8().constData());
    const std::vector<RecordHit> hits = index.search(asked, someHits);
    for (quint32 i = 0; i < records.size(); ++i)
        QCOMPARE(isFound(hits, i, true), static_cast<int>(i) == record);
}

void TestRecordIndex::findsCodesThatReadAlike()
{
    // what counts as misread when compared is found as well
    static const QByteArray signs("o0li1s5b8z2gq6");
    for (const char left : signs)
        for (const char right : signs) {
            const QByteArray code = QByteArray("ax77") + left;
            const QByteArray asked = QByteArray("ax77") + right;
            const RecordIndex index = indexOf({record("slangklem", code.constData())});
            const auto hits = index.search(query(index, QString(), asked.constData()), 5);
            QVERIFY2(hits.empty() != looksAlike(code.toStdString(), asked.toStdString()),
                     (code + ' ' + asked).constData());
        }
}

void TestRecordIndex::findsBarcodes_data()
{
    QTest::addColumn<QString>("gtin");
    QTest::addColumn<int>("record");
    QTest::newRow("as it is") << QStringLiteral("8719000110023") << 1;
    QTest::newRow("with a zero before it") << QStringLiteral("08719000110023") << 1;
    QTest::newRow("with blanks") << QStringLiteral("8 719000 110023") << 1;
    QTest::newRow("swapped at the begin") << QStringLiteral("7819000110023") << 1;
    QTest::newRow("swapped in the middle") << QStringLiteral("8791000110023") << 1;
    QTest::newRow("swapped at the end") << QStringLiteral("8719000110032") << 1;
    QTest::newRow("another digit") << QStringLiteral("8719000110029") << -1;
    QTest::newRow("too short") << QStringLiteral("8719000") << -1;
    QTest::newRow("no number") << QStringLiteral("87190001100x3") << -1;
    QTest::newRow("twice as long") << QStringLiteral("87190001100238719000110023") << -1;
}

void TestRecordIndex::findsBarcodes()
{
    QFETCH(QString, gtin);
    QFETCH(int, record);
    const Records records = shelf();
    const RecordIndex index = indexOf(records);
    const auto hits =
        index.search(query(index, QStringLiteral("iets anders"), "", gtin.toUtf8().constData()), someHits);
    for (quint32 i = 0; i < records.size(); ++i)
        QCOMPARE(isFound(hits, i, true), static_cast<int>(i) == record);
}

void TestRecordIndex::checksBarcodes()
{
    QVERIFY(CodeTable::isValid(CodeTable::gtinOf(u"8719000110016")));
    QVERIFY(CodeTable::isValid(CodeTable::gtinOf(u"96385074")));
    QVERIFY(!CodeTable::isValid(CodeTable::gtinOf(u"8719000110017")));
    const quint64 valid = CodeTable::gtinOf(u"8719000110016");
    for (const quint64 other : CodeTable::swapped(CodeTable::gtinOf(u"8791000110016")))
        QVERIFY(CodeTable::isValid(other));
    const auto back = CodeTable::swapped(CodeTable::gtinOf(u"8791000110016"));
    QVERIFY(std::count(back.begin(), back.end(), valid) == 1);
}

void TestRecordIndex::findsTheRightOneFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("as it is", "Zeskantbout DIN 933 M8x40 verzinkt", "Zeskantbout DIN 933 M8x40 verzinkt");
    row("typo", "Zesknatbout M8x40 verzikt", "Zeskantbout DIN 933 M8x40 verzinkt");
    row("typo in the one word that tells", "Alesreiniger citroen 5 L", "Allesreiniger citroen 5 liter");
    row("abbreviated", "werkhandsch. nitr. blauw mt 9", "Werkhandschoen nitril blauw maat 9");
    row("abbreviated in the lexicon", "zeskantbout M8x40 verz.", "Zeskantbout DIN 933 M8x40 verzinkt");
    row("compound written apart", "installatie kabel 3G2,5 mm2", "Installatiekabel 3G2,5 mm2 grijs rol 100 m");
    row("bolt written apart", "zeskant bout M10x20", "Zeskantbout DIN 933 M10x20 verzinkt");
    row("two words written as one", "ledlamp E14 5W", "Led lamp E14 5 W 2700 K helder");
    row("colour in German", "Werkhandschoen nitril schwarz maat 10", "Werkhandschoen nitril zwart maat 10");
    row("colour in French", "Balpen medium rouge", "Balpen medium rood doos 50 stuks");
    row("colour in English", "Werkhandschoen nitril blue maat 9", "Werkhandschoen nitril blauw maat 9");
    row("material in English", "Zeskantbout M8x20 stainless steel", "Zeskantbout DIN 933 M8x20 RVS A2");
    row("another unit", "allesreiniger citroen 5000 ml", "Allesreiniger citroen 5 liter");
    row("grams", "koffiebonen espresso 1000 g", "Koffiebonen espresso 1 kg");
    row("blanks in the size", "zeskantbout M 8 x 40", "Zeskantbout DIN 933 M8x40 verzinkt");
    row("the fraction tells", "sproeikop messing 1/2 inch", "Sproeikop messing 1/2\"");
    row("misread number", "Led lamp E27 9W 65OOK", "Led lamp E27 9 W 6500 K mat");
    row("words around it", "graag per omgaande: balpen rood, zoals besproken", "Balpen medium rood doos 50 stuks");
}

void TestRecordIndex::findsTheRightOneFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Records records = shelf();
    const RecordIndex index = indexOf(records);
    QCOMPARE(firstText(records, index.search(query(index, text), someHits)), expected);
}

void TestRecordIndex::findsAnyOfSeveralNames()
{
    Records records = shelf();
    records[16].texts.append(QStringLiteral("Toilettenpapier zweilagig"));
    records[16].texts.append(QStringLiteral("Papier hygiénique"));
    const RecordIndex index = indexOf(records);
    QCOMPARE(index.endFace(16) - index.firstFace(16), 3U);
    for (const char* text : {"Toilettenpapier", "papier hygienique", "Toiletpapier"}) {
        const auto hits = index.search(query(index, QString::fromUtf8(text)), someHits);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().record, 16U);
        QCOMPARE(std::count_if(hits.begin(), hits.end(), [](const RecordHit& hit) { return hit.record == 16; }), 1);
    }
}

void TestRecordIndex::isTheSameWithAnyThreads()
{
    const Records records = manyRecords(900, 11);
    const RecordIndex one = indexOf(records, 1);
    const QStringList texts = writtenOtherwise(records, 12);
    for (const unsigned threads : {2U, 3U, 0U}) {
        const RecordIndex other = indexOf(records, threads);
        QCOMPARE(other.terms().size(), one.terms().size());
        for (qsizetype i = 0; i < texts.size(); i += 9) {
            const PreparedQuery asked = query(one, texts[i]);
            const PreparedQuery again = query(other, texts[i]);
            QCOMPARE(shown(other.search(again, 20)), shown(one.search(asked, 20)));
            QCOMPARE(shown(RecordMatcher::products().rank(other, again)),
                     shown(RecordMatcher::products().rank(one, asked)));
        }
    }
}

void TestRecordIndex::isTheSameWhenBuiltAgain()
{
    const Records records = shelf();
    const QStringList texts = writtenOtherwise(records, 13);
    const RecordIndex first = indexOf(records);
    QStringList before;
    for (const QString& text : texts)
        before.append(shown(RecordMatcher::products().rank(first, query(first, text))));
    // a larger index in between must leave nothing behind in what searches share
    const Records many = manyRecords(700, 14);
    const RecordIndex between = indexOf(many);
    for (const QString& text : texts)
        QVERIFY(between.search(query(between, text), 5).size() <= 5);
    const RecordIndex second = indexOf(records);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(shown(RecordMatcher::products().rank(second, query(second, texts[i]))), before[i]);
}

void TestRecordIndex::keepsOrderBesideStrangers()
{
    const Records records = shelf();
    const RecordIndex index = indexOf(records);
    Records more = records;
    more.push_back(record("Xylofoon quartz jubileum", "XQ-1"));
    const RecordIndex larger = indexOf(more);
    for (const char* text : {"zeskantbout M8x40 verzinkt", "werkhandschoen zwart maat 9", "led lamp E27 6500 K",
                             "installatiekabel 3G1,5", "allesreiniger 5 liter", "balpen rood", "kopieerpapier A4"}) {
        const QString asked = QString::fromUtf8(text);
        const auto before = recordsOf(index.search(query(index, asked), records.size()));
        const auto after = recordsOf(larger.search(query(larger, asked), records.size()));
        QVERIFY(!before.empty());
        QCOMPARE(after, before);
    }
}

void TestRecordIndex::ordersHits()
{
    const Records records = manyRecords(900, 21);
    const RecordIndex index = indexOf(records);
    for (const QString& text : writtenOtherwise(manyRecords(200, 21), 22)) {
        const auto hits = index.search(query(index, text), 30);
        QVERIFY(std::is_sorted(hits.begin(), hits.end(), [](const RecordHit& left, const RecordHit& right) {
            return left.score != right.score ? left.score > right.score : left.record < right.record;
        }));
        std::vector<quint32> found = recordsOf(hits);
        std::sort(found.begin(), found.end());
        QVERIFY(std::adjacent_find(found.begin(), found.end()) == found.end());
    }
}

void TestRecordIndex::keepsTheLimit()
{
    // pruning goes by what is shared alone: it may cost a short text its place, never one that shares more
    constexpr float byLength = 0.2F;
    const Records records = manyRecords(900, 31);
    const RecordIndex index = indexOf(records);
    for (const QString& text : writtenOtherwise(manyRecords(150, 31), 32)) {
        const PreparedQuery asked = query(index, text);
        const auto all = index.search(asked, 900);
        for (const size_t limit : {size_t(0), size_t(1), size_t(7), size_t(40)}) {
            const auto some = index.search(asked, limit);
            QCOMPARE(some.size(), std::min(limit, all.size()));
            if (!some.empty())
                QVERIFY2(some[0].record == all[0].record && some[0].score == all[0].score, qPrintable(text));
            for (size_t i = 0; i < some.size(); ++i)
                QVERIFY2(some[i].score <= all[i].score && some[i].score > all[i].score - byLength, qPrintable(text));
        }
    }
    // codes come on top, no more than the limit of them
    Records twins;
    for (int i = 0; i < 30; ++i)
        twins.push_back(record("slangklem", "AB-1"));
    const RecordIndex same = indexOf(twins);
    QCOMPARE(same.search(query(same, QStringLiteral("iets"), "AB-1"), 7).size(), size_t(7));
    QVERIFY(same.search(query(same, QStringLiteral("slangklem"), "AB-1"), 7).size() <= 14);
    QVERIFY(same.search(query(same, QStringLiteral("slangklem"), "AB-1"), 0).empty());
}

void TestRecordIndex::endures()
{
    const Records nothing;
    const RecordIndex empty = indexOf(nothing, 3);
    QCOMPARE(empty.recordCount(), 0U);
    QVERIFY(empty.search(query(empty, QStringLiteral("zeskantbout M8x40 zwart T-shirt"), "ZB-1", "8719000110016"), 5)
                .empty());
    QVERIFY(RecordMatcher::products().rank(empty, query(empty, QStringLiteral("zeskantbout"))).empty());

    const RecordIndex index = indexOf(shelf());
    for (const QString& text : {QString(), QStringLiteral("  ...  "), QStringLiteral("?")})
        QVERIFY(index.search(query(index, text), 5).empty());
    const RecordIndex wordless = indexOf({record(""), record("..."), record("", "AB-12")});
    QCOMPARE(wordless.recordCount(), 3U);
    QVERIFY(wordless.search(query(wordless, QStringLiteral("bout")), 5).empty());
    const auto byCode = wordless.search(query(wordless, QString(), "ab12"), 5);
    QCOMPARE(byCode.size(), size_t(1));
    QCOMPARE(byCode[0].record, 2U);
    QCOMPARE(RecordMatcher::products().rank(wordless, query(wordless, QString(), "ab12")).size(), size_t(1));

    // more words than a text may have
    const Records longOne{record(QByteArray("bout-moer M8x20 ").repeated(600).constData()), record("moer")};
    const RecordIndex bounded = indexOf(longOne);
    QVERIFY(bounded.face(0).tokens.size() <= 255);
    const auto hits = bounded.search(query(bounded, longOne[0].texts.first()), 5);
    QVERIFY(!hits.empty());
    QCOMPARE(hits.front().record, 0U);
    // below zero means that it was not looked for
    for (const RecordHit& hit : bounded.search(query(bounded, QStringLiteral("bout moer")), 5))
        QVERIFY(hit.score >= 0);
}

QTEST_APPLESS_MAIN(TestRecordIndex)
#include "tst_recordindex.moc"
