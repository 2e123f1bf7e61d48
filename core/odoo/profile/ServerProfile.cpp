// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/odoo/profile/ServerProfile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace op::odoo {

namespace {

// Raised whenever the profile learns something new: a cached one of another schema is discovered again.
constexpr int profileSchema = 1;

QJsonObject versionToJson(const ServerVersion& version)
{
    return {{u"text"_s, version.text},
            {u"major"_s, version.major},
            {u"minor"_s, version.minor},
            {u"online"_s, version.online},
            {u"enterprise"_s, version.enterprise}};
}

ServerVersion versionFromJson(const QJsonObject& json)
{
    return {json.value(u"text"_s).toString(), json.value(u"major"_s).toInt(), json.value(u"minor"_s).toInt(),
            json.value(u"online"_s).toBool(), json.value(u"enterprise"_s).toBool()};
}

QJsonArray companiesToJson(const QList<UserCompany>& companies)
{
    QJsonArray json;
    for (const UserCompany& company : companies)
        json.append(QJsonObject{{u"id"_s, company.id.value}, {u"name"_s, company.name}});
    return json;
}

QJsonArray requiredToJson(const QList<RequiredField>& fields)
{
    QJsonArray json;
    for (const RequiredField& field : fields)
        json.append(QJsonObject{{u"model"_s, field.model}, {u"field"_s, field.field}, {u"type"_s, field.type}});
    return json;
}

template <class T>
QJsonObject mapToJson(const QMap<QString, T>& map)
{
    QJsonObject json;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

} // namespace

bool ServerProfile::may(const QString& model, const QString& operation) const
{
    return rights.value(model + u'/' + operation);
}

QString ServerProfile::sourceLanguage() const
{
    return languages.isEmpty() ? u"en_US"_s : languages.constFirst();
}

OdooStruct ServerProfile::companyContext(CompanyId company) const
{
    OdooStruct context = callContext(company.value, sourceLanguage());
    if (!choosesCompanyByContext())
        context.emplace_back(u"force_company"_s, company.value);
    return context;
}

QByteArray ServerProfile::toJson() const
{
    const QJsonObject user{{u"uid"_s, uid},
                           {u"language"_s, userLanguage},
                           {u"email"_s, userEmail},
                           {u"company"_s, userCompany.value},
                           {u"companies"_s, companiesToJson(companies)},
                           {u"rights"_s, mapToJson(rights)}};
    const QJsonObject json{{u"schema"_s, profileSchema},
                           {u"version"_s, versionToJson(version)},
                           {u"models"_s, fields.toJson()},
                           {u"orderNoteIsHtml"_s, orderNoteIsHtml},
                           {u"attachmentsTakeRaw"_s, attachmentsTakeRaw},
                           {u"fiscalMapping"_s, static_cast<int>(fiscalMapping)},
                           {u"packagingModel"_s, static_cast<int>(packagingModel)},
                           {u"unfilledRequired"_s, requiredToJson(unfilledRequired)},
                           {u"precisions"_s, mapToJson(precisions)},
                           {u"languages"_s, QJsonArray::fromStringList(languages)},
                           {u"user"_s, user}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<ServerProfile> ServerProfile::fromJson(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(u"schema"_s).toInt() != profileSchema)
        return failure(ErrorCode::InvalidArgument, {u"server profile of another schema"_s});
    ServerProfile profile;
    profile.version = versionFromJson(root.value(u"version"_s).toObject());
    profile.fields = FieldMap::fromJson(root.value(u"models"_s).toObject());
    profile.orderNoteIsHtml = root.value(u"orderNoteIsHtml"_s).toBool();
    profile.attachmentsTakeRaw = root.value(u"attachmentsTakeRaw"_s).toBool();
    profile.fiscalMapping = static_cast<FiscalMapping>(root.value(u"fiscalMapping"_s).toInt());
    profile.packagingModel = static_cast<PackagingModel>(root.value(u"packagingModel"_s).toInt());
    for (const auto& entry : root.value(u"unfilledRequired"_s).toArray())
        profile.unfilledRequired.append(
            {entry[u"model"_s].toString(), entry[u"field"_s].toString(), entry[u"type"_s].toString()});
    const QJsonObject precisions = root.value(u"precisions"_s).toObject();
    for (auto entry = precisions.constBegin(); entry != precisions.constEnd(); ++entry)
        profile.precisions.insert(entry.key(), entry.value().toInt());
    for (const auto& code : root.value(u"languages"_s).toArray())
        profile.languages.append(code.toString());

    const QJsonObject user = root.value(u"user"_s).toObject();
    profile.uid = user.value(u"uid"_s).toInteger();
    profile.userLanguage = user.value(u"language"_s).toString();
    profile.userEmail = user.value(u"email"_s).toString();
    profile.userCompany = CompanyId(user.value(u"company"_s).toInteger());
    for (const auto& entry : user.value(u"companies"_s).toArray())
        profile.companies.append({CompanyId(entry[u"id"_s].toInteger()), entry[u"name"_s].toString()});
    const QJsonObject rights = user.value(u"rights"_s).toObject();
    for (auto entry = rights.constBegin(); entry != rights.constEnd(); ++entry)
        profile.rights.insert(entry.key(), entry.value().toBool());
    return profile;
}

} // namespace op::odoo
