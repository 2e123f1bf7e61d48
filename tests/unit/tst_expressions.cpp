// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_expressions
#include "core/expressions/Expression.h"

#include <QHash>
#include <QTest>

using namespace op;
using namespace op::expressions;
using namespace Qt::StringLiterals;
using Code = ExpressionError::Code;

namespace {

const QHash<QString, Value>& fields()
{
    static const QHash<QString, Value> all{
        {u"number"_s, u"WT-2026-101"_s},
        {u"buyer.name"_s, u"Waterland"_s},
        {u"note"_s, Value()},
        {u"line.quantity"_s, *Decimal::parse(u"2.5")},
        {u"line.unitPrice"_s, *Decimal::parse(u"0.10")},
        {u"orderDate"_s, QDate(2026, 11, 20)},
        {u"delivery.date"_s, QDate(2026, 12, 1)},
        {u"urgent"_s, true},
    };
    return all;
}

Value valueOf(const QString& name)
{
    return fields().value(name);
}

std::optional<Type> typeOfField(const QString& name)
{
    if (name == u"note")
        return Type::Text;
    return fields().contains(name) ? std::optional(fields().value(name).type) : std::nullopt;
}

/// Whether two errors are the same, place included, told as text.
QString told(const ExpressionError& error)
{
    return u"%1 at %2: %3"_s.arg(static_cast<int>(error.code)).arg(error.position).arg(error.arguments.join(u'|'));
}

} // namespace

/// The formulas with which fields of Odoo are filled from a paper.
class TstExpressions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computes_data();
    void computes();
    void checksTypes_data();
    void checksTypes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysWhatAPaperDoesNotAllow_data();
    void saysWhatAPaperDoesNotAllow();
    void namesItsFields();
    void quotesTexts();
    void staysBounded();
    void survivesAnyText();
    void explainsEachFunction();
};

void TstExpressions::computes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* text, const char* value) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("\"a\"", "a");
    row("\"say \"\"yes\"\"\"", "say \"yes\"");
    row("12.50", "12.5");
    row("true", "yes");
    row("empty", "");
    row("number", "WT-2026-101");
    row("buyer.name & \" / \" & number", "Waterland / WT-2026-101");
    row("note & \"x\"", "x");
    row("1 + 2 * 3", "7");
    row("(1 + 2) * 3", "9");
    row("10 - 2 - 3", "5");
    row("12 / 4 / 3", "1");
    row("-2 * -3", "6");
    row("0.1 + 0.2", "0.3");
    row("line.quantity * line.unitPrice", "0.25");
    row("note", "");
    row("number(note) + 1", "");
    row("orderDate + 7", "2026-11-27");
    row("delivery.date - orderDate", "11");
    row("delivery.date - 1", "2026-11-30");
    row("1 = 1.0", "yes");
    row("\"a\" <> \"b\"", "yes");
    row("1 < 2 and 2 < 1", "no");
    row("1 < 2 or 1 / 0 > 1", "yes");
    row("1 > 2 and 1 / 0 > 1", "no");
    row("not (1 = 2)", "yes");
    row("note = empty", "yes");
    row("note < \"x\"", "no");
    row("orderDate < delivery.date", "yes");
    row("if(urgent, \"now\", \"later\")", "now");
    row("if(1 > 2, 1 / 0)", "");
    row("if(1 > 2, 1 / 0, 5)", "5");
    row("first(note, buyer.name)", "Waterland");
    row("blank(note)", "yes");
    row("upper(left(number, 2))", "WT");
    row("right(number, 3)", "101");
    row("mid(number, 4, 4)", "2026");
    row("mid(number, 4)", "2026-101");
    row("replace(number, \"-\", \"\")", "WT2026101");
    row("contains(number, \"wt\")", "yes");
    row("starts(number, \"2026\")", "no");
    row("length(number)", "11");
    row("trim(\"  a   b \")", "a b");
    row("round(2.345, 2)", "2.35");
    row("round(2.5)", "3");
    row("abs(-3)", "3");
    row("format(line.unitPrice, 2)", "0.10");
    row("format(2, 3)", "2.000");
    row("number(\"12.5\") * 2", "25");
    row("date(\"2026-01-05\")", "2026-01-05");
    row("year(orderDate)", "2026");
    row("month(orderDate)", "11");
    row("week(orderDate)", "47");
    row("text(orderDate)", "2026-11-20");
    row("left(\"abc\", -1)", "");
}

void TstExpressions::computes()
{
    QFETCH(QString, text);
    const auto expression = Expression::parse(text);
    QVERIFY2(expression, expression ? "" : qPrintable(told(expression.error())));
    const auto type = expression->check(typeOfField);
    QVERIFY2(type, type ? "" : qPrintable(told(type.error())));
    const auto value = expression->evaluate(valueOf);
    QVERIFY2(value, value ? "" : qPrintable(told(value.error())));
    // format() keeps its zeros: it gives a text
    QTEST(plainText(*value), "value");
    QVERIFY(value->isEmpty() || value->type == *type);
}

void TstExpressions::checksTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Type>("type");
    QTest::newRow("text") << u"number & 1"_s << Type::Text;
    QTest::newRow("number") << u"line.quantity * 2"_s << Type::Number;
    QTest::newRow("date") << u"orderDate + 1"_s << Type::Date;
    QTest::newRow("days") << u"orderDate - orderDate"_s << Type::Number;
    QTest::newRow("truth") << u"note = \"\""_s << Type::Boolean;
    QTest::newRow("either") << u"if(urgent, empty, 5)"_s << Type::Number;
    QTest::newRow("nothing") << u"empty"_s << Type::Empty;
}

void TstExpressions::checksTypes()
{
    QFETCH(QString, text);
    const auto type = Expression::parse(text)->check(typeOfField);
    QVERIFY(type);
    QTEST(*type, "type");
}

void TstExpressions::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* text, Code code, qsizetype position, const QStringList& arguments) {
        QTest::newRow(text) << QString::fromUtf8(text) << told({code, position, arguments});
    };
    row("", Code::Unexpected, 0, {QString()});
    row("\"a", Code::OpenText, 0, {});
    row("1 ? 2", Code::UnknownCharacter, 2, {u"?"_s});
    row("1.2.3", Code::BadNumber, 0, {u"1.2.3"_s});
    row("1 2", Code::Unexpected, 2, {u"2"_s});
    row("1 +", Code::Unexpected, 3, {QString()});
    row("(1", Code::Unexpected, 2, {QString()});
    row("1)", Code::Unexpected, 1, {u")"_s});
    row("1 < 2 < 3", Code::Unexpected, 6, {u"<"_s});
    row("and", Code::Unexpected, 0, {u"and"_s});
    row("shell(1)", Code::UnknownFunction, 0, {u"shell"_s});
    row("left(\"a\")", Code::ArgumentCount, 0, {u"left"_s, u"2"_s, u"2"_s});
    row("left(\"a\",)", Code::Unexpected, 9, {u")"_s});
    row("nofield", Code::UnknownField, 0, {u"nofield"_s});
    row("1 + number", Code::WrongType, 2, {u"+"_s, u"number"_s, u"text"_s});
    row("upper(1)", Code::WrongType, 6, {u"upper"_s, u"text"_s, u"number"_s});
    row("1 = \"1\"", Code::DifferentTypes, 2, {u"="_s, u"number"_s, u"text"_s});
    row("if(urgent, 1, \"x\")", Code::DifferentTypes, 0, {u"if"_s, u"number"_s, u"text"_s});
    row("not 1", Code::WrongType, 0, {u"not"_s, u"boolean"_s, u"number"_s});
    row("orderDate + orderDate", Code::WrongType, 10, {u"+"_s, u"number"_s, u"date"_s});
    row("1 + orderDate", Code::WrongType, 2, {u"+"_s, u"number"_s, u"date"_s});
}

void TstExpressions::saysWhatIsWrong()
{
    QFETCH(QString, text);
    const auto expression = Expression::parse(text);
    const auto type =
        expression ? expression->check(typeOfField) : ExpressionResult<Type>(tl::unexpected(expression.error()));
    QVERIFY(!type);
    QTEST(told(type.error()), "error");
}

void TstExpressions::saysWhatAPaperDoesNotAllow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("zero") << u"1 / (line.quantity - 2.5)"_s << told({Code::DivisionByZero, 2, {}});
    QTest::newRow("no number") << u"number(number)"_s << told({Code::NotANumber, 0, {u"WT-2026-101"_s}});
    QTest::newRow("no date") << u"date(number)"_s << told({Code::NotADate, 0, {u"WT-2026-101"_s}});
    QTest::newRow("no such day") << u"date(\"2026-02-30\")"_s << told({Code::NotADate, 0, {u"2026-02-30"_s}});
    QTest::newRow("too large") << u"999999999999999999 * 999999999999999999"_s
                               << told({Code::OutOfRange, 19, {u"*"_s}});
    QTest::newRow("too far") << u"orderDate + 999999999"_s << told({Code::OutOfRange, 10, {u"+"_s}});
}

void TstExpressions::saysWhatAPaperDoesNotAllow()
{
    QFETCH(QString, text);
    const auto expression = Expression::parse(text);
    QVERIFY(expression && expression->check(typeOfField));
    const auto value = expression->evaluate(valueOf);
    QVERIFY(!value);
    QTEST(told(value.error()), "error");
}

void TstExpressions::namesItsFields()
{
    const auto expression = Expression::parse(u"buyer.name & number & upper(buyer.name) & if(urgent, note)"_s);
    QCOMPARE(expression->fields(), QStringList({u"buyer.name"_s, u"number"_s, u"urgent"_s, u"note"_s}));
}

void TstExpressions::quotesTexts()
{
    for (const QString& text : {QString(), u"a"_s, u"\""_s, u"a \"b\" c"_s, u"1 + 2"_s})
        QCOMPARE(plainText(*Expression::parse(quoted(text))->evaluate(valueOf)), text);
}

void TstExpressions::staysBounded()
{
    QCOMPARE(Expression::parse(QString(Expression::maxLength + 1, u' ')).error().code, Code::TooLong);
    QCOMPARE(Expression::parse(QString(500, u'(')).error().code, Code::TooDeep);
    QCOMPARE(Expression::parse(QString(500, u'-') + u'1').error().code, Code::TooDeep);
    QCOMPARE(Expression::parse(u"not "_s.repeated(400) + u"true"_s).error().code, Code::TooDeep);
    QCOMPARE(Expression::parse(u"1"_s + u"+1"_s.repeated(400)).error().code, Code::TooDeep);
    QVERIFY(Expression::parse(u"1"_s + u"+1"_s.repeated(40)));
    // texts cannot be made to grow without end
    QString grown = u"\"aaaaaaaaaa\""_s;
    for (int i = 0; i < 8; ++i)
        grown = u"replace(%1, \"a\", \"aaaaaaaaaa\")"_s.arg(grown);
    const auto value = Expression::parse(grown)->evaluate(valueOf);
    QVERIFY(!value);
    QCOMPARE(value.error().code, Code::OutOfRange);
}

void TstExpressions::survivesAnyText()
{
    // Parts of the language in any order: an answer or an error, never more.
    const QStringList words{u"("_s,     u")"_s,    u","_s,     u"+"_s,      u"-"_s,     u"*"_s,
                            u"/"_s,     u"&"_s,    u"="_s,     u"<>"_s,     u"<"_s,     u"and"_s,
                            u"or"_s,    u"not"_s,  u"1"_s,     u"0"_s,      u"\"x\""_s, u"orderDate"_s,
                            u"note"_s,  u"if("_s,  u"left("_s, u"round("_s, u"true"_s,  u"line.quantity"_s,
                            u"date("_s, u"empty"_s};
    quint32 state = 12345;
    int sound = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int length = 1 + round % 9;
        for (int i = 0; i < length; ++i) {
            state = state * 1664525u + 1013904223u;
            text += words[static_cast<qsizetype>((state >> 16) % static_cast<quint32>(words.size()))] + u' ';
        }
        const auto expression = Expression::parse(text);
        if (!expression)
            continue;
        const bool checked = expression->check(typeOfField).has_value();
        const auto value = expression->evaluate(valueOf);
        if (checked) {
            ++sound;
            QVERIFY2(value || value.error().code == Code::DivisionByZero || value.error().code == Code::NotADate
                         || value.error().code == Code::OutOfRange,
                     qPrintable(text));
        }
    }
    QVERIFY(sound > 500);
}

void TstExpressions::explainsEachFunction()
{
    QVERIFY(functions().size() >= 20);
    for (const FunctionHelp& help : functions())
        QVERIFY2(help.usage.startsWith(help.name + u'('), qPrintable(help.usage));
}

QTEST_GUILESS_MAIN(TstExpressions)
#include "tst_expressions.moc"
