// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_readers op_extraction op_documents
#include "core/extraction/FieldPlaces.h"
#include "core/readers/DocumentReader.h"
#include "tests/fuzz/ViewFuzzInput.h"
#include "tests/support/Files.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace op;
using documents::SourceView;

// Every document of the test data can be shown, and what was read from it is found in what is shown.
class TestSourceViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsFound_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* folder :
             {"tests/data/ubl", "tests/data/lab", "tests/data/bad", "tests/data/csv", "resources/demo"}) {
            QDirIterator files(test::sourceFile(QLatin1String(folder)), QDir::Files);
            while (files.hasNext()) {
                const QString path = files.next();
                if (!path.endsWith(QLatin1String(".json")))
                    QTest::newRow(qPrintable(QString::fromLatin1(folder) + u'/' + files.fileName())) << path;
            }
        }
    }

    void everyPlaceIsFound()
    {
        QFETCH(const QString, path);
        const QByteArray bytes = test::contentOf(path);
        test::feedView(bytes);
        const documents::PlaceIndex index(readers::viewDocument(bytes));
        const auto read = readers::readDocument(bytes);
        if (!read) {
            QVERIFY(index.view().trouble.has_value());
            return;
        }
        for (const extraction::IncomingOrder& order : read->orders) {
            const QList<extraction::FieldPlace> places = extraction::fieldPlaces(order);
            QVERIFY(!places.isEmpty());
            for (const extraction::FieldPlace& field : places) {
                if (index.view().shape == SourceView::Shape::Grid)
                    QVERIFY2(index.cell(field.place).has_value(), qPrintable(field.path + u' ' + field.place.path));
                if (index.view().shape != SourceView::Shape::Tree)
                    continue;
                const int element = index.element(field.place);
                QVERIFY2(element >= 0, qPrintable(field.path + u' ' + field.place.path));
                const SourceView::Element& shown = index.view().elements[element];
                const bool isAttribute = documents::isAttributePlace(field.place);
                const auto holds = [&field](const auto& attribute) { return attribute.value == field.raw; };
                QVERIFY2(isAttribute ? std::any_of(shown.attributes.begin(), shown.attributes.end(), holds)
                                     : field.raw.contains(shown.text),
                         qPrintable(field.path + u' ' + field.raw));
            }
        }
    }

    void badFilesShowWhatTheyCan()
    {
        const auto seen = [](const char* name) {
            return readers::viewDocument(test::contentOf(test::dataFile(QStringLiteral("bad/") + QLatin1String(name))));
        };
        const SourceView broken = seen("broken.xml");
        QVERIFY(broken.trouble && broken.troublePlace.line > 0 && !broken.lines.isEmpty());
        const SourceView charset = seen("unknown_charset.xml");
        QVERIFY(!charset.elements.isEmpty() || !charset.lines.isEmpty());
        QCOMPARE(seen("mail.eml").shape, SourceView::Shape::Text);
        QCOMPARE(seen("orders.edi").shape, SourceView::Shape::Text);
        QVERIFY(seen("orders.edi").lines.size() > 3);
        QCOMPARE(seen("page.html").shape, SourceView::Shape::Text);
        QCOMPARE(seen("note.txt").shape, SourceView::Shape::Text);
        QCOMPARE(seen("invoice.xml").shape, SourceView::Shape::Tree); // an unknown paper is a tree all the same
        QCOMPARE(seen("paper.pdf").shape, SourceView::Shape::None);
        QCOMPARE(seen("archive.zip").shape, SourceView::Shape::None);
    }
};

QTEST_GUILESS_MAIN(TestSourceViews)
#include "tst_source_views.moc"
