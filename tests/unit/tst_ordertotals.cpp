// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_drafting
#include "core/drafting/OrderTotals.h"

#include <QTest>

using namespace op;
using namespace op::drafting;

namespace {

// ids of the taxes below
enum : qint64 {
    Tax21 = 1,
    Tax9,
    Included,
    Fixed,
    FixedIncluded,
    Second,
    SecondIncluded,
    Levy,
    Zero,
    Division,
    Child9,
    ChildFixed,
    Group,
    Reverse,
    ReverseByWords,
    Computed,
};

masterdata::Tax tax(qint64 id, const char* kind, const Decimal& amount, int sequence, bool isIncluded = false)
{
    masterdata::Tax made;
    made.id = TaxId(id);
    made.amountType = QString::fromLatin1(kind);
    made.amount = amount;
    made.sequence = sequence;
    made.priceIncluded = isIncluded;
    made.sharesKnown = true;
    return made;
}

masterdata::MasterDataSnapshot chart()
{
    masterdata::MasterData data;
    data.taxes = {tax(Tax21, "percent", 21, 5),
                  tax(Tax9, "percent", 9, 10),
                  tax(Included, "percent", 21, 30, true),
                  tax(Fixed, "fixed", Decimal(35, 2), 31),
                  tax(FixedIncluded, "fixed", Decimal(15, 2), 32, true),
                  tax(Second, "percent", Decimal(25, 1), 33),
                  tax(SecondIncluded, "percent", Decimal(25, 1), 34, true),
                  tax(Levy, "percent", 5, 1),
                  tax(Zero, "percent", 0, 35),
                  tax(Division, "division", 10, 36),
                  tax(Child9, "percent", 9, 37),
                  tax(ChildFixed, "fixed", Decimal(10, 2), 38),
                  tax(Group, "group", 0, 39),
                  tax(Reverse, "percent", 21, 20),
                  tax(ReverseByWords, "percent", 21, 20),
                  tax(Computed, "code", 0, 40)};
    data.taxes[Levy - 1].includesBase = true;
    data.taxes[Group - 1].children = {TaxId(ChildFixed), TaxId(Child9)};
    data.taxes[Reverse - 1].sharePercent = 0;
    data.taxes[ReverseByWords - 1].sharesKnown = false;
    data.taxes[ReverseByWords - 1].xmlId = QStringLiteral("l10n_nl.3_btw_I_21");
    return masterdata::MasterDataSnapshot(std::move(data));
}

DraftLine line(const char* quantity, const char* price, const QList<qint64>& taxes, const char* discount = "0")
{
    DraftLine made;
    made.quantity = *Decimal::parse(QByteArrayView(quantity));
    made.priceUnit = *Decimal::parse(QByteArrayView(price));
    made.discountPercent = *Decimal::parse(QByteArrayView(discount));
    for (const qint64 id : taxes)
        made.taxes.append(TaxId(id));
    return made;
}

using Lines = QList<DraftLine>;

} // namespace

Q_DECLARE_METATYPE(Lines)

/// The amounts that real servers stored (tst_taxtotals_lab), computed without them.
class TestOrderTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesWhatServersStored_data()
    {
        QTest::addColumn<Lines>("lines");
        QTest::addColumn<QString>("byLine");          // 14, rounded per line
        QTest::addColumn<QString>("byLineGlobally");  // 14
        QTest::addColumn<QString>("byOrder");         // 19, rounded per line
        QTest::addColumn<QString>("byOrderGlobally"); // 19
        const auto row = [](const char* name, const Lines& lines, const QStringList& totals) {
            QTest::newRow(name) << lines << totals.value(0) << totals.value(1, totals.value(0))
                                << totals.value(2, totals.value(0))
                                << totals.value(3, totals.value(1, totals.value(0)));
        };
        const auto s = [](const char* text) { return QString::fromLatin1(text); };
        row("21 %", {line("3", "12.34", {Tax21})}, {s("37.02 7.77 44.79")});
        row("9 %", {line("7", "5.95", {Tax9})}, {s("41.65 3.75 45.40")});
        row("no tax", {line("2", "25.00", {})}, {s("50.00 0.00 50.00")});
        row("0 %", {line("3", "4.15", {Zero})}, {s("12.45 0.00 12.45")});
        row("reverse charge by its shares", {line("3", "12.34", {Reverse})}, {s("37.02 0.00 37.02")});
        row("reverse charge by its id", {line("3", "12.34", {ReverseByWords})}, {s("37.02 0.00 37.02")});
        row("in the price", {line("3", "9.99", {Included})}, {s("24.77 5.20 29.97")});
        row("in the price, three lines",
            {line("1", "21.53", {Included}), line("1", "21.53", {Included}), line("7", "0.37", {Included})},
            {s("37.72 7.93 45.65"), s("37.72 7.93 45.65"), s("37.72 7.93 45.65"), s("37.73 7.92 45.65")});
        row("in the price beside on top", {line("1", "21.53", {Included}), line("7", "0.37", {Tax21})},
            {s("20.38 4.28 24.66")});
        row("two in one price", {line("5", "13.07", {Included, SecondIncluded})},
            {s("52.91 12.44 65.35"), s("52.91 12.44 65.35"), s("52.92 12.43 65.35"), s("52.92 12.43 65.35")});
        row("fixed", {line("12", "1.10", {Fixed, Tax21})}, {s("13.20 6.97 20.17")});
        row("fixed in the price", {line("3", "7.77", {FixedIncluded, Included})}, {s("18.89 4.42 23.31")});
        row("group", {line("5", "3.33", {Group})}, {s("16.65 2.00 18.65")});
        row("several", {line("4", "2.77", {Tax21, Second})},
            {s("11.08 2.61 13.69"), s("11.08 2.60 13.68"), s("11.08 2.61 13.69"), s("11.08 2.61 13.69")});
        row("tax on a levy", {line("3", "8.45", {Tax21, Levy})}, {s("25.35 6.86 32.21")});
        row("part of the whole", {line("3", "8.45", {Division})}, {s("25.35 2.82 28.17")});
        row("discount", {line("10", "4.99", {Tax21}, "12.5")}, {s("43.66 9.17 52.83")});
        row("four decimals", {line("100", "0.1234", {Tax21}), line("33", "0.2965", {Tax21})},
            {s("22.12 4.64 26.76"), s("22.12 4.65 26.77")});
        row("negative line", {line("3", "10.05", {Tax21}), line("-1", "4.15", {Tax21})}, {s("26.00 5.46 31.46")});
        row("allowance", {line("3", "10.05", {Tax21}), line("2", "5.95", {Tax9}), line("1", "-2.37", {Tax21})},
            {s("39.68 6.90 46.58")});
        row("halves", {line("1", "4.50", {Tax21}), line("1", "0.50", {Tax21})},
            {s("5.00 1.06 6.06"), s("5.00 1.05 6.05")});
        row("everything",
            {line("3", "1.11", {Tax21}), line("7", "0.77", {Tax9}), line("1", "25.00", {}),
             line("1", "9.99", {Included}), line("2", "1.10", {Fixed, Tax21}), line("3", "3.33", {Group}),
             line("1", "2.77", {Tax21, Second}), line("1", "-1.03", {Tax21})},
            {s("55.91 5.71 61.62"), s("55.91 5.71 61.62"), s("55.91 5.71 61.62"), s("55.91 5.72 61.63")});
        row("everything of a reverse charge",
            {line("3", "1.11", {Reverse}), line("1", "9.99", {Included}), line("2", "1.10", {Fixed, Reverse})},
            {s("13.79 2.43 16.22")});
    }

    void storesWhatServersStored()
    {
        QFETCH(Lines, lines);
        const masterdata::MasterDataSnapshot data = chart();
        for (const auto& [column, arithmetic, rounding] :
             {std::tuple("byLine", TaxArithmetic::ByLine, TaxRounding::PerLine),
              std::tuple("byLineGlobally", TaxArithmetic::ByLine, TaxRounding::Globally),
              std::tuple("byOrder", TaxArithmetic::ByOrder, TaxRounding::PerLine),
              std::tuple("byOrderGlobally", TaxArithmetic::ByOrder, TaxRounding::Globally)}) {
            const auto totals = orderTotals(lines, data, {arithmetic, rounding, Decimal(1, 2)});
            QVERIFY2(totals, column);
            const QString expected = *static_cast<const QString*>(QTest::qData(column, qMetaTypeId<QString>()));
            const QString got = QStringLiteral("%1 %2 %3")
                                    .arg(totals->untaxed.rounded(2).toString(), totals->tax.rounded(2).toString(),
                                         totals->total.rounded(2).toString());
            QVERIFY2(got == expected,
                     qPrintable(QStringLiteral("%1: %2 for %3").arg(QLatin1String(column), got, expected)));
            // the stored amounts are whole cents and add up
            QCOMPARE(totals->untaxed.rounded(2), totals->untaxed);
            QCOMPARE(totals->tax.rounded(2), totals->tax);
            QCOMPARE(totals->untaxed + totals->tax, totals->total);
        }
    }

    void saysNothingWhereItCannotTell()
    {
        const masterdata::MasterDataSnapshot data = chart();
        for (const TaxArithmetic arithmetic : {TaxArithmetic::ByLine, TaxArithmetic::ByOrder}) {
            const AmountRules rules{arithmetic, TaxRounding::PerLine, Decimal(1, 2)};
            QVERIFY(orderTotals({line("1", "1", {Tax21})}, data, rules));
            QVERIFY(!orderTotals({line("1", "1", {4711})}, data, rules));
            QVERIFY(!orderTotals({line("1", "1", {Computed})}, data, rules));
        }
        // up to 17 a server refuses a tax in the price beside one that later taxes stand on
        QVERIFY(!orderTotals({line("1", "1", {Levy, Included})}, data, {TaxArithmetic::ByLine, {}, Decimal(1, 2)}));
        QVERIFY(orderTotals({line("1", "1", {Levy, Included})}, data, {TaxArithmetic::ByOrder, {}, Decimal(1, 2)}));
    }

    void groupsThatHoldThemselvesEnd()
    {
        masterdata::MasterData data;
        data.taxes = {tax(1, "group", 0, 1)};
        data.taxes[0].children = {TaxId(1)};
        const masterdata::MasterDataSnapshot snapshot(std::move(data));
        QVERIFY(!orderTotals({line("1", "1", {1})}, snapshot, {}));
    }

    void roundsToTheCurrency()
    {
        const masterdata::MasterDataSnapshot data = chart();
        const Lines lines{line("3", "12.34", {Tax21})};
        const auto yen = orderTotals(lines, data, {TaxArithmetic::ByLine, TaxRounding::PerLine, Decimal(1)});
        QCOMPARE(yen->untaxed, Decimal(37));
        QCOMPARE(yen->tax, Decimal(8));
        const auto dinar = orderTotals(lines, data, {TaxArithmetic::ByOrder, TaxRounding::PerLine, Decimal(1, 3)});
        QCOMPARE(dinar->tax, *Decimal::parse(u"7.774"));
        const auto coins = orderTotals(lines, data, {TaxArithmetic::ByLine, TaxRounding::PerLine, Decimal(5, 2)});
        QCOMPARE(coins->untaxed, *Decimal::parse(u"37.00"));
        QCOMPARE(coins->tax, *Decimal::parse(u"7.75"));
    }

    void aLineTurnedRoundGivesTheSameWithTheOtherSign()
    {
        const masterdata::MasterDataSnapshot data = chart();
        for (const TaxArithmetic arithmetic : {TaxArithmetic::ByLine, TaxArithmetic::ByOrder})
            for (const TaxRounding rounding : {TaxRounding::PerLine, TaxRounding::Globally})
                for (const QList<qint64>& taxes :
                     {QList<qint64>{Tax21}, {Included}, {Included, SecondIncluded}, {Tax21, Levy}, {Group}}) {
                    const AmountRules rules{arithmetic, rounding, Decimal(1, 2)};
                    const auto plus = orderTotals({line("3", "7.77", taxes)}, data, rules);
                    const auto minus = orderTotals({line("-3", "7.77", taxes)}, data, rules);
                    QVERIFY(plus && minus);
                    QCOMPARE(-minus->untaxed, plus->untaxed);
                    QCOMPARE(-minus->tax, plus->tax);
                }
    }
};

QTEST_GUILESS_MAIN(TestOrderTotals)
#include "tst_ordertotals.moc"
