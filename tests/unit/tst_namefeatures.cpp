// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching
#include "core/matching/text/PairFeatures.h"
#include "core/matching/text/RecordMatcher.h"
#include "tests/support/RecordCatalogue.h"

#include <QTest>

#include <algorithm>

using namespace op;
using namespace op::matching;
using namespace op::test;

namespace {

// Companies of a name and a town, as VendorIndex puts them into an index.
RecordIndex companies(const QList<QPair<QString, QString>>& names)
{
    return RecordIndex(
        static_cast<quint32>(names.size()),
        [&names](quint32 record) {
            RecordSource source;
            source.texts.append(names[record].first);
            source.details = names[record].second;
            source.findByDetails = true;
            return source;
        },
        Lexicon::builtIn());
}

PreparedQuery asked(const RecordIndex& index, const QString& text)
{
    return index.prepare({text, {}, {}, {}, {}, {}, true});
}

float measured(const RecordIndex& index, const QString& text, quint32 record, PairFeature feature)
{
    const PreparedQuery query = asked(index, text);
    const std::vector<Comparison> all = compareAll(index, query, {RecordHit{record, RecordHit::unknownScore, false}});
    return all.front().features[static_cast<size_t>(feature)];
}

const QList<QPair<QString, QString>>& sample()
{
    static const QList<QPair<QString, QString>> names{
        {QStringLiteral("Oster & Kramm Fenster GmbH"), QStringLiteral("Bonn")},
        {QStringLiteral("Kramm & Oster Fenster KG"), QStringLiteral("Trier")},
        {QStringLiteral("Kramm Fenster GmbH"), QStringLiteral("Trier")},
        {QStringLiteral("Kramm & Kramm Fenster GmbH"), QStringLiteral("Mainz")},
        {QStringLiteral("Quellinga Zaden B.V."), QStringLiteral("Deventer")},
        {QStringLiteral("Quelinova Zaden N.V."), QStringLiteral("Goes")},
    };
    return names;
}

} // namespace

class TestNameFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheOrderOfNames();
    void tellsNamesSaidTwice();
    void weighsTheNameItself();
    void comparesLegalForms_data();
    void comparesLegalForms();
    void countsTheTownAsSaid();
    void findsByTheTown();
    void partsWhatLostItsBlank_data();
    void partsWhatLostItsBlank();
    void keepsSlipsOfThePenInOne();
    void countsNamesakes();
};

void TestNameFeatures::tellsTheOrderOfNames()
{
    const RecordIndex index = companies(sample());
    const QString text = QStringLiteral("Oster & Kramm Fenster");
    QCOMPARE(measured(index, text, 0, PairFeature::Swapped), 0.0F);
    QVERIFY(measured(index, text, 1, PairFeature::Swapped) > 0.1F);
    // a word that was moved to the other end of a long name is no swap
    const RecordIndex other = companies({{QStringLiteral("Oster & Kramm Fenster Rolladen Handels GmbH"), QString()}});
    QCOMPARE(measured(other, QStringLiteral("Handels, Oster & Kramm Fenster"), 0, PairFeature::Swapped), 0.0F);
}

void TestNameFeatures::tellsNamesSaidTwice()
{
    const RecordIndex index = companies(sample());
    QVERIFY(measured(index, QStringLiteral("Kramm & Kramm Fenster"), 2, PairFeature::Repeats) > 0.1F);
    QCOMPARE(measured(index, QStringLiteral("Kramm & Kramm Fenster"), 3, PairFeature::Repeats), 0.0F);
    QVERIFY(measured(index, QStringLiteral("Kramm Fenster"), 3, PairFeature::Repeats) > 0.1F);
    QCOMPARE(measured(index, QStringLiteral("Kramm Fenster"), 2, PairFeature::Repeats), 0.0F);
}

void TestNameFeatures::weighsTheNameItself()
{
    const RecordIndex index = companies(sample());
    QCOMPARE(measured(index, QStringLiteral("Quellinga Zaden"), 4, PairFeature::MainWord), 1.0F);
    QCOMPARE(measured(index, QStringLiteral("Quellinga Zaden"), 4, PairFeature::MainWordEdits), 0.0F);
    QCOMPARE(measured(index, QStringLiteral("Quelinga Zaden"), 4, PairFeature::MainWordEdits), 1.0F);
    QVERIFY(measured(index, QStringLiteral("Quelinga Zaden"), 4, PairFeature::WorstWord) < 1);
    QCOMPARE(measured(index, QStringLiteral("Quellinga Zaden"), 4, PairFeature::RecordMainWord), 1.0F);
    QVERIFY(measured(index, QStringLiteral("Bakelmans Zaden"), 4, PairFeature::RecordMainWord) < 0.6F);
}

void TestNameFeatures::comparesLegalForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("record");
    QTest::addColumn<float>("expected");
    QTest::newRow("the same") << QStringLiteral("Quellinga Zaden B.V.") << 4U << 1.0F;
    QTest::newRow("without dots") << QStringLiteral("Quellinga Zaden BV") << 4U << 1.0F;
    QTest::newRow("in words") << QStringLiteral("Quellinga Zaden Besloten Vennootschap") << 4U << 1.0F;
    QTest::newRow("another") << QStringLiteral("Quellinga Zaden NV") << 4U << -1.0F;
    QTest::newRow("none") << QStringLiteral("Quellinga Zaden") << 4U << 0.0F;
    QTest::newRow("of several words") << QStringLiteral("Kramm Fenster GmbH & Co. KG") << 2U << -1.0F;
}

void TestNameFeatures::comparesLegalForms()
{
    QFETCH(QString, text);
    QFETCH(quint32, record);
    QFETCH(float, expected);
    QCOMPARE(measured(companies(sample()), text, record, PairFeature::LegalForm), expected);
}

void TestNameFeatures::countsTheTownAsSaid()
{
    const RecordIndex index = companies(sample());
    QCOMPARE(measured(index, QStringLiteral("Kramm Fenster, Trier"), 2, PairFeature::MissingAnywhere), 0.0F);
    QVERIFY(measured(index, QStringLiteral("Kramm Fenster, Trier"), 3, PairFeature::MissingAnywhere) > 0.1F);
}

void TestNameFeatures::findsByTheTown()
{
    const RecordIndex index = companies(sample());
    const auto hits = index.search(asked(index, QStringLiteral("Deventer")), 10);
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().record, 4U);
    // unless it was not asked for
    const RecordIndex other(
        1,
        [](quint32) {
            RecordSource source;
            source.texts.append(QStringLiteral("Quellinga Zaden"));
            source.details = QStringLiteral("Deventer");
            return source;
        },
        Lexicon::builtIn());
    QVERIFY(other.search(asked(other, QStringLiteral("Deventer")), 10).empty());
}

void TestNameFeatures::partsWhatLostItsBlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("record");
    QTest::newRow("both known") << QStringLiteral("QUELLINGAZADEN B.V.") << 4U;
    QTest::newRow("beside another") << QStringLiteral("quelinovazaden nv") << 5U;
}

void TestNameFeatures::partsWhatLostItsBlank()
{
    QFETCH(QString, text);
    QFETCH(quint32, record);
    const RecordIndex index = companies(sample());
    const PreparedQuery query = asked(index, text);
    QVERIFY(query.words.size() >= 2);
    const auto ranking = RecordMatcher::vendors().rank(index, query, vendorCandidates);
    QVERIFY(!ranking.empty());
    QCOMPARE(ranking.front().comparison.record, record);
    QVERIFY(ranking.front().comparison.words[0].likeness >= 0.9F);
    QVERIFY(ranking.front().comparison.words[1].likeness >= 0.9F);
}

void TestNameFeatures::keepsSlipsOfThePenInOne()
{
    const RecordIndex index = companies({{QStringLiteral("Fensterbau"), QString()},
                                         {QStringLiteral("Fenster"), QString()},
                                         {QStringLiteral("bua"), QString()}});
    QCOMPARE(asked(index, QStringLiteral("Fensterbua")).words.size(), size_t(1));
    // nor is a product's text parted
    QCOMPARE(index.prepare({QStringLiteral("Fensterbua bua"), {}, {}, {}, {}, {}}).words.size(), size_t(2));
    // umlauts and other letters of several bytes are not cut in two
    for (const char* text : {"жжжжжж", "Ωμέγαfenster", "fensterж"})
        QVERIFY(!asked(index, QString::fromUtf8(text)).words.empty());
}

void TestNameFeatures::countsNamesakes()
{
    const RecordIndex index = companies(sample());
    const auto namesakes = [&index](const QString& text) {
        const PreparedQuery query = asked(index, text);
        const auto ranking = RecordMatcher::vendors().rank(index, query, vendorCandidates);
        return trustFeatures(query, ranking)[static_cast<size_t>(TrustFeature::Namesakes)];
    };
    QCOMPARE(namesakes(QStringLiteral("Quellinga Zaden")), 0.0F);
    QCOMPARE(namesakes(QStringLiteral("Kramm")), 3.0F);
}

QTEST_APPLESS_MAIN(TestNameFeatures)
#include "tst_namefeatures.moc"
