// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldJson.h"
#include "core/extraction/FieldPaths.h"
#include "core/extraction/ReadResult.h"

#include <QJsonArray>

namespace op::extraction {
namespace {

// Members of nested values are named by the last part of their path: the table of paths gives ".name" for an empty
// prefix.
QString memberName(const QString& path)
{
    return path.startsWith(u'.') ? path.mid(1) : path;
}

struct FieldWriter
{
    QJsonObject& json;

    template <class T>
    void operator()(const QString& path, const ExtractedField<T>& field) const
    {
        if (field != ExtractedField<T>{})
            json.insert(memberName(path), toJson(field));
    }
};

struct FieldReader
{
    const QJsonObject& json;
    QString& badMember;

    template <class T>
    void operator()(const QString& path, ExtractedField<T>& field) const
    {
        if (!fromJson(json.value(memberName(path)), field))
            badMember = path;
    }
};

QJsonObject extrasToJson(const QMap<QString, QString>& extras)
{
    QJsonObject json;
    for (auto it = extras.begin(); it != extras.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> extrasFromJson(const QJsonObject& json)
{
    QMap<QString, QString> extras;
    for (auto it = json.begin(); it != json.end(); ++it)
        extras.insert(it.key(), it.value().toString());
    return extras;
}

template <class Value>
void insertUnlessEmpty(QJsonObject& json, QLatin1String name, const Value& value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

QJsonObject partyToJson(const Party& party)
{
    QJsonObject json;
    visitPartyFields(QString(), party, FieldWriter{json});
    QJsonArray ids;
    for (const PartyIdentifier& id : party.ids)
        ids.append(QJsonObject{{QLatin1String("scheme"), id.scheme}, {QLatin1String("id"), id.id}});
    insertUnlessEmpty(json, QLatin1String("ids"), ids);
    return json;
}

void partyFromJson(const QJsonValue& value, std::optional<Party>& party, QString& badMember)
{
    if (!value.isObject())
        return;
    const QJsonObject json = value.toObject();
    party.emplace();
    visitPartyFields(QString(), *party, FieldReader{json, badMember});
    for (const auto& id : json.value(QLatin1String("ids")).toArray()) {
        const QJsonObject object = id.toObject();
        party->ids.append(
            {object.value(QLatin1String("scheme")).toString(), object.value(QLatin1String("id")).toString()});
    }
}

QJsonObject lineToJson(const IncomingOrderLine& line)
{
    // The substitute's fields are written as "substitute.gtin"; an empty one still says that something else is offered.
    QJsonObject json;
    visitLineFields(QString(), line, FieldWriter{json});
    if (line.substitute)
        json.insert(QLatin1String("hasSubstitute"), true);
    insertUnlessEmpty(json, QLatin1String("notes"), QJsonArray::fromStringList(line.notes));
    insertUnlessEmpty(json, QLatin1String("extras"), extrasToJson(line.extras));
    return json;
}

IncomingOrderLine lineFromJson(const QJsonObject& json, QString& badMember)
{
    IncomingOrderLine line;
    if (json.value(QLatin1String("hasSubstitute")).toBool())
        line.substitute.emplace();
    visitLineFields(QString(), line, FieldReader{json, badMember});
    line.notes = stringsFromJson(json.value(QLatin1String("notes")));
    line.extras = extrasFromJson(json.value(QLatin1String("extras")).toObject());
    return line;
}

} // namespace

QJsonObject toJson(const IncomingOrder& order)
{
    QJsonObject json;
    json.insert(QLatin1String("documentType"), documentTypeName(order.documentType));
    visitHeaderFields(order, FieldWriter{json});
    if (order.buyer)
        json.insert(QLatin1String("buyer"), partyToJson(*order.buyer));
    if (order.seller)
        json.insert(QLatin1String("seller"), partyToJson(*order.seller));
    if (order.deliverTo)
        json.insert(QLatin1String("deliverTo"), partyToJson(*order.deliverTo));
    QJsonArray lines;
    for (const IncomingOrderLine& line : order.lines)
        lines.append(lineToJson(line));
    insertUnlessEmpty(json, QLatin1String("lines"), lines);
    QJsonArray charges;
    for (const HeaderCharge& charge : order.headerCharges) {
        QJsonObject object{{QLatin1String("isCharge"), charge.isCharge}};
        visitChargeFields(QString(), charge, FieldWriter{object});
        charges.append(object);
    }
    insertUnlessEmpty(json, QLatin1String("charges"), charges);
    QJsonObject totals;
    visitTotalsFields(QString(), order.totals, FieldWriter{totals});
    insertUnlessEmpty(json, QLatin1String("totals"), totals);
    insertUnlessEmpty(json, QLatin1String("notes"), QJsonArray::fromStringList(order.notes));
    insertUnlessEmpty(json, QLatin1String("extras"), extrasToJson(order.extras));
    if (order.vendorPartner != 0)
        json.insert(QLatin1String("vendorPartner"), order.vendorPartner);
    return json;
}

Result<IncomingOrder> incomingOrderFromJson(const QJsonObject& json)
{
    IncomingOrder order;
    const std::optional<DocumentType> type = documentTypeFromName(json.value(QLatin1String("documentType")).toString());
    if (!type)
        return failure(ErrorCode::InvalidArgument, {QStringLiteral("documentType")});
    order.documentType = *type;
    QString badMember;
    visitHeaderFields(order, FieldReader{json, badMember});
    partyFromJson(json.value(QLatin1String("buyer")), order.buyer, badMember);
    partyFromJson(json.value(QLatin1String("seller")), order.seller, badMember);
    partyFromJson(json.value(QLatin1String("deliverTo")), order.deliverTo, badMember);
    for (const auto& line : json.value(QLatin1String("lines")).toArray())
        order.lines.append(lineFromJson(line.toObject(), badMember));
    for (const auto& value : json.value(QLatin1String("charges")).toArray()) {
        const QJsonObject object = value.toObject();
        HeaderCharge charge;
        charge.isCharge = object.value(QLatin1String("isCharge")).toBool(true);
        visitChargeFields(QString(), charge, FieldReader{object, badMember});
        order.headerCharges.append(charge);
    }
    const QJsonObject totals = json.value(QLatin1String("totals")).toObject();
    visitTotalsFields(QString(), order.totals, FieldReader{totals, badMember});
    order.notes = stringsFromJson(json.value(QLatin1String("notes")));
    order.extras = extrasFromJson(json.value(QLatin1String("extras")).toObject());
    order.vendorPartner = json.value(QLatin1String("vendorPartner")).toInteger();
    if (!badMember.isEmpty())
        return failure(ErrorCode::InvalidArgument, {badMember});
    return order;
}

} // namespace op::extraction
