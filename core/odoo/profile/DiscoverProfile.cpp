// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Logging.h"
#include "core/odoo/net/EndpointRules.h"
#include "core/odoo/profile/ServerProfile.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

/// Models whose fields decide something, and whether the program can do without them.
struct ProfileModel
{
    QStringView name;
    bool needed;
    bool read; ///< the sync reads it, so the user needs the right to
};

constexpr std::array profileModels{
    ProfileModel{u"purchase.order", true, true},
    ProfileModel{u"purchase.order.line", true, true},
    ProfileModel{u"res.company", true, true},
    ProfileModel{u"res.currency", true, true},
    ProfileModel{u"res.country", true, true},
    ProfileModel{u"res.country.group", true, true},
    ProfileModel{u"res.lang", true, true},
    ProfileModel{u"uom.uom", true, true},
    ProfileModel{u"account.tax", true, true},
    ProfileModel{u"account.fiscal.position", true, true},
    ProfileModel{u"account.fiscal.position.tax", false, true}, // 12-18
    ProfileModel{u"stock.picking.type", false, true},          // only with the stock application
    ProfileModel{u"stock.warehouse", false, true},
    ProfileModel{u"account.payment.term", true, true},
    ProfileModel{u"res.partner", true, true},
    ProfileModel{u"res.partner.bank", true, true},
    ProfileModel{u"product.product", true, true},
    ProfileModel{u"product.supplierinfo", true, true},
    ProfileModel{u"product.packaging", false, true}, // 12-18
    ProfileModel{u"product.uom", false, true},       // 19
    ProfileModel{u"product.template.attribute.value", false, true},
    ProfileModel{u"ir.attachment", true, false},
};

/// Fields of orders and lines that the server fills or that every push sends: never reported as unfilled.
const QStringList& filledFields()
{
    static const QStringList fields{u"name"_s,           u"date_order"_s,      u"partner_id"_s,   u"currency_id"_s,
                                    u"company_id"_s,     u"picking_type_id"_s, u"order_id"_s,     u"product_id"_s,
                                    u"product_qty"_s,    u"price_unit"_s,      u"date_planned"_s, u"product_uom"_s,
                                    u"product_uom_id"_s, u"uom_id"_s,          u"sequence"_s};
    return fields;
}

using Descriptions = OdooStruct; ///< the answer of fields_get: field name -> its attributes

Result<Descriptions> fieldsGet(OdooTransport& transport, const QString& model, std::stop_token stop)
{
    static const OdooValue attributes = OdooValue::list(
        {u"type"_s, u"relation"_s, u"required"_s, u"readonly"_s, u"store"_s, u"depends"_s, u"digits"_s});
    OdooCall call{model, u"fields_get"_s, {OdooList{}, attributes}, {{u"context"_s, callContext()}}, CallKind::Read};
    OP_TRY(OdooValue reply, transport.call(call, stop));
    return reply.toStruct();
}

QStringList namesOf(const Descriptions& descriptions)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(descriptions.size()));
    for (const auto& [name, attributes] : descriptions)
        names.append(name);
    return names;
}

const OdooValue* describedBy(const Descriptions& descriptions, const QString& field)
{
    const auto found = std::find_if(descriptions.cbegin(), descriptions.cend(),
                                    [&](const OdooMember& member) { return member.first == field; });
    return found == descriptions.cend() ? nullptr : &found->second;
}

/// Reads the fraction digits of \a field; a field without digits keeps all that it is given.
void notePrecision(ServerProfile& profile, const QString& precision, const Descriptions& descriptions,
                   const QString& field)
{
    const OdooValue* attributes = field.isEmpty() ? nullptr : describedBy(descriptions, field);
    if (!attributes)
        return;
    const OdooValue& digits = attributes->member(u"digits");
    if (digits.toList().size() == 2)
        profile.precisions.insert(precision, static_cast<int>(digits.at(1).toInt()));
}

Result<void> findUnfilledRequired(OdooTransport& transport, const QString& model, const Descriptions& descriptions,
                                  ServerProfile& profile, std::stop_token stop)
{
    QList<RequiredField> candidates;
    OdooList names;
    for (const auto& [name, attributes] : descriptions) {
        const bool asked = attributes.member(u"required").toBool() && attributes.member(u"store").toBool()
            && !attributes.member(u"readonly").toBool() && attributes.member(u"depends").toList().empty();
        if (!asked || filledFields().contains(name))
            continue;
        candidates.append({model, name, attributes.member(u"type").toText()});
        names.emplace_back(name);
    }
    if (candidates.isEmpty())
        return {};
    OdooCall call{model,
                  u"default_get"_s,
                  {OdooValue(names)},
                  {{u"context"_s, callContext(profile.userCompany.value)}},
                  CallKind::Read};
    OP_TRY(const OdooValue defaults, transport.call(call, stop));
    for (const RequiredField& candidate : candidates) {
        const OdooValue& value = defaults.member(candidate.field);
        const bool filled = candidate.type == u"boolean"_s ? value.isBool() : !value.isEmptyField();
        if (!filled)
            profile.unfilledRequired.append(candidate);
    }
    return {};
}

Result<void> discoverUser(OdooTransport& transport, ServerProfile& profile, std::stop_token stop)
{
    OdooCall call{
        u"res.users"_s,
        u"read"_s,
        {OdooValue::list({profile.uid}), OdooValue::list({u"lang"_s, u"email"_s, u"company_id"_s, u"company_ids"_s})},
        {{u"context"_s, callContext()}},
        CallKind::Read};
    OP_TRY(const OdooValue users, transport.call(call, stop));
    const OdooValue& user = users.at(0);
    profile.userLanguage = user.member(u"lang").toText();
    profile.userEmail = user.member(u"email").toText();
    profile.userCompany = CompanyId(user.member(u"company_id").toMany2oneId());

    OdooCall names{u"res.company"_s,
                   u"read"_s,
                   {user.member(u"company_ids"), OdooValue::list({u"name"_s})},
                   {{u"context"_s, callContext()}},
                   CallKind::Read};
    OP_TRY(const OdooValue companies, transport.call(names, stop));
    for (const OdooValue& company : companies.toList())
        profile.companies.append({CompanyId(company.member(u"id").toInt()), company.member(u"name").toText()});
    std::sort(profile.companies.begin(), profile.companies.end(),
              [](const UserCompany& a, const UserCompany& b) { return a.id < b.id; });
    return {};
}

Result<void> discoverLanguages(OdooTransport& transport, ServerProfile& profile, std::stop_token stop)
{
    OdooCall call{u"res.lang"_s,
                  u"search_read"_s,
                  {OdooValue::list({OdooValue::list({u"active"_s, u"="_s, true})}), OdooValue::list({u"code"_s})},
                  {{u"order"_s, u"id"_s}, {u"context"_s, callContext()}},
                  CallKind::Read};
    OP_TRY(const OdooValue rows, transport.call(call, stop));
    for (const OdooValue& row : rows.toList())
        profile.languages.append(row.member(u"code").toText());
    const qsizetype english = profile.languages.indexOf(u"en_US"_s);
    if (english > 0)
        profile.languages.move(english, 0);
    return {};
}

Result<void> discoverFields(OdooTransport& transport, ServerProfile& profile, std::stop_token stop)
{
    Descriptions order;
    Descriptions line;
    for (const ProfileModel& model : profileModels) {
        const QString name = model.name.toString();
        Result<Descriptions> descriptions = fieldsGet(transport, name, stop);
        if (!descriptions) {
            if (descriptions.error().code == ErrorCode::OdooMissingModel && !model.needed)
                continue;
            return failure(descriptions.error());
        }
        profile.fields.setModel(name, namesOf(*descriptions));
        if (name == u"purchase.order"_s)
            order = std::move(*descriptions);
        else if (name == u"purchase.order.line"_s)
            line = std::move(*descriptions);
    }

    const FieldMap& fields = profile.fields;
    for (const Field needed : {Field::LineTaxes, Field::LineUnit, Field::SupplierVendor, Field::BankAccountNumber}) {
        if (!fields.has(needed))
            return failure(ErrorCode::OdooMissingField, {fieldModel(needed), fieldCandidates(needed).join(u'/')});
    }
    if (const OdooValue* note =
            fields.has(Field::OrderNote) ? describedBy(order, fields.name(Field::OrderNote)) : nullptr)
        profile.orderNoteIsHtml = note->member(u"type").toText() == u"html"_s;
    // `raw` is there since 13 but wants base64 only from 20 on: the one thing that no field tells (odoo-versions.md 2).
    profile.attachmentsTakeRaw = fields.has(Field::AttachmentRaw)
        && (profile.version.major >= 20 || !fields.has(u"ir.attachment"_s, u"datas"_s));
    profile.fiscalMapping = fields.hasModel(u"account.fiscal.position.tax"_s) ? FiscalMapping::MappingModel
        : fields.has(Field::TaxOriginals)                                     ? FiscalMapping::TaxLinks
                                                                              : FiscalMapping::None;
    profile.packagingModel = fields.hasModel(u"product.packaging"_s) ? PackagingModel::ProductPackaging
        : fields.hasModel(u"product.uom"_s)                          ? PackagingModel::ProductUom
                                                                     : PackagingModel::None;
    notePrecision(profile, u"Product Price"_s, line, u"price_unit"_s);
    notePrecision(profile, u"Product Unit of Measure"_s, line, u"product_qty"_s);
    notePrecision(profile, u"Discount"_s, line, fields.name(Field::LineDiscount));
    OP_CHECK(findUnfilledRequired(transport, u"purchase.order"_s, order, profile, stop));
    return findUnfilledRequired(transport, u"purchase.order.line"_s, line, profile, stop);
}

Result<void> discoverRights(OdooTransport& transport, ServerProfile& profile, std::stop_token stop)
{
    const auto ask = [&](const QString& model, const QString& operation) -> Result<void> {
        OP_TRY(const bool allowed, mayAccess(transport, model, operation, stop));
        profile.rights.insert(model + u'/' + operation, allowed);
        return {};
    };
    for (const QString& model : syncedModels(profile))
        OP_CHECK(ask(model, u"read"_s));
    for (const QString& model : {u"purchase.order"_s, u"purchase.order.line"_s, u"ir.attachment"_s})
        OP_CHECK(ask(model, u"create"_s));
    return {};
}

} // namespace

Result<ServerVersion> parseServerVersion(const OdooValue& reply, const QString& address)
{
    ServerVersion version;
    version.text = reply.member(u"server_version").toText();
    const OdooValue& info = reply.member(u"server_version_info");
    // The first two items are numbers; Odoo Online puts "saas~18" (or "saas", 18) there.
    static const QRegularExpression digits(u"(\\d+)(?:\\.(\\d+))?"_s);
    const QRegularExpressionMatch match = digits.match(info.at(0).isString() ? info.at(0).toText() : version.text);
    if (info.at(0).isInt()) {
        version.major = static_cast<int>(info.at(0).toInt());
        version.minor = static_cast<int>(info.at(1).toInt());
    } else if (match.hasMatch()) {
        version.major = match.captured(1).toInt();
        version.minor = info.at(1).isInt() ? static_cast<int>(info.at(1).toInt()) : match.captured(2).toInt();
    }
    version.online = version.text.contains(u"saas"_s) || info.at(0).toText().contains(u"saas"_s);
    const OdooList& items = info.toList();
    version.enterprise = version.text.contains(u"+e"_s) || (!items.empty() && items.back().toText() == u"e"_s);
    if (version.text.isEmpty() || version.major <= 0)
        return failure(ErrorCode::OdooNotOdoo, {address});
    return version;
}

QStringList syncedModels(const ServerProfile& profile)
{
    QStringList models;
    for (const ProfileModel& model : profileModels) {
        if (model.read && profile.fields.hasModel(model.name.toString()))
            models.append(model.name.toString());
    }
    return models;
}

Result<bool> mayAccess(OdooTransport& transport, const QString& model, const QString& operation, std::stop_token stop)
{
    const OdooMember context{u"context"_s, callContext()};
    OdooCall rights{model, u"check_access_rights"_s, {operation, false}, {context}, CallKind::Read};
    Result<OdooValue> answer = transport.call(rights, stop);
    if (!answer && answer.error().code == ErrorCode::OdooFault) { // unknown method: removed in 20
        OdooCall access{model, u"has_access"_s, {OdooList{}, operation}, {context}, CallKind::Read};
        answer = transport.call(access, stop);
    }
    if (!answer && answer.error().code == ErrorCode::OdooAccessError)
        return false;
    if (!answer)
        return failure(answer.error());
    return answer->toBool();
}

Result<ServerProfile> discoverProfile(OdooTransport& transport, std::stop_token stop)
{
    ServerProfile profile;
    OP_TRY(const OdooValue version, transport.version(stop));
    OP_TRY(profile.version, parseServerVersion(version, shownAddress(transport.endpoint().url)));
    if (profile.version.major < oldestMajorVersion)
        return failure(ErrorCode::OdooTooOld, {profile.version.text});
    profile.uid = transport.uid();
    if (profile.uid == 0) {
        OP_TRY(profile.uid, transport.authenticate(stop));
    }
    OP_CHECK(discoverUser(transport, profile, stop));
    OP_CHECK(discoverLanguages(transport, profile, stop));
    OP_CHECK(discoverFields(transport, profile, stop));
    if (!profile.choosesCompanyByContext())
        profile.companies.removeIf([&](const UserCompany& company) { return company.id != profile.userCompany; });
    OP_CHECK(discoverRights(transport, profile, stop));
    qCInfo(lcOdooRpc).noquote() << "profile of" << profile.version.text << "with" << profile.companies.size()
                                << "companies," << profile.languages.size() << "languages";
    return profile;
}

} // namespace op::odoo
