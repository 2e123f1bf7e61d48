// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui
#include "ui/models/CandidatesModel.h"
#include "ui/models/FindingsModel.h"
#include "ui/models/LinesModel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace op;
using namespace op::ui;

namespace {

LineRow line(int number, const QString& product, Mark mark = Mark::Matched)
{
    LineRow row;
    row.path = QStringLiteral("lines[%1]").arg(number);
    row.number = QString::number(number + 1);
    row.product = product;
    row.paperText = QStringLiteral("text");
    row.mark = mark;
    return row;
}

CandidateRow candidate(qint64 id)
{
    CandidateRow row;
    row.id = id;
    row.name = QStringLiteral("record %1").arg(id);
    row.speaksFor = QStringList{QStringLiteral("a reason")};
    row.speaksAgainst = QStringList{QStringLiteral("a doubt")};
    return row;
}

FindingRow finding(const QString& subject)
{
    FindingRow row;
    row.subject = subject;
    row.place = subject;
    row.text = QStringLiteral("sentence");
    return row;
}

} // namespace

class TestCaseModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAnnounceOnlyWhatChanged()
    {
        LinesModel model;
        const QAbstractItemModelTester tester(&model);
        QList<LineRow> rows;
        for (int i = 0; i < 5; ++i)
            rows.append(line(i, QStringLiteral("A")));
        model.setRows(rows);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        rows[3].product = QStringLiteral("B");
        model.setRows(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 3);
        QVERIFY(inserted.isEmpty() && removed.isEmpty());
        rows.removeLast();
        model.setRows(rows);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 4);
        rows.append({line(4, QStringLiteral("C")), line(5, QStringLiteral("D"))});
        model.setRows(rows);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("lines[5]")), 5);
        QCOMPARE(model.rowOf(QStringLiteral("lines[9]")), -1);
    }

    void aCellSaysWhatIsOnThePaperAndWhatIsProposed()
    {
        LinesModel model;
        model.setRows({line(0, QStringLiteral("A"), Mark::MustFix)});
        const QModelIndex article = model.index(0, LinesModel::Article);
        QCOMPARE(article.data().toString(), QStringLiteral("A"));
        QCOMPARE(article.data(LinesModel::PaperRole).toString(), QStringLiteral("text"));
        // the mark is told in words, too
        const QString spoken = model.index(0, LinesModel::Number).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(markText(Mark::MustFix)), qPrintable(spoken));
        LineRow out = line(0, QStringLiteral("A"));
        out.isOrdered = false;
        model.setRows({out});
        QVERIFY(article.data().toString() != QStringLiteral("A"));
    }

    void candidatesShowThreeUntilMoreAreWanted()
    {
        CandidatesModel model;
        const QAbstractItemModelTester tester(&model);
        QList<CandidateRow> rows;
        for (qint64 id = 1; id <= 7; ++id)
            rows.append(candidate(id));
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.hiddenCount(), 4);
        model.showAll(true);
        QCOMPARE(model.rowCount(), 7);
        model.setRows(rows.mid(0, 2));
        QCOMPARE(model.rowCount(), 2);
        model.setRows(rows);
        model.showAll(false);
        QCOMPARE(model.rowCount(), 3);
        const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("a reason")) && spoken.contains(QStringLiteral("a doubt")));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void findingsComeAndGoInTheMiddle()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({finding(QStringLiteral("a")), finding(QStringLiteral("b")), finding(QStringLiteral("c"))});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setRows({finding(QStringLiteral("a")), finding(QStringLiteral("c"))});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(1).toInt(), 1);
        QVERIFY(inserted.isEmpty());
        model.setRows({finding(QStringLiteral("a")), finding(QStringLiteral("a")), finding(QStringLiteral("c"))});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void stopsFollowTheForm()
    {
        CaseState state;
        for (const auto* path : {"vendor", "company", "orderNumber"}) {
            FieldRow field;
            field.path = QLatin1String(path);
            field.mark = Mark::Matched;
            state.header.append(field);
        }
        state.header[1].mark = Mark::PleaseCheck;
        state.lines = {line(0, {}), line(1, {}, Mark::MustFix), line(2, {})};
        FindingRow totals = finding(QStringLiteral("totals.net"));
        totals.severity = extraction::Severity::Blocking;
        state.findings.append(totals);
        const auto next = [&state](const char* from, bool back = false) {
            return nextStop(state, QLatin1String(from), back);
        };
        QCOMPARE(next("").path, QStringLiteral("company"));
        QCOMPARE(next("vendor").path, QStringLiteral("company"));
        QCOMPARE(next("company").path, QStringLiteral("lines[1]"));
        QCOMPARE(next("lines[1].quantity").path, QStringLiteral("totals.net"));
        QVERIFY(!next("lines[1]").isWrapped);
        QCOMPARE(next("totals.net").path, QStringLiteral("company"));
        QVERIFY(next("totals.net").isWrapped);
        QCOMPARE(next("lines[2]", true).path, QStringLiteral("lines[1]"));
        QCOMPARE(next("company", true).path, QStringLiteral("totals.net"));
        QVERIFY(next("company", true).isWrapped);
        state.header[1].mark = Mark::ConfirmedByYou;
        state.lines[1].mark = Mark::Matched;
        state.findings.clear();
        QVERIFY(next("vendor").path.isEmpty());
    }

    void whatDiffersIsMarkedInText()
    {
        QCOMPARE(markedDifference(QStringLiteral("Shoe (42)"), QStringLiteral("shoe size 41")),
                 QStringLiteral("Shoe (<b><u>42</u></b>)"));
        QCOMPARE(markedDifference(QStringLiteral("<a>"), QStringLiteral("a")), QStringLiteral("&lt;a&gt;"));
    }
};

QTEST_MAIN(TestCaseModels)
#include "tst_casemodels.moc"
