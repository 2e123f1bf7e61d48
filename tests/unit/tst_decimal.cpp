// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"

#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using op::Decimal;
using op::Rounding;

namespace {

Decimal number(const char* text)
{
    const auto value = Decimal::parse(QByteArrayView(text));
    return value ? *value : Decimal::invalid();
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseKeepsWhatIsWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("printed");
        const char* same[] = {"0",
                              "7",
                              "-7",
                              "0.5",
                              "50.000",
                              "-0.10",
                              "1234567890.123456789",
                              "999999999999999999",
                              "0.000000000000000001",
                              "999999999999999999.999999999999999999"};
        for (const char* text : same)
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(text);
        QTest::newRow("plus sign") << QByteArray("+3.10") << QStringLiteral("3.10");
        QTest::newRow("leading zeros") << QByteArray("000012.50") << QStringLiteral("12.50");
        QTest::newRow("exponent up") << QByteArray("1.5e3") << QStringLiteral("1500");
        QTest::newRow("exponent plus") << QByteArray("1.5E+1") << QStringLiteral("15");
        QTest::newRow("exponent down") << QByteArray("15e-1") << QStringLiteral("1.5");
        QTest::newRow("19 fraction digits round")
            << QByteArray("0.0000000000000000015") << QStringLiteral("0.000000000000000002");
        QTest::newRow("many digits round")
            << QByteArray("1.99999999999999999999999999999999999999999") << QStringLiteral("2.000000000000000000");
        QTest::newRow("negative zero") << QByteArray("-0.00") << QStringLiteral("0.00");
    }

    void parseKeepsWhatIsWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, printed);
        const auto value = Decimal::parse(QByteArrayView(text));
        QVERIFY(value);
        QCOMPARE(value->toString(), printed);
        const auto wide = Decimal::parse(QStringView(QString::fromLatin1(text)));
        QVERIFY(wide);
        QCOMPARE(wide->toString(), printed);
    }

    void parseRefuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",      " ",
                                 "-",     "+",
                                 ".",     "-.",
                                 "1 ",    " 1",
                                 "1,5",   "1.2.3",
                                 "--1",   "+-1",
                                 "1e",    "e5",
                                 "1e+-3", "1e--3",
                                 "0x10",  "1'000",
                                 "1_000", "abc",
                                 "12a",   "NaN",
                                 "inf",   "1000000000000000000",
                                 "1e18",  "1e999999999999",
                                 "-1e18"})
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(text)))) << QString::fromLatin1(text);
        QTest::newRow("arabic digits") << QStringLiteral("\u0661\u0662");
        QTest::newRow("full-width digit") << QStringLiteral("\uff11");
        QTest::newRow("superscript") << QStringLiteral("1\u00b2");
        QTest::newRow("very long") << QString(100000, u'1');
    }

    void parseRefuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(QStringView(text)));
        if (text.size() < 1000)
            QVERIFY(!Decimal::parse(QByteArrayView(text.toUtf8())));
    }

    void floatsLoseTheirNoise_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("meant");
        QTest::newRow("sum of tenths") << 0.1 + 0.2 << QStringLiteral("0.3");
        QTest::newRow("spreadsheet") << 0.21199999999999999 << QStringLiteral("0.212");
        QTest::newRow("price") << 1234.5678 << QStringLiteral("1234.5678");
        QTest::newRow("integer") << 1500.0 << QStringLiteral("1500");
        QTest::newRow("negative") << -0.07 << QStringLiteral("-0.07");
        QTest::newRow("tiny") << 1e-7 << QStringLiteral("0.0000001");
        QTest::newRow("third") << 1.0 / 3 << QStringLiteral("0.333333333333333");
        QTest::newRow("product") << 1.1 * 1.1 << QStringLiteral("1.21");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    }

    void floatsLoseTheirNoise()
    {
        QFETCH(double, value);
        QFETCH(QString, meant);
        QCOMPARE(Decimal::fromDouble(value).toString(), meant);
        const auto parsed = Decimal::parseFloat(QByteArray::number(value, 'g', 17));
        QVERIFY(parsed);
        QCOMPARE(parsed->normalized().toString(), meant);
    }

    void floatsThatAreNoNumbers()
    {
        QVERIFY(!Decimal::fromDouble(std::nan("")).isValid());
        QVERIFY(!Decimal::fromDouble(std::numeric_limits<double>::infinity()).isValid());
        QVERIFY(!Decimal::fromDouble(1e30).isValid());
        QVERIFY(!Decimal::parseFloat("nan"));
    }

    void floatNotationKeepsShortValues()
    {
        QCOMPARE(Decimal::parseFloat("50.000")->toString(), QStringLiteral("50.000"));
        QCOMPARE(Decimal::parseFloat("123456789012345678")->toString(), QStringLiteral("123456789012345678"));
    }

    void comparesByValue()
    {
        QCOMPARE(number("1.50"), number("1.5"));
        QVERIFY(number("1.50").toString() != number("1.5").toString());
        QCOMPARE(number("-0"), number("0.000"));
        QVERIFY(number("-2") < number("-1.999999999999999999"));
        QVERIFY(number("999999999999999999") > number("0.000000000000000001"));
        QVERIFY(number("0.10") <= number("0.1"));
        QCOMPARE(qHash(number("1.50")), qHash(number("1.5")));
        QCOMPARE(qHash(number("0.000")), qHash(Decimal()));
        const QSet<Decimal> set{number("2"), number("2.0"), number("2.00"), number("3")};
        QCOMPARE(set.size(), 2);
    }

    void invalidIsNeverEqualAndNeverSmaller()
    {
        const Decimal broken = Decimal::invalid();
        QVERIFY(!(broken == broken));
        QVERIFY(broken != Decimal(0));
        QVERIFY(!(broken < Decimal(1)));
        QVERIFY(!(broken > Decimal(1)));
        QVERIFY(!(broken <= Decimal(1)));
        for (const Decimal& value : {broken + 1, Decimal(1) - broken, broken * 2, Decimal(1) / broken, -broken,
                                     broken.abs(), broken.rounded(2)})
            QVERIFY(!value.isValid());
        QCOMPARE(broken.toString(), QStringLiteral("invalid"));
        QVERIFY(std::isnan(broken.toDouble()));
        QVERIFY(!broken.isZero());
        QVERIFY(!broken.isInteger());
        QVERIFY(!broken.isNegative());
        QCOMPARE(qHash(broken), qHash(Decimal::invalid()));
    }

    void calculatesExactly_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Decimal& got, const char* expected) {
            QTest::newRow(name) << got.toString() << QString::fromLatin1(expected);
        };
        row("tenths", number("0.1") + number("0.2"), "0.3");
        row("scales", number("1.005") + number("2"), "3.005");
        row("difference", number("1.00") - number("1.01"), "-0.01");
        row("product keeps both scales", number("2.50") * number("0.40"), "1.0000");
        row("product rounds at 18", number("0.000000001") * number("0.0000000005"), "0.000000000000000001");
        row("negative product rounds away", number("-0.000000001") * number("0.0000000005"), "-0.000000000000000001");
        row("product below half vanishes", number("0.000000001") * number("0.0000000004"), "0.000000000000000000");
        row("large product", number("999999999.999999999") * number("1.5"), "1499999999.9999999985");
        row("quotient ends", Decimal(1) / Decimal(8), "0.125");
        row("quotient rounds", Decimal(2) / Decimal(3), "0.666666666667");
        row("negative quotient", Decimal(-2) / Decimal(3), "-0.666666666667");
        row("small divisor", Decimal(5) / number("0.001"), "5000");
        row("quotient of equal scales", number("12.50") / number("100.00"), "0.125");
        row("box price", number("15.60") / Decimal(12), "1.3");
        row("tiny dividend", number("0.000000000000000001") / Decimal(3), "0.000000000000000000");
        row("full width", number("999999999999999999.999999999999999999") / Decimal(1),
            "999999999999999999.999999999999999999");
    }

    void calculatesExactly()
    {
        QFETCH(QString, got);
        QFETCH(QString, expected);
        QCOMPARE(got, expected);
    }

    void overflowIsInvalid()
    {
        const Decimal big = number("999999999999999999");
        QVERIFY(!(big + 1).isValid());
        QVERIFY(!(-big - 1).isValid());
        QVERIFY(!(big * 2).isValid());
        QVERIFY(!(big * big).isValid());
        QVERIFY(!(big / number("0.5")).isValid());
        QVERIFY(!(Decimal(1) / Decimal(0)).isValid());
        QVERIFY((big + 0).isValid());
        QVERIFY(!number("999999999999999999.5").rounded(0).isValid());
    }

    void roundsAsTold_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("halfUp");
        QTest::addColumn<QString>("halfEven");
        QTest::addColumn<QString>("down");
        QTest::newRow("half") << "2.675" << 2 << "2.68"
                              << "2.68"
                              << "2.67";
        QTest::newRow("half to even") << "2.665" << 2 << "2.67"
                                      << "2.66"
                                      << "2.66";
        QTest::newRow("negative half") << "-2.665" << 2 << "-2.67"
                                       << "-2.66"
                                       << "-2.66";
        QTest::newRow("above half") << "0.5000001" << 0 << "1"
                                    << "1"
                                    << "0";
        QTest::newRow("below half") << "0.4999999" << 0 << "0"
                                    << "0"
                                    << "0";
        QTest::newRow("half of one") << "0.5" << 0 << "1"
                                     << "0"
                                     << "0";
        QTest::newRow("more places") << "1.5" << 4 << "1.5000"
                                     << "1.5000"
                                     << "1.5000";
        QTest::newRow("same places") << "1.50" << 2 << "1.50"
                                     << "1.50"
                                     << "1.50";
        QTest::newRow("carry") << "9.995" << 2 << "10.00"
                               << "10.00"
                               << "9.99";
    }

    void roundsAsTold()
    {
        QFETCH(QString, value);
        QFETCH(int, places);
        QFETCH(QString, halfUp);
        QFETCH(QString, halfEven);
        QFETCH(QString, down);
        const Decimal exact = *Decimal::parse(QStringView(value));
        QCOMPARE(exact.rounded(places).toString(), halfUp);
        QCOMPARE(exact.rounded(places, Rounding::HalfEven).toString(), halfEven);
        QCOMPARE(exact.rounded(places, Rounding::Down).toString(), down);
        QVERIFY(!exact.rounded(-1).isValid());
        QVERIFY(!exact.rounded(19).isValid());
    }

    void describesItself()
    {
        QVERIFY(number("3.00").isInteger());
        QVERIFY(!number("3.01").isInteger());
        QCOMPARE(number("3.100").significantScale(), 1);
        QCOMPARE(number("300").significantScale(), 0);
        QCOMPARE(number("3.100").scale(), 3);
        QCOMPARE(number("3.100").normalized().toString(), QStringLiteral("3.1"));
        QVERIFY(number("-0.01").isNegative());
        QCOMPARE(number("-0.01").abs().toString(), QStringLiteral("0.01"));
        QCOMPARE(Decimal(125, 2).toString(), QStringLiteral("1.25"));
        QCOMPARE(number("0.1").toDouble(), 0.1);
    }

    // Against 64-bit integers in thousandths: an independent reckoning of the same sums.
    void agreesWithIntegers()
    {
        std::mt19937 random(20260301); // NOLINT: the same numbers in every run
        std::uniform_int_distribution<qint64> thousandths(-50'000'000, 50'000'000);
        for (int i = 0; i < 5000; ++i) {
            const qint64 a = thousandths(random);
            const qint64 b = thousandths(random);
            const Decimal x(a, 3);
            const Decimal y(b, 3);
            QCOMPARE(x + y, Decimal(a + b, 3));
            QCOMPARE(x - y, Decimal(a - b, 3));
            QCOMPARE(x * y, Decimal(a * b, 6));
            QCOMPARE(x < y, a < b);
            QCOMPARE(*Decimal::parse(QStringView(x.toString())), x);
            QCOMPARE(Decimal::fromDouble(x.toDouble()), x);
            if (b != 0)
                QVERIFY((x / y * y - x).abs() <= Decimal(1, 7));
            const qint64 cents = (std::abs(a) + 5) / 10 * (a < 0 ? -1 : 1);
            QCOMPARE(x.rounded(2), Decimal(cents, 2));
        }
    }
};

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
