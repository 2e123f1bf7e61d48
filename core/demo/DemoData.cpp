// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoData.h"

#include "core/demo/DemoChart.h"
#include "core/demo/DemoPurchase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

QList<QStringList> table(const QString& name)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("the demo server's tables are not linked in");
    QList<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

OdooValue text(const QString& value)
{
    return value.isEmpty() ? OdooValue(false) : OdooValue(value);
}

Decimal number(const QString& value)
{
    return Decimal::parse(value).value_or(Decimal(0));
}

/// Puts the tables into a database, in the order in which the records need each other.
class DataBuilder
{
public:
    explicit DataBuilder(DemoDialect dialect) : m_database(dialect) {}

    DemoDatabase build()
    {
        addCompanies();
        addUsers();
        m_chart = addDemoChart(m_database, m_company);
        addVendors();
        addProducts();
        addOrders();
        return std::move(m_database);
    }

private:
    void addCompanies()
    {
        const DemoPlaces places = addDemoPlaces(m_database);
        for (const QStringList& row : table(u"companies.tsv"_s)) {
            const qint64 partner = m_database.insert(u"res.partner"_s,
                                                     {{u"name"_s, row.value(0)},
                                                      {u"is_company"_s, true},
                                                      {u"company_type"_s, u"company"_s},
                                                      {u"vat"_s, text(row.value(1))},
                                                      {u"company_registry"_s, text(row.value(2))},
                                                      {u"l10n_nl_kvk"_s, text(row.value(2))},
                                                      {u"barcode"_s, text(row.value(3))},
                                                      {u"global_location_number"_s, text(row.value(3))},
                                                      {u"email"_s, text(row.value(4))},
                                                      {u"street"_s, text(row.value(5))},
                                                      {u"zip"_s, text(row.value(6))},
                                                      {u"city"_s, text(row.value(7))},
                                                      {u"country_id"_s, places.countries.value(u"NL"_s)},
                                                      {u"type"_s, u"contact"_s}});
            const qint64 company = m_database.insert(u"res.company"_s,
                                                     {{u"name"_s, row.value(0)},
                                                      {u"partner_id"_s, partner},
                                                      {u"currency_id"_s, places.currencies.value(u"EUR"_s)},
                                                      {u"vat"_s, text(row.value(1))},
                                                      {u"company_registry"_s, text(row.value(2))},
                                                      {u"email"_s, text(row.value(4))},
                                                      {u"street"_s, text(row.value(5))},
                                                      {u"zip"_s, text(row.value(6))},
                                                      {u"city"_s, text(row.value(7))},
                                                      {u"country_id"_s, places.countries.value(u"NL"_s)}});
            addBank(partner, row.value(8), company);
            const qint64 warehouse = m_database.insert(u"stock.warehouse"_s,
                                                       {{u"name"_s, row.value(0).section(u' ', 0, 1)},
                                                        {u"code"_s, u"WH%1"_s.arg(company)},
                                                        {u"company_id"_s, company}});
            for (const auto& [name, code] :
                 {std::pair{u"Receipts"_s, u"incoming"_s}, std::pair{u"Delivery Orders"_s, u"outgoing"_s}})
                m_database.insert(u"stock.picking.type"_s,
                                  {{u"name"_s, name},
                                   {u"code"_s, code},
                                   {u"company_id"_s, company},
                                   {u"warehouse_id"_s, warehouse},
                                   {u"sequence"_s, 1}});
            if (m_company == 0)
                m_company = company;
            m_companies.append(company);
        }
        m_places = places;
    }

    void addUsers()
    {
        addUser({1, u"__system__"_s, u"-"_s, u"en_US"_s, m_companies, false, true, {}}, u"OdooBot"_s);
        addUser({2, u"admin"_s, u"admin"_s, u"en_US"_s, m_companies, true, true, {}}, u"Administrator"_s);
        addUser({3, demoLogin, demoPassword, u"nl_NL"_s, {m_company}, true, false, demoApiKey}, u"OrderPilot"_s);
        addUser({4, u"plain"_s, u"plain"_s, u"nl_NL"_s, {m_company}, false, false, demoPlainApiKey},
                u"Zonder Rechten"_s);
    }

    void addUser(const DemoUser& user, const QString& name)
    {
        const qint64 partner = m_database.insert(
            u"res.partner"_s,
            {{u"name"_s, name}, {u"email"_s, user.login + u"@waterland-handel.example"_s}, {u"type"_s, u"contact"_s}});
        m_database.insert(u"res.users"_s,
                          {{u"login"_s, user.login},
                           {u"name"_s, name},
                           {u"lang"_s, user.language},
                           {u"tz"_s, u"Europe/Amsterdam"_s},
                           {u"email"_s, user.login + u"@waterland-handel.example"_s},
                           {u"partner_id"_s, partner},
                           {u"company_id"_s, user.companies.first()},
                           {u"company_ids"_s, idList(user.companies)},
                           {u"active"_s, true}});
        m_database.addUser(user);
    }

    void addBank(qint64 partner, const QString& iban, qint64 company = 0)
    {
        if (!iban.isEmpty())
            m_database.insert(u"res.partner.bank"_s,
                              {{u"acc_number"_s, iban},
                               {u"account_number"_s, iban},
                               {u"sanitized_acc_number"_s, iban},
                               {u"partner_id"_s, partner},
                               {u"company_id"_s, company > 0 ? OdooValue(company) : OdooValue(false)}});
    }

    void addVendors()
    {
        for (const QStringList& row : table(u"vendors.tsv"_s)) {
            const qint64 vendor =
                m_database.insert(u"res.partner"_s,
                                  {{u"name"_s, row.value(1)},
                                   {u"is_company"_s, true},
                                   {u"company_type"_s, u"company"_s},
                                   {u"country_id"_s, m_places.countries.value(row.value(2))},
                                   {u"vat"_s, text(row.value(3))},
                                   {u"ref"_s, text(row.value(4))},
                                   {u"email"_s, text(row.value(5))},
                                   {u"phone"_s, text(row.value(6))},
                                   {u"street"_s, text(row.value(7))},
                                   {u"zip"_s, text(row.value(8))},
                                   {u"city"_s, text(row.value(9))},
                                   {u"barcode"_s, text(row.value(11))},
                                   {u"global_location_number"_s, text(row.value(11))},
                                   {u"supplier_rank"_s, row.value(12).toLongLong()},
                                   {u"supplier"_s, row.value(12).toLongLong() > 0},
                                   {u"property_supplier_payment_term_id"_s, m_chart.terms.value(row.value(13), 0)},
                                   {u"property_purchase_currency_id"_s, m_places.currencies.value(row.value(14), 0)},
                                   {u"type"_s, u"contact"_s},
                                   {u"active"_s, row.value(0) != u"oudegracht"}});
            m_vendors.insert(row.value(0), vendor);
            addBank(vendor, row.value(10));
        }
        for (const QStringList& row : table(u"contacts.tsv"_s)) {
            const qint64 parent = m_vendors.value(row.value(0));
            m_database.insert(u"res.partner"_s,
                              {{u"name"_s, row.value(1)},
                               {u"email"_s, row.value(2)},
                               {u"parent_id"_s, parent},
                               {u"type"_s, u"contact"_s},
                               {u"company_type"_s, u"person"_s},
                               {u"vat"_s, m_database.value(u"res.partner"_s, parent, u"vat"_s)},
                               {u"country_id"_s, m_database.value(u"res.partner"_s, parent, u"country_id"_s)}});
        }
    }

    void addProducts()
    {
        const qint64 category =
            m_database.insert(u"product.category"_s, {{u"name"_s, u"All"_s}, {u"complete_name"_s, u"All"_s}});
        for (const QStringList& row : table(u"products.tsv"_s)) {
            const QString kind = row.value(7);
            const qint64 unit = m_chart.units.value(row.value(4));
            const DemoRecord shared{{u"name"_s, row.value(1)},
                                    {u"name@nl_NL"_s, row.value(2)},
                                    {u"uom_id"_s, unit},
                                    {u"uom_po_id"_s, unit},
                                    {u"purchase_ok"_s, kind != u"salesonly"},
                                    {u"active"_s, kind != u"archived"},
                                    {u"supplier_taxes_id"_s, taxesOf(row.value(5))},
                                    {u"categ_id"_s, category},
                                    {u"standard_price"_s, number(row.value(6))},
                                    {u"type"_s, typeOf(kind)},
                                    {u"detailed_type"_s, typeOf(kind)},
                                    {u"is_storable"_s, kind != u"service"}};
            const QString family = row.value(8).section(u':', 0, 0);
            qint64 product = m_templates.value(family);
            if (product == 0) {
                DemoRecord record = shared;
                if (family.isEmpty())
                    record.insert({{u"default_code"_s, row.value(0)}, {u"barcode"_s, text(row.value(3))}});
                product = m_database.insert(u"product.template"_s, record);
                if (!family.isEmpty())
                    m_templates.insert(family, product);
            }
            DemoRecord record = shared;
            record.insert({{u"default_code"_s, row.value(0)},
                           {u"barcode"_s, text(row.value(3))},
                           {u"product_tmpl_id"_s, product}});
            if (!family.isEmpty()) {
                const OdooValue values = idList({attributeValue(row.value(8).section(u':', 1), row.value(9), product)});
                record.insert({{u"product_template_attribute_value_ids"_s, values},
                               {u"product_template_variant_value_ids"_s, values}});
            }
            const qint64 variant = m_database.insert(u"product.product"_s, record);
            m_products.insert(row.value(0), variant);
            addPackaging(variant, row.value(10));
            for (const QString& seller : row.value(11).split(u';', Qt::SkipEmptyParts))
                addSeller(seller, product, variant, unit, family.isEmpty());
        }
    }

    [[nodiscard]] OdooValue typeOf(const QString& kind) const
    {
        if (kind == u"service")
            return u"service"_s;
        return m_database.rules().storableIsAFlag() ? u"consu"_s : u"product"_s;
    }

    [[nodiscard]] OdooValue taxesOf(const QString& rate) const
    {
        const QString suffix = rate == u"21" ? u"btw_21_buy"_s : rate == u"9" ? u"btw_9_buy"_s : u"btw_21_buy_d"_s;
        return idList({m_chart.taxes.value(suffix)});
    }

    qint64 attributeValue(const QString& attribute, const QString& value, qint64 product)
    {
        qint64& id = m_attributes[attribute];
        if (id == 0)
            id = m_database.insert(u"product.attribute"_s, {{u"name"_s, attribute}});
        const qint64 own =
            m_database.insert(u"product.attribute.value"_s, {{u"name"_s, value}, {u"attribute_id"_s, id}});
        return m_database.insert(u"product.template.attribute.value"_s,
                                 {{u"name"_s, value},
                                  {u"attribute_id"_s, id},
                                  {u"product_attribute_value_id"_s, own},
                                  {u"product_tmpl_id"_s, product}});
    }

    void addPackaging(qint64 variant, const QString& packaging)
    {
        if (packaging.isEmpty())
            return;
        const QString barcode = packaging.section(u'=', 0, 0);
        const QString unit = packaging.section(u':', 1);
        const Decimal pieces = number(packaging.section(u'=', 1).section(u':', 0, 0));
        if (m_database.rules().packsAreUnits())
            m_database.insert(
                u"product.uom"_s,
                {{u"barcode"_s, barcode}, {u"product_id"_s, variant}, {u"uom_id"_s, m_chart.units.value(unit)}});
        else
            m_database.insert(u"product.packaging"_s,
                              {{u"name"_s, unit},
                               {u"barcode"_s, barcode},
                               {u"product_id"_s, variant},
                               {u"qty"_s, pieces},
                               {u"product_uom_id"_s, m_chart.units.value(u"Units"_s)}});
    }

    /// "*" before the vendor: the row is for all variants. 14 leaves product_id open on single-variant rows, 19 fills
    /// it.
    void addSeller(const QString& seller, qint64 product, qint64 variant, qint64 unit, bool single)
    {
        const bool allVariants = seller.startsWith(u'*');
        const QStringList parts = seller.mid(allVariants ? 1 : 0).split(u':');
        const qint64 vendor = m_vendors.value(parts.value(0));
        const qint64 ownUnit = parts.size() > 5 ? m_chart.units.value(parts.value(5)) : unit;
        const bool named = !allVariants && (!single || m_database.rules().pricesNameVariants());
        const qint64 currency = m_database.relatedId(u"res.partner"_s, vendor, u"property_purchase_currency_id"_s);
        m_database.insert(u"product.supplierinfo"_s,
                          {{u"name"_s, vendor},
                           {u"partner_id"_s, vendor},
                           {u"product_code"_s, text(parts.value(1))},
                           {u"product_name"_s, text(parts.value(2))},
                           {u"price"_s, number(parts.value(3))},
                           {u"min_qty"_s, number(parts.value(4))},
                           {u"product_tmpl_id"_s, product},
                           {u"product_id"_s, named ? OdooValue(variant) : OdooValue(false)},
                           {u"product_uom"_s, unit},
                           {u"product_uom_id"_s, ownUnit},
                           {u"uom_id"_s, ownUnit},
                           {u"currency_id"_s, currency > 0 ? currency : m_places.currencies.value(u"EUR"_s)},
                           {u"company_id"_s, m_company},
                           {u"delay"_s, 3},
                           {u"sequence"_s, 1}});
        // On 14 the unit of purchase stands on the product alone.
        if (ownUnit != unit && m_database.schema().field(u"product.product"_s, u"uom_po_id"_s)) {
            m_database.update(u"product.product"_s, variant, {{u"uom_po_id"_s, ownUnit}});
            m_database.update(u"product.template"_s, product, {{u"uom_po_id"_s, ownUnit}});
        }
    }

    void addOrders()
    {
        const DemoUser administrator = *m_database.user(2);
        const auto environment = DemoEnvironment::make(
            m_database, administrator, OdooValue::dict({{u"allowed_company_ids"_s, OdooValue::list({m_company})}}));
        if (!environment)
            return;
        for (const QStringList& row : table(u"orders.tsv"_s)) {
            const QString day =
                QDateTime::currentDateTimeUtc().addDays(-row.value(3).toInt()).toString(u"yyyy-MM-dd 08:00:00"_s);
            const qint64 vendor = m_vendors.value(row.value(1));
            DemoPurchase purchase(*environment);
            const qint64 position = purchase.fiscalPosition(vendor, m_company);
            OdooList lines;
            for (const QString& line : row.value(6).split(u"; "_s)) {
                const QStringList parts = line.split(u' ');
                const qint64 product = m_products.value(parts.value(0));
                const OdooValue taxes = mappedTaxes(product, position);
                lines.emplace_back(OdooValue::list(
                    {0, 0,
                     OdooValue::dict(
                         {{u"product_id"_s, product},
                          {u"name"_s, m_database.displayName(u"product.product"_s, product, u"en_US"_s)},
                          {purchase.lineUomField(), m_database.value(u"product.product"_s, product, u"uom_id"_s)},
                          {u"date_planned"_s, day},
                          {u"product_qty"_s, number(parts.value(1))},
                          {u"price_unit"_s, number(parts.value(2))},
                          {purchase.lineTaxField(), OdooValue::list({OdooValue::list({6, 0, taxes})})}})}));
            }
            const qint64 currency = m_database.relatedId(u"res.partner"_s, vendor, u"property_purchase_currency_id"_s);
            const auto order = purchase.create(
                OdooValue::dict({{u"partner_id"_s, vendor},
                                 {u"company_id"_s, m_company},
                                 {u"origin"_s, text(row.value(4))},
                                 {u"partner_ref"_s, text(row.value(5))},
                                 {u"date_order"_s, day},
                                 {u"currency_id"_s, currency > 0 ? currency : m_places.currencies.value(u"EUR"_s)},
                                 {u"fiscal_position_id"_s, position > 0 ? OdooValue(position) : OdooValue(false)},
                                 {u"order_line"_s, lines}}));
            if (order)
                m_database.update(u"purchase.order"_s, *order, {{u"state"_s, row.value(2)}});
        }
    }

    /// The product's taxes after the fiscal position, by the dialect's own tables (odoo-rpc.md 6.3).
    [[nodiscard]] OdooValue mappedTaxes(qint64 product, qint64 position) const
    {
        QList<qint64> mapped;
        for (qint64 tax : m_database.relatedIds(u"product.product"_s, product, u"supplier_taxes_id"_s))
            mapped.append(m_chart.mapping.value({position, tax}, tax));
        return idList(mapped);
    }

    DemoDatabase m_database;
    DemoPlaces m_places;
    DemoChart m_chart;
    qint64 m_company = 0;
    QList<qint64> m_companies;
    QHash<QString, qint64> m_vendors;
    QHash<QString, qint64> m_templates;
    QHash<QString, qint64> m_attributes;
    QHash<QString, qint64> m_products;
};

} // namespace

DemoDatabase demoData(DemoDialect dialect)
{
    return DataBuilder(dialect).build();
}

QStringList demoDocuments()
{
    static_cast<void>(DemoSchema(DemoDialect::Odoo19)); // links the resources in
    QStringList files;
    for (const QString& name : QDir(u":/demo"_s).entryList({u"*.xml"_s}, QDir::Files, QDir::Name))
        files.append(u":/demo/"_s + name);
    return files;
}

} // namespace op::demo
