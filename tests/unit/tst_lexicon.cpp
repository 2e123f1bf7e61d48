// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching
#include "core/base/TextFold.h"
#include "core/matching/text/Lexicon.h"
#include "core/matching/text/LexiconBuilder.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace op;
using namespace op::matching;

namespace {

QList<QStringList> rowsOf(const QString& text)
{
    QList<QStringList> rows;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    return rows;
}

bool hasLanguages(const QString& table)
{
    return table != QLatin1String("company") && table != QLatin1String("units");
}

std::string folded(const char* text)
{
    return foldedText(QString::fromUtf8(text)).toStdString();
}

std::string keyOfFirst(std::string_view phrase, ConceptKind kind)
{
    const Lexicon& lexicon = Lexicon::builtIn();
    for (const Meaning& meaning : lexicon.meanings(phrase))
        if (meaning.kind == kind)
            return std::string(lexicon.keyOf(meaning.concept_));
    return {};
}

Result<Lexicon> lexiconOf(const char* name, const char* text)
{
    return Lexicon::fromTables({{QString::fromUtf8(name), QString::fromUtf8(text)}});
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void numbersConceptsInOrder();
    void findsSpellings_data();
    void findsSpellings();
    void tellsShortForms();
    void givesAllMeanings();
    void findsPhrases();
    void spellsUmlautsBothWays();
    void readsUnits_data();
    void readsUnits();
    void keepsApartWhatABuyerKeepsApart();
    void namesTheBrokenRow_data();
    void namesTheBrokenRow();
};

void TestLexicon::tables_data()
{
    QTest::addColumn<QString>("text");
    for (const LexiconTable& table : Lexicon::builtInTables())
        QTest::newRow(qPrintable(table.name)) << table.text;
}

void TestLexicon::tables()
{
    QFETCH(QString, text);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY2(text.startsWith(u'#'), "the first line explains the columns");
    const auto lexicon = Lexicon::fromTables({{name, text}});
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().toLogLine()));
    const QList<QStringList> rows = rowsOf(text);
    QVERIFY(rows.size() > 30);
    if (!hasLanguages(name))
        return;
    qsizetype filled = 0;
    QHash<QString, QString> meant;
    for (const QStringList& row : rows) {
        QVERIFY2(row.size() >= 5, qPrintable(row.join(u';')));
        QSet<QString> written;
        bool isFilled = true;
        for (qsizetype column = 1; column < 5; ++column) {
            isFilled = isFilled && !row[column].trimmed().isEmpty();
            for (const QString& spelling : row[column].split(u'|', Qt::SkipEmptyParts)) {
                written.insert(spelling.toLower());
                const QString key = foldedKey(spelling);
                const QString other = meant.value(key, row[0]);
                QVERIFY2(other == row[0], qPrintable(QStringLiteral("\"%1\": %2, %3").arg(key, other, row[0])));
                meant.insert(key, row[0]);
            }
        }
        filled += isFilled ? 1 : 0;
        for (const QString& spelling : row.value(5).split(u'|', Qt::SkipEmptyParts))
            QVERIFY2(!written.contains(spelling.toLower()), qPrintable(QStringLiteral("%1: %2").arg(row[0], spelling)));
    }
    QVERIFY2(filled * 100 >= rows.size() * 95, qPrintable(QString::number(filled)));
}

void TestLexicon::numbersConceptsInOrder()
{
    const auto lexicon = Lexicon::fromTables({
        {QStringLiteral("colours"),
         QStringLiteral("# head\nred\trood\trot\trouge\tred\trd\nblue\tblauw\tblau\tbleu\tblue\n")},
        {QStringLiteral("packs"), QStringLiteral("box\tdoos\tdose\tboîte\tbox\tds\n")},
    });
    QVERIFY(lexicon);
    QCOMPARE(lexicon->conceptCount(), 3U);
    QCOMPARE(lexicon->keyOf(1), std::string_view("red"));
    QCOMPARE(lexicon->keyOf(3), std::string_view("box"));
    QVERIFY(lexicon->kindOf(2) == ConceptKind::Colour);
    QVERIFY(lexicon->kindOf(3) == ConceptKind::Pack);
    QCOMPARE(lexicon->meanings("bleu").front().concept_, 2U);
    QVERIFY(lexicon->meanings("green").empty());
    QVERIFY(!lexicon->unit("blue"));
    QCOMPARE(lexicon->longestPhrase(), 1);
}

void TestLexicon::findsSpellings_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* phrase, ConceptKind kind, const char* key) {
        QTest::newRow(phrase) << QString::fromUtf8(phrase) << static_cast<int>(kind) << QString::fromUtf8(key);
    };
    row("zwart", ConceptKind::Colour, "black");
    row("weiß", ConceptKind::Colour, "white");
    row("rvs", ConceptKind::Material, "stainless-steel");
    row("inox", ConceptKind::Material, "stainless-steel");
    row("a2", ConceptKind::Material, "a2");
    row("8.8", ConceptKind::Material, "grade-8.8");
    row("th verz", ConceptKind::Material, "hot-dip-galvanised");
    row("feuerverzinkt", ConceptKind::Material, "hot-dip-galvanised");
    row("pe hd", ConceptKind::Material, "hdpe");
    row("stück", ConceptKind::Pack, "piece");
    row("volgens offerte", ConceptKind::Filler, "as-per-quote");
    row("gem angebot", ConceptKind::Filler, "as-per-quote");
    row("gmbh co kg", ConceptKind::LegalForm, "gmbh-co-kg");
    row("bv", ConceptKind::LegalForm, "bv");
    row("b v", ConceptKind::LegalForm, "bv");
    row("gebr", ConceptKind::CompanyWord, "brothers");
    row("t shirt", ConceptKind::Word, "t-shirt");
    row("hex bolt", ConceptKind::Word, "bolt");
    row("vis à bois", ConceptKind::Word, "wood-screw");
    row("kugelhähne", ConceptKind::Word, "ball-valve");
    row("schutzkontaktsteckdose", ConceptKind::Word, "");
    row("zeskant", ConceptKind::Word, "hexagon");
    row("6kt", ConceptKind::Word, "hexagon");
}

void TestLexicon::findsSpellings()
{
    QFETCH(QString, phrase);
    QFETCH(int, kind);
    QFETCH(QString, key);
    QCOMPARE(QString::fromStdString(keyOfFirst(foldedText(phrase).toStdString(), static_cast<ConceptKind>(kind))), key);
}

void TestLexicon::tellsShortForms()
{
    const auto isShort = [](std::string_view phrase, ConceptKind kind) {
        const auto meanings = Lexicon::builtIn().meanings(phrase);
        const auto found = std::find_if(meanings.begin(), meanings.end(),
                                        [kind](const Meaning& meaning) { return meaning.kind == kind; });
        return found != meanings.end() && found->isShort;
    };
    QVERIFY(isShort("zw", ConceptKind::Colour));
    QVERIFY(!isShort("zwart", ConceptKind::Colour));
    QVERIFY(isShort("verz", ConceptKind::Material));
    QVERIFY(!isShort("verzinkt", ConceptKind::Material));
    QVERIFY(!isShort("gmbh", ConceptKind::LegalForm));
}

void TestLexicon::givesAllMeanings()
{
    const auto lexicon = Lexicon::fromTables({
        {QStringLiteral("colours"),
         QStringLiteral("green\tgroen\tgrün\tvert\tgreen\tgr\ngrey\tgrijs\tgrau\tgris\tgrey\tgr\n")},
        {QStringLiteral("units"), QStringLiteral("g\tweight\t1\tg|gr\n")},
    });
    QVERIFY(lexicon);
    const auto meanings = lexicon->meanings("gr");
    QCOMPARE(meanings.size(), size_t(2));
    QVERIFY((meanings[0] == Meaning{1, ConceptKind::Colour, true}));
    QVERIFY((meanings[1] == Meaning{2, ConceptKind::Colour, true}));
    QVERIFY((lexicon->unit("gr") == MeasureUnit{UnitDimension::Weight, 1}));
}

void TestLexicon::findsPhrases()
{
    const auto lexicon = lexiconOf("words", "a\tthermisch verzinkte plaat\tX\tt-shirt\thuile d'olive\tb.v.\n");
    QVERIFY(lexicon);
    QCOMPARE(lexicon->longestPhrase(), 3);
    QVERIFY(lexicon->beginsPhrase("thermisch"));
    QVERIFY(lexicon->beginsPhrase("t"));
    QVERIFY(!lexicon->beginsPhrase("verzinkte"));
    for (const char* phrase : {"thermisch verzinkte plaat", "t shirt", "tshirt", "huile d olive", "bv", "b v"})
        QVERIFY2(lexicon->meanings(phrase).size() == 1, phrase);
    for (const char* phrase : {"", "thermisch", "verzinkte plaat", "t-shirt", "thermisch  verzinkte plaat"})
        QVERIFY2(lexicon->meanings(phrase).empty(), phrase);
}

void TestLexicon::spellsUmlautsBothWays()
{
    for (const char* phrase : {"grün", "gruen", "GRÜN"})
        QCOMPARE(keyOfFirst(folded(phrase), ConceptKind::Colour), std::string("green"));
    QCOMPARE(keyOfFirst("grosshandel", ConceptKind::CompanyWord), std::string("wholesale"));
}

void TestLexicon::readsUnits_data()
{
    QTest::addColumn<int>("dimension");
    QTest::addColumn<double>("factor");
    const auto row = [](const char* unit, UnitDimension dimension, double factor) {
        QTest::newRow(unit) << static_cast<int>(dimension) << factor;
    };
    row("mm", UnitDimension::Length, 1);
    row("mtr", UnitDimension::Length, 1000);
    row("qmm", UnitDimension::Area, 1);
    row("mm²", UnitDimension::Area, 1);
    row("ltr", UnitDimension::Volume, 1000);
    row("cl", UnitDimension::Volume, 10);
    row("Gramm", UnitDimension::Weight, 1);
    row("kW", UnitDimension::Power, 1000);
    row("mA", UnitDimension::Current, 0.001);
    row("K", UnitDimension::ColourTemperature, 1);
    row("Zoll", UnitDimension::Inch, 1);
    row("kWh", UnitDimension::Energy, 1000);
    row("mAh", UnitDimension::Charge, 1);
    row("GB", UnitDimension::Data, 1000);
    row("g/m²", UnitDimension::Grammage, 1);
    row("g m2", UnitDimension::Grammage, 1);
    row("l/min", UnitDimension::Flow, 1);
    row("polig", UnitDimension::Poles, 1);
    row("%", UnitDimension::Percent, 1);
    row("°C", UnitDimension::Temperature, 1);
    row("Stück", UnitDimension::Count, 1);
}

void TestLexicon::readsUnits()
{
    QFETCH(int, dimension);
    QFETCH(double, factor);
    const auto unit = Lexicon::builtIn().unit(folded(QTest::currentDataTag()));
    QVERIFY(unit);
    QCOMPARE(static_cast<int>(unit->dimension), dimension);
    QCOMPARE(unit->factor, factor);
}

void TestLexicon::keepsApartWhatABuyerKeepsApart()
{
    const auto shareConcept = [](const char* a, const char* b) {
        const Lexicon& lexicon = Lexicon::builtIn();
        for (const Meaning& one : lexicon.meanings(folded(a)))
            for (const Meaning& other : lexicon.meanings(folded(b)))
                if (one.concept_ == other.concept_)
                    return true;
        return false;
    };
    QVERIFY(shareConcept("schwarz", "noir"));
    const QList<std::pair<const char*, const char*>> pairs{
        {"a2", "a4"},        {"rot", "bordeaux"}, {"8.8", "10.9"}, {"verzinkt", "feuerverzinkt"},
        {"links", "rechts"}, {"doos", "karton"},  {"pp", "pe"},    {"gmbh", "ag"}};
    for (const auto& [a, b] : pairs)
        QVERIFY2(!shareConcept(a, b), a);
}

void TestLexicon::namesTheBrokenRow_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* table, const char* text, const char* line, const char* fault) {
        QTest::newRow(name) << QString::fromUtf8(table) << QString::fromUtf8(text) << QString::fromUtf8(line)
                            << QString::fromUtf8(fault);
    };
    row("columns", "colours", "# head\n\nred\trood\trot\n", "3", "3 columns instead of 6");
    row("too many columns", "colours", "red\ta\tb\tc\td\te\tf\n", "1", "7 columns instead of 6");
    row("no key", "words", "\trood\trot\trouge\tred\t\n", "1", "no key");
    row("key twice", "words", "a\tb\tc\td\te\na\tf\tg\th\ti\n", "2", "the key \"a\" stands twice");
    row("empty spelling", "words", "a\tb||c\td\te\tf\t\n", "1", "an empty spelling");
    row("only a mark", "words", "a\t-\td\te\tf\t\n", "1", "an empty spelling");
    row("spelling twice", "words", "a\tb|c|b\td\te\tf\t\n", "1", "\"b\" stands twice");
    row("no spelling", "words", "a\t\t\t\t\t\n", "1", "no spelling");
    row("dimension", "units", "mm\tlenght\t1\tmm\n", "1", "the dimension \"lenght\" is unknown");
    row("factor", "units", "mm\tlength\t1,5\tmm\n", "1", "the factor \"1,5\" is no number above 0");
    row("factor of nothing", "units", "mm\tlength\t0\tmm\n", "1", "the factor \"0\" is no number above 0");
    row("two units", "units", "mm\tlength\t1\tmm\ncm\tlength\t10\tcm|mm\n", "2", "\"mm\" is another unit already");
    row("unknown table", "smells", "a\tb\n", "", "no table of the lexicon");
}

void TestLexicon::namesTheBrokenRow()
{
    QFETCH(QString, table);
    QFETCH(QString, text);
    QFETCH(QString, line);
    QFETCH(QString, fault);
    const auto lexicon = Lexicon::fromTables({{table, text}});
    QVERIFY(!lexicon);
    QVERIFY(lexicon.error().code == ErrorCode::DocumentMalformed);
    QCOMPARE(lexicon.error().arguments, (QStringList{table, line, fault}));
}

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
