// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_drafting
#include "core/drafting/ExternalKey.h"

#include <QRegularExpression>
#include <QTest>

using namespace op;
using namespace op::drafting;

namespace {

OrderIdentity identity()
{
    return {CompanyId(4),
            PartnerId(50),
            QStringLiteral("order"),
            QStringLiteral("PO-2026/0042"),
            0,
            QByteArray(32, 'x'),
            0};
}

} // namespace

class TestExternalKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheShapeThatOdooTakes()
    {
        // no blank, one dot between module and name (odoo-rpc.md 8.2)
        static const QRegularExpression shape(QStringLiteral("^__orderpilot__\\.po_[0-9a-f]{64}$"));
        QVERIFY(shape.match(externalKey(identity())).hasMatch());
    }

    void isTheSameOnEveryDesk()
    {
        // a fixed value: a change of the recipe would let an order be created twice after an update
        QCOMPARE(externalKey(identity()),
                 QStringLiteral("__orderpilot__.po_a0aa4e2bda5c9d35d6c2148be3ef3e86d9a193dd4e384b1332d3303c936e895e"));
        OrderIdentity other = identity();
        other.documentSha256 = QByteArray(32, 'y'); // the same paper, sent again as another file
        QCOMPARE(externalKey(other), externalKey(identity()));
    }

    void writesOfOneNumberAreOneKey()
    {
        for (const auto& written : {"po-2026/0042", " PO-2026/0042 ", "PO 2026 0042", "PO20260042."}) {
            OrderIdentity other = identity();
            other.documentNumber = QString::fromLatin1(written);
            QCOMPARE(externalKey(other), externalKey(identity()));
        }
    }

    void everyPartCounts()
    {
        QSet<QString> keys{externalKey(identity())};
        OrderIdentity other = identity();
        other.company = CompanyId(5);
        keys.insert(externalKey(other));
        other = identity();
        other.vendor = PartnerId(51);
        keys.insert(externalKey(other));
        other = identity();
        other.documentType = QStringLiteral("orderResponse");
        keys.insert(externalKey(other));
        other = identity();
        other.documentNumber = QStringLiteral("PO-2026/0043");
        keys.insert(externalKey(other));
        other = identity();
        other.revision = 1;
        keys.insert(externalKey(other));
        QCOMPARE(keys.size(), 6);
    }

    void withoutANumberTheFileAndItsIndexCount()
    {
        OrderIdentity first = identity();
        first.documentNumber.clear();
        OrderIdentity second = first;
        second.orderIndex = 1;
        OrderIdentity otherFile = first;
        otherFile.documentSha256 = QByteArray(32, 'y');
        QVERIFY(externalKey(first) != externalKey(second));
        QVERIFY(externalKey(first) != externalKey(otherFile));
        QVERIFY(externalKey(first) != externalKey(identity()));
    }
};

QTEST_GUILESS_MAIN(TestExternalKey)
#include "tst_externalkey.moc"
