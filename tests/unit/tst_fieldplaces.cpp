// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_extraction
#include "core/extraction/FieldPlaces.h"

#include <QTest>

using namespace op;
using extraction::FieldPlace;

class TestFieldPlaces : public QObject
{
    Q_OBJECT

    template <class T>
    static void stand(extraction::ExtractedField<T>& field, const QString& path, const QString& raw)
    {
        field.place.path = path;
        field.raw = raw;
    }

    static extraction::IncomingOrder order()
    {
        extraction::IncomingOrder made;
        stand(made.orderNumber, QStringLiteral("/o/id"), QStringLiteral("4711"));
        made.seller.emplace();
        stand(made.seller->name, QStringLiteral("/o/seller/name"), QStringLiteral("Van Dijk"));
        stand(made.seller->vatNumber, QStringLiteral("/o/seller/vat"), QStringLiteral("NL1"));
        made.lines.resize(2);
        stand(made.lines[1].quantity, QStringLiteral("/o/l[2]/q"), QStringLiteral("2,50"));
        stand(made.lines[1].gtin, QStringLiteral("/o/l[2]/g"), QStringLiteral("871"));
        stand(made.lines[1].description, QStringLiteral("/o/l[2]/d"), QStringLiteral("Bolt"));
        made.lines[0].quantity.value = Decimal(1); // typed: it stands nowhere
        made.headerCharges.resize(1);
        stand(made.headerCharges[0].reason, QStringLiteral("/o/c/r"), QStringLiteral("Freight"));
        return made;
    }

    static QStringList paths(const QList<FieldPlace>& places)
    {
        QStringList all;
        for (const FieldPlace& place : places)
            all.append(place.path);
        return all;
    }

private Q_SLOTS:
    void namesWhatStandsInTheSource()
    {
        const QList<FieldPlace> places = extraction::fieldPlaces(order());
        QCOMPARE(places.size(), 7);
        QCOMPARE(places.first().path, QStringLiteral("orderNumber"));
        QCOMPARE(places.first().raw, QStringLiteral("4711"));
        QCOMPARE(places.first().place.path, QStringLiteral("/o/id"));
    }

    void pathsAndChoices_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* path, const char* found) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(found);
        };
        row("lines[1].quantity", "lines[1].quantity");
        row("lines[0].quantity", "");
        row("lines[11].quantity", "");
        row("vendor", "seller.name seller.vatNumber");
        row("fiscalPosition", "seller.vatNumber");
        row("company", "");
        row("lines[1].product", "lines[1].gtin lines[1].description");
        row("charges[0].product", "charges[0].reason");
        row("lines[1].taxes", "");
        row("lines[1]", "lines[1].gtin lines[1].description lines[1].quantity");
        row("lines[1].skip", "lines[1].gtin lines[1].description lines[1].quantity");
        row("lines[0]", "");
        row("nothing", "");
        row("", "");
    }
    void pathsAndChoices()
    {
        QFETCH(const QString, path);
        const auto found = extraction::placesOf(extraction::fieldPlaces(order()), path);
        QTEST(paths(found).join(u' '), "found");
    }
};

QTEST_GUILESS_MAIN(TestFieldPlaces)
#include "tst_fieldplaces.moc"
