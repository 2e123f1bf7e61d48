// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/documents/HarmlessText.h"
#include "core/extraction/ViewMessage.h"
#include "core/readers/SourceViewer.h"

#include <QJsonArray>
#include <QTest>

using namespace op;
using documents::PlaceIndex;
using documents::SourcePlace;
using documents::SourceView;
using documents::ViewLimits;

// How a document is shown: what becomes of its bytes, its size and its odd characters, and whether places are found.
class TestSourceView : public QObject
{
    Q_OBJECT

    static SourceView seen(const QByteArray& bytes, const ViewLimits& limits = {})
    {
        return readers::viewDocument(bytes, limits);
    }
    static SourcePlace at(qint64 line, qint64 column = 0)
    {
        SourcePlace place;
        place.line = line;
        place.column = column;
        return place;
    }
    static QStringList texts(const SourceView& view)
    {
        QStringList all;
        for (const auto& line : view.lines)
            all.append(line.text);
        return all;
    }

private Q_SLOTS:
    void oddCharactersBecomeVisible()
    {
        using documents::harmlessText;
        using documents::isHarmless;
        QCOMPARE(harmlessText(u"a\tb\nc"), QStringLiteral("a\tb\nc"));
        QCOMPARE(harmlessText(u"a\u0007\u001b[31m\u007f"), QStringLiteral("a\u2407\u241b[31m\u2421"));
        QCOMPARE(harmlessText(u"gpj.\u202Eexe\u2066\u200B\uFEFF"), QStringLiteral("gpj.\uFFFDexe\uFFFD\uFFFD\uFFFD"));
        QCOMPARE(harmlessText(u"a\u2028b\u2029c\u0085"), QStringLiteral("a\uFFFDb\uFFFDc\uFFFD"));
        const QString halves = QStringLiteral("x") + QChar(0xd800) + QStringLiteral("y") + QChar(0xdc00);
        QCOMPARE(harmlessText(halves), QStringLiteral("x\uFFFDy\uFFFD"));
        const QString smile = QStringLiteral("\U0001F642 \u00e9 \u05d0");
        QCOMPARE(harmlessText(smile), smile);
        QVERIFY(isHarmless(smile));
        QVERIFY(!isHarmless(halves));
        const QString tag = QStringLiteral("\U000E0041"); // invisible, outside the first plane
        QCOMPARE(harmlessText(tag).size(), tag.size());
        QVERIFY(isHarmless(harmlessText(tag)));
    }

    void xmlBecomesATree()
    {
        const SourceView view =
            seen("<a:Order xmlns:a='urn:x'>\n <Line id='1'>two &amp; three</Line>\n <Line/>\n</a:Order>");
        QCOMPARE(view.shape, SourceView::Shape::Tree);
        QCOMPARE(view.format, QStringLiteral("xml"));
        QCOMPARE(view.elements.size(), 3);
        QCOMPARE(view.elements[1].text, QStringLiteral("two & three"));
        QCOMPARE(view.elements[1].attributes.first().value, QStringLiteral("1"));
        QCOMPARE(view.elements[1].parent, 0);
        QCOMPARE(view.elementPlace(2).path, QStringLiteral("/Order/Line[2]"));
        QCOMPARE(view.elementPlace(2).line, 3);
        QCOMPARE(view.limit, SourceView::Limit::None);
    }

    void placesOfElementsAreFound()
    {
        const PlaceIndex index(seen("<o><l/><l><q>1</q></l></o>"));
        for (int i = 0; i < index.view().elements.size(); ++i)
            QCOMPARE(index.element(index.view().elementPlace(i)), i);
        SourcePlace byPath;
        byPath.path = QStringLiteral("/o/l[2]/q");
        QCOMPARE(index.element(byPath), 3);
        byPath.path = QStringLiteral("/o/l[3]/q");
        QCOMPARE(index.element(byPath), -1);
        QCOMPARE(index.element({}), -1);
        // a place of another document must not mark what stands there by chance
        SourcePlace wrong = index.view().elementPlace(3);
        wrong.path = QStringLiteral("/o/other");
        QCOMPARE(index.element(wrong), -1);
    }

    void brokenXmlIsShownAsTextWithThePlace()
    {
        const SourceView view = seen("<a>\n  <b>text</c>\n</a>\n");
        QCOMPARE(view.shape, SourceView::Shape::Text);
        QCOMPARE(texts(view),
                 (QStringList{QStringLiteral("<a>"), QStringLiteral("  <b>text</c>"), QStringLiteral("</a>")}));
        QVERIFY(view.trouble);
        QCOMPARE(view.trouble->code, ErrorCode::DocumentMalformed);
        QCOMPARE(view.troublePlace.line, 2);
        QVERIFY(view.troublePlace.column > 0);
        QCOMPARE(PlaceIndex(view).line(view.troublePlace), 1);

        const SourceView cut = seen("<a><b>");
        QVERIFY(cut.trouble && cut.lines.size() == 1);
        const SourceView entities = seen("<!DOCTYPE a [<!ENTITY x 'y'>]>\n<a>&x;</a>");
        QVERIFY(entities.trouble && entities.lines.size() == 2);
    }

    void edifactHasOneSegmentALine()
    {
        const SourceView view = seen("UNA:+.? 'UNB+UNOC:3+A'UNH+1+ORDERS:D:96A:UN'\r\nFTX+AAA+?'quoted?''BGM+220'");
        QCOMPARE(view.shape, SourceView::Shape::Text);
        QCOMPARE(view.format, QStringLiteral("edifact-orders-d96a"));
        QCOMPARE(texts(view),
                 (QStringList{QStringLiteral("UNA:+.? '"), QStringLiteral("UNB+UNOC:3+A'"),
                              QStringLiteral("UNH+1+ORDERS:D:96A:UN'"), QStringLiteral("FTX+AAA+?'quoted?''"),
                              QStringLiteral("BGM+220'")}));
        QCOMPARE(view.lines[1].line, 1);
        QCOMPARE(view.lines[1].column, 10);
        QCOMPARE(view.lines[3].line, 2);
        const PlaceIndex index(view);
        QCOMPARE(index.line(at(1, 12)), 1);
        QCOMPARE(index.line(at(1)), 0);
        QCOMPARE(index.line(at(2, 21)), 4);
        QCOMPARE(index.line(at(3)), -1);
        QCOMPARE(index.line(at(0)), -1);
    }

    void cellsAreFoundByNameAndLine()
    {
        const PlaceIndex index(seen("code;quantity\n4711;2\n4712;\"3\n\"\n4713;4\n"));
        QCOMPARE(index.view().shape, SourceView::Shape::Grid);
        QCOMPARE(index.view().rows.size(), 4);
        const auto named = [&index](const char* name) {
            SourcePlace place;
            place.path = QString::fromLatin1(name);
            return index.cell(place);
        };
        QVERIFY(named("B2") == (documents::CellIndex{1, 1}));
        QVERIFY(named("Sheet!A1") == (documents::CellIndex{0, 0}));
        QVERIFY(!named("B5"));
        QVERIFY(!named("/Order/ID"));
        QVERIFY(index.cell(at(4)) == (documents::CellIndex{2, 0})); // the row that began in line 3
        QVERIFY(index.cell(at(5)) == (documents::CellIndex{3, 0}));
        QVERIFY(!index.cell(at(0)));
    }

    void linesEndInEveryWay()
    {
        const SourceView view = seen("Dear all,\r\n\r\nplease\rsend\nbolts");
        QCOMPARE(texts(view),
                 (QStringList{QStringLiteral("Dear all,"), QString(), QStringLiteral("please"), QStringLiteral("send"),
                              QStringLiteral("bolts")}));
        QCOMPARE(view.lines.last().line, 5);
    }

    void whatIsNoTextIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("blank") << QByteArray(" \n\n") << QStringLiteral("empty");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("pdf");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("png");
        QTest::newRow("noise") << QByteArray(500, '\x01') << QStringLiteral("unknown");
    }
    void whatIsNoTextIsNamed()
    {
        QFETCH(const QByteArray, bytes);
        const SourceView view = seen(bytes);
        QCOMPARE(view.shape, SourceView::Shape::None);
        QTEST(view.format, "format");
    }

    void longDocumentsAreShortened()
    {
        ViewLimits few;
        few.maxElements = 3;
        SourceView view = seen("<a><b/><b/><b/><b/></a>", few);
        QCOMPARE(view.elements.size(), 3);
        QCOMPARE(view.limit, SourceView::Limit::Elements);
        QCOMPARE(view.limitValue, 3);
        QCOMPARE(view.elementPlace(1).path, QStringLiteral("/a/b[1]")); // as the whole document spells it

        few = {};
        few.maxLines = 2;
        view = seen("one\ntwo\nthree\n", few);
        QCOMPARE(view.lines.size(), 2);
        QCOMPARE(view.limit, SourceView::Limit::Lines);
        QCOMPARE(seen("one\ntwo\n", few).limit, SourceView::Limit::None);

        few = {};
        few.maxRows = 2;
        view = seen("a;b\n1;2\n3;4\n", few);
        QCOMPARE(view.rows.size(), 2);
        QCOMPARE(view.limit, SourceView::Limit::Rows);
        QCOMPARE(view.limitValue, 2);
        few = {};
        few.maxCells = 5;
        QCOMPARE(seen("a;b\n1;2\n3;4\n", few).rows.size(), 2);

        few = {};
        few.maxText = 4;
        view = seen("<a>abcdefgh</a>", few);
        QCOMPARE(view.elements[0].text, QStringLiteral("abcd\u2026"));
        QCOMPARE(view.cutTexts, 1);
        view = seen("abcdefghij", few);
        QCOMPARE(texts(view), (QStringList{QStringLiteral("abcd"), QStringLiteral("efgh"), QStringLiteral("ij")}));
        QCOMPARE(view.lines[2].column, 9);

        few = {};
        few.maxCharacters = 10;
        view = seen("<a><b>12345</b><b>67890</b><b>x</b><b>y</b></a>", few);
        QCOMPARE(view.limit, SourceView::Limit::Elements);
        QVERIFY(view.elements.size() < 5);
        view = seen("12345\n67890\nx\ny\n", few);
        QVERIFY(view.lines.size() <= 3);
        QCOMPARE(view.limit, SourceView::Limit::Lines);
    }

    void messageSurvivesTheWay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("tree") << QByteArray("<a x='1'>\n<b y='2' z='3'>t\u202e</b><b/></a>");
        QTest::newRow("broken") << QByteArray("<a>\n<b>");
        QTest::newRow("table") << QByteArray("a;b\n1;\"2\n\u202e\"\n;\n3;4;5\n");
        QTest::newRow("text") << QByteArray("hello\nworld\x01");
        QTest::newRow("none") << QByteArray("%PDF-1.4");
    }
    void messageSurvivesTheWay()
    {
        QFETCH(const QByteArray, bytes);
        const SourceView view = seen(bytes);
        const auto message = extraction::decodeViewMessage(extraction::encode({view, {}}));
        QVERIFY(message && message->outcome);
        QCOMPARE(documents::toJson(*message->outcome), documents::toJson(view));
        QCOMPARE(message->outcome->trouble.has_value(), view.trouble.has_value());
        if (view.trouble)
            QCOMPARE(message->outcome->trouble->arguments, view.trouble->arguments);
    }

    void strangeAnswersAreRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const char* member, const QJsonValue& value) {
            QTest::newRow(name) << QString::fromLatin1(member) << value;
        };
        const auto element = [](int parent, const QString& text) {
            return QJsonArray{parent, 0, 1, 1, QStringLiteral("n"), text};
        };
        row("shape", "shape", QStringLiteral("picture"));
        row("limit", "limit", 3);
        row("noNumber", "cutTexts", QStringLiteral("1"));
        row("negative", "limitValue", -1);
        row("fraction", "troubleLine", 1.5);
        row("rootWithParent", "elements", QJsonArray{element(0, {})});
        row("secondRoot", "elements", QJsonArray{element(-1, {}), element(-1, {})});
        row("parentAfterChild", "elements", QJsonArray{element(-1, {}), element(1, {})});
        row("short", "elements", QJsonArray{QJsonArray{-1, 0, 1}});
        row("halfAttribute", "elements",
            QJsonArray{QJsonArray{-1, 0, 1, 1, QStringLiteral("n"), QString(), QStringLiteral("a")}});
        row("bidi", "elements", QJsonArray{element(-1, QStringLiteral("a\u202eb"))});
        row("control", "elements", QJsonArray{element(-1, QStringLiteral("\u001b[2J"))});
        row("longText", "elements", QJsonArray{element(-1, QString(5000, u'x'))});
        row("linesInTree", "lines", QJsonArray{QJsonArray{1, 1, QStringLiteral("x")}});
        row("noArray", "rows", QStringLiteral("x"));
    }
    void strangeAnswersAreRefused()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QJsonObject json = documents::toJson(seen("<a/>"));
        QVERIFY(documents::sourceViewFromJson(json).has_value());
        json.insert(member, value);
        QVERIFY(!documents::sourceViewFromJson(json).has_value());
        json.remove(member);
        QVERIFY(!documents::sourceViewFromJson(json).has_value());
    }

    void moreThanTheLimitsIsRefused()
    {
        const QJsonObject json = documents::toJson(seen("<a><b/><b/></a>"));
        ViewLimits few;
        few.maxElements = 2;
        QVERIFY(!documents::sourceViewFromJson(json, few).has_value());
        few = {};
        few.maxCharacters = 1;
        few.maxText = 1;
        QVERIFY(!documents::sourceViewFromJson(json, few).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSourceView)
#include "tst_sourceview.moc"
