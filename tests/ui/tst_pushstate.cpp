// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_ui
#include "tests/support/MasterDataSamples.h"
#include "ui/push/PushState.h"

#include <QTest>

using namespace op;
using namespace op::ui;

/// What is told about an order on its way to Odoo, in words.
class TestPushState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldGivesOneReason()
    {
        using extraction::FindingCode;
        using extraction::Severity;
        const QString product = QStringLiteral("lines[1].product");
        const extraction::Findings findings{
            {FindingCode::ProductAmbiguous, Severity::Blocking, product, {QStringLiteral("A, B")}},
            {FindingCode::ProductMissing, Severity::Blocking, product, {}},
            {FindingCode::ProductMissing, Severity::Blocking, QStringLiteral("lines[2].product"), {}},
            {FindingCode::ProductMissing, Severity::Warning, QStringLiteral("lines[3].product"), {}}};
        const PushSummary summary = summaryOf(drafting::DraftOrFindings(findings), {});
        QCOMPARE(summary.blocking.size(), 2);
        QVERIFY(summary.blocking.first().contains(QStringLiteral("A, B")));
    }

    void aMissingLineIsNamedByItsProduct()
    {
        masterdata::MasterData records;
        records.products = test::sampleProducts(1, 3);
        const auto data = std::make_shared<const masterdata::MasterDataSnapshot>(std::move(records));
        const masterdata::Product& product = data->data().products.front();
        const QList<drafting::FieldDifference> missing{
            {QStringLiteral("lines[0]"), QStringLiteral("%1 x 2.5").arg(product.id.value), {}}};
        const DifferenceRow row = differenceRows(missing, data, QLocale(QLocale::Dutch)).first();
        QVERIFY2(row.approved.contains(product.defaultCode) && row.approved.contains(QStringLiteral("2,5")),
                 qPrintable(row.approved));
        QCOMPARE(row.stored, QStringLiteral("\u2013"));
    }
};

QTEST_GUILESS_MAIN(TestPushState)
#include "tst_pushstate.moc"
