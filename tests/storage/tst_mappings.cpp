// SPDX-License-Identifier: GPL-3.0-or-later
// LIBS: op_storage
#include "core/storage/MappingRepository.h"
#include "core/storage/SettingsRepository.h"
#include "tests/support/TempWorkspace.h"

#include <QtTest>

using namespace op;
using namespace op::storage;
using extraction::TableMapping;

namespace {

TableMapping mapping(const QString& name, qsizetype columns = 0)
{
    TableMapping made;
    made.name = name;
    made.columns = {{QStringLiteral("lines.gtin"), {}, 0}, {QStringLiteral("lines.quantity"), {}, 1}};
    made.columnCount = columns;
    return made;
}

} // namespace

class TestMappings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThemByName()
    {
        test::TempWorkspace temp;
        const Clock clock;
        MappingRepository mappings(temp.database(), clock);
        QVERIFY(mappings.list()->isEmpty());
        QVERIFY(mappings.save(mapping(QStringLiteral("b"))).has_value());
        QVERIFY(mappings.save(mapping(QStringLiteral("Ärger"))).has_value());
        QVERIFY(mappings.save(mapping(QStringLiteral("B"), 7)).has_value()); // in place of "b"
        const auto all = mappings.list();
        QCOMPARE(all->size(), 2);
        QCOMPARE(mappings.get(QStringLiteral("b"))->columnCount, 7);
        QCOMPARE(*mappings.get(QStringLiteral("ÄRGER")), mapping(QStringLiteral("Ärger")));

        QVERIFY(mappings.remove(QStringLiteral("b")).has_value());
        QCOMPARE(mappings.remove(QStringLiteral("b")).error().code, ErrorCode::NotFound);
        QCOMPARE(mappings.get(QStringLiteral("b")).error().code, ErrorCode::NotFound);
        QCOMPARE(mappings.list()->size(), 1);
    }

    void leavesOtherSettingsAlone()
    {
        test::TempWorkspace temp;
        const Clock clock;
        SettingsRepository settings(temp.database(), clock);
        QVERIFY(settings.save({{QStringLiteral("a"), 1}}).has_value());
        MappingRepository mappings(temp.database(), clock);
        QVERIFY(mappings.list()->isEmpty());
        QVERIFY(mappings.save(mapping(QStringLiteral("workspace"))).has_value());
        QCOMPARE(settings.load()->value(QLatin1String("a")).toInt(), 1);
        QCOMPARE(mappings.remove(QStringLiteral("../workspace")).error().code, ErrorCode::NotFound);
    }

    void refusesWhatIsWrong()
    {
        test::TempWorkspace temp;
        const Clock clock;
        MappingRepository mappings(temp.database(), clock);
        TableMapping none = mapping(QStringLiteral("none"));
        none.columns.removeLast();
        QCOMPARE(mappings.save(none).error().code, ErrorCode::InvalidArgument);
        QVERIFY(temp.database()
                    .execute(QStringLiteral("INSERT INTO settings VALUES ('mapping/old', '{\"name\":\"old\"}', 1)"))
                    .has_value());
        QCOMPARE(mappings.list().error().code, ErrorCode::DatabaseUnusable);
        QVERIFY(mappings.remove(QStringLiteral("old")).has_value());
        QVERIFY(mappings.list().has_value());
    }
};

QTEST_GUILESS_MAIN(TestMappings)
#include "tst_mappings.moc"
