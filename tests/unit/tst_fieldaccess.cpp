// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_review
#include "core/extraction/FieldPaths.h"
#include "core/review/CaseEvaluation.h"

#include <QTest>

using namespace op;
using namespace op::review;

class TestFieldAccess : public QObject
{
    Q_OBJECT

    static extraction::IncomingOrder order()
    {
        extraction::IncomingOrder made;
        made.lines.resize(2);
        made.headerCharges.resize(1);
        made.lines[1].quantity.value = *Decimal::parse(u"2.50");
        made.lines[1].quantity.raw = QStringLiteral("2,50");
        return made;
    }

private Q_SLOTS:
    void readsAndWritesByPath()
    {
        extraction::IncomingOrder made = order();
        QCOMPARE(*fieldValue(made, QStringLiteral("lines[1].quantity")), QStringLiteral("2.50"));
        QVERIFY(setField(made, QStringLiteral("lines[1].quantity"), QStringLiteral("3")));
        QCOMPARE(made.lines[1].quantity.value, std::optional<Decimal>(3));
        QCOMPARE(made.lines[1].quantity.origin, extraction::FieldOrigin::Typed);
        QCOMPARE(made.lines[1].quantity.raw, QStringLiteral("2,50")); // what stood on the paper stays readable
        QVERIFY(setField(made, QStringLiteral("lines[0].deliveryDate"), QStringLiteral("2026-12-01")));
        QCOMPARE(made.lines[0].deliveryDate.value, std::optional(QDate(2026, 12, 1)));
        QVERIFY(setField(made, QStringLiteral("lines[1].quantity"), QString()));
        QVERIFY(!made.lines[1].quantity.has());
    }

    void refusesWhatIsNoValueOrNoPlace()
    {
        extraction::IncomingOrder made = order();
        QCOMPARE(setField(made, QStringLiteral("lines[1].quantity"), QStringLiteral("2,5")).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(made.lines[1].quantity.value, Decimal::parse(u"2.50"));
        QCOMPARE(setField(made, QStringLiteral("lines[0].deliveryDate"), QStringLiteral("1/12/2026")).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(setField(made, QStringLiteral("lines[2].quantity"), QStringLiteral("1")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(setField(made, QStringLiteral("nothing"), QStringLiteral("1")).error().code, ErrorCode::NotFound);
    }

    void aSellerThatThePaperLacksCanBeTyped()
    {
        extraction::IncomingOrder made = order();
        QVERIFY(!made.seller);
        QCOMPARE(*fieldValue(made, QStringLiteral("seller.name")), QString());
        QVERIFY(setField(made, QStringLiteral("seller.name"), QStringLiteral("Van Dijk")));
        QCOMPARE(made.seller->name.value, std::optional(QStringLiteral("Van Dijk")));
    }

    void everyPathReadsBack()
    {
        extraction::IncomingOrder made = order();
        made.seller.emplace();
        QStringList paths;
        extraction::visitFields(made, [&paths](const QString& path, auto&) { paths.append(path); });
        QVERIFY(paths.size() > 60);
        QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), paths.size());
        for (const QString& path : paths)
            QVERIFY2(fieldValue(made, path).has_value(), qPrintable(path));
    }
};

QTEST_GUILESS_MAIN(TestFieldAccess)
#include "tst_fieldaccess.moc"
