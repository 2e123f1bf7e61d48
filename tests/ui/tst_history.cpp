// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/services/wording/HistoryText.h"
#include "tests/support/WindowDesk.h"
#include "ui/history/HistoryExport.h"
#include "ui/history/HistoryPanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace op;
using namespace op::services;
using namespace op::ui;
using review::ReviewState;
using test::awaited;
using test::WindowDesk;
using Kind = review::ReviewDecision::Kind;

namespace {

storage::HistoryEntry entryOf(qint64 id, const QString& kind, const QJsonObject& detail = {})
{
    storage::HistoryEntry entry;
    entry.id = id;
    entry.at = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC).addSecs(id);
    entry.actor = QStringLiteral("anna");
    entry.kind = kind;
    entry.detail = detail;
    return entry;
}

QStringList whatOf(const HistoryModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, HistoryModel::What).data().toString());
    return lines;
}

} // namespace

/// The history of a case: its words, the model, the files, the panel.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelOnlyGrows()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CaseStory story;
        story.entries = {entryOf(1, QStringLiteral("received"), {{QStringLiteral("file"), QStringLiteral("a.xml")}})};
        model.setStory(3, story);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        story.entries.append(
            entryOf(2, QStringLiteral("state"), {{QStringLiteral("reason"), QStringLiteral("judged again")}}));
        model.setStory(3, story);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(0, 0).data(HistoryModel::EntryRole).toInt(), 2);
        model.setNewestFirst(false);
        QCOMPARE(model.index(0, 0).data(HistoryModel::EntryRole).toInt(), 1);
        story.entries.append(entryOf(3, QStringLiteral("push"), {{QStringLiteral("step"), QStringLiteral("queued")}}));
        model.setStory(3, story);
        QCOMPARE(model.index(2, 0).data(HistoryModel::EntryRole).toInt(), 3);
        model.setStory(4, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatIsUndoneIsNamed()
    {
        const auto decided = [](int number, const QString& kind, int undoes) {
            return entryOf(number, QStringLiteral("decision"),
                           {{QStringLiteral("number"), number},
                            {QStringLiteral("kind"), kind},
                            {QStringLiteral("undoes"), undoes}});
        };
        const QString undo = QStringLiteral("undo");
        const QList<storage::HistoryEntry> story{decided(1, QStringLiteral("approve"), 0), decided(2, undo, 1),
                                                 decided(3, undo, 2)};
        QCOMPARE(wording::historyText(story[1], {}, story), QStringLiteral("undone: approved"));
        QCOMPARE(wording::historyText(story[2], {}, story), QStringLiteral("done again: approved"));
    }

    void everyKindHasWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("detail");
        QTest::addColumn<QString>("expected");
        const auto text = [](const char* word) { return QString::fromLatin1(word); };
        QTest::newRow("received") << text("received") << QJsonObject{{text("file"), text("a.xml")}}
                                  << text("Received: a.xml.");
        QTest::newRow("again") << text("arrived again") << QJsonObject{{text("file"), text("b.xml")}}
                               << text("The same file came in again: b.xml.");
        QTest::newRow("read") << text("read") << QJsonObject{{text("kind"), text("orderResponse")}}
                              << text("Read again: order confirmation.");
        QTest::newRow("judged") << text("state") << QJsonObject{{text("reason"), text("judged again")}}
                                << text("Judged again, as master data or what was learned have changed.");
        QTest::newRow("a person's reason")
            << text("state") << QJsonObject{{text("reason"), text("wrong paper")}} << text("wrong paper");
        QTest::newRow("undo") << text("decision") << QJsonObject{{text("kind"), text("undo")}, {text("undoes"), 2}}
                              << text("decision 2 undone");
        QTest::newRow("set") << text("decision")
                             << QJsonObject{{text("kind"), text("set")},
                                            {text("path"), text("lines[0].quantity")},
                                            {text("value"), text("7")},
                                            {text("shown"), text("5")}}
                             << text("line 1, quantity set to \"7\" (was \"5\")");
        QTest::newRow("let pass") << text("decision")
                                  << QJsonObject{{text("kind"), text("accept")},
                                                 {text("value"), text("totalsApart")},
                                                 {text("reason"), text("rounded")}}
                                  << text("let pass: the stated total differs from the lines (rounded)");
        QTest::newRow("left out") << text("decision")
                                  << QJsonObject{{text("kind"), text("choose")},
                                                 {text("path"), text("lines[1].skip")},
                                                 {text("ids"), QJsonArray{1}},
                                                 {text("shown"), text("0")}}
                                  << text("line 2 left out");
        QTest::newRow("sending") << text("push")
                                 << QJsonObject{{text("step"), text("sending")},
                                                {text("attempts"), 2},
                                                {text("error"), text("connection-lost")}}
                                 << text(
                                        "Sending to Odoo, attempt 2. Trouble: The connection to the server broke off.");
        QTest::newRow("answered") << text("push")
                                  << QJsonObject{{text("step"), text("answered")}, {text("orderId"), 42}}
                                  << text("Odoo answered: it keeps the order under number 42.");
    }
    void everyKindHasWords()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, detail);
        QFETCH(QString, expected);
        QCOMPARE(wording::historyText(entryOf(1, kind, detail)), expected);
        QVERIFY(!wording::historyKindText(entryOf(1, kind, detail)).isEmpty());
    }

    void recordsAreNamed()
    {
        const storage::HistoryEntry entry = entryOf(1, QStringLiteral("decision"),
                                                    {{QStringLiteral("kind"), QStringLiteral("choose")},
                                                     {QStringLiteral("path"), QStringLiteral("lines[0].taxes")},
                                                     {QStringLiteral("ids"), QJsonArray{4, 5}},
                                                     {QStringLiteral("shown"), QString()}});
        masterdata::MasterData data;
        data.taxes.resize(1);
        data.taxes[0].id = TaxId(4);
        data.taxes[0].name = QStringLiteral("21%");
        const auto names = std::make_shared<const masterdata::MasterDataSnapshot>(std::move(data));
        QCOMPARE(wording::historyText(entry, names), QStringLiteral("line 1, taxes chosen: 21%, #5"));
    }

    void filesForSpreadsheetAndPrinter()
    {
        CaseStory story;
        story.reference = QStringLiteral("OP-AB12-7");
        story.entries = {
            entryOf(1, QStringLiteral("received"), {{QStringLiteral("file"), QStringLiteral("a, \"b\".xml")}}),
            entryOf(2, QStringLiteral("state"),
                    {{QStringLiteral("reason"), QStringLiteral("=HYPERLINK(1) ") + QString(200, u'x')}})};
        story.entries[1].from = ReviewState::InReview;
        story.entries[1].to = ReviewState::OnHold;
        const QString csv = QString::fromUtf8(historyCsv(story));
        const QStringList rows = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 3);
        QVERIFY(historyCsv(story).startsWith("\xEF\xBB\xBF"));
        QVERIFY2(rows[1].contains(QStringLiteral("\"Received: a, \"\"b\"\".xml.\"")), qPrintable(rows[1]));
        QVERIFY(rows[2].contains(QStringLiteral(",'=HYPERLINK")));
        // local time with its distance to UTC
        const QDateTime at = QDateTime::fromString(rows[1].section(u',', 0, 0), Qt::ISODate);
        QCOMPARE(at.toUTC(), story.entries[0].at);
        const QString text = QString::fromUtf8(historyText(story, 40));
        QVERIFY(text.startsWith(QStringLiteral("History of OP-AB12-7\n====")));
        QVERIFY(text.contains(QStringLiteral("in review → on hold")));
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines)
            QVERIFY2(line.size() <= 40 || line.contains(QStringLiteral("xxxx")), qPrintable(line));
    }

    void thePanelFollowsItsCase()
    {
        WindowDesk world;
        QVERIFY(world.connectAndSync());
        HistoryPanel panel(*world.desk);
        panel.show();
        auto* table = panel.findChild<QTableView*>(QStringLiteral("historyTable"));
        auto* empty = panel.findChild<QLabel*>(QStringLiteral("historyEmpty"));
        QVERIFY(empty->isVisible() && !empty->text().isEmpty());
        QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("historyCsv"))->isEnabled());
        const qint64 id = world.takeIn("01-domestic");
        panel.showCase(id);
        QTRY_VERIFY(table->isVisible());
        auto* model = qobject_cast<HistoryModel*>(table->model());
        QTRY_COMPARE(model->rowCount(), 1);
        const auto sheet = awaited(world.desk->openCase(id));
        const qint64 vendor = (*sheet)->view.evaluation.proposal.vendor.candidates.first().record.id;
        QVERIFY(*world.decide(id, Kind::Choose, QStringLiteral("vendor"), {vendor}));
        QVERIFY(*world.decide(id, Kind::Undo));
        QVERIFY(*world.decide(id, Kind::Approve));
        world.finished(world.desk->push({id}));
        QTRY_VERIFY(whatOf(*model).first().contains(QStringLiteral("is in Odoo")));
        const QStringList lines = whatOf(*model);
        const QString all = lines.join(u'\n');
        // undo is a line of its own, records have names, every step of the push is told
        for (const char* part : {"undone: ", "Brinkman Bevestigingen", "Queued for Odoo", "attempt 1", "Read back"})
            QVERIFY2(all.contains(QLatin1String(part)), qPrintable(all));
        QVERIFY(model->index(0, HistoryModel::State).data().toString().contains(QStringLiteral("→")));
        QVERIFY(!model->index(0, HistoryModel::When).data().toString().isEmpty());

        auto* newest = panel.findChild<QCheckBox*>(QStringLiteral("historyNewestFirst"));
        newest->setFocus();
        QTest::keyClick(newest, Qt::Key_Space);
        QVERIFY(whatOf(*model).first().contains(QStringLiteral("01-domestic")));

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.csv"));
        HistoryPresenter presenter(*world.desk);
        presenter.showCase(id);
        QTRY_COMPARE(presenter.model().rowCount(), model->rowCount());
        QSignalSpy said(&presenter, &HistoryPresenter::said);
        presenter.saveTo(path, HistoryPresenter::Format::Csv);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(QFile::exists(path));
        presenter.saveTo(folder.filePath(QStringLiteral("no/such/folder.txt")), HistoryPresenter::Format::PlainText);
        QTRY_COMPARE(said.size(), 2);
        QVERIFY(said.last().first().toString().contains(QStringLiteral("cannot be opened")));
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
