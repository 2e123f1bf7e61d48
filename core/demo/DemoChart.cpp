// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoChart.h"

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

struct CountryRow
{
    QStringView code;
    QStringView name;
    QStringView dutch;
    bool inUnion;
};
constexpr CountryRow countries[] = {
    {u"NL", u"Netherlands", u"Nederland", true},
    {u"DE", u"Germany", u"Duitsland", true},
    {u"BE", u"Belgium", u"België", true},
    {u"FR", u"France", u"Frankrijk", true},
    {u"NO", u"Norway", u"Noorwegen", false},
    {u"US", u"United States", u"Verenigde Staten", false},
    {u"GB", u"United Kingdom", u"Verenigd Koninkrijk", false},
};

struct UnitRow
{
    QStringView name;
    QStringView dutch;
    QStringView root;   ///< reference unit on 14
    QStringView size14; ///< how many reference units one of it is, on 14
    QStringView parent; ///< unit it is measured in on 19; empty = a root
    QStringView size19; ///< how many of those
    QStringView xmlid;
};
constexpr UnitRow units[] = {
    {u"Units", u"Stuks", u"Units", u"1", u"", u"1", u"uom.product_uom_unit"},
    {u"Dozens", u"Dozijnen", u"Units", u"12", u"Units", u"12", u"uom.product_uom_dozen"},
    {u"Box of 5", u"Doos van 5", u"Units", u"5", u"Units", u"5", u""},
    {u"Box of 100", u"Doos van 100", u"Units", u"100", u"Units", u"100", u""},
    {u"Pallet of 240", u"Pallet van 240", u"Units", u"240", u"Units", u"240", u""},
    {u"g", u"g", u"kg", u"0.001", u"", u"1", u"uom.product_uom_gram"},
    {u"kg", u"kg", u"kg", u"1", u"g", u"1000", u"uom.product_uom_kgm"},
    {u"mm", u"mm", u"m", u"0.001", u"", u"1", u"uom.product_uom_millimeter"},
    {u"m", u"m", u"m", u"1", u"mm", u"1000", u"uom.product_uom_meter"},
    {u"Hours", u"Uren", u"Hours", u"1", u"", u"1", u"uom.product_uom_hour"},
};

struct TaxRow
{
    QStringView suffix;
    QStringView name14;
    QStringView name19;
    QStringView label; ///< on the invoice
    QStringView amount;
    QStringView position; ///< key of the position that leads here; empty for domestic ones
    QStringView original; ///< suffix of the tax that it replaces
};
constexpr TaxRow taxes[] = {
    {u"btw_21_buy", u"BTW te vorderen hoog (inkopen)", u"21%", u"21% VAT", u"21", u"", u""},
    {u"btw_21_buy_d", u"BTW te vorderen hoog (inkopen) diensten", u"21% S", u"21% VAT", u"21", u"", u""},
    {u"btw_9_buy", u"BTW te vorderen laag (inkopen) 9%", u"9%", u"9% VAT", u"9", u"", u""},
    {u"btw_9_buy_d", u"BTW te vorderen laag (inkopen) diensten 9%", u"9% S", u"9% VAT", u"9", u"", u""},
    {u"btw_ink_0", u"BTW af te dragen verlegd (inkopen)", u"21% R", u"21% VAT reverse charge", u"21", u"verlegd",
     u"btw_21_buy"},
    {u"btw_I_9", u"Inkopen import binnen EU laag 9%", u"9% EX EU", u"0% EU", u"9", u"eu", u"btw_9_buy"},
    {u"btw_I_21", u"Inkopen import binnen EU hoog", u"21% EX EU", u"21% EU", u"21", u"eu", u"btw_21_buy"},
    {u"btw_I_9_d", u"Inkopen import binnen EU laag diensten 9%", u"9% EX EU S", u"0% EU", u"9", u"eu", u"btw_9_buy_d"},
    {u"btw_I_21_d", u"Inkopen import binnen EU hoog diensten", u"21% EX EU S", u"0% EU", u"21", u"eu", u"btw_21_buy_d"},
    {u"btw_E1_9", u"Inkopen import buiten EU laag 9%", u"9% EX O EU", u"0% Non-EU", u"9", u"world", u"btw_9_buy"},
    {u"btw_E2", u"Inkopen import buiten EU hoog", u"21% EX O EU", u"0% Non-EU", u"21", u"world", u"btw_21_buy"},
};

struct PositionRow
{
    QStringView key;
    QStringView name14;
    QStringView name19;
    int sequence14;
    int sequence19;
    bool automatic;
    bool vatRequired14;
    bool vatRequired19;
    QStringView group; ///< "eu", "nl" or none
};
constexpr PositionRow positions[] = {
    {u"verlegd", u"BTW verlegd", u"VAT reverse charge", 0, 0, false, false, false, u""},
    {u"nl", u"Binnenland", u"NL Domestic", 1, 10, true, true, false, u"nl"},
    {u"private", u"EU landen privaat", u"EU private B2C", 2, 40, true, false, false, u"eu"},
    {u"eu", u"EU landen", u"EU intra B2B", 3, 30, true, true, true, u"eu"},
    {u"world", u"Niet-EU landen", u"EU non-intra", 4, 50, true, false, false, u""},
};

QString text(QStringView value)
{
    return value.toString();
}

Decimal number(QStringView value)
{
    return Decimal::parse(value).value_or(Decimal(0));
}

QString xmlid(const DemoDatabase& database, qint64 company, const QString& suffix)
{
    return (database.rules().chartKeysAreOfAccount() ? u"account.%1_%2"_s : u"l10n_nl.%1_%2"_s)
        .arg(company)
        .arg(suffix);
}

void addUnits(DemoDatabase& database, DemoChart& chart)
{
    QHash<QString, qint64> categories;
    for (const UnitRow& row : units) {
        qint64& category = categories[text(row.root)];
        if (category == 0 && !database.rules().unitsNameTheirParent())
            category = database.insert(u"uom.category"_s, {{u"name"_s, text(row.root)}});
        const Decimal size14 = number(row.size14);
        const qint64 parent = chart.units.value(text(row.parent), 0);
        const Decimal size19 = parent > 0
            ? number(row.size19) * database.value(u"uom.uom"_s, parent, u"factor"_s).toDecimal()
            : Decimal(1);
        const QString type = size14 == Decimal(1) ? u"reference"_s : size14 > Decimal(1) ? u"bigger"_s : u"smaller"_s;
        const qint64 id =
            database.insert(u"uom.uom"_s,
                            {{u"name"_s, text(row.name)},
                             {u"name@nl_NL"_s, text(row.dutch)},
                             {u"category_id"_s, category},
                             {u"uom_type"_s, type},
                             // 14 keeps how many of it make one reference unit, 19 the size in roots
                             {u"factor"_s, database.rules().unitsNameTheirParent() ? size19 : Decimal(1) / size14},
                             {u"factor_inv"_s, size14},
                             {u"rounding"_s, Decimal(1, 2)},
                             {u"active"_s, true},
                             {u"relative_factor"_s, number(row.size19)},
                             {u"relative_uom_id"_s, parent > 0 ? OdooValue(parent) : OdooValue(false)}});
        const QString path = parent > 0 ? database.value(u"uom.uom"_s, parent, u"parent_path"_s).toText() : QString();
        if (database.rules().unitsNameTheirParent())
            database.update(u"uom.uom"_s, id, {{u"parent_path"_s, u"%1%2/"_s.arg(path).arg(id)}});
        chart.units.insert(text(row.name), id);
        if (!row.xmlid.isEmpty())
            database.setExternalId(text(row.xmlid), {u"uom.uom"_s, id, true});
    }
}

QHash<QString, qint64> addPositions(DemoDatabase& database, qint64 company)
{
    QHash<QString, qint64> groups;
    const auto& known = database.records(u"res.country.group"_s);
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        groups.insert(it->value(u"name"_s).toText().startsWith(u"Netherlands") ? u"nl"_s : u"eu"_s, it.key());
    qint64 netherlands = 0;
    const auto& all = database.records(u"res.country"_s);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (it->value(u"code"_s).toText() == u"NL")
            netherlands = it.key();
    }
    QHash<QString, qint64> ids;
    for (const PositionRow& row : positions) {
        const bool domestic = text(row.group) == u"nl";
        // 14 names the country itself, 19 a group that holds it alone.
        const bool byGroup = database.rules().choosesPositionsInOnePass();
        const qint64 group = domestic && !byGroup ? 0 : groups.value(text(row.group), 0);
        ids.insert(text(row.key),
                   database.insert(u"account.fiscal.position"_s,
                                   {{u"name"_s, text(byGroup ? row.name19 : row.name14)},
                                    {u"sequence"_s, byGroup ? row.sequence19 : row.sequence14},
                                    {u"company_id"_s, company},
                                    {u"auto_apply"_s, row.automatic},
                                    {u"vat_required"_s, byGroup ? row.vatRequired19 : row.vatRequired14},
                                    {u"country_id"_s, domestic && !byGroup ? OdooValue(netherlands) : OdooValue(false)},
                                    {u"country_group_id"_s, group > 0 ? OdooValue(group) : OdooValue(false)},
                                    {u"active"_s, true}}));
    }
    return ids;
}

void addTaxes(DemoDatabase& database, qint64 company, const QHash<QString, qint64>& positionIds, DemoChart& chart)
{
    const bool isHtml = database.schema().field(u"account.tax"_s, u"description"_s)->type == u"html";
    QHash<qint64, QList<qint64>> linked; ///< position -> its taxes, 19
    for (const TaxRow& row : taxes) {
        const QString position = text(row.position);
        const qint64 original = chart.taxes.value(text(row.original), 0);
        QList<qint64> of{positionIds.value(position)};
        if (position.isEmpty())
            of = {positionIds.value(u"nl"_s), positionIds.value(u"private"_s)};
        const qint64 tax =
            database.insert(u"account.tax"_s,
                            {{u"name"_s, text(database.rules().shortTaxNames() ? row.name19 : row.name14)},
                             {u"description"_s, isHtml ? u"<div>%1</div>"_s.arg(text(row.name14)) : text(row.label)},
                             {u"invoice_label"_s, text(row.label)},
                             {u"amount"_s, number(row.amount)},
                             {u"amount_type"_s, u"percent"_s},
                             {u"type_tax_use"_s, u"purchase"_s},
                             {u"company_id"_s, company},
                             {u"active"_s, true},
                             {u"price_include"_s, false},
                             {u"sequence"_s, 1},
                             {u"country_id"_s, 1},
                             {u"fiscal_position_ids"_s, idList(of)},
                             {u"original_tax_ids"_s, original > 0 ? idList({original}) : idList({})}});
        chart.taxes.insert(text(row.suffix), tax);
        database.setExternalId(xmlid(database, company, text(row.suffix)), {u"account.tax"_s, tax, true});
        for (qint64 one : of)
            linked[one].append(tax);
        if (original > 0) {
            chart.mapping.insert({of.first(), original}, tax);
            if (!database.rules().taxesNameTheirPosition())
                database.insert(u"account.fiscal.position.tax"_s,
                                {{u"position_id"_s, of.first()},
                                 {u"tax_src_id"_s, original},
                                 {u"tax_dest_id"_s, tax},
                                 {u"company_id"_s, company}});
        }
    }
    // 19: the taxes of a position; a position that is in force for all countries has its own import taxes
    if (database.rules().taxesNameTheirPosition()) {
        for (auto it = linked.cbegin(); it != linked.cend(); ++it)
            database.update(u"account.fiscal.position"_s, it.key(), {{u"tax_ids"_s, idList(it.value())}});
    }
}

} // namespace

DemoPlaces addDemoPlaces(DemoDatabase& database)
{
    DemoPlaces places;
    database.insert(
        u"res.lang"_s,
        {{u"name"_s, u"English (US)"_s}, {u"code"_s, u"en_US"_s}, {u"iso_code"_s, u"en"_s}, {u"active"_s, true}});
    database.insert(
        u"res.lang"_s,
        {{u"name"_s, u"Dutch / Nederlands"_s}, {u"code"_s, u"nl_NL"_s}, {u"iso_code"_s, u"nl"_s}, {u"active"_s, true}});
    for (const auto& [code, name, symbol] :
         {std::tuple{u"EUR"_s, u"Euro"_s, u"€"_s}, std::tuple{u"USD"_s, u"United States dollar"_s, u"$"_s},
          std::tuple{u"NOK"_s, u"Norwegian krone"_s, u"kr"_s}}) {
        places.currencies.insert(code,
                                 database.insert(u"res.currency"_s,
                                                 {{u"name"_s, code},
                                                  {u"full_name"_s, name},
                                                  {u"symbol"_s, symbol},
                                                  {u"rounding"_s, Decimal(1, 2)},
                                                  {u"decimal_places"_s, 2},
                                                  {u"active"_s, true}}));
    }
    QList<qint64> inUnion;
    for (const CountryRow& row : countries) {
        const qint64 id = database.insert(
            u"res.country"_s,
            {{u"name"_s, text(row.name)}, {u"name@nl_NL"_s, text(row.dutch)}, {u"code"_s, text(row.code)}});
        places.countries.insert(text(row.code), id);
        if (row.inUnion)
            inUnion.append(id);
    }
    database.insert(u"res.country.group"_s,
                    {{u"name"_s, database.rules().choosesPositionsInOnePass() ? u"European Union VAT"_s : u"Europe"_s},
                     {u"country_ids"_s, idList(inUnion)}});
    if (database.rules().choosesPositionsInOnePass())
        database.insert(
            u"res.country.group"_s,
            {{u"name"_s, u"Netherlands VAT"_s}, {u"country_ids"_s, idList({places.countries.value(u"NL"_s)})}});
    return places;
}

DemoChart addDemoChart(DemoDatabase& database, qint64 company)
{
    DemoChart chart;
    addUnits(database, chart);
    for (const auto& [days, name] : {std::pair{u"14"_s, u"14 Days"_s}, std::pair{u"30"_s, u"30 Days"_s}})
        chart.terms.insert(
            days,
            database.insert(u"account.payment.term"_s, {{u"name"_s, name}, {u"active"_s, true}, {u"sequence"_s, 10}}));
    addTaxes(database, company, addPositions(database, company), chart);
    for (const auto& [name, label] :
         {std::pair{u"purchase_stock"_s, u"Purchase Stock"_s}, std::pair{u"l10n_nl"_s, u"Netherlands - Accounting"_s}})
        database.insert(u"ir.module.module"_s,
                        {{u"name"_s, name}, {u"state"_s, u"installed"_s}, {u"shortdesc"_s, label}});
    return chart;
}

} // namespace op::demo
