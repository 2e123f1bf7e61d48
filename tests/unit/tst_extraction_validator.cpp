// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_extraction op_documents
#include "core/base/CheckDigit.h"
#include "core/extraction/OrderValidator.h"

#include <QtTest>

using namespace op;
using namespace op::extraction;

class ExtractionValidatorTest : public QObject
{
    Q_OBJECT

private:
    static DecimalField number(const char* text)
    {
        DecimalField field;
        if (*text != '\0')
            field.value = Decimal::parse(QByteArrayView(text));
        return field;
    }

    static DateField day(int d)
    {
        DateField field;
        field.value = QDate(2024, 3, d);
        return field;
    }

    static IncomingOrderLine line(const char* quantity, const char* price, const char* total)
    {
        IncomingOrderLine made;
        made.quantity = number(quantity);
        made.unitPrice = number(price);
        made.lineTotal = number(total);
        return made;
    }

    // An order without anything to complain about: 2 lines, 30.00 net, 6.30 tax.
    static IncomingOrder goodOrder()
    {
        IncomingOrder order;
        order.documentNumber.value = QStringLiteral("1");
        order.currency.value = QStringLiteral("EUR");
        order.issueDate = day(10);
        order.deliveryFrom = day(10);
        order.deliveryTo = day(12);
        order.lines = {line("2", "5.00", "10.00"), line("4", "5.00", "20.00")};
        order.totals.lines = number("30.00");
        order.totals.net = number("30.00");
        order.totals.tax = number("6.30");
        order.totals.gross = number("36.30");
        order.totals.payable = number("36.30");
        return order;
    }

    static QList<FindingCode> codes(const Findings& findings)
    {
        QList<FindingCode> list;
        for (const Finding& finding : findings)
            list += finding.code;
        return list;
    }

private Q_SLOTS:
    void goodOrderIsSilent() { QVERIFY(validateOrder(goodOrder()).isEmpty()); }

    void lineArithmetic_data()
    {
        QTest::addColumn<QStringList>("figures"); // quantity, price, base, discount, percent, charge, total
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char* name, const char* figures, bool wrong) {
            QTest::newRow(name) << QString::fromLatin1(figures).split(u'|') << wrong;
        };
        row("right", "3|1.50||||| 4.50", false);
        row("a cent off is rounding", "3|1.334|||||4.01", false);
        row("two cents off", "3|1.50|||||4.52", true);
        row("per hundred", "250|9.00|100||||22.50", false);
        row("base forgotten", "250|9.00|100||||2250.00", true);
        row("discount and charge", "120|50|1|300||600|6300", false);
        row("percentage only", "10|10||||5|105", false);
        row("discount percent", "10|10|||5||95", false);
        row("base zero is no base", "3|1|0||||99", false);
        row("no price", "3||||||99", false);
        row("overflow", "999999999999999999|999999999999999999|||||1", false);
    }

    void lineArithmetic()
    {
        QFETCH(const QStringList, figures);
        QFETCH(const bool, wrong);
        const auto figure = [&](int i) { return number(figures[i].trimmed().toLatin1().constData()); };
        IncomingOrder order = goodOrder();
        order.totals = {};
        order.lines = {{}};
        IncomingOrderLine& made = order.lines[0];
        made.quantity = figure(0);
        made.unitPrice = figure(1);
        made.priceBaseQuantity = figure(2);
        made.discountAmount = figure(3);
        made.discountPercent = figure(4);
        made.chargeAmount = figure(5);
        made.lineTotal = figure(6);
        QCOMPARE(codes(validateOrder(order)).contains(FindingCode::LineArithmetic), wrong);
        QCOMPARE(arithmeticWarnings(order).isEmpty(), !wrong);
    }

    void warningWording()
    {
        IncomingOrder order = goodOrder();
        order.lines = {line("100", "100.00", "100.00")};
        order.lines[0].lineNo.value = QStringLiteral("7");
        QCOMPARE(arithmeticWarnings(order),
                 QStringList{QStringLiteral("line 7: quantity x price = 10000, printed 100.00")});
    }

    void wholeCurrencies()
    {
        IncomingOrder order = goodOrder();
        order.totals = {};
        order.lines = {line("3", "33.2", "100")};
        QCOMPARE(arithmeticWarnings(order).size(), 1);
        order.currency.value = QStringLiteral("JPY");
        QVERIFY(arithmeticWarnings(order).isEmpty());
    }

    void totals_data()
    {
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("severity");
        const auto row = [](const char* total, const char* value, const char* severity) {
            QTest::addRow("%s %s", total, value)
                << QString::fromLatin1(total) << QString::fromLatin1(value) << QString::fromLatin1(severity);
        };
        row("lines", "30.05", "");
        row("lines", "30.06", "blocking");
        row("net", "31.00", "blocking");
        row("gross", "30.00", "warning");
        row("payable", "30.00", "warning");
    }

    void totals()
    {
        QFETCH(const QString, total);
        QFETCH(const QString, value);
        QFETCH(const QString, severity);
        IncomingOrder order = goodOrder();
        const DecimalField stated = number(value.toLatin1().constData());
        if (total == u"lines")
            order.totals.lines = stated;
        if (total == u"net")
            order.totals.net = stated;
        if (total == u"gross")
            order.totals.gross = stated;
        if (total == u"payable")
            order.totals.payable = stated;
        const Findings findings = validateOrder(order);
        QString found;
        for (const Finding& finding : findings) {
            if (finding.code == FindingCode::TotalsApart && finding.subject == QStringLiteral("totals.") + total) {
                found = severityName(finding.severity);
                QCOMPARE(finding.arguments.value(1), value);
            }
        }
        QCOMPARE(found, severity);
    }

    void relativeTolerance()
    {
        IncomingOrder order = goodOrder();
        order.lines = {line("1000", "100.00", "100000.00")};
        order.totals = {};
        order.totals.lines = number("100099.00");
        QVERIFY(validateOrder(order).isEmpty());
        order.totals.lines = number("100101.00");
        QCOMPARE(codes(validateOrder(order)), QList{FindingCode::TotalsApart});
        QVERIFY(validateOrder(order, {Decimal(200), Decimal(0)}).isEmpty());
    }

    void headerChargesCount()
    {
        IncomingOrder order = goodOrder();
        order.headerCharges.append({true, {}, {}, number("5.00"), {}, {}});
        order.headerCharges.append({false, {}, {}, number("1.00"), {}, {}});
        order.totals.net = number("34.00");
        order.totals.gross = number("40.30");
        order.totals.payable = number("30.00");
        order.totals.prepaid = number("10.00");
        order.totals.rounding = number("-0.30");
        QVERIFY(validateOrder(order).isEmpty());
    }

    // Without a stated gross, payable may or may not include the tax.
    void payableWithoutGross()
    {
        IncomingOrder order = goodOrder();
        order.totals.gross = {};
        order.totals.net = {};
        order.totals.payable = number("30.00");
        QVERIFY(validateOrder(order).isEmpty());
        order.totals.payable = number("36.30");
        QVERIFY(validateOrder(order).isEmpty());
        order.totals.payable = number("33.00");
        QCOMPARE(codes(validateOrder(order)), QList{FindingCode::TotalsApart});
    }

    void refusedLinesMayBeLeftOut()
    {
        IncomingOrder order = goodOrder();
        order.documentType = DocumentType::OrderResponse;
        order.lines[1].status.value = QStringLiteral("7");
        order.totals = {};
        order.totals.lines = number("10.00");
        QVERIFY(validateOrder(order).isEmpty());
        order.totals.lines = number("30.00");
        QVERIFY(validateOrder(order).isEmpty());
        order.totals.lines = number("20.00");
        QCOMPARE(codes(validateOrder(order)), QList{FindingCode::TotalsApart});
    }

    void presence()
    {
        IncomingOrder order = goodOrder();
        order.documentNumber = {};
        order.lines.clear();
        const Findings findings = validateOrder(order);
        QCOMPARE(codes(findings), (QList{FindingCode::NoNumber, FindingCode::NoLines}));
        QVERIFY(anyBlocking(findings));
        order.documentType = DocumentType::OrderResponse;
        QVERIFY(!anyBlocking(validateOrder(order)));
    }

    void dates()
    {
        IncomingOrder order = goodOrder();
        order.deliveryFrom = day(13);
        QCOMPARE(codes(validateOrder(order)), QList{FindingCode::DateOrder});
        order.deliveryFrom = order.deliveryTo = day(9);
        order.lines[1].deliveryDate = day(9);
        const Findings findings = validateOrder(order);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[1].subject, QStringLiteral("lines[1].deliveryDate"));
    }

    void digits()
    {
        QVERIFY(isGtin(u"8712345001018"));
        QVERIFY(isGtin(u"18712345001015"));
        QVERIFY(isGtin(u"96385074"));
        QVERIFY(!isGtin(u"8712345001019"));
        QVERIFY(!isGtin(u"871234500101"));
        QVERIFY(!isGtin(u"87123450010a8"));
        QVERIFY(!isGtin(u""));
        QVERIFY(isGln(u"8712345000011"));
        QVERIFY(!isGln(u"96385074"));
        IncomingOrder order = goodOrder();
        order.seller.emplace().gln.value = QStringLiteral("8712345000012");
        order.lines[0].gtin.value = QStringLiteral("8712345001019");
        QCOMPARE(codes(validateOrder(order)), (QList{FindingCode::CheckDigit, FindingCode::CheckDigit}));
    }

    void revalidationReplacesOwnFindings()
    {
        IncomingOrder order = goodOrder();
        order.lines[0].lineTotal = number("11.00");
        order.totals = {};
        Findings findings{{FindingCode::FieldNotUnderstood, Severity::Warning, QStringLiteral("x"), {}}};
        findings += validateOrder(order);
        QCOMPARE(findings.size(), 2);
        order.lines[0].lineTotal = number("10.00");
        QCOMPARE(codes(revalidated(findings, order)), QList{FindingCode::FieldNotUnderstood});
    }
};

QTEST_GUILESS_MAIN(ExtractionValidatorTest)
#include "tst_extraction_validator.moc"
