// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoDatabase.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

/// The field at the other end of each one2many.
QString inverseOf(const QString& model, const QString& field)
{
    static const QHash<QString, QString> inverses{
        {u"purchase.order/order_line"_s, u"order_id"_s},
        {u"res.partner/child_ids"_s, u"parent_id"_s},
        {u"res.partner/bank_ids"_s, u"partner_id"_s},
        {u"product.product/packaging_ids"_s, u"product_id"_s},
        {u"product.product/product_uom_ids"_s, u"product_id"_s},
        {u"product.product/seller_ids"_s, u"product_tmpl_id"_s},
        {u"product.template/seller_ids"_s, u"product_tmpl_id"_s},
        {u"product.template/product_variant_ids"_s, u"product_tmpl_id"_s},
        {u"account.fiscal.position/tax_ids"_s, u"position_id"_s},
    };
    return inverses.value(model + u'/' + field);
}

QString bracketed(const QString& code, const QString& name)
{
    return code.isEmpty() ? name : u"[%1] %2"_s.arg(code, name);
}

} // namespace

QString demoNow()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

OdooValue idList(const QList<qint64>& ids)
{
    OdooList list;
    for (qint64 id : ids)
        list.emplace_back(id);
    return list;
}

DemoDatabase::DemoDatabase(DemoDialect dialect) : m_dialect(dialect), m_schema(std::make_shared<DemoSchema>(dialect))
{
    // Ids of models that are easily mixed up do not overlap: a mistake leads nowhere instead of to a wrong record.
    m_lastIds = {{u"res.partner"_s, 40},      {u"account.tax"_s, 140},          {u"product.template"_s, 200},
                 {u"product.product"_s, 300}, {u"product.supplierinfo"_s, 400}, {u"purchase.order.line"_s, 600}};
}

qint64 DemoDatabase::insert(const QString& model, DemoRecord record, qint64 userId)
{
    const qint64 id = ++m_lastIds[model];
    const QString now = demoNow();
    record.insert(u"id"_s, id);
    for (const auto& [field, value] : {std::pair<QString, OdooValue>{u"create_date"_s, now},
                                       {u"write_date"_s, now},
                                       {u"create_uid"_s, userId},
                                       {u"write_uid"_s, userId}}) {
        if (!record.contains(field))
            record.insert(field, value);
    }
    for (auto it = record.begin(); it != record.end();) {
        const bool known = m_schema->field(model, it.key().section(u'@', 0, 0)) != nullptr;
        it = known ? std::next(it) : record.erase(it);
    }
    m_records[model].insert(id, record);
    return id;
}

void DemoDatabase::update(const QString& model, qint64 id, const DemoRecord& changes, qint64 userId)
{
    DemoRecord& record = m_records[model][id];
    for (auto it = changes.cbegin(); it != changes.cend(); ++it)
        record.insert(it.key(), it.value());
    record.insert(u"write_date"_s, demoNow());
    record.insert(u"write_uid"_s, userId);
}

void DemoDatabase::remove(const QString& model, qint64 id)
{
    if (model == u"purchase.order") {
        for (qint64 line : relatedIds(model, id, u"order_line"_s))
            remove(u"purchase.order.line"_s, line);
    }
    m_records[model].remove(id);
    m_externalIds.removeIf(
        [&](QHash<QString, ExternalId>::iterator entry) { return entry->model == model && entry->id == id; });
}

const QMap<qint64, DemoRecord>& DemoDatabase::records(const QString& model) const
{
    static const QMap<qint64, DemoRecord> none;
    const auto found = m_records.constFind(model);
    return found == m_records.cend() ? none : *found;
}

const DemoRecord* DemoDatabase::find(const QString& model, qint64 id) const
{
    const auto& all = records(model);
    const auto found = all.constFind(id);
    return found == all.cend() ? nullptr : &*found;
}

OdooValue DemoDatabase::value(const QString& model, qint64 id, const QString& field) const
{
    const DemoRecord* record = find(model, id);
    return record ? record->value(field, OdooValue(false)) : OdooValue(false);
}

QList<qint64> DemoDatabase::relatedIds(const QString& model, qint64 id, const QString& field) const
{
    QList<qint64> ids;
    const DemoField* description = m_schema->field(model, field);
    if (!description)
        return ids;
    const QString inverse = description->type == u"one2many" ? inverseOf(model, field) : QString();
    if (inverse.isEmpty()) {
        const OdooValue stored = value(model, id, field);
        for (const OdooValue& other : stored.toList())
            ids.append(other.toInt());
        return ids;
    }
    const bool byTemplate = inverse == u"product_tmpl_id" && model == u"product.product";
    const qint64 owner = byTemplate ? relatedId(model, id, inverse) : id;
    const auto& others = records(description->relation);
    for (auto it = others.cbegin(); it != others.cend(); ++it) {
        const qint64 variant = byTemplate ? it->value(u"product_id"_s).toInt() : 0;
        if (it->value(inverse).toInt() == owner && (variant == 0 || variant == id))
            ids.append(it.key());
    }
    return ids;
}

QString DemoDatabase::displayName(const QString& model, qint64 id, const QString& language) const
{
    const DemoRecord* record = find(model, id);
    if (!record)
        return {};
    const auto text = [&](const QString& field) {
        const QString translated = record->value(field + u'@' + language).toText();
        return translated.isEmpty() ? record->value(field).toText() : translated;
    };
    if (model == u"product.product" || model == u"product.template") {
        QStringList values;
        for (qint64 value : relatedIds(model, id, u"product_template_attribute_value_ids"_s))
            values.append(displayName(u"product.template.attribute.value"_s, value, language).section(u": "_s, 1));
        const QString variant = values.isEmpty() ? QString() : u" (%1)"_s.arg(values.join(u", "_s));
        return bracketed(text(u"default_code"_s), text(u"name"_s) + variant);
    }
    if (model == u"product.template.attribute.value")
        return displayName(u"product.attribute"_s, record->value(u"attribute_id"_s).toInt(), language) + u": "_s
            + text(u"name"_s);
    if (model == u"product.supplierinfo")
        return displayName(u"res.partner"_s,
                           record->value(m_schema->firstOf(model, {u"partner_id"_s, u"name"_s})).toInt(), language);
    if (model == u"res.partner" && record->value(u"parent_id"_s).toInt() > 0)
        return displayName(model, record->value(u"parent_id"_s).toInt(), language) + u", "_s + text(u"name"_s);
    if (model == u"purchase.order") {
        const QString reference = text(u"partner_ref"_s);
        return reference.isEmpty() ? text(u"name"_s) : u"%1 (%2)"_s.arg(text(u"name"_s), reference);
    }
    if (model == u"stock.picking.type")
        return displayName(u"stock.warehouse"_s, record->value(u"warehouse_id"_s).toInt(), language) + u": "_s
            + text(u"name"_s);
    if (model == u"res.partner.bank")
        return text(m_schema->firstOf(model, {u"account_number"_s, u"acc_number"_s}));
    const QString name = text(u"name"_s);
    return name.isEmpty() ? u"%1,%2"_s.arg(model).arg(id) : name;
}

qint64 DemoDatabase::commercialPartner(qint64 partner) const
{
    for (int depth = 0; depth < 10; ++depth) {
        const qint64 parent = relatedId(u"res.partner"_s, partner, u"parent_id"_s);
        if (parent <= 0)
            break;
        partner = parent;
    }
    return partner;
}

QString DemoDatabase::externalIdOf(const QString& model, qint64 id) const
{
    for (auto it = m_externalIds.cbegin(); it != m_externalIds.cend(); ++it) {
        if (it->id == id && it->model == model)
            return it.key();
    }
    return {};
}

const DemoUser* DemoDatabase::user(qint64 id) const
{
    const auto found =
        std::find_if(m_users.cbegin(), m_users.cend(), [id](const DemoUser& user) { return user.id == id; });
    return found == m_users.cend() ? nullptr : &*found;
}

const DemoUser* DemoDatabase::userByLogin(const QString& login) const
{
    const auto found =
        std::find_if(m_users.cbegin(), m_users.cend(), [&login](const DemoUser& user) { return user.login == login; });
    return found == m_users.cend() ? nullptr : &*found;
}

const DemoUser* DemoDatabase::userByKey(const QString& apiKey) const
{
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(), [&apiKey](const DemoUser& user) {
        return !user.apiKey.isEmpty() && user.apiKey == apiKey;
    });
    return found == m_users.cend() ? nullptr : &*found;
}

QString DemoDatabase::nextOrderName()
{
    return rules().orderPrefix() + u"%1"_s.arg(++m_orders, 5, 10, QChar(u'0'));
}

} // namespace op::demo
