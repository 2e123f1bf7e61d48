// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_readers
#include "core/readers/DocumentReader.h"
#include "core/readers/SourceViewer.h"
#include "tests/support/Files.h"
#include "ui/models/SourceModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace op;
using ui::SourceMark;
using ui::SourceModel;

// Documents as item models: structure, marks, finding.
class TestSourceModels : public QObject
{
    Q_OBJECT

    static std::unique_ptr<SourceModel> modelOf(const QByteArray& bytes)
    {
        return ui::makeSourceModel(readers::viewDocument(bytes));
    }
    static QByteArray sample() { return test::contentOf(test::dataFile(QStringLiteral("ubl/order-full.xml"))); }
    static extraction::FieldPlace field(const QString& path, const QString& place, qint64 line, qint64 column,
                                        const QString& raw)
    {
        extraction::FieldPlace made{path, raw, {}};
        made.place.path = place;
        made.place.line = line;
        made.place.column = column;
        return made;
    }
    static SourceMark markOf(const QModelIndex& index)
    {
        return static_cast<SourceMark>(index.data(SourceModel::MarkRole).toInt());
    }

private Q_SLOTS:
    void modelsKeepTheRules_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("order") << sample();
        QTest::newRow("one element") << QByteArray("<a/>");
        QTest::newRow("broken") << QByteArray("<a>\n<b>\n");
        QTest::newRow("edifact") << QByteArray("UNB+UNOC:3+1+2'UNH+1+ORDERS:D:96A:UN'");
        QTest::newRow("table") << QByteArray("code;name;quantity\n4711;Bolt;12\n;;\n4712;Nut\n");
        QTest::newRow("long line") << QByteArray(30'000, 'x');
    }
    void modelsKeepTheRules()
    {
        QFETCH(const QByteArray, bytes);
        const auto model = modelOf(bytes);
        QVERIFY(model);
        const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto read = readers::readDocument(bytes);
        if (read && !read->orders.isEmpty())
            model->setFields(extraction::fieldPlaces(read->orders.first()));
        model->markField(QStringLiteral("lines[0].quantity"));
        model->markField(QString());
        model->setFields({});
    }

    void nothingToShowIsNoModel()
    {
        QVERIFY(!modelOf({}));
        QVERIFY(!modelOf("%PDF-1.4"));
    }

    void treeHoldsNamesValuesAttributes()
    {
        const auto model = modelOf("<o><q u='C62' v='1'>5\n</q><q>6</q></o>");
        const QModelIndex root = model->index(0, 0);
        QCOMPARE(root.data().toString(), QStringLiteral("o"));
        QCOMPARE(model->rowCount(root), 2);
        QCOMPARE(model->index(0, 1, root).data().toString(), QStringLiteral("5"));
        QCOMPARE(model->index(0, 2, root).data().toString(), QStringLiteral("u = C62, v = 1"));
        QCOMPARE(model->index(1, 0, root).parent(), root);
        QVERIFY(!root.parent().isValid());
    }

    void fieldsAreMarkedWhereTheyStand()
    {
        const auto model = modelOf("<o>\n<q u='C62'>5</q>\n<q>6</q>\n</o>");
        QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);
        model->setFields(
            {field(QStringLiteral("lines[0].quantity"), QStringLiteral("/o/q[1]"), 2, 1, QStringLiteral("5")),
             field(QStringLiteral("lines[0].unit"), QStringLiteral("/o/q[1]/@u"), 2, 1, QStringLiteral("C62")),
             field(QStringLiteral("lines[1].quantity"), QStringLiteral("/o/q[2]"), 3, 1, QStringLiteral("6")),
             field(QStringLiteral("currency"), QStringLiteral("/o/absent"), 0, 0, QStringLiteral("EUR"))});
        QCOMPARE(changes.size(), 3);
        const QModelIndex quantity = model->index(0, 1, model->index(0, 0));
        const QModelIndex unit = quantity.siblingAtColumn(2);
        QCOMPARE(markOf(quantity), SourceMark::Field);
        QCOMPARE(markOf(unit), SourceMark::Field);
        QCOMPARE(markOf(quantity.siblingAtColumn(0)), SourceMark::None);
        QCOMPARE(unit.data(SourceModel::FieldPathsRole).toStringList(), QStringList{QStringLiteral("lines[0].unit")});
        QVERIFY(quantity.data(Qt::ToolTipRole).toString().contains(QLatin1String("line 1, quantity")));
        QVERIFY(quantity.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("line 1, quantity")));
        QCOMPARE(model->fieldPlaces().size(), 3);

        changes.clear();
        model->markField(QStringLiteral("lines[0].unit"));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(markOf(unit), SourceMark::Current);
        QCOMPARE(markOf(quantity), SourceMark::Field);
        QCOMPARE(model->currentPlaces(), QModelIndexList{unit});
        changes.clear();
        model->markField(QStringLiteral("lines[1]"));
        QCOMPARE(changes.size(), 2);
        QCOMPARE(markOf(unit), SourceMark::Field);
        model->markField(QStringLiteral("currency"));
        QVERIFY(model->currentPlaces().isEmpty());
    }

    void foreignTextIsNoMarkup()
    {
        const auto model = modelOf("<o>&lt;img src='file:///etc/passwd'&gt;</o>");
        model->setFields({field(QStringLiteral("currency"), QStringLiteral("/o"), 1, 1,
                                QStringLiteral("<img src='file:///etc/passwd'>"))});
        const QString tip = model->index(0, 1).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QLatin1String("&lt;img")));
        QVERIFY(!tip.contains(QLatin1String("<img")));
    }

    void linesHaveNumbers()
    {
        const auto model = modelOf("UNB+1'UNH+2'\r\nBGM+3'");
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("1"));
        QCOMPARE(model->headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QString());
        QCOMPARE(model->headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("2"));
        QCOMPARE(model->index(2, 0).data().toString(), QStringLiteral("BGM+3'"));
    }

    void tablesHaveNamesOfASpreadsheet()
    {
        const auto model = modelOf("code;name;quantity\n4711;Bolt;12\n4712;\"two\nlines\";3\n");
        QCOMPARE(model->view().shape, documents::SourceView::Shape::Grid);
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->columnCount(), 3);
        QCOMPARE(model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("C"));
        QCOMPARE(model->headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("2"));
        QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("two lines"));
        model->setFields({field(QStringLiteral("lines[0].quantity"), QStringLiteral("C2"), 2, 0, QStringLiteral("12")),
                          field(QStringLiteral("lines[8].quantity"), QStringLiteral("C9"), 9, 0, QStringLiteral("1"))});
        QCOMPARE(markOf(model->index(1, 2)), SourceMark::Field);
        QCOMPARE(model->fieldPlaces().size(), 1);
    }

    void damageIsMarked()
    {
        const auto model = modelOf("<a>\n<b></c>\n</a>");
        QVERIFY(model->troublePlace().isValid());
        QCOMPARE(model->troublePlace().row(), 1);
        QCOMPARE(markOf(model->troublePlace()), SourceMark::Trouble);
        QVERIFY(!modelOf("<a/>")->troublePlace().isValid());
    }

    void textIsFound()
    {
        const auto model = modelOf("<o><n>Bolt M8</n><n c='bolt'>Nut</n><Bolts/></o>");
        const QModelIndexList found = model->find(QStringLiteral("BOLT"), 10);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].data().toString(), QStringLiteral("Bolt M8"));
        QCOMPARE(found[1].column(), 2);
        QCOMPARE(found[2].column(), 0);
        QCOMPARE(model->find(QStringLiteral("bolt"), 2).size(), 2);
        QVERIFY(model->find(QString(), 10).isEmpty());
        QVERIFY(model->find(QStringLiteral("screw"), 10).isEmpty());
    }
};

QTEST_MAIN(TestSourceModels)
#include "tst_source_models.moc"
