// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/sync/rows/UomRows.h"

#include "core/odoo/sync/Queries.h"

using namespace Qt::StringLiterals;

namespace op::odoo {

using namespace masterdata;

namespace {

/// Sets the kind of each unit of 19 to the root of its chain of relative units.
void resolveRoots(std::vector<Uom>& units)
{
    QHash<qint64, qint64> parent;
    for (const Uom& unit : units)
        parent.insert(unit.id.value, unit.kind);
    for (Uom& unit : units) {
        qint64 root = unit.id.value;
        // Bounded: a chain of units has no cycle, but a reply could.
        for (qsizetype step = 0; step < parent.size() && parent.value(root) > 0; ++step)
            root = parent.value(root);
        unit.kind = root;
    }
}

Result<void> readNames(FetchContext& fetch, const RecordRange<Uom>& page)
{
    const ServerProfile& profile = fetch.profile();
    for (const QString& language : profile.languages) {
        if (language == profile.sourceLanguage())
            continue;
        OP_CHECK(
            page.readMore(fetch, u"uom.uom"_s, {u"name"_s}, callContext(0, language),
                          [&](Uom& unit, const RpcRow& row) { insertTranslation(unit.names, language, row.text(0)); }));
    }
    return {};
}

} // namespace

Decimal withoutNoise(const Decimal& size)
{
    const Decimal whole = size.rounded(0);
    // Units of a million pieces keep seven digits of a float; smaller ones more.
    const Decimal tolerance = (whole.abs() + Decimal(1)) * Decimal(1, 7);
    if (!whole.isZero() && (size - whole).abs() <= tolerance)
        return whole;
    return size.normalized();
}

Decimal sizeOfCategoryUnit(QStringView type, const Decimal& factor, const Decimal& factorInverse)
{
    if (type == u"reference")
        return 1;
    if (type == u"bigger" && !factorInverse.isZero())
        return withoutNoise(factorInverse);
    return factor.isZero() ? Decimal(1) : withoutNoise(Decimal(1) / factor);
}

Result<TableQuery<Uom>> uomQuery(const ServerProfile& profile, const SyncOptions&)
{
    Columns columns(profile.fields, u"uom.uom"_s);
    const Column name = columns.need(u"name"_s);
    const Column factor = columns.need(u"factor"_s);
    const Column factorInverse = columns.optional(Field::UomFactorInverse);
    const Column type = columns.optional(Field::UomType);
    const Column category = columns.optional(Field::UomCategory);
    const Column relativeTo = columns.optional(Field::UomRelativeTo);
    const Column rounding = columns.optional(Field::UomRounding);
    const Column active = columns.optional(u"active"_s);
    const bool byCategory = category.isPresent();
    if (!byCategory && !relativeTo.isPresent())
        return failure(ErrorCode::OdooMissingField, {columns.model(), u"category_id/relative_uom_id"_s});
    const QString source = profile.sourceLanguage();
    OP_TRY(TableQuery<Uom> query, tableQuery<Uom>(Table::Uoms, columns));
    query.read = [=](const RpcRow& row) {
        Uom unit;
        unit.id = UomId(row.id());
        unit.names.insert(u"en_US"_s, name.text(row));
        if (source != u"en_US"_s)
            unit.names.insert(source, name.text(row));
        unit.kind = byCategory ? category.link<UomId>(row).value : relativeTo.link<UomId>(row).value;
        unit.sizeInReference = byCategory
            ? sizeOfCategoryUnit(type.text(row), factor.decimal(row), factorInverse.decimal(row))
            : withoutNoise(factor.decimal(row));
        unit.rounding = rounding.decimal(row);
        unit.active = active.boolean(row, true);
        return unit;
    };
    query.complete = [byCategory](FetchContext& fetch, const RecordRange<Uom>& page) -> Result<void> {
        if (!byCategory)
            resolveRoots(page.rows);
        return readNames(fetch, page);
    };
    return query;
}

} // namespace op::odoo
