// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_drafting
#include "core/drafting/Push.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace op;
using namespace op::drafting;

namespace {

PurchaseOrderDraft sampleDraft()
{
    PurchaseOrderDraft draft;
    draft.externalKey = QStringLiteral("__orderpilot__.po_0");
    draft.reference = QStringLiteral("OP-7F3A-12");
    draft.company = CompanyId(4);
    draft.vendor = PartnerId(50);
    draft.pickingType = PickingTypeId(11);
    draft.currency = CurrencyId(1);
    draft.paymentTerm = PaymentTermId(2);
    draft.orderDate = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    draft.origin = QStringLiteral("OP-7F3A-12 PO-1");
    draft.partnerRef = QStringLiteral("AB 77 \"x\" <€>");
    draft.documentSha256 = QByteArray::fromHex("00ff10");
    draft.expectedUntaxed = *Decimal::parse(u"1234.50");
    draft.expectedTax = Decimal::parse(u"259.25");
    DraftLine line;
    line.product = ProductId(37);
    line.name = QStringLiteral("Zeskantbout\nM8x40");
    line.quantity = *Decimal::parse(u"2.500");
    line.uom = UomId(3);
    line.priceUnit = *Decimal::parse(u"0.1234");
    line.taxes = {TaxId(70), TaxId(71)};
    line.plannedDate = draft.orderDate.addDays(7);
    line.source = QStringLiteral("lines[0]");
    draft.lines = {line};
    return draft;
}

} // namespace

class TestDraftJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draftReadsBackWhole()
    {
        const PurchaseOrderDraft draft = sampleDraft();
        const QByteArray stored = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
        const auto back = draftFromJson(QJsonDocument::fromJson(stored).object());
        QVERIFY(back);
        QCOMPARE(*back, draft);
        // the digits as written survive, not only the value
        QCOMPARE(back->lines.first().quantity.toString(), QStringLiteral("2.500"));
        QCOMPARE(QJsonDocument(toJson(*back)).toJson(QJsonDocument::Compact), stored);
    }

    void aDraftFrozenBeforeTaxesWereKnownIsReadable()
    {
        QJsonObject old = toJson(sampleDraft());
        old.remove(QStringLiteral("expectedTax"));
        const auto back = draftFromJson(old);
        QVERIFY(back);
        QVERIFY(!back->expectedTax);
        PurchaseOrderDraft untold = sampleDraft();
        untold.expectedTax.reset();
        QCOMPARE(*draftFromJson(toJson(untold)), untold);
    }

    void damagedPayloadIsRefused()
    {
        const QJsonObject whole = toJson(sampleDraft());
        for (const QString& key : whole.keys()) {
            QJsonObject damaged = whole;
            if (key == QLatin1String("expectedTax"))
                damaged[key] = QStringLiteral("many"); // older drafts have none
            else
                damaged.remove(key);
            QVERIFY2(!draftFromJson(damaged), qPrintable(key));
        }
        QJsonObject damaged = whole;
        QJsonObject line = damaged[QStringLiteral("lines")].toArray().first().toObject();
        line[QStringLiteral("quantity")] = QStringLiteral("many");
        damaged[QStringLiteral("lines")] = QJsonArray{line};
        QVERIFY(!draftFromJson(damaged));
    }

    void resultReadsBack()
    {
        PushResult result;
        result.outcome = PushOutcome::NotSure;
        result.error = Error(ErrorCode::TimedOut, {QStringLiteral("240")}, QStringLiteral("detail"))
                           .withUnknownEffect()
                           .asRetryable();
        result.existing = {{PurchaseOrderId(9),
                            QStringLiteral("P00009"),
                            QStringLiteral("draft"),
                            QStringLiteral("origin"),
                            {{QStringLiteral("lines[0].quantity"), QStringLiteral("1"), QStringLiteral("2")}}}};
        PushReceipt receipt;
        receipt.id = PurchaseOrderId(9);
        receipt.name = QStringLiteral("P00009");
        receipt.way = PushWay::Create;
        receipt.at = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        result.receipt = receipt;
        const auto back = pushResultFromJson(toJson(result));
        QVERIFY(back);
        QCOMPARE(back->outcome, result.outcome);
        QCOMPARE(back->existing, result.existing);
        QCOMPARE(*back->receipt, receipt);
        QCOMPARE(back->error->code, ErrorCode::TimedOut);
        QCOMPARE(back->error->remoteEffect, RemoteEffect::Unknown);
        QVERIFY(back->error->retryable);
    }
};

QTEST_GUILESS_MAIN(TestDraftJson)
#include "tst_draftjson.moc"
