// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldPlaces.h"

#include "core/extraction/FieldPaths.h"

namespace op::extraction {
namespace {

bool isKnown(const documents::SourcePlace& place)
{
    return !place.path.isEmpty() || place.line > 0 || place.page > 0;
}

// What a choice among records is made from, by the last part of its path (OrderMatcher.h), best first.
QStringList membersBehind(QStringView choice)
{
    struct Choice
    {
        QLatin1String name;
        QLatin1String members;
    };
    static constexpr Choice choices[] = {
        {QLatin1String("vendor"),
         QLatin1String("seller.name seller.legalName seller.vatNumber "
                       "seller.registrationNumber seller.gln seller.iban seller.email")},
        {QLatin1String("company"),
         QLatin1String("buyer.name buyer.legalName buyer.vatNumber "
                       "buyer.registrationNumber buyer.gln")},
        {QLatin1String("pickingType"), QLatin1String("deliverTo.name deliverTo.gln deliverTo.city deliverTo.zip")},
        {QLatin1String("paymentTerm"), QLatin1String("paymentTerms")},
        {QLatin1String("fiscalPosition"), QLatin1String("seller.vatNumber seller.country")},
        {QLatin1String("product"),
         QLatin1String("supplierItemCode buyerItemCode gtin manufacturerItemCode "
                       "description reasonCode reason")},
        {QLatin1String("taxes"), QLatin1String("taxRate taxCategory")},
    };
    for (const Choice& known : choices)
        if (known.name == choice)
            return QString(known.members).split(u' ');
    return {};
}

} // namespace

QList<FieldPlace> fieldPlaces(const IncomingOrder& order)
{
    QList<FieldPlace> places;
    visitFields(order, [&places](const QString& path, const auto& field) {
        if (isKnown(field.place))
            places.append({path, field.raw, field.place});
    });
    return places;
}

QList<FieldPlace> placesOf(const QList<FieldPlace>& places, const QString& path)
{
    QList<FieldPlace> found;
    for (const FieldPlace& place : places)
        if (place.path == path)
            found.append(place);
    if (!found.isEmpty() || path.isEmpty())
        return found;
    const qsizetype dot = path.lastIndexOf(u'.');
    const QString prefix = path.left(dot + 1);
    for (const QString& member : membersBehind(QStringView(path).sliced(dot + 1)))
        for (const FieldPlace& place : places)
            if (place.path == prefix + member)
                found.append(place);
    // a line as a whole, and whether it is left out
    const QString line = path.endsWith(QLatin1String(".skip")) ? path.left(dot) : path;
    if (!found.isEmpty() || !line.endsWith(u']'))
        return found;
    for (const FieldPlace& place : places)
        if (place.path.startsWith(line + u'.'))
            found.append(place);
    return found;
}

} // namespace op::extraction
