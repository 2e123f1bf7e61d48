// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoEnvironment.h"

#include "core/demo/DomainEvaluator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

/// Orders, lines and attachments: all that a purchase user may change.
bool isPurchaseModel(const QString& model)
{
    return model == u"purchase.order" || model == u"purchase.order.line";
}

QString accessText(const DemoSchema& schema, const QString& model, const QString& operation)
{
    const QString verb = operation == u"read" ? u"access"_s
        : operation == u"create"              ? u"create"_s
        : operation == u"unlink"              ? u"delete"_s
                                              : u"modify"_s;
    return u"You are not allowed to %1 '%2' (%3) records.\n\nContact your administrator to request access if necessary."_s
        .arg(verb, schema.modelLabel(model), model);
}

/// Models whose records belong to a company but are shown to all.
bool isShownToAllCompanies(const QString& model)
{
    return model == u"ir.attachment" || model == u"res.users";
}

QString defaultOrder(const QString& model, const DemoSchema& schema)
{
    if (model == u"purchase.order")
        return u"id desc"_s;
    if (model == u"purchase.order.line")
        return u"order_id, sequence, id"_s;
    if (model == u"res.company" || model == u"account.tax" || model == u"account.fiscal.position")
        return schema.field(model, u"sequence"_s) ? u"sequence, id"_s : u"id"_s;
    return schema.field(model, u"name"_s) && schema.field(model, u"name"_s)->type == u"char" ? u"name, id"_s : u"id"_s;
}

int compareValues(const OdooValue& a, const OdooValue& b)
{
    if (a.isString() || b.isString())
        return QString::compare(a.toText(), b.toText());
    const Decimal left = a.toDecimal();
    const Decimal right = b.toDecimal();
    return left < right ? -1 : (right < left ? 1 : 0);
}

/// Sections and notes have no product, and so on: what a field holds when nothing was stored in it.
OdooValue emptyValue(const DemoField& field)
{
    if (field.isToMany())
        return OdooList{};
    if (field.type == u"integer")
        return 0;
    if (field.isNumber())
        return Decimal(0);
    return false;
}

} // namespace

RpcAnswer<DemoEnvironment> DemoEnvironment::make(DemoDatabase& database, const DemoUser& user, const OdooValue& context)
{
    DemoEnvironment environment(database, user, context);
    const QString language = context.member(u"lang").toText();
    const auto& languages = database.records(u"res.lang"_s);
    const bool known = language.isEmpty() || language == u"en_US"
        || std::any_of(languages.cbegin(), languages.cend(),
                       [&language](const DemoRecord& record) { return record.value(u"code"_s).toText() == language; });
    if (!known && database.rules().refusesUnknownLanguages())
        return fault(RpcFault::user(u"Invalid language code: "_s + language));
    environment.m_language = known && !language.isEmpty() ? language : u"en_US"_s;
    if (!database.rules().choosesCompaniesByContext()) {
        environment.m_companies = {user.companies.first()};
        return environment;
    }
    for (const OdooValue& company : context.member(u"allowed_company_ids").toList()) {
        if (!user.companies.contains(company.toInt()))
            return fault(RpcFault::access(u"Access to unauthorized or invalid companies."_s));
        environment.m_companies.append(company.toInt());
    }
    if (environment.m_companies.isEmpty())
        environment.m_companies = user.companies;
    return environment;
}

bool DemoEnvironment::may(const QString& model, const QString& operation) const
{
    if (m_user.administrator)
        return true;
    if (model == u"ir.attachment")
        return true;
    if (isPurchaseModel(model))
        return m_user.purchase;
    // Closed to ordinary users: external ids from 15 on, the list of modules before 16.
    if (model == u"ir.model.data")
        return m_database->rules().opensExternalIds() && (operation == u"read" || operation == u"create");
    if (model == u"ir.module.module")
        return m_database->rules().opensModules() && operation == u"read";
    return operation == u"read";
}

RpcAnswer<void> DemoEnvironment::checkRights(const QString& model, const QString& operation) const
{
    if (!may(model, operation))
        return fault(RpcFault::access(accessText(m_database->schema(), model, operation)));
    return {};
}

bool DemoEnvironment::sees(const QString& model, qint64 id) const
{
    const DemoRecord* record = m_database->find(model, id);
    if (!record)
        return false;
    if (model == u"res.company")
        return m_user.companies.contains(id);
    const OdooValue company = record->value(u"company_id"_s, OdooValue(false));
    return isShownToAllCompanies(model) || company.toInt() == 0 || m_companies.contains(company.toInt());
}

RpcAnswer<QList<qint64>> DemoEnvironment::search(const QString& model, const OdooValue& domain,
                                                 const QString& order) const
{
    RpcAnswer<QList<qint64>> found = DomainEvaluator(*m_database, m_language).search(model, domain);
    if (!found)
        return found;
    const bool archivedToo = !m_database->schema().field(model, u"active"_s)
        || DomainEvaluator::names(domain, u"active") || m_context.member(u"active_test") == OdooValue(false);
    found->removeIf([&](qint64 id) {
        const bool archived = m_database->find(model, id)->value(u"active"_s, OdooValue(true)) == OdooValue(false);
        return !sees(model, id) || (archived && !archivedToo);
    });

    const QString keys = order.isEmpty() ? defaultOrder(model, m_database->schema()) : order;
    const QStringList parts = keys.split(u',');
    for (const QString& part : parts) {
        if (!m_database->schema().field(model, part.trimmed().section(u' ', 0, 0)))
            return fault(
                RpcFault::traceback(u"ValueError: Invalid field '%1' on model '%2'"_s.arg(part.trimmed(), model)));
    }
    std::stable_sort(found->begin(), found->end(), [&](qint64 a, qint64 b) {
        for (const QString& part : parts) {
            const QString name = part.trimmed().section(u' ', 0, 0);
            const bool descending = part.trimmed().endsWith(u" desc", Qt::CaseInsensitive);
            const int difference = compareValues(m_database->value(model, a, name), m_database->value(model, b, name));
            if (difference != 0)
                return (difference < 0) != descending;
        }
        return false;
    });
    return found;
}

RpcAnswer<OdooValue> DemoEnvironment::read(const QString& model, const QList<qint64>& ids,
                                           const QStringList& fields) const
{
    QList<const DemoField*> columns;
    for (const QString& name : fields) {
        const DemoField* field = m_database->schema().field(model, name);
        if (!field && m_database->rules().dropsUnknownFieldsRead())
            continue;
        if (!field)
            return fault(RpcFault::traceback(m_database->rules().speaksLike19()
                                                 ? u"ValueError: Invalid field '%1' on '%2'"_s.arg(name, model)
                                                 : u"ValueError: Invalid field '%1' on model '%2'"_s.arg(name, model)));
        if (name != u"id")
            columns.append(field);
    }
    if (fields.isEmpty()) {
        for (const DemoField& field : m_database->schema().fields(model)) {
            if (field.name != u"id")
                columns.append(&field);
        }
    }
    OdooList rows;
    for (qint64 id : ids) {
        if (!m_database->find(model, id))
            continue;
        if (!sees(model, id))
            return fault(RpcFault::access(accessText(m_database->schema(), model, u"read"_s)));
        OdooStruct row{{u"id"_s, id}};
        for (const DemoField* field : columns)
            row.emplace_back(field->name, formatted(model, id, *field));
        rows.emplace_back(std::move(row));
    }
    return rows;
}

OdooValue DemoEnvironment::formatted(const QString& model, qint64 id, const DemoField& field) const
{
    if (field.name == u"display_name")
        return m_database->displayName(model, id, m_language);
    if (field.isToMany())
        return idList(m_database->relatedIds(model, id, field.name));
    OdooValue stored = m_database->value(model, id, field.name);
    if (field.name == u"commercial_partner_id")
        stored = m_database->commercialPartner(id);
    if (field.type == u"many2one") {
        if (stored.toInt() <= 0)
            return false;
        return OdooValue::list({stored.toInt(), m_database->displayName(field.relation, stored.toInt(), m_language)});
    }
    if (field.translated) {
        const OdooValue translated = m_database->value(model, id, field.name + u'@' + m_language);
        if (!translated.isEmptyField())
            return translated;
    }
    if (field.name == u"active" && !m_database->find(model, id)->contains(u"active"_s))
        return true;
    if (stored.isEmptyField())
        return emptyValue(field);
    return field.isNumber() && field.type != u"integer" ? OdooValue(stored.toDecimal()) : stored;
}

} // namespace op::demo
