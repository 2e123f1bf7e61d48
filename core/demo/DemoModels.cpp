// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoModels.h"

#include "core/demo/DemoLoad.h"
#include "core/demo/DemoPurchase.h"

using namespace Qt::StringLiterals;

namespace op::demo {

namespace {

QList<qint64> idsOf(const OdooValue& value)
{
    QList<qint64> ids;
    if (value.isInt())
        ids.append(value.toInt());
    for (const OdooValue& id : value.toList())
        ids.append(id.toInt());
    return ids;
}

QStringList namesOf(const OdooValue& value)
{
    QStringList names;
    for (const OdooValue& name : value.toList())
        names.append(name.toText());
    return names;
}

const OdooValue& argument(const ModelCall& call, size_t index)
{
    static const OdooValue none;
    return index < call.args.size() ? call.args[index] : none;
}

QList<qint64> page(const QList<qint64>& ids, const OdooValue& offset, const OdooValue& limit)
{
    return ids.mid(offset.toInt(), limit.toInt() > 0 ? limit.toInt() : -1);
}

OdooValue domainOf(const ModelCall& call)
{
    return call.args.empty() || argument(call, 0).isNil() ? OdooValue(OdooList{}) : argument(call, 0);
}

/// What a field tells of itself; only the attributes that were asked for.
OdooValue described(const DemoField& field, const QStringList& attributes)
{
    const OdooStruct all{{u"type"_s, field.type},
                         {u"string"_s, field.label},
                         {u"relation"_s, field.relation},
                         {u"required"_s, field.required},
                         {u"readonly"_s, field.readonly},
                         {u"store"_s, field.stored},
                         {u"depends"_s, field.computed ? OdooList{u"id"_s} : OdooList{}},
                         {u"digits"_s, OdooValue::list({16, field.digits})},
                         {u"translate"_s, field.translated}};
    OdooStruct told;
    for (const auto& [name, value] : all) {
        const bool fits = (name != u"relation" || !field.relation.isEmpty()) && (name != u"digits" || field.digits >= 0)
            && (name != u"translate" || field.translated);
        if (fits && (attributes.isEmpty() || attributes.contains(name)))
            told.emplace_back(name, value);
    }
    return told;
}

} // namespace

const QHash<QString, DemoModels::Entry>& DemoModels::methods()
{
    static const QHash<QString, Entry> table{
        {u"search"_s, {&DemoModels::search, {u"domain"_s, u"offset"_s, u"limit"_s, u"order"_s}}},
        {u"search_count"_s, {&DemoModels::searchCount, {u"domain"_s, u"limit"_s}}},
        {u"search_read"_s, {&DemoModels::searchRead, {u"domain"_s, u"fields"_s, u"offset"_s, u"limit"_s, u"order"_s}}},
        {u"name_search"_s, {&DemoModels::nameSearch, {u"name"_s, u"domain"_s, u"operator"_s, u"limit"_s}}},
        {u"read"_s, {&DemoModels::read, {u"ids"_s, u"fields"_s}}},
        {u"fields_get"_s, {&DemoModels::fieldsGet, {u"allfields"_s, u"attributes"_s}}},
        {u"default_get"_s, {&DemoModels::defaultGet, {u"fields"_s}}},
        {u"get_metadata"_s, {&DemoModels::getMetadata, {u"ids"_s}}},
        {u"check_access_rights"_s, {&DemoModels::checkAccessRights, {u"operation"_s, u"raise_exception"_s}}},
        {u"has_access"_s, {&DemoModels::hasAccess, {u"ids"_s, u"operation"_s}}},
        {u"has_group"_s, {&DemoModels::hasGroup, {u"ids"_s, u"group_ext_id"_s}}},
        {u"context_get"_s, {&DemoModels::contextGet, {}}},
        {u"check_object_reference"_s,
         {&DemoModels::checkObjectReference, {u"module"_s, u"xml_id"_s, u"raise_on_access_error"_s}}},
        {u"load"_s, {&DemoModels::load, {u"fields"_s, u"data"_s}}},
        {u"create"_s, {&DemoModels::create, {u"vals_list"_s}}},
        {u"write"_s, {&DemoModels::write, {u"ids"_s, u"vals"_s}}},
        {u"unlink"_s, {&DemoModels::unlink, {u"ids"_s}}},
        {u"onchange"_s, {&DemoModels::onchange, {u"ids"_s, u"values"_s, u"field_names"_s, u"fields_spec"_s}}},
        {u"button_cancel"_s, {&DemoModels::buttonCancel, {u"ids"_s}}},
    };
    return table;
}

RpcAnswer<OdooValue> DemoModels::call(const ModelCall& call)
{
    if (!m_database.schema().hasModel(call.model))
        return fault(RpcFault::user(u"Object %1 doesn't exist"_s.arg(call.model)));
    if (call.method.startsWith(u'_'))
        return fault(RpcFault::access(
            m_database.rules().speaksLike19()
                ? u"Private methods (such as '%1.%2') cannot be called remotely."_s.arg(call.model, call.method)
                : u"Private methods (such as %1) cannot be called remotely."_s.arg(call.method)));
    const DialectRules rules = m_database.rules();
    const bool absent = (call.method == u"has_access" && !rules.hasAccess())
        || (call.method == u"check_access_rights" && !rules.checksAccessRights());
    const auto entry = methods().constFind(call.method);
    if (entry == methods().cend() || absent)
        return fault(RpcFault::traceback(
            rules.speaksLike19()
                ? u"AttributeError: The method '%1.%2' does not exist"_s.arg(call.model, call.method)
                : u"AttributeError: type object '%1' has no attribute '%2'"_s.arg(call.model, call.method)));
    const RpcAnswer<ModelCall> ordered = withPositions(call, *entry);
    if (!ordered)
        return fault(ordered.error());
    const RpcAnswer<DemoEnvironment> env = DemoEnvironment::make(m_database, m_user, call.kwargs.member(u"context"));
    if (!env && call.method == u"load" && rules.loadAnswersForbiddenCompany()) // checked where messages are collected
        return loadRefusal(env.error().text);
    if (!env)
        return fault(env.error());
    return (this->*entry->method)(*env, *ordered);
}

RpcAnswer<ModelCall> DemoModels::withPositions(const ModelCall& call, const Entry& entry) const
{
    ModelCall ordered = call;
    for (const auto& [name, value] : call.kwargs.toStruct()) {
        if (name == u"context")
            continue;
        const qsizetype at = entry.parameters.indexOf(name);
        if (at < 0)
            return fault(RpcFault::traceback(
                u"TypeError: %1() got an unexpected keyword argument '%2'"_s.arg(call.method, name)));
        if (ordered.args.size() <= static_cast<size_t>(at))
            ordered.args.resize(static_cast<size_t>(at) + 1);
        ordered.args[static_cast<size_t>(at)] = value;
    }
    return ordered;
}

RpcAnswer<OdooValue> DemoModels::search(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"read"_s); !allowed)
        return fault(allowed.error());
    const RpcAnswer<QList<qint64>> found = env.search(call.model, domainOf(call), argument(call, 3).toText());
    if (!found)
        return fault(found.error());
    return idList(page(*found, argument(call, 1), argument(call, 2)));
}

RpcAnswer<OdooValue> DemoModels::searchCount(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"read"_s); !allowed)
        return fault(allowed.error());
    const RpcAnswer<QList<qint64>> found = env.search(call.model, domainOf(call));
    if (!found)
        return fault(found.error());
    return OdooValue(static_cast<qint64>(found->size()));
}

RpcAnswer<OdooValue> DemoModels::searchRead(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"read"_s); !allowed)
        return fault(allowed.error());
    const RpcAnswer<QList<qint64>> found = env.search(call.model, domainOf(call), argument(call, 4).toText());
    if (!found)
        return fault(found.error());
    return env.read(call.model, page(*found, argument(call, 2), argument(call, 3)), namesOf(argument(call, 1)));
}

RpcAnswer<OdooValue> DemoModels::nameSearch(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"read"_s); !allowed)
        return fault(allowed.error());
    if (m_database.rules().nameSearchFails())
        return fault(RpcFault::traceback(u"psycopg2.InterfaceError: Unable to use a closed cursor."_s));
    const OdooValue domain = argument(call, 1).isList() ? argument(call, 1) : OdooValue(OdooList{});
    const RpcAnswer<QList<qint64>> found = env.search(call.model, domain);
    if (!found)
        return fault(found.error());
    const qint64 limit = argument(call, 3).toInt() > 0 ? argument(call, 3).toInt() : 100;
    OdooList pairs;
    for (qint64 id : *found) {
        const QString name = m_database.displayName(call.model, id, env.language());
        if (static_cast<qint64>(pairs.size()) < limit && name.contains(argument(call, 0).toText(), Qt::CaseInsensitive))
            pairs.emplace_back(OdooValue::list({id, name}));
    }
    return pairs;
}

RpcAnswer<OdooValue> DemoModels::read(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"read"_s); !allowed)
        return fault(allowed.error());
    return env.read(call.model, idsOf(argument(call, 0)), namesOf(argument(call, 1)));
}

RpcAnswer<OdooValue> DemoModels::fieldsGet(const DemoEnvironment&, const ModelCall& call)
{
    const QStringList wanted = namesOf(argument(call, 0));
    const QStringList attributes = namesOf(argument(call, 1));
    OdooStruct fields;
    for (const DemoField& field : m_database.schema().fields(call.model)) {
        if (wanted.isEmpty() || wanted.contains(field.name))
            fields.emplace_back(field.name, described(field, attributes));
    }
    return fields;
}

RpcAnswer<OdooValue> DemoModels::defaultGet(const DemoEnvironment& env, const ModelCall& call)
{
    OdooStruct defaults;
    const QStringList wanted = namesOf(argument(call, 0));
    const OdooStruct known{{u"state"_s, u"draft"_s},         {u"name"_s, u"New"_s},
                           {u"company_id"_s, env.company()}, {u"date_order"_s, demoNow()},
                           {u"user_id"_s, env.user().id},    {u"sequence"_s, 10},
                           {u"product_qty"_s, Decimal(1)},   {u"type"_s, u"binary"_s}};
    for (const auto& [name, value] : known) {
        if (wanted.contains(name) && m_database.schema().field(call.model, name))
            defaults.emplace_back(name, value);
    }
    return defaults;
}

RpcAnswer<OdooValue> DemoModels::getMetadata(const DemoEnvironment& env, const ModelCall& call)
{
    OdooList rows;
    for (qint64 id : idsOf(argument(call, 0))) {
        if (!env.sees(call.model, id))
            continue;
        const QString key = m_database.externalIdOf(call.model, id);
        const bool noupdate = m_database.externalIds().value(key).noupdate;
        OdooStruct row{{u"id"_s, id}};
        for (const QString& name : {u"create_uid"_s, u"create_date"_s, u"write_uid"_s, u"write_date"_s})
            row.emplace_back(name, env.formatted(call.model, id, *m_database.schema().field(call.model, name)));
        row.emplace_back(u"xmlid"_s, key.isEmpty() ? OdooValue(false) : OdooValue(key));
        row.emplace_back(u"noupdate"_s, noupdate);
        if (m_database.rules().listsKeysInMetadata())
            row.emplace_back(u"xmlids"_s,
                             key.isEmpty() ? OdooList{}
                                           : OdooList{OdooValue::dict({{u"xmlid"_s, key}, {u"noupdate"_s, noupdate}})});
        rows.emplace_back(std::move(row));
    }
    return rows;
}

RpcAnswer<OdooValue> DemoModels::checkAccessRights(const DemoEnvironment& env, const ModelCall& call)
{
    const QString operation = argument(call, 0).toText();
    const bool raise = argument(call, 1) != OdooValue(false);
    if (raise) {
        if (const auto allowed = env.checkRights(call.model, operation); !allowed)
            return fault(allowed.error());
    }
    return OdooValue(env.may(call.model, operation));
}

RpcAnswer<OdooValue> DemoModels::hasAccess(const DemoEnvironment& env, const ModelCall& call)
{
    return OdooValue(env.may(call.model, argument(call, 1).toText()));
}

RpcAnswer<OdooValue> DemoModels::hasGroup(const DemoEnvironment& env, const ModelCall& call)
{
    // 18 and later ask a user record: [uid] comes first.
    const bool ofRecords = m_database.rules().asksGroupsOfRecords();
    const size_t position = ofRecords ? 1 : 0;
    if (call.args.size() != position + 1)
        return fault(RpcFault::traceback(
            ofRecords ? u"TypeError: ResUsers.has_group() missing 1 required positional argument: 'group_ext_id'"_s
                      : u"TypeError: has_group() takes 2 positional arguments but 3 were given"_s));
    const QString group = argument(call, position).toText();
    return OdooValue(group == u"base.group_user" || (group == u"purchase.group_purchase_user" && env.user().purchase));
}

RpcAnswer<OdooValue> DemoModels::contextGet(const DemoEnvironment& env, const ModelCall&)
{
    if (!m_database.rules().answersContext())
        return fault(RpcFault::traceback(u"TypeError: dictionary key must be string"_s));
    return OdooValue::dict(
        {{u"lang"_s, env.user().language}, {u"tz"_s, u"Europe/Amsterdam"_s}, {u"uid"_s, env.user().id}});
}

RpcAnswer<OdooValue> DemoModels::checkObjectReference(const DemoEnvironment& env, const ModelCall& call)
{
    const QString key = argument(call, 0).toText() + u'.' + argument(call, 1).toText();
    const auto target = m_database.externalIds().constFind(key);
    if (target == m_database.externalIds().cend())
        return fault(RpcFault::traceback(u"ValueError: External ID not found in the system: "_s + key));
    if (const auto allowed = env.checkRights(target->model, u"read"_s); !allowed)
        return fault(allowed.error());
    return OdooValue::list(
        {target->model, env.sees(target->model, target->id) ? OdooValue(target->id) : OdooValue(false)});
}

RpcAnswer<OdooValue> DemoModels::load(const DemoEnvironment& env, const ModelCall& call)
{
    if (call.model != u"purchase.order" && call.model != u"ir.attachment") {
        const auto allowed = env.checkRights(call.model, u"create"_s);
        return loadRefusal(allowed ? u"the demo server loads orders and attachments only"_s : allowed.error().text);
    }
    return demoLoad(env, call.model, argument(call, 0), argument(call, 1));
}

RpcAnswer<OdooValue> DemoModels::create(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"create"_s); !allowed)
        return fault(allowed.error());
    const bool several = argument(call, 0).isList();
    const OdooList single{argument(call, 0)};
    OdooList ids;
    const DemoDatabase before = m_database;
    for (const OdooValue& values : several ? argument(call, 0).toList() : single) {
        RpcAnswer<qint64> id = 0;
        if (call.model == u"purchase.order") {
            id = DemoPurchase(env).create(values);
        } else if (call.model == u"purchase.order.line") {
            id = DemoPurchase(env).createLine(values.member(u"order_id").toInt(), values);
        } else if (call.model == u"ir.attachment") {
            id = createAttachment(env, values);
        } else {
            DemoRecord record;
            for (const auto& [name, value] : values.toStruct())
                record.insert(name, value);
            id = m_database.insert(call.model, record, m_user.id);
        }
        if (!id) {
            m_database = before;
            return fault(id.error());
        }
        ids.emplace_back(*id);
    }
    return several ? OdooValue(std::move(ids)) : ids.front();
}

RpcAnswer<OdooValue> DemoModels::write(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"write"_s); !allowed)
        return fault(allowed.error());
    for (qint64 id : idsOf(argument(call, 0))) {
        if (call.model == u"purchase.order" || call.model == u"purchase.order.line") {
            if (const auto written = DemoPurchase(env).write(call.model, id, argument(call, 1)); !written)
                return fault(written.error());
            continue;
        }
        DemoRecord changes;
        for (const auto& [name, value] : argument(call, 1).toStruct())
            changes.insert(name, value);
        m_database.update(call.model, id, changes, m_user.id);
    }
    return OdooValue(true);
}

RpcAnswer<OdooValue> DemoModels::unlink(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"unlink"_s); !allowed)
        return fault(allowed.error());
    for (qint64 id : idsOf(argument(call, 0))) {
        if (call.model == u"purchase.order" && m_database.value(call.model, id, u"state"_s).toText() != u"cancel")
            return fault(RpcFault::user(u"In order to delete a purchase order, you must cancel it first."_s));
        m_database.remove(call.model, id);
    }
    return OdooValue(true);
}

RpcAnswer<OdooValue> DemoModels::onchange(const DemoEnvironment& env, const ModelCall& call)
{
    if (call.model != u"purchase.order")
        return OdooValue::dict({{u"value"_s, OdooStruct{}}});
    if (const auto allowed = env.checkRights(call.model, u"read"_s); !allowed)
        return fault(allowed.error());
    // 17 changed what a client sends: a list of names and a nested description of what it wants to know.
    if (m_database.rules().onchangeTakesLists() != argument(call, 2).isList())
        return fault(RpcFault::traceback(u"TypeError: onchange() was called as another version wants it"_s));
    return DemoPurchase(env).onchange(argument(call, 1));
}

RpcAnswer<OdooValue> DemoModels::buttonCancel(const DemoEnvironment& env, const ModelCall& call)
{
    if (const auto allowed = env.checkRights(call.model, u"write"_s); !allowed)
        return fault(allowed.error());
    for (qint64 id : idsOf(argument(call, 0)))
        m_database.update(call.model, id, {{u"state"_s, u"cancel"_s}}, m_user.id);
    // Answering None cannot be put on the wire, although the work is done (odoo-rpc.md 1.5).
    return fault(RpcFault::traceback(u"TypeError: cannot marshal None unless allow_none is enabled"_s));
}

} // namespace op::demo
