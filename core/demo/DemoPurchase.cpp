// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoPurchase.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

const QString orderModel = u"purchase.order"_s;
const QString lineModel = u"purchase.order.line"_s;

/// What a value that the server refuses ends with: up to 13 the whole traceback.
RpcFault refusedValue(const DemoDatabase& database, const QString& text)
{
    if (!database.rules().refusesWithTraceback())
        return RpcFault::user(text);
    const QString inside = QString(text).replace(u'\'', u"\\'"_s).replace(u'\n', u"\\n"_s);
    RpcFault refusal = RpcFault::traceback(u"odoo.exceptions.ValidationError: ('%1', None)"_s.arg(inside));
    refusal.cause = text;
    return refusal;
}

RpcFault missing(const DemoDatabase& database, const QString& model, const QString& name)
{
    const DemoSchema& schema = database.schema();
    const DemoField* field = schema.field(model, name);
    const QString label = field ? field->label : name;
    if (database.rules().speaksLike19())
        return RpcFault::user(
            u"Missing required value for the field '%1' (%2).\nModel: '%3' (%4)\n- create/update: a mandatory field is "
            u"not set\n"
            "- delete: another model requires the record being deleted, you can archive it instead\n"_s.arg(
                label, name, schema.modelLabel(model), model));
    return refusedValue(
        database,
        u"The operation cannot be completed:\n- Create/update: a mandatory field is not set.\n\nModel: %1 (%2), Field: %3 (%4)\n"_s
            .arg(schema.modelLabel(model), model, label, name));
}

/// Reads the ids out of many2many commands such as [[6, 0, [1, 2]]].
OdooValue linkedIds(const OdooValue& commands)
{
    QList<qint64> ids;
    for (const OdooValue& command : commands.toList()) {
        if (command.isInt()) {
            ids.append(command.toInt());
        } else if (command.at(0).toInt() == 6) {
            ids.clear();
            for (const OdooValue& id : command.at(2).toList())
                ids.append(id.toInt());
        } else if (command.at(0).toInt() == 4) {
            ids.append(command.at(1).toInt());
        } else if (command.at(0).toInt() == 5) {
            ids.clear();
        }
    }
    return idList(ids);
}

bool isDateTime(const QString& text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s).isValid()
        || QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
}

} // namespace

RpcAnswer<DemoRecord> DemoPurchase::converted(const QString& model, const OdooValue& values) const
{
    DemoRecord record;
    for (const auto& [name, value] : values.toStruct()) {
        const DemoField* field = m_database.schema().field(model, name);
        if (!field && m_database.rules().dropsUnknownFieldsWritten())
            continue;
        if (!field)
            return fault(RpcFault::traceback(m_database.rules().speaksLike19()
                                                 ? u"ValueError: Invalid field '%1' in '%2'"_s.arg(name, model)
                                                 : u"ValueError: Invalid field '%1' on model '%2'"_s.arg(name, model)));
        const bool computedAlways =
            model == orderModel && name == u"date_planned" && m_database.rules().headerDate() == HeaderDate::Lines;
        if (name == u"order_line" || computedAlways)
            continue;
        if (field->type == u"datetime" && !value.isEmptyField()) {
            QString moment = value.toText();
            if (m_database.rules().takesDatesWithT() && moment.size() == 19)
                moment.replace(10, 1, u' ');
            if (!isDateTime(moment))
                return fault(RpcFault::traceback(
                    u"ValueError: time data %1 does not match format '%Y-%m-%d %H:%M:%S'"_s.arg(value.toText())));
            record.insert(name, moment.size() == 10 ? moment + u" 00:00:00"_s : moment);
        } else if (field->type == u"many2one" && !value.isEmptyField()) {
            if (!value.isInt())
                return fault(RpcFault::traceback(
                    u"psycopg2.errors.InvalidTextRepresentation: invalid input syntax for type integer"_s));
            if (!m_database.find(field->relation, value.toInt()))
                return fault(RpcFault::user(
                    u"Record does not exist or has been deleted.\n(Record: %1(%2,), User: %3)"_s.arg(field->relation)
                        .arg(value.toInt())
                        .arg(m_environment.user().id)));
            record.insert(name, value);
        } else if (field->type == u"many2many") {
            record.insert(name, linkedIds(value));
        } else if (field->digits >= 0 && (value.isDouble() || value.isInt())) {
            record.insert(name, value.toDecimal().rounded(field->digits));
        } else {
            record.insert(name, value);
        }
    }
    return record;
}

RpcAnswer<qint64> DemoPurchase::create(const OdooValue& values)
{
    const DemoDatabase before = m_database;
    RpcAnswer<DemoRecord> record = converted(orderModel, values);
    if (!record)
        return fault(record.error());
    const qint64 partner = record->value(u"partner_id"_s).toInt();
    if (partner <= 0)
        return fault(missing(m_database, orderModel, u"partner_id"_s));

    const auto fill = [&record](const QString& field, const OdooValue& value) {
        if (!record->contains(field))
            record->insert(field, value);
    };
    // Writing the first line of the order's history failed for a sender without an address (odoo-versions.md 3).
    if (m_database.rules().wantsSenderAddress()
        && m_database.value(u"res.users"_s, m_environment.user().id, u"email"_s).isEmptyField())
        return fault(RpcFault::user(u"Unable to send email, please configure the sender's email address."_s));
    fill(u"company_id"_s, m_environment.company());
    const qint64 company = record->value(u"company_id"_s).toInt();
    if (!m_environment.user().companies.contains(company))
        return fault(RpcFault::access(u"Access to unauthorized or invalid companies."_s));
    fill(u"currency_id"_s, currencyOf(partner, company));
    const qint64 receiving = m_database.rules().mixesUpPickingTypes() ? m_environment.company() : company;
    const RpcAnswer<QList<qint64>> types =
        m_environment.search(u"stock.picking.type"_s,
                             OdooValue::list({OdooValue::list({u"code"_s, u"="_s, u"incoming"_s}),
                                              OdooValue::list({u"warehouse_id.company_id"_s, u"="_s, receiving})}));
    fill(u"picking_type_id"_s, types && !types->isEmpty() ? OdooValue(types->first()) : OdooValue(false));
    if (record->value(u"picking_type_id"_s).toInt() <= 0)
        return fault(missing(m_database, orderModel, u"picking_type_id"_s));
    fill(u"date_order"_s, demoNow());
    fill(u"state"_s, u"draft"_s);
    fill(u"user_id"_s, m_environment.user().id);
    fill(u"name"_s, m_database.nextOrderName());

    const qint64 order = m_database.insert(orderModel, *record, m_environment.user().id);
    if (const auto lines = applyLineCommands(order, values.member(u"order_line")); !lines) {
        m_database = before;
        return fault(lines.error());
    }
    computeTotals(order);
    return order;
}

OdooValue DemoPurchase::currencyOf(qint64 partner, qint64 company) const
{
    const CurrencyDefault by = m_database.rules().currencyDefault();
    const qint64 vendors = m_database.relatedId(u"res.partner"_s, m_database.commercialPartner(partner),
                                                u"property_purchase_currency_id"_s);
    if (by == CurrencyDefault::Vendor && vendors > 0)
        return vendors;
    return m_database.value(u"res.company"_s, by == CurrencyDefault::UsersCompany ? m_environment.company() : company,
                            u"currency_id"_s);
}

RpcAnswer<void> DemoPurchase::write(const QString& model, qint64 id, const OdooValue& values)
{
    if (!m_database.find(model, id))
        return fault(RpcFault::user(
            u"Record does not exist or has been deleted.\n(Record: %1(%2,), User: %3)"_s.arg(model).arg(id).arg(
                m_environment.user().id)));
    const DemoDatabase before = m_database;
    const RpcAnswer<DemoRecord> record = converted(model, values);
    if (!record)
        return fault(record.error());
    m_database.update(model, id, *record, m_environment.user().id);
    if (model == orderModel) {
        if (const auto lines = applyLineCommands(id, values.member(u"order_line")); !lines) {
            m_database = before;
            return lines;
        }
    }
    computeTotals(model == orderModel ? id : m_database.relatedId(lineModel, id, u"order_id"_s));
    return {};
}

RpcAnswer<void> DemoPurchase::applyLineCommands(qint64 order, const OdooValue& commands)
{
    for (const OdooValue& command : commands.toList()) {
        const qint64 id = command.at(1).toInt();
        switch (command.at(0).toInt()) {
        case 0:
            if (const auto line = createLine(order, command.at(2)); !line)
                return fault(line.error());
            break;
        case 1:
            if (const auto line = write(lineModel, id, command.at(2)); !line)
                return line;
            break;
        case 2:
            m_database.remove(lineModel, id);
            break;
        default:
            break;
        }
    }
    return {};
}

RpcAnswer<qint64> DemoPurchase::createLine(qint64 order, const OdooValue& values)
{
    RpcAnswer<DemoRecord> record = converted(lineModel, values);
    if (!record)
        return fault(record.error());
    const bool isText = !record->value(u"display_type"_s).isEmptyField();
    const qint64 product = record->value(u"product_id"_s).toInt();
    if (!isText && product <= 0 && m_database.rules().wantsProducts())
        return fault(refusedValue(m_database, u"Missing required fields on accountable purchase order line."_s));

    const auto fill = [&record](const QString& field, const OdooValue& value) {
        if (!record->contains(field))
            record->insert(field, value);
    };
    record->insert(u"order_id"_s, order);
    fill(u"sequence"_s, 10);
    if (!isText && !m_database.rules().fillsLines()) {
        for (const QString& needed :
             {u"name"_s, u"product_qty"_s, lineUomField(), u"price_unit"_s, u"date_planned"_s}) {
            if (!record->contains(needed))
                return fault(missing(m_database, lineModel, needed));
        }
    } else if (!isText && product > 0) {
        fill(u"product_qty"_s, Decimal(1));
        fill(lineUomField(), m_database.value(u"product.product"_s, product, u"uom_id"_s));
        fill(u"name"_s, m_database.displayName(u"product.product"_s, product, m_environment.language()));
        fill(u"price_unit"_s, m_database.value(u"product.product"_s, product, u"standard_price"_s).toDecimal());
        fill(u"date_planned"_s, m_database.value(orderModel, order, u"date_order"_s));
        fill(lineTaxField(), idList(m_database.relatedIds(u"product.product"_s, product, u"supplier_taxes_id"_s)));
    }
    if (!isText && product > 0 && m_database.rules().comparesUnitKinds()) {
        const qint64 uom = record->value(lineUomField()).toInt();
        const qint64 own = m_database.relatedId(u"product.product"_s, product, u"uom_id"_s);
        if (m_database.relatedId(u"uom.uom"_s, uom, u"category_id"_s)
            != m_database.relatedId(u"uom.uom"_s, own, u"category_id"_s))
            return fault(RpcFault::user(
                u"The product unit of measure you chose has a different category than the product unit of measure."_s));
    }
    if (record->value(u"name"_s).toText().isEmpty())
        return fault(missing(m_database, lineModel, u"name"_s));
    if (!record->contains(u"product_qty"_s))
        return fault(missing(m_database, lineModel, u"product_qty"_s));
    if (m_database.schema().field(lineModel, u"technical_price_unit"_s))
        fill(u"technical_price_unit"_s, record->value(u"price_unit"_s));
    for (const QString& copied : {u"company_id"_s, u"partner_id"_s, u"currency_id"_s, u"state"_s})
        record->insert(copied, m_database.value(orderModel, order, copied));
    const qint64 line = m_database.insert(lineModel, *record, m_environment.user().id);
    computeTotals(order);
    return line;
}

void DemoPurchase::computeTotals(qint64 order)
{
    Decimal untaxed(0);
    Decimal tax(0);
    QString planned;
    for (qint64 line : m_database.relatedIds(orderModel, order, u"order_line"_s)) {
        const DemoRecord record = *m_database.find(lineModel, line);
        const Decimal discount = record.value(u"discount"_s).toDecimal() / Decimal(100);
        const Decimal subtotal = (record.value(u"product_qty"_s).toDecimal() * record.value(u"price_unit"_s).toDecimal()
                                  * (Decimal(1) - discount))
                                     .rounded(2);
        Decimal exact(0);
        for (const qint64 id : m_database.relatedIds(lineModel, line, lineTaxField())) {
            // Reverse charge and import taxes are owed and claimed at once: they add nothing. Their purpose stands in
            // no field.
            const QString key = m_database.externalIdOf(u"account.tax"_s, id);
            if (!key.contains(u"_I_") && !key.contains(u"_E") && !key.contains(u"_ink_0"))
                exact += subtotal * m_database.value(u"account.tax"_s, id, u"amount"_s).toDecimal() / Decimal(100);
        }
        const Decimal lineTax = exact.rounded(2);
        m_database.update(
            lineModel, line,
            {{u"price_subtotal"_s, subtotal}, {u"price_tax"_s, lineTax}, {u"price_total"_s, subtotal + lineTax}},
            m_environment.user().id);
        untaxed += subtotal;
        tax += m_database.rules().roundsTaxesGlobally() ? exact : lineTax;
        const QString date = record.value(u"date_planned"_s).toText();
        if (!date.isEmpty() && (planned.isEmpty() || date < planned))
            planned = date;
    }
    tax = tax.rounded(2);
    DemoRecord totals{{u"amount_untaxed"_s, untaxed}, {u"amount_tax"_s, tax}, {u"amount_total"_s, untaxed + tax}};
    const bool follows = m_database.rules().headerDate() != HeaderDate::AsSent;
    if (follows && !planned.isEmpty())
        totals.insert(u"date_planned"_s, planned);
    m_database.update(orderModel, order, totals, m_environment.user().id);
}

OdooValue DemoPurchase::onchange(const OdooValue& values) const
{
    const qint64 partner = values.member(u"partner_id").toInt();
    const qint64 company =
        values.member(u"company_id").toInt() > 0 ? values.member(u"company_id").toInt() : m_environment.company();
    OdooStruct changed;
    const auto tell = [&](const QString& field, const QString& model, qint64 id) {
        if (id <= 0)
            return;
        changed.emplace_back(field,
                             m_database.rules().onchangeTakesLists()
                                 ? OdooValue(id)
                                 : OdooValue::list({id, m_database.displayName(model, id, m_environment.language())}));
    };
    const qint64 commercial = m_database.commercialPartner(partner);
    tell(u"fiscal_position_id"_s, u"account.fiscal.position"_s, fiscalPosition(partner, company));
    tell(u"payment_term_id"_s, u"account.payment.term"_s,
         m_database.relatedId(u"res.partner"_s, commercial, u"property_supplier_payment_term_id"_s));
    const qint64 currency = m_database.relatedId(u"res.partner"_s, commercial, u"property_purchase_currency_id"_s);
    if (currency != m_database.relatedId(u"res.company"_s, company, u"currency_id"_s))
        tell(u"currency_id"_s, u"res.currency"_s, currency);
    return OdooValue::dict({{u"value"_s, std::move(changed)}});
}

bool DemoPurchase::positionFits(const DemoRecord& position, qint64 partner) const
{
    const qint64 country = m_database.relatedId(u"res.partner"_s, partner, u"country_id"_s);
    const qint64 wanted = position.value(u"country_id"_s).toInt();
    const qint64 group = position.value(u"country_group_id"_s).toInt();
    return (wanted <= 0 || wanted == country)
        && (group <= 0 || m_database.relatedIds(u"res.country.group"_s, group, u"country_ids"_s).contains(country));
}

qint64 DemoPurchase::fiscalPosition(qint64 partner, qint64 company) const
{
    const qint64 commercial = m_database.commercialPartner(partner);
    const qint64 own = m_database.relatedId(u"res.partner"_s, commercial, u"property_account_position_id"_s);
    if (own > 0)
        return own;
    if (m_database.relatedId(u"res.partner"_s, commercial, u"country_id"_s) <= 0)
        return 0;
    const bool hasVat = !m_database.value(u"res.partner"_s, commercial, u"vat"_s).toText().isEmpty();
    QList<const DemoRecord*> positions;
    for (const DemoRecord& position : m_database.records(u"account.fiscal.position"_s)) {
        if (position.value(u"auto_apply"_s).toBool() && position.value(u"company_id"_s).toInt() == company
            && positionFits(position, commercial))
            positions.append(&position);
    }
    std::stable_sort(positions.begin(), positions.end(), [](const DemoRecord* a, const DemoRecord* b) {
        return a->value(u"sequence"_s).toInt() < b->value(u"sequence"_s).toInt();
    });
    if (m_database.rules().choosesPositionsInOnePass()) {
        const auto first = std::find_if(positions.cbegin(), positions.cend(), [hasVat](const DemoRecord* position) {
            return hasVat || !position->value(u"vat_required"_s).toBool();
        });
        return first == positions.cend() ? 0 : (*first)->value(u"id"_s).toInt();
    }
    // 14 tries the positions that want a VAT number first, in each round country before group before any.
    for (const bool vatRequired : {true, false}) {
        for (const QString& criterion : {u"country_id"_s, u"country_group_id"_s, QString()}) {
            for (const DemoRecord* position : positions) {
                const bool specific = criterion.isEmpty() ? position->value(u"country_id"_s).toInt() <= 0
                        && position->value(u"country_group_id"_s).toInt() <= 0
                                                          : position->value(criterion).toInt() > 0;
                if (specific && position->value(u"vat_required"_s).toBool() == vatRequired && (hasVat || !vatRequired))
                    return position->value(u"id"_s).toInt();
            }
        }
    }
    return 0;
}

} // namespace op::demo
