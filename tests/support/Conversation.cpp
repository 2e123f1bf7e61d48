// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Conversation.h"

#include "core/odoo/push/LoadPayload.h"
#include "tests/support/OrderWish.h"

using namespace Qt::StringLiterals;

namespace op::test {

using namespace odoo;

namespace {

OdooValue list(std::initializer_list<OdooValue> items)
{
    return OdooValue::list(items);
}

OdooStruct inContext(OdooStruct context = callContext())
{
    return {{u"context"_s, std::move(context)}};
}

} // namespace

Conversation::Conversation(const OdooEndpoint& endpoint, const OdooEndpoint& plain, Cast cast)
    : m_rpc(endpoint),
      m_plain(plain),
      m_cast(std::move(cast)),
      m_transport(endpoint)
{}

QList<Turn> Conversation::hold()
{
    const auto profile = discoverProfile(m_transport);
    if (!profile)
        qFatal("no profile: %s", qPrintable(profile.error().toLogLine()));
    m_profile = *profile;
    m_fields = OrderFields::fromProfile(m_profile);
    signIn();
    askWrongly();
    askRights();
    readRecords();
    chooseFiscalPosition();
    loadOrders();
    return m_turns;
}

RawRpc::Answer Conversation::ask(const QString& question, const QString& model, const QString& method,
                                 const OdooList& args)
{
    return ask(question, model, method, args, inContext());
}

RawRpc::Answer Conversation::ask(const QString& question, const QString& model, const QString& method,
                                 const OdooList& args, const OdooStruct& kwargs)
{
    m_turns.append({question, m_rpc.call(model, method, args, kwargs)});
    return m_turns.last().answer;
}

void Conversation::note(const QString& question, bool fact)
{
    m_turns.append({question, {0, {}, OdooValue(fact ? u"yes"_s : u"no"_s)}});
}

OdooList Conversation::known(const QString& model, const QString& fields) const
{
    OdooList names;
    for (const QString& name : fields.split(u' ', Qt::SkipEmptyParts)) {
        if (name == u"id" || m_profile.fields.has(model, name) || !m_profile.fields.hasModel(model))
            names.emplace_back(name);
    }
    return names;
}

void Conversation::signIn()
{
    const OdooEndpoint& end = m_rpc.endpoint();
    m_turns.append({u"version"_s, m_rpc.service(u"common"_s, u"version"_s, {})});
    const auto uid = m_rpc.service(u"common"_s, u"authenticate"_s, {end.database, end.login, end.secret, OdooStruct{}});
    m_turns.append({u"sign-in"_s, uid});
    m_turns.append(
        {u"wrong password"_s,
         m_rpc.service(u"common"_s, u"authenticate"_s, {end.database, end.login, u"wrong"_s, OdooStruct{}})});
    m_turns.append({u"unknown database"_s,
                    m_rpc.service(u"common"_s, u"authenticate"_s, {u"nope"_s, end.login, end.secret, OdooStruct{}})});
    m_turns.append({u"no database"_s,
                    m_rpc.service(u"common"_s, u"authenticate"_s, {QString(), end.login, end.secret, OdooStruct{}})});
    note(u"unknown database is told"_s, m_turns[3].answer.faultText.contains(u"database \"nope\" does not exist"));
    m_turns.append({u"databases"_s, m_rpc.service(u"db"_s, u"list"_s, {})});
    m_turns.append({u"call with a wrong password"_s,
                    m_rpc.service(u"object"_s, u"execute_kw"_s,
                                  {end.database, uid.value, u"wrong"_s, u"res.partner"_s, u"search"_s,
                                   list({OdooValue(OdooList{})})})});
    m_turns.append({u"call as nobody"_s,
                    m_rpc.service(u"object"_s, u"execute_kw"_s,
                                  {end.database, 999999, end.secret, u"res.partner"_s, u"search"_s,
                                   list({OdooValue(OdooList{})})})});
    ask(u"own user"_s, u"res.users"_s, u"read"_s,
        {list({uid.value}), list({u"lang"_s, u"tz"_s, u"email"_s, u"company_id"_s, u"company_ids"_s, u"login"_s})});
}

void Conversation::askWrongly()
{
    const QString partner = u"res.partner"_s;
    ask(u"unknown field in read"_s, partner, u"read"_s, {list({1}), list({u"nofield"_s})});
    ask(u"unknown field in search_read"_s, partner, u"search_read"_s, {OdooList{}, list({u"nofield"_s})});
    ask(u"unknown field in a domain"_s, partner, u"search"_s, {list({list({u"nofield"_s, u"="_s, 1})})});
    ask(u"bad operator"_s, partner, u"search"_s, {list({list({u"name"_s, u"foo"_s, 1})})});
    ask(u"domain that is no list"_s, partner, u"search"_s, {u"x"_s});
    ask(u"unknown argument"_s, partner, u"search_read"_s, {OdooList{}, list({u"name"_s})}, {{u"nosuch"_s, 1}});
    ask(u"unknown method"_s, partner, u"nomethod"_s, {});
    ask(u"private method"_s, partner, u"_private"_s, {});
    ask(u"unknown model"_s, u"no.model"_s, u"search"_s, {OdooValue(OdooList{})});
    ask(u"wrong company"_s, partner, u"search"_s, {OdooValue(OdooList{})},
        inContext(callContext(m_cast.foreignCompany)));
    ask(u"unknown language"_s, u"product.product"_s, u"search_read"_s, {OdooList{}, list({u"name"_s})},
        {{u"limit"_s, 1}, {u"context"_s, OdooStruct{{u"lang"_s, u"xx_XX"_s}}}});
    ask(u"missing record"_s, u"purchase.order"_s, u"read"_s, {list({99999999}), list({u"name"_s})});
    ask(u"create without right"_s, partner, u"create"_s, {OdooValue::dict({{u"name"_s, u"x"_s}})});
    ask(u"write on a missing record"_s, u"purchase.order"_s, u"write"_s,
        {list({99999999}), OdooValue::dict({{u"origin"_s, u"x"_s}})});
    ask(u"external ids by search"_s, u"ir.model.data"_s, u"search_read"_s, {OdooList{}, list({u"name"_s})},
        {{u"limit"_s, 1}});
    ask(u"modules"_s, u"ir.module.module"_s, u"search_read"_s, {OdooList{}, list({u"name"_s, u"state"_s})},
        {{u"limit"_s, 1}});
}

void Conversation::askRights()
{
    for (const QString& model :
         {u"purchase.order"_s, u"purchase.order.line"_s, u"ir.attachment"_s, u"res.partner"_s, u"product.product"_s}) {
        for (const QString& operation : {u"read"_s, u"create"_s}) {
            const auto rights =
                ask(u"right to %1 %2"_s.arg(operation, model), model, u"check_access_rights"_s, {operation, false});
            note(u"may %1 %2"_s.arg(operation, model), rights.value.toBool());
        }
    }
    ask(u"has_access"_s, u"purchase.order"_s, u"has_access"_s, {OdooList{}, u"create"_s});
    ask(u"has_group as 14 asks"_s, u"res.users"_s, u"has_group"_s, {u"purchase.group_purchase_user"_s}, {});
    ask(u"has_group as 19 asks"_s, u"res.users"_s, u"has_group"_s,
        {list({m_rpc.uid()}), u"purchase.group_purchase_user"_s}, {});
    ask(u"context_get"_s, u"res.users"_s, u"context_get"_s, {}, {});
    m_turns.append({u"plain user reads orders"_s,
                    m_plain.call(u"purchase.order"_s, u"search_read"_s, {OdooList{}, list({u"name"_s})}, inContext())});
    m_turns.append(
        {u"plain user creates an order"_s,
         m_plain.call(u"purchase.order"_s, u"create"_s, {OdooValue::dict({{u"partner_id"_s, 1}})}, inContext())});
}

void Conversation::readRecords()
{
    const auto named = [](const QString& field, const QString& value) { return list({list({field, u"="_s, value})}); };
    const OdooStruct one{{u"limit"_s, 1}, {u"order"_s, u"id"_s}, {u"context"_s, callContext()}};
    ask(u"vendor"_s, u"res.partner"_s, u"search_read"_s,
        {named(u"name"_s, m_cast.vendor),
         known(
             u"res.partner"_s,
             u"name display_name vat ref email phone street zip city country_id parent_id commercial_partner_id "
             u"is_company active company_id supplier_rank "
             "property_supplier_payment_term_id property_purchase_currency_id property_account_position_id child_ids bank_ids write_date create_uid"_s)},
        one);
    ask(u"product"_s, u"product.product"_s, u"search_read"_s,
        {named(u"default_code"_s, m_cast.product),
         known(u"product.product"_s,
               u"name display_name default_code barcode product_tmpl_id uom_id purchase_ok active company_id "
               u"supplier_taxes_id categ_id type write_date "
               "product_template_attribute_value_ids seller_ids description_purchase"_s)},
        one);
    ask(u"product in Dutch"_s, u"product.product"_s, u"search_read"_s,
        {named(u"default_code"_s, m_cast.product), known(u"product.product"_s, u"name"_s)},
        {{u"limit"_s, 1}, {u"context"_s, callContext(0, u"nl_NL"_s)}});
    note(u"the Dutch name is another one"_s,
         m_turns.last().answer.value.at(0).member(u"name")
             != m_turns[m_turns.size() - 2].answer.value.at(0).member(u"name"));
    ask(u"vendor prices"_s, u"product.supplierinfo"_s, u"search_read"_s,
        {OdooList{},
         known(
             u"product.supplierinfo"_s,
             u"partner_id name uom_id product_uom_id product_uom product_code product_name product_id product_tmpl_id min_qty price currency_id delay date_start date_end company_id sequence"_s)},
        one);
    ask(u"taxes"_s, u"account.tax"_s, u"search_read"_s,
        {list({list({u"type_tax_use"_s, u"="_s, u"purchase"_s})}),
         known(
             u"account.tax"_s,
             u"name amount amount_type type_tax_use company_id active price_include description fiscal_position_ids original_tax_ids invoice_label"_s)},
        one);
    ask(u"positions"_s, u"account.fiscal.position"_s, u"search_read"_s,
        {list({list({u"auto_apply"_s, u"="_s, true})}),
         known(u"account.fiscal.position"_s,
               u"name sequence company_id auto_apply vat_required country_id country_group_id active tax_ids"_s)},
        one);
    ask(u"mapping model"_s, u"account.fiscal.position.tax"_s, u"search_read"_s,
        {OdooList{}, known(u"account.fiscal.position.tax"_s, u"position_id tax_src_id tax_dest_id"_s)}, one);
    ask(u"packaging model of 14"_s, u"product.packaging"_s, u"search_read"_s,
        {OdooList{}, known(u"product.packaging"_s, u"name product_id qty barcode"_s)}, one);
    ask(u"packaging model of 19"_s, u"product.uom"_s, u"search_read"_s,
        {OdooList{}, known(u"product.uom"_s, u"uom_id product_id barcode"_s)}, one);
    ask(u"units"_s, u"uom.uom"_s, u"search_read"_s,
        {OdooList{},
         known(u"uom.uom"_s, u"name factor factor_inv category_id uom_type relative_factor relative_uom_id active"_s)},
        one);
    ask(u"receipts"_s, u"stock.picking.type"_s, u"search_read"_s,
        {named(u"code"_s, u"incoming"_s),
         known(u"stock.picking.type"_s, u"name display_name code company_id warehouse_id"_s)},
        one);
    ask(u"languages"_s, u"res.lang"_s, u"search_read"_s, {OdooList{}, known(u"res.lang"_s, u"code name active"_s)},
        one);
    ask(u"company"_s, u"res.company"_s, u"search_read"_s,
        {OdooList{}, known(u"res.company"_s, u"name vat currency_id partner_id company_registry country_id"_s)}, one);
    ask(u"orders"_s, u"purchase.order"_s, u"search_read"_s,
        {list({list({u"partner_ref"_s, u"!="_s, false})}),
         known(u"purchase.order"_s,
               u"name display_name state partner_id partner_ref origin company_id currency_id picking_type_id "
               u"payment_term_id fiscal_position_id date_order "
               "date_planned user_id order_line amount_untaxed amount_tax amount_total"_s)},
        one);
    ask(u"count"_s, u"res.partner"_s, u"search_count"_s, {OdooValue(OdooList{})});
    ask(u"name_search"_s, u"product.product"_s, u"name_search"_s, {m_cast.product}, {{u"limit"_s, 1}});
    ask(u"child_of"_s, u"res.partner"_s, u"search"_s,
        {list({u"|"_s, list({u"id"_s, u"child_of"_s, idByName(u"res.partner"_s, m_cast.vendor)}),
               list({u"id"_s, u"="_s, 0})})});
    note(u"child_of finds contacts"_s, m_turns.last().answer.value.toList().size() > 1);
    ask(u"write_date of the template"_s, u"product.product"_s, u"search"_s,
        {list({u"|"_s, list({u"write_date"_s, u">="_s, u"2020-01-01"_s}),
               list({u"product_tmpl_id.write_date"_s, u">="_s, u"2020-01-01 00:00:00"_s})})},
        {{u"limit"_s, 1}});
    ask(u"defaults"_s, u"purchase.order"_s, u"default_get"_s,
        {OdooValue(known(u"purchase.order"_s, u"state company_id"_s))});
    ask(u"external id of a tax"_s, u"account.tax"_s, u"get_metadata"_s,
        {m_rpc.call(u"account.tax"_s, u"search"_s, {named(u"type_tax_use"_s, u"purchase"_s)}, {{u"limit"_s, 1}})
             .value});
}

void Conversation::chooseFiscalPosition()
{
    const qint64 company = idByName(u"res.company"_s, m_cast.company);
    const OdooValue values = OdooValue::dict(
        {{u"partner_id"_s, idByName(u"res.partner"_s, m_cast.unionVendor)}, {u"company_id"_s, company}});
    const OdooStruct context{{u"context"_s, callContext(company)}};
    RawRpc::Answer answer;
    if (m_profile.version.major >= 17)
        answer = ask(u"onchange of the vendor"_s, u"purchase.order"_s, u"onchange"_s,
                     {OdooList{}, values, list({u"partner_id"_s}),
                      OdooValue::dict({{u"fiscal_position_id"_s, OdooStruct{}}, {u"payment_term_id"_s, OdooStruct{}}})},
                     context);
    else
        answer = ask(
            u"onchange of the vendor"_s, u"purchase.order"_s, u"onchange"_s,
            {OdooList{}, values, u"partner_id"_s,
             OdooValue::dict(
                 {{u"partner_id"_s, u"1"_s}, {u"fiscal_position_id"_s, QString()}, {u"payment_term_id"_s, QString()}})},
            context);
    const qint64 position = answer.value.member(u"value").member(u"fiscal_position_id").toMany2oneId();
    const auto name =
        m_rpc.call(u"account.fiscal.position"_s, u"read"_s, {list({position}), list({u"name"_s})}, inContext());
    note(u"the union's position: %1"_s.arg(name.value.at(0).member(u"name").toText()), position > 0);
}

void Conversation::loadOrders()
{
    OrderWish wish;
    wish.company = m_cast.company;
    wish.vendor = m_cast.vendor;
    wish.buyerNumber = u"CONVERSATION-1"_s;
    wish.lines = {{m_cast.product, u"5"_s, u"1.25"_s}, {m_cast.secondProduct, u"2.5"_s, u"0.5"_s}};
    drafting::PurchaseOrderDraft draft = draftOf(m_transport, wish);
    draft.externalKey = u"__orderpilot__.po_conversation"_s;
    const OdooCall call = loadCall(draft, m_fields);
    const auto first = ask(u"load"_s, call.model, call.method, call.args, call.kwargs);
    note(u"load names one id"_s, first.value.member(u"ids").toList().size() == 1);
    const OdooValue id = first.value.member(u"ids").at(0);
    const auto second = ask(u"load again"_s, call.model, call.method, call.args, call.kwargs);
    note(u"the same id again"_s, second.value.member(u"ids").at(0) == id);
    const QString key = draft.externalKey.section(u'.', 1);
    const auto holder =
        ask(u"who holds the key"_s, u"ir.model.data"_s, u"check_object_reference"_s, {u"__orderpilot__"_s, key});
    note(u"the order holds it"_s, holder.value.at(0) == OdooValue(u"purchase.order"_s) && holder.value.at(1) == id);
    ask(u"who holds no key"_s, u"ir.model.data"_s, u"check_object_reference"_s, {u"__orderpilot__"_s, u"po_nobody"_s});
    note(u"told in these words"_s,
         m_turns.last().answer.faultText.contains(
             u"ValueError: External ID not found in the system: __orderpilot__.po_nobody"));
    ask(u"metadata"_s, u"purchase.order"_s, u"get_metadata"_s, {list({id})});
    note(u"metadata names the key"_s, m_turns.last().answer.value.at(0).member(u"xmlid").toText() == draft.externalKey);

    const auto order = ask(u"the order"_s, u"purchase.order"_s, u"read"_s,
                           {list({id}),
                            list({u"name"_s, u"state"_s, u"partner_id"_s, u"date_order"_s, u"date_planned"_s,
                                  u"origin"_s, u"amount_untaxed"_s, u"amount_tax"_s, u"amount_total"_s, u"order_line"_s,
                                  u"user_id"_s, m_fields.note})});
    const OdooValue& row = order.value.at(0);
    for (const QString& text : {u"state"_s, u"date_order"_s, u"date_planned"_s, u"origin"_s, m_fields.note})
        note(u"%1 is %2"_s.arg(text, row.member(text).toText()), true);
    for (const QString& amount : {u"amount_untaxed"_s, u"amount_tax"_s, u"amount_total"_s})
        note(u"%1 is %2"_s.arg(amount, row.member(amount).toDecimal().normalized().toString()), true);
    const auto lines =
        ask(u"its lines"_s, u"purchase.order.line"_s, u"search_read"_s,
            {list({list({u"order_id"_s, u"="_s, id})}),
             list({u"order_id"_s, u"product_id"_s, u"name"_s, u"product_qty"_s, m_fields.lineUom, u"price_unit"_s,
                   m_fields.lineTaxes, u"date_planned"_s, u"display_type"_s, u"price_subtotal"_s})},
            {{u"order"_s, u"order_id, sequence, id"_s}, {u"context"_s, callContext()}});
    note(u"two lines"_s, lines.value.toList().size() == 2);
    for (const OdooValue& line : lines.value.toList())
        note(u"line %1 x %2 on %3, %4 taxes"_s
                 .arg(line.member(u"product_qty").toDecimal().normalized().toString(),
                      line.member(u"price_unit").toDecimal().normalized().toString(),
                      line.member(u"date_planned").toText())
                 .arg(line.member(m_fields.lineTaxes).toList().size()),
             true);

    const OdooCall attachment = attachmentCall(draft, PurchaseOrderId(id.toInt()), "<x/>", m_fields);
    ask(u"attachment"_s, attachment.model, attachment.method, attachment.args, attachment.kwargs);
    const OdooValue attached = m_turns.last().answer.value.member(u"ids").at(0);
    note(u"attachment again"_s,
         m_rpc.call(attachment.model, attachment.method, attachment.args, attachment.kwargs).value.member(u"ids").at(0)
             == attached);
    ask(u"its facts"_s, u"ir.attachment"_s, u"read"_s,
        {list({attached}), list({u"name"_s, u"res_model"_s, u"res_id"_s, u"file_size"_s, u"checksum"_s})});
    note(u"checksum %1"_s.arg(m_turns.last().answer.value.at(0).member(u"checksum").toText()), true);

    loadWrongly(draft);
    ask(u"delete a draft"_s, u"purchase.order"_s, u"unlink"_s, {list({id})});
    ask(u"cancel it"_s, u"purchase.order"_s, u"button_cancel"_s, {list({id})});
    note(u"cancelled all the same"_s,
         m_rpc.call(u"purchase.order"_s, u"read"_s, {list({id}), list({u"state"_s})})
                 .value.at(0)
                 .member(u"state")
                 .toText()
             == u"cancel");
    ask(u"delete it now"_s, u"purchase.order"_s, u"unlink"_s, {list({id})});
    ask(u"its key"_s, u"ir.model.data"_s, u"check_object_reference"_s, {u"__orderpilot__"_s, key});
}

void Conversation::loadWrongly(drafting::PurchaseOrderDraft draft)
{
    const int before = orders();
    const auto send = [&](const QString& question, const OdooCall& call) {
        ask(question, call.model, call.method, call.args, call.kwargs);
    };
    draft.externalKey = u"__orderpilot__.po_wrong"_s;
    drafting::PurchaseOrderDraft wrong = draft;
    wrong.lines[1].product = ProductId(99999999);
    send(u"load of an unknown product"_s, loadCall(wrong, m_fields));
    OdooCall call = loadCall(draft, m_fields);
    call.args[1] = list({list({u"__orderpilot__.po_wrong"_s, u"1,5"_s})});
    call.args[0] = list({u"id"_s, u"order_line/product_qty"_s});
    send(u"load of a comma"_s, call);
    call.args[0] = list({u"id"_s, u"partner_id/.id"_s, u"date_order"_s});
    call.args[1] = list({list({u"__orderpilot__.po_wrong"_s, draft.vendor.value, u"2026-13-01"_s})});
    send(u"load of a wrong date"_s, call);
    call.args[0] = list({u"id"_s, u"no_such_column"_s});
    call.args[1] = list({list({u"__orderpilot__.po_wrong"_s, u"x"_s})});
    send(u"load of an unknown column"_s, call);
    call.args[0] = list({u"id"_s, u"origin"_s});
    send(u"load without a vendor"_s, call);
    call = loadCall(draft, m_fields);
    call.kwargs = {{u"context"_s, callContext(m_cast.foreignCompany)}};
    send(u"load for a foreign company"_s, call);
    m_turns.append({u"load by a plain user"_s,
                    m_plain.call(u"purchase.order"_s, u"load"_s, loadCall(draft, m_fields).args,
                                 loadCall(draft, m_fields).kwargs)});
    ask(u"create with an unknown field"_s, u"purchase.order"_s, u"create"_s,
        {OdooValue::dict({{u"partner_id"_s, draft.vendor.value}, {u"client_order_ref"_s, u"x"_s}})});
    ask(u"create without a vendor"_s, u"purchase.order"_s, u"create"_s, {OdooValue::dict({{u"origin"_s, u"x"_s}})});
    ask(u"create with a date of ISO"_s, u"purchase.order"_s, u"create"_s,
        {OdooValue::dict({{u"partner_id"_s, draft.vendor.value}, {u"date_order"_s, u"2026-11-20T10:00:00Z"_s}})});
    ask(u"create with text for a record"_s, u"purchase.order"_s, u"create"_s,
        {OdooValue::dict({{u"partner_id"_s, u"x"_s}})});
    note(u"nothing of this is stored"_s, orders() == before);
}

int Conversation::orders()
{
    return static_cast<int>(m_rpc.call(u"purchase.order"_s, u"search_count"_s, {OdooValue(OdooList{})}).value.toInt());
}

qint64 Conversation::idByName(const QString& model, const QString& name)
{
    return idOf(m_transport, model, u"name"_s, name);
}

} // namespace op::test
