// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui op_services op_demo
// NEEDS: orderpilot-reader
// TIMEOUT: 300
#include "tests/support/DeskWorld.h"
#include "ui/mapping/MappingDialog.h"
#include "ui/mapping/MappingsDialog.h"
#include "ui/mapping/MeaningHeader.h"
#include "ui/models/TextGridModel.h"
#include "ui/review/CasePage.h"
#include "ui/shell/JobReports.h"
#include "ui/wizard/FormParts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace op;
using namespace op::ui;

/// What the columns of a table mean: said to the presenter, and with keys to the dialog.
class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<test::DeskWorld>(); }
    void init()
    {
        m_notices = std::make_unique<Notices>();
        for (const extraction::TableMapping& mapping : stored())
            QVERIFY(m_world->wait(m_world->desk().removeMapping(mapping.name)));
    }

    void suggestsAndShowsTheFirstOrder();
    void saysWhatIsMissing();
    void whatReadsNothingIsNotStored();
    void savedMeaningsReadTheCase();
    void theVendorKeepsItsOwnName();
    void headingsAreLearned();
    void aFileBecomesAnOrderByKeys();
    void problemsStandBesideTheirField();
    void theCaseOffersIt();
    void oneOfSeveralMeaningsIsKept();
    void listedRemovedAndBroughtBack();
    void theGridModelHoldsItsPromises();

private:
    // every file is another document: the last number makes the difference
    QByteArray orderFile()
    {
        ++m_files;
        return QByteArrayLiteral("77-1001;20240603;1;WT-1050;Hexagon bolt M8 x 40 galvanised;24;PCE;0.16\n"
                                 "77-1001;20240603;2;WT-1520;Washer M8 galvanised, box of 100;6;PCE;8.75\n"
                                 "77-1002;20240604;1;WT-1050;Hexagon bolt M8 x 40 galvanised;")
            + QByteArray::number(100 + m_files) + ";PCE;0.16\n";
    }
    qint64 takeIn(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("orders-%1.csv").arg(m_files));
        return test::takenIn(m_world->desk(), test::writtenFile(path, bytes), QStringLiteral("demo"));
    }
    QList<extraction::TableMapping> stored()
    {
        return m_world->wait(m_world->desk().mappings()).value_or(QList<extraction::TableMapping>());
    }
    services::CaseSheet sheet(qint64 id) { return m_world->wait(m_world->desk().openCase(id)).value(); }

    std::unique_ptr<MappingPresenter> loaded(qint64 id)
    {
        auto presenter = std::make_unique<MappingPresenter>(m_world->desk(), *m_notices);
        QSignalSpy came(presenter.get(), &MappingPresenter::loaded);
        presenter->load(id);
        [&] { QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, 30'000); }();
        return presenter;
    }
    // the sample's columns, whatever was suggested
    static void sayAll(MappingPresenter& presenter)
    {
        const char* fields[] = {"orderNumber",       "issueDate",      "lines.lineNo", "lines.buyerItemCode",
                                "lines.description", "lines.quantity", "lines.unit",   "lines.unitPrice"};
        for (qsizetype column = 0; column < 8; ++column)
            presenter.setField(column, QString::fromLatin1(fields[column]));
    }

    void openDialog(qint64 id)
    {
        m_dialog = std::make_unique<MappingDialog>(m_world->desk(), *m_notices, id);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("mappingSave").isEnabled(), 30'000);
    }
    template <class Widget>
    Widget& part(const char* name)
    {
        auto* found = m_dialog->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    static QString focusName() { return qApp->focusWidget() ? qApp->focusWidget()->objectName() : QString(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(qApp->focusWidget(), key, modifiers);
    }
    // types the beginning of a field's name into the list that has the keyboard
    static void choose(const char* words)
    {
        auto* list = qobject_cast<QComboBox*>(qApp->focusWidget());
        QVERIFY(list);
        for (int tries = 0; tries < 60 && list->currentText() != QLatin1String(words); ++tries)
            QTest::keyClick(list, tries == 0 ? Qt::Key_Home : Qt::Key_Down);
        QCOMPARE(list->currentText(), QString::fromLatin1(words));
    }

    std::unique_ptr<test::DeskWorld> m_world;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<QDialog> m_dialog;
    QTemporaryDir m_folder;
    int m_files = 0;
};

void TestMapping::suggestsAndShowsTheFirstOrder()
{
    const auto presenter = loaded(takeIn(orderFile()));
    const MappingState& state = presenter->state();
    QCOMPARE(state.rows.size(), 3);
    QCOMPARE(state.columns.size(), 8);
    QCOMPARE(state.separator, QStringLiteral(";"));
    QCOMPARE(state.columns[5].field, QStringLiteral("lines.quantity"));
    QVERIFY(!state.columns[5].why.isEmpty());
    sayAll(*presenter);
    QVERIFY(state.columns[3].why.isEmpty()); // no suggestion any more
    const auto article = [&] { return presenter->preview().lines.value(0).value(1); };
    QTRY_COMPARE_WITH_TIMEOUT(article(), QStringLiteral("WT-1050"), 30'000);
    const OrderPreview& preview = presenter->preview();
    QVERIFY(preview.problem.isEmpty());
    QVERIFY2(preview.facts.contains(QLatin1String("77-1001")), qPrintable(preview.facts));
    QCOMPARE(preview.heads.size(), 6);
    QCOMPARE(preview.lines.size(), 2);
    QCOMPARE(preview.lines[1][3], QStringLiteral("6"));
    // another meaning shows at once
    presenter->setField(3, QStringLiteral("lines.supplierItemCode"));
    QTRY_COMPARE_WITH_TIMEOUT(presenter->preview().heads.value(1), QStringLiteral("Vendor's article number"), 30'000);
    QVERIFY(stored().isEmpty());
}

void TestMapping::saysWhatIsMissing()
{
    const auto presenter = loaded(takeIn(orderFile()));
    sayAll(*presenter);
    QVERIFY(presenter->problems().isEmpty());
    presenter->setField(5, QString());
    QVERIFY(presenter->problems().columns.contains(QLatin1String("quantity")));
    presenter->setField(5, QStringLiteral("lines.unit"));
    QVERIFY2(presenter->problems().columns.contains(QLatin1String("F and G")),
             qPrintable(presenter->problems().columns));
    presenter->setField(5, QStringLiteral("lines.quantity"));
    presenter->setField(3, QString());
    presenter->setField(4, QString());
    QVERIFY(presenter->problems().columns.contains(QLatin1String("ordered")));
    presenter->setField(4, QStringLiteral("lines.description"));
    presenter->setCurrency(QStringLiteral("thalers"));
    QVERIFY(presenter->problems().currency.contains(QLatin1String("thalers")));
    presenter->setCurrency(QStringLiteral("EUR"));
    QVERIFY(presenter->problems().isEmpty());
    presenter->setField(7, QStringLiteral("currency"));
    QVERIFY(!presenter->problems().currency.isEmpty());
    presenter->setField(7, QString());
    // the name is asked for only when it is time
    presenter->setName(QStringLiteral(" "));
    QVERIFY(presenter->problems().isEmpty());
    presenter->save();
    QVERIFY(!presenter->problems().name.isEmpty());
    QVERIFY(!presenter->isBusy());
}

void TestMapping::whatReadsNothingIsNotStored()
{
    const qint64 id = takeIn(orderFile());
    const auto presenter = loaded(id);
    sayAll(*presenter);
    presenter->setRowsAbove(3);
    presenter->save();
    QTRY_VERIFY_WITH_TIMEOUT(!presenter->isBusy() && !presenter->preview().problem.isEmpty(), 30'000);
    QVERIFY(stored().isEmpty());
    QCOMPARE(sheet(id).view.reviewCase.state, review::ReviewState::CannotRead);
}

void TestMapping::savedMeaningsReadTheCase()
{
    const qint64 other = takeIn(orderFile());
    const qint64 broken = takeIn("\xff\xfe\x01\x02");
    const qint64 id = takeIn(orderFile());
    const JobReports reports(m_world->desk(), *m_notices);
    QStringList told;
    connect(m_notices.get(), &Notices::posted, this, [&told](const Notice& posted) { told.append(posted.text); });
    const auto presenter = loaded(id);
    sayAll(*presenter);
    presenter->setName(QStringLiteral("waterland export"));
    presenter->setCurrency(QStringLiteral("EUR"));
    QSignalSpy saved(presenter.get(), &MappingPresenter::saved);
    QSignalSpy changed(&m_world->desk(), &services::Desk::caseChanged);
    presenter->save();
    QVERIFY(presenter->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
    const auto cases = saved.first().first().value<QList<qint64>>();
    QCOMPARE(cases.size(), 2);
    QCOMPARE(cases.first(), id);
    QVERIFY(!changed.isEmpty());
    const services::CaseSheet now = sheet(id);
    QVERIFY(now.view.reviewCase.state != review::ReviewState::CannotRead);
    QCOMPARE(now.view.reviewCase.number, QStringLiteral("77-1001"));
    // what waited for the same follows by itself, and only that
    QTRY_VERIFY_WITH_TIMEOUT(sheet(other).view.reviewCase.state != review::ReviewState::CannotRead, 30'000);
    QCOMPARE(sheet(broken).view.reviewCase.state, review::ReviewState::CannotRead);
    QTRY_VERIFY_WITH_TIMEOUT(!told.filter(QStringLiteral("that waited")).isEmpty(), 30'000);
    // the next one of this kind comes in as orders
    QVERIFY(sheet(takeIn(orderFile())).view.reviewCase.state != review::ReviewState::CannotRead);
    // and what is no longer waiting stays as it is
    const auto again = m_world->wait(m_world->desk().readAgain(id));
    QVERIFY(again && again->outcome == services::IntakeItem::Outcome::KnownFile);
}

void TestMapping::theVendorKeepsItsOwnName()
{
    const auto presenter = loaded(takeIn(orderFile()));
    sayAll(*presenter);
    QSignalSpy found(presenter.get(), &MappingPresenter::vendorsFound);
    presenter->searchVendors(QStringLiteral("brinkm"));
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 30'000);
    const auto vendors = found.first().first().value<QList<RecordChoice>>();
    QVERIFY(!vendors.isEmpty());
    presenter->setVendor(vendors.first().id);
    QCOMPARE(presenter->state().vendor.name, QStringLiteral("Brinkman Bevestigingen B.V."));
    QSignalSpy saved(presenter.get(), &MappingPresenter::saved);
    presenter->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
    QCOMPARE(stored().first().vendorId, vendors.first().id);
    const auto cases = saved.first().first().value<QList<qint64>>();
    // for whom the order is stands nowhere, so that a person confirms the vendor, too
    const services::CaseSheet read = sheet(cases.first());
    const matching::MatchProposal& vendor = read.view.evaluation.proposal.vendor;
    QCOMPARE(vendor.rule, QStringLiteral("mapping"));
    QCOMPARE(vendor.candidates.first().record.id, vendors.first().id);
}

void TestMapping::headingsAreLearned()
{
    const auto presenter = loaded(takeIn("alpha;beta;gamma;delta;epsilon;zeta;eta;theta\n" + orderFile()));
    sayAll(*presenter);
    presenter->setRowsAbove(1);
    QSignalSpy saved(presenter.get(), &MappingPresenter::saved);
    presenter->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
    const QList<extraction::FixedCell> cells = stored().first().cells;
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells[1].cell, QStringLiteral("B1"));
    QCOMPARE(cells[1].text, QStringLiteral("beta"));
    // a file without that heading is another kind
    QCOMPARE(sheet(takeIn(orderFile())).view.reviewCase.state, review::ReviewState::CannotRead);
}

void TestMapping::aFileBecomesAnOrderByKeys()
{
    const qint64 id = takeIn(orderFile());
    openDialog(id);
    QCOMPARE(focusName(), QStringLiteral("meaning_A"));
    for (const char* meaning : {"Order number", "Order date", "Line number", "Our article number", "Description",
                                "Quantity", "Unit", "Unit price"}) {
        choose(meaning);
        press(Qt::Key_Tab);
    }
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("mappingPreviewFacts").text().contains(QLatin1String("77-1001")), 30'000);
    QCOMPARE(part<QTableView>("mappingPreviewLines").model()->rowCount(), 2);
    while (focusName() != QLatin1String("mappingName"))
        press(Qt::Key_Tab);
    part<QLineEdit>("mappingName").selectAll();
    QTest::keyClicks(qApp->focusWidget(), QStringLiteral("by keys"));
    QSignalSpy closed(m_dialog.get(), &QDialog::accepted);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 30'000);
    QCOMPARE(stored().first().name, QStringLiteral("by keys"));
    QCOMPARE(sheet(id).view.reviewCase.number, QStringLiteral("77-1001"));
}

void TestMapping::problemsStandBesideTheirField()
{
    openDialog(takeIn(orderFile()));
    auto& name = part<QLineEdit>("mappingName");
    for (const char* meaning : {"Order number", "Order date", "Line number", "Our article number", "Description",
                                "Quantity", "Unit", "Unit price"}) {
        choose(meaning);
        press(Qt::Key_Tab);
    }
    name.clear();
    QTest::keyClicks(&name, QStringLiteral(" "));
    QTest::mouseClick(&part<QPushButton>("mappingSave"), Qt::LeftButton);
    QCOMPARE(focusName(), QStringLiteral("mappingName"));
    QVERIFY(!part<FieldNote>("mappingNameNote").text().isEmpty());
    QVERIFY(part<FieldNote>("mappingGridNote").text().isEmpty());
    // a vendor that was typed and not chosen does not vanish silently
    auto& vendor = part<QLineEdit>("mappingVendor");
    vendor.setFocus();
    QTest::keyClicks(&vendor, QStringLiteral("nobody at all"));
    QTest::mouseClick(&part<QPushButton>("mappingSave"), Qt::LeftButton);
    QCOMPARE(focusName(), QStringLiteral("mappingVendor"));
    QVERIFY(!part<FieldNote>("mappingVendorNote").text().isEmpty());
    for (const QWidget* field : m_dialog->findChildren<QWidget*>())
        if (qobject_cast<const QComboBox*>(field)
            || (qobject_cast<const QLineEdit*>(field) && field->objectName().startsWith(QLatin1String("mapping"))))
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    QVERIFY(stored().isEmpty());
}

void TestMapping::theCaseOffersIt()
{
    CasePage page(m_world->desk(), *m_notices);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* action = page.findChild<QAction*>(QStringLiteral("caseColumns"));
    QVERIFY(action && !action->isVisible());
    const qint64 id = takeIn(orderFile());
    page.openCase(id);
    QTRY_VERIFY_WITH_TIMEOUT(action->isVisible(), 30'000);
    QSignalSpy wanted(&page, &CasePage::mappingWanted);
    QTest::keyClick(&page, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), id);
    page.openCase(m_world->takeIn(QStringLiteral("01-domestic")));
    QTRY_VERIFY_WITH_TIMEOUT(!action->isVisible(), 30'000);
}

void TestMapping::oneOfSeveralMeaningsIsKept()
{
    const auto columns = extraction::columnsFromText(QStringLiteral(
        "orderNumber=1,issueDate=2,lines.lineNo=3,lines.buyerItemCode=4,lines.description=5,lines.quantity=6,"
        "lines.unit=7,lines.unitPrice=8"));
    QVERIFY(columns);
    extraction::TableMapping mapping;
    mapping.columns = *columns;
    mapping.columnCount = 8;
    for (const char* name : {"east", "north", "west"}) {
        mapping.name = QString::fromLatin1(name);
        QVERIFY(m_world->wait(m_world->desk().saveMapping(mapping)));
    }
    mapping.name = QStringLiteral("narrow"); // fits no file of this kind
    mapping.columnCount = 9;
    QVERIFY(m_world->wait(m_world->desk().saveMapping(mapping)));
    const qint64 id = takeIn(orderFile());
    QCOMPARE(sheet(id).view.reviewCase.state, review::ReviewState::CannotRead);

    CasePage page(m_world->desk(), *m_notices);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.openCase(id);
    auto* action = page.findChild<QAction*>(QStringLiteral("caseColumns"));
    QTRY_VERIFY_WITH_TIMEOUT(action->isVisible() && action->text().startsWith(QLatin1String("Choose")), 30'000);
    QSignalSpy other(&page, &CasePage::mappingWanted);
    QSignalSpy wanted(&page, &CasePage::mappingChoiceWanted);
    QTest::keyClick(&page, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(other.isEmpty());

    std::optional<Notice> notice;
    connect(m_notices.get(), &Notices::posted, this, [&notice](const Notice& posted) { notice = posted; });
    auto dialog = std::make_unique<MappingsDialog>(m_world->desk(), *m_notices);
    dialog->choose(wanted[0][0].toString(), wanted[0][1].toString());
    m_dialog = std::move(dialog);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    auto& table = part<QTableView>("mappingsTable");
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 3, 30'000);
    QVERIFY(part<QLabel>("mappingsIntro").text().contains(wanted[0][0].toString()));
    table.selectRow(1);
    QSignalSpy closed(m_dialog.get(), &QDialog::accepted);
    QTest::mouseClick(&part<QPushButton>("mappingsKeep"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 30'000);
    QStringList names;
    for (const extraction::TableMapping& left : stored())
        names.append(left.name);
    QCOMPARE(names, QStringList({QStringLiteral("narrow"), QStringLiteral("north")}));
    QTRY_VERIFY_WITH_TIMEOUT(sheet(id).view.reviewCase.state != review::ReviewState::CannotRead, 30'000);
    QTRY_VERIFY(notice && notice->act);
    notice->act();
    QTRY_COMPARE_WITH_TIMEOUT(stored().size(), 4, 30'000);
}

void TestMapping::listedRemovedAndBroughtBack()
{
    const auto columns = extraction::columnsFromText(QStringLiteral("lines.gtin=1,lines.quantity=2"));
    QVERIFY(columns);
    extraction::TableMapping mapping;
    mapping.name = QStringLiteral("harbour");
    mapping.columns = *columns;
    QVERIFY(m_world->wait(m_world->desk().saveMapping(mapping)));
    m_dialog = std::make_unique<MappingsDialog>(m_world->desk(), *m_notices);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QAbstractItemModel* model = part<QTableView>("mappingsTable").model();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 30'000);
    QCOMPARE(model->index(0, 2).data().toString(), QStringLiteral("A: GTIN (EAN), B: Quantity"));
    std::optional<Notice> notice;
    connect(m_notices.get(), &Notices::posted, this, [&notice](const Notice& posted) { notice = posted; });
    QTest::keyClick(m_dialog.get(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 0, 30'000);
    QVERIFY(stored().isEmpty());
    QTRY_VERIFY(notice && notice->act);
    notice->act();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, 30'000);
    QCOMPARE(stored(), QList<extraction::TableMapping>{mapping});
}

void TestMapping::theGridModelHoldsItsPromises()
{
    TextGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTexts({{QStringLiteral("a")}, {QStringLiteral("b"), QStringLiteral("c")}});
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("B"));
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRowsAbove(1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleDescriptionRole).isValid());
    QVERIFY(!model.index(1, 0).data(Qt::AccessibleDescriptionRole).isValid());
    model.setTexts({}, {QStringLiteral("Name")});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Name"));
}

QTEST_MAIN(TestMapping)
#include "tst_mapping.moc"
