// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_matching
#include "core/matching/text/Tokens.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace op;
using namespace op::matching;

namespace {

TokenText tokensOf(QStringView text)
{
    return tokenize(text, Lexicon::builtIn());
}

QString baseUnit(UnitDimension dimension)
{
    switch (dimension) {
    case UnitDimension::Length:
        return QStringLiteral("mm");
    case UnitDimension::Area:
        return QStringLiteral("mm2");
    case UnitDimension::Volume:
        return QStringLiteral("ml");
    case UnitDimension::Weight:
        return QStringLiteral("g");
    case UnitDimension::Power:
        return QStringLiteral("W");
    case UnitDimension::Voltage:
        return QStringLiteral("V");
    case UnitDimension::Current:
        return QStringLiteral("A");
    case UnitDimension::ColourTemperature:
        return QStringLiteral("K");
    case UnitDimension::Inch:
        return QStringLiteral("in");
    case UnitDimension::Angle:
        return QStringLiteral("deg");
    case UnitDimension::Percent:
        return QStringLiteral("%");
    default:
        return QStringLiteral("d%1").arg(static_cast<int>(dimension));
    }
}

// One token as text: bolt, verz. (abbreviated), [m8] (alphanumeric), #8 (number), 1.5=1500ml (measure), x12 (pack).
QString shown(const Token& token)
{
    const QString text = QString::fromStdString(token.text);
    switch (token.kind) {
    case TokenKind::Word:
        return token.isAbbreviated ? text + u'.' : text;
    case TokenKind::Alnum:
        return QStringLiteral("[%1]").arg(text);
    case TokenKind::Number:
        return u'#' + text;
    case TokenKind::Measure:
        return QStringLiteral("%1=%2%3").arg(text, QString::fromStdString(canonicalNumber(token.base)),
                                             baseUnit(token.dimension));
    case TokenKind::Pack:
        return u'x' + text;
    }
    return {};
}

QString shown(const TokenText& text)
{
    QStringList all;
    for (const Token& token : text.tokens)
        all.append(shown(token));
    return all.join(u' ');
}

// What holds for every text, whatever it says.
bool isSound(const TokenText& text)
{
    const auto isOrdered =
        std::is_sorted(text.tokens.begin(), text.tokens.end(),
                       [](const Token& left, const Token& right) { return left.begin < right.begin; });
    const bool areWhole = std::all_of(text.tokens.begin(), text.tokens.end(), [](const Token& token) {
        return token.begin < token.end && !token.text.empty() && token.text.find('\0') == std::string::npos
            && std::isfinite(token.value) && std::isfinite(token.base)
            && (token.kind != TokenKind::Measure || token.dimension != UnitDimension::None);
    });
    bool areApart = true;
    for (size_t i = 1; i < text.tokens.size(); ++i)
        areApart = areApart && text.tokens[i - 1].end <= text.tokens[i].begin;
    const bool areJoinedInside = std::all_of(text.joined.begin(), text.joined.end(), [&](const JoinedToken& joined) {
        return joined.count >= 2 && size_t(joined.first) + joined.count <= text.tokens.size()
            && joined.text.size() <= 24;
    });
    return text.tokens.size() <= 255 && isOrdered && areWhole && areApart && areJoinedInside;
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void readsUnitsInAllSpellings_data();
    void readsUnitsInAllSpellings();
    void tellsPacksFromSizes_data();
    void tellsPacksFromSizes();
    void keepsWhatIsWritten();
    void joinsCodes_data();
    void joinsCodes();
    void knowsTheNumberOfACode_data();
    void knowsTheNumberOfACode();
    void guessesMisreadNumbers_data();
    void guessesMisreadNumbers();
    void keepsLetters();
    void writesNumbersShort();
    void knowsWhatMayBeACode();
    void staysBounded_data();
    void staysBounded();
    void staysSoundForAnything();
};

void TestTokens::takesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char* text, const char* tokens) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
    };
    row("", "");
    row("  - . / ", "");
    row("Zeskantbout DIN 933", "zeskantbout din #933");
    row("th. verz.", "th. verz.");
    // decimals, thousands
    row("1,5", "#1.5");
    row("1.5", "#1.5");
    row("1,50", "#1.5");
    row("0,125", "#0.125");
    row("0.125", "#0.125");
    row("1.500", "#1500");
    row("1,500", "#1500");
    row("12.500", "#12500");
    row("1234.500", "#1234.5");
    row("7.", "#7");
    // fractions
    row("3/4", "#0.75");
    row("5/16", "#0.3125");
    row("3/4\"", "0.75=0.75in");
    row("1/2 inch", "0.5=0.5in");
    row("1/0", "#1 #0");
    row("0/4", "#0 #4");
    row("12/2026", "#12 #2026");
    row("1/2x3", "#1 #2 #3");
    // inches
    row("27\"", "27=27in");
    row("27''", "27=27in");
    row("27 inch", "27=27in");
    row("27-inch", "27=27in");
    row("2 duim", "2=2in");
    row("2 Zoll", "2=2in");
    // dimensions
    row("M8x20", "[m8] #20");
    row("M8x20 mm", "[m8] 20=20mm");
    row("M8X20mm", "[m8] 20=20mm");
    row("M8 X 20", "[m8] #20");
    row("M2,5x10", "[m2.5] #10");
    row("M 8 x 20", "m #8 #20");
    row("8x40", "#8 #40");
    row("8*40", "#8 #40");
    row("8 x 40 mm", "#8 40=40mm");
    row("30mmx20mm", "30=30mm 20=20mm");
    row("60x60x2 cm", "#60 #60 2=20mm");
    row("3G1,5", "#3 #1.5");
    row("3G1,5 mm²", "#3 1.5=1.5mm2");
    row("5x2,5mm2", "#5 2.5=2.5mm2");
    row("Ø20 mm", "20=20mm");
    row("boor ⌀ 8", "boor #8");
    row("ø12x80", "#12 #80");
    row("Smørolie", "smorolie");
    row("45°", "45=45deg");
    row("45 °", "45=45deg");
    row("70%", "70=70%");
    row("70 %", "70=70%");
    // codes and article numbers
    row("E27", "[e27]");
    row("KDL52V4100", "[kdl52v4100]");
    row("2.505.120", "[2505120]");
    row("0123456789", "[0123456789]");
    row("012345", "[012345]");
    row("10231078", "[10231078]"); // so long a number without a unit numbers an article
    row("100000 mm", "100000=100000mm");
    row("10000", "#10000");
    // amounts with both signs
    row("1.234,56", "#1234.56");
    row("1,234.56", "#1234.56");
    row("12.345.678,9 mm", "12345678.9=12345678.9mm");
    row("1.23.45", "[12345]");
    row("1.234.56", "[123456]");
    // a word right behind a small number
    row("8zeskantmoer", "#8 zeskantmoer");
    row("3xyzzy", "[3xyzzy]");
    row("350x 300x 150 mm", "#350 #300 150=150mm");
    row("12345678901234567890", "[12345678901234567890]");
    row("IP65", "[ip65]");
    row("M123456789012345678901234567890", "[m123456789012345678901234567890]");
    // words that only a capital parts
    row("HuizingaTechniek BV", "huizinga techniek bv");
    row("StelonreLtd", "stelonre ltd");
    row("McDonald iPhone DIN", "mcdonald iphone din");
    row("ZESKANTBOUT", "zeskantbout");
    // other scripts
    row("Болт М8 оцинкованный", "болт [м8] оцинкованныи");
    row("六角ボルト 8mm", "六角ホルト 8=8mm");
    row("８ｍｍ", "8=8mm");
}

void TestTokens::takesApart()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    const TokenText taken = tokensOf(text);
    QCOMPARE(shown(taken), tokens);
    QVERIFY(isSound(taken));
}

void TestTokens::readsUnitsInAllSpellings_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char* first, const char* second) {
        QTest::addRow("%s = %s", first, second) << QString::fromUtf8(first) << QString::fromUtf8(second);
    };
    row("1,5 L", "1500 ml");
    row("1.5 ltr", "1,5 Liter");
    row("500ML", "0,5 l");
    row("75cl", "750 ml");
    row("2,5 kg", "2500g");
    row("0,75 kg", "750 gram");
    row("1 m", "100 cm");
    row("3 mtr", "3000mm");
    row("2 Meter", "2 mètres");
    row("1 kW", "1000 Watt");
    row("1000 W", "1 kilowatt");
    row("230V", "230 Volt");
    row("16A", "16 ampère");
    row("6500K", "6500 Kelvin");
    row("2,5 mm²", "2.5 qmm");
    row("1,5 m²", "1.5 m2");
}

void TestTokens::readsUnitsInAllSpellings()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const TokenText left = tokensOf(first);
    const TokenText right = tokensOf(second);
    QCOMPARE(left.tokens.size(), size_t(1));
    QCOMPARE(right.tokens.size(), size_t(1));
    QCOMPARE(left.tokens[0].kind, TokenKind::Measure);
    QCOMPARE(right.tokens[0].kind, TokenKind::Measure);
    QCOMPARE(left.tokens[0].dimension, right.tokens[0].dimension);
    QCOMPARE(canonicalNumber(left.tokens[0].base), canonicalNumber(right.tokens[0].base));
}

void TestTokens::tellsPacksFromSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("packs");
    const auto row = [](const char* text, const char* packs) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(packs);
    };
    row("doos 12 st", "12");
    row("Karton à 6 Stk", "6");
    row("Karton à 6", "6");
    row("handschoen 12-pack", "12");
    row("handschoen VE=10", "10");
    row("handschoen 10x", "10");
    row("handschoen 10 x", "10");
    row("10er Handschuh", "10");
    row("box of 20", "20");
    row("doos van 100", "100");
    row("25 stuks", "25");
    row("100 pcs", "100");
    row("boîte de 50", "50");
    row("zeskantbout M8x40, doos 200 stuks", "200");
    row("zeskantbout M8x40", "");
    row("doos 30 cm", "");
    row("tegel 10x20", "");
    row("M10x12 karton 25 Stk", "25"); // the size stands before the pack's own count
    row("krat 350x 300x 150 mm", "");
    row("6x 1,5 l", "6"); // so many of a content
    row("24x0,33l", "24");
    row("24 x 500 g", "24");
    row("8 x 40 mm", "");
    row("kabel 1,5 mm2 rol 100 m", "");
}

void TestTokens::tellsPacksFromSizes()
{
    QFETCH(QString, text);
    QFETCH(QString, packs);
    QStringList found;
    for (const Token& token : tokensOf(text).tokens)
        if (token.kind == TokenKind::Pack)
            found.append(QString::fromStdString(token.text));
    QCOMPARE(found.join(u' '), packs);
}

void TestTokens::keepsWhatIsWritten()
{
    const TokenText taken = tokensOf(QStringLiteral("art. (8 010 547) wit"));
    QCOMPARE(taken.tokens.size(), size_t(5));
    QCOMPARE(writtenAs(taken, 1, 3), std::string("8010547"));
    QCOMPARE(writtenAs(taken, 0, 0), std::string("art"));
}

void TestTokens::joinsCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("joined");
    QTest::newRow("letters and digits") << QStringLiteral("lamp FT-9 wit") << QStringLiteral("ft9@1+2");
    QTest::newRow("article number") << QStringLiteral("010-10231-01") << QStringLiteral("0101023101@0+3");
    QTest::newRow("slash") << QStringLiteral("AB/12") << QStringLiteral("ab12@0+2");
    QTest::newRow("underscore") << QStringLiteral("AB_12") << QStringLiteral("ab12@0+2");
    QTest::newRow("dot behind letters") << QStringLiteral("AB.12") << QStringLiteral("ab12@0+2");
    QTest::newRow("hyphenated word") << QStringLiteral("T-shirt zwart") << QStringLiteral("tshirt@0+2");
    QTest::newRow("two of them") << QStringLiteral("T-shirt FT-9") << QStringLiteral("tshirt@0+2 ft9@2+2");
    QTest::newRow("blank") << QStringLiteral("FT 9") << QString();
    QTest::newRow("two signs are no code") << QStringLiteral("a-b") << QString();
    QTest::newRow("six parts are a list") << QStringLiteral("aa-bb-cc-dd-ee-ff") << QString();
    QTest::newRow("too long") << QStringLiteral("abcdefghijklm-abcdefghijklm") << QString();
}

void TestTokens::joinsCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, joined);
    QStringList found;
    for (const JoinedToken& one : tokensOf(text).joined)
        found.append(QStringLiteral("%1@%2+%3").arg(QString::fromStdString(one.text)).arg(one.first).arg(one.count));
    QCOMPARE(found.join(u' '), joined);
}

void TestTokens::knowsTheNumberOfACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::newRow("behind") << QStringLiteral("E27") << 27.0;
    QTest::newRow("thread") << QStringLiteral("M2,5") << 2.5;
    QTest::newRow("before") << QStringLiteral("12abc") << 12.0;
    QTest::newRow("both: the last") << QStringLiteral("12abc7") << 7.0;
    QTest::newRow("inside") << QStringLiteral("ab12c") << 0.0;
    QTest::newRow("no exponent") << QStringLiteral("1e300a") << 1.0;
    QTest::newRow("too long for one") << QStringLiteral("ab1234567") << 0.0;
}

void TestTokens::knowsTheNumberOfACode()
{
    QFETCH(QString, text);
    QFETCH(double, value);
    const TokenText taken = tokensOf(text);
    QCOMPARE(taken.tokens.size(), size_t(1));
    QCOMPARE(taken.tokens[0].kind, TokenKind::Alnum);
    QCOMPARE(taken.tokens[0].value, value);
}

void TestTokens::guessesMisreadNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("unit");
    QTest::newRow("O for 0, with its unit") << QStringLiteral("65OOK") << 6500.0 << QStringLiteral("K");
    QTest::newRow("l for 1") << QStringLiteral("l6A") << 16.0 << QStringLiteral("A");
    QTest::newRow("Z for 2") << QStringLiteral("Z5") << 25.0 << QString();
    QTest::newRow("S for 5") << QStringLiteral("1S0W") << 150.0 << QStringLiteral("W");
    QTest::newRow("a code stays one") << QStringLiteral("E27") << 0.0 << QString();
    QTest::newRow("letters alone") << QStringLiteral("solo") << 0.0 << QString();
}

void TestTokens::guessesMisreadNumbers()
{
    QFETCH(QString, text);
    QFETCH(double, number);
    QFETCH(QString, unit);
    const TokenText taken = tokensOf(text);
    QCOMPARE(taken.tokens.size(), size_t(1));
    const Token& token = taken.tokens[0];
    QVERIFY(!token.isNumeric()); // a guess does not replace what is written
    QCOMPARE(token.misread, number);
    QCOMPARE(token.misreadDimension == UnitDimension::None ? QString() : baseUnit(token.misreadDimension), unit);
    if (!unit.isEmpty())
        QCOMPARE(token.misreadBase, number);
}

void TestTokens::keepsLetters()
{
    QCOMPARE(tokensOf(u"Ø20 mm, T-shirt (zwart) 1,5 L").letters, std::string("20mmtshirtzwart15l"));
    QCOMPARE(tokensOf(u"Süßwaren №").letters.substr(0, 9), std::string("susswaren"));
    QVERIFY(tokensOf(u"").letters.empty());
}

void TestTokens::writesNumbersShort()
{
    QCOMPARE(canonicalNumber(0), std::string("0"));
    QCOMPARE(canonicalNumber(0.75), std::string("0.75"));
    QCOMPARE(canonicalNumber(1500), std::string("1500"));
    QCOMPARE(canonicalNumber(0.1 + 0.2), std::string("0.3"));
    QCOMPARE(canonicalNumber(1.0 / 3), std::string("0.333333"));
    QCOMPARE(canonicalNumber(0.0000001), std::string("0"));
    QCOMPARE(canonicalNumber(999999999999999), std::string("999999999999999"));
    QCOMPARE(canonicalNumber(1e24).size(), size_t(24)); // the largest number with the largest unit
}

void TestTokens::knowsWhatMayBeACode()
{
    QVERIFY(isCodeLike("ab123"));
    QVERIFY(isCodeLike("12345"));
    QVERIFY(!isCodeLike("1234"));
    QVERIFY(!isCodeLike("bouten"));
    QVERIFY(!isCodeLike(""));
}

void TestTokens::staysBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("ab ").repeated(4000);
    QTest::newRow("one word") << QString(10000, u'x');
    QTest::newRow("one number") << QString(10000, u'1');
    QTest::newRow("decimals") << QStringLiteral("1.") + QString(10000, u'9');
    QTest::newRow("groups") << QStringLiteral("1.").repeated(5000);
    QTest::newRow("a chain of numbers") << QStringLiteral("1-").repeated(5000);
    QTest::newRow("dimensions") << QStringLiteral("1x").repeated(5000);
    QTest::newRow("threads") << QStringLiteral("m").append(QString(10000, u'9'));
    QTest::newRow("quotes") << QStringLiteral("1").append(QString(10000, u'"'));
    QTest::newRow("nothing but signs") << QString(10000, u'-');
    QTest::newRow("diameters") << QStringLiteral("Ø ").repeated(5000);
    QTest::newRow("lone surrogates") << QString(10000, QChar(0xD800));
}

void TestTokens::staysBounded()
{
    QFETCH(QString, text);
    QElapsedTimer clock;
    clock.start();
    const TokenText taken = tokensOf(text);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(isSound(taken));
}

void TestTokens::staysSoundForAnything()
{
    static const QStringList pieces{
        QStringLiteral("1"),    QStringLiteral("08"),  QStringLiteral("1234567"), QStringLiteral(","),
        QStringLiteral("."),    QStringLiteral("/"),   QStringLiteral("-"),       QStringLiteral(" "),
        QStringLiteral("x"),    QStringLiteral("m"),   QStringLiteral("mm"),      QStringLiteral("²"),
        QStringLiteral("\""),   QStringLiteral("°"),   QStringLiteral("Ø"),       QStringLiteral("st"),
        QStringLiteral("doos"), QStringLiteral("ö"),   QStringLiteral("ghz"),     QStringLiteral("="),
        QStringLiteral("*"),    QStringLiteral("g"),   QStringLiteral("er"),      QStringLiteral("%"),
        QStringLiteral("ok"),   QStringLiteral("бол"), QStringLiteral("\u0301")};
    std::mt19937 random(20261124); // NOLINT: the same texts in every run
    for (int round = 0; round < 20000; ++round) {
        QString text;
        for (auto left = random() % 12; left > 0; --left)
            text += pieces[static_cast<qsizetype>(random() % static_cast<quint32>(pieces.size()))];
        const TokenText taken = tokensOf(text);
        QVERIFY2(isSound(taken), qPrintable(text));
        // case says nothing, unless a capital stands within a word
        QCOMPARE(shown(tokensOf(text.toUpper())), shown(tokensOf(text.toLower())));
    }
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
