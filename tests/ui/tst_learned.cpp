// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "core/services/wording/LearnedText.h"
#include "core/services/wording/Wording.h"
#include "tests/support/WindowDesk.h"
#include "ui/learned/LearnedDialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFrame>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace op;
using namespace op::services;
using namespace op::ui;
using review::ReviewState;
using test::awaited;
using test::WindowDesk;

namespace {

LearnedItem itemOf(qint64 id, const QString& key, int hits = 0, int misses = 0)
{
    LearnedItem item;
    item.stored.reference.id = id;
    item.stored.reference.vendor = PartnerId(7);
    item.stored.reference.product = ProductId(8);
    item.stored.reference.keyKind = QStringLiteral("code");
    item.stored.reference.key = key;
    item.stored.reference.taughtFrom = QStringLiteral("PO-%1").arg(id);
    item.stored.actor = QStringLiteral("anna");
    item.stored.createdAt = QDateTime(QDate(2026, 5, 3), QTime(12, 0), Qt::UTC).addSecs(id);
    item.stored.hits = hits;
    item.stored.misses = misses;
    item.vendorName = QStringLiteral("Bürger GmbH");
    item.productName = QStringLiteral("[A-1] Bolt");
    return item;
}

QStringList keysOf(const LearnedModel& model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row, LearnedModel::Key).data().toString());
    return keys;
}

} // namespace

/// What was learned: the service, the presenter and the dialog.
class TestLearned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelChangesOnlyWhatChanged()
    {
        LearnedModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(
            {itemOf(5, QStringLiteral("e")), itemOf(3, QStringLiteral("c")), itemOf(1, QStringLiteral("a"))});
        QCOMPARE(keysOf(model), QStringList({QStringLiteral("e"), QStringLiteral("c"), QStringLiteral("a")}));
        const QPersistentModelIndex kept = model.index(1, 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setItems(
            {itemOf(6, QStringLiteral("f")), itemOf(3, QStringLiteral("c"), 4, 1), itemOf(2, QStringLiteral("b"))});
        QCOMPARE(keysOf(model), QStringList({QStringLiteral("f"), QStringLiteral("c"), QStringLiteral("b")}));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.index(1, LearnedModel::Use).data().toString(), QStringLiteral("4 (overruled 1)"));
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void doubtsAreSaid()
    {
        LearnedItem item = itemOf(1, QStringLiteral("a"), 1, 2);
        item.doubts = {LearnedDoubt::Overruled};
        LearnedModel model;
        model.setItems({item});
        QVERIFY(
            model.index(0, 0).data(Qt::ToolTipRole).toString().contains(wording::doubtText(LearnedDoubt::Overruled)));
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isNull());
        QSet<QString> sentences;
        for (const LearnedDoubt doubt :
             {LearnedDoubt::VendorGone, LearnedDoubt::ProductGone, LearnedDoubt::ProductNotOrderable,
              LearnedDoubt::OdooSaysOtherwise, LearnedDoubt::Overruled}) {
            QVERIFY(!learnedDoubtName(doubt).isEmpty());
            sentences.insert(wording::doubtText(doubt));
        }
        QCOMPARE(sentences.size(), 5);
    }

    void emptyStates()
    {
        WindowDesk world;
        Notices notices;
        LearnedDialog dialog(*world.desk, notices);
        dialog.show();
        auto* empty = dialog.findChild<QLabel*>(QStringLiteral("learnedEmpty"));
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(QStringLiteral("connection")));
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("learnedExport"))->isEnabled());
        QVERIFY(awaited(world.desk->saveConnection(world.connection())));
        QTRY_VERIFY(empty->text().contains(QStringLiteral("learned")));
        QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("learnedImport"))->isEnabled());
    }

    void aChoiceIsNamedUsedTakenBackAndRestored()
    {
        WindowDesk world;
        QVERIFY(world.connectAndSync());
        const qint64 taught = world.takeIn("04-words-only");
        QVERIFY(world.chooseAndApprove(taught) > 0);
        const qint64 next = takeInNext(world);
        QVERIFY(next > 0);
        // the next order takes it, and says who taught it, when, and with which order
        auto sheet = *awaited(world.desk->openCase(next));
        const auto line = sheet->view.evaluation.proposal.lines.first();
        QCOMPARE(line.product.rule, QStringLiteral("crossReference"));
        QString reasons;
        for (const matching::Evidence& evidence : line.product.candidates.first().evidence)
            reasons += wording::evidenceText(evidence) + u'\n';
        const auto learned = *awaited(world.desk->learned(QStringLiteral("demo"), false));
        QCOMPARE(learned->size(), 1);
        QVERIFY2(reasons.contains(learned->first().stored.actor) && reasons.contains(QStringLiteral("WT-2026-074")),
                 qPrintable(reasons));
        const int openBefore = openPoints(world, next);

        Notices notices;
        QSignalSpy posted(&notices, qOverload<const Notice&>(&Notices::posted));
        LearnedDialog dialog(*world.desk, notices);
        dialog.show();
        auto* table = dialog.findChild<QTableView*>(QStringLiteral("learnedTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("learnedDetail"))
                    ->text()
                    .contains(QStringLiteral("slijp"), Qt::CaseInsensitive));

        // keys alone: Delete asks, and says who would be hit; Escape keeps
        auto* question = dialog.findChild<QFrame*>(QStringLiteral("learnedQuestion"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(question->isVisible());
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("learnedQuestionText"))->text().contains(u'1'));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
        QVERIFY(!question->isVisible());
        QVERIFY(dialog.isVisible());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(question->isVisible());
        auto* yes = dialog.findChild<QPushButton*>(QStringLiteral("learnedQuestionYes"));
        yes->setFocus();
        QTest::keyClick(yes, Qt::Key_Return);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_COMPARE(posted.size(), 1);

        // the open case is judged without it at once, and the queue says so soon
        sheet = *awaited(world.desk->openCase(next));
        QVERIFY(sheet->view.evaluation.proposal.lines.first().product.rule != QStringLiteral("crossReference"));
        QTRY_VERIFY(openPoints(world, next) > openBefore);

        dialog.findChild<QCheckBox*>(QStringLiteral("learnedShowRemoved"))->setChecked(true);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto* restore = dialog.findChild<QPushButton*>(QStringLiteral("learnedRestore"));
        QTRY_VERIFY(restore->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("learnedRemove"))->isEnabled());
        restore->click();
        QTRY_VERIFY(dialog.findChild<QPushButton*>(QStringLiteral("learnedRemove"))->isEnabled());
        QTRY_COMPARE(openPoints(world, next), openBefore);
    }

    void anotherOpenOrderFollowsAChoiceAndItsUndo()
    {
        WindowDesk world;
        QVERIFY(world.connectAndSync());
        const qint64 next = takeInNext(world);
        const qint64 taught = world.takeIn("04-words-only");
        QVERIFY(next > 0 && taught > 0);
        const auto vendor = (*awaited(world.desk->openCase(taught)))->view.evaluation.proposal.vendor;
        if (vendor.needsPerson)
            world.decide(taught, review::ReviewDecision::Kind::Choose, QStringLiteral("vendor"),
                         {vendor.candidates.first().record.id});
        const int openBefore = openPoints(world, next);
        Notices notices;
        LearnedPresenter presenter(*world.desk, notices);
        presenter.load();
        QTRY_COMPARE(presenter.connection(), QStringLiteral("demo"));
        QSignalSpy changed(world.desk.get(), &Desk::workspaceChanged);

        // not approved yet: the list holds it, and the queue tells that the other order has an open point less
        const auto line = (*awaited(world.desk->openCase(taught)))->view.evaluation.proposal.lines.first().product;
        QVERIFY(line.needsPerson);
        QVERIFY(*world.decide(taught, review::ReviewDecision::Kind::Choose, line.subject,
                              {line.candidates.first().record.id}));
        QTRY_COMPARE(presenter.model().rowCount(), 1);
        QTRY_VERIFY(openPoints(world, next) < openBefore);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(*world.decide(taught, review::ReviewDecision::Kind::Undo));
        QTRY_COMPARE(presenter.model().rowCount(), 0);
        QTRY_COMPARE(openPoints(world, next), openBefore);
    }

    void filterLineAndFiles()
    {
        WindowDesk world;
        QVERIFY(world.connectAndSync());
        QVERIFY(world.chooseAndApprove(world.takeIn("04-words-only")) > 0);
        Notices notices;
        QList<Notice> posted;
        connect(&notices, &Notices::posted, this, [&](const Notice& notice) { posted.append(notice); });
        LearnedDialog dialog(*world.desk, notices);
        dialog.show();
        auto* table = dialog.findChild<QTableView*>(QStringLiteral("learnedTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(&dialog, Qt::Key_F, Qt::ControlModifier);
        auto* filter = dialog.findChild<QLineEdit*>(QStringLiteral("learnedFilter"));
        QTRY_COMPARE(dialog.focusWidget(), filter);
        QTest::keyClicks(filter, QStringLiteral("damstra SLIJPEN"));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(filter, QStringLiteral(" nothing"));
        QCOMPARE(table->model()->rowCount(), 0);
        auto* empty = dialog.findChild<QLabel*>(QStringLiteral("learnedEmpty"));
        QVERIFY(empty->isVisible() && empty->text().contains(QStringLiteral("filter")));
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QCOMPARE(table->model()->rowCount(), 1);

        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("learned.json"));
        LearnedPresenter presenter(*world.desk, notices);
        presenter.load();
        QTRY_COMPARE(presenter.connection(), QStringLiteral("demo"));
        presenter.exportTo(path);
        QTRY_COMPARE(posted.size(), 1);
        QCOMPARE(posted.last().kind, Notice::Kind::Done);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 1);
        file.close();
        presenter.importFrom(path);
        QTRY_COMPARE(posted.size(), 2);
        QVERIFY(posted.last().text.contains(QStringLiteral("Nothing new")));
        // half a file changes nothing and says what is wrong
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[{\"vendor\": 1");
        file.close();
        presenter.importFrom(path);
        QTRY_COMPARE(posted.size(), 3);
        QCOMPARE(posted.last().kind, Notice::Kind::Error);
        presenter.exportTo(folder.filePath(QStringLiteral("missing/learned.json")));
        QTRY_COMPARE(posted.size(), 4);
        QCOMPARE(posted.last().kind, Notice::Kind::Error);
    }

    void everyControlHasANameAndAKey()
    {
        WindowDesk world;
        Notices notices;
        LearnedDialog dialog(*world.desk, notices);
        QSet<QString> mnemonics;
        const auto buttons = dialog.findChildren<QPushButton*>();
        for (const QPushButton* button : buttons) {
            QVERIFY(!button->objectName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
            const QString key = QKeySequence::mnemonic(button->text()).toString();
            QVERIFY2(!key.isEmpty() && !mnemonics.contains(key), qPrintable(button->text()));
            mnemonics.insert(key);
        }
    }

private:
    /// The same paper under another number.
    static qint64 takeInNext(WindowDesk& world)
    {
        QFile original(QStringLiteral(":/demo/04-words-only.xml"));
        if (!original.open(QIODevice::ReadOnly))
            return 0;
        const QString path = world.folder.filePath(QStringLiteral("next.xml"));
        QFile copy(path);
        if (!copy.open(QIODevice::WriteOnly))
            return 0;
        copy.write(original.readAll().replace("WT-2026-074", "WT-2026-999"));
        copy.close();
        QSignalSpy taken(world.desk.get(), &Desk::fileTakenIn);
        world.finished(world.desk->takeIn({path}, QStringLiteral("demo")));
        if (taken.isEmpty())
            return 0;
        const qint64 id = taken.first().at(1).value<IntakeItem>().cases.value(0);
        // the vendor is known by name alone and has to be confirmed before what was learned of him counts
        const auto sheet = awaited(world.desk->openCase(id));
        const auto& vendor = (*sheet)->view.evaluation.proposal.vendor;
        if (vendor.needsPerson)
            world.decide(id, review::ReviewDecision::Kind::Choose, QStringLiteral("vendor"),
                         {vendor.candidates.first().record.id});
        return id;
    }

    static int openPoints(WindowDesk& world, qint64 id)
    {
        const auto page = awaited(world.desk->queue({}));
        for (const storage::QueueRow& row : (*page)->rows)
            if (row.id == id)
                return row.openCount;
        return -1;
    }
};

QTEST_MAIN(TestLearned)
#include "tst_learned.moc"
